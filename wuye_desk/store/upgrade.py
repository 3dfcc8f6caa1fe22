"""Brings a station's file to the present tables: refuses what it does not know, copies before it changes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from peewee import Database

from wuye_desk.domain.errors import DeskError
from wuye_desk.store.sqlite_only import (
    StationDatabase,
    foreign_key_violations,
    rows_of_file,
    table_names,
)

MIGRATIONS = Path(__file__).with_name("migrations")
_HISTORY = "schema_migration"


def known_migrations(directory: Path = MIGRATIONS) -> list[str]:
    """Return the names of the steps this program has, in order."""
    return sorted(path.stem for path in directory.glob("[0-9]*.py"))


def applied_migrations(database: Database) -> set[str]:
    """Return the names of the steps the file has been through; a foreign file is refused."""
    tables = table_names(database)
    if _HISTORY in tables:
        return {str(row[0]) for row in database.execute_sql(f"SELECT name FROM {_HISTORY}").fetchall()}
    if tables:
        raise DeskError("這個資料夾裡的 desk.db 不是本程式的資料檔。請另選一個資料夾。")
    return set()


def upgrade(database: StationDatabase, path: Path, now: datetime, directory: Path = MIGRATIONS) -> None:
    """Apply every step the file lacks, each in one transaction, after a verified copy of the file."""
    known = known_migrations(directory)
    applied = applied_migrations(database)
    _refuse_newer(applied, known)
    if applied.issuperset(known):
        return
    if applied:
        from wuye_desk.store import backups

        backups.make_backup(path, now, "upgrade")
    _run(database, directory)


def check_known(path: Path, directory: Path = MIGRATIONS) -> None:
    """Raise DeskError where a closed file is not this program's, or a newer program's."""
    names = {str(row[0]) for row in rows_of_file(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    if _HISTORY not in names:
        raise DeskError(f"「{path.name}」不是本程式的資料檔。")
    applied = {str(row[0]) for row in rows_of_file(path, f"SELECT name FROM {_HISTORY}")}
    _refuse_newer(applied, known_migrations(directory))


def _refuse_newer(applied: set[str], known: list[str]) -> None:
    if not applied.issubset(known):
        raise DeskError("資料檔是較新版本的程式寫的，這個版本不能打開。請先更新程式；資料沒有改動。")


def _run(database: StationDatabase, directory: Path) -> None:
    from playhouse.migrations import Runner  # only here: it costs time, and most starts have nothing to do

    class CheckedRunner(Runner):
        """The runner, made safe for two starts at once and for rows left pointing at nothing."""

        def _run(self, name: str, module: object, direction: str, fake: bool = False) -> None:  # noqa: ARG002
            with self.migrator.migration_context(atomic=True):
                if self.History.select().where(self.History.name == name).exists():
                    return
                module.up(self.migrator, self.database)  # type: ignore[attr-defined]
                if foreign_key_violations(self.database):
                    raise DeskError("資料檔的記錄彼此對不上，更新沒有進行，資料沒有改動。請用最近一份備份。")
                self.History.create(name=name)

    CheckedRunner(database, str(directory), table_name=_HISTORY).up()
