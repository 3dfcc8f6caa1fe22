"""Looks households up by their keys: plain indexed SQL, because it runs at every keystroke."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wuye_desk.store.models import PartyPhone, database
from wuye_desk.store.sqlite_only import HAS_RUN, add_phone_runs, drop_phone_runs

FIND = """
SELECT k.kind, k.text, k.account_id, r.id, r.label, r.walking_key, p.id, p.name, a.capacity
FROM (
    SELECT kind, text, account_id FROM household_key
    WHERE ended = ? AND kind = ? AND text >= ? AND text < ? ORDER BY text, account_id LIMIT ?
) AS k
JOIN account AS a ON a.id = k.account_id
JOIN room AS r ON r.id = a.room_id
JOIN party AS p ON p.id = a.party_id
"""
FIND_BY_PHONE = f"""
SELECT 'p', h.number, a.id, r.id, r.label, r.walking_key, p.id, p.name, a.capacity
FROM {HAS_RUN} AS f
JOIN party_phone AS h ON h.id = f.id
JOIN account AS a ON a.party_id = h.party_id AND (a.ends_on IS NOT NULL) = ?
JOIN room AS r ON r.id = a.room_id
JOIN party AS p ON p.id = a.party_id
LIMIT ?
"""
_EMPTY_ROOMS = """
SELECT r.id, r.label FROM room AS r
WHERE r.key >= ? AND r.key < ?
AND NOT EXISTS (SELECT 1 FROM account AS a WHERE a.room_id = r.id AND a.ends_on IS NULL)
ORDER BY r.walking_key LIMIT ?
"""
_LAST = "\U0010ffff"
"""Sorts behind every character a key may have."""


class Found(NamedTuple):
    """One key that fits, with the household it belongs to."""

    kind: str
    text: str
    account_id: int
    room_id: int
    room_label: str
    walking_key: str
    party_id: int
    name: str
    capacity: str


def find_keys(kind: str, start: str, limit: int, *, ended: bool = False) -> list[Found]:
    """Return the households with a key of this kind that begins so, by the key."""
    rows = database.execute_sql(FIND, (ended, kind, start, start + _LAST, limit)).fetchall()
    return [Found(*row) for row in rows]


def find_phones(run: str, limit: int, *, ended: bool = False) -> list[Found]:
    """Return the households with a number that holds this run of digits; the text of each is that number."""
    rows = database.execute_sql(FIND_BY_PHONE, (f'"{run}"', ended, limit)).fetchall()
    return [Found(*row) for row in rows]


def empty_rooms(start: str, limit: int) -> list[tuple[int, str]]:
    """Return (id, label) of the rooms nobody answers for whose key begins so."""
    return list(database.execute_sql(_EMPTY_ROOMS, (start, start + _LAST, limit)).fetchall())


def phones_of(parties: Sequence[int]) -> dict[int, list[str]]:
    """Return the numbers of each of these parties, in their order."""
    marks = ", ".join("?" for _ in parties)
    wanted = f"WHERE party_id IN ({marks}) ORDER BY party_id, position, id"
    sql = f"SELECT party_id, number FROM party_phone {wanted}"
    numbers: dict[int, list[str]] = {}
    for party, number in database.execute_sql(sql, tuple(parties)).fetchall() if parties else ():
        numbers.setdefault(party, []).append(number)
    return numbers


def replace_phones(party_id: int, phones: Sequence[tuple[str, str, str]]) -> None:
    """Keep these (number, shown, label) as the numbers of a party, in this order."""
    drop_phone_runs(database.obj, party_id)
    PartyPhone.delete().where(PartyPhone.party == party_id).execute()
    for position, (number, shown, label) in enumerate(phones):
        kept = PartyPhone.create(party=party_id, number=number, shown=shown, label=label, position=position)
        add_phone_runs(database.obj, kept.id)


def index_phones(first_id: int) -> None:
    """Let the numbers from this id on be found."""
    add_phone_runs(database.obj, first_id)


def put_keys(account_id: int, keys: Iterable[tuple[str, str]], *, ended: bool = False) -> None:
    """Add these keys of an account."""
    for kind, text in sorted(keys):
        database.execute_sql(
            "INSERT INTO household_key (ended, kind, text, account_id) VALUES (?, ?, ?, ?)",
            (ended, kind, text, account_id),
        )


def drop_keys(account_id: int, keys: Iterable[tuple[str, str]], *, ended: bool = False) -> None:
    """Take these keys of an account out."""
    for kind, text in keys:
        database.execute_sql(
            "DELETE FROM household_key WHERE ended = ? AND kind = ? AND text = ? AND account_id = ?",
            (ended, kind, text, account_id),
        )
