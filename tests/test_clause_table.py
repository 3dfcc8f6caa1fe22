"""The table of clauses in wuye_desk/README.md: every clause of 篇1 zz1, 篇2 and 篇3 has its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wuye_desk
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId

PACKAGE = Path(wuye_desk.__file__).parent
TEXT = (PACKAGE / "README.md").read_text("utf-8")
ROWS = re.findall(r"^\| (篇[123] [^|]+?) \| ([^|]+) \| ([^|]+) \|$", TEXT, re.MULTILINE)

CLAUSES = (
    *(f"篇1 1.{number}" for number in range(1, 11)),
    "篇1 2.1", "篇1 2.2",
    "篇2 3.1", "篇2 3.2", "篇2 3.3", "篇2 4.1.1", "篇2 4.1.2", "篇2 4.1.3", "篇2 4.2.1", "篇2 4.2.2",
    "篇2 5.1", "篇2 5.2.1", "篇2 5.2.2", *(f"篇2 5.3.{number}" for number in range(1, 9)),
    *(f"篇2 5.4.{number}" for number in range(1, 5)),
    "篇2 6.0", "篇2 6.1", "篇2 6.2", "篇2 7.1", "篇2 8.0", "篇2 9.1", "篇2 9.2", "篇2 10.0",
    "篇2 11.1", "篇2 11.2",
    "篇3 一", "篇3 二", "篇3 三", "篇3 四(一)1", "篇3 四(一)2", "篇3 四(一)3",
    "篇3 四(二)1", "篇3 四(二)2", "篇3 四(二)3", "篇3 五(一)1", "篇3 五(一)2",
)  # fmt: skip


def test_every_clause_has_its_row_and_no_row_is_of_another() -> None:
    assert tuple(row[0] for row in ROWS) == CLAUSES


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_a_row_names_is_there(row: tuple[str, str, str]) -> None:
    for name in re.findall(r"`([^`]+)`", row[2]):
        if name.endswith((".py", ".toml")):
            assert (PACKAGE / name).is_file(), name
        elif name.isupper():
            assert name in EventKind.__members__, name
        else:
            assert name in {clock.value for clock in ClockId}, name


def test_every_clock_and_what_can_happen_to_a_ticket_serve_a_clause() -> None:
    named = set(re.findall(r"`([^`]+)`", " ".join(row[2] for row in ROWS)))
    assert {clock.value for clock in ClockId} <= named
    beside = {"REGISTERED", "ARRIVED", "ATTEMPTED", "WITHDRAWN", "PROMISED", "ANSWERED", "LETTER_REPLIED"}
    beside |= {"REGRADED", "VALIDITY_JUDGED", "MATTER_JOINED", "MATTER_LEFT"}
    beside |= {"CORRECTED", "REASSIGNED", "NOTED", "CANCELLED"}
    assert set(EventKind.__members__) - named == beside
