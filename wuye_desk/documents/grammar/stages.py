"""A form's grid as stages of rows: some of a fixed height, the rows of running text share what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import UNSIGNED, Signature
from wuye_desk.documents.grammar.elastic import Flow, cut, share, text_height
from wuye_desk.documents.grammar.grid import Area, cell, label, signature, stage_band
from wuye_desk.documents.grammar.measures import (
    FRAME,
    GRID_TOP,
    PADDING,
    SECTION,
    SIGNATURE_MIN,
    VALUE,
    WIDTH,
)
from wuye_desk.documents.grammar.rows import BAND_END, FIELD, RIGHT
from wuye_desk.documents.grammar.text_cells import narrative, text_in

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row of a fixed height, in mm."""

    height: float
    draw: Callable[[Sheet, float], None]
    """Draws it with its top at this y."""


@dataclass(frozen=True, kw_only=True)
class TextRow:
    """A row of running text: a label, the text, and at the right whoever signs it."""

    label: str
    text: str = ""
    least: float = 14.0
    title: str = ""
    """Its name in the bar of a continuation sheet, where the label is not enough."""
    sign: str = ""
    """Caption of the cell to sign; empty: the text has the whole width."""
    signed: Signature = UNSIGNED
    head: float = 0.0
    """Room over the text for what draw_more draws, in mm."""
    foot: float = 0.0
    draw_more: Callable[[Sheet, Area], None] | None = None
    grows: bool = True
    """Takes its part of the height that is left over."""

    @property
    def right(self) -> float:
        """Return where the cell of the text ends."""
        return RIGHT if self.sign else WIDTH

    @property
    def name(self) -> str:
        """Return what a continuation sheet calls it."""
        return self.title or self.label.replace("\n", "")


@dataclass(frozen=True)
class Stage:
    """Rows under one name in the vertical band."""

    name: str
    rows: tuple[Row | TextRow, ...]


@dataclass(frozen=True)
class StagePlan:
    """How high each row is, and which lines of its text stand in it; in the order of the rows."""

    heights: tuple[float, ...]
    flows: tuple[Flow, ...]
    rows: tuple[Row | TextRow, ...]

    def cut_texts(self) -> Iterator[tuple[str, Flow]]:
        """Yield the texts that go on on a further sheet, with their names."""
        for row, flow in zip(self.rows, self.flows, strict=True):
            if flow.rest and isinstance(row, TextRow):
                yield row.name, flow


def plan_stages(sheet: Sheet, stages: Sequence[Stage], bottom: float) -> StagePlan:
    """Share the height from the top of the grid to its bottom among the rows, and cut what does not fit."""
    rows = tuple(row for stage in stages for row in stage.rows)
    elastic = [row for row in rows if isinstance(row, TextRow)]
    fixed = sum(row.height for row in rows if isinstance(row, Row))
    lines = [narrative(sheet, row.text, row.right - FIELD - 2 * PADDING) for row in elastic]
    around = [row.head + row.foot for row in elastic]
    needed = [text_height(len(text)) + more for text, more in zip(lines, around, strict=True)]
    one_line = [min(text, text_height(1) + more) for text, more in zip(needed, around, strict=True)]
    least = [
        max(row.least, SIGNATURE_MIN if row.sign else 0.0, text)
        for row, text in zip(elastic, one_line, strict=True)
    ]
    growing = [row.grows for row in elastic]
    shared = iter(share(bottom - GRID_TOP - fixed, least, needed, growing))
    texts, mores = iter(lines), iter(around)
    heights, flows = [], []
    for row in rows:
        heights.append(row.height if isinstance(row, Row) else next(shared))
        flows.append(Flow(()) if isinstance(row, Row) else cut(next(texts), heights[-1] - next(mores)))
    return StagePlan(tuple(heights), tuple(flows), rows)


def draw_stages(sheet: Sheet, stages: Sequence[Stage], plan: StagePlan) -> None:
    """Draw all rows with the bands that name their stages, and the frame around them."""
    parts = iter(zip(plan.heights, plan.flows, strict=True))
    y = GRID_TOP
    for stage in stages:
        top = y
        for row in stage.rows:
            height, flow = next(parts)
            _draw_row(sheet, row, flow, y, height)
            y += height
        stage_band(sheet, top, y, stage.name)
        if top > GRID_TOP:
            sheet.line(0, top, WIDTH, top, SECTION)
    sheet.box(0, GRID_TOP, WIDTH, y - GRID_TOP, FRAME)


def _draw_row(sheet: Sheet, row: Row | TextRow, flow: Flow, y: float, height: float) -> None:
    if isinstance(row, Row):
        row.draw(sheet, y)
        return
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, height), row.label)
    area = Area(FIELD, y, row.right - FIELD, height)
    cell(sheet, area)
    text_in(sheet, Area(area.x, y + row.head, area.width, height - row.head), flow)
    if row.draw_more is not None:
        row.draw_more(sheet, area)
    if row.sign:
        signature(sheet, Area(RIGHT, y, VALUE, height), row.sign, row.signed.name, row.signed.at)
