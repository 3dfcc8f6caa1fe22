"""The dashed line along which a sheet is cut or torn, with scissors drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.measures import FINE, baseline
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

_DASH = (3.0, 2.0)
_WEIGHT = 0.6
_MARGIN = 4.0
"""Paper edge to where the line begins and ends, in mm."""
_SCISSORS = 2.0


def cut_line(sheet: Sheet, y: float, words: str) -> None:
    """Draw the line over the whole paper at this height, words in its middle, scissors at its left."""
    left, right = _MARGIN - sheet.shape.left, sheet.shape.paper[0] - sheet.shape.left - _MARGIN
    middle = sheet.shape.width / 2
    said = printed(words)
    half = sheet.width(said, FINE) / 2 + 2.0
    sheet.line(left, y, -_SCISSORS, y, _WEIGHT, _DASH)
    _scissors(sheet, y)
    sheet.line(7.0, y, middle - half, y, _WEIGHT, _DASH)
    sheet.line(middle + half, y, right, y, _WEIGHT, _DASH)
    sheet.text(middle, baseline(y, FINE), said, FINE, anchor="middle")


def _scissors(sheet: Sheet, y: float) -> None:
    """Draw two blades that cross and the loops to hold them by."""
    for side in (-1.0, 1.0):
        sheet.path([(1.6, y + side * 1.1), (5.8, y - side * 1.0)], 0.9)
        loop = [
            (1.7, 0.9),
            (0.9, 0.4),
            (0.0, 0.5),
            (-0.5, 1.2),
            (0.0, 1.9),
            (0.9, 2.0),
            (1.6, 1.5),
            (1.7, 0.9),
        ]
        sheet.path([(x, y + side * height) for x, height in loop], 0.8)
