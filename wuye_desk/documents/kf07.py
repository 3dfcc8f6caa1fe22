"""專題會議記錄 (KF-07): cause, improvement and prevention after a 重大 complaint (篇1 2.2, 篇2 3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.form import Form, draw_form
from wuye_desk.documents.grammar.grid import Area
from wuye_desk.documents.grammar.measures import ROW, ROW_TWO, VALUE
from wuye_desk.documents.grammar.rows import FIELD, blank_moment, signing_row, triple_row
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.grammar.stages import Row, Stage, TextRow
from wuye_desk.documents.wording import deadline_text, moment_text
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.kf07_data import Kf07

FORM, TITLE = "KF-07", "專題會議記錄"
_SIGNING = 22.0
_HEAD = ROW_TWO + 2 * ROW


def kf07_batch(meetings: Sequence[Kf07]) -> Printed:
    """Draw the minutes of several meetings into one document."""
    first = meetings[0]
    number = first.imprint.number or first.ticket_number
    sheet = Sheet(
        title=f"{printed(TITLE)} {number}", author=first.imprint.station, now=first.imprint.printed_at
    )
    pages = sum(draw_form(sheet, _form(data)) for data in meetings)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _form(data: Kf07) -> Form:
    return Form(
        imprint=data.imprint,
        code=FORM,
        title=TITLE,
        stages=_stages(data),
        whose=(
            ("投訴編號", data.ticket_number),
            ("會議時間", moment_text(data.held_at)),
            ("地點", data.venue),
        ),
        closing=("記錄人 簽名／日期", "主持人 簽名／日期"),
        copy_note=printed("會後附於投訴檔案"),
    )


def _stages(data: Kf07) -> tuple[Stage, ...]:
    findings = (
        TextRow(label="原因分析", text=data.cause, least=32.0),
        TextRow(label="改進措施", text=data.improvement, least=32.0),
        TextRow(label="預防措施", text=data.prevention, least=32.0),
    )
    return (
        Stage(
            "會議概況",
            (
                Row(height=_HEAD, draw=lambda sheet, y: _head(sheet, data, y)),
                TextRow(label="出席", text=data.attendance, least=17.0, grows=False),
                TextRow(label="經過", text=data.course, least=26.0),
            ),
        ),
        Stage("分析改進", findings),
        Stage(
            "責任簽名",
            (
                TextRow(label="責任與處理", text=data.responsibility, least=20.0),
                Row(height=_SIGNING, draw=lambda sheet, y: _signing(sheet, data, y)),
            ),
        ),
    )


def _head(sheet: Sheet, data: Kf07, y: float) -> None:
    solved, held = moment_text(data.solved_at), moment_text(data.held_at)
    first = (("投訴編號", data.ticket_number), ("房號", data.room), ("解決時間", solved))
    triple_row(sheet, y, ROW_TWO, first)
    second = (("會議時間", held), ("地點", data.venue), ("會議限期", deadline_text(data.due)))
    triple_row(sheet, y + ROW_TWO, ROW, second)
    if data.held_at is None:
        blank_moment(sheet, Area(FIELD, y + ROW_TWO, VALUE, ROW))
    third = (("主持人", data.chair), ("公司領導", data.company_leader), ("記錄人", data.recorder))
    triple_row(sheet, y + ROW_TWO + ROW, ROW, third)


def _signing(sheet: Sheet, data: Kf07, y: float) -> None:
    cells = (
        ("記錄人 簽名／日期", data.recorded),
        ("主持人 簽名／日期", data.chaired),
        ("公司領導 簽名／日期", data.company),
    )
    signing_row(sheet, y, _SIGNING, "簽名", cells)
