"""《前臺受理工作登記表》: every ticket of some days, a row each (篇3 五(一)1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from wuye_desk.domain.course import is_settled
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import Channel, Grade, Kind, Nature, Stage, Validity, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.register_remarks import remarks_of
from wuye_desk.store import queries_tickets
from wuye_desk.store.cases import events_of
from wuye_desk.store.models import Ticket


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One ticket as the register lists it."""

    id: int
    number: str
    blank_number: str
    received_at: datetime
    saved_at: datetime
    kind: Kind
    channel: Channel
    nature: Nature
    validity: Validity
    grade: Grade
    stage: Stage
    round: int
    room_label: str
    caller_name: str
    callback_phone: str
    confidential: bool
    content: str
    demand: str
    location: str
    department: str
    receiver: str
    receiver_id: int
    hand_overs: tuple[tuple[str, datetime], ...]
    """Each department it went to, and when."""
    remarks: tuple[str, ...]
    result: str
    """How it was solved, in the words recorded then."""
    first_feedback_at: datetime | None
    """First contact with the resident about it."""
    answered_at: datetime | None
    solved_at: datetime | None
    """The last time, as the three below; that of the approval where it was closed irregularly."""
    visited_at: datetime | None
    visit_result: VisitResult | None
    archived_at: datetime | None
    overdue: int
    """How many of its clocks ran out or were met late."""


def register_rows(desk: Desk, from_day: date, to_day: date) -> list[RegisterRow]:
    """Return the tickets received from the first to the last of these days, in order of receipt."""
    desk.require(Action.EXPORT)
    return listed(desk, from_day, to_day)


def listed(desk: Desk, from_day: date, to_day: date) -> list[RegisterRow]:
    """Return the same to be shown on screen."""
    start, end = station_moment(from_day, time()), station_moment(to_day + timedelta(days=1), time())
    rows = queries_tickets.received_between(start, end)
    missed = queries_tickets.missed_clocks(start, end, desk.now())
    return [
        _row(row, events, missed.get(row.id, 0))
        for first in range(0, len(rows), _AT_ONCE)
        for row, events in _with_events(rows[first : first + _AT_ONCE])
    ]


_AT_ONCE = 500
_HANDING = (EventKind.HANDED_OVER, EventKind.LIAISED)
_FEEDBACK = (EventKind.CONTACTED, EventKind.ANSWERED, EventKind.MANAGER_CONTACTED)


def _with_events(rows: list[Ticket]) -> Iterator[tuple[Ticket, list[Event]]]:
    events = events_of([row.id for row in rows])
    return ((row, events[row.id]) for row in rows)


def _row(row: Ticket, events: Sequence[Event], overdue: int) -> RegisterRow:
    visit = _last(events, EventKind.VISITED)
    settled = next((one for one in events if is_settled(one)), None)
    solution = _irregular(events) or _last(events, EventKind.SOLVED) or settled
    result = visit.data.get("result") if visit else None
    return RegisterRow(
        id=row.id,
        number=row.number,
        blank_number=row.blank_number,
        received_at=row.received_at,
        saved_at=row.saved_at,
        kind=row.kind,
        channel=row.channel,
        nature=row.nature,
        validity=row.validity,
        grade=row.grade,
        stage=row.stage,
        round=row.round,
        room_label=row.room.label if row.room_id else "",
        caller_name=row.caller_name,
        callback_phone=row.callback_phone,
        confidential=bool(row.confidential),
        content=row.content,
        demand=row.demand,
        location=row.location,
        department=row.department.name if row.department_id else "",
        receiver=row.receiver.name,
        receiver_id=row.receiver_id,
        hand_overs=tuple(
            (str(one.data.get("department", "")), one.occurred_at) for one in events if one.kind in _HANDING
        ),
        remarks=tuple(remarks_of(row, events)),
        result=str(solution.data.get("words") or "") if solution else "",
        first_feedback_at=min((one.occurred_at for one in events if _is_feedback(one)), default=None),
        answered_at=_moment(_last(events, EventKind.ANSWERED) or settled),
        solved_at=_moment(solution),
        visited_at=_moment(visit),
        visit_result=VisitResult(result) if result else None,
        archived_at=_moment(_last(events, EventKind.ARCHIVED)),
        overdue=overdue,
    )


def _irregular(events: Sequence[Event]) -> Event | None:
    """Return the approval of an irregular closure, if there was one (篇3 四(二)3)."""
    decided = (one for one in events if one.kind is EventKind.IRREGULAR_DECIDED and one.data.get("agreed"))
    return next(decided, None)


def _is_feedback(event: Event) -> bool:
    return event.kind in _FEEDBACK or is_settled(event)


def _last(events: Sequence[Event], kind: EventKind) -> Event | None:
    return max((one for one in events if one.kind is kind), key=lambda one: one.occurred_at, default=None)


def _moment(event: Event | None) -> datetime | None:
    return None if event is None else event.occurred_at
