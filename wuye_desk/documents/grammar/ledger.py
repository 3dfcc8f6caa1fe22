"""Ruled lists: columns, rows as high as their longest text, bars between groups, cut into pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Setting, break_text
from wuye_desk.documents.grammar.marks import spread_options
from wuye_desk.documents.grammar.measures import (
    BAND_GREY,
    DENSE,
    INNER,
    LABEL_GREY,
    SMALL,
    baseline,
    em,
)
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wuye_desk.documents.grammar.breaking import Line
    from wuye_desk.documents.grammar.sheet import Anchor, Sheet

HEADING_HEIGHT, BAR_HEIGHT = 10.4, 6.0
_LEADING, _AROUND = 4.6, 2.2
_PADDING, _CENTRED_PADDING = 1.4, 0.7
_LEAST_CUT = 3
"""Lines of a row that must stand on either side of a page's end."""
_LONG = 14
"""From so many lines on a row is cut rather than moved to the next page whole."""


@dataclass(frozen=True)
class Column:
    """One column: its heading, a line for each line of the words, and its width in mm."""

    heading: str
    width: float
    centred: bool = False
    right: bool = False
    """Figures end at its right."""
    options: tuple[str, ...] = ()
    """Boxes to tick in every row, in place of a text."""


@dataclass(frozen=True)
class Entry:
    """A row, a text for each column; or a bar over the whole width that names a group."""

    cells: tuple[str, ...] = ()
    bar: str = ""


@dataclass(frozen=True)
class Ruling:
    """How a list is ruled."""

    columns: tuple[Column, ...]
    least: float = 11.4
    """Height of a row of one or two lines, in mm."""
    size: float = DENSE

    @cached_property
    def edges(self) -> tuple[float, ...]:
        """Return where the columns begin and end, in mm from the frame."""
        return tuple(accumulate((column.width for column in self.columns), initial=0.0))


@dataclass(frozen=True)
class Placed:
    """A row or a bar at its place on a page."""

    y: float
    height: float
    cells: tuple[tuple[Line, ...], ...] = ()
    bar: str = ""

    @property
    def bottom(self) -> float:
        """Return where it ends."""
        return self.y + self.height


Page = list[Placed]


def place(
    sheet: Sheet, ruling: Ruling, entries: Sequence[Entry], tops: tuple[float, float], bottom: float
) -> list[Page]:
    """Cut a list into pages; tops are where rows begin on the first page and on the others.

    A long row goes on over the page; a bar never stands last on one.
    """
    pages: list[Page] = [[]]
    y = tops[0]
    for number, entry in enumerate(entries):
        following = entries[number + 1] if number + 1 < len(entries) else None
        keeps = ruling.least if entry.bar and following is not None else 0.0
        rest: Placed | None = _measured(sheet, ruling, entry)
        while rest is not None:
            here, rest = _fitted(ruling, rest, bottom - y - keeps)
            if here is None:
                pages.append([])
                y = tops[1]
                continue
            pages[-1].append(replace(here, y=y))
            y += here.height
    return pages


def _measured(sheet: Sheet, ruling: Ruling, entry: Entry) -> Placed:
    if entry.bar:
        return Placed(0.0, BAR_HEIGHT, bar=entry.bar)
    cells = tuple(
        tuple(_lines(sheet, ruling, column, text))
        for column, text in zip(ruling.columns, entry.cells, strict=True)
    )
    return Placed(0.0, _height(ruling, cells), cells)


def _lines(sheet: Sheet, ruling: Ruling, column: Column, text: str) -> list[Line]:
    if not text:
        return []
    width = column.width - 2 * (_CENTRED_PADDING if column.centred else _PADDING)
    return break_text(text, Setting(sheet.lettering, width, ruling.size))


def _height(ruling: Ruling, cells: tuple[tuple[Line, ...], ...]) -> float:
    return max(ruling.least, _AROUND + _LEADING * max(map(len, cells)))


def _fitted(ruling: Ruling, row: Placed, room: float) -> tuple[Placed | None, Placed | None]:
    """Return what of a row stands in this room, and what goes on; nothing where it is moved whole."""
    if row.height <= room + 1e-6:
        return row, None
    count = max(map(len, row.cells), default=0)
    fits = int((room - _AROUND) / _LEADING)
    fits = min(fits, count - _LEAST_CUT)
    if count < _LONG or fits < _LEAST_CUT:
        return None, row
    here = tuple(cell[:fits] for cell in row.cells)
    rest = (_continued(row.cells[0]), *(cell[fits:] for cell in row.cells[1:]))
    first = (row.cells[0], *here[1:])
    return Placed(0.0, _height(ruling, first), first), Placed(0.0, _height(ruling, rest), rest)


def _continued(number: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the first cell of a row that goes on: its number, and 續."""
    words = printed("續")
    return (*number[:1], replace(number[0], text=words)) if number else ()


def draw_heading(sheet: Sheet, ruling: Ruling, y: float) -> None:
    """Draw the headings of the columns."""
    for column, left in zip(ruling.columns, ruling.edges, strict=False):
        sheet.box(left, y, column.width, HEADING_HEIGHT, INNER, LABEL_GREY)
        lines = printed(column.heading).split("\n")
        leading = em(SMALL) * 1.36
        middle = y + HEADING_HEIGHT / 2 - leading * (len(lines) - 1) / 2
        for number, line in enumerate(lines):
            spacing = 1.0 if len(lines) == 1 and len(line) == 2 and column.width > 14 else 0.0
            at = baseline(middle + number * leading, SMALL)
            sheet.text(left + column.width / 2, at, line, SMALL, anchor="middle", spacing=spacing)


def draw_rows(sheet: Sheet, ruling: Ruling, page: Page) -> None:
    """Draw the rows and bars of a page."""
    for row in page:
        if row.bar:
            _draw_bar(sheet, ruling, row)
        else:
            _draw_row(sheet, ruling, row)


def _draw_bar(sheet: Sheet, ruling: Ruling, row: Placed) -> None:
    sheet.box(0, row.y, ruling.edges[-1], row.height, INNER, BAND_GREY)
    sheet.text(_PADDING, baseline(row.y + row.height / 2, SMALL), row.bar, SMALL, bold=True)


def _draw_row(sheet: Sheet, ruling: Ruling, row: Placed) -> None:
    sheet.line(0, row.bottom, ruling.edges[-1], row.bottom, INNER)
    for edge in ruling.edges[1:-1]:
        sheet.line(edge, row.y, edge, row.bottom, INNER)
    for column, left, lines in zip(ruling.columns, ruling.edges, row.cells, strict=False):
        _draw_cell(sheet, ruling, row, column, left, lines)


def _draw_cell(
    sheet: Sheet, ruling: Ruling, row: Placed, column: Column, left: float, lines: tuple[Line, ...]
) -> None:
    if column.options:
        choices = [(word, False) for word in column.options]
        ends = left + _PADDING, left + column.width - _PADDING
        spread_options(sheet, *ends, row.y + row.height / 2, choices, SMALL)
        return
    anchor: Anchor = "middle" if column.centred else "right" if column.right else "left"
    x = left + {"middle": column.width / 2, "right": column.width - _PADDING, "left": _PADDING}[anchor]
    for y, text in _set(row, lines, ruling.size):
        sheet.text(x, y, text, ruling.size, anchor=anchor)


def _set(row: Placed, lines: tuple[Line, ...], size: float) -> Iterator[tuple[float, str]]:
    middle = row.y + row.height / 2 - _LEADING * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        yield baseline(middle + number * _LEADING, size), line.text.rstrip(" ")
