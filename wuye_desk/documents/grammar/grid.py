"""The cells of a form: labels, values, captions, signatures, the vertical stage band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Line, Setting, break_text
from wuye_desk.documents.grammar.measures import (
    BAND,
    BAND_GREY,
    BODY,
    DENSE,
    INNER,
    LABEL_GREY,
    LEADING,
    PADDING,
    SMALL,
    TEXT_TOP,
    baseline,
    em,
)
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from wuye_desk.documents.grammar.sheet import Sheet

_LABEL_EMS = 4
"""Labels of two and three characters are spread to this width."""
_DATE_GAP = 6.0
_SHORT_LEADING = 1.38
"""Line to line of a short text, in ems."""
_MOST_LINES = 9
"""No cell of a short text grows past this; a longer one is set smaller."""
_WIDE = 55.0
"""From this width on, in mm, a name stands beside the date, not above it."""


@dataclass(frozen=True)
class Area:
    """A rectangle on the sheet, in mm from the left of the frame and the top of the paper."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return where it ends on the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return where it ends below."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Return the height of its middle line."""
        return self.y + self.height / 2


def label(sheet: Sheet, area: Area, words: str) -> None:
    """Draw a grey cell with its label in the middle, one line for each line of the words."""
    sheet.box(area.x, area.y, area.width, area.height, INNER, LABEL_GREY)
    lines = printed(words).split("\n")
    leading = em(SMALL) * 1.36
    middle = area.middle - leading * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        _spread(sheet, area, middle + number * leading, line, single=len(lines) == 1)


def _spread(sheet: Sheet, area: Area, middle: float, line: str, *, single: bool) -> None:
    spacing = (_LABEL_EMS - len(line)) / (len(line) - 1) if single and len(line) in {2, 3} else 0.0
    x = area.x + area.width / 2
    sheet.text(x, baseline(middle, SMALL), line, SMALL, anchor="middle", spacing=spacing)


def cell(sheet: Sheet, area: Area) -> None:
    """Draw an empty cell."""
    sheet.box(area.x, area.y, area.width, area.height, INNER)


def value(sheet: Sheet, area: Area, text: str, size: float = BODY) -> None:
    """Draw a cell with a short text; one too wide for its line takes two, then smaller ones."""
    cell(sheet, area)
    short_text(sheet, area, text, size)


def one_line_value(sheet: Sheet, area: Area, text: str, size: float = BODY) -> None:
    """Draw a cell with one line of a text; what is too long for it ends with …."""
    cell(sheet, area)
    room, shown = area.width - 2 * PADDING, " ".join(text.split("\n"))
    while sheet.width(shown, size) > room:
        shown = f"{shown.removesuffix('…')[:-1]}…"
    sheet.text(area.x + PADDING, baseline(area.middle, size), shown, size)


def lines_height(sheet: Sheet, text: str, width: float, size: float = BODY) -> float:
    """Return how high a cell of this width must be for a short text in its full size, in mm."""
    lines = break_text(text, Setting(sheet.lettering, width - 2 * PADDING, size))
    return min(len(lines), _MOST_LINES) * em(size) * _SHORT_LEADING + 2.2


def short_text(sheet: Sheet, area: Area, text: str, size: float = BODY) -> None:
    """Write a short text where a cell is; one too wide for its line takes two, then smaller ones."""
    lines, size = _short_lines(sheet, area, text, size)
    leading = em(size) * _SHORT_LEADING
    middle = area.middle - leading * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        sheet.text(area.x + PADDING, baseline(middle + number * leading, size), line.text, size)


def _short_lines(sheet: Sheet, area: Area, text: str, size: float) -> tuple[list[Line], float]:
    width = area.width - 2 * PADDING
    if "\n" not in text and sheet.width(text, size) <= width:
        return [Line(text)], size
    lines = break_text(text, Setting(sheet.lettering, width, size))
    while len(lines) * em(size) * _SHORT_LEADING > area.height - 0.6 and size > 6:
        size -= 0.5
        lines = break_text(text, Setting(sheet.lettering, width, size))
    return lines, size


def caption(sheet: Sheet, area: Area, words: str) -> None:
    """Write the small heading of a cell at its top left."""
    sheet.text(area.x + PADDING, baseline(area.y + 3.0, SMALL), printed(words), SMALL)


def blank_date(sheet: Sheet, area: Area) -> None:
    """Write 年 月 日 at the bottom right of a cell, with room to fill them in."""
    step = em(SMALL) + _DATE_GAP
    for place, unit in zip((2, 1, 0), "年月日", strict=True):
        right = area.right - PADDING - place * step
        sheet.text(right, area.bottom - 2.0, printed(unit), SMALL, anchor="right")


def signature(
    sheet: Sheet, area: Area, words: str, name: str = "", signed_at: datetime | None = None
) -> None:
    """Draw a cell to sign; what the original carries is named in words, never imitated."""
    cell(sheet, area)
    caption(sheet, area, words)
    if name:
        _signed(sheet, area, name)
    if signed_at is None:
        blank_date(sheet, area)
    else:
        text = f"{signed_at:%Y-%m-%d %H:%M}"
        sheet.text(area.right - PADDING, area.bottom - 1.92, text, DENSE, anchor="right")


def _signed(sheet: Sheet, area: Area, name: str) -> None:
    text = signed_words(name)
    if area.width > _WIDE:
        sheet.text(area.x + PADDING, area.bottom - 1.92, text, BODY)
        return
    size = BODY if sheet.width(text, BODY) <= area.width - 2 * PADDING else FITTED
    middle = area.y + max(5.4, (area.height - 6.0 - 4.4) / 2 + 5.4)
    sheet.text(area.x + area.width / 2, baseline(middle, size), text, size, anchor="middle")


FITTED = 8.0
"""Size of a name too long for its cell."""


def signed_words(name: str) -> str:
    """Return what a reprint says where the original is signed."""
    return f"{name}{printed('（原件已簽）')}"


def stage_band(sheet: Sheet, top: float, bottom: float, words: str) -> None:
    """Draw the vertical band that names a stage of the form."""
    sheet.box(0, top, BAND, bottom - top, INNER, BAND_GREY)
    step = em(SMALL) * 1.45
    letters = printed(words)
    middle = (top + bottom) / 2 - step * (len(letters) - 1) / 2
    for number, letter in enumerate(letters):
        y = baseline(middle + number * step, SMALL)
        sheet.text(BAND / 2, y, letter, SMALL, bold=True, anchor="middle")


def running_text(sheet: Sheet, x: float, top: float, width: float, lines: Sequence[Line]) -> None:
    """Write the lines of a long text, the stretched ones to the full width."""
    for number, line in enumerate(lines):
        y = baseline(top + TEXT_TOP + LEADING * (number + 0.5), BODY)
        fill = width - line.indent if line.stretch else None
        sheet.text(x + line.indent, y, line.text.rstrip(" "), BODY, fill=fill)
