"""《住戶投訴處置表》 (KF-01): one travelling sheet, with as many continuation sheets as its texts need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.back_of_blank import draw_back
from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.form import joined_notes, later_number
from wuye_desk.documents.grammar.frame import Footing, Heading, binding_line, footing, heading
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.kf01_continued import plan_continued
from wuye_desk.documents.kf01_data import Copy, Kf01
from wuye_desk.documents.kf01_front import draw_front, plan_front
from wuye_desk.documents.kf01_sheets import draw_continued
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


FORM = "KF-01"
TITLE = "住戶投訴處置表"


def kf01(data: Kf01) -> Printed:
    """Draw one 處置表; a blank one gets its back with the criteria and time limits."""
    return kf01_batch([data])


def kf01_batch(sheets: Sequence[Kf01]) -> Printed:
    """Draw several 處置表 into one document."""
    first = sheets[0]
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    pages = sum(_one(sheet, data) for data in sheets)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _one(sheet: Sheet, data: Kf01) -> int:
    front = plan_front(sheet, data)
    continued = plan_continued(sheet, data, front)
    pages = 1 + len(continued) + (data.blank is not None)
    _begin(sheet, data, 1)
    draw_front(sheet, data, front)
    _end(sheet, data, 1, pages)
    for number, page in enumerate(continued, 2):
        _begin(sheet, data, number)
        draw_continued(sheet, data, page, last=number == pages)
        _end(sheet, data, number, pages)
    if data.blank is not None:
        _begin(sheet, data, pages)
        draw_back(sheet, data.blank)
        _end(sheet, data, pages, pages)
    return pages


def _begin(sheet: Sheet, data: Kf01, page: int) -> None:
    """Draw what stands above the grid of a page, in the order in which it is read."""
    words = Heading(
        station=data.station,
        title=TITLE,
        form=FORM,
        version=data.version,
        number=data.number,
        number_words="空白表" if data.blank else "編號",
        copy_note=_copy_note(data, page),
        middle_note=_round_note(data, page),
        stamps=tuple(_stamps(data, page)),
    )
    heading(sheet, words)
    if data.blank and page == 1:
        later_number(sheet, data.blank.prefix)


def _end(sheet: Sheet, data: Kf01, page: int, pages: int) -> None:
    """Draw what stands below and beside the grid, and close the page."""
    binding_line(sheet)
    counted = printed("第 {page} 頁／共 {pages} 頁").format(page=page, pages=pages)
    if data.blank:
        counted += printed("（見背面）") if page == 1 else printed("（背面）")
    elif page < pages:
        counted += printed("（轉下頁）")
    note = _foot_note(sheet, data, page, pages)
    footing(sheet, Footing(note=note, pages=counted, printed_at=data.printed_at, printed_by=data.printed_by))
    sheet.next_page()


def _copy_note(data: Kf01, page: int) -> str:
    if data.blank:
        return "" if page == 1 else printed("背面：判定標準和時限")
    if page > 1:
        return printed("與第 1 頁一併流轉、歸檔")
    if data.copy is Copy.DEPARTMENT:
        department = data.first_hand_over.taker or printed("部門")
        return printed("副本交{department}，正本存客服部").format(department=department)
    return printed("一份流轉，正本存客服部")


def _round_note(data: Kf01, page: int) -> str:
    if data.blank:
        return printed("第\u3000\u3000輪") if page == 1 else ""
    return printed("第 {round} 輪").format(round=data.round)


def _stamps(data: Kf01, page: int) -> Iterator[str]:
    """Yield the boxed words: what the sheet is worth comes before which sheet it is."""
    if data.cancelled:
        yield "作廢"
    if data.copy is Copy.DEPARTMENT:
        yield "副本"
    elif data.reprint:
        yield "補印"
    if page > 1 and not data.blank:
        yield "續頁"


def _foot_note(sheet: Sheet, data: Kf01, page: int, pages: int) -> str:
    """Return what the reader should know of this sheet, the most needed first."""
    continued = page == 1 and pages > 1 and not data.blank
    notes = (
        (sheet.marks_missing, "〓 為字庫沒有的字，請手寫補上"),
        (data.blank is not None, "系統停用時手寫，恢復後當日補錄"),
        (data.copy is Copy.DEPARTMENT, "需與住戶聯繫時，請經客服部轉達"),
        (data.reprint, "補印件，簽名以原件為準"),
        (continued, "附續頁 {count} 張"),
    )
    return joined_notes(
        sheet, [printed(words).format(count=pages - 1) for applies, words in notes if applies]
    )
