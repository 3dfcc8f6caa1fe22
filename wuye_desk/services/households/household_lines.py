"""What the desk is told about one household: the card beside the form, and what the dialog keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from wuye_desk.domain.vocabulary import Capacity, Grade, Kind, Stage
from wuye_desk.services.station.bulletins import BulletinLine


@dataclass(frozen=True, slots=True)
class HouseholdPhone:
    """One number of a household."""

    number: str
    """As it is dialled."""
    masked: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One ticket of the household."""

    ticket_id: int
    number: str
    subject: str
    kind: Kind
    grade: Grade
    stage: Stage
    received_at: datetime
    is_open: bool


@dataclass(frozen=True, slots=True)
class NeighbourTicket:
    """An open ticket, mostly of another household of the building, that a call may be about as well."""

    ticket_id: int
    number: str
    subject: str
    room_label: str
    name: str
    received_at: datetime
    matter_id: int | None
    """The matter it already belongs to."""
    households_if_joined: int
    """How many households the matter has once this one joins."""
    missing_for_major: int
    """How many more till three: then the matter is 重大 by itself (篇3 四(一)1(1)); never below 0."""
    alike: bool = False
    """Its words are like those of the call in hand."""
    same_room: bool = False
    """Of this very household: it may be complaining again, which is no matter of several (篇3 四(一)2(3))."""


@dataclass(frozen=True, slots=True)
class RoomMate:
    """Somebody else who answers for the same room: the 業主 behind a tenant."""

    account_id: int
    name: str
    capacity: Capacity
    phones: tuple[HouseholdPhone, ...] = ()


@dataclass(frozen=True, slots=True)
class HouseholdCard:
    """Everything of one household, as shown beside the form and on its own page."""

    account_id: int
    room_id: int
    room_label: str
    building: str
    name: str
    capacity: Capacity
    phones: tuple[HouseholdPhone, ...] = ()
    area_name: str = ""
    steward: str = ""
    """Name of the 區域管理員 on duty: the substitute where one stands in."""
    stands_in_for: str = ""
    """Whom the steward stands in for; empty where nobody is away."""
    square_metres: Decimal | None = None
    moved_in_on: date | None = None
    payment_way: str = ""
    bank_name: str = ""
    bank_account: str = ""
    """托收 account number, masked."""
    vacant: bool = False
    note: str = ""
    ended_on: date | None = None
    """Last day of a household that moved out."""
    owed: int = 0
    """What it owes of what fell due before today, in 分."""
    owed_months: int = 0
    room_mates: tuple[RoomMate, ...] = ()
    history: tuple[HistoryLine, ...] = ()
    """Its latest tickets: open ones first, newest first in each part."""
    open_count: int = 0
    closed_count: int = 0
    neighbours: tuple[NeighbourTicket, ...] = ()
    """Open tickets of other households of the building, newest first."""
    bulletins: tuple[BulletinLine, ...] = ()


@dataclass(slots=True)
class PhoneDraft:
    """A number as it is typed, with what it is for."""

    number: str
    label: str = ""


@dataclass(slots=True)
class HouseholdDraft:
    """A household as it is typed by hand; without an account it is a new one."""

    account_id: int | None = None
    room: str = ""
    """In any spelling."""
    name: str = ""
    capacity: Capacity = Capacity.OWNER
    phones: list[PhoneDraft] = field(default_factory=list)
    area_id: int | None = None
    square_metres: str = ""
    moved_in_on: date | None = None
    payment_way: str = ""
    bank_name: str = ""
    bank_account: str | None = None
    """A new 托收 account number; None leaves the one that is kept, an empty one takes it out."""
    masked_account: str = ""
    """The number that is kept, as the form shows it."""
    vacant: bool = False
    note: str = ""
    replaces_party: bool = False
    """Somebody else took the room over: the old account is closed and a new one opened."""
