"""How a ticket of the sample station goes on after it was registered, event by event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.workdays import WorkCalendar

_DESK, _HEAD, _MANAGER = "林曉婷", "周建國", "沈文海"
_SIGNERS = {"維修組": "李國棟", "環境部": "梁秀英", "保安部": "陳志強", "客服部": "蘇慧敏"}


@dataclass(frozen=True)
class Happening:
    """One event that follows the registration."""

    kind: EventKind
    at: datetime
    data: Mapping[str, Any]


class _Course:
    """Events one after the other, each while the desk is open unless it is said to be urgent."""

    def __init__(self, start: datetime, calendar: WorkCalendar) -> None:
        self.events: list[Happening] = []
        self.at = start
        self._calendar = calendar

    def then(self, kind: EventKind, hours: float, *, urgent: bool = False, **data: Any) -> None:
        later = self.at + timedelta(hours=hours)
        opening = later if urgent else self._calendar.next_opening(later)
        # Nobody does everything at the stroke of the opening.
        settling_in = timedelta(minutes=6 + len(self.events) * 11 % 40) if opening != later else timedelta()
        self.at = opening + settling_in
        self.events.append(Happening(kind, self.at, data))


def ask_story(start: datetime, story: Mapping[str, Any], calendar: WorkCalendar) -> list[Happening]:
    """Return how an inquiry, suggestion, doubt or call for help went: its result is enough."""
    course = _Course(start, calendar)
    course.then(EventKind.SOLVED, 2, words=story["result"], verified_by=_DESK)
    course.then(EventKind.ARCHIVED, 20, shelf=_shelf(start), by_name=_DESK)
    return course.events


def complaint_story(
    start: datetime,
    story: Mapping[str, Any],
    calendar: WorkCalendar,
    chance: Random,
    rounds: int,
    *,
    settled: bool,
) -> list[Happening]:
    """Return how a 輕微 complaint went: now and then a little late, seldom a second round."""
    course = _Course(start, calendar)
    if not settled:
        _handle(course, story, chance, 1)
    if rounds > 1:
        _visit(course, "dissatisfied", "還是老樣子，沒有解決。", chance)
        course.then(EventKind.LEADER_REPORTED, 1, to=_HEAD, words="住戶要求重新處理。")
        department, receiver = story["department"], _SIGNERS[story["department"]]
        number = 1 if settled else 2
        course.then(EventKind.HANDED_OVER, 0.4, hand_over=number, department=department, receiver=receiver)
        _handle(course, story, chance, number)
    _visit(course, chance.choice(("satisfied", "satisfied", "satisfied", "mostly")), story["words"], chance)
    course.then(EventKind.MANAGER_OPINED, chance.choice((5, 20, 26)), words="同意，存檔。", by_name=_MANAGER)
    course.then(EventKind.ARCHIVED, chance.choice((1, 24, 50)), shelf=_shelf(start), by_name=_DESK)
    return course.events


def major_story(start: datetime, story: Mapping[str, Any], calendar: WorkCalendar) -> list[Happening]:
    """Return how a 重大 complaint went: report, contact, department head at the door, meeting (篇2 5.4)."""
    course, signer = _Course(start, calendar), _SIGNERS[story["department"]]
    course.then(EventKind.REPORTED, 0.12, urgent=True, to=_MANAGER, words=story["content"])
    course.then(EventKind.COMPANY_TOLD, 0.5, urgent=True, to="許明遠", words="已電話報告經過。")
    course.then(
        EventKind.MANAGER_CONTACTED,
        3,
        urgent=True,
        way="door",
        by_name=_MANAGER,
        words="已上門致歉，商定辦法。",
    )
    course.then(EventKind.HEAD_VISITED, 2, who=signer, words="到場查看並向住戶說明。")
    course.then(EventKind.DEPARTMENT_ANSWERED, 18, hand_over=1, words="現場已處理，全面檢查完畢。")
    course.then(EventKind.SOLVED, 4, words="處理完畢，住戶認可方案。", verified_by=_DESK)
    course.then(
        EventKind.VISITED, 26, way="door", visitor=_HEAD, result="satisfied", words="處理得還算及時。"
    )
    course.then(
        EventKind.MINUTES_FILED,
        40,
        cause="日常巡查未覆蓋。",
        improvement="列入每月巡查表。",
        prevention="每季度聯合檢查。",
        attendance=f"{_MANAGER}、{_HEAD}、{signer}",
        company_leader="許明遠",
    )
    course.then(EventKind.MANAGER_OPINED, 4, words="按會議措施落實。", by_name=_MANAGER)
    course.then(EventKind.ARCHIVED, 24, shelf=_shelf(start), by_name=_DESK)
    return course.events


def _handle(course: _Course, story: Mapping[str, Any], chance: Random, number: int) -> None:
    signer = _SIGNERS[story["department"]]
    plan_after = chance.choice((0.4, 0.6, 0.7, 0.8, 1.4))
    course.then(EventKind.PLANNED, plan_after, hand_over=number, words=story["plan"], signer=signer)
    words = f"已告知處理辦法：{story['plan']}"
    course.then(EventKind.CONTACTED, chance.choice((1, 3, 4, 20)), way="phone", by_name=_DESK, words=words)
    answered_after = chance.choice((6, 18, 22, 26, 47))
    course.then(EventKind.DEPARTMENT_ANSWERED, answered_after, hand_over=number, words=story["result"])
    course.then(EventKind.SOLVED, 0.6, words=story["result"], verified_by=_DESK)


def _visit(course: _Course, result: str, words: str, chance: Random) -> None:
    by_phone = chance.random() < 0.3
    reason = "住戶白天不在家" if by_phone else ""
    way = "phone" if by_phone else "door"
    course.then(
        EventKind.VISITED,
        chance.choice((3, 5, 18, 20)),
        way=way,
        phone_reason=reason,
        visitor=_DESK,
        result=result,
        words=words,
        reception="認可",
        measures="認可",
    )


def _shelf(start: datetime) -> str:
    return f"投訴 {start:%Y-%m} 卷"
