"""The month's workbook, from the station's file to the saved book, against openpyxl writing bare cells."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from tests.benchmarks.big_station import NOW, Size, copy_big_station, full, open_big_desk
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.months import Month
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.month_export import export_month
from wuye_desk.services.reports.monthly import monthly

MONTH = Month.of(NOW).plus(-1)
SIZE = Size(tickets=10_000, open_clocks=500, households=2_000) if full() else Size(300, 40, 200)
ROUNDS = 5
Cells = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = copy_big_station(tmp_path_factory.mktemp("month"), SIZE)
    with closing((desk := open_big_desk(folder)).store):
        _into_one_month(desk)
        yield desk


def _into_one_month(desk: Desk) -> None:
    """Move every ticket, with what happened to it and its clocks, into the month."""
    step = (to_stamp(MONTH.end) - to_stamp(MONTH.start)) // SIZE.tickets
    moved = "(SELECT moved.by FROM moved WHERE moved.id = {0})"
    database = desk.store.database
    with desk.store.write():
        database.execute_sql("CREATE TEMP TABLE moved (id INTEGER PRIMARY KEY, by INTEGER)")
        sql = "INSERT INTO moved SELECT id, ? + (id - 1) * ? - received_at FROM ticket"
        database.execute_sql(sql, (to_stamp(MONTH.start), step))
        for table, key, columns in (
            ("ticket", "ticket.id", ("received_at", "saved_at")),
            ("ticket_event", "ticket_event.ticket_id", ("occurred_at", "recorded_at")),
            ("clock", "clock.ticket_id", ("started_at", "due_at", "stopped_at")),
        ):
            sets = ", ".join(f"{column} = {column} + {moved.format(key)}" for column in columns)
            database.execute_sql(f"UPDATE {table} SET {sets}")


def _cells(path: Path) -> Cells:
    book = load_workbook(path, read_only=True)
    with closing(book):
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def _filled(cells: Cells) -> dict[str, list[list[Any]]]:
    """Return the cells that hold something."""
    return {
        title: [[value for value in row if value is not None] for row in rows]
        for title, rows in cells.items()
    }


def _write_bare(cells: Cells, path: Path) -> None:
    book = Workbook(write_only=True)
    for title, rows in cells.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)


@pytest.mark.timeout(600)
def test_the_months_workbook_costs_little_more_than_its_cells(desk: Desk, tmp_path: Path) -> None:
    ours, bare = tmp_path / "ours.xlsx", tmp_path / "bare.xlsx"
    assert export_month(desk, MONTH, ours) == SIZE.tickets
    cells = _cells(ours)
    assert len(cells["有效投訴明細"]) == SIZE.tickets + 3
    hold_ratio(
        f"monthly workbook of {SIZE.tickets:,} tickets, {sum(map(len, cells.values())):,} rows",
        lambda: export_month(desk, MONTH, ours),
        lambda: _write_bare(cells, bare),
        bar=1.3,
        rounds=ROUNDS,
        turn=1,
    )
    _write_bare(cells, bare)
    assert _filled(_cells(bare)) == _filled(cells)


def test_the_figures_alone_are_quick(desk: Desk) -> None:
    report = monthly(desk, MONTH)
    assert report.figures.total == SIZE.tickets
