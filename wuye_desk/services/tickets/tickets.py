"""工作單: the list of tickets by filter, sort and search, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import Channel, Grade, Kind, Stage, Term, Validity
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.correcting import correct
from wuye_desk.services.tickets.lines import as_instance
from wuye_desk.services.tickets.recording import record
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.services.tickets.ticket_view import EventDraft, TicketView
from wuye_desk.store import queries_tickets
from wuye_desk.store.models import Clock

__all__ = [
    "EventDraft",
    "TicketFilter",
    "TicketLine",
    "TicketPage",
    "TicketSort",
    "TicketView",
    "correct",
    "record",
    "ticket",
    "tickets",
]

_ONE_DAY = timedelta(days=1)


class TicketSort(Term):
    """By what the list is sorted."""

    RECEIVED = "received", "受理時間"
    NUMBER = "number", "單號"
    DUE = "due", "最近期限"
    GRADE = "grade", "等級"
    ROOM = "room", "房號"
    STAGE = "stage", "進度"


@dataclass(frozen=True, kw_only=True)
class TicketFilter:
    """Which tickets are wanted, in which order, and which stretch of them."""

    open_only: bool = False
    kind: Kind | None = None
    grade: Grade | None = None
    stage: Stage | None = None
    channel: Channel | None = None
    validity: Validity | None = None
    department: str = ""
    room_id: int | None = None
    text: str = ""
    """Words that must all occur: number, room, caller, phone, content."""
    from_day: date | None = None
    """First day of receipt."""
    to_day: date | None = None
    """Last day of receipt."""
    sort: TicketSort = TicketSort.RECEIVED
    descending: bool = True
    limit: int = 100
    offset: int = 0


@dataclass(frozen=True, slots=True)
class TicketLine:
    """One ticket as the list shows it."""

    id: int
    number: str
    kind: Kind
    channel: Channel
    grade: Grade
    validity: Validity
    stage: Stage
    round: int
    room_label: str
    name: str
    """The caller; empty where anonymous."""
    subject: str
    department: str
    receiver: str
    received_at: datetime
    clock: ClockInstance | None
    """The most urgent clock that runs; None where none does."""

    @property
    def is_open(self) -> bool:
        """Return whether it is neither archived nor cancelled."""
        return self.stage not in (Stage.ARCHIVED, Stage.CANCELLED)


@dataclass(frozen=True, slots=True)
class TicketPage:
    """A stretch of the list, and how many tickets the filter finds in all."""

    total: int
    lines: tuple[TicketLine, ...]


def tickets(desk: Desk, wanted: TicketFilter) -> TicketPage:  # noqa: ARG001
    """Return the tickets the filter asks for; a text without any word finds nothing."""
    conditions = _conditions(wanted)
    rows = queries_tickets.stretch(
        conditions, wanted.sort.value, wanted.descending, wanted.limit, wanted.offset
    )
    clocks = queries_tickets.next_clocks([row[0] for row in rows])
    lines = [TicketLine(*(*row, _instance(clocks.get(row[0])))) for row in rows]
    return TicketPage(queries_tickets.count(conditions), tuple(lines))


def _instance(row: Clock | None) -> ClockInstance | None:
    return None if row is None else as_instance(row)


def _conditions(wanted: TicketFilter) -> queries_tickets.Wanted:
    stages = queries_tickets.OPEN if wanted.open_only else ()
    if wanted.stage is not None:
        stages = (wanted.stage,)
    return queries_tickets.Wanted(
        stages=stages,
        kind=wanted.kind,
        grade=wanted.grade,
        channel=wanted.channel,
        validity=wanted.validity,
        department=wanted.department,
        room_id=wanted.room_id,
        text=wanted.text,
        received_from=None if wanted.from_day is None else station_moment(wanted.from_day, time()),
        received_before=None if wanted.to_day is None else station_moment(wanted.to_day, time()) + _ONE_DAY,
    )
