"""Writes a row piece by piece: words, check boxes, and blanks that are lines to write on or carry a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.marks import option, write_in
from wuye_desk.documents.grammar.measures import DENSE, SMALL, baseline, em
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet


class Inline:
    """A pen that moves along the middle of a row."""

    def __init__(self, sheet: Sheet, x: float, middle: float, size: float = DENSE) -> None:
        self.x = x
        self._sheet = sheet
        self._middle = middle
        self._size = size

    def words(self, text: str, size: float | None = None) -> Inline:
        """Write a label."""
        return self.text(printed(text), size)

    def small(self, text: str) -> Inline:
        """Write a small label."""
        return self.text(printed(text), SMALL)

    def text(self, text: str, size: float | None = None) -> Inline:
        """Write data as it is."""
        chosen = size or self._size
        self.x += self._sheet.text(self.x, baseline(self._middle, chosen), text, chosen)
        return self

    def gap(self, width: float) -> Inline:
        """Leave room."""
        self.x += width
        return self

    def to(self, x: float) -> Inline:
        """Go on at a place of the grid, never back over what is written."""
        self.x = max(self.x, x)
        return self

    def option(self, word: str, ticked: bool) -> Inline:
        """Draw a check box with its word."""
        self.x = option(self._sheet, self.x, self._middle, word, ticked, self._size)
        return self

    def blank(self, width: float, filled: str = "") -> Inline:
        """Draw a line to write on; a text on it is set smaller until it fits."""
        write_in(self._sheet, self.x, self.x + width, self._middle)
        size = self._size
        indent = min(1.0, em(size) / 3)
        while filled and size > 6 and indent + self._sheet.width(filled, size) > width:
            size -= 0.5
        y = baseline(self._middle, size)
        self._sheet.text(self.x + indent, y, filled, size)
        self.x += width
        return self
