"""The rows of KF-03 that are not running text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.blocks import bar
from wuye_desk.documents.grammar.grid import Area, cell, label, signed_words, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import DENSE, EDGES, PADDING, ROW, SMALL, VALUE, WIDTH
from wuye_desk.documents.grammar.rows import (
    BAND_END,
    END,
    FIELD,
    RIGHT,
    START,
    blank_moment,
    head_row,
    labelled_row,
    moment_blanks,
    triple_row,
    who_height,
)
from wuye_desk.documents.option_rows import draw_channels, draw_grades
from wuye_desk.documents.wording import deadline_text, moment_text, phone_text, short_moment
from wuye_desk.documents.words import printed
from wuye_desk.domain.vocabulary import ContactWay, Kind, VisitResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.form_parts import Deadline
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf03_data import Kf03, OrderPart

ORDER_HEAD, ORDER_ROW = 6.6, 8.6
VOICE_HEAD = 7.0
FRONT_ORDERS = 6
"""Lines of 派單 on the first sheet; the others follow on continuation sheets."""
_BLOCK_ORDERS = 16
_ORDER_EDGES = (FIELD, 58.0, 82.0, 104.0, RIGHT, WIDTH)
_ORDER_HEADS = ("派單部門", "派單時間", "派單人", "部門答復限", "接單人簽名")
_KIND_STEP = 18.4


def head_height(sheet: Sheet, data: Kf03) -> float:
    """Return the height of the rows above the content, in mm."""
    return 3 * ROW + who_height(sheet, [data.room, data.household])


def draw_head(sheet: Sheet, data: Kf03, y: float) -> None:
    """Draw what kind of contact it is, who it was, when and how it came."""
    _kinds(sheet, data, y)
    who = (("房號", data.room), ("業戶", data.household), ("電話", phone_text(data.phone)))
    triple_row(sheet, y + ROW, head_height(sheet, data) - 3 * ROW, who)
    y += head_height(sheet, data) - 2 * ROW
    received = moment_text(data.received_at)
    fields = (("受理時間", received), ("受理人", data.receiver), ("客戶保密", ""))
    triple_row(sheet, y, ROW, fields)
    if data.received_at is None:
        blank_moment(sheet, Area(FIELD, y, VALUE, ROW))
    Inline(sheet, RIGHT + PADDING, y + ROW / 2).option("要求保密", data.confidential)
    labelled_row(sheet, y + ROW, ROW, "方式")
    draw_channels(sheet, data.channel, y + 1.5 * ROW)


def _kinds(sheet: Sheet, data: Kf03, y: float) -> None:
    labelled_row(sheet, y, ROW, "類型", EDGES[5])
    for number, kind in enumerate(Kind):
        Inline(sheet, START + number * _KIND_STEP, y + ROW / 2).option(kind.label, data.kind is kind)
    label(sheet, Area(EDGES[5], y, RIGHT - EDGES[5], ROW), "等級")
    cell(sheet, Area(RIGHT, y, VALUE, ROW))
    draw_grades(sheet, data.grade, y + ROW / 2)


def draw_orders(sheet: Sheet, data: Kf03, y: float) -> None:
    """Draw to whom the work was given first, a line each, and how often besides."""
    further = len(data.orders) - FRONT_ORDERS
    words = printed("派單\n（另 {count} 次\n見續頁）").format(count=further) if further > 0 else "派單"
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, orders_height(data)), words)
    _order_lines(sheet, data.orders[:FRONT_ORDERS], y)


def orders_height(data: Kf03) -> float:
    """Return the height of the orders of the first sheet with their heads, in mm."""
    return ORDER_HEAD + ORDER_ROW * min(FRONT_ORDERS, len(data.orders))


@dataclass(frozen=True)
class OrdersBlock:
    """Orders that had no room on the first sheet."""

    orders: tuple[OrderPart, ...]

    @property
    def height(self) -> float:
        """Return the height of bar, heads and lines, in mm."""
        return ROW + ORDER_HEAD + ORDER_ROW * len(self.orders)

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw the bar and the orders, a line each."""
        bar(sheet, y, printed("派單（接第 1 頁）"))
        label(sheet, Area(0, y + ROW, FIELD, self.height - ROW), "派單")
        _order_lines(sheet, self.orders, y + ROW)


def further_orders(data: Kf03) -> tuple[OrdersBlock, ...]:
    """Return the orders of the continuation sheets, in blocks that fit on one."""
    starts = range(FRONT_ORDERS, len(data.orders), _BLOCK_ORDERS)
    return tuple(OrdersBlock(data.orders[first : first + _BLOCK_ORDERS]) for first in starts)


def _order_lines(sheet: Sheet, orders: Sequence[OrderPart], y: float) -> None:
    head_row(sheet, y, ORDER_HEAD, _ORDER_EDGES, _ORDER_HEADS)
    for number, order in enumerate(orders):
        _order(sheet, order, y + ORDER_HEAD + number * ORDER_ROW)


def _order(sheet: Sheet, order: OrderPart, y: float) -> None:
    taken = signed_words(order.taken.name) if order.taken.name else ""
    when = short_moment(order.ordered_at)
    texts = (order.department, when, order.ordered_by, deadline_text(order.due), taken)
    for left, right, text in zip(_ORDER_EDGES, _ORDER_EDGES[1:], texts, strict=False):
        value(sheet, Area(left, y, right - left, ORDER_ROW), text, DENSE)


def draw_due(sheet: Sheet, data: Kf03, y: float) -> None:
    """Draw by when the resident is to be answered and visited."""
    labelled_row(sheet, y, ROW, "限期")
    row = Inline(sheet, START, y + ROW / 2)
    _limit(row, "答復業戶", data.reply, "篇1 1.5")
    _limit(row.gap(4.0).to(104.0), "最遲回訪", data.latest_visit, "篇1 1.9")


def _limit(row: Inline, words: str, deadline: Deadline, clause: str) -> None:
    row.words(words)
    if deadline.due_at is None and not deadline.instead:
        row.text(f"（{clause}）", SMALL).blank(24.0).words("前")
        return
    row.text("：").text(deadline_text(deadline))
    if deadline.due_at is not None:
        row.words(" 前").text(f"（{clause}）", SMALL)


def draw_voice(sheet: Sheet, data: Kf03, area: Area) -> None:
    """Draw the boxes of the resident's opinion over his words."""
    row = Inline(sheet, START, area.y + 3.8)
    for result in VisitResult:
        row.option(result.label, data.result is result).gap(5.0)


def draw_visit(sheet: Sheet, data: Kf03, y: float) -> None:
    """Draw when, how and by whom the resident was visited."""
    labelled_row(sheet, y, ROW, "回訪", EDGES[5])
    row = moment_blanks(Inline(sheet, START, y + ROW / 2), data.visited_at).gap(3.0)
    row.option("上門", data.way is not None and data.way is not ContactWay.PHONE).gap(3.0)
    row.option("電話", data.way is ContactWay.PHONE)
    label(sheet, Area(EDGES[5], y, RIGHT - EDGES[5], ROW), "回訪人")
    value(sheet, Area(RIGHT, y, VALUE, ROW), data.visitor)


def draw_close(sheet: Sheet, data: Kf03, y: float) -> None:
    """Draw how it was closed, and by which 審批表 where it was not closed as usual."""
    labelled_row(sheet, y, ROW, "關閉")
    row = Inline(sheet, START, y + ROW / 2).option("正常關閉", data.irregular is False).gap(3.0)
    row.option("非正常關閉", data.irregular is True).words(" → 審批表 KF-06 編號").gap(0.8)
    row.blank(27.0, data.irregular_number).gap(2.0).words("關閉時間").gap(0.8)
    row.blank(END - row.x, short_moment(data.closed_at))
