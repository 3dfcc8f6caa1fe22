"""Rosters and calendars broken in every way: a sentence and nothing changed, or a whole import; never long.

300 files in the suite, 6,000 with WUYE_BENCH=full.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.services.roster.test_roster_fuzz import rows_kept
from tests.support.mangled import bomb, mangled_bytes, mangled_data, mangled_workbook, with_part
from tests.support.rosters import write_linked_roster, write_property_roster
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.roster.roster import commit, plan, read
from wuye_desk.services.station.working_calendar import import_year
from wuye_desk.store.models import CalendarDay

FULL = os.environ.get("WUYE_BENCH") == "full"
ROUNDS = 2_000 if FULL else 100
LONGEST = 5.0
"""Seconds for one file of a few rows, on a busy machine."""


def whole_or_sentence(work: Callable[[], object], rows: Callable[[], object], what: str) -> bool:
    """Return whether the work was done; a sentence is no failure, if nothing changed and it came soon."""
    before, start = rows(), time.monotonic()
    said: DeskError | None = None
    try:
        work()
    except DeskError as error:
        said = error
    except Exception as error:
        raise AssertionError(what) from error
    assert time.monotonic() - start < LONGEST, what
    if said is not None:
        assert (said.sentence != "", rows()) == (True, before), what
    return said is None


def import_as_on_screen(desk: Desk, path: Path) -> None:
    """Go the way of the dialog, whether the columns are sure or not."""
    made = plan(desk, read(path))
    if made.problems:
        raise DeskError("; ".join(map(str, made.problems)))
    commit(desk, made)


@pytest.mark.parametrize("write", [write_property_roster, write_linked_roster])
def test_broken_rosters_give_a_sentence_or_come_in_whole(
    head_desk: Desk, tmp_path: Path, write: object
) -> None:
    whole = write(tmp_path / "whole.xlsx").read_bytes()
    path = tmp_path / "broken.xlsx"
    imported = 0
    for seed in range(ROUNDS):
        path.write_bytes(mangled_workbook(whole, random.Random(seed)))
        imported += whole_or_sentence(
            lambda: import_as_on_screen(head_desk, path), lambda: rows_kept(head_desk), f"seed {seed}"
        )
    assert ROUNDS // 50 < imported < ROUNDS


def test_a_row_far_below_the_last_one_is_refused_at_once(head_desk: Desk, tmp_path: Path) -> None:
    whole = write_property_roster(tmp_path / "whole.xlsx").read_bytes()
    path = tmp_path / "deep.xlsx"
    path.write_bytes(with_part(whole, "sheet1.xml", b"</sheetData>", b'<row r="3000000000"/></sheetData>'))
    start = time.monotonic()
    with pytest.raises(DeskError, match="損壞"):
        read(path)
    assert time.monotonic() - start < LONGEST


@pytest.mark.parametrize("megabytes", [30, 250])
def test_a_bomb_is_refused_before_it_is_unpacked(head_desk: Desk, tmp_path: Path, megabytes: int) -> None:
    whole = write_property_roster(tmp_path / "whole.xlsx").read_bytes()
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(bomb(whole, megabytes))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(DeskError, match="不合理"):
        read(path)
    with pytest.raises(DeskError, match=r"不合理|太大"):
        import_year(head_desk, path, 2027)


def calendar_book(path: Path) -> bytes:
    book = Workbook()
    for row in ((date(2027, 1, 1), "休", "元旦"), ("2027-02-06", "休", "春節"), ("2027/2/20", "班", "")):
        book.active.append(row)
    book.save(path)
    return path.read_bytes()


def broken_text(_whole: bytes, dice: random.Random) -> bytes:
    days = [{"name": "元旦", "date": f"2027-01-0{day}", "isOffDay": True} for day in (1, 2, 3)]
    text = json.dumps(mangled_data({"year": 2027, "days": days}, dice)).encode()
    return mangled_bytes(text, dice) if dice.random() < 0.3 else text


@pytest.mark.parametrize("kind", ["xlsx", "json"])
def test_broken_calendars_give_a_sentence_or_come_in_whole(
    head_desk: Desk, tmp_path: Path, kind: str
) -> None:
    whole = calendar_book(tmp_path / "whole.xlsx")
    mangle = mangled_workbook if kind == "xlsx" else broken_text
    path = tmp_path / f"broken.{kind}"
    imported = 0
    for seed in range(ROUNDS // 2):
        path.write_bytes(mangle(whole, random.Random(seed)))
        imported += whole_or_sentence(
            lambda: import_year(head_desk, path, 2027),
            lambda: sorted(CalendarDay.select().tuples()),
            f"seed {seed}",
        )
    assert 0 < imported < ROUNDS // 2
