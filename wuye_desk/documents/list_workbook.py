"""A list as a workbook: dates as dates, phones and formulas as text, ready to filter and to print on A4."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from operator import itemgetter
from pathlib import Path
from typing import Any, Generic, TypeVar

from wuye_desk.documents.streamed_sheets import MOMENT_FORMAT, SheetColumn, new_book, save_book, write_sheet
from wuye_desk.documents.words import printed

Row = TypeVar("Row")
DAY_FORMAT = "yyyy-mm-dd"
MONEY_FORMAT = "#,##0.00"
_LONGEST = 32767
"""Characters a cell holds."""


@dataclass(frozen=True)
class ListColumn(Generic[Row]):
    """One column: its heading, its width in characters, and what it reads off a row."""

    heading: str
    width: float
    value: Callable[[Row], Any]


@dataclass(frozen=True)
class ListHead:
    """What stands over the columns."""

    station: str
    title: str
    words: str
    """The second line: which days, which lines were asked for."""


def write_list(rows: Iterable[Row], columns: Sequence[ListColumn[Row]], head: ListHead, path: Path) -> int:
    """Write rows as the one sheet of a workbook and return how many there are."""
    kept = [[column.value(row) for column in columns] for row in rows]
    book = new_book(head.station)
    title = plain_text(f"{head.station}\u3000{printed(head.title)}")
    write_sheet(book, head.title, title, plain_text(head.words), _columns(columns, kept), kept)
    save_book(book, path)
    return len(kept)


def _columns(columns: Sequence[ListColumn[Row]], rows: Sequence[list[Any]]) -> list[SheetColumn[list[Any]]]:
    """Return the columns of rows that are read already, figures shown as their first one needs it."""
    found: list[SheetColumn[list[Any]]] = []
    for place, column in enumerate(columns):
        values = (row[place] for row in rows)
        figure = next((value for value in values if value is not None and not isinstance(value, str)), None)
        found.append(SheetColumn(column.heading, column.width, itemgetter(place), _shape(figure)))
    return found


def _shape(figure: object) -> str:
    if isinstance(figure, date):
        return MOMENT_FORMAT if isinstance(figure, datetime) else DAY_FORMAT
    return MONEY_FORMAT if isinstance(figure, Decimal) else "General"


def plain_text(value: str) -> str:
    """Return a text a cell may hold: without control characters, and not longer than one holds."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]
