"""One filed form wholly: heading, stages, continuation sheets for what did not fit, the back of a blank."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Imprint
from wuye_desk.documents.grammar.blocks import TOP, Block, Page, Placed, place, resumed, room_to_write
from wuye_desk.documents.grammar.frame import Footing, Heading, binding_line, footing, heading
from wuye_desk.documents.grammar.grid import Area, label, one_line_value, signature
from wuye_desk.documents.grammar.measures import (
    EDGES,
    FINE,
    FRAME,
    GRID_BOTTOM,
    GRID_TOP,
    ROW,
    ROW_SIGNED,
    SECTION,
    SMALL,
    WIDTH,
    baseline,
)
from wuye_desk.documents.grammar.stages import Stage, StagePlan, draw_stages, plan_stages
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

NOTE_WIDTH = 68.0
"""Room for notes at the left of the footer, in mm, up to the page number in its middle."""
WHO_EDGES = (0.0, 20.0, 60.0, 80.0, 120.0, 140.0, WIDTH)


@dataclass(frozen=True, kw_only=True)
class Form:
    """A form as it is to be drawn."""

    imprint: Imprint
    code: str
    title: str
    stages: tuple[Stage, ...]
    whose: tuple[tuple[str, str], ...]
    """Three labels with their values over every continuation sheet."""
    closing: tuple[str, str]
    """Captions of the two signatures that close the last continuation sheet."""
    copy_note: str = ""
    middle_note: str = ""
    blank_note: str = ""
    """What stands in the middle of a blank, whose left is taken by 補錄後編號."""
    further: tuple[Block, ...] = ()
    """What had no room on the first sheet besides its texts, in order."""
    notes: tuple[str, ...] = ()
    """What the reader should know of this sheet, the most needed first."""
    back: Callable[[Sheet], None] | None = None
    """Draws the back of a blank."""


def draw_form(sheet: Sheet, form: Form) -> int:
    """Draw all pages of a form and return how many."""
    plan = plan_stages(sheet, form.stages, GRID_BOTTOM)
    further = _further(sheet, form, plan)
    pages = 1 + len(further) + (form.back is not None)
    _begin(sheet, form, 1)
    draw_stages(sheet, form.stages, plan)
    _end(sheet, form, 1, pages)
    for number, page in enumerate(further, 2):
        _begin(sheet, form, number)
        _draw_further(sheet, form, page, last=number == 1 + len(further))
        _end(sheet, form, number, pages)
    if form.back is not None:
        _begin(sheet, form, pages, back=True)
        form.back(sheet)
        _end(sheet, form, pages, pages)
    return pages


def _further(sheet: Sheet, form: Form, plan: StagePlan) -> list[Page]:
    """Lay out the continuation sheets; the last keeps room for the signatures at its foot."""
    pages: list[list[Placed]] = []
    y = GRID_BOTTOM
    texts = [resumed(sheet, printed(name), flow.rest, 1) for name, flow in plan.cut_texts()]
    for block in (*texts, *form.further):
        if not pages:
            pages, y = [[]], TOP
        y = place(pages, y, block)
    if pages and y > GRID_BOTTOM - ROW_SIGNED:
        pages.append([])
    return [tuple(page) for page in pages]


def _draw_further(sheet: Sheet, form: Form, page: Page, *, last: bool) -> None:
    for number, (words, text) in enumerate(form.whose):
        left, middle, right = WHO_EDGES[2 * number : 2 * number + 3]
        label(sheet, Area(left, GRID_TOP, middle - left, ROW), words)
        one_line_value(sheet, Area(middle, GRID_TOP, right - middle, ROW), text)
    for placed in page:
        placed.block.draw(sheet, placed.y)
    begins = max((placed.y + placed.block.height for placed in page), default=TOP)
    room_to_write(sheet, begins, GRID_BOTTOM - (ROW_SIGNED if last else 0.0))
    if last:
        _confirmed(sheet, form.closing, GRID_BOTTOM - ROW_SIGNED)
    sheet.box(0, GRID_TOP, WIDTH, GRID_BOTTOM - GRID_TOP, FRAME)


def _confirmed(sheet: Sheet, captions: tuple[str, str], y: float) -> None:
    half = (EDGES[2] + WIDTH) / 2
    label(sheet, Area(0, y, EDGES[2], ROW_SIGNED), "本頁確認")
    signature(sheet, Area(EDGES[2], y, half - EDGES[2], ROW_SIGNED), captions[0])
    signature(sheet, Area(half, y, WIDTH - half, ROW_SIGNED), captions[1])
    sheet.line(0, y, WIDTH, y, SECTION)


def _begin(sheet: Sheet, form: Form, page: int, *, back: bool = False) -> None:
    imprint = form.imprint
    words = Heading(
        station=imprint.station,
        title=form.title,
        form=form.code,
        version=imprint.version,
        number=imprint.number,
        number_words="空白表" if imprint.later_prefix else "編號",
        copy_note=_copy_note(form, page, back=back),
        middle_note=form.blank_note if imprint.later_prefix else form.middle_note,
        stamps=tuple(_stamps(imprint, page)),
    )
    heading(sheet, words)
    if imprint.later_prefix and page == 1:
        later_number(sheet, imprint.later_prefix)


def _copy_note(form: Form, page: int, *, back: bool) -> str:
    if back:
        return printed("背面：判定標準和時限")
    if form.imprint.later_prefix:
        return ""
    return form.copy_note if page == 1 else printed("與第 1 頁一併流轉、歸檔")


def _stamps(imprint: Imprint, page: int) -> Iterator[str]:
    """Yield the boxed words: what the sheet is worth comes before which sheet it is."""
    if imprint.cancelled:
        yield "作廢"
    if imprint.reprint:
        yield "補印"
    if page > 1 and not imprint.later_prefix:
        yield "續頁"


def later_number(sheet: Sheet, prefix: str) -> None:
    """Leave room for the number the record gets once it is in the program."""
    y = baseline(29.4, SMALL)
    width = sheet.text(0, y, f"{printed('補錄後編號')} {prefix}", SMALL)
    sheet.line(width + 0.4, 31.4, width + 28.4, 31.4, 0.35)


def _end(sheet: Sheet, form: Form, page: int, pages: int) -> None:
    """Draw what stands below and beside the grid, and close the page."""
    binding_line(sheet)
    imprint = form.imprint
    counted = printed("第 {page} 頁／共 {pages} 頁").format(page=page, pages=pages)
    if form.back is not None:
        counted += printed("（見背面）") if page == 1 else printed("（背面）")
    elif page < pages:
        counted += printed("（轉下頁）")
    note = _foot_note(sheet, form, page, pages)
    footing(
        sheet, Footing(note=note, pages=counted, printed_at=imprint.printed_at, printed_by=imprint.printed_by)
    )
    sheet.next_page()


def _foot_note(sheet: Sheet, form: Form, page: int, pages: int) -> str:
    imprint = form.imprint
    continued = page == 1 and pages > 1 and form.back is None
    notes = (
        (sheet.marks_missing, "〓 為字庫沒有的字，請手寫補上"),
        (bool(imprint.later_prefix), "系統停用時手寫，恢復後當日補錄"),
        (imprint.reprint, "補印件，簽名以原件為準"),
        (continued, "附續頁 {count} 張"),
        *((True, note) for note in form.notes),
    )
    shown = [printed(words).format(count=pages - 1) for applies, words in notes if applies]
    return joined_notes(sheet, shown)


def joined_notes(sheet: Sheet, notes: list[str]) -> str:
    """Return as many of the notes as there is room for, in one line."""
    shown = ""
    for words in notes:
        longer = f"{shown}\u3000{words}" if shown else words
        shown = longer if sheet.width(longer, FINE) <= NOTE_WIDTH else shown
    return shown
