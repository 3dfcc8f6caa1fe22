"""When each clock applies, starts and stops: the one table of it.

Limits, bases, clauses and owners are data of the rule book; here is only what no table of figures can say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from wuye_desk.domain.course import Course, HandOver, Round, solves
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import PASSED_ON, Channel, ClockId, ContactWay, Kind, NatureGroup


class Scope(Enum):
    """How often a ticket has the clock."""

    __hash__ = object.__hash__  # as in Term: Enum's own is Python code
    ONCE = auto()
    """Its start event does not come again: a receipt, an arrival stamp; or it is once per matter."""
    ROUND = auto()
    HAND_OVER = auto()
    APPLICATION = auto()
    """Of each application for an irregular closure: one that was refused may be made again."""


class Grades(Enum):
    """In which grades the clock applies; MINOR is 輕微 in the words of 篇2."""

    __hash__ = object.__hash__  # as in Term: Enum's own is Python code
    ANY = auto()
    MINOR = auto()
    MAJOR = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a ticket one instance belongs to."""

    facts: TicketFacts
    course: Course
    round: Round
    events: Iterable[Event]
    """Of the round; of the whole ticket for a clock it has once."""
    ends_at: datetime | None = None
    """When the round closed."""
    hand_over: HandOver | None = None
    application: Event | None = None
    number: int | None = None
    """Which hand-over of the ticket; of a later application which one. None where there is only one."""


Start = Callable[[Part], datetime | None]
Stop = Callable[[Part, datetime, datetime], datetime | None]
"""Given the part, the start event and the moment from which the duty may be done."""


@dataclass(frozen=True, slots=True)
class Logic:
    """What the rules say in words about one clock."""

    scope: Scope
    grades: Grades
    applies: Callable[[Part], bool]
    start: Start
    stop: Stop
    per_matter: bool = False
    """Done once per matter: what other tickets of the matter did counts."""


CONTACTS = frozenset(
    {EventKind.CONTACTED, EventKind.ANSWERED, EventKind.MANAGER_CONTACTED, EventKind.VISITED}
)
"""A contact with the resident; an unanswered call is none."""
_BY_DOOR = ContactWay.DOOR.value


def _is_complaint(part: Part) -> bool:
    return part.facts.kind is Kind.COMPLAINT


def _received(part: Part) -> datetime:
    return part.facts.received_at


def _round_started(part: Part) -> datetime:
    return part.round.started_at


def _solved(part: Part) -> datetime | None:
    return part.round.solved_at


def _first_solved(part: Part) -> datetime | None:
    return next((one.solved_at for one in part.course.rounds if one.solved_at is not None), None)


def _satisfied(part: Part) -> datetime | None:
    return part.round.satisfied_at


def _first(events: Iterable[Event], is_it: Callable[[Event], bool]) -> datetime | None:
    return next((event.occurred_at for event in events if is_it(event)), None)


def _on(*kinds: EventKind) -> Stop:
    """Stop at the first event of these kinds."""
    wanted = frozenset(kinds)
    return lambda part, _start, _opens: _first(part.events, lambda event: event.kind in wanted)


def _contact(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    return _first(part.events, lambda event: event.kind in CONTACTS or solves(event))


def _answer(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    """Stop at an answer, even interim (篇1 1.5); who is told the solution has his answer."""
    kinds = (EventKind.ANSWERED, EventKind.LETTER_REPLIED)
    return _first(part.events, lambda event: event.kind in kinds or solves(event))


def _own_visit(event: Event) -> bool:
    """Return whether the desk itself visited, not call centre, group or quality department."""
    return event.kind is EventKind.VISITED and not event.data.get("outside")


def _door_visit(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    """Stop at a visit at the door, by phone only with a reason, solved or not (篇1 1.9)."""
    return _first(
        part.events,
        lambda event: (
            _own_visit(event)
            and (event.data.get("way", _BY_DOOR) == _BY_DOOR or bool(event.data.get("phone_reason")))
        ),
    )


def _visit_after_solved(part: Part, start: datetime, _opens: datetime) -> datetime | None:
    solved_before = False
    for event in part.events:
        if solved_before and _own_visit(event) and event.occurred_at >= start:
            return event.occurred_at
        solved_before = solved_before or (solves(event) and event.occurred_at >= start)
    return None


def _visit_once_open(part: Part, _start: datetime, opens: datetime) -> datetime | None:
    return _first(part.events, lambda event: _own_visit(event) and event.occurred_at >= opens)


def _satisfied_visit(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    return part.course.round.satisfied_at


def _letter_handled(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    """Stop once it is handled and the reply letter sent: both (篇1 1.3)."""
    replied = _first(part.events, lambda event: event.kind is EventKind.LETTER_REPLIED)
    solved = _first(part.events, solves)
    return None if replied is None or solved is None else max(replied, solved)


def _promise(part: Part) -> datetime | None:
    """Return when the promise that counts was made; the clock engine knows until when."""
    found = current_promise(part.facts, part.round)
    return None if found is None else found[0]


def _promise_kept(part: Part, start: datetime, _opens: datetime) -> datetime | None:
    return next((at for at in _final_answers(part.round) if at >= start), None)


def current_promise(facts: TicketFacts, round_: Round) -> tuple[datetime, datetime] | None:
    """Return when the promise that counts was made and until when (約定答復, 本地).

    A later agreement moves a promise that still runs; one that was broken stays until it is answered.
    """
    answers = _final_answers(round_)
    current: tuple[datetime, datetime] | None = None
    for made, due in promises(facts, round_):
        answered = current is not None and any(current[0] <= at <= made for at in answers)
        if current is None or answered or made <= current[1]:
            current = (made, due)
    return current


def promises(facts: TicketFacts, round_: Round) -> list[tuple[datetime, datetime]]:
    """Return every time agreed with the resident in a round: when it was agreed, and the time."""
    found = []
    if facts.agreed_answer_at is not None and round_.number == 1:
        found.append((facts.received_at, facts.agreed_answer_at))
    made = (event for event in round_.events if event.kind is EventKind.PROMISED)
    found += [(event.occurred_at, datetime.fromisoformat(event.data["due_at"])) for event in made]
    return found


def _final_answers(round_: Round) -> list[datetime]:
    return [event.occurred_at for event in round_.events if _answers_finally(event)]


def _answers_finally(event: Event) -> bool:
    if event.kind is EventKind.ANSWERED:
        return not event.data.get("interim")
    return event.kind is EventKind.LETTER_REPLIED or solves(event)


def _handed(part: Part) -> datetime | None:
    return None if part.hand_over is None else part.hand_over.handed_at


def _planned(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    """Stop when the sheet came back signed, with a plan or at once with the result."""
    if part.hand_over is None:
        return None
    moments = (part.hand_over.planned_at, part.hand_over.answered_at)
    return min((moment for moment in moments if moment is not None), default=None)


def _plans(part: Part) -> bool:
    """Return whether a plan is owed: for the sheet of a complaint, not for a liaison slip or a passing up."""
    return _is_complaint(part) and part.hand_over is not None and part.hand_over.is_sheet


def _department_answered(part: Part, _start: datetime, _opens: datetime) -> datetime | None:
    return None if part.hand_over is None else part.hand_over.answered_at


def _applied(part: Part) -> datetime | None:
    return None if part.application is None else part.application.occurred_at


def _decided(part: Part, start: datetime, _opens: datetime) -> datetime | None:
    return _first(
        part.events,
        lambda event: event.kind is EventKind.IRREGULAR_DECIDED and event.occurred_at >= start,
    )


def _sender_waits(part: Part) -> bool:
    return part.facts.channel in PASSED_ON and part.facts.sender_due_at is not None


def _is_letter(part: Part) -> bool:
    return part.facts.channel is Channel.LETTER


def _letter_arrived(part: Part) -> datetime:
    return part.facts.letter_arrived_at or part.facts.received_at


def _can_run_out(part: Part) -> bool:
    return _is_complaint(part) and part.facts.nature.group is NatureGroup.MANAGEMENT


def _always(_part: Part) -> bool:
    return True


def _after_report(_part: Part) -> None:
    """Leave the start to wuye_desk.domain.clocks: it follows another clock, report_manager."""


ONCE, ROUND, HAND_OVER = Scope.ONCE, Scope.ROUND, Scope.HAND_OVER
ANY, MINOR, MAJOR = Grades.ANY, Grades.MINOR, Grades.MAJOR

CLOCK_TABLE: Mapping[ClockId, Logic] = {
    ClockId.ON_SITE: Logic(ONCE, ANY, lambda p: p.facts.happening, _received, _on(EventKind.ARRIVED)),
    ClockId.REPORT_MANAGER: Logic(
        ONCE, MAJOR, _is_complaint, _received, _on(EventKind.REPORTED), per_matter=True
    ),
    ClockId.MANAGER_CONTACT: Logic(
        ONCE, MAJOR, _is_complaint, _after_report, _on(EventKind.MANAGER_CONTACTED), per_matter=True
    ),
    ClockId.DEPARTMENT_PLAN: Logic(HAND_OVER, MINOR, _plans, _handed, _planned),
    ClockId.FIRST_FEEDBACK: Logic(ROUND, MINOR, _is_complaint, _round_started, _contact),
    ClockId.DEPARTMENT_ANSWER: Logic(HAND_OVER, ANY, _always, _handed, _department_answered),
    ClockId.REPLY: Logic(ROUND, ANY, _is_complaint, _round_started, _answer),
    ClockId.PROMISED: Logic(ROUND, ANY, lambda p: _promise(p) is not None, _promise, _promise_kept),
    ClockId.LETTER_REPLY: Logic(ONCE, ANY, _is_letter, _letter_arrived, _letter_handled),
    ClockId.SENDER_REPLY: Logic(ONCE, ANY, _sender_waits, _received, _on(EventKind.SENDER_REPLIED)),
    ClockId.LATEST_VISIT: Logic(ROUND, ANY, _is_complaint, _round_started, _door_visit),
    ClockId.MINOR_VISIT: Logic(ROUND, MINOR, _is_complaint, _solved, _visit_after_solved),
    ClockId.MAJOR_VISIT: Logic(ROUND, MAJOR, _is_complaint, _solved, _visit_once_open),
    ClockId.LEADER_REPORT: Logic(
        ROUND, ANY, lambda p: p.round.number > 1, _round_started, _on(EventKind.LEADER_REPORTED)
    ),
    ClockId.ONE_MONTH: Logic(ONCE, MINOR, _can_run_out, _received, _satisfied_visit),
    ClockId.REVIEW_MEETING: Logic(
        ONCE, MAJOR, _is_complaint, _first_solved, _on(EventKind.MINUTES_FILED), per_matter=True
    ),
    ClockId.IRREGULAR_DECISION: Logic(Scope.APPLICATION, ANY, _always, _applied, _decided),
    ClockId.MANAGER_OPINION: Logic(
        ROUND, ANY, _is_complaint, _satisfied, lambda p, _start, _opens: p.round.opinion_at
    ),
}
"""In the order in which a ticket shows its clocks."""

PER_MATTER = frozenset(clock for clock, logic in CLOCK_TABLE.items() if logic.per_matter)
"""What is done once for all tickets of a matter."""
