"""Lays a ruled list out as a form: heading, columns again on every page, and what closes it on the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wuye_desk.documents.grammar.frame import Footing, Heading, binding_line, footing, heading
from wuye_desk.documents.grammar.ledger import (
    HEADING_HEIGHT,
    Entry,
    Page,
    Placed,
    Ruling,
    draw_heading,
    draw_rows,
    place,
)
from wuye_desk.documents.grammar.measures import FRAME, GRID_TOP, SECTION
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.words import printed


@dataclass(frozen=True)
class Block:
    """Something drawn over the whole width at a height: from its top, in mm."""

    height: float
    draw: Callable[[Sheet, float], None]


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """One list with all that surrounds it."""

    heading: Heading
    ruling: Ruling
    entries: Sequence[Entry]
    closing: Block
    """At the foot of the last page: sums and signatures."""
    printed_at: datetime
    printed_by: str
    note: str = ""
    """At the left of the footer."""
    opening: Block | None = None
    """Above the columns of the first page."""
    filler: Callable[[int], Entry] | None = None
    """The rows left free for handwriting on the last page, by their place from 1."""


def draw_ledger(sheet: Sheet, ledger: Ledger) -> int:
    """Draw a list on as many pages as it needs and return how many."""
    pages = _pages(sheet, ledger)
    for number, page in enumerate(pages, 1):
        heading(sheet, _headed(ledger, number))
        _draw_page(sheet, ledger, page, first=number == 1, last=number == len(pages))
        binding_line(sheet)
        footing(sheet, _footed(sheet, ledger, number, len(pages)))
        sheet.next_page()
    return len(pages)


def _headed(ledger: Ledger, number: int) -> Heading:
    if number == 1:
        return ledger.heading
    return replace(ledger.heading, stamps=(*ledger.heading.stamps, "續頁"))


def _top(ledger: Ledger, *, first: bool) -> float:
    """Return where the columns' headings begin."""
    return GRID_TOP + (ledger.opening.height if first and ledger.opening else 0.0)


def _pages(sheet: Sheet, ledger: Ledger) -> list[Page]:
    tops = (_top(ledger, first=True) + HEADING_HEIGHT, GRID_TOP + HEADING_HEIGHT)
    bottom = sheet.shape.grid_bottom
    pages = place(sheet, ledger.ruling, ledger.entries, tops, bottom)
    end = _end(pages[-1], tops[0] if len(pages) == 1 else tops[1])
    if end + ledger.closing.height > bottom + 1e-6:
        pages.append([])
        end = tops[1]
    if ledger.filler is not None:
        _fill(ledger, pages, end, bottom - ledger.closing.height)
    return pages


def _end(page: Page, top: float) -> float:
    return page[-1].bottom if page else top


def _fill(ledger: Ledger, pages: list[Page], y: float, bottom: float) -> None:
    assert ledger.filler is not None
    place_from_one = len(ledger.entries)
    count = int((bottom - y + 1e-6) / ledger.ruling.least)
    for step in range(count):
        entry = ledger.filler(place_from_one + step + 1)
        height = (bottom - y) / (count - step)
        pages[-1].append(_blank(entry, y, height))
        y += height


def _blank(entry: Entry, y: float, height: float) -> Placed:
    from wuye_desk.documents.grammar.breaking import Line

    return Placed(y, height, tuple((Line(text),) if text else () for text in entry.cells))


def _draw_page(sheet: Sheet, ledger: Ledger, page: Page, *, first: bool, last: bool) -> None:
    top = _top(ledger, first=first)
    if first and ledger.opening is not None:
        ledger.opening.draw(sheet, GRID_TOP)
    draw_heading(sheet, ledger.ruling, top)
    draw_rows(sheet, ledger.ruling, page)
    bottom = _end(page, top + HEADING_HEIGHT)
    if last:
        ledger.closing.draw(sheet, bottom)
        sheet.line(0, bottom, sheet.shape.width, bottom, SECTION)
        bottom += ledger.closing.height
    sheet.line(0, top + HEADING_HEIGHT, sheet.shape.width, top + HEADING_HEIGHT, SECTION)
    sheet.box(0, GRID_TOP, sheet.shape.width, bottom - GRID_TOP, FRAME)


def _footed(sheet: Sheet, ledger: Ledger, page: int, pages: int) -> Footing:
    counted = printed("第 {page} 頁／共 {pages} 頁").format(page=page, pages=pages)
    if page < pages:
        counted += printed("（轉下頁）")
    unknown = printed("〓 為字庫沒有的字，請手寫補上")
    note = unknown if sheet.marks_missing else printed(ledger.note)
    return Footing(note=note, pages=counted, printed_at=ledger.printed_at, printed_by=ledger.printed_by)
