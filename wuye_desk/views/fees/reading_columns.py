"""Columns of the meters of a month, and what a reading is told by."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.billing.prices import QUANTITY_PARTS
from wuye_desk.domain.billing.reading import is_jump, mean_usage
from wuye_desk.services.fees.readings import MeterLine
from wuye_desk.views.widgets.tables import ColumnSpec


def reading_columns() -> list[ColumnSpec[MeterLine]]:
    """Return room, last reading, mean, reading, usage, and what is odd."""
    return [
        ColumnSpec(_tr("房號"), lambda line: line.room, 170, style="strong"),
        ColumnSpec(_tr("上次"), lambda line: number(line.before), 110, right=True, color="text_2"),
        ColumnSpec(_tr("前三月平均"), _mean, 110, right=True, color="text_2"),
        ColumnSpec(_tr("讀數"), lambda line: number(line.value), 110, right=True),
        ColumnSpec(_tr("用量"), _usage, 110, right=True, style="strong"),
        ColumnSpec(_tr("說明"), _note, icon=_icon, color="text_2"),
    ]


def number(thousandths: int | None) -> str:
    """Return thousandths as they stand on a meter: 「1,234.5」; empty for None."""
    if thousandths is None:
        return ""
    whole = f"{Decimal(thousandths) / QUANTITY_PARTS:,.3f}"
    return whole.rstrip("0").rstrip(".")


def mean_words(usages: Sequence[int]) -> str:
    """Return the mean of the last three usages to one place; empty where none is known."""
    mean = mean_usage(usages)
    return "" if mean is None else number(round(mean, -2))


def _mean(line: MeterLine) -> str:
    return mean_words(line.usages)


def _usage(line: MeterLine) -> str:
    return number(line.usage)


def _is_odd(line: MeterLine) -> bool:
    return line.usage is not None and is_jump(line.usage, line.usages)


def _note(line: MeterLine) -> str:
    if line.meter_id is None:
        return _tr("還沒有表：第一個數就是表底")
    if not line.is_read:
        return _tr("未抄")
    jump = [_tr("用量是平均的十倍以上，請核對")] if _is_odd(line) else []
    return "；".join([word for word in (line.note,) if word] + jump)


def _icon(line: MeterLine) -> str:
    return "triangle-alert" if _is_odd(line) else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("reading_columns", text)
