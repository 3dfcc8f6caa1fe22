"""Writes a new ticket: plain inserts, because somebody waits at the telephone for its number."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.ticket import Event
from wuye_desk.domain.vocabulary import Term
from wuye_desk.store import search, sqlite_only
from wuye_desk.store.models import Clock, Ticket, TicketEvent, database
from wuye_desk.store.models.base import BaseModel


def add_ticket(values: Mapping[str, Any]) -> int:
    """Insert a ticket with a value for every field but id, and return its id; inside Store.write()."""
    stored = [_stored(one) for one in values.values()]
    cursor = database.connection().execute(_statement(Ticket, tuple(values)), stored)
    return int(cursor.lastrowid)


def add_events(ticket_id: int, person_id: int | None, events: Iterable[Event]) -> None:
    """Insert events of a ticket that this person recorded; inside Store.write()."""
    for event in events:
        row = (
            ticket_id,
            event.sequence,
            event.kind.value,
            to_stamp(event.occurred_at),
            to_stamp(event.recorded_at),
            person_id,
            _as_json(dict(event.data)),
        )
        database.connection().execute(_EVENT, row)


def next_sequence(ticket_id: int) -> int:
    """Return the number of the next event of a ticket; inside Store.write(), where nobody else takes it."""
    sql = "SELECT COALESCE(MAX(sequence), 0) + 1 FROM ticket_event WHERE ticket_id = ?"
    return int(database.execute_sql(sql, (ticket_id,)).fetchone()[0])


def add_clocks(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert clocks, each a value for every column named; inside Store.write()."""
    stored = ([_stored(one) for one in row] for row in rows)
    database.connection().executemany(_statement(Clock, tuple(columns)), stored)


def add_words(ticket_id: int, texts: Iterable[str]) -> None:
    """Make a new ticket findable by these texts; inside Store.write()."""
    sqlite_only.add_ticket_words(database.obj, ticket_id, " ".join(search.pairs(text) for text in texts))


def _stored(value: Any) -> Any:
    """Return a value as the fields of wuye_desk.store.fields keep it."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, datetime):
        return to_stamp(value)
    if isinstance(value, Term):
        return value.value
    if isinstance(value, list):
        return _as_json(value)
    return value


_as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
_statements: dict[tuple[type[BaseModel], tuple[str, ...]], str] = {}


def _statement(model: type[BaseModel], names: tuple[str, ...]) -> str:
    key = (model, names)
    if key not in _statements:
        meta: Any = model._meta  # noqa: SLF001 - peewee's own name for what a model is made of
        columns = ", ".join(f'"{meta.fields[name].column_name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        _statements[key] = f'INSERT INTO "{meta.table_name}" ({columns}) VALUES ({marks})'
    return _statements[key]


_EVENT = _statement(
    TicketEvent, ("ticket", "sequence", "kind", "occurred_at", "recorded_at", "person", "data")
)
