"""Putting right what was registered: by an event, never by erasing; the number stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.event_fields import YES
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.moments import local
from wuye_desk.domain.one_line import one_line
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import PASSED_ON, Channel
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.draft_rules import NOT_IN_ROSTER
from wuye_desk.services.intake.saving import subject_of
from wuye_desk.services.tickets.adding import add_event
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.grade_guard import guarded_grades
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.store import queries_drafts
from wuye_desk.store.cases import load_case
from wuye_desk.store.models import Account, Department, Ticket
from wuye_desk.store.search import index_ticket


@dataclass(frozen=True)
class Correctable:
    """One field that can be put right."""

    label: str
    columns: Callable[[Any], dict[str, Any]]
    """The ticket's columns for a new value."""
    shown: Callable[[Ticket], str]
    """What the field says now, in words."""
    channels: frozenset[Channel] = frozenset(Channel)
    """Of tickets by which channels it is asked."""


def correct(desk: Desk, ticket_id: int, values: Mapping[str, Any], reason: str) -> TicketView:
    """Put these fields right, all or none, and return the ticket; each event keeps what stood there before.

    values are by key of CORRECTABLE, as TicketDraft holds them (household takes an account's id).
    Another room may make another count of the households of its matter: its tickets are worked out again.
    Raises DeskError without a reason, for a value that cannot be, for who may not, and where a grade would
    fall by it and who sits at the desk may not lower one.
    """
    person, now = desk.require(Action.CORRECT), desk.now()
    if not reason.strip():
        raise DeskError("請寫更正的原因。", "reason")
    with desk.store.write():
        row = Ticket.get_or_none(Ticket.id == ticket_id)
        if row is None:
            raise DeskError("沒有這張工作單。")
        _refuse_lost_relation(row, values)
        touched = queries_drafts.tickets_of_matter(row.matter_id) if row.matter_id else [ticket_id]
        with guarded_grades(desk, touched):
            for field, value in values.items():
                _check(ticket_id, field, value, now)
                words = _put_right(ticket_id, field, value) | {"reason": reason.strip()}
                add_event(desk, ticket_id, EventKind.CORRECTED, now, words, person.id)
            if "household" in values:
                _let_go_of_earlier(ticket_id)
            for one in touched:
                recompute(desk, one)
        index_ticket(ticket_id)
    return ticket(desk, ticket_id)


def _refuse_lost_relation(row: Ticket, values: Mapping[str, Any]) -> None:
    """Refuse a household of which nobody said what the caller, not in the roster so far, is to it."""
    if "household" in values and "caller_relation" not in values and row.caller_relation in NOT_IN_ROSTER:
        raise DeskError("換了一戶，請再選來電人是這一戶的什麼人。", "caller_relation")


def _check(ticket_id: int, field: str, value: Any, now: datetime) -> None:
    if field == "received_at" and value > now:
        raise DeskError("受理時間不能晚於現在。", field)
    if field == "received_at":
        _refuse_after_events(ticket_id, value)
    if field == "letter_arrived_at" and value > now:
        raise DeskError("收函時間不能晚於現在。", field)
    if field == "content" and not str(value).strip():
        raise DeskError("內容不能空著。", field)


def _refuse_after_events(ticket_id: int, received_at: datetime) -> None:
    """Refuse a receipt later than what happened to the ticket since."""
    happened = [one for one in load_case(ticket_id).events if one.kind not in _NOTHING_HAPPENED]
    first = min(happened, key=lambda event: event.occurred_at, default=None)
    if first is not None and received_at > first.occurred_at:
        what = f"{EVENTS[first.kind].label}（{local(first.occurred_at):%m-%d %H:%M}）"
        raise DeskError(f"受理時間不能晚於{what}。", "received_at")


def _put_right(ticket_id: int, field: str, value: Any) -> dict[str, str]:
    """Write one field and return the words of its event."""
    one = CORRECTABLE[field]
    before = one.shown(Ticket.get_by_id(ticket_id))
    Ticket.update(**one.columns(value)).where(Ticket.id == ticket_id).execute()
    after = one.shown(Ticket.get_by_id(ticket_id))
    if after == before:
        raise DeskError(f"{one.label}和原來一樣，沒有要更正的。", field)
    return {"field": one.label, "before": before, "after": after}


_NOTHING_HAPPENED = frozenset({EventKind.REGISTERED, EventKind.MATTER_JOINED, EventKind.CORRECTED})
"""Events that follow the receipt wherever it is."""


def _let_go_of_earlier(ticket_id: int) -> None:
    """Unlink the earlier ticket where it is of another household: a second complaint is one of the same."""
    row = Ticket.get_by_id(ticket_id)
    if row.earlier_id is not None and row.earlier.account_id != row.account_id:
        Ticket.update(earlier=None).where(Ticket.id == ticket_id).execute()


def _plain(name: str, label: str) -> Correctable:
    return Correctable(label, lambda value: {name: value}, lambda row: str(getattr(row, name)))


def _line(name: str, label: str) -> Correctable:
    return Correctable(label, lambda value: {name: one_line(value)}, lambda row: str(getattr(row, name)))


def _term(name: str, label: str) -> Correctable:
    return Correctable(label, lambda value: {name: value}, lambda row: str(getattr(row, name).label))


def _moment(name: str, label: str, channels: frozenset[Channel] = frozenset(Channel)) -> Correctable:
    def shown(row: Ticket) -> str:
        value = getattr(row, name)
        return f"{local(value):%Y-%m-%d %H:%M}" if value is not None else ""

    return Correctable(label, lambda value: {name: value}, shown, channels)


def _joint_count(value: Any) -> dict[str, Any]:
    count = int(value) if str(value).strip().isdigit() else 0
    if count < 1:
        raise DeskError("聯名人數要寫一個數，最少 1。", "joint_count")
    return {"joint_count": count}


def _household(account_id: int) -> dict[str, Any]:
    account = Account.get_or_none(Account.id == account_id)
    if account is None:
        raise DeskError("名冊裡沒有這一戶。", "household")
    return {"account": account.id, "room": account.room_id}


def _department(name: str) -> dict[str, Any]:
    row = Department.get_or_none(Department.name == name)
    if row is None:
        raise DeskError(f"沒有「{name}」這個部門，請另選。", "department")
    return {"department": row.id}


_LETTERS = frozenset({Channel.LETTER})

CORRECTABLE: Mapping[str, Correctable] = {
    "kind": _term("kind", "類別"),
    "household": Correctable("房號", _household, lambda row: row.room.label if row.room_id else ""),
    "channel": _term("channel", "渠道"),
    "nature": _term("nature", "性質"),
    "received_at": _moment("received_at", "受理時間"),
    "letter_arrived_at": _moment("letter_arrived_at", "收函時間", _LETTERS),
    "joint_count": Correctable("聯名人數", _joint_count, lambda row: str(row.joint_count), _LETTERS),
    "sender": replace(_line("sender", "轉來單位"), channels=PASSED_ON),
    "sender_reference": replace(_line("sender_reference", "來文編號"), channels=PASSED_ON),
    "sender_due_at": _moment("sender_due_at", "轉辦單位的期限", PASSED_ON),
    "caller_name": _line("caller_name", "來電人"),
    "caller_relation": _term("caller_relation", "與住戶關係"),
    "callback_phone": _line("callback_phone", "回電"),
    "confidential": Correctable(
        "客戶保密",
        lambda value: {"confidential": value in (True, YES)},
        lambda row: "是" if row.confidential else "否",
    ),
    "location": _line("location", "地點"),
    "content": Correctable(
        "內容", lambda value: {"content": value, "subject": subject_of(value)}, lambda row: row.content
    ),
    "demand": _plain("demand", "客戶要求"),
    "department": Correctable(
        "被投訴部門", _department, lambda row: row.department.name if row.department_id else ""
    ),
}
