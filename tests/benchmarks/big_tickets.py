"""A hundred thousand tickets with events and clocks: two years that are archived, and the last days open."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Database

from tests.benchmarks.rows import insert
from wuye_desk.domain.moments import from_stamp, to_stamp
from wuye_desk.domain.vocabulary import ClockId, Grade, Kind, Role, Stage
from wuye_desk.store.models import Clock, Serial, Ticket, TicketEvent
from wuye_desk.store.search import pairs
from wuye_desk.store.sqlite_only import replace_ticket_words

HOUR = 3_600_000_000
DAY = 24 * HOUR
DEADLINES_OF_OPEN = 4
OPEN_DAYS = 9
SUBJECTS = (
    "樓道清潔不及時",
    "電梯異響抖動",
    "主臥天花滲水",
    "門禁失靈",
    "垃圾未清運",
    "車位被占",
    "晚間施工噪音",
    "廚房下水返味",
)
DEPARTMENTS = ("環境部", "維修組", "維修組", "保安部", "環境部", "保安部", "客服部", "維修組")
EVENTS: tuple[tuple[str, int, Mapping[str, Any]], ...] = (
    ("registered", 0, {"settled": False, "words": ""}),
    ("handed_over", 0, {"hand_over": 1, "department": "維修組", "receiver": "李國棟"}),
    ("planned", 1, {"hand_over": 1, "words": "下午上門檢修。", "signer": "李國棟"}),
    ("contacted", 5, {"way": "phone", "words": "已說明下午上門。", "by_name": "林曉婷"}),
    ("department_answered", 26, {"hand_over": 1, "words": "已修好。", "written_reason": False}),
    ("answered", 27, {"way": "phone", "words": "已修好並告知。", "by_name": "林曉婷"}),
    ("solved", 28, {"words": "已修好。", "verified_by": "林曉婷"}),
    (
        "visited",
        44,
        {"way": "door", "visitor": "黃麗娟", "result": "satisfied", "words": "好。"},
    ),
    ("manager_opined", 60, {"words": "同意。", "by_name": "沈文海"}),
    ("archived", 70, {"shelf": "A-1", "by_name": "林曉婷"}),
)
"""Kind, hours after receipt, words: what happened to every archived ticket."""
CLOCKS = (
    (ClockId.DEPARTMENT_PLAN, 1, Role.DEPARTMENT, "篇2 5.3.4", 1, 1),
    (ClockId.FIRST_FEEDBACK, 0, Role.RECEPTIONIST, "篇2 5.3.3", 24, 5),
    (ClockId.DEPARTMENT_ANSWER, 1, Role.DEPARTMENT, "篇1 1.8", 55, 26),
    (ClockId.REPLY, 0, Role.RECEPTIONIST, "篇1 1.5", 79, 27),
    (ClockId.LATEST_VISIT, 0, Role.SERVICE_CENTER, "篇1 1.9", 79, 44),
    (ClockId.ONE_MONTH, 0, Role.STATION_HEAD, "篇2 4.1.1③", 720, 44),
    (ClockId.MINOR_VISIT, 0, Role.RECEPTIONIST, "篇2 6.0", 52, 44),
    (ClockId.MANAGER_OPINION, 0, Role.MANAGER, "篇2 5.3.6", 96, 60),
)
"""Clock, hand-over, owner, clause, hours to the deadline, hours to what stopped it."""
OPEN_CLOCKS = (ClockId.FIRST_FEEDBACK, ClockId.REPLY, ClockId.LATEST_VISIT, ClockId.ONE_MONTH)
TICKET_FIELDS = (
    "id", "number", "kind", "channel", "nature", "grade", "validity", "stage", "room", "account",
    "caller_name", "caller_relation", "callback_phone", "subject", "content", "demand", "location",
    "department", "receiver", "received_at", "saved_at", "rule_book",
)  # fmt: skip
CLOCK_FIELDS = (
    "ticket", "clock", "round", "hand_over", "owner_role", "owner_person", "department", "clause",
    "started_at", "due_at", "stopped_at", "rule_text", "open",
)  # fmt: skip


@dataclass(frozen=True)
class _Made:
    """What the rows of one ticket are made of."""

    id: int
    number: str
    received: int
    is_open: bool
    room: int
    receiver: int
    subject: int


def write(database: Database, wanted: Any, staff: list[int], dice: random.Random, now: datetime) -> None:
    """Write tickets, events, clocks, serials and search words for a station of the size wanted."""
    open_tickets = wanted.open_clocks // DEADLINES_OF_OPEN
    made = list(_made(wanted.tickets, open_tickets, wanted.households, staff, dice, now))
    insert(database, Ticket, TICKET_FIELDS, map(_ticket, made))
    event_fields = ("ticket", "sequence", "kind", "occurred_at", "recorded_at", "person", "data")
    insert(database, TicketEvent, event_fields, (row for one in made for row in _events(one)))
    insert(database, Clock, CLOCK_FIELDS, (row for one in made for row in _clocks(one)))
    months: dict[int, int] = {}
    for one in made:
        months[int(one.number[3:9])] = int(one.number[10:])
    insert(
        database, Serial, ("prefix", "month", "last"), (("TS", month, last) for month, last in months.items())
    )
    for one in made:
        words = f"{pairs(one.number)} {pairs(SUBJECTS[one.subject])}"
        replace_ticket_words(database, one.id, words)


def _made(
    count: int, open_tickets: int, households: int, staff: list[int], dice: random.Random, now: datetime
) -> Iterator[_Made]:
    last = to_stamp(now)
    months: dict[str, int] = {}
    for at in range(count):
        is_open = at >= count - open_tickets
        if is_open:
            received = last - OPEN_DAYS * DAY * (count - at) // (open_tickets + 1)
        else:
            received = last - OPEN_DAYS * DAY - 721 * DAY * (count - open_tickets - at) // count
        month = f"{from_stamp(received):%Y%m}"
        months[month] = months.get(month, 0) + 1
        number = f"TS-{month}-{months[month]:03}"
        room = dice.randrange(households) + 1
        yield _Made(
            at + 1, number, received, is_open, room, staff[at % len(staff)], dice.randrange(len(SUBJECTS))
        )


def _ticket(one: _Made) -> tuple[Any, ...]:
    grade = (Grade.SIMPLE, Grade.SIMPLE, Grade.SIMPLE, Grade.COMPLEX)[one.id % 4]
    stage = Stage.IN_HAND if one.is_open else Stage.ARCHIVED
    content = f"{SUBJECTS[one.subject]}，請盡快派人處理並給答復。"
    return (
        one.id, one.number, Kind.COMPLAINT.value, "call", "repair", grade.value, "pending", stage.value,
        one.room, one.room, "來電人", "self", "13800138000", SUBJECTS[one.subject], content, "盡快", "門口",
        1 + one.subject % 4, one.receiver, one.received, one.received + 240_000_000, 1,
    )  # fmt: skip


def _events(one: _Made) -> Iterator[tuple[Any, ...]]:
    happened = EVENTS[:1] if one.is_open else EVENTS
    for sequence, (kind, hours, _data) in enumerate(happened, 1):
        at = one.received + hours * HOUR
        yield one.id, sequence, kind, at, at, one.receiver, _JSON[kind]


_JSON = {kind: json.dumps(data, ensure_ascii=False, sort_keys=True) for kind, _, data in EVENTS}


def _clocks(one: _Made) -> Iterator[tuple[Any, ...]]:
    for clock, hand_over, role, clause, due, stopped in CLOCKS:
        if one.is_open and hand_over:
            continue
        runs = not one.is_open or clock in OPEN_CLOCKS
        late = 30 if one.id % 11 == 0 else 0
        owner = one.receiver if role is Role.RECEPTIONIST else None
        department = DEPARTMENTS[one.subject] if hand_over else ""
        met = None if one.is_open else one.received + (stopped + late) * HOUR
        started, due_at = (one.received, one.received + due * HOUR) if runs else (None, None)
        rest = (clause, started, due_at, met, "" if runs else "解決後 24 小時內", int(one.is_open))
        yield one.id, clock.value, 1, hand_over, role.value, owner, department, *rest
