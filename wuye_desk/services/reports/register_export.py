"""《前臺受理工作登記表》 as a workbook."""

from __future__ import annotations

from pathlib import Path

from wuye_desk.documents.tickets_workbook import TITLE, TicketRow, write_tickets
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.reports.register import RegisteredLine, RegisterQuery, register_of
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed


def export_register(desk: Desk, query: RegisterQuery, path: Path) -> int:
    """Write the register as a workbook and return how many lines; OSError where it cannot."""
    desk.require(Action.EXPORT)
    rows = [_exported(line) for line in register_of(desk, query).lines]
    count = write_tickets(rows, query.from_day, query.to_day, station(desk).name, path)
    words = {"從": query.from_day, "到": query.to_day, "件數": count, "檔案": path.name}
    with desk.store.write():
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, "register", TITLE, words)
    return count


def _exported(line: RegisteredLine) -> TicketRow:
    """Return a row of the workbook; only a complaint has a grade and a validity."""
    row = line.row
    graded = row.kind is Kind.COMPLAINT
    return TicketRow(
        number=row.number,
        kind=row.kind.label,
        received_at=row.received_at,
        channel=row.channel.label,
        room=row.room_label,
        household=row.caller_name,
        phone=row.callback_phone,
        nature=row.nature.label,
        grade=row.grade.label if graded else "",
        grade_part_two=row.grade.part_two if graded else "",
        grade_part_one=row.grade.part_one if graded else "",
        validity=row.validity.label if graded else "",
        content=row.content,
        demand=row.demand,
        department=row.department,
        hand_overs="；".join(line.hand_overs),
        receiver=row.receiver,
        stage=row.stage.label,
        round=row.round,
        first_feedback_at=row.first_feedback_at,
        answered_at=row.answered_at,
        solved_at=row.solved_at,
        visited_at=row.visited_at,
        result=line.visit,
        archived_at=row.archived_at,
        overdue=row.overdue,
        late=row.late,
        confidential=row.confidential,
        remark=line.remark,
    )
