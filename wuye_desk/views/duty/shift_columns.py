"""What the tables of 交接班 show in which column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from wuye_desk.services.shifts.shift_items import ShiftPart
from wuye_desk.services.shifts.shift_reading import EarlierShift
from wuye_desk.services.shifts.shift_rows import ShiftLine
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say, stamp_text

_ICONS = {
    ShiftPart.OVERDUE: "clock-alert",
    ShiftPart.DUE_NEXT: "hourglass",
    ShiftPart.OPEN: "circle-dot",
    ShiftPart.SAID: "message-square",
    ShiftPart.ATTEMPTED: "phone-missed",
    ShiftPart.DRAFT: "circle-pause",
    ShiftPart.REGISTERED: "clipboard-list",
    ShiftPart.CLOSED: "circle-check",
}
_COLORS = {ShiftPart.OVERDUE: "over", ShiftPart.DUE_NEXT: "soon", ShiftPart.CLOSED: "met"}


def line_columns() -> list[ColumnSpec[ShiftLine]]:
    """Return the columns of what is handed over."""
    return [
        ColumnSpec(
            _tr("交接什麼"),
            lambda line: say(line.part),
            132,
            icon=lambda line: _ICONS[line.part],
            color=lambda line: _COLORS.get(line.part, "text"),
        ),
        ColumnSpec(_tr("工作單號"), lambda line: line.number, 112),
        ColumnSpec(_tr("房號"), lambda line: line.room, 104, style="strong", tip=lambda line: line.room),
        ColumnSpec(_tr("業戶"), lambda line: line.household, 68),
        ColumnSpec(_tr("事項"), _one_line, 0, tip=lambda line: line.words),
        ColumnSpec(_tr("期限、時間"), _when, 196, color="text_2", tip=lambda line: line.when),
        ColumnSpec(_tr("責任人"), lambda line: line.item.who, 76, tip=lambda line: line.item.who),
    ]


def earlier_columns(today: Callable[[], date]) -> list[ColumnSpec[EarlierShift]]:
    """Return the columns of the hand-overs before."""
    return [
        ColumnSpec(_tr("交接"), lambda one: stamp_text(one.handed_at, today()), 92),
        ColumnSpec(_tr("誰交給誰"), _people, 0, tip=_people),
        ColumnSpec(_tr("未結"), lambda one: str(one.unfinished), 48, right=True, color="text_2"),
    ]


def _one_line(line: ShiftLine) -> str:
    return " ".join(line.words.split())


def _when(line: ShiftLine) -> str:
    first, _, more = line.when.partition("\n")
    return f"{first} ＋{more.count(chr(10)) + 1}" if more else first


def _people(one: EarlierShift) -> str:
    return f"{one.giver} → {one.taker}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("shift", text)
