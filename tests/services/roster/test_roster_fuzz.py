from __future__ import annotations

import random
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.rosters import HEADINGS, write_linked_roster, write_property_roster, write_roster
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.roster.roster import import_file

TABLES = ("room", "party", "party_phone", "account", "household_key", "area")


def rows_kept(desk: Desk) -> list[list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(desk.store.path)) as connection:
        return [sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES]


def import_or_sentence(desk: Desk, path: Path) -> bool:
    """Import a file that may be anything; an error must leave everything as it was."""
    before = rows_kept(desk)
    try:
        counts = import_file(desk, path)
    except DeskError:
        assert rows_kept(desk) == before
        return False
    assert import_file(desk, path).changes_nothing or counts.changes_nothing
    return True


CELLS = st.one_of(
    st.none(),
    st.integers(-(10**16), 10**16),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20),
    st.sampled_from(
        [
            "8-1-101",
            "3棟2單元1201",
            "甲、乙",
            "13811112222",
            "1.39E+10",
            "=1+1",
            "合計",
            "#REF!",
            "業主",
            "80㎡",
            "2019-06",
        ]
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), max_size=8))
def test_any_cells_import_wholly_or_not_at_all(desk: Desk, tmp_path: Path, rows: list[list[Any]]) -> None:
    import_or_sentence(desk, write_roster(tmp_path / "r.xlsx", [HEADINGS, *rows]))


@pytest.mark.parametrize("write", [write_property_roster, write_linked_roster])
def test_a_file_damaged_anywhere_gives_a_sentence_or_imports_wholly(
    desk: Desk, tmp_path: Path, write: Any
) -> None:
    whole = write(tmp_path / "whole.xlsx").read_bytes()
    dice = random.Random(7)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(dice.randrange(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / "damaged.xlsx"
        path.write_bytes(data[: dice.randrange(1, len(data))] if dice.random() < 0.2 else data)
        import_or_sentence(desk, path)


def test_a_sheet_with_damaged_text_gives_a_sentence_or_imports_wholly(desk: Desk, tmp_path: Path) -> None:
    source = write_property_roster(tmp_path / "whole.xlsx")
    dice = random.Random(11)
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(80):
        changed = dict(parts)
        name = dice.choice([part for part in parts if part.endswith(".xml")])
        text = bytearray(parts[name])
        for _ in range(dice.randrange(1, 4)):
            text[dice.randrange(len(text))] = dice.choice(b"<>&\"'/09azAZ=\xff ")
        changed[name] = bytes(text)
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, content in changed.items():
                archive.writestr(part, content)
        path = tmp_path / "damaged.xlsx"
        path.write_bytes(buffer.getvalue())
        import_or_sentence(desk, path)


def test_the_file_itself_is_never_touched(desk: Desk, tmp_path: Path) -> None:
    path = write_property_roster(tmp_path / "r.xlsx")
    shutil.copyfile(path, tmp_path / "before.xlsx")
    import_file(desk, path)
    assert path.read_bytes() == (tmp_path / "before.xlsx").read_bytes()
