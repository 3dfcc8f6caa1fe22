"""Reads the history a page at a time, newest first."""

from __future__ import annotations

from typing import Any

from wuye_desk.domain.history import Deed, Subject
from wuye_desk.store.models import History, Person

PROGRAM = 0
"""Stands for whom nobody did it: the program by itself, or a command without a window."""


def rows(
    *,
    subject: Subject | None,
    deed: Deed | None,
    person_id: int | None,
    text: str,
    start: int,
    end: int,
    before: int | None,
    limit: int,
) -> list[tuple[Any, ...]]:
    """Return (id, at, who, place, deed, subject, record, title, payload) of rows that fit.

    start and end are stamps; before is the id only older rows than which are wanted.
    """
    names = History.id, History.at, Person.name, History.place, History.deed
    query = History.select(*names, History.subject, History.record, History.title, History.payload)
    query = query.left_outer_join(Person).where(History.at >= start, History.at < end)
    for wanted, column in ((subject, History.subject), (deed, History.deed)):
        query = query.where(column == wanted) if wanted is not None else query
    if person_id is not None:
        who = History.person.is_null() if person_id == PROGRAM else History.person == person_id
        query = query.where(who)
    if text:
        query = query.where(History.title.contains(text))
    if before is not None:
        query = query.where(History.id < before)
    return list(query.order_by(History.id.desc()).limit(limit).tuples())
