"""The continuation sheets of KF-01: long texts, a block for every further department, the record of 重大."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.blocks import TOP, Page, Placed, place, resumed
from wuye_desk.documents.grammar.measures import GRID_BOTTOM, ROW_SIGNED
from wuye_desk.documents.kf01_blocks import HandOverBlock, MajorBlock, long_words
from wuye_desk.documents.kf01_data import Copy
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wuye_desk.documents.grammar.blocks import Block
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf01_data import HandOverPart, Kf01
    from wuye_desk.documents.kf01_front import FrontPlan

_TITLES = {
    "content": "投訴內容",
    "demand": "住戶要求",
    "plan": "處理方法",
    "work": "實施記錄",
    "words": "住戶意見",
    "opinion": "物業經理意見",
}


def plan_continued(sheet: Sheet, data: Kf01, front: FrontPlan) -> list[Page]:
    """Lay out the continuation sheets, none where everything stands on the first page."""
    flowing = list(_flowing(sheet, data, front))
    tail = [MajorBlock.of(sheet, data.major)] if data.major and data.copy is Copy.TRAVELLING else []
    if not flowing and not tail:
        return []
    closing = ROW_SIGNED if data.copy is Copy.TRAVELLING else 0.0
    pages: list[list[Placed]] = [[]]
    y = TOP
    for block in flowing:
        y = place(pages, y, block)
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
            yield resumed(sheet, printed(_TITLES[name]), flow.rest, 1)
    if data.copy is Copy.TRAVELLING:
        for part in data.hand_overs[1:]:
            yield from _hand_over(sheet, part)
        yield from long_words(sheet, data.major)


def _hand_over(sheet: Sheet, part: HandOverPart) -> Iterator[Block]:
    block = HandOverBlock.of(sheet, part)
    yield block
    for words, flow in (("處理方法", block.plan), ("實施記錄", block.work)):
        if flow.rest:
            title = printed("第 {number} 次轉交　{words}").format(number=part.number, words=printed(words))
            yield resumed(sheet, title, flow.rest, 0)


def free_room(page: Page, closing: float) -> tuple[float, float]:
    """Return where the unused part of a sheet begins and ends, between its blocks and its foot."""
    flowing = [placed for placed in page if not isinstance(placed.block, MajorBlock)]
    begins = max((placed.y + placed.block.height for placed in flowing), default=TOP)
    ends = min(
        (placed.y for placed in page if isinstance(placed.block, MajorBlock)), default=GRID_BOTTOM - closing
    )
    return begins, ends
