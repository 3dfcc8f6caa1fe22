"""Draws a continuation sheet of KF-01 and the back of a blank one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.blocks import room_to_write
from wuye_desk.documents.grammar.grid import Area, label, one_line_value, signature
from wuye_desk.documents.grammar.measures import (
    EDGES,
    FRAME,
    GRID_BOTTOM,
    GRID_TOP,
    ROW,
    ROW_SIGNED,
    SECTION,
    WIDTH,
)
from wuye_desk.documents.kf01_continued import free_room
from wuye_desk.documents.kf01_data import Copy
from wuye_desk.documents.wording import HIDDEN, moment_text
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.blocks import Page
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf01_data import Kf01

_HALF = 103.0
_WHO_EDGES = (0.0, 20.0, 60.0, 80.0, 120.0, 140.0, WIDTH)


def draw_continued(sheet: Sheet, data: Kf01, page: Page, *, last: bool) -> None:
    """Draw one continuation sheet: whose it is, its blocks, room to write, and the signatures on the last."""
    _whose(sheet, data)
    closing = ROW_SIGNED if last and data.copy is Copy.TRAVELLING else 0.0
    for placed in page:
        placed.block.draw(sheet, placed.y)
    begins, ends = free_room(page, closing)
    room_to_write(sheet, begins, ends)
    if closing:
        _confirmed(sheet, GRID_BOTTOM - ROW_SIGNED)
    sheet.box(0, GRID_TOP, WIDTH, GRID_BOTTOM - GRID_TOP, FRAME)


def _whose(sheet: Sheet, data: Kf01) -> None:
    hidden = data.copy is Copy.DEPARTMENT
    room, household = (printed(HIDDEN),) * 2 if hidden else (data.room, data.household)
    fields = (("房號", room), ("住戶", household), ("投訴時間", moment_text(data.received_at)))
    for number, (words, text) in enumerate(fields):
        left, middle, right = _WHO_EDGES[2 * number : 2 * number + 3]
        label(sheet, Area(left, GRID_TOP, middle - left, ROW), words)
        one_line_value(sheet, Area(middle, GRID_TOP, right - middle, ROW), text)


def _confirmed(sheet: Sheet, y: float) -> None:
    label(sheet, Area(0, y, EDGES[2], ROW_SIGNED), "本頁確認")
    signature(sheet, Area(EDGES[2], y, _HALF - EDGES[2], ROW_SIGNED), "記錄人 簽名／日期")
    signature(sheet, Area(_HALF, y, WIDTH - _HALF, ROW_SIGNED), "住戶／投訴人 簽名／日期")
    sheet.line(0, y, WIDTH, y, SECTION)
