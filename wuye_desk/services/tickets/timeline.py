"""What happened to a ticket, told round by round, each event with what its clocks say of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.life import Life
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, VisitResult
from wuye_desk.services.tickets.event_words import aside_of, people_of, title_of, words_of

RECORDED_LATE = timedelta(minutes=10)
"""An event recorded longer than this after it happened is shown as 補錄 (本地)."""


@dataclass(frozen=True, slots=True)
class Punctuality:
    """What one clock says of the event that stopped it."""

    clock: ClockId
    late: bool
    words: str
    """「早 16時35分」, 「遲 22分」, 「準時」."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event as the timeline shows it."""

    sequence: int
    kind: EventKind
    icon: str
    """Lucide name."""
    title: str
    """「反饋住戶」, 「轉交維修組，第 2 次」, 「上門回訪：不滿意」."""
    people: str
    """Who did it, by which way: 「林曉婷，電話」."""
    words: str
    occurred_at: datetime
    recorded_at: datetime
    by: str
    """Who recorded it; empty where the program did."""
    recorded_late: bool
    """補錄: recorded a good while after it happened."""
    aside: str
    """A short remark for the right end where no clock has one: 「李國棟簽收」."""
    punctuality: tuple[Punctuality, ...]
    """One for each clock the event stopped, the closest shave first."""
    opens_round: bool
    """An 不滿意 visit: it begins the next round."""


@dataclass(frozen=True, slots=True)
class RoundPart:
    """One round of a ticket, with its events, newest first."""

    number: int
    started_at: datetime
    ended_at: datetime | None
    """None for the round that runs."""
    opened_by: str
    """What began it: empty for the first."""
    on_time: int
    """How many of its clocks were met in time."""
    late: int
    """How many were met late or ran out."""
    entries: tuple[TimelineEntry, ...]


def rounds_of(
    events: Sequence[Event], lives: Life, clocks: Sequence[ClockInstance], now: datetime
) -> tuple[RoundPart, ...]:
    """Return the rounds of a ticket, the one that runs first, each with its events, newest first."""
    ordered = sorted(events, key=lambda event: (event.occurred_at, event.sequence))
    openers = [event for event in ordered if _opens_round(event)]
    stops = _stopped_by(ordered, clocks)
    parts = []
    for number, start in enumerate(lives.round_starts, 1):
        opener = openers[number - 2] if number > 1 else None
        closer = openers[number - 1] if number <= len(openers) else None
        mine = [event for event in ordered if _is_between(event, opener, closer)]
        entries = tuple(_entry(event, stops.get(event.sequence, [])) for event in reversed(mine))
        on_time, late = _punctual(number, clocks, now)
        opened_by = "" if opener is None else "回訪不滿意"
        ended_at = None if closer is None else closer.occurred_at
        parts.append(RoundPart(number, start, ended_at, opened_by, on_time, late, entries))
    return tuple(reversed(parts))


def span_words(span: timedelta) -> str:
    """Return a length of time in its two largest units: 「3天17時」, 「2時5分」, 「22分」."""
    minutes = int(abs(span).total_seconds()) // 60
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return f"{days}天{hours}時" if hours else f"{days}天"
    if hours:
        return f"{hours}時{rest}分" if rest else f"{hours}時"
    return f"{rest}分"


def _opens_round(event: Event) -> bool:
    return event.kind is EventKind.VISITED and event.data.get("result") == VisitResult.DISSATISFIED.value


def _is_between(event: Event, opener: Event | None, closer: Event | None) -> bool:
    """Return whether an event belongs to a round; the visit that opens it is the first thing of it."""
    place = (event.occurred_at, event.sequence)
    after = opener is None or place >= (opener.occurred_at, opener.sequence)
    return after and (closer is None or place < (closer.occurred_at, closer.sequence))


def _stopped_by(events: Sequence[Event], clocks: Iterable[ClockInstance]) -> dict[int, list[ClockInstance]]:
    """Return by sequence which clocks each event stopped: the first at that moment that can stop them."""
    found: dict[int, list[ClockInstance]] = {}
    for clock in clocks:
        stopper = next((event for event in events if _stops(event, clock)), None)
        if stopper is not None:
            found.setdefault(stopper.sequence, []).append(clock)
    return found


def _stops(event: Event, clock: ClockInstance) -> bool:
    """Return whether it was this event that stopped a clock; a visit is a contact too (篇2 5.3.3)."""
    if event.occurred_at != clock.stopped_at:
        return False
    visited = event.kind is EventKind.VISITED and clock.clock is ClockId.FIRST_FEEDBACK
    number = event.data.get("hand_over")
    same_sheet = clock.hand_over is None or number is None or number == clock.hand_over
    return visited or (clock.clock in EVENTS[event.kind].stops and same_sheet)


def _punctual(number: int, clocks: Iterable[ClockInstance], now: datetime) -> tuple[int, int]:
    states = [clock.state(now) for clock in clocks if clock.round == number]
    late = states.count(ClockState.MET_LATE) + states.count(ClockState.OVERDUE)
    return states.count(ClockState.MET), late


def _entry(event: Event, stopped: Sequence[ClockInstance]) -> TimelineEntry:
    spec = EVENTS[event.kind]
    closest = sorted(stopped, key=lambda clock: (clock.due_at or event.occurred_at) - event.occurred_at)
    return TimelineEntry(
        sequence=event.sequence,
        kind=event.kind,
        icon=spec.icon,
        title=title_of(event),
        people=people_of(event),
        words=words_of(event),
        occurred_at=event.occurred_at,
        recorded_at=event.recorded_at,
        by=event.by,
        recorded_late=event.recorded_at - event.occurred_at > RECORDED_LATE,
        aside=aside_of(event),
        punctuality=tuple(_punctuality(clock) for clock in closest),
        opens_round=_opens_round(event),
    )


def _punctuality(clock: ClockInstance) -> Punctuality:
    if clock.due_at is None or clock.stopped_at is None:
        return Punctuality(clock.clock, False, "準時")
    left = clock.due_at - clock.stopped_at
    late = left < timedelta(0)
    words = span_words(left)
    if words == "0分":
        return Punctuality(clock.clock, late, "遲不到1分" if late else "準時")
    return Punctuality(clock.clock, late, f"{'遲' if late else '早'} {words}")
