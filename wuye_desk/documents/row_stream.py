"""Thousands of rows into one streamed sheet, through cells made once for each column and used again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.moments import STATION_ZONE, local

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_FIRST_DAY = datetime(1899, 12, 30, tzinfo=STATION_ZONE)
"""Day 0 of a workbook's dates."""
_DAY = timedelta(days=1)
_LONGEST = 32767
"""Characters a cell holds."""
_SIGNS = ("=", "+", "-", "@")
"""What begins with one of these would become a formula when somebody edits the cell."""


class RowStream:
    """Takes the rows that follow the heading; a text stays a text, a moment becomes a date.

    openpyxl would look at every value and make a cell of it; here the cells are handed to it ready.
    """

    def __init__(self, sheet: Worksheet, shapes: Sequence[str], first_row: int) -> None:
        """Begin at a row; shapes are the number formats of the columns."""
        from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
        from openpyxl.styles import Alignment

        self._number = first_row
        self._unseen = ILLEGAL_CHARACTERS_RE
        self._texts = [_cell(sheet, column) for column, _shape in enumerate(shapes, 1)]
        self._quoted = [_cell(sheet, column) for column, _shape in enumerate(shapes, 1)]
        self._figures = [_figure(sheet, column, shape) for column, shape in enumerate(shapes, 1)]
        for quoted in self._quoted:
            quoted.quotePrefix, quoted.number_format = True, "@"
            quoted.alignment = Alignment(vertical="top", wrap_text=True)
        inside: Any = sheet
        self._sheet = inside
        inside._values_to_row = lambda cells, _number: cells  # noqa: SLF001

    def append(self, values: Sequence[Any], height: float | None = None) -> None:
        """Add a row of texts, numbers, moments and None; its height is in points."""
        if height is not None:
            self._sheet.row_dimensions[self._number].height = height
        self._sheet.append(self._row(values))
        self._number += 1

    def _row(self, values: Sequence[Any]) -> Iterator[Any]:
        number = self._number
        for place, value in enumerate(values):
            if value is None or value == "":
                continue
            if type(value) is str:
                cell = self._quoted[place] if value.startswith(_SIGNS) else self._texts[place]
                kept: Any = value if value.isprintable() else self._unseen.sub("", value)
                kept = kept[:_LONGEST]
            else:
                cell = self._figures[place]
                kept = _figured(value)
            cell._value = kept  # noqa: SLF001
            cell.row = number
            yield cell


def _figured(value: Any) -> Any:
    """Return a moment or day as the days a workbook counts, another value as it is."""
    if type(value) is datetime:
        return (local(value) - _FIRST_DAY) / _DAY
    return (value - _FIRST_DAY.date()).days if type(value) is date else value


def _cell(sheet: Worksheet, column: int, kind: str = "s") -> Any:
    """Return a cell that says by itself what it holds: 「=…」 is a text here, never a formula."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    cell.column, cell.data_type = column, kind
    return cell


def _figure(sheet: Worksheet, column: int, shape: str) -> Any:
    """Return the cell of a column's figures: moments at the left, counts in the middle."""
    from openpyxl.styles import Alignment

    cell = _cell(sheet, column, "n")
    cell.number_format = shape
    cell.alignment = Alignment(vertical="top", horizontal="left" if "d" in shape else "center")
    return cell
