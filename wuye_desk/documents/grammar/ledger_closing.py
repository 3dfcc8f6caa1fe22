"""What closes a ruled list on its last page: a line of sums, and cells to sign."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Setting, break_text
from wuye_desk.documents.grammar.grid import Area, cell, label, signature
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import DENSE, PADDING, ROW, ROW_SIGNED, baseline
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

LABEL_WIDTH = 24.0
SUMS_HEIGHT, SIGNATURES_HEIGHT = ROW, ROW_SIGNED
_NOTE_LEADING = 4.8
_BLANK_SUM = 10.0

Sum = tuple[str, str, int | None]
"""Words before the figure and after it; None leaves room to write it."""
Signed = tuple[str, str, datetime | None]
"""The caption of a cell to sign, and who has signed the original, when."""


def draw_sums(sheet: Sheet, y: float, words: str, sums: Sequence[Sum]) -> None:
    """Draw the line of sums."""
    width = sheet.shape.width
    label(sheet, Area(0, y, LABEL_WIDTH, ROW), words)
    cell(sheet, Area(LABEL_WIDTH, y, width - LABEL_WIDTH, ROW))
    pen = Inline(sheet, LABEL_WIDTH + PADDING, y + ROW / 2)
    for before, after, figure in sums:
        pen.words(before)
        if figure is None:
            pen.gap(0.5).blank(_BLANK_SUM)
        else:
            pen.text(f" {figure}")
        pen.words(f" {printed(after)}" if after else "").gap(4.5)


def draw_signatures(sheet: Sheet, y: float, words: str, cells: Sequence[Signed]) -> None:
    """Draw the cells to sign side by side."""
    label(sheet, Area(0, y, LABEL_WIDTH, ROW_SIGNED), words)
    step = (sheet.shape.width - LABEL_WIDTH) / len(cells)
    for number, (caption, name, at) in enumerate(cells):
        area = Area(LABEL_WIDTH + number * step, y, step, ROW_SIGNED)
        signature(sheet, area, caption, name, at)


def note_height(sheet: Sheet, text: str, least: float) -> float:
    """Return how high a cell must be to hold a note, in mm."""
    return max(least, 2 * PADDING + _NOTE_LEADING * len(_note_lines(sheet, text)))


def draw_note(sheet: Sheet, y: float, height: float, words: str, text: str) -> None:
    """Draw a label with a cell of running words; what is free is written on by hand."""
    label(sheet, Area(0, y, LABEL_WIDTH, height), words)
    cell(sheet, Area(LABEL_WIDTH, y, sheet.shape.width - LABEL_WIDTH, height))
    for number, line in enumerate(_note_lines(sheet, text)):
        middle = y + PADDING + _NOTE_LEADING * (number + 0.5)
        sheet.text(LABEL_WIDTH + PADDING, baseline(middle, DENSE), line, DENSE)


def _note_lines(sheet: Sheet, text: str) -> list[str]:
    if not text:
        return []
    setting = Setting(sheet.lettering, sheet.shape.width - LABEL_WIDTH - 2 * PADDING, DENSE)
    return [line.text for line in break_text(text, setting)]
