"""《住戶投訴記錄表》 as a workbook."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from wuye_desk.documents.complaints_workbook import TITLE, ComplaintRow, write_complaints
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.complaints import complaints_of, departments_text
from wuye_desk.services.reports.register import RegisteredLine
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed


def export_complaints(desk: Desk, month: date, path: Path) -> int:
    """Write the record of a month as a workbook, return how many lines; OSError where it cannot."""
    desk.require(Action.EXPORT)
    rows = [_exported(line) for line in complaints_of(desk, month).lines]
    count = write_complaints(rows, f"{month.year}年{month.month}月", station(desk).name, path)
    words = {"月份": f"{month:%Y-%m}", "件數": count, "檔案": path.name}
    with desk.store.write():
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, "complaints", TITLE, words)
    return count


def _exported(line: RegisteredLine) -> ComplaintRow:
    row = line.row
    return ComplaintRow(
        received_at=row.received_at,
        number=row.number,
        room=row.room_label,
        household=row.caller_name,
        phone=row.callback_phone,
        source=row.channel.label,
        content=row.content,
        nature=row.nature.label,
        grade=row.grade.label,
        validity=row.validity.label,
        department=departments_text(line),
        finished_at=line.finished_at,
        result=row.result,
        visited_at=row.visited_at,
        visit=line.visit,
        receiver=row.receiver,
    )
