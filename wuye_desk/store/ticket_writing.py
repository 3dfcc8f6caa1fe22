"""Writes a new ticket: plain inserts, because somebody waits at the telephone for its number."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from wuye_desk.domain.history import Change, Deed, Subject
from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import Term
from wuye_desk.store import search, sqlite_only
from wuye_desk.store.history import write_history
from wuye_desk.store.models import Clock, Ticket, TicketEvent, database
from wuye_desk.store.models.base import BaseModel


def add_ticket(values: Mapping[str, Any]) -> int:
    """Insert a ticket with a value for every field but id, and return its id; inside Store.write()."""
    cursor = database.connection().execute(_statement(Ticket, tuple(values)), _stored(values.values()))
    return int(cursor.lastrowid)


def add_events(
    ticket_id: int,
    person_id: int | None,
    events: Iterable[Event],
    number: str = "",
    registered: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    """Insert events of a ticket that this person recorded, and their history; inside Store.write().

    number is the ticket's where it is known; registered is what else was written at registration.
    """
    number = number or str(database.rows(_NUMBER, (ticket_id,))[0][0])
    rows, done = [], []
    for event in events:
        occurred, recorded = to_stamp(event.occurred_at), to_stamp(event.recorded_at)
        data, kind = dict(event.data), event.kind.value
        rows.append((ticket_id, event.sequence, kind, occurred, recorded, person_id, _as_json(data)))
        told: dict[str, Any] = {"event": kind, "occurred_at": occurred, "data": data}
        if event.kind is EventKind.REGISTERED:
            told["ticket"] = _told(registered)
        change = Change(Subject.TICKET, Deed.RECORDED, str(ticket_id), number, after=told)
        done.append((recorded, change))
    database.connection().executemany(_EVENT, rows)
    write_history(person_id, done)


def _told(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was written at registration as JSON can hold it; what is empty is left out."""
    convert = _TOLD.get
    return {
        name: value if (change := convert(type(value))) is None else change(value)
        for name, value in columns.items()
        if value
    }


def next_sequence(ticket_id: int) -> int:
    """Return the number of the next event of a ticket; inside Store.write(), where nobody else takes it."""
    sql = "SELECT COALESCE(MAX(sequence), 0) + 1 FROM ticket_event WHERE ticket_id = ?"
    return int(database.execute_sql(sql, (ticket_id,)).fetchone()[0])


def recorder_of(ticket_id: int, sequence: int) -> int | None:
    """Return who recorded an event; None where the program did."""
    sql = "SELECT person_id FROM ticket_event WHERE ticket_id = ? AND sequence = ?"
    found = database.rows(sql, (ticket_id, sequence))
    return found[0][0] if found else None


def add_clocks(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert clocks, each a value for every column named; inside Store.write()."""
    database.connection().executemany(_statement(Clock, tuple(columns)), map(_stored, rows))


def add_words(ticket_id: int, texts: Iterable[str]) -> None:
    """Make a new ticket findable by these texts; inside Store.write()."""
    sqlite_only.add_ticket_words(database.obj, ticket_id, search.pairs(" ".join(texts)))


_as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_CONVERSIONS: dict[type, Callable[[Any], Any]] = {
    datetime: to_stamp,
    list: _as_json,
    **dict.fromkeys(Term.__subclasses__(), attrgetter("_value_")),
}
"""How values are kept, as the fields of wuye_desk.store.fields do; other types stay as they are."""
_TOLD = {kind: convert for kind, convert in _CONVERSIONS.items() if kind is not list}


def _stored(values: Iterable[Any]) -> list[Any]:
    convert = _CONVERSIONS.get
    return [value if (change := convert(type(value))) is None else change(value) for value in values]


_statements: dict[tuple[type[BaseModel], tuple[str, ...]], str] = {}


def _statement(model: type[BaseModel], names: tuple[str, ...]) -> str:
    key = (model, names)
    if key not in _statements:
        meta: Any = model._meta  # noqa: SLF001 - peewee's own name for what a model is made of
        columns = ", ".join(f'"{meta.fields[name].column_name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        _statements[key] = f'INSERT INTO "{meta.table_name}" ({columns}) VALUES ({marks})'
    return _statements[key]


_NUMBER = "SELECT number FROM ticket WHERE id = ?"
_EVENT = _statement(
    TicketEvent, ("ticket", "sequence", "kind", "occurred_at", "recorded_at", "person", "data")
)
