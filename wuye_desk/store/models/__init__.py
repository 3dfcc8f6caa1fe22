"""The tables of the station, by subject; ALL_MODELS lists them in the order in which they can be made."""

from __future__ import annotations

from wuye_desk.store.models.base import BaseModel, database
from wuye_desk.store.models.history import History
from wuye_desk.store.models.papers import Attachment, CaseStudy, MonthlyReport, Shift
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

ALL_MODELS: tuple[type[BaseModel], ...] = (
    Setting,
    Serial,
    RuleBookVersion,
    CalendarYear,
    CalendarDay,
    Bulletin,
    Department,
    Person,
    Area,
    PersonRole,
    Substitution,
    Room,
    Party,
    PartyPhone,
    Account,
    HouseholdKey,
    Matter,
    Ticket,
    TicketEvent,
    Clock,
    Printing,
    History,
    Attachment,
    CaseStudy,
    Shift,
    MonthlyReport,
)

__all__ = [
    "ALL_MODELS",
    "Account",
    "Area",
    "Attachment",
    "BaseModel",
    "Bulletin",
    "CalendarDay",
    "CalendarYear",
    "CaseStudy",
    "Clock",
    "Department",
    "History",
    "HouseholdKey",
    "Matter",
    "MonthlyReport",
    "Party",
    "PartyPhone",
    "Person",
    "PersonRole",
    "Printing",
    "Room",
    "RuleBookVersion",
    "Serial",
    "Setting",
    "Shift",
    "Substitution",
    "Ticket",
    "TicketEvent",
    "database",
]
