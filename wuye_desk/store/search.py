"""Finding tickets by any words in them: an index of character pairs, so that 漏水 is found inside a sentence.

FTS5's own trigrams find no word of two characters, and Chinese has no spaces; so every run of characters is
kept as its overlapping pairs and asked for as a phrase of pairs.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, NamedTuple

from peewee import JOIN

from wuye_desk.domain.household_keys import phone_digits
from wuye_desk.domain.likeness import ALIKE_LEAST, likeness, telling_pairs
from wuye_desk.store import sqlite_only
from wuye_desk.store.models import Account, Party, Room, Ticket, database

_RUN = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"[\d\s()（）+＋.．\-－–—]+")
_SHORTEST_PHONE = 7


def pairs(text: str) -> str:
    """Return the overlapping pairs of each run of letters, digits or characters: 「漏水點」→「漏水 水點 點」.

    The last character stands alone so that a search for one character finds it too.
    """
    return " ".join([run[at : at + 2] for run in _runs(text) for at in range(len(run))])


def _runs(text: str) -> list[str]:
    return _RUN.findall(unicodedata.normalize("NFKC", text).casefold())


def _expression(text: str) -> str:
    """Return what to ask the index; what may be a phone number is found however it was written."""
    words = " AND ".join(_phrase(run) for run in _runs(text))
    number = phone_digits(text) if _PHONE.fullmatch(text) else ""
    return f"({words}) OR {_phrase(number)}" if len(number) >= _SHORTEST_PHONE else words


def spoken_number(phone: str) -> str:
    """Return a phone number by its digits alone, where that is not how it is written."""
    digits = phone_digits(phone)
    return "" if digits == phone else digits


def _phrase(run: str) -> str:
    if len(run) == 1:
        return f'"{run}" *'
    return '"' + " ".join(run[at : at + 2] for at in range(len(run) - 1)) + '"'


def search_tickets(text: str, limit: int = 50) -> list[int]:
    """Return the ids of the newest tickets that hold every word: number, room, caller, phone or content."""
    expression = _expression(text)
    return sqlite_only.match_ticket_words(database.obj, expression, limit) if expression else []


def holds_words(ticket_id: Any, text: str) -> Any:
    """Return the condition that the ticket with this id holds every word of a text with any in it."""
    expression = _expression(text)
    return sqlite_only.matches_ticket_words(ticket_id, expression) if expression else ticket_id.is_null()


class AlikeTicket(NamedTuple):
    """An open complaint that may be about what is being typed."""

    id: int
    number: str
    subject: str
    received_stamp: int
    matter_id: int | None
    room_id: int | None
    room_label: str
    name: str
    likeness: float


_OPEN = "('in_hand', 'solved', 'visited', 'opinion_given')"
_OF_BUILDING = f"""
SELECT t.id FROM room AS r CROSS JOIN ticket AS t
WHERE r.building = ? AND t.room_id = r.id AND t.stage IN {_OPEN}
"""
_WITHOUT_ROOM = (
    "SELECT id FROM (SELECT id FROM ticket WHERE room_id IS NULL ORDER BY received_at DESC LIMIT 60)"
)
_OF_STATION = f"SELECT id FROM ticket WHERE stage IN {_OPEN} ORDER BY received_at DESC LIMIT 200"
_READ = f"""
SELECT t.id, t.number, t.subject, t.received_at, t.matter_id, t.room_id, COALESCE(r.label, ''),
    COALESCE(p.name, t.caller_name), t.location || ' ' || SUBSTR(t.content, 1, 200)
FROM ticket AS t LEFT JOIN room AS r ON r.id = t.room_id
LEFT JOIN account AS a ON a.id = t.account_id LEFT JOIN party AS p ON p.id = a.party_id
WHERE t.stage IN {_OPEN} AND t.kind = 'complaint'
"""


def alike(text: str, building: str, limit: int) -> list[AlikeTicket]:
    """Return the open complaints of a building whose words are like these, the likest first.

    Those without a room are looked at too, and come after them; an empty building means the whole station.
    It reads what is open instead of asking the index: a building has some dozens of open tickets, and ranking
    every ticket that ever held one of the pairs takes ten times as long.
    """
    wanted = telling_pairs(text)
    if not wanted:
        return []
    ids, asked = (f"{_OF_BUILDING} UNION ALL {_WITHOUT_ROOM}", (building,)) if building else (_OF_STATION, ())
    rows = database.rows(f"{_READ} AND t.id IN ({ids})", asked)
    ranked = (AlikeTicket._make((*row[:-1], likeness(wanted, telling_pairs(row[-1])))) for row in rows)
    found = [one for one in ranked if one.likeness >= ALIKE_LEAST]
    found.sort(key=lambda one: (one.room_id is None and bool(building), -one.likeness, -one.received_stamp))
    return found[:limit]


def index_ticket(ticket_id: int) -> None:
    """Bring the index up to what the ticket now says; call it in the same write as the change."""
    query = Ticket.select(Ticket, Room, Account, Party).where(Ticket.id == ticket_id)
    query = query.join(Room, JOIN.LEFT_OUTER).switch(Ticket).join(Account, JOIN.LEFT_OUTER)
    row = query.join(Party, JOIN.LEFT_OUTER).get()
    words = [
        row.number,
        row.caller_name,
        row.callback_phone,
        spoken_number(row.callback_phone),
        row.content,
        row.demand,
        row.location,
    ]
    words += [row.sender, row.sender_reference, row.blank_number]
    words += [row.room.label] if row.room_id else []
    words += [row.account.party.name] if row.account_id else []
    sqlite_only.replace_ticket_words(database.obj, ticket_id, " ".join(pairs(word) for word in words))
