"""Looks through the whole file for what cannot be: damage, loose ends, missing numbers, a broken history."""

from __future__ import annotations

from collections.abc import Iterator

from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import from_stamp, local
from wuye_desk.domain.numbers import SERIES_OF_KIND, format_number
from wuye_desk.store.history import broken_rows
from wuye_desk.store.models import database
from wuye_desk.store.sqlite_only import damages, foreign_key_violations

MOST = 20
"""Findings of one kind that are told one by one."""
_NUMBERS = "SELECT substr(number, 1, 9), number FROM ticket"
_ROW = "SELECT at, CAST(title AS BLOB) FROM history WHERE id = ?"
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
    kept: dict[str, set[str]] = {}
    for series, number in database.rows(_NUMBERS):
        kept.setdefault(series, set()).add(number)
    marks = ", ".join("?" for _ in SERIES_OF_KIND)
    counters = database.rows(
        f"SELECT prefix, month, last FROM serial WHERE prefix IN ({marks}) ORDER BY 1, 2",
        [series.value for series in SERIES_OF_KIND.values()],
    )
    for prefix, month, last in counters:
        given = {format_number(prefix, month, serial) for serial in range(1, last + 1)}
        there = kept.pop(f"{prefix}-{month:06}", set())
        yield from (f"編號 {number} 發過，工作單卻不在。" for number in sorted(given - there))
        yield from (f"編號 {number} 沒有發過，卻有工作單。" for number in sorted(there - given))
    for numbers in kept.values():
        yield from (f"編號 {number} 沒有發過，卻有工作單。" for number in sorted(numbers))


def _broken_history() -> Iterator[str]:
    for number, why in broken_rows():
        found = database.rows(_ROW, (number,))
        when = ""
        if found and isinstance(found[0][0], int):
            title = bytes(found[0][1]).decode("utf-8", "replace")
            when = f"（{local(from_stamp(found[0][0])):%Y-%m-%d %H:%M} {title}）"
        yield f"變更記錄第 {number} 條{when}{why}。"


def _untold_events() -> Iterator[str]:
    told = (Subject.TICKET.value, Deed.RECORDED.value)
    for (number,) in database.rows(_UNTOLD, told):
        yield f"工作單 {number} 的經過和變更記錄對不上：有記錄被加進或拿走。"
