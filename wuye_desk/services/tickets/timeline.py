"""What happened to a ticket, told round by round, each event with what its clocks say of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from wuye_desk.domain.event_fields import OUTSIDE
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.life import Life
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, ContactWay, Criterion, Grade, VisitResult

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
        title=_title(event),
        people=_people(event),
        words=_words(event),
        occurred_at=event.occurred_at,
        recorded_at=event.recorded_at,
        by=event.by,
        recorded_late=event.recorded_at - event.occurred_at > RECORDED_LATE,
        aside=_aside(event),
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


def _title(event: Event) -> str:
    label, data = EVENTS[event.kind].label, event.data
    if event.kind is EventKind.HANDED_OVER:
        times = f"，第 {data['hand_over']} 次" if data.get("hand_over", 1) > 1 else ""
        return f"轉交{data.get('department', '')}{times}"
    if event.kind is EventKind.VISITED:
        way = "電話" if data.get("way") == ContactWay.PHONE.value else "上門"
        return f"{way}{label}：{VisitResult(data['result']).label}"
    if event.kind is EventKind.ANSWERED and data.get("interim"):
        return "先行答復住戶"
    if event.kind is EventKind.REGISTERED:
        return _registered(data)
    if event.kind is EventKind.IRREGULAR_DECIDED:
        return f"{label}：{'同意' if data.get('agreed') else '不同意'}"
    if event.kind is EventKind.REGRADED and not event.by:
        return "自動改定等級"
    return label


def _registered(data: Mapping[str, Any]) -> str:
    words = "登記，當場解決並答復" if data.get("settled") else "登記"
    return f"{words}，原件呈{data['shown_to']}閱示" if data.get("shown_to") else words


_DOERS = ("by_name", "who", "visitor", "signer", "verified_by", "applicant", "approver")
_OUTSIDE = {code: label for code, label in OUTSIDE if code}


def _people(event: Event) -> str:
    """Return who did it, to whom, and by which way."""
    data = event.data
    doer = next((str(data[name]) for name in _DOERS if data.get(name)), event.by)
    outside = _OUTSIDE.get(str(data.get("outside") or ""), "")
    if outside:
        doer = f"{outside} {doer}".strip()
    if data.get("to"):
        doer = f"{doer} → {data['to']}" if doer else f"→ {data['to']}"
    with_way = data.get("way") and event.kind is not EventKind.VISITED
    way = ContactWay(data["way"]).label if with_way else ""
    return "，".join(part for part in (doer, way) if part)


_PLAIN = frozenset({"words", "reason"})
_NAMED = frozenset(
    {"cause", "improvement", "prevention", "attendance", "company_leader", "shelf", "reference"}
    | {"reception", "measures", "phone_reason", "ground", "validity"}
)


def _words(event: Event) -> str:
    """Return everything that was written, a line each; what is not plain words stands behind its label."""
    lines = []
    for spec in EVENTS[event.kind].fields:
        text = str(event.data.get(spec.name) or "").strip()
        if text and spec.name in _PLAIN:
            lines.append(text)
        elif text and spec.name in _NAMED:
            lines.append(f"{spec.label}：{dict(spec.choices).get(text, text)}")
    return "\n".join([*lines, *_special_words(event)])


def _special_words(event: Event) -> list[str]:
    data: Any = event.data
    if event.kind is EventKind.CORRECTED:
        return [f"{data['field']}：{data.get('before') or '（空）'} → {data.get('after') or '（空）'}"]
    if event.kind is EventKind.MATTER_JOINED:
        return [f"與 {data.get('with_number', '')} 併為一事"]
    if event.kind is EventKind.PROMISED:
        return [f"約定 {datetime.fromisoformat(data['due_at']):%m-%d %H:%M} 前"]
    if event.kind is EventKind.REGRADED:
        lowered = [f"降為{Grade(data['grade']).label}"] if data.get("grade") else []
        ticked = "、".join(Criterion(code).label for code in data.get("criteria") or ())
        return [*([f"符合：{ticked}"] if ticked else []), *lowered]
    return []


def _aside(event: Event) -> str:
    if event.kind is EventKind.HANDED_OVER and event.data.get("receiver"):
        return f"{event.data['receiver']}簽收"
    return ""
