"""What the tables of the registers show in which column, and what each sorts by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.vocabulary import Stage, Validity
from wuye_desk.services.reports.complaints import departments_text
from wuye_desk.services.reports.register import RegisteredLine
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say, stamp_text

Column = ColumnSpec[RegisteredLine]
Sorting = tuple[Column, Callable[[RegisteredLine], Any] | None]
_NEVER = datetime.max.replace(tzinfo=UTC)


def register_columns(today: Callable[[], date]) -> list[Sorting]:
    """Return the columns of the register with what each sorts by."""
    return [
        _received(today),
        _room(),
        _household(),
        _phone(),
        (Column(_tr("類型"), lambda line: say(line.row.kind), 48), lambda line: line.row.kind.label),
        _content(),
        _number(),
        (Column(_tr("受理人"), lambda line: line.row.receiver, 60), lambda line: line.row.receiver),
        (Column(_tr("轉交"), _departments, 76, tip=_hand_overs), _departments),
        _finished(today),
        _visit(),
        (Column(_tr("備註"), lambda line: line.remark, 88, tip=lambda line: line.remark), None),
    ]


def complaint_columns(today: Callable[[], date]) -> list[Sorting]:
    """Return the columns of the record of complaints with what each sorts by."""
    return [
        _received(today),
        _number(),
        _room(),
        _household(),
        _phone(),
        _content(),
        (Column(_tr("類別"), _nature, 132, tip=_nature), _nature),
        (Column(_tr("責任部門"), departments_text, 80, tip=departments_text), departments_text),
        _finished(today),
        (Column(_tr("處理結果"), _result, 150, tip=_result), None),
        _visit(),
        (Column(_tr("登記人"), lambda line: line.row.receiver, 60), lambda line: line.row.receiver),
    ]


def _received(today: Callable[[], date]) -> Sorting:
    column = Column(_tr("日期時間"), lambda line: stamp_text(line.row.received_at, today()), 92, color=_ink)
    return column, lambda line: line.row.received_at


def _room() -> Sorting:
    column = Column(
        _tr("房號"), lambda line: line.row.room_label or _tr("名冊外"), 108, style="strong", color=_ink
    )
    return column, lambda line: line.row.room_label


def _household() -> Sorting:
    column = Column(
        _tr("業戶"), _caller, 68, tip=lambda line: f"{_caller(line)}　{say(line.row.channel)}", color=_ink
    )
    return column, _caller


def _phone() -> Sorting:
    return Column(_tr("電話"), lambda line: line.row.callback_phone or "—", 92, color="text_2"), None


def _content() -> Sorting:
    column = Column(_tr("內容"), _content_text, 0, tip=lambda line: line.row.content, color=_ink)
    return column, None


def _number() -> Sorting:
    return Column(_tr("工作單號"), lambda line: line.row.number, 114), lambda line: line.row.number


def _finished(today: Callable[[], date]) -> Sorting:
    column = Column(_tr("完成"), lambda line: _stamp(line.finished_at, today()), 92, color="text_2")
    return column, lambda line: line.finished_at or _NEVER


def _visit() -> Sorting:
    return Column(
        _tr("回訪"), lambda line: line.visit or "—", 64, color=_visit_color
    ), lambda line: line.visit


def _caller(line: RegisteredLine) -> str:
    return line.row.caller_name or _tr("匿名")


def _content_text(line: RegisteredLine) -> str:
    return " ".join(line.row.content.split())


def _hand_overs(line: RegisteredLine) -> str:
    return "；".join(line.hand_overs) or "—"


def _departments(line: RegisteredLine) -> str:
    return "、".join(dict.fromkeys(name for name, _at in line.row.hand_overs)) or "—"


def _nature(line: RegisteredLine) -> str:
    pending = f" {say(line.row.validity)}" if line.row.validity is Validity.PENDING else ""
    return f"{say(line.row.nature)} {say(line.row.grade)}{pending}"


def _result(line: RegisteredLine) -> str:
    return " ".join(line.row.result.split())


def _stamp(moment: datetime | None, today: date) -> str:
    return "" if moment is None else stamp_text(moment, today)


def _ink(line: RegisteredLine) -> str:
    return "text_3" if line.row.stage is Stage.CANCELLED else "text"


def _visit_color(line: RegisteredLine) -> str:
    return "text" if line.visit else "text_3"


def _tr(text: str) -> str:
    return QCoreApplication.translate("registers", text)
