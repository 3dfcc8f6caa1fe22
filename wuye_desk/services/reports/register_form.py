"""《前臺受理工作登記表》 on paper (KF-04)."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.documents import kf04
from wuye_desk.domain.moments import local, weekday
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Channel
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.reports.register import RegisteredLine, RegisterQuery, RegisterSums, register_of
from wuye_desk.services.station.station import station

_SHORT = {
    Channel.COMPANY: "公司\n轉來",
    Channel.GOVERNMENT: "政府\n轉來",
    Channel.CALL_CENTER: "呼叫\n中心",
}


def register_form(desk: Desk, query: RegisterQuery) -> PrintJob:
    """Return the register as a document to print."""
    person = desk.require(Action.PRINT)
    found, now = register_of(desk, query), desk.now()
    made = kf04.kf04(
        kf04.Kf04(
            station=station(desk).name,
            number=_number(query),
            code=_code(query),
            printed_at=now,
            printed_by=person.name,
            period=_period(query, now),
            lines=[_drawn(line) for line in found.lines],
            sums=_sums(found.sums),
        )
    )
    return PrintJob(
        pdf=made.pdf,
        title=kf04.TITLE,
        form=kf04.FORM,
        number=_number(query),
        pages=made.pages,
        missing=made.missing,
    )


def source_text(channel: Channel) -> str:
    """Return how it came, short enough for a narrow column."""
    return _SHORT.get(channel, channel.label)


def _number(query: RegisterQuery) -> str:
    if query.from_day == query.to_day:
        return f"{query.from_day:%Y-%m-%d}"
    shape = "%m-%d" if query.from_day.year == query.to_day.year else "%Y-%m-%d"
    return f"{query.from_day:%Y-%m-%d}至{query.to_day:{shape}}"


def _code(query: RegisterQuery) -> str:
    """Return what the QR code says: 「KF-04/2026-09-01/2026-11-23」."""
    return "/".join(dict.fromkeys((kf04.FORM, f"{query.from_day}", f"{query.to_day}")))


def _period(query: RegisterQuery, now: datetime) -> str:
    """Return the days with their weekday, until when today's goes, and what was left out."""
    first = f"{query.from_day:%Y-%m-%d}（{weekday(query.from_day)}）"
    last = "" if query.from_day == query.to_day else f"至 {query.to_day:%Y-%m-%d}（{weekday(query.to_day)}）"
    until = f"{local(now):%H:%M} 止" if query.to_day == local(now).date() else ""
    kind = f"只列{query.kind.label}" if query.kind else ""
    receiver = "只列一位受理人" if query.receiver_id is not None else ""
    return "，".join(part for part in (f"{first}{last}", until, kind, receiver) if part)


def _sums(sums: RegisterSums) -> kf04.RegisterSums:
    return kf04.RegisterSums(
        by_kind=tuple((kind.label, count) for kind, count in sums.by_kind),
        total=sums.total,
        unfinished=sums.unfinished,
        unvisited=sums.unvisited,
        overdue=sums.overdue,
    )


def _drawn(line: RegisteredLine) -> kf04.RegisterLine:
    row = line.row
    return kf04.RegisterLine(
        received_at=row.received_at,
        source=source_text(row.channel),
        room=row.room_label or "—",
        household=row.caller_name or "（匿名）",
        phone=row.callback_phone,
        kind=row.kind.label,
        content=row.content,
        number=row.number,
        receiver=row.receiver,
        hand_overs=line.hand_overs,
        finished_at=line.finished_at,
        visited_at=row.visited_at,
        visit=line.visit,
        remark="\n".join(row.remarks),
    )
