"""What a hand-over lists, as it is kept: references to tickets, events and drafts, no words of residents.

A ticket whose file is blanked after its three years (篇2 9.2) is blank in the old hand-overs too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby
from typing import Any

from wuye_desk.domain.moments import from_stamp, local, station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Role, Term
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.store import queries_shifts

_SAID = (
    EventKind.CONTACTED,
    EventKind.ANSWERED,
    EventKind.PROMISED,
    EventKind.MANAGER_CONTACTED,
    EventKind.EXPLAINED,
)
_CLOSING = (EventKind.SOLVED, EventKind.ARCHIVED, EventKind.CANCELLED)
_SHORT_SHIFT = timedelta(hours=2)
"""Less than this before closing, the next shift is that of the next working day (本地)."""


class ShiftPart(Term):
    """Under which heading a thing stands, in the order of the sheet; paper says some at more length."""

    OVERDUE = "overdue", "逾期"
    DUE_NEXT = "due_next", "下一班到期"
    OPEN = "open", "其他未結"
    SAID = "said", "說過的話"
    ATTEMPTED = "attempted", "未接通"
    DRAFT = "draft", "草稿"
    REGISTERED = "registered", "本班登記"
    CLOSED = "closed", "解決、歸檔"


@dataclass(frozen=True, slots=True)
class ShiftItem:
    """One thing the next shift should know of."""

    part: ShiftPart
    ticket_id: int | None = None
    clocks: tuple[tuple[str, datetime], ...] = ()
    """Code and deadline of the clocks meant."""
    sequence: int = 0
    """Of the event meant; 0 where none is."""
    at: datetime | None = None
    who: str = ""
    draft_id: str = ""

    def to_data(self) -> dict[str, Any]:
        """Return the item as JSON-ready data; what is empty is left out."""
        clocks = [[code, due.isoformat()] for code, due in self.clocks]
        at = None if self.at is None else self.at.isoformat()
        data = {
            "part": self.part.value,
            "ticket": self.ticket_id,
            "clocks": clocks,
            "event": self.sequence,
            "at": at,
            "who": self.who,
            "draft": self.draft_id,
        }
        return {key: value for key, value in data.items() if value}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> ShiftItem:
        """Return the item that gave this data."""
        return cls(
            part=ShiftPart(data["part"]),
            ticket_id=data.get("ticket"),
            clocks=tuple((code, datetime.fromisoformat(due)) for code, due in data.get("clocks", ())),
            sequence=data.get("event", 0),
            at=datetime.fromisoformat(data["at"]) if "at" in data else None,
            who=data.get("who", ""),
            draft_id=data.get("draft", ""),
        )


def next_shift_ends(desk: Desk, now: datetime) -> datetime:
    """Return when the shift that begins now ends: at the close of business of the day it works."""
    calendar = desk.calendar()
    ends = calendar.close_of(calendar.next_opening(now).date())
    if ends - now < _SHORT_SHIFT:
        ends = calendar.close_of(calendar.next_opening(ends + timedelta(minutes=1)).date())
    return ends


def shift_began(now: datetime) -> datetime:
    """Return when this shift began: at the last hand-over, else with the first deed of today."""
    last = queries_shifts.last_shift()
    if last is not None:
        return local(last.handed_at)
    midnight = station_moment(local(now).date(), time())
    first = queries_shifts.first_deed_since(midnight)
    return local(first) if first is not None else now


def items_now(desk: Desk, began: datetime, now: datetime) -> list[ShiftItem]:
    """Return everything to be handed over at this moment, part by part."""
    found = [
        *_open_items(now, next_shift_ends(desk, now)),
        *_said(began),
        *_drafts(desk),
        *_registered(began),
        *_closed(began),
    ]
    order = {part: place for place, part in enumerate(ShiftPart)}
    return sorted(found, key=lambda item: order[item.part])


def _open_items(now: datetime, ends: datetime) -> Iterator[ShiftItem]:
    """Yield each open ticket once, with its clocks of the most urgent part; by their first deadline."""
    items = [
        _open_item(ticket_id, list(rows), now, ends)
        for ticket_id, rows in groupby(queries_shifts.open_tickets(), key=lambda row: row[0])
    ]
    far = now + timedelta(days=36500)
    yield from sorted(items, key=lambda item: item.clocks[0][1] if item.clocks else far)


def _open_item(ticket_id: int, rows: Sequence[Any], now: datetime, ends: datetime) -> ShiftItem:
    clocks = [(row[1], from_stamp(row[2]), row[3] or Role(row[4]).label) for row in rows if row[1]]
    for part, limit in ((ShiftPart.OVERDUE, now), (ShiftPart.DUE_NEXT, ends)):
        pressing = [one for one in clocks if one[1] <= limit]
        if pressing:
            return _item(part, ticket_id, pressing)
    return _item(ShiftPart.OPEN, ticket_id, clocks[:1])


def _item(part: ShiftPart, ticket_id: int, clocks: Sequence[tuple[str, datetime, str]]) -> ShiftItem:
    who = "、".join(dict.fromkeys(one[2] for one in clocks))
    return ShiftItem(part, ticket_id, tuple((code, due) for code, due, _who in clocks), who=who)


def _said(began: datetime) -> Iterator[ShiftItem]:
    """Yield what residents were told in this shift, and whom nobody could reach since."""
    events = queries_shifts.events_since(began, (*_SAID, EventKind.ATTEMPTED))
    reached: dict[int, datetime] = {}
    for ticket_id, sequence, kind, at, who in events:
        if kind != EventKind.ATTEMPTED:
            reached[ticket_id] = at
            yield ShiftItem(ShiftPart.SAID, ticket_id, sequence=sequence, at=at, who=who or "")
    for ticket_id, sequence, kind, at, who in events:
        if kind == EventKind.ATTEMPTED and reached.get(ticket_id, at) <= at:
            yield ShiftItem(ShiftPart.ATTEMPTED, ticket_id, sequence=sequence, at=at, who=who or "")


def _drafts(desk: Desk) -> Iterator[ShiftItem]:
    for draft in DraftBox(desk.store.folder / "drafts").load_all():
        if not draft.is_empty:
            at = draft.parked_at or draft.typed_at or draft.received_at
            yield ShiftItem(ShiftPart.DRAFT, at=at, who=draft.taken_by, draft_id=draft.id)


def _registered(began: datetime) -> Iterator[ShiftItem]:
    for ticket_id, at, who in queries_shifts.saved_since(began):
        yield ShiftItem(ShiftPart.REGISTERED, ticket_id, at=at, who=who)


def _closed(began: datetime) -> Iterator[ShiftItem]:
    for ticket_id, sequence, _kind, at, who in queries_shifts.events_since(began, _CLOSING):
        yield ShiftItem(ShiftPart.CLOSED, ticket_id, sequence=sequence, at=at, who=who or "")
