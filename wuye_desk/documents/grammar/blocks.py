"""The blocks a continuation sheet is made of, and how they follow each other over several sheets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from wuye_desk.documents.grammar.breaking import Line, joined
from wuye_desk.documents.grammar.elastic import lines_in, text_height
from wuye_desk.documents.grammar.grid import Area, cell, running_text
from wuye_desk.documents.grammar.measures import (
    DENSE,
    GRID_BOTTOM,
    GRID_TOP,
    INNER,
    LABEL_GREY,
    LEADING,
    PADDING,
    ROW,
    SECTION,
    TEXT_TOP,
    WIDTH,
    WRITE_IN,
    baseline,
)
from wuye_desk.documents.grammar.sheet import DOTTED
from wuye_desk.documents.grammar.text_cells import goes_on, narrative
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

TOP = GRID_TOP + ROW
"""Where the blocks of a continuation sheet begin, under the row that says whose it is."""
_TEXT_PADDING = PADDING + 1.0
TEXT_WIDTH = WIDTH - 2 * _TEXT_PADDING
_LEAST_LINES = 2
"""No sheet begins or ends a text with fewer lines than these, where the text has them."""
_WRITING_STEP = 7.6
_WRITING_LEAST = ROW + 2 * _WRITING_STEP + 2.0


class Block(Protocol):
    """Something with a height, in mm, that draws itself at a place."""

    @property
    def height(self) -> float:
        """Return its height in mm."""

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw it with its top at y."""


def bar(sheet: Sheet, y: float, words: str) -> None:
    """Draw the grey bar that names a block."""
    sheet.box(0, y, WIDTH, ROW, INNER, LABEL_GREY)
    sheet.line(0, y, WIDTH, y, SECTION)
    sheet.text(PADDING, baseline(y + ROW / 2, DENSE), words, DENSE, bold=True)


@dataclass(frozen=True)
class TextBlock:
    """A text that began on an earlier sheet."""

    title: str
    lines: tuple[Line, ...]
    resumes: int | None = None
    """The page it comes from; 0: it goes on from the block above; None: it begins here."""
    cut: bool = False
    """Goes on on a further sheet."""

    @property
    def height(self) -> float:
        """Return bar, lines and, where it goes on, the line that says so, in mm."""
        return ROW + text_height(len(self.lines) + self.cut)

    def first(self, count: int) -> TextBlock:
        """Return the part that stays on this sheet."""
        return replace(self, lines=self.lines[:count], cut=True)

    def after(self, count: int, page: int) -> TextBlock:
        """Return the part that goes on after so many lines, coming from this page."""
        return replace(self, lines=self.lines[count:], resumes=page)

    def _comes_from(self) -> str:
        if self.resumes is None:
            return ""
        return (
            printed("（接第 {page} 頁）").format(page=self.resumes) if self.resumes else printed("（接上）")
        )

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw the bar with where the text comes from, and the lines in the full width."""
        bar(sheet, y, self.title + self._comes_from())
        running_text(sheet, _TEXT_PADDING, y + ROW, WIDTH - 2 * _TEXT_PADDING, self.lines)
        if self.cut:
            middle = y + ROW + TEXT_TOP + LEADING * (len(self.lines) + 0.5)
            goes_on(sheet, WIDTH - _TEXT_PADDING, middle)


@dataclass(frozen=True)
class Placed:
    """A block and where it begins on its sheet."""

    y: float
    block: Block


Page = tuple[Placed, ...]


def resumed(sheet: Sheet, title: str, rest: tuple[Line, ...], page: int) -> TextBlock:
    """Set the rest of a text anew in the full width, closing with 「（完）」."""
    lines = narrative(sheet, joined(rest) + printed("（完）"), TEXT_WIDTH)
    return TextBlock(title, lines, resumes=page)


def place(pages: list[list[Placed]], y: float, block: Block) -> float:
    """Put a block where the last one ended, or on further sheets; return where it ends."""
    while isinstance(block, TextBlock) and y + block.height > GRID_BOTTOM:
        stays = min(lines_in(GRID_BOTTOM - y - ROW) - 1, len(block.lines) - _LEAST_LINES)
        if stays >= _LEAST_LINES:
            pages[-1].append(Placed(y, block.first(stays)))
            block = block.after(stays, len(pages) + 1)
        pages.append([])
        y = TOP
    if y + block.height > GRID_BOTTOM:
        pages.append([])
        y = TOP
    pages[-1].append(Placed(y, block))
    return y + block.height


def room_to_write(sheet: Sheet, top: float, bottom: float) -> None:
    """Leave the unused part of a sheet to handwriting, on dotted lines; too little of it stays empty."""
    if bottom - top < _WRITING_LEAST:
        return
    bar(sheet, top, printed("手寫補記（註明所續欄目、時間、記錄人）"))
    cell(sheet, Area(0, top + ROW, WIDTH, bottom - top - ROW))
    y = top + ROW + _WRITING_STEP
    while y < bottom - 2.0:
        sheet.line(4.0, y, WIDTH - 4.0, y, WRITE_IN, DOTTED)
        y += _WRITING_STEP
