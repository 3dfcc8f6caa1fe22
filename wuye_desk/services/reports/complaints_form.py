"""《住戶投訴記錄表》 on paper (KF-05)."""

from __future__ import annotations

from datetime import date

from wuye_desk.documents import kf05
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Validity
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.reports.complaints import complaints_of, departments_text
from wuye_desk.services.reports.register import RegisteredLine
from wuye_desk.services.reports.register_form import source_text
from wuye_desk.services.station.station import station


def complaints_form(desk: Desk, month: date) -> PrintJob:
    """Return the record of a month as a document to print."""
    person = desk.require(Action.PRINT)
    found = complaints_of(desk, month)
    sums = found.sums
    made = kf05.kf05(
        kf05.Kf05(
            station=station(desk).name,
            number=f"{month:%Y-%m}",
            code=f"{kf05.FORM}/{month:%Y-%m}",
            printed_at=desk.now(),
            printed_by=person.name,
            period=f"{month.year}年{month.month}月",
            lines=[_drawn(line) for line in found.lines],
            sums=kf05.ComplaintSums(
                total=sums.total,
                finished=sums.finished,
                visited=sums.visited,
                satisfied=sums.satisfied,
                dissatisfied=sums.dissatisfied,
            ),
        )
    )
    return PrintJob(
        pdf=made.pdf,
        title=kf05.TITLE,
        form=kf05.FORM,
        number=f"{month:%Y-%m}",
        pages=made.pages,
        missing=made.missing,
    )


def _drawn(line: RegisteredLine) -> kf05.ComplaintLine:
    row = line.row
    pending = "\n待定" if row.validity is Validity.PENDING else ""
    return kf05.ComplaintLine(
        received_at=row.received_at,
        number=row.number,
        room=row.room_label or "—",
        household=row.caller_name or "（匿名）",
        phone=row.callback_phone,
        source=source_text(row.channel),
        content=row.content,
        nature=f"{row.nature.label}\n{row.grade.label}{pending}",
        department=departments_text(line),
        finished_at=line.finished_at,
        result=row.result,
        visited_at=row.visited_at,
        visit=line.visit,
        receiver=row.receiver,
    )
