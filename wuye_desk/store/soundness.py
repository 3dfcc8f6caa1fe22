"""Looks through the whole file for what cannot be: damage, loose ends, missing numbers, a broken history."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject, read_payload
from wuye_desk.domain.moments import from_stamp, local, to_stamp
from wuye_desk.domain.numbers import SERIES_OF_KIND, Series, format_number
from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.backups import copies
from wuye_desk.store.history import broken_rows
from wuye_desk.store.models import database
from wuye_desk.store.sqlite_only import damages, foreign_key_violations, rows_of_file

MOST = 20
"""Findings of one kind that are told one by one."""
_WHAT = {
    **{series.value: "工作單" for series in SERIES_OF_KIND.values()},
    Series.BLANK.value: "空白單",
    Series.LIAISON.value: "聯系單",
    Series.IRREGULAR.value: "審批表",
    Series.MEETING.value: "會議記錄",
}
"""What carries the numbers of each series."""
_NUMBER = re.compile(r"([A-Z]{2})-(\d{6})-(\d{3,})")
_NUMBERED_EVENTS = """
SELECT data FROM ticket_event WHERE kind IN ('liaised', 'irregular_applied', 'minutes_filed')
"""
_BLANKS = """
SELECT record, payload FROM history
WHERE subject = ? AND deed = ? AND record LIKE 'KB-%' AND payload IS NOT NULL
"""
_RESTORED = "SELECT COALESCE(MAX(at), 0) FROM history WHERE deed = ?"
_LAST = "SELECT id, hash FROM history ORDER BY id DESC LIMIT 1"
_ROW = "SELECT at, CAST(title AS BLOB) FROM history WHERE id = ?"
_WORDS = ("content", "demand", "caller_name", "callback_phone", "location")
"""What of a ticket stays as it was registered until a correction."""
_EVENTS = f"""
SELECT t.number, e.kind, e.occurred_at, e.data, h.payload, t.received_at,
    EXISTS (SELECT 1 FROM ticket_event AS c WHERE c.ticket_id = t.id AND c.kind = 'corrected'),
    {", ".join(f"t.{name}" for name in _WORDS)}
FROM (
    SELECT CAST(record AS INTEGER) AS ticket_id, payload,
        ROW_NUMBER() OVER (PARTITION BY record ORDER BY id) AS sequence
    FROM history WHERE subject = '{Subject.TICKET.value}' AND deed = '{Deed.RECORDED.value}'
) AS h
JOIN ticket AS t ON t.id = h.ticket_id
JOIN ticket_event AS e ON e.ticket_id = t.id AND e.sequence = h.sequence
WHERE h.payload IS NOT NULL ORDER BY t.id, e.sequence
"""
_UNTOLD = """
SELECT t.number FROM ticket AS t
WHERE (SELECT COUNT(*) FROM ticket_event AS e WHERE e.ticket_id = t.id) <>
      (SELECT COUNT(*) FROM history AS h
       WHERE h.subject = ? AND h.record = CAST(t.id AS TEXT) AND h.deed = ?)
ORDER BY t.id
"""


def findings() -> Iterator[str]:
    """Yield what is wrong, each as a sentence; nothing where all is well. Seconds on a large file."""
    damaged = damages(database.obj)
    yield from at_most(f"資料檔損壞：{one}" for one in damaged)
    if damaged:
        return
    yield from at_most(_loose_ends())
    yield from at_most(_number_faults())
    yield from at_most(_broken_history())
    yield from at_most(_untold_events())
    yield from at_most(_altered())


def at_most(sentences: Iterator[str]) -> Iterator[str]:
    """Pass on the first MOST sentences and how many more there are."""
    more = 0
    for place, sentence in enumerate(sentences):
        if place < MOST:
            yield sentence
        else:
            more += 1
    if more:
        yield f"同類的問題還有 {more} 處。"


def _loose_ends() -> Iterator[str]:
    for table, row, referred, _key in foreign_key_violations(database.obj):
        yield f"{table} 第 {row} 條指向的 {referred} 記錄不存在。"


def _number_faults() -> Iterator[str]:
    """Tell the numbers that were given and are not there, or are there and were never given."""
    kept: dict[tuple[str, int], set[str]] = {}
    for number, series in _kept_numbers():
        kept.setdefault(series, set()).add(number)
    marks = ", ".join("?" for _ in _WHAT)
    counters = database.rows(
        f"SELECT prefix, month, last FROM serial WHERE prefix IN ({marks}) ORDER BY 1, 2", list(_WHAT)
    )
    for prefix, month, last in counters:
        given = {format_number(prefix, month, serial) for serial in range(1, last + 1)}
        there = kept.pop((prefix, month), set())
        yield from (f"編號 {number} 發過，{_WHAT[prefix]}卻不在。" for number in sorted(given - there))
        yield from (f"編號 {number} 沒有發過，卻有{_WHAT[prefix]}。" for number in sorted(there - given))
    for (prefix, _month), numbers in kept.items():
        yield from (f"編號 {number} 沒有發過，卻有{_WHAT[prefix]}。" for number in sorted(numbers))


def _kept_numbers() -> Iterator[tuple[str, tuple[str, int]]]:
    """Yield every number that stands in a record, with its series and month; what has none is passed by."""
    for (number,) in (*database.rows("SELECT number FROM ticket"), *_of_events(), *_of_blanks()):
        found = _NUMBER.fullmatch(number)
        if found is not None and found[1] in _WHAT:
            yield number, (found[1], int(found[2]))


def _of_events() -> Iterator[tuple[str]]:
    for (data,) in database.rows(_NUMBERED_EVENTS):
        yield (json.loads(data).get("number", ""),)


def _of_blanks() -> Iterator[tuple[str]]:
    """Yield the numbers of blank sheets, as the history keeps the first and how many were made at once."""
    for first, payload in database.rows(_BLANKS, (Subject.DOCUMENT.value, Deed.ADDED.value)):
        found = _NUMBER.fullmatch(first)
        if found is not None:
            count = read_payload(payload)[1].get("張數", 1)
            serials = range(int(found[3]), int(found[3]) + count)
            yield from ((format_number(found[1], int(found[2]), serial),) for serial in serials)


def _broken_history() -> Iterator[str]:
    for number, why in broken_rows():
        found = database.rows(_ROW, (number,))
        when = ""
        if found and isinstance(found[0][0], int):
            title = bytes(found[0][1]).decode("utf-8", "replace")
            when = f"（{local(from_stamp(found[0][0])):%Y-%m-%d %H:%M} {title}）"
        yield f"變更記錄第 {number} 條{when}{why}。"


def disowned(copies_folder: Path) -> Iterator[str]:
    """Tell where the history is shorter, or another, than in a copy made since the file was last restored.

    A chain that was cut off at its end, or written anew from some row on, holds together in itself.
    """
    ((restored,),) = database.rows(_RESTORED, (Deed.RESTORED.value,))
    for copy in copies(copies_folder):
        if to_stamp(copy.made_at) <= restored:
            return
        for number, kept in _last_row(copy.path):
            found = database.rows("SELECT hash FROM history WHERE id = ?", (number,))
            if not found or bytes(found[0][0]) != bytes(kept):
                yield f"變更記錄和 {copy.made_at:%Y-%m-%d %H:%M} 的備份對不上：後來有記錄被拿走或改寫。"
                return


def _last_row(copy: Path) -> list[tuple[int, bytes]]:
    """Return number and hash of a copy's last row; nothing of one that cannot be read or has none."""
    try:
        return rows_of_file(copy, _LAST)
    except (DeskError, sqlite3.DatabaseError):
        return []


def _untold_events() -> Iterator[str]:
    told = (Subject.TICKET.value, Deed.RECORDED.value)
    for (number,) in database.rows(_UNTOLD, told):
        yield f"工作單 {number} 的經過和變更記錄對不上：有記錄被加進或拿走。"


def _altered() -> Iterator[str]:
    """Tell the tickets that say something else now than what the history holds of their events."""
    told: set[str] = set()
    for number, kind, occurred_at, data, payload, received_at, corrected, *words in database.rows(_EVENTS):
        after = read_payload(payload)[1]
        same = (after["event"], after["occurred_at"], after["data"]) == (kind, occurred_at, json.loads(data))
        if kind == EventKind.REGISTERED and not corrected:
            first = after["ticket"]
            kept = [first.get(name, "") for name in _WORDS]
            same = same and kept == words and first.get("received_at", received_at) == received_at
        if not same and number not in told:
            told.add(number)
            yield f"工作單 {number} 的內容和變更記錄對不上：有人繞過程式改過。"
