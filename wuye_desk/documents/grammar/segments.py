"""Cuts a line of text into the pieces a PDF can show with one font and one spacing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from wuye_desk.documents.fonts import Lettering, drawing_face
from wuye_desk.documents.grammar.breaking import tightening

_MOST_STRETCH = 0.2
"""Ems by which a gap may grow; a line that would need more stays ragged."""


@dataclass(frozen=True)
class Segment:
    """A piece of a line: where it begins and how its letters are spaced, in ems."""

    offset: float
    font: str
    text: str
    spacing: float


def segments(
    text: str, lettering: Lettering, *, bold: bool, spacing: float, fill: float | None
) -> list[Segment]:
    """Cut a cleaned line; with fill, stretch its gaps until it is that many ems wide."""
    gaps = [tightening(left, right) + spacing for left, right in pairwise(text)] + [0.0]
    if fill is not None:
        _stretch(text, gaps, fill - lettering.width(text, 1.0, bold=bold) - sum(gaps))
    found: list[Segment] = []
    offset = start_offset = 0.0
    start = 0
    for index, character in enumerate(text):
        if index and not _continues(text, gaps, start, index, bold):
            found.append(_segment(text[start:index], gaps[start], start_offset, bold))
            start, start_offset = index, offset
        offset += lettering.width(character, 1.0, bold=bold) + gaps[index]
    if text:
        found.append(_segment(text[start:], gaps[start], start_offset, bold))
    return found


def _stretch(text: str, gaps: list[float], slack: float) -> None:
    """Spread the slack of a line over the gaps in which a Chinese character or a space has a part."""
    open_gaps = [
        index for index, pair in enumerate(pairwise(text)) if not all(_is_latin(one) for one in pair)
    ]
    if open_gaps and 0 < slack <= _MOST_STRETCH * len(open_gaps):
        for index in open_gaps:
            gaps[index] += slack / len(open_gaps)


def _is_latin(character: str) -> bool:
    return "!" <= character <= "~"


def _continues(text: str, gaps: list[float], start: int, index: int, bold: bool) -> bool:
    """Return whether a character can be shown with those before it: same font, same spacing between them."""
    same_font = drawing_face(text[index], bold=bold) is drawing_face(text[start], bold=bold)
    return same_font and abs(gaps[index - 1] - gaps[start]) < 1e-9


def _segment(text: str, spacing: float, offset: float, bold: bool) -> Segment:
    return Segment(offset, drawing_face(text[0], bold=bold).name, text, spacing if len(text) > 1 else 0.0)
