"""《非正常關閉報事(投訴)審批表》 (KF-06): applied for by one, decided by another (篇3 四(二))."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.form import Form, draw_form
from wuye_desk.documents.grammar.measures import ROW, ROW_TWO
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.grammar.stages import Row, Stage, TextRow
from wuye_desk.documents.kf06_rows import (
    GROUNDS_HEIGHT,
    OPINION_FOOT,
    OPINION_HEAD,
    TOLD_HEIGHT,
    VOICE_HEAD,
    contacts_height,
    draw_attached,
    draw_closing,
    draw_contacts,
    draw_grounds,
    draw_head,
    draw_opinion,
    draw_told,
    draw_voice,
    explained_text,
    head_height,
)
from wuye_desk.documents.wording import deadline_text, moment_text
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.kf06_data import Kf06, OpinionPart

FORM, TITLE = "KF-06", "非正常關閉報事（投訴）審批表"
_MANAGERS = "重大、多輪仍不滿意，須經理批准"


def kf06_batch(applications: Sequence[Kf06]) -> Printed:
    """Draw several applications into one document."""
    first = applications[0].imprint
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    pages = sum(draw_form(sheet, _form(sheet, data)) for data in applications)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _form(sheet: Sheet, data: Kf06) -> Form:
    whose = (
        ("原工作單號", data.ticket_number),
        ("業戶", data.household),
        ("受理時間", moment_text(data.received_at)),
    )
    return Form(
        imprint=data.imprint,
        code=FORM,
        title=TITLE,
        stages=_stages(sheet, data),
        whose=whose,
        closing=("經辦人 簽名／日期", "審批人 簽名／日期"),
        copy_note=printed("批准後附於原工作單歸檔"),
    )


def _stages(sheet: Sheet, data: Kf06) -> tuple[Stage, ...]:
    contacts = contacts_height(sheet, data)
    return (
        Stage(
            "經辦申請",
            (
                Row(height=head_height(sheet, data), draw=lambda sheet, y: draw_head(sheet, data, y)),
                TextRow(label="報事內容", text=data.content, least=21.0),
                Row(height=GROUNDS_HEIGHT, draw=lambda sheet, y: draw_grounds(sheet, data, y)),
                Row(height=contacts, draw=lambda sheet, y: draw_contacts(sheet, data, y)),
                TextRow(
                    label="已做解釋\n工作",
                    text=explained_text(sheet, data),
                    least=30.0,
                    sign="經辦人 簽名／日期",
                    signed=data.applied,
                ),
                Row(height=ROW, draw=lambda sheet, y: draw_attached(sheet, data, y)),
            ),
        ),
        Stage("審批", (_opinion(data.head, "主管意見", "主管 簽字／日期", _own(data)), _managers(data))),
        Stage(
            "告知關閉",
            (
                Row(height=TOLD_HEIGHT, draw=lambda sheet, y: draw_told(sheet, data.told, y)),
                _voice(data),
                Row(height=ROW_TWO, draw=lambda sheet, y: draw_closing(sheet, data, y)),
            ),
        ),
    )


def _own(data: Kf06) -> str:
    due = deadline_text(data.due)
    return printed("審批人不得為經辦人") + (f"；{printed('限')} {due}" if due else "")


def _managers(data: Kf06) -> TextRow:
    return _opinion(data.manager, "經理意見", "物業經理 簽字／日期", printed(_MANAGERS))


def _opinion(part: OpinionPart, words: str, sign: str, note: str) -> TextRow:
    return TextRow(
        label=words,
        text=part.words,
        least=24.0,
        head=OPINION_HEAD,
        foot=OPINION_FOOT,
        sign=sign,
        signed=part.signed,
        draw_more=lambda sheet, area: draw_opinion(sheet, area, part.agreed, note),
    )


def _voice(data: Kf06) -> TextRow:
    return TextRow(
        label="業戶反應",
        text=data.told.words,
        least=20.5,
        head=VOICE_HEAD,
        sign="告知人 簽名／日期",
        signed=data.told.signed,
        draw_more=draw_voice,
    )
