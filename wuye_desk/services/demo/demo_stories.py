"""How a ticket of the sample station goes on after it was registered, event by event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Any

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.workdays import WorkCalendar
from wuye_desk.services.demo.demo_plan import Happening

DESK, HEAD, MANAGER, LEADER = "林曉婷", "周建國", "沈文海", "許明遠"
SIGNERS = {"維修組": "李國棟", "環境部": "梁秀英", "保安部": "陳志強", "客服部": "蘇慧敏"}
_LATE = 0.09
"""How often a step of the past came too late."""


class Course:
    """Events one after the other."""

    def __init__(self, start: datetime, calendar: WorkCalendar) -> None:
        self.events: list[Happening] = []
        self.at = start
        self._calendar = calendar

    def then(self, kind: EventKind, hours: float, **data: Any) -> None:
        """Add what happens so many hours later, whether the desk is open or not."""
        self.put(kind, self.at + timedelta(hours=hours), **data)

    def when_open(self, kind: EventKind, hours: float, **data: Any) -> None:
        """Add what happens so many hours later, or when the desk opens next."""
        later = self.at + timedelta(hours=hours)
        opening = self._calendar.next_opening(later)
        # Nobody does everything at the stroke of the opening.
        settling_in = timedelta(minutes=6 + len(self.events) * 11 % 40) if opening != later else timedelta()
        self.put(kind, opening + settling_in, **data)

    def put(self, kind: EventKind, at: datetime, **data: Any) -> None:
        """Add what happens at a moment, never before the event that stands before it."""
        self.at = max(at, self.at + timedelta(minutes=1)) if self.events else at
        self.events.append(Happening(kind, self.at, data))


def ask_story(start: datetime, story: Mapping[str, Any], calendar: WorkCalendar) -> tuple[Happening, ...]:
    """Return how an inquiry, suggestion, doubt or call for help went: its result is enough."""
    course = Course(start, calendar)
    course.when_open(EventKind.SOLVED, 2, words=story["result"], verified_by=DESK)
    course.when_open(EventKind.ARCHIVED, 20, shelf=shelf(start), by_name=DESK)
    return tuple(course.events)


def past_story(
    start: datetime,
    story: Mapping[str, Any],
    calendar: WorkCalendar,
    chance: Random,
    *,
    settled: bool,
    dissatisfied: bool,
) -> tuple[Happening, ...]:
    """Return how a complaint of the past went: now and then a step too late, seldom a second round."""
    course = Course(start, calendar)
    if not settled:
        _handle(course, story, chance, 1)
    if dissatisfied:
        _visit(course, chance, "dissatisfied", "還是老樣子，沒有解決。")
        course.then(EventKind.LEADER_REPORTED, 1, to=HEAD, words="住戶要求重新處理。")
        department, number = story["department"], 1 if settled else 2
        hand_over(course, 0.4, number, department)
        _handle(course, story, chance, number)
    _visit(course, chance, chance.choice(("satisfied", "satisfied", "satisfied", "mostly")), story["words"])
    course.when_open(
        EventKind.MANAGER_OPINED,
        70 if chance.random() < _LATE else chance.choice((5, 20, 24)),
        words="同意，存檔。",
        by_name=MANAGER,
    )
    course.when_open(EventKind.ARCHIVED, chance.choice((1, 24, 50)), shelf=shelf(start), by_name=DESK)
    return tuple(course.events)


def recent_story(
    start: datetime, story: Mapping[str, Any], calendar: WorkCalendar, chance: Random, *, settled: bool
) -> tuple[Happening, ...]:
    """Return how a complaint of the last days went: dealt with the same day, opinion and archive follow."""
    course = Course(start, calendar)
    if not settled:
        plan(course, 0.4, 1, story["department"], story["plan"])
        course.then(EventKind.DEPARTMENT_ANSWERED, 1.2, hand_over=1, words=story["result"])
        course.then(EventKind.SOLVED, 0.3, words=story["result"], verified_by=DESK)
    visit(course, chance.choice((1, 1.6)), "satisfied", story["words"])
    course.when_open(EventKind.MANAGER_OPINED, 3, words="同意，存檔。", by_name=MANAGER)
    course.when_open(EventKind.ARCHIVED, chance.choice((74, 98, 150)), shelf=shelf(start), by_name=DESK)
    return tuple(course.events)


def major_story(start: datetime, story: Mapping[str, Any], calendar: WorkCalendar) -> tuple[Happening, ...]:
    """Return how a 重大 complaint went: report, contact, department head at the door, meeting (篇2 5.4)."""
    course, signer = Course(start, calendar), SIGNERS[story["department"]]
    course.then(EventKind.REPORTED, 0.12, to=MANAGER, words=story["content"])
    course.then(
        EventKind.COMPANY_TOLD, 0.5, by_name=LEADER, to="公司高總", words="已接待住戶，電話報告經過。"
    )
    course.then(EventKind.MANAGER_CONTACTED, 2, way="door", by_name=MANAGER, words="已上門致歉，商定辦法。")
    course.then(EventKind.HEAD_VISITED, 0.5, who=signer, words="到場查看並向住戶說明。")
    course.when_open(EventKind.DEPARTMENT_ANSWERED, 26, hand_over=1, words="現場已處理，全面檢查完畢。")
    course.when_open(EventKind.SOLVED, 4, words="處理完畢，住戶認可方案。", verified_by=DESK)
    visit(course, 26, "satisfied", "處理得還算及時。", HEAD)
    course.when_open(
        EventKind.MINUTES_FILED,
        40,
        cause="日常巡查未覆蓋。",
        improvement="列入每月巡查表。",
        prevention="每季度聯合檢查。",
        attendance=f"{MANAGER}、{HEAD}、{signer}",
        company_leader=LEADER,
    )
    course.then(
        EventKind.RESPONSIBILITY,
        1,
        department=story["department"],
        basis="巡查記錄缺兩週。",
        decision="部門當月考核扣分，補齊巡查表。",
        by_name=HEAD,
    )
    course.when_open(EventKind.MANAGER_OPINED, 4, words="按會議措施落實。", by_name=MANAGER)
    course.when_open(EventKind.ARCHIVED, 24, shelf=shelf(start), by_name=DESK)
    return tuple(course.events)


def plan(course: Course, hours: float, number: int, department: str, words: str) -> None:
    """Add the sheet coming back signed with a way of handling."""
    course.then(EventKind.PLANNED, hours, hand_over=number, words=words, signer=SIGNERS[department])


def hand_over(course: Course, hours: float, number: int, department: str) -> None:
    """Add the sheet going to a department again."""
    receiver = SIGNERS[department]
    course.then(
        EventKind.HANDED_OVER, hours, hand_over=number, department=department, receiver=receiver, words=""
    )


def visit(course: Course, hours: float, result: str, words: str, visitor: str = DESK) -> None:
    """Add a visit at the door."""
    said = {"reception": "認可", "measures": "認可" if result != "dissatisfied" else "不認可"}
    course.then(
        EventKind.VISITED, hours, way="door", visitor=visitor, result=result, words=words, outside="", **said
    )


def shelf(start: datetime) -> str:
    """Return the shelf a ticket of this month goes to."""
    return f"投訴 {start:%Y-%m} 卷"


def _handle(course: Course, story: Mapping[str, Any], chance: Random, number: int) -> None:
    late = [chance.random() < _LATE for _step in range(3)]
    planned = 1.4 if late[0] else chance.choice((0.4, 0.6, 0.8))
    plan(course, planned, number, story["department"], story["plan"])
    words = f"已告知處理辦法：{story['plan']}"
    contacted = 25 if late[1] else chance.choice((0.5, 1, 2))
    course.then(EventKind.CONTACTED, contacted, way="phone", by_name=DESK, words=words)
    answered = 76 if late[2] else chance.choice((3, 16, 20, 22))
    course.when_open(EventKind.DEPARTMENT_ANSWERED, answered, hand_over=number, words=story["result"])
    course.then(EventKind.SOLVED, 0.6, words=story["result"], verified_by=DESK)


def _visit(course: Course, chance: Random, result: str, words: str) -> None:
    hours = 26.5 if chance.random() < _LATE else chance.choice((1.5, 2.2, 3))
    visit(course, hours, result, words)
