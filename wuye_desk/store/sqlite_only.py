"""All SQL that only SQLite knows: another database needs another version of this one file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import local
from typing import Any

from peewee import SQL, Database, SqliteDatabase, fn

from wuye_desk.store.faults import fault, spoken

BUSY_SECONDS = 5
"""How long a writer waits for another one before the clerk is told."""
_PRAGMAS = (("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", "full"))
_USUAL_CACHE, _ROOMY_CACHE = 2_000, 16_384
"""KiB."""


class StationDatabase(SqliteDatabase):
    """SQLite with a connection for each thread; every transaction begins IMMEDIATE; faults are spoken."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            str(path),
            pragmas=_PRAGMAS,
            lock_type="IMMEDIATE",
            timeout=BUSY_SECONDS,
            check_same_thread=False,  # only so that close_all() can close the other threads' connections
        )
        self._opened: list[sqlite3.Connection] = []
        self.kept: Any = local()
        """What was read on this thread's connection and is good as long as mark() says the same."""

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._connect()
        self._opened.append(connection)
        vars(self.kept).clear()
        return connection

    def connect(self, reuse_if_open: bool = False) -> bool:
        """Open this thread's connection."""
        with spoken():
            return bool(super().connect(reuse_if_open))

    def begin(self, lock_type: str | None = None) -> None:
        """Begin a transaction, waiting at most BUSY_SECONDS for another writer."""
        with spoken():
            super().begin(lock_type)

    def commit(self) -> None:
        """Commit; when this returns, it is on the disk."""
        with spoken():
            super().commit()

    def rollback(self) -> None:
        """Take the transaction back; a full disk has made SQLite do so already."""
        if self.connection().in_transaction:
            super().rollback()

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run one statement on this thread's connection."""
        with spoken():
            return super().execute_sql(sql, params)

    def rows(self, sql: str, params: Any = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query, without the way round that execute_sql takes: for every keystroke."""
        try:
            return self.connection().execute(sql, params).fetchall()  # type: ignore[no-any-return]
        except sqlite3.DatabaseError as error:
            raise (fault(error) or error) from error

    def mark(self) -> tuple[int, int]:
        """Return what is another once anything was written, by this thread's connection or any other."""
        connection = self.connection()
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        return version, connection.total_changes

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Keep more pages at hand for one long write, which else writes the same ones over and over."""
        connection = self.connection()
        connection.execute(f"PRAGMA cache_size = -{_ROOMY_CACHE}")
        try:
            yield
        finally:
            connection.execute(f"PRAGMA cache_size = -{_USUAL_CACHE}")
            connection.execute("PRAGMA shrink_memory")

    def checkpoint(self) -> None:
        """Bring what stands in the write-ahead log into the file, as far as no other reader needs it."""
        self.execute_sql("PRAGMA wal_checkpoint(PASSIVE)")

    def erase_securely(self) -> None:
        """Let what this thread's connection deletes from now on be overwritten with zeros."""
        self.execute_sql("PRAGMA secure_delete = ON")

    def scour(self) -> None:
        """Write the file anew without what was once deleted, and empty its log; seconds if it is large."""
        self.execute_sql("INSERT INTO ticket_words(ticket_words) VALUES ('optimize')")
        self.execute_sql("VACUUM")
        self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close_all(self) -> None:
        """Close the connections of every thread; nobody may be using them any more."""
        self.close()
        for connection in self._opened:
            connection.close()
        self._opened.clear()


def open_database(path: Path) -> StationDatabase:
    """Return the database of this file; it connects when it is first used."""
    return StationDatabase(path)


def table_names(database: Database) -> set[str]:
    """Return the names of all tables of the file."""
    return set(database.get_tables())


def foreign_key_violations(database: Database) -> list[tuple[Any, ...]]:
    """Return the rows that point at nothing: (table, row, referred table, key)."""
    return list(database.execute_sql("PRAGMA foreign_key_check").fetchall())


def damage(database: Database) -> str:
    """Read the whole file and return what is wrong with it, or an empty string."""
    answer = str(database.execute_sql("PRAGMA quick_check(1)").fetchone()[0])
    return "" if answer == "ok" else answer


def damages(database: Database, most: int = 10) -> list[str]:
    """Read the whole file with its indexes and return what is wrong with it, at most so many lines."""
    found = database.execute_sql(f"PRAGMA integrity_check({most})").fetchall()
    return [str(row[0]) for row in found if row[0] != "ok"]


_READ_ONCE = 200
"""KiB kept of a file that is read through once: more would stay with the window that waits meanwhile."""


def damage_of_file(path: Path) -> str:
    """Read a file that is not open with its indexes; return what is wrong with it, or an empty string."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute(f"PRAGMA cache_size = -{_READ_ONCE}")
            answer = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return str(error)
    return "" if answer == "ok" else answer


Steps = Callable[[int, int], None]
"""Told how much of a copy is done, of how much; it may raise to break the copy off."""
_PAGES_A_STEP = 2048


def copy_file(source: Path, target: Path, steps: Steps | None = None) -> None:
    """Copy a database, also one in use, with what stands in its write-ahead log, as one moment has it."""
    address = f"{source.resolve().as_uri()}?mode=rw"
    with (
        spoken(),
        closing(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)) as origin,
        closing(sqlite3.connect(target)) as copy,
    ):
        origin.execute(f"PRAGMA cache_size = -{_READ_ONCE}")
        origin.execute("BEGIN")
        origin.execute("SELECT 1 FROM sqlite_master").fetchone()  # else each write meanwhile begins it anew
        origin.backup(copy, pages=_PAGES_A_STEP, progress=_told(steps))
        copy.execute("PRAGMA journal_mode = delete")


def _told(steps: Steps | None) -> Callable[[int, int, int], None] | None:
    return None if steps is None else lambda _status, left, total: steps(total - left, total)


def rows_of_file(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query on a file that is not open; the file is not changed."""
    with spoken(), closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


TICKET_WORDS = "CREATE VIRTUAL TABLE ticket_words USING fts5(words, tokenize='unicode61 remove_diacritics 0')"
"""The search index; its rowid is the ticket's id, its text the bigrams of wuye_desk.store.search."""


def add_ticket_words(database: StationDatabase, ticket_id: int, words: str) -> None:
    """Put the words of a new ticket into the index."""
    database.rows("INSERT INTO ticket_words(rowid, words) VALUES (?, ?)", (ticket_id, words))


def replace_ticket_words(database: StationDatabase, ticket_id: int, words: str) -> None:
    """Put these words into the index in place of what stood there for the ticket."""
    database.execute_sql("DELETE FROM ticket_words WHERE rowid = ?", (ticket_id,))
    add_ticket_words(database, ticket_id, words)


def match_ticket_words(database: Database, match: str, limit: int) -> list[int]:
    """Return the ids of the newest tickets whose words match an FTS5 expression."""
    sql = "SELECT rowid FROM ticket_words WHERE ticket_words MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [int(row[0]) for row in database.execute_sql(sql, (match, limit)).fetchall()]


def matches_ticket_words(ticket_id: Any, match: str) -> Any:
    """Return the condition that the words of the ticket with this id match an FTS5 expression."""
    return ticket_id.in_(SQL("(SELECT rowid FROM ticket_words WHERE ticket_words MATCH ?)", (match,)))


PHONE_RUNS = "CREATE VIRTUAL TABLE phone_runs USING fts5(number, tokenize='trigram')"
"""Every run of three digits of every phone number; its rowid is that of the number."""


def add_phone_runs(database: Database, first_id: int) -> None:
    """Put the numbers from this id on into the index."""
    sql = "INSERT INTO phone_runs(rowid, number) SELECT id, number FROM party_phone WHERE id >= ?"
    database.execute_sql(sql, (first_id,))


def drop_phone_runs(database: Database, party_id: int) -> None:
    """Take the numbers of a party out of the index."""
    sql = "DELETE FROM phone_runs WHERE rowid IN (SELECT id FROM party_phone WHERE party_id = ?)"
    database.execute_sql(sql, (party_id,))


HAS_RUN = "(SELECT rowid AS id FROM phone_runs WHERE phone_runs MATCH ?)"
"""The ids of the numbers with this run of three or more digits, which stands in double quotes."""
_VISIT_RESULTS = """
SELECT json_extract(data, '$.result'), COUNT(*) FROM ticket_event
WHERE kind = 'visited' AND occurred_at >= ? AND occurred_at < ? GROUP BY 1
"""


def visit_results(database: Database, start: int, end: int) -> dict[str, int]:
    """Return how often each result was recorded at return visits between two stamps."""
    return dict(database.execute_sql(_VISIT_RESULTS, (start, end)).fetchall())


_KEPT = ("id", "at", "person_id", "place", "deed", "subject", "record", "title", "digest", "hash")
_REFUSE = "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
_SAME = " AND ".join(f"NEW.{column} IS OLD.{column}" for column in _KEPT)
HISTORY_TRIGGERS = (
    f"CREATE TRIGGER history_never_removed BEFORE DELETE ON history {_REFUSE}",
    (
        "CREATE TRIGGER history_never_changed BEFORE UPDATE ON history "
        f"WHEN NOT (NEW.payload IS NULL AND NEW.salt IS NULL AND {_SAME}) {_REFUSE}"
    ),
    (
        "CREATE TRIGGER history_next_number BEFORE INSERT ON history "
        f"WHEN NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM history) {_REFUSE}"
    ),
)
"""What keeps the history as it was written: the one change allowed is to blank payload and salt."""

SHELF_INDEX = (
    "CREATE INDEX ticket_event_shelf ON ticket_event (json_extract(data, '$.shelf'), ticket_id) "
    "WHERE kind = 'archived'"
)
"""Where the file of an archived ticket stands (案卷號), found without reading all of them."""
ARCHIVED = SQL("'archived'")
"""Written out, as the index wants it: a bound value would not let SQLite use it."""


def shelf_in(data: Any) -> Any:
    """Return the shelf in the data of an ARCHIVED event, as SQL the index knows."""
    return fn.json_extract(data, SQL("'$.shelf'")).converter(str)
