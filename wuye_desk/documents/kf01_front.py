"""The first page of KF-01: shares its height among the sections and draws them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.elastic import Flow, cut, share, text_height
from wuye_desk.documents.grammar.grid import Area, stage_band
from wuye_desk.documents.grammar.measures import (
    FRAME,
    GRID_BOTTOM,
    GRID_TOP,
    PADDING,
    ROW_SIGNED,
    ROW_TWO,
    SECTION,
    WIDTH,
)
from wuye_desk.documents.grammar.rows import FIELD, RIGHT
from wuye_desk.documents.grammar.text_cells import narrative, text_row
from wuye_desk.documents.kf01_closing import (
    VISIT_ROWS,
    WORDS_HEAD,
    draw_archive,
    draw_opinion,
    draw_signatures,
    draw_visit,
)
from wuye_desk.documents.kf01_data import Copy, Kf01
from wuye_desk.documents.kf01_handling import HEAD_HEIGHT, draw_hand_over, draw_plan, draw_return, draw_work
from wuye_desk.documents.kf01_register import draw_rows, draw_side, rows_height
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wuye_desk.documents.grammar.sheet import Sheet

_TRAVELLING_LEAST = {
    "content": 31.0,
    "demand": 14.0,
    "plan": 20.5,
    "work": 20.5,
    "words": 13.4,
    "opinion": 20.5,
}
_COPY_LEAST = {"content": 31.0, "demand": 14.0, "plan": 44.0, "work": 44.0}
_TIGHT = {"demand": 11.0, **dict.fromkeys(("plan", "work", "opinion"), ROW_SIGNED)}
"""What these need at least to be signed in, where room is scarce."""
_WORDS_ABOVE = WORDS_HEAD + 3.4


@dataclass(frozen=True)
class FrontPlan:
    """How high each elastic section is, in mm, and which lines of its text stand in it."""

    heights: Mapping[str, float]
    flows: Mapping[str, Flow]


def plan_front(sheet: Sheet, data: Kf01) -> FrontPlan:
    """Share the height of the first page and cut the texts that do not fit."""
    travelling = data.copy is Copy.TRAVELLING
    least = _TRAVELLING_LEAST if travelling else _COPY_LEAST
    texts = {name: _text(data, name) for name in least}
    lines = {name: narrative(sheet, text, _width(name)) for name, text in texts.items()}
    above = {name: _WORDS_ABOVE if name == "words" else 0.0 for name in least}
    needed = [text_height(len(lines[name])) + above[name] for name in least]
    fixed = rows_height(sheet, data) + HEAD_HEIGHT
    fixed += VISIT_ROWS + ROW_SIGNED + ROW_TWO if travelling else ROW_SIGNED
    heights = dict(zip(least, _shared(GRID_BOTTOM - GRID_TOP - fixed, least, needed), strict=True))
    flows = {name: cut(lines[name], heights[name] - above[name]) for name in least}
    return FrontPlan(heights, flows)


def _shared(room: float, least: Mapping[str, float], needed: Sequence[float]) -> list[float]:
    """Share the room; where a short text or a tall row wants some, the cells to sign in give it."""
    heights = share(room, list(least.values()), needed)
    tight = share(room, [min(height, _TIGHT.get(name, height)) for name, height in least.items()], needed)
    helps = _holding(tight, needed) > _holding(heights, needed)
    return tight if helps or room < sum(least.values()) else heights


def _holding(heights: Sequence[float], needed: Sequence[float]) -> int:
    """Return how many sections hold their text wholly."""
    return sum(has >= wants for has, wants in zip(heights, needed, strict=True))


def _text(data: Kf01, name: str) -> str:
    part = data.first_hand_over
    return {
        "content": data.content,
        "demand": data.demand,
        "plan": part.plan,
        "work": part.work,
        "words": data.visit.words,
        "opinion": data.opinion,
    }[name]


def _width(name: str) -> float:
    return (WIDTH if name == "words" else RIGHT) - FIELD - 2 * PADDING


def draw_front(sheet: Sheet, data: Kf01, plan: FrontPlan) -> None:
    """Draw the grid of the first page."""
    y = draw_rows(sheet, data, GRID_TOP)
    y = _complaint(sheet, data, plan, y)
    sections = [(GRID_TOP, y, "受理登記")]
    if data.copy is Copy.DEPARTMENT:
        _handling(sheet, data, plan, y)
        draw_return(sheet, GRID_BOTTOM - ROW_SIGNED, ROW_SIGNED)
        sections.append((y, GRID_BOTTOM, "轉交處理"))
    else:
        sections += _travelling_sections(sheet, data, plan, y)
    for top, bottom, words in sections:
        stage_band(sheet, top, bottom, words)
    for top, _bottom, _words in sections[1:]:
        sheet.line(0, top, WIDTH, top, SECTION)
    sheet.box(0, GRID_TOP, WIDTH, GRID_BOTTOM - GRID_TOP, FRAME)


def _travelling_sections(
    sheet: Sheet, data: Kf01, plan: FrontPlan, y: float
) -> list[tuple[float, float, str]]:
    handled = _handling(sheet, data, plan, y)
    visited = draw_visit(sheet, data.visit, plan.flows["words"], handled, plan.heights["words"])
    signed = draw_signatures(sheet, data.visit, visited)
    opined = draw_opinion(sheet, data, plan.flows["opinion"], signed, plan.heights["opinion"])
    archived = draw_archive(sheet, data, opined)
    return [(y, handled, "轉交處理"), (handled, signed, "驗證回訪"), (signed, archived, "審閱歸檔")]


def _complaint(sheet: Sheet, data: Kf01, plan: FrontPlan, y: float) -> float:
    content, demand = plan.heights["content"], plan.heights["demand"]
    width = RIGHT - FIELD
    text_row(sheet, Area(FIELD, y, width, content), "投訴內容", plan.flows["content"])
    text_row(sheet, Area(FIELD, y + content, width, demand), "住戶要求", plan.flows["demand"])
    draw_side(sheet, data, y, content + demand)
    return y + content + demand


def _handling(sheet: Sheet, data: Kf01, plan: FrontPlan, y: float) -> float:
    part = data.first_hand_over
    further = len(data.hand_overs) - 1
    note = printed("\n（另 {count} 部門見續頁）").format(count=further) if further > 0 else ""
    y = draw_hand_over(sheet, part, y, note)
    y = draw_plan(sheet, part, plan.flows["plan"], y, plan.heights["plan"])
    return draw_work(sheet, part, plan.flows["work"], y, plan.heights["work"])
