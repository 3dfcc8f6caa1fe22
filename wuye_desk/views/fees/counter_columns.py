"""Columns of the counter: households found, open charges with their ticks, receipts given last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.money import shown
from wuye_desk.services.fees.counter import AtCounter, CounterRow
from wuye_desk.services.fees.receipts import Receipt
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

_AMOUNT = 92
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def hit_columns() -> list[ColumnSpec[HouseholdHit]]:
    """Return the columns of households that fit what was typed."""
    return [
        ColumnSpec("", lambda hit: hit.room_label, 168, style="strong"),
        ColumnSpec("", lambda hit: hit.name),
        ColumnSpec("", _who, 96, color="text_2"),
        ColumnSpec("", lambda hit: hit.phone, 120, color="text_2"),
    ]


def _who(hit: HouseholdHit) -> str:
    if hit.capacity is None:
        return _tr("空房")
    return _tr("已遷出") if hit.moved_out else say(hit.capacity)


def charge_columns(is_ticked: Callable[[CounterRow], bool]) -> list[ColumnSpec[CounterRow]]:
    """Return the columns of open charges; the rooms are hidden where only one account is paid for."""
    return [
        ColumnSpec(
            _tr("收"),
            lambda _row: "",
            36,
            icon=lambda row: "circle-check" if is_ticked(row) else "circle-dashed",
            roles={_SPOKEN: lambda row: _tr("收") if is_ticked(row) else _tr("不收")},
        ),
        ColumnSpec(_tr("房號"), lambda row: row.room_label, 116),
        ColumnSpec(_tr("項目"), lambda row: row.line.item_name, 0, style="strong", tip=_tip),
        ColumnSpec(_tr("月份"), lambda row: month_words(row.line.month), 88),
        ColumnSpec(_tr("應繳日"), lambda row: f"{row.line.due_on:%Y-%m-%d}", 90, color="text_2"),
        ColumnSpec(_tr("未繳"), lambda row: shown(row.line.owed), _AMOUNT, right=True, style="strong"),
        ColumnSpec(_tr("應收"), lambda row: shown(row.line.amount), _AMOUNT, right=True, color="text_2"),
        ColumnSpec(_tr("說明"), _said, 100, color="text_2", tip=_tip),
    ]


def _said(row: CounterRow) -> str:
    line = row.line
    if line.disputed:
        return _tr("爭議到 {0}").format(f"{line.disputed_until:%m-%d}")
    if line.is_deposit:
        return _tr("可退押金")
    return _tr("已部分繳") if line.settled else line.reason


def _tip(row: CounterRow) -> str:
    return row.line.disputed_for or row.line.reason


def notices(here: AtCounter, today: date) -> list[str]:
    """Return what must be known of a household before money is taken from it."""
    found = [
        _tr("今天已收過 {0} 元，收據 {1}。").format(shown(paid.amount), paid.number)
        for paid in here.ledger.payments
        if paid.paid_on == today and paid.reversed_on is None
    ]
    if here.ledger.under_debit:
        words = _tr("托收中：銀行正在扣 {0} 元。現在再收，可能重複；請先問清楚。")
        found.append(words.format(shown(here.ledger.under_debit)))
    if here.payer_room:
        found.append(_tr("這一戶由 {0} 代付。").format(here.payer_room))
    for one in here.formers:
        words = _tr("同一間房的 {0} 還欠 {1} 元，在「更多」裡換到那一戶。")
        found.append(words.format(one.name, shown(one.owed)))
    return found


def receipt_columns(*, with_day: bool = True) -> list[ColumnSpec[Receipt]]:
    """Return the columns of a list of receipts."""
    day = [ColumnSpec[Receipt](_tr("日期"), lambda one: f"{one.paid_on:%m-%d}", 56)] if with_day else []
    return [
        ColumnSpec(_tr("收據"), lambda one: one.number, 120, style="strong"),
        *day,
        ColumnSpec(_tr("房號"), lambda one: one.room_label, 116),
        ColumnSpec(_tr("業戶"), lambda one: one.name),
        ColumnSpec(_tr("方式"), lambda one: say(one.means), 64),
        ColumnSpec(_tr("金額"), lambda one: shown(one.amount), _AMOUNT, right=True),
        ColumnSpec(_tr("狀態"), _state, 68, color="text_2", tip=lambda one: one.reversed_for),
    ]


def _state(one: Receipt) -> str:
    if one.reversed_on is not None:
        return _tr("已沖銷")
    return _tr("有預存") if one.prepaid else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("counter_columns", text)
