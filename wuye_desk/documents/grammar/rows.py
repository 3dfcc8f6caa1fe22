"""The rows most forms have: three labels with their values, one label with a wide cell, a small table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.grid import Area, cell, label, lines_height, signature, value
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    EDGES,
    INNER,
    LABEL_GREY,
    PADDING,
    ROW,
    ROW_TWO,
    SMALL,
    VALUE,
    WIDTH,
    baseline,
    em,
)
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from wuye_desk.documents.form_parts import Signature
    from wuye_desk.documents.grammar.inline import Inline
    from wuye_desk.documents.grammar.sheet import Sheet

BAND_END, FIELD, RIGHT = EDGES[1], EDGES[2], EDGES[6]
START, END = FIELD + PADDING, WIDTH - PADDING
"""Where the text of a wide cell begins and ends."""


def triple_row(sheet: Sheet, y: float, height: float, fields: Sequence[tuple[str, str]]) -> None:
    """Draw three labels with their values."""
    for number, (words, text) in enumerate(fields):
        x = EDGES[1 + 2 * number]
        label(sheet, Area(x, y, EDGES[2 + 2 * number] - x, height), words)
        value(sheet, Area(EDGES[2 + 2 * number], y, VALUE, height), text)


def who_height(sheet: Sheet, texts: Sequence[str]) -> float:
    """Return how high a row of three values must be for its longest text, in mm."""
    room = VALUE - 2 * PADDING
    if all("\n" not in text and sheet.width(text, BODY) <= room for text in texts):
        return ROW
    return max(ROW_TWO, *(lines_height(sheet, text, VALUE) for text in texts))


def labelled_row(sheet: Sheet, y: float, height: float, words: str, right: float = WIDTH) -> None:
    """Draw a label and one wide cell up to the right."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, height), words)
    cell(sheet, Area(FIELD, y, right - FIELD, height))


def blank_moment(sheet: Sheet, area: Area) -> None:
    """Write 月 日 時 分 with room to fill them in."""
    step = em(DENSE) + 5.0
    for place, unit in zip((3, 2, 1, 0), "月日時分", strict=True):
        right = area.right - PADDING - place * step
        sheet.text(right, baseline(area.middle, DENSE), printed(unit), DENSE, anchor="right")


def head_row(sheet: Sheet, y: float, height: float, edges: Sequence[float], words: Sequence[str]) -> None:
    """Draw the heads of a small table, each in the middle of its column."""
    for left, right, word in zip(edges, edges[1:], words, strict=False):
        sheet.box(left, y, right - left, height, INNER, LABEL_GREY)
        middle = baseline(y + height / 2, SMALL)
        sheet.text((left + right) / 2, middle, printed(word), SMALL, anchor="middle")


def signing_row(
    sheet: Sheet, y: float, height: float, words: str, cells: Sequence[tuple[str, Signature]]
) -> None:
    """Draw a label and beside it cells to sign, of equal width, each with its caption."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, height), words)
    width = (WIDTH - FIELD) / len(cells)
    for number, (words_over, signed) in enumerate(cells):
        area = Area(FIELD + number * width, y, width, height)
        signature(sheet, area, words_over, signed.name, signed.at)


def moment_blanks(row: Inline, moment: datetime | None) -> Inline:
    """Write 月 日 時 分 on lines, filled in where the moment is known."""
    at = local(moment) if moment else None
    for unit, part, width in (("月", "%m", 8.0), ("日", "%d", 7.0), ("時", "%H", 7.0), ("分", "%M", 7.0)):
        row.blank(width, at.strftime(part) if at else "").gap(0.5).words(unit).gap(0.5)
    return row
