"""A row of running text, and the words that send the reader on to the next sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Line, Setting, break_text
from wuye_desk.documents.grammar.grid import Area, cell, label, running_text
from wuye_desk.documents.grammar.measures import BODY, EDGES, LEADING, PADDING, SMALL, TEXT_TOP, baseline
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.elastic import Flow
    from wuye_desk.documents.grammar.sheet import Sheet

NARRATIVE = EDGES[6] - EDGES[2] - 2 * PADDING
"""Width of the narrative column inside its padding, in mm."""


def narrative(sheet: Sheet, text: str, width: float = NARRATIVE) -> tuple[Line, ...]:
    """Break a text for a column; an empty text has no line."""
    return tuple(break_text(text, Setting(sheet.lettering, width, BODY))) if text.strip() else ()


def text_row(sheet: Sheet, area: Area, words: str, flow: Flow) -> None:
    """Draw a label, its cell and the text in it."""
    label(sheet, Area(EDGES[1], area.y, area.x - EDGES[1], area.height), words)
    cell(sheet, area)
    text_in(sheet, area, flow)


def text_in(sheet: Sheet, area: Area, flow: Flow) -> None:
    """Write what stands here of a text and, on the line kept free for it, that it goes on."""
    x, width = area.x + PADDING, area.width - 2 * PADDING
    running_text(sheet, x, area.y, width, flow.here)
    if flow.rest:
        goes_on(sheet, x + width, area.y + TEXT_TOP + LEADING * (len(flow.here) + 0.5))


def goes_on(sheet: Sheet, right: float, middle: float) -> None:
    """Write that a text goes on on the next sheet."""
    sheet.text(right, baseline(middle, SMALL), printed("（下接續頁）"), SMALL, bold=True, anchor="right")
