"""《工作聯系單》 (KF-02): what one department asks of another, in two copies (篇2 5.2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.form import Form, draw_form
from wuye_desk.documents.grammar.grid import Area
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import DENSE, EDGES, ROW, SMALL, VALUE
from wuye_desk.documents.grammar.rows import START, blank_moment, signing_row, triple_row
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.grammar.stages import Row, Stage, TextRow
from wuye_desk.documents.wording import deadline_text, moment_text
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.kf02_data import Kf02

FORM, TITLE = "KF-02", "工作聯系單"
COPIES = ("第一聯\u3000發單留存", "第二聯\u3000接單")
_FOOT = 7.4
_SIGNING = 24.0


def kf02_batch(slips: Sequence[Kf02]) -> Printed:
    """Draw several slips into one document, two copies of each; of a blank as well."""
    first = slips[0].imprint
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    pages = sum(draw_form(sheet, _form(data, copy)) for data in slips for copy in COPIES)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _form(data: Kf02, copy: str) -> Form:
    imprint = data.imprint
    return Form(
        imprint=imprint,
        code=FORM,
        title=TITLE,
        stages=_stages(data),
        whose=(("發單部門", data.sender), ("接單部門", data.department), ("原工作單號", data.ticket_number)),
        closing=("發單部門 簽字／日期", "接單部門 簽字／日期"),
        copy_note=printed(copy),
        blank_note=printed(copy),
        middle_note=f"{printed('原工作單')} {data.ticket_number}" if data.ticket_number else "",
        notes=("一式兩聯，完成後接單聯退回客服部",),
    )


def _stages(data: Kf02) -> tuple[Stage, ...]:
    return (
        Stage("收發", (Row(height=2 * ROW, draw=lambda sheet, y: _parties(sheet, data, y)),)),
        Stage(
            "聯系事項",
            (
                TextRow(label="事由", text=data.reason, least=12.4, grows=False),
                TextRow(label="詳細描述", text=data.words, least=60.0),
                TextRow(
                    label="處理要求\n與限期",
                    title="處理要求",
                    text=data.wanted,
                    least=30.0,
                    grows=False,
                    foot=_FOOT,
                    draw_more=lambda sheet, area: _due(sheet, data, area),
                ),
            ),
        ),
        Stage(
            "辦理回單",
            (
                TextRow(
                    label="完成情況／\n書面原因",
                    title="完成情況／書面原因",
                    text=data.outcome,
                    least=50.0,
                    head=_FOOT,
                    draw_more=lambda sheet, area: _outcome(sheet, data, area),
                ),
                Row(height=_SIGNING, draw=lambda sheet, y: _signing(sheet, data, y)),
            ),
        ),
    )


def _parties(sheet: Sheet, data: Kf02, y: float) -> None:
    sent, taken = moment_text(data.sent_at), moment_text(data.received_at)
    triple_row(sheet, y, ROW, [("發單部門", data.sender), ("簽發人", data.signer), ("簽發日期", sent)])
    second = [("接單部門", data.department), ("接單人", data.receiver), ("接單日期", taken)]
    triple_row(sheet, y + ROW, ROW, second)
    for number, moment in enumerate((data.sent_at, data.received_at)):
        if moment is None:
            blank_moment(sheet, Area(EDGES[6], y + number * ROW, VALUE, ROW))


def _due(sheet: Sheet, data: Kf02, area: Area) -> None:
    """Write the limit in the last line of the cell, or a line to write it on."""
    row = Inline(sheet, START, area.bottom - _FOOT / 2 - 0.4).words("限期").gap(2.0)
    if data.due.due_at is not None:
        row.text(deadline_text(data.due)).words(" 前").text(f"（{data.due_rule}）")
    else:
        row.blank(10.0).words("月").blank(10.0).words("日").blank(10.0).words("時前").gap(2.0)
        row.text(f"（{data.due_rule}）", SMALL)


def _outcome(sheet: Sheet, data: Kf02, area: Area) -> None:
    row = Inline(sheet, START, area.y + _FOOT / 2 + 0.2, DENSE)
    row.option("已完成", data.done is True).gap(5.0).option("未能處理，書面原因如下", data.done is False)


def _signing(sheet: Sheet, data: Kf02, y: float) -> None:
    cells = (("發單部門 簽字／日期", data.sent), ("接單部門 簽字／日期", data.taken))
    signing_row(sheet, y, _SIGNING, "雙方簽字", cells)
