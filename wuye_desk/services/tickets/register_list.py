"""《前臺受理工作登記表》: every ticket of some days, a row each (篇3 五(一)1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from wuye_desk.domain.answering import first_answer, first_feedback, last_solution
from wuye_desk.domain.course import is_settled
from wuye_desk.domain.event_fields import GROUNDS
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
    """How it was solved, in the words recorded then; of an irregular closure its ground."""
    first_feedback_at: datetime | None
    """First word to the resident about it; it, answer and solution as the month's report has them."""
    answered_at: datetime | None
    solved_at: datetime | None
    finished_at: datetime | None
    """When it was solved last, or its irregular closure approved."""
    visited_at: datetime | None
    visit_result: VisitResult | None
    archived_at: datetime | None
    overdue: int
    """How many of its clocks ran out."""
    late: int
    """How many were met, but too late (遲達)."""


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
        _row(row, events, *missed.get(row.id, (0, 0)))
        for first in range(0, len(rows), _AT_ONCE)
        for row, events in _with_events(rows[first : first + _AT_ONCE])
    ]


_AT_ONCE = 500
_HANDING = (EventKind.HANDED_OVER, EventKind.LIAISED)


def _with_events(rows: list[Ticket]) -> Iterator[tuple[Ticket, list[Event]]]:
    events = events_of([row.id for row in rows])
    return ((row, events[row.id]) for row in rows)


def _row(row: Ticket, events: Sequence[Event], overdue: int, late: int) -> RegisterRow:
    visit = _last(events, EventKind.VISITED)
    settled = next((one for one in events if is_settled(one)), None)
    solution = _last(events, EventKind.SOLVED) or settled
    closed = _irregular(events)
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
        result=_closed_words(events) if closed else str(solution.data.get("words") or "") if solution else "",
        first_feedback_at=first_feedback(events),
        answered_at=first_answer(events),
        solved_at=last_solution(events, in_hand=row.stage is Stage.IN_HAND),
        finished_at=_moment(closed or solution),
        visited_at=_moment(visit),
        visit_result=VisitResult(result) if result else None,
        archived_at=_moment(_last(events, EventKind.ARCHIVED)),
        overdue=overdue,
        late=late,
    )


def _irregular(events: Sequence[Event]) -> Event | None:
    """Return the approval of an irregular closure, if there was one (篇3 四(二)3)."""
    decided = (one for one in events if one.kind is EventKind.IRREGULAR_DECIDED and one.data.get("agreed"))
    return next(decided, None)


def _closed_words(events: Sequence[Event]) -> str:
    """Return 「非正常關閉（無效：與我司無關）」: why it was closed so."""
    applied = _last(events, EventKind.IRREGULAR_APPLIED)
    ground = dict(GROUNDS).get(str(applied.data.get("ground")), "") if applied else ""
    return f"非正常關閉（{ground}）" if ground else "非正常關閉"


def _last(events: Sequence[Event], kind: EventKind) -> Event | None:
    return max((one for one in events if one.kind is kind), key=lambda one: one.occurred_at, default=None)


def _moment(event: Event | None) -> datetime | None:
    return None if event is None else event.occurred_at
