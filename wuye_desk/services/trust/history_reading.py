"""變更記錄: the history as the 站長 reads it, by record, by person, by day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.event_fields import NO, YES
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.history import Deed, Subject, read_payload
from wuye_desk.domain.moments import from_stamp, local, station_moment, to_stamp
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, Criterion, Kind, Nature, Validity
from wuye_desk.store import queries_history

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

PAGE = 200
_TICKET_WORDS = {
    "kind": "類別",
    "channel": "渠道",
    "nature": "性質",
    "validity": "有效性",
    "caller_name": "來電人",
    "callback_phone": "回電",
    "confidential": "客戶保密",
    "content": "內容",
    "demand": "客戶要求",
    "location": "地點",
    "happening": "正在發生",
    "criteria": "勾選的標準",
    "joint_count": "聯名人數",
    "sender": "轉來單位",
    "sender_reference": "來文編號",
    "blank_number": "空白單號",
}
_TERMS = {"kind": Kind, "channel": Channel, "nature": Nature, "validity": Validity}


@dataclass(frozen=True)
class HistoryFilter:
    """Which rows are wanted; days are the station's, both included."""

    first: date
    last: date
    subject: Subject | None = None
    deed: Deed | None = None
    person_id: int | None = None
    """queries_history.PROGRAM, 0, for what nobody did."""
    text: str = ""
    """Part of what the record is known by."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One row of the history in words."""

    number: int
    at: datetime
    who: str
    place: str
    deed: Deed
    subject: Subject
    title: str
    fields: tuple[FieldChange, ...]
    blanked: bool
    """Its words were taken out when the record's time was up."""

    @property
    def summary(self) -> str:
        """Return what changed, in one line."""
        return "；".join(
            f"{one.field}：{one.before} → {one.after}" if one.before else f"{one.field}：{one.after}"
            for one in self.fields
        ).replace("\n", " ")


@dataclass(frozen=True)
class HistoryPage:
    """A stretch of the history, newest first."""

    lines: tuple[HistoryLine, ...]
    more: bool
    """Older rows fit as well: ask again before the last line's number."""


def history(desk: Desk, wanted: HistoryFilter, before: int | None = None, limit: int = PAGE) -> HistoryPage:
    """Return the newest rows that fit, or those older than a row of this number."""
    person = desk.require(Action.SEE_HISTORY)
    found = queries_history.rows(
        subject=wanted.subject,
        deed=wanted.deed,
        person_id=wanted.person_id,
        text=wanted.text.strip(),
        start=to_stamp(station_moment(wanted.first, time())),
        end=to_stamp(station_moment(wanted.last + timedelta(days=1), time())),
        before=before,
        limit=limit + 1,
    )
    sees = may(person.roles, Action.SEE_RESPONSIBILITY)
    return HistoryPage(tuple(_line(sees, *row) for row in found[:limit]), len(found) > limit)


def _line(
    sees_responsibility: bool,
    number: int,
    at: datetime,
    who: str | None,
    place: str,
    deed: Deed,
    subject: Subject,
    _record: str,
    title: str,
    payload: str | None,
) -> HistoryLine:
    fields = () if payload is None else tuple(_fields(deed, subject, payload, sees_responsibility))
    return HistoryLine(number, local(at), who or "程式", place, deed, subject, title, fields, payload is None)


def _fields(deed: Deed, subject: Subject, payload: str, sees_responsibility: bool) -> Iterator[FieldChange]:
    before, after = read_payload(payload)
    if subject is Subject.TICKET and deed is Deed.RECORDED:
        hidden = after["event"] == EventKind.RESPONSIBILITY.value and not sees_responsibility
        yield from _hidden_event(after) if hidden else _event_fields(after)
        return
    for field in {**before, **after}:
        yield FieldChange(field, _words(before.get(field)), _words(after.get(field)))


def _hidden_event(told: dict[str, Any]) -> Iterator[FieldChange]:
    """Tell that there was an event, and nothing of what it says (篇2 10)."""
    yield FieldChange("事項", "", EVENTS[EventKind(told["event"])].label)
    yield FieldChange("內容", "", "站長或以上可見")


def _event_fields(told: dict[str, Any]) -> Iterator[FieldChange]:
    """Tell an event of a ticket by the labels of wuye_desk.domain.events."""
    spec, data = EVENTS[EventKind(told["event"])], told["data"]
    yield FieldChange("事項", "", spec.label)
    yield FieldChange("發生", "", f"{local(from_stamp(told['occurred_at'])):%Y-%m-%d %H:%M}")
    if data.get("number"):
        yield FieldChange("編號", "", str(data["number"]))
    for one in spec.fields:
        value = data.get(one.name)
        if one.choices and isinstance(value, bool):
            value = YES if value else NO
        words = dict(one.choices).get(value) if isinstance(value, str) else None
        if value not in (None, "", [], False):
            yield FieldChange(one.label, "", words or _words(value))
    if data.get("field"):
        yield FieldChange(str(data["field"]), _words(data.get("before")), _words(data.get("after")))
    for name, label in _TICKET_WORDS.items():
        value = told.get("ticket", {}).get(name)
        if value:
            shown = _TERMS[name](value).label if name in _TERMS else _words(value)
            yield FieldChange(label, "", shown)


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, list):
        return "、".join(_word(one) for one in value)
    return str(value)


def _word(value: Any) -> str:
    codes = {one.value: one.label for one in Criterion}
    return str(codes.get(value, value))
