"""Keeps who did what, in the transaction of the change itself; how it is read stands in history_reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.history import Change, Deed, Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Term
from wuye_desk.store.history import write_changes

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

Words = Mapping[str, Any]
NOTHING: Words = {}


def record_change(
    desk: Desk,
    subject: Subject,
    record: object,
    title: str,
    *,
    before: Words | None,
    after: Words | None,
) -> None:
    """Note that a record was added (no before), removed (no after) or changed; inside Store.write().

    Keys are the words people know a field by. Only what differs is kept; where nothing does, nothing is.
    """
    gone = Deed.REMOVED if after is None else Deed.CHANGED
    deed = Deed.ADDED if before is None else gone
    was, now = _differing(before or NOTHING, after or NOTHING)
    if was or now or deed is not Deed.CHANGED:
        _write(desk, Change(subject, deed, str(record), title, was, now))


def record_deed(
    desk: Desk, subject: Subject, deed: Deed, record: object, title: str, words: Words = NOTHING
) -> None:
    """Note something done that changes no record: printed, exported, looked at, signed in; inside write()."""
    _write(desk, Change(subject, deed, str(record), title, {}, _plain_words(words)))


def _write(desk: Desk, change: Change) -> None:
    write_changes(desk.now(), desk.person.id if desk.person else None, [change])


def _differing(before: Words, after: Words) -> tuple[dict[str, Any], dict[str, Any]]:
    was, now = _plain_words(before), _plain_words(after)
    keys = [key for key in {**was, **now} if was.get(key) != now.get(key)]
    return ({key: was[key] for key in keys if key in was}, {key: now[key] for key in keys if key in now})


def _plain_words(words: Words) -> dict[str, Any]:
    """Return values as JSON holds them; what is empty is left out."""
    return {key: plain for key, value in words.items() if (plain := _plain(value)) not in (None, "", [])}


def _plain(value: Any) -> Any:
    if isinstance(value, Term):
        return value.label
    if isinstance(value, datetime):
        return f"{local(value):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    return value
