"""The small drawn marks: check boxes, write-in lines, stamps, the QR code."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.grammar.measures import DENSE, WRITE_IN, baseline
from wuye_desk.documents.grammar.small_qr import Run, small_runs
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.grammar.sheet import Sheet

BOX = 3.13
"""Side of a check box; 3.3 with its line."""
_BOX_LINE, _TICK_LINE = 0.7, 1.7
_TICK = ((0.50, 1.63), (1.32, 2.57), (3.20, -0.37))
_TO_WORD = 1.0
_STAMP_HEIGHT, _STAMP_PADDING = 6.2, 2.5
_QUIET_MODULES = 2


def check_box(sheet: Sheet, x: float, middle: float, ticked: bool) -> None:
    """Draw a check box whose middle stands at this height; the tick breaks out at the top right."""
    top = middle - BOX / 2
    sheet.box(x, top, BOX, BOX, _BOX_LINE)
    if ticked:
        sheet.path([(x + dx, top + dy) for dx, dy in _TICK], _TICK_LINE)


def option(sheet: Sheet, x: float, middle: float, word: str, ticked: bool, size: float = DENSE) -> float:
    """Draw a check box with its word and return where the word ends."""
    check_box(sheet, x, middle, ticked)
    start = x + BOX + _TO_WORD
    return start + sheet.text(start, baseline(middle, size), printed(word), size)


def option_width(sheet: Sheet, word: str, size: float = DENSE) -> float:
    """Return how much room an option takes."""
    return BOX + _TO_WORD + sheet.width(printed(word), size)


def spread_options(
    sheet: Sheet, left: float, right: float, middle: float, options: Sequence[tuple[str, bool]], size: float
) -> None:
    """Draw options over a whole row with equal gaps between them."""
    widths = [option_width(sheet, word, size) for word, _ticked in options]
    gap = (right - left - sum(widths)) / (len(options) - 1)
    x = left
    for (word, ticked), width in zip(options, widths, strict=True):
        option(sheet, x, middle, word, ticked, size)
        x += width + gap


def write_in(sheet: Sheet, x1: float, x2: float, middle: float) -> None:
    """Draw the line to write on, a little under the text beside it."""
    sheet.line(x1, middle + 2.05, x2, middle + 2.05, WRITE_IN)


def stamp(sheet: Sheet, right: float, top: float, word: str) -> float:
    """Draw a boxed word, 補印 or the like, and return how wide it is."""
    size = 10.0
    width = sheet.width(printed(word), size, bold=True) + 2 * _STAMP_PADDING
    sheet.box(right - width, top, width, _STAMP_HEIGHT, 1.0)
    middle = top + _STAMP_HEIGHT / 2
    sheet.text(right - width / 2, baseline(middle, size), printed(word), size, bold=True, anchor="middle")
    return width


def qr_code(sheet: Sheet, right: float, top: float, content: str, side: float = 20.0) -> None:
    """Draw a QR code of level M; its side holds the quiet zone, right is where its dark part ends."""
    _draw_code(sheet, right, top, _qr_runs(content), side)


def small_qr_code(sheet: Sheet, right: float, top: float, content: str, side: float) -> None:
    """Draw the QR code of a record number where thousands are drawn, as qr_code would."""
    _draw_code(sheet, right, top, small_runs(content), side)


def _draw_code(
    sheet: Sheet, right: float, top: float, code: tuple[int, tuple[Run, ...]], side: float
) -> None:
    count, runs = code
    module = side / (count + 2 * _QUIET_MODULES)
    sheet.modules(right - count * module, top + _QUIET_MODULES * module, module, runs)


@lru_cache(maxsize=256)
def _qr_runs(content: str) -> tuple[int, tuple[Run, ...]]:
    """Return the modules of a side, and each run of dark ones: row, first column, length.

    Kept, because the copies and continuation sheets of a form carry the same number.
    """
    from reportlab.graphics.barcode.qr import QrCodeWidget

    code: Any = QrCodeWidget(content, barLevel="M").qr  # type: ignore[attr-defined]
    code.make()
    count = code.getModuleCount()
    found = []
    for row in range(count):
        column = 0
        for dark, group in groupby(code.isDark(row, one) for one in range(count)):
            length = len(list(group))
            if dark:
                found.append((row, column, length))
            column += length
    return count, tuple(found)
