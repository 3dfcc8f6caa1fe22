"""Columns of the tables of 銀行托收."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.billing.debit import Verdict
from wuye_desk.domain.billing.terms import DebitState
from wuye_desk.domain.money import shown
from wuye_desk.services.fees.debit import DebitCandidate, DebitLine
from wuye_desk.services.fees.debit_result import MatchedRow
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

_COLORS = {
    DebitState.UNDER_WAY: "soon",
    DebitState.PAID: "met",
    DebitState.FAILED: "over",
    DebitState.BOUNCED: "over",
}
_QUIET = frozenset({Verdict.ALREADY, Verdict.TWICE})


def candidate_columns() -> list[ColumnSpec[DebitCandidate]]:
    """Return the columns of who would be sent."""
    return [
        ColumnSpec(_tr("房號"), lambda one: one.room, 150, style="strong", color=_ink),
        ColumnSpec(_tr("業戶"), lambda one: one.name, color=_ink),
        ColumnSpec(_tr("開戶銀行"), lambda one: one.bank, 120, color=_ink),
        ColumnSpec(_tr("帳號"), lambda one: one.number, 100, color=_ink),
        ColumnSpec(_tr("月份"), _months, 130, color=_ink),
        ColumnSpec(_tr("金額（元）"), lambda one: shown(one.amount), 100, right=True, color=_ink),
        ColumnSpec(_tr("送不送"), _goes, 130, color=lambda one: "soon" if one.left_out else "met"),
    ]


def line_columns() -> list[ColumnSpec[DebitLine]]:
    """Return the columns of a batch that was sent."""
    return [
        ColumnSpec(_tr("房號"), lambda one: one.room, 150, style="strong"),
        ColumnSpec(_tr("業戶"), lambda one: one.name, 140),
        ColumnSpec(_tr("帳號"), lambda one: one.number, 100),
        ColumnSpec(_tr("金額（元）"), lambda one: shown(one.amount), 100, right=True),
        ColumnSpec(_tr("結果"), lambda one: say(one.state), 80, color=lambda one: _COLORS[one.state]),
        ColumnSpec(_tr("原因"), lambda one: one.reason, tip=lambda one: one.reason),
        ColumnSpec(_tr("收據"), lambda one: one.receipt, 140, color="text_2"),
    ]


def matched_columns() -> list[ColumnSpec[MatchedRow]]:
    """Return the columns of a bank's answer."""
    return [
        ColumnSpec(_tr("行"), lambda one: str(one.row.row), 52, right=True),
        ColumnSpec(_tr("房號"), lambda one: one.room, 140, style="strong"),
        ColumnSpec(_tr("帳號或流水號"), _who, 150),
        ColumnSpec(_tr("戶名"), lambda one: one.row.name, 110),
        ColumnSpec(_tr("金額（元）"), _amount, 100, right=True),
        ColumnSpec(_tr("銀行的話"), lambda one: one.row.told, tip=lambda one: one.row.told),
        ColumnSpec(_tr("怎樣記"), lambda one: say(one.verdict), 110, color=_verdict_color),
    ]


def _who(one: MatchedRow) -> str:
    number = one.row.number
    return f"**** {number[-4:]}" if number else one.row.reference


def _amount(one: MatchedRow) -> str:
    return "" if one.row.amount is None else shown(one.row.amount)


def _verdict_color(one: MatchedRow) -> str:
    if one.verdict is Verdict.PAID:
        return "met"
    return "text_2" if one.verdict in _QUIET else "over"


def _months(one: DebitCandidate) -> str:
    if len(one.months) > 2:
        first, last = one.months[0], one.months[-1]
        return _tr("{0} 至 {1}").format(_month(first), _month(last))
    return "、".join(map(_month, one.months))


def _month(month: int) -> str:
    return f"{month // 100}-{month % 100:02}"


def _goes(one: DebitCandidate) -> str:
    return _tr("送") if one.left_out is None else say(one.left_out)


def _ink(one: DebitCandidate) -> str:
    return "text_3" if one.left_out else "text"


def _tr(text: str) -> str:
    return QCoreApplication.translate("debit_columns", text)
