"""The last sections of KF-01: the return visit, its signatures, the manager's opinion, the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.grid import Area, blank_date, caption, cell, label, signature
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    EDGES,
    FINE,
    INNER,
    PADDING,
    ROW,
    ROW_SIGNED,
    ROW_TWO,
    SMALL,
    VALUE,
    WIDTH,
    baseline,
)
from wuye_desk.documents.grammar.rows import BAND_END, END, FIELD, RIGHT, START, moment_blanks
from wuye_desk.documents.grammar.text_cells import text_in, text_row
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import ContactWay, VisitResult

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.elastic import Flow
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf01_data import Kf01, VisitPart

VISIT_ROWS = 2 * ROW
WORDS_HEAD = 8.0
"""Height of 客服驗證 and the heading of the resident's words above those words."""
_HALF = 103.0


def draw_visit(sheet: Sheet, visit: VisitPart, flow: Flow, y: float, words_height: float) -> float:
    """Draw 驗證、回訪結果 and return where it ends."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, VISIT_ROWS + words_height), "驗證、\n回訪結果")
    for top, height in ((y, ROW), (y + ROW, ROW), (y + VISIT_ROWS, words_height)):
        cell(sheet, Area(FIELD, top, WIDTH - FIELD, height))
    _time_and_way(sheet, visit, y + ROW / 2)
    _result(sheet, visit, y + ROW * 1.5)
    _check(sheet, visit, flow, y + VISIT_ROWS, words_height)
    return y + VISIT_ROWS + words_height


def _time_and_way(sheet: Sheet, visit: VisitPart, middle: float) -> None:
    row = moment_blanks(Inline(sheet, START, middle).words("回訪時間").gap(0.5), visit.visited_at)
    row.to(95.0).option("上門", visit.way is not None and visit.way is not ContactWay.PHONE)
    row.to(111.0).option("電話", visit.way is ContactWay.PHONE).words("（改用電話的原因").gap(1.0)
    row.blank(END - 4.0 - row.x, visit.phone_reason).gap(0.5).words("）")


def _result(sheet: Sheet, visit: VisitPart, middle: float) -> None:
    row = Inline(sheet, START, middle).words("回訪結果")
    for x, result in (
        (44.0, VisitResult.SATISFIED),
        (59.0, VisitResult.MOSTLY),
        (81.0, VisitResult.DISSATISFIED),
    ):
        row.to(x).option(result.label, visit.result is result)
    row.words(" → 轉第").gap(0.4).blank(8.0, str(visit.next_round or "")).gap(0.5).words("輪，已上報").gap(
        0.5
    )
    at = local(visit.reported_at) if visit.reported_at else None
    row.blank(19.0, visit.reported_to).gap(0.5).words("（").blank(5.0, f"{at:%m}" if at else "").words("月")
    row.gap(0.5).blank(5.0, f"{at:%d}" if at else "").gap(0.5).words("日）")


def _check(sheet: Sheet, visit: VisitPart, flow: Flow, y: float, height: float) -> None:
    row = Inline(sheet, START, y + 3.4).words("客服驗證").to(44.0)
    row.option("已按處理方法完成", visit.carried_out is True)
    row.to(81.0).option("未完成，說明", visit.carried_out is False).gap(1.0)
    row.blank(END - row.x, visit.check_note)
    Inline(sheet, START, y + 9.6).words("住戶意見").gap(2.8).small("（受理過程、處理措施、結果）")
    if flow.here:
        text_in(sheet, Area(FIELD, y + WORDS_HEAD + 3.4, WIDTH - FIELD, height - WORDS_HEAD - 3.4), flow)


def draw_signatures(sheet: Sheet, visit: VisitPart, y: float) -> float:
    """Draw the signatures under the visit: who visited, and the resident (驗證人簽名)."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, ROW_SIGNED), "驗證人簽名")
    left, right = Area(FIELD, y, _HALF - FIELD, ROW_SIGNED), Area(_HALF, y, WIDTH - _HALF, ROW_SIGNED)
    signature(sheet, left, "回訪人 簽名／日期", visit.visitor.name, visit.visitor.at)
    signature(sheet, right, "住戶／投訴人 簽名／日期", visit.resident.name, visit.resident.at)
    return y + ROW_SIGNED


def draw_opinion(sheet: Sheet, data: Kf01, flow: Flow, y: float, height: float) -> float:
    """Draw 物業經理意見 (篇2 5.3.6)."""
    text_row(sheet, Area(FIELD, y, RIGHT - FIELD, height), "物業經理\n意見", flow)
    area = Area(RIGHT, y, VALUE, height)
    signature(sheet, area, "物業經理 簽名／日期", data.opined.name, data.opined.at)
    return y + height


def draw_archive(sheet: Sheet, data: Kf01, y: float) -> float:
    """Draw who filed it, on which shelf, and until when it is kept (篇2 9.2)."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, ROW_TWO), "歸檔")
    _filed(sheet, data, Area(FIELD, y, EDGES[4] - FIELD, ROW_TWO))
    shelf = Area(EDGES[4], y, VALUE, ROW_TWO)
    cell(sheet, shelf)
    caption(sheet, shelf, "案卷號")
    sheet.text(shelf.x + PADDING, baseline(y + 9.0, BODY), data.shelf, BODY)
    label(sheet, Area(EDGES[5], y, RIGHT - EDGES[5], ROW_TWO), "保存至")
    _kept(sheet, data, Area(RIGHT, y, VALUE, ROW_TWO))
    return y + ROW_TWO


def _filed(sheet: Sheet, data: Kf01, area: Area) -> None:
    cell(sheet, area)
    caption(sheet, area, "歸檔人 簽名／日期")
    if not data.archived.name:
        blank_date(sheet, area)
        return
    middle = baseline(area.y + 9.0, DENSE)
    sheet.text(area.x + PADDING, middle, f"{data.archived.name}{printed('（原件已簽）')}", DENSE)
    if data.archived.at:
        sheet.text(area.right - PADDING, middle, f"{local(data.archived.at):%Y-%m-%d}", DENSE, anchor="right")


def _kept(sheet: Sheet, data: Kf01, area: Area) -> None:
    sheet.box(area.x, area.y, area.width, area.height, INNER)
    y = baseline(area.y + 3.4, FINE)
    sheet.text(area.right - PADDING, y, printed(data.keep_rule), FINE, anchor="right")
    if data.keep_until is None:
        blank_date(sheet, area)
    else:
        text = f"{local(data.keep_until):%Y-%m-%d}"
        sheet.text(area.right - PADDING, baseline(area.y + 9.0, SMALL), text, DENSE, anchor="right")
