"""《業戶投訴、建議、問詢、質疑和求助處理工作單》 (KF-03): every contact gets one (篇3 五(一)1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wuye_desk.documents.back_of_blank import draw_back
from wuye_desk.documents.form_parts import UNSIGNED, Printed
from wuye_desk.documents.grammar.form import Form, draw_form
from wuye_desk.documents.grammar.measures import ROW
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.grammar.stages import Row, Stage, TextRow
from wuye_desk.documents.kf03_rows import (
    VOICE_HEAD,
    draw_close,
    draw_due,
    draw_head,
    draw_orders,
    draw_visit,
    draw_voice,
    further_orders,
    head_height,
    orders_height,
)
from wuye_desk.documents.wording import HIDDEN, moment_text
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.kf03_data import Kf03

FORM = "KF-03"
TITLE = "業戶投訴、建議、問詢、質疑和求助處理工作單"
_KEPT, _GIVEN = "第一聯\u3000前臺存根", "第二聯\u3000執行部門回單"


def kf03(data: Kf03) -> Printed:
    """Draw one work order, two copies of it."""
    return kf03_batch([data])


def kf03_batch(orders: Sequence[Kf03]) -> Printed:
    """Draw several work orders into one document, two copies of each; blanks with their backs."""
    first = orders[0].imprint
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    pages = sum(_copies(sheet, data) for data in orders)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _copies(sheet: Sheet, data: Kf03) -> int:
    given = for_department(data) if data.confidential else data
    return draw_form(sheet, _form(sheet, data, _KEPT)) + draw_form(sheet, _form(sheet, given, _GIVEN))


def for_department(data: Kf03) -> Kf03:
    """Return the copy a department gets of a resident who wants to stay unnamed: nothing that tells who."""
    hidden = printed(HIDDEN)
    return replace(
        data,
        room=hidden,
        household=hidden,
        phone=hidden,
        content=data.content_for_department,
        demand=data.demand_for_department,
        work=data.work_for_department,
        review=data.review_for_department,
        voice="",
        voiced=UNSIGNED,
    )


def _form(sheet: Sheet, data: Kf03, copy: str) -> Form:
    blank = data.blank
    return Form(
        imprint=data.imprint,
        code=FORM,
        title=TITLE,
        stages=_stages(sheet, data),
        whose=(("房號", data.room), ("業戶", data.household), ("受理時間", moment_text(data.received_at))),
        closing=("記錄人 簽名／日期", "處理人 簽名／日期"),
        copy_note=printed(copy),
        blank_note=printed(copy),
        further=further_orders(data),
        notes=("起因、經過、結果均可追溯（篇3 五(一)1）",),
        back=None if blank is None else lambda sheet: draw_back(sheet, blank),
    )


def _stages(sheet: Sheet, data: Kf03) -> tuple[Stage, ...]:
    return (
        Stage(
            "受理登記",
            (
                Row(height=head_height(sheet, data), draw=lambda sheet, y: draw_head(sheet, data, y)),
                TextRow(
                    label="內容",
                    text=data.content,
                    least=30.0,
                    sign="受理人 簽名／日期",
                    signed=data.recorded,
                ),
                TextRow(label="業戶要求", text=data.demand, least=14.0, grows=False),
            ),
        ),
        Stage(
            "派單",
            (
                Row(height=orders_height(data), draw=lambda sheet, y: draw_orders(sheet, data, y)),
                Row(height=ROW, draw=lambda sheet, y: draw_due(sheet, data, y)),
            ),
        ),
        Stage(
            "處理",
            (
                TextRow(
                    label="處理過程\n及結果",
                    text=data.work,
                    least=40.0,
                    sign="處理人 簽字／日期",
                    signed=data.done,
                ),
            ),
        ),
        Stage("回訪", _visit_rows(data)),
        Stage("審核關閉", _closing_rows(data)),
    )


def _visit_rows(data: Kf03) -> tuple[Row | TextRow, ...]:
    voice = TextRow(
        label="業戶意見",
        text=data.voice,
        head=VOICE_HEAD,
        sign="業戶 簽名／日期",
        signed=data.voiced,
        draw_more=lambda sheet, area: draw_voice(sheet, data, area),
    )
    return voice, Row(height=ROW, draw=lambda sheet, y: draw_visit(sheet, data, y))


def _closing_rows(data: Kf03) -> tuple[Row | TextRow, ...]:
    review = TextRow(label="主管審核", text=data.review, sign="主管 簽名／日期", signed=data.reviewed)
    return review, Row(height=ROW, draw=lambda sheet, y: draw_close(sheet, data, y))
