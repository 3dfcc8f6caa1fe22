"""The lines of a hand-over as screen and paper show them: what its items refer to, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox, TicketDraft
from wuye_desk.services.shifts.shift_items import ShiftItem, ShiftPart
from wuye_desk.store import queries_shifts
from wuye_desk.store.models import Ticket, TicketEvent

_GONE = "草稿已不在"


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One thing the next shift should know of, in words."""

    item: ShiftItem
    number: str
    """Empty for a draft."""
    room: str
    household: str
    words: str
    when: str
    """Its clocks with their deadlines, or what happened when; one a line."""

    @property
    def part(self) -> ShiftPart:
        """Return under which heading it stands."""
        return self.item.part

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells it from the other lines."""
        return self.item.part.value, self.item.ticket_id, self.item.sequence, self.item.draft_id


def rows_of(desk: Desk, items: Sequence[ShiftItem]) -> tuple[ShiftLine, ...]:
    """Return the items in words, in their order."""
    tickets = queries_shifts.tickets_named(item.ticket_id for item in items if item.ticket_id)
    places = [(item.ticket_id, item.sequence) for item in items if item.ticket_id and item.sequence]
    events = queries_shifts.events_at(places)
    drafts = _Drafts(desk, [item.draft_id for item in items if item.draft_id])
    return tuple(
        drafts.line(item) if item.draft_id else _line(item, tickets[item.ticket_id or 0], events)
        for item in items
    )


def _line(item: ShiftItem, ticket: Ticket, events: Mapping[tuple[int, int], TicketEvent]) -> ShiftLine:
    event = events.get((ticket.id, item.sequence))
    room = ticket.room.label if ticket.room_id else ""
    words = ticket.subject if event is None else _told(ticket, event)
    return ShiftLine(item, ticket.number, room, _caller(ticket), words, _when(item, ticket, event))


def _caller(ticket: Ticket) -> str:
    """Return who called, and that nobody else is to know: the sheet stays at 客服."""
    return f"{ticket.caller_name}（保密）" if ticket.confidential else str(ticket.caller_name)


def _told(ticket: Ticket, event: TicketEvent) -> str:
    """Return the words of an event; where there are none, what the ticket is about."""
    words = str(event.data.get("words") or event.data.get("reason") or "").strip()
    if event.kind == EventKind.PROMISED and "due_at" in event.data:
        due = local(datetime.fromisoformat(event.data["due_at"]))
        return f"約定 {due:%m-%d %H:%M} 前。{words}"
    return words or ticket.subject


def _when(item: ShiftItem, ticket: Ticket, event: TicketEvent | None) -> str:
    """Return its clocks, or what happened when; of an open ticket without either, where it stands."""
    if item.part is ShiftPart.OPEN and not item.clocks:
        return str(ticket.stage.label)
    if item.clocks:
        return "\n".join(f"{ClockId(code).label} {_stamp(due)}" for code, due in item.clocks)
    what = "" if event is None else EVENTS[EventKind(event.kind)].label
    return f"{what} {_stamp(item.at)}".strip()


def _stamp(moment: datetime | None) -> str:
    return "" if moment is None else f"{local(moment):%m-%d %H:%M}"


class _Drafts:
    """What has become of the drafts a hand-over names: still there, a ticket by now, or gone."""

    def __init__(self, desk: Desk, ids: Sequence[str]) -> None:
        self._kept: dict[str, TicketDraft] = {}
        self._tickets: dict[str, Ticket] = {}
        if ids:
            box = DraftBox(desk.store.folder / "drafts")
            self._kept = {draft.id: draft for draft in box.load_all()}
            self._tickets = queries_shifts.tickets_of_drafts(ids)

    def line(self, item: ShiftItem) -> ShiftLine:
        """Return the line of one draft."""
        ticket, draft = self._tickets.get(item.draft_id), self._kept.get(item.draft_id)
        if ticket is not None:
            room = ticket.room.label if ticket.room_id else ""
            return ShiftLine(item, ticket.number, room, _caller(ticket), ticket.subject, _stamp(item.at))
        if draft is None:
            return ShiftLine(item, "", "", "", _GONE, _stamp(item.at))
        words = draft.content.strip() or draft.title or draft.typed
        return ShiftLine(item, "", draft.title or draft.typed, draft.caller_name, words, _stamp(item.at))
