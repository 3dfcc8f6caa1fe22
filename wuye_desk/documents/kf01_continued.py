"""The continuation sheets of KF-01: long texts, a block for every further department, the record of 重大."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Line, joined
from wuye_desk.documents.grammar.elastic import lines_in
from wuye_desk.documents.grammar.measures import GRID_BOTTOM, GRID_TOP, PADDING, ROW, ROW_SIGNED, WIDTH
from wuye_desk.documents.grammar.text_cells import narrative
from wuye_desk.documents.kf01_blocks import HandOverBlock, MajorBlock, TextBlock
from wuye_desk.documents.kf01_data import Copy
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf01_blocks import Block
    from wuye_desk.documents.kf01_data import HandOverPart, Kf01
    from wuye_desk.documents.kf01_front import FrontPlan

TEXT_WIDTH = WIDTH - 2 * (PADDING + 1.0)
TOP = GRID_TOP + ROW
_LEAST_LINES = 2
"""No sheet begins or ends a text with fewer lines than these, where the text has them."""

_TITLES = {
    "content": "投訴內容",
    "demand": "住戶要求",
    "plan": "處理方法",
    "work": "實施記錄",
    "words": "住戶意見",
    "opinion": "物業經理意見",
}


@dataclass(frozen=True)
class Placed:
    """A block and where it begins on its sheet."""

    y: float
    block: Block


Page = tuple[Placed, ...]


def plan_continued(sheet: Sheet, data: Kf01, front: FrontPlan) -> list[Page]:
    """Lay out the continuation sheets, none where everything stands on the first page."""
    flowing = list(_flowing(sheet, data, front))
    tail = [MajorBlock(data.major)] if data.major and data.copy is Copy.TRAVELLING else []
    if not flowing and not tail:
        return []
    closing = ROW_SIGNED if data.copy is Copy.TRAVELLING else 0.0
    pages: list[list[Placed]] = [[]]
    y = TOP
    for block in flowing:
        y = _place(pages, y, block)
    for block in tail:
        if y + block.height > GRID_BOTTOM - closing:
            pages.append([])
        pages[-1].append(Placed(GRID_BOTTOM - closing - block.height, block))
    if not tail and y > GRID_BOTTOM - closing:
        pages.append([])
    return [tuple(page) for page in pages]


def _flowing(sheet: Sheet, data: Kf01, front: FrontPlan) -> Iterator[Block]:
    """Yield what follows the first page in order: the cut texts, then each further hand-over."""
    for name, flow in front.flows.items():
        if flow.rest:
            yield _resumed(sheet, printed(_TITLES[name]), flow.rest, 1)
    if data.copy is Copy.TRAVELLING:
        for part in data.hand_overs[1:]:
            yield from _hand_over(sheet, part)


def _resumed(sheet: Sheet, title: str, rest: tuple[Line, ...], page: int) -> TextBlock:
    """Set the rest of a text anew in the full width, closing with 「（完）」."""
    lines = narrative(sheet, joined(rest) + printed("（完）"), TEXT_WIDTH)
    return TextBlock(title, lines, resumes=page)


def _hand_over(sheet: Sheet, part: HandOverPart) -> Iterator[Block]:
    block = HandOverBlock.of(sheet, part)
    yield block
    for words, flow in (("處理方法", block.plan), ("實施記錄", block.work)):
        if flow.rest:
            title = printed("第 {number} 次轉交　{words}").format(number=part.number, words=printed(words))
            yield _resumed(sheet, title, flow.rest, 0)


def _place(pages: list[list[Placed]], y: float, block: Block) -> float:
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


def free_room(page: Page, closing: float) -> tuple[float, float]:
    """Return where the unused part of a sheet begins and ends, between its blocks and its foot."""
    flowing = [placed for placed in page if not isinstance(placed.block, MajorBlock)]
    begins = max((placed.y + placed.block.height for placed in flowing), default=TOP)
    ends = min(
        (placed.y for placed in page if isinstance(placed.block, MajorBlock)), default=GRID_BOTTOM - closing
    )
    return begins, ends
