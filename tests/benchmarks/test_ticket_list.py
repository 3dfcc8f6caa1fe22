"""The list of a hundred thousand tickets, sorted and searched, against the bare queries behind it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.big_station import copy_big_station, open_big_desk
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.services.tickets.tickets import TicketFilter, TicketSort, tickets
from wuye_desk.store.opening import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

_OPEN = "stage IN ('in_hand', 'solved', 'visited', 'opinion_given')"
_COUNT = f"SELECT COUNT(*) FROM ticket WHERE {_OPEN}"
_BY_DUE = f"""
SELECT id, (SELECT MIN(due_at) FROM clock WHERE ticket_id = t.id AND open = 1 AND due_at IS NOT NULL) AS due
FROM ticket AS t WHERE {_OPEN} ORDER BY due IS NULL, due, id LIMIT 100
"""
_ALL = "SELECT COUNT(*) FROM ticket"
_BY_ROOM = """
SELECT t.id FROM ticket AS t LEFT JOIN room AS r ON r.id = t.room_id
ORDER BY COALESCE(r.walking_key, ''), t.id LIMIT 100
"""


@pytest.mark.parametrize(
    ("name", "wanted", "queries"),
    [
        (
            "open by deadline",
            TicketFilter(open_only=True, sort=TicketSort.DUE, descending=False),
            (_COUNT, _BY_DUE),
        ),
        ("all by room", TicketFilter(sort=TicketSort.ROOM, descending=False), (_ALL, _BY_ROOM)),
    ],
)
def test_a_page_of_the_list_costs_at_most_four_times_its_bare_queries(
    tmp_path: Path, name: str, wanted: TicketFilter, queries: tuple[str, ...]
) -> None:
    desk = open_big_desk(copy_big_station(tmp_path))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as bare:

        def read() -> list[object]:
            return [row for query in queries for row in bare.execute(query)]

        page = tickets(desk, wanted)
        assert [line.id for line in page.lines] == [row[0] for row in bare.execute(queries[1])]
        hold_ratio(name, lambda: tickets(desk, wanted), read, 4, 20)
    desk.store.close()


def test_a_search_finds_what_the_index_holds(tmp_path: Path) -> None:
    desk = open_big_desk(copy_big_station(tmp_path))
    wanted = TicketFilter(text="天花滲水", open_only=True)
    page = tickets(desk, wanted)
    assert page.total > 0
    assert all("天花滲水" in line.subject for line in page.lines)
    desk.store.close()
