"""The section of KF-01 in which a department says what it will do and what it did: 轉交處理."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.grid import Area, label, signature, signed_words, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import DENSE, EDGES, FINE, PADDING, ROW, ROW_TWO, VALUE
from wuye_desk.documents.grammar.rows import END, FIELD, RIGHT, START, blank_moment, labelled_row, triple_row
from wuye_desk.documents.grammar.text_cells import text_row
from wuye_desk.documents.wording import deadline_text, moment_text
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from wuye_desk.documents.form_parts import Deadline
    from wuye_desk.documents.grammar.elastic import Flow
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf01_data import HandOverPart

HEAD_HEIGHT = ROW_TWO + ROW
_ANSWER_X = 106.5
_LIMIT_GAP, _LIMIT_BLANK = 3.4, 19.0


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
    _limits(sheet, part, y + ROW / 2)
    return y + ROW


def _limits(sheet: Sheet, part: HandOverPart, middle: float) -> None:
    """Write both deadlines on one line; where 暫算 makes it too long, the clauses get smaller, then go."""
    plan = ("處理方法", part.plan_due, part.plan_rule)
    answer = ("處理答復", part.answer_due, part.answer_rule)
    for clause_size in (DENSE, FINE, None):
        wide = _limit_width(sheet, *answer, clause_size)
        if _limit_width(sheet, *plan, clause_size) + _LIMIT_GAP + wide <= END - START:
            break
    row = Inline(sheet, START, middle)
    _limit(row, *plan, clause_size)
    both = part.plan_due.due_at is not None and part.answer_due.due_at is not None
    row.gap(_LIMIT_GAP).to(min(_ANSWER_X, END - wide) if both else row.x)
    _limit(row, *answer, clause_size)


def _limit_width(sheet: Sheet, words: str, deadline: Deadline, rule: str, clause_size: float | None) -> float:
    """Return how wide _limit writes, in mm."""
    told, clause, blank = _limit_words(words, deadline, rule)
    return sheet.width(told, DENSE) + blank + (sheet.width(clause, clause_size) if clause_size else 0.0)


def _limit_words(words: str, deadline: Deadline, rule: str) -> tuple[str, str, float]:
    """Return a deadline in words, its clause, and the width of the line to write it on where none runs."""
    if deadline.due_at is not None:
        clause = rule.rsplit("，", 1)[-1]
        return f"{printed(words)}：{deadline_text(deadline)} {printed('前')}", f"（{clause}）", 0.0
    if deadline.instead:
        return f"{printed(words)}：{printed(deadline.instead)}", "", 0.0
    return f"{printed(words)}（{rule}）", printed("前"), _LIMIT_BLANK


def _limit(row: Inline, words: str, deadline: Deadline, rule: str, clause_size: float | None) -> None:
    """Write a deadline, or its rule with a line to write the time on."""
    told, after, blank = _limit_words(words, deadline, rule)
    row.text(told)
    if blank:
        row.blank(blank).text(after)
    elif clause_size:
        row.text(after, clause_size)


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
