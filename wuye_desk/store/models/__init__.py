"""The tables of the station, by subject.

Here stand those the first page needs; those of papers, fees, payments and notices are imported from their own
files, where they are used: each table costs a millisecond at the start.
"""

from __future__ import annotations

from wuye_desk.store.models.base import BaseModel, database
from wuye_desk.store.models.history import History
from wuye_desk.store.models.people import Area, Department, Person, PersonRole, Substitution
from wuye_desk.store.models.rooms import Account, HouseholdKey, Party, PartyPhone, Room
from wuye_desk.store.models.station import (
    Bulletin,
    CalendarDay,
    CalendarYear,
    RuleBookVersion,
    Serial,
    Setting,
)
from wuye_desk.store.models.tickets import Clock, Matter, Printing, Ticket, TicketEvent

__all__ = [
    "Account",
    "Area",
    "BaseModel",
    "Bulletin",
    "CalendarDay",
    "CalendarYear",
    "Clock",
    "Department",
    "History",
    "HouseholdKey",
    "Matter",
    "Party",
    "PartyPhone",
    "Person",
    "PersonRole",
    "Printing",
    "Room",
    "RuleBookVersion",
    "Serial",
    "Setting",
    "Substitution",
    "Ticket",
    "TicketEvent",
    "database",
]
