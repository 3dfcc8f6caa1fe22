"""Columns of prices and waivers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wuye_desk.services.fees.prices import PriceLine, price_words, steps_words
from wuye_desk.services.fees.waivers import WaiverLine
from wuye_desk.views.widgets.tables import ColumnSpec


@dataclass(frozen=True)
class PriceRow:
    """A price with how it stands today."""

    line: PriceLine
    unit: str
    state: str
    in_force: bool


def price_columns() -> list[ColumnSpec[PriceRow]]:
    """Return the columns of an item's prices."""
    return [
        ColumnSpec(_tr("適用"), _scope, 152, style="strong", color=_ink),
        ColumnSpec(_tr("從哪天起"), lambda row: f"{row.line.starts_on:%Y-%m-%d}", 88, color=_ink),
        ColumnSpec(_tr("單價"), _price, 104, right=True, style=_style, color=_ink),
        ColumnSpec(_tr("狀態"), lambda row: row.state, 112, color=_ink),
        ColumnSpec(_tr("階梯、備註"), _more, 0, color="text_2", tip=_more),
        ColumnSpec(_tr("登記"), lambda row: row.line.by, 64, color="text_2"),
    ]


def waiver_columns(is_over: Callable[[WaiverLine], bool]) -> list[ColumnSpec[WaiverLine]]:
    """Return the columns of waivers; those that are over stand in grey."""

    def ink(line: WaiverLine) -> str:
        return "text_3" if is_over(line) else "text"

    return [
        ColumnSpec(_tr("住戶"), lambda line: f"{line.room} {line.name}", 168, style="strong", color=ink),
        ColumnSpec(_tr("項目"), lambda line: line.item or _tr("全部項目"), 88, color=ink),
        ColumnSpec(_tr("月份"), _months, 136, color=ink),
        ColumnSpec(_tr("減免"), lambda line: f"{line.percent}%", 56, right=True, color=ink),
        ColumnSpec(_tr("原因"), lambda line: line.reason, 0, color="text_2", tip=lambda line: line.reason),
        ColumnSpec(_tr("批准人"), lambda line: line.approver, 72, color=ink),
    ]


def _scope(row: PriceRow) -> str:
    line = row.line
    return f"{line.room} {line.name}" if line.account_id else line.building or _tr("全站")


def _price(row: PriceRow) -> str:
    return _tr("{0} 元／{1}").format(price_words(row.line.amount), row.unit)


def _more(row: PriceRow) -> str:
    steps = steps_words(row.line.steps, row.unit)
    return "；".join(words for words in (steps, row.line.note) if words)


def _months(line: WaiverLine) -> str:
    until = _tr("未定") if line.until_month is None else _month(line.until_month)
    return f"{_month(line.from_month)} — {until}"


def _month(month: int) -> str:
    return f"{month // 100}-{month % 100:02}"


def _style(row: PriceRow) -> str:
    return "strong" if row.in_force else "base"


def _ink(row: PriceRow) -> str:
    return "text" if row.in_force else "text_3"


def _tr(text: str) -> str:
    return QCoreApplication.translate("price_columns", text)
