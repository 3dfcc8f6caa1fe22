"""The section of KF-01 in which a department says what it will do and what it did: 轉交處理."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.grid import Area, label, signature, signed_words, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import EDGES, PADDING, ROW, ROW_TWO, VALUE
from wuye_desk.documents.grammar.rows import FIELD, RIGHT, START, blank_moment, labelled_row, triple_row
from wuye_desk.documents.grammar.text_cells import text_row
from wuye_desk.documents.wording import deadline_text, moment_text

if TYPE_CHECKING:
    from wuye_desk.documents.form_parts import Deadline
    from wuye_desk.documents.grammar.elastic import Flow
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf01_data import HandOverPart

HEAD_HEIGHT = ROW_TWO + ROW
_ANSWER_X = 106.5


def draw_hand_over(sheet: Sheet, part: HandOverPart, y: float, note: str = "") -> float:
    """Draw who got the sheet, when, and by when he must answer; return where these rows end."""
    fields = [
        ("被投訴部門", part.department + note),
        ("轉交時間", moment_text(part.handed_at)),
        ("接收人\n簽名", ""),
    ]
    triple_row(sheet, y, ROW_TWO, fields)
    if part.handed_at is None:
        blank_moment(sheet, Area(EDGES[4], y, VALUE, ROW_TWO))
    if part.received.name:
        value(sheet, Area(RIGHT, y, VALUE, ROW_TWO), signed_words(part.received.name))
    y += ROW_TWO
    labelled_row(sheet, y, ROW, "限期")
    row = Inline(sheet, START, y + ROW / 2)
    _limit(row, "處理方法", part.plan_due, part.plan_rule)
    both = part.plan_due.due_at is not None and part.answer_due.due_at is not None
    row.gap(3.4).to(_ANSWER_X if both else row.x)
    _limit(row, "處理答復", part.answer_due, part.answer_rule)
    return y + ROW


def _limit(row: Inline, words: str, deadline: Deadline, rule: str) -> None:
    """Write a deadline, or its rule with a line to write the time on."""
    row.words(words)
    if deadline.due_at is not None:
        clause = rule.rsplit("，", 1)[-1]
        row.text("：").text(deadline_text(deadline)).words(" 前").text(f"（{clause}）")
    elif deadline.instead:
        row.text("：").words(deadline.instead)
    else:
        row.text(f"（{rule}）").blank(19.0).words("前")


def draw_plan(sheet: Sheet, part: HandOverPart, flow: Flow, y: float, height: float) -> float:
    """Draw 處理方法 with the signature of the department's head."""
    text_row(sheet, Area(FIELD, y, RIGHT - FIELD, height), "處理方法", flow)
    area = Area(RIGHT, y, VALUE, height)
    signature(sheet, area, "負責人 簽字／日期", part.planned.name, part.planned.at)
    return y + height


def draw_work(sheet: Sheet, part: HandOverPart, flow: Flow, y: float, height: float) -> float:
    """Draw 實施記錄 with the signature of who carried it out."""
    text_row(sheet, Area(FIELD, y, RIGHT - FIELD, height), "實施記錄", flow)
    signature(sheet, Area(RIGHT, y, VALUE, height), "實施人 簽名／日期", part.done.name, part.done.at)
    return y + height


def draw_return(sheet: Sheet, y: float, height: float) -> None:
    """Draw the row with which a department's copy comes back to 客服."""
    label(sheet, Area(EDGES[1], y, FIELD - EDGES[1], height), "交回客服")
    signature(sheet, Area(FIELD, y, EDGES[4] - FIELD, height), "部門交回人 簽名／日期")
    signature(sheet, Area(EDGES[4], y, RIGHT - EDGES[4], height), "客服簽收 簽名／日期")
    sheet.box(RIGHT, y, VALUE, height, 0.5)
    for number, words in enumerate(("交回後附於正本；驗證、", "回訪、意見在正本填寫。")):
        Inline(sheet, RIGHT + PADDING, y + height / 2 + (number - 0.5) * 4.4, 8.5).words(words)
