"""Rows of check boxes several forms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.marks import spread_options
from wuye_desk.documents.grammar.measures import PADDING, SMALL
from wuye_desk.documents.grammar.rows import END, RIGHT, START
from wuye_desk.documents.wording import CHANNEL_WORDS
from wuye_desk.domain.vocabulary import Grade

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.domain.vocabulary import Channel


def draw_grades(sheet: Sheet, grade: Grade | None, middle: float) -> None:
    """Draw the three boxes of the grade in the last column."""
    options = [(one.label, grade is one) for one in Grade]
    spread_options(sheet, RIGHT + PADDING, END, middle, options, SMALL)


def draw_channels(sheet: Sheet, channel: Channel | None, middle: float) -> None:
    """Draw the boxes of 方式 over a wide cell."""
    options = [(words, channel is one) for one, words in CHANNEL_WORDS.items()]
    spread_options(sheet, START, END, middle, options, SMALL)
