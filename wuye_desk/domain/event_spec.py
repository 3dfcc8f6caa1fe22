"""One row of the table of events, and short ways to write its words down."""

from __future__ import annotations

from dataclasses import dataclass

from wuye_desk.domain.event_fields import FieldSpec, FieldType
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Role


@dataclass(frozen=True, slots=True)
class EventSpec:
    """One kind of event."""

    kind: EventKind
    label: str
    icon: str
    """Lucide name."""
    done_by: Role
    fields: tuple[FieldSpec, ...] = ()
    stops: tuple[ClockId, ...] = ()
    by_program: bool = False
    """Recorded by the program itself or by a command of its own, never chosen from the list of steps."""


DESK, HEAD, MANAGER = Role.RECEPTIONIST, Role.STATION_HEAD, Role.MANAGER


def line(name: str, label: str, *, required: bool = False) -> FieldSpec:
    """Return a word of one line."""
    return FieldSpec(name, label, FieldType.LINE, required)


def words(name: str, label: str, *, required: bool = False) -> FieldSpec:
    """Return a word of several lines."""
    return FieldSpec(name, label, FieldType.WORDS, required)


def flag(name: str, label: str) -> FieldSpec:
    """Return something that is ticked or not."""
    return FieldSpec(name, label, FieldType.FLAG)


def person(name: str, label: str, *, required: bool = False) -> FieldSpec:
    """Return the name of somebody."""
    return FieldSpec(name, label, FieldType.PERSON, required)
