"""A ticket while it is being written: every field of the form, fit to be kept in a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from wuye_desk.domain.one_line import one_line
from wuye_desk.domain.vocabulary import (
    CallerRelation,
    Channel,
    Criterion,
    Kind,
    Nature,
    Term,
    Validity,
)

URGENT = frozenset({Kind.COMPLAINT, Kind.HELP})
"""Kinds that may be 正在發生: somebody must be there within ten minutes (篇1 1.7)."""


@dataclass
class TicketDraft:
    """What the receptionist has written so far; a field not reached yet has its plain default."""

    id: str = field(default_factory=lambda: uuid4().hex)
    title: str = ""
    """What its tab says: 「3-2-1201 張德勝」."""
    typed: str = ""
    """What stands in the search for room or caller."""
    taken_by: str = ""
    """Name of the person who took the call: his parked drafts stay under it when somebody else sits down."""
    received_at: datetime | None = None
    """The first keystroke; the true time on back entry; None before either."""
    back_entry: bool = False
    """停電補錄: written on paper first, entered afterwards."""
    blank_number: str = ""
    """KB number of the paper sheet, on back entry."""
    account_id: int | None = None
    room_id: int | None = None
    kind: Kind = Kind.COMPLAINT
    channel: Channel = Channel.CALL
    nature: Nature = Nature.SERVICE
    validity: Validity = Validity.PENDING
    caller_name: str = ""
    caller_relation: CallerRelation = CallerRelation.SELF
    callback_phone: str = ""
    confidential: bool = False
    content: str = ""
    demand: str = ""
    location: str = ""
    happening: bool = False
    agreed_answer_at: datetime | None = None
    department: str = ""
    """Name of the department complained of."""
    hand_over_now: bool = False
    receiver: str = ""
    """Who of the department takes the sheet, where it is handed over at once."""
    criteria: set[Criterion] = field(default_factory=set)
    """Ticked by a person; those the rules tick are worked out anew each time."""
    letter_arrived_at: datetime | None = None
    joint_count: int = 1
    shown_to: str = ""
    """Whom the original of a letter goes up to for his word on it (篇1 1.3)."""
    sender: str = ""
    sender_reference: str = ""
    sender_due_at: datetime | None = None
    earlier_id: int | None = None
    """The earlier ticket of the household that this one takes up again."""
    join_ticket_id: int | None = None
    """The open ticket of another household about the same matter."""
    settled: str = ""
    """當場解決: how it was settled on the spot; empty where it was not."""
    parked: bool = False
    parked_at: datetime | None = None
    typed_at: datetime | None = None
    """The last change, as the file tells it."""

    @property
    def is_empty(self) -> bool:
        """Return whether nothing has been written that would be missed."""
        written = (self.typed, self.content, self.demand, self.location, self.settled)
        people = (self.caller_name, self.callback_phone, self.sender, self.sender_reference, self.receiver)
        chosen = self.account_id is not None or self.room_id is not None or self.back_entry
        return not chosen and not any(text.strip() for text in (*written, *people))

    def as_asked(self) -> TicketDraft:
        """Return the draft without what its kind is not asked for: only complaints are graded and joined.

        What was ticked before the kind was changed stays in the draft itself, should it be changed back.
        """
        if self.kind is Kind.COMPLAINT:
            return self
        happening = self.happening and self.kind in URGENT
        return replace(
            self, criteria=set(), validity=Validity.PENDING, happening=happening, join_ticket_id=None
        )

    def in_lines(self) -> TicketDraft:
        """Return the draft with every text that stands in one line free of breaks and tabs."""
        made = replace(self)
        for name in _ONE_LINE:
            setattr(made, name, one_line(getattr(self, name)))
        return made

    def to_data(self) -> dict[str, Any]:
        """Return the draft as JSON-ready data."""
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> TicketDraft:
        """Return the draft that gave this data; fields it lacks keep their default, unknown ones are left.

        Raises ValueError for data no draft can have given.
        """
        draft = cls()
        for one in fields(cls):
            if one.name in data:
                setattr(draft, one.name, _revived(one.name, data[one.name], getattr(draft, one.name)))
        return draft


_ONE_LINE = (
    "caller_name",
    "callback_phone",
    "location",
    "receiver",
    "shown_to",
    "sender",
    "sender_reference",
    "blank_number",
)
_MOMENTS = frozenset(one.name for one in fields(TicketDraft) if one.name.endswith("_at"))
_IDS = frozenset({"account_id", "room_id", "earlier_id", "join_ticket_id"})


def _plain(value: Any) -> Any:
    if isinstance(value, Term):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, set):
        return sorted(_plain(one) for one in value)
    return value


def _revived(name: str, value: Any, default: Any) -> Any:
    if name == "criteria":
        if not isinstance(value, list):
            raise ValueError(name)
        return {Criterion(code) for code in value}
    if isinstance(default, Term):
        return type(default)(value)
    if name in _MOMENTS:
        return None if value is None else _aware(value)
    wanted = (int, type(None)) if name in _IDS else type(default)
    if not isinstance(value, wanted):
        raise ValueError(name)
    return value


def _aware(value: Any) -> datetime:
    if not isinstance(value, str):
        raise ValueError(value)
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment
