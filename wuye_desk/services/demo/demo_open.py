"""What lies on the desk of the sample station right now: a few overdue, a few urgent, the rest under way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel
from wuye_desk.domain.workdays import WorkCalendar
from wuye_desk.services.demo.demo_plan import Plan
from wuye_desk.services.demo.demo_stories import (
    DESK,
    HEAD,
    LEADER,
    MANAGER,
    SIGNERS,
    Course,
    hand_over,
    plan,
    shelf,
    visit,
)

_DAY = timedelta(days=1)


class OpenDesk:
    """Plans what is open, by working days before the one that ends next, so that it fits any date."""

    def __init__(self, stories: Mapping[str, Any], calendar: WorkCalendar, now: datetime) -> None:
        self._stories: Mapping[str, Mapping[str, Any]] = stories["open"]
        self._calendar, self._now = calendar, now.replace(second=0, microsecond=0)

    def plans(self) -> Iterator[Plan]:
        """Yield every ticket that is to be seen on the board."""
        yield from self._last_hours()
        yield from self._overdue()
        yield from self._waiting()
        yield from self._under_way()

    def _last_hours(self) -> Iterator[Plan]:
        """Two clocks of ten minutes still run, one of an hour, and one of an hour has just run out."""
        ago = self._now
        yield Plan(ago - timedelta(minutes=97), self._stories["phone"])
        yield Plan(ago - timedelta(minutes=38), self._stories["rubbish"])
        yield Plan(ago - timedelta(minutes=7), self._stories["spray"], happening=True, handed_over=False)
        yield Plan(ago - timedelta(minutes=6), self._stories["burst"], handed_over=False)

    def _overdue(self) -> Iterator[Plan]:
        """One clock each: the department's answer, the feedback, the visit, the manager's opinion."""
        gate, start = self._stories["gate"], self._at(3, 10, 20)
        course = self._handled(start, gate)
        yield Plan(start, gate, tuple(course.events), key="gate")
        start = self._at(2, 15, 5)
        course = Course(start, self._calendar)
        plan(course, 0.6, 1, gate["department"], gate["plan"])
        yield Plan(start, gate, tuple(course.events), joins="gate")
        yield self._solved("lift", self._at(3, 9, 35), self._at(2, 11, 0))
        yield self._visited("cleaner", self._at(6, 14, 12), self._at(3, 15, 40))

    def _waiting(self) -> Iterator[Plan]:
        """Solved and to be visited; two await the decision on an irregular closure (篇3 四(二))."""
        latest = self._now - timedelta(hours=18)
        long_ago = self._at(24, 9, 50)
        first = self._visited("leak", long_ago, self._at(20, 16, 0))
        course = Course(first.course[-1].at, self._calendar)
        course.when_open(EventKind.MANAGER_OPINED, 20, words="同意，存檔。", by_name=MANAGER)
        course.when_open(EventKind.ARCHIVED, 24, shelf=shelf(long_ago), by_name=DESK)
        yield Plan(long_ago, first.story, (*first.course, *course.events), key="leak")
        again = self._solved("leak_again", self._at(2, 9, 40), max(self._at(1, 16, 20), latest))
        yield Plan(again.received_at, again.story, again.course, repeats="leak")
        yield self._solved("car", self._at(3, 16, 10), max(self._at(1, 17, 5), latest))
        yield self._irregular("water", self._at(3, 11, 15), "beyond", "供水主管停水，非我司責任，已說明。")
        yield self._irregular("upstairs", self._at(2, 10, 5), "unreachable", "三次聯繫不上，已留言、貼通知。")

    def _under_way(self) -> Iterator[Plan]:
        start, letter = self._at(1, 9, 10), self._stories["letter"]
        course = self._handled(start, letter)
        yield Plan(start, letter, tuple(course.events), channel=Channel.LETTER)
        start, stairs = self._at(2, 10, 30), self._stories["stairs"]
        course = self._handled(start, stairs)
        course.then(EventKind.ASSIGNED, 0.5, by_name=MANAGER, to_person=HEAD, words="請站長親自跟到辦結。")
        due = self._at(-1, 17, 0)
        yield Plan(start, stairs, tuple(course.events), channel=Channel.GOVERNMENT, sender_due_at=due)
        yield self._two_rounds()
        yield self._major()
        yield Plan(self._at(1, 11, 5), self._stories["charging"])

    def _two_rounds(self) -> Plan:
        """Return a ticket with a long story: dissatisfied at the visit, handed over a second time."""
        story, start = self._stories["basement"], self._at(7, 9, 25)
        department = story["department"]
        course = self._handled(start, story)
        promised = self._at(4, 17, 0)
        course.put(
            EventKind.PROMISED, self._at(7, 15, 30), due_at=promised.isoformat(), words="四個工作日內答復。"
        )
        course.put(EventKind.NOTED, self._at(6, 10, 10), words="防水公司下午進場，住戶已知道。")
        course.put(
            EventKind.ANSWERED,
            self._at(5, 11, 0),
            way="phone",
            by_name=DESK,
            interim=True,
            words="正在施工，明天試水。",
        )
        course.put(EventKind.DEPARTMENT_ANSWERED, self._at(5, 16, 40), hand_over=1, words=story["result"])
        course.put(EventKind.SOLVED, self._at(4, 10, 5), words=story["result"], verified_by=DESK)
        course.put(EventKind.VALIDITY_JUDGED, self._at(4, 10, 20), validity="valid", reason="現場屬實。")
        course.put(EventKind.ATTEMPTED, self._at(4, 15, 0), way="door", words="家裡沒有人。")
        course.put(EventKind.NOTED, self._at(2, 9, 15), words="昨夜下雨，住戶來電說牆角又滲。")
        visit(course, 5.5, "dissatisfied", "才修好三天又漏，你們到底查清楚沒有。", HEAD)
        course.then(EventKind.LEADER_REPORTED, 0.5, to=HEAD, words="要求重新查漏，一次修好。")
        hand_over(course, 0.4, 2, department)
        plan(course, 0.7, 2, department, "請第三方查漏，外牆與集水井一併處理。")
        course.put(
            EventKind.CONTACTED,
            self._at(1, 9, 20),
            way="phone",
            by_name=DESK,
            words="已告知查漏公司明天上午到。",
        )
        course.put(
            EventKind.LIAISED,
            self._at(1, 9, 40),
            hand_over=3,
            department="保安部",
            receiver="保安部值班",
            reason="地下室查漏，請配合清空車位、看護現場",
            words="外牆與集水井查漏明天上午進場，需要清空靠牆一排車位，施工期間有人看護，車輛改道。",
            wanted="今天下班前通知相關車主；明天 8:30 前圍好施工區，現場留一人。",
        )
        return Plan(start, story, tuple(course.events))

    def _major(self) -> Plan:
        """Return a 重大 complaint in the hands of its department: reported, told, visited (篇2 5.4)."""
        story, start = self._stories["trapped"], self._at(1, 14, 20)
        course = Course(start, self._calendar)
        course.then(EventKind.REPORTED, 0.12, to=MANAGER, words="住戶已脫困，有人拍視頻發群。")
        course.then(
            EventKind.COMPANY_TOLD, 0.4, by_name=LEADER, to="公司高總", words="已接待住戶，電話報告經過。"
        )
        course.then(
            EventKind.MANAGER_CONTACTED,
            1,
            way="door",
            by_name=MANAGER,
            words="已上門致歉，答應給書面說明。",
        )
        course.then(
            EventKind.HEAD_VISITED, 0.5, who=SIGNERS[story["department"]], words="陪維保公司到場查看。"
        )
        return Plan(start, story, tuple(course.events))

    def _handled(self, start: datetime, story: Mapping[str, Any]) -> Course:
        """Return a course up to the word to the resident what will be done."""
        course = Course(start, self._calendar)
        plan(course, 0.6, 1, story["department"], story["plan"])
        words = f"已告知處理辦法：{story['plan']}"
        course.then(EventKind.CONTACTED, 0.8, way="phone", by_name=DESK, words=words)
        return course

    def _solved(self, name: str, start: datetime, solved_at: datetime) -> Plan:
        story = self._stories[name]
        course = self._handled(start, story)
        answered_at = solved_at - timedelta(minutes=20)
        course.put(EventKind.DEPARTMENT_ANSWERED, answered_at, hand_over=1, words=story["result"])
        course.put(EventKind.SOLVED, solved_at, words=story["result"], verified_by=DESK)
        return Plan(start, story, tuple(course.events))

    def _visited(self, name: str, start: datetime, visited_at: datetime) -> Plan:
        solved = self._solved(name, start, visited_at - timedelta(hours=4))
        course = Course(visited_at, self._calendar)
        visit(course, 0, "satisfied", solved.story["words"])
        return Plan(start, solved.story, (*solved.course, *course.events))

    def _irregular(self, name: str, start: datetime, ground: str, words: str) -> Plan:
        story = self._stories[name]
        course = self._handled(start, story)
        for days, hour, minute in ((2, 18, 10), (1, 9, 30), (1, 12, 40)):
            course.put(EventKind.ATTEMPTED, self._at(days, hour, minute), way="phone", words="響鈴無人接聽。")
        course.put(EventKind.DEPARTMENT_ANSWERED, self._at(1, 14, 0), hand_over=1, words=story["result"])
        course.put(EventKind.ANSWERED, self._at(1, 14, 30), way="letter", by_name=DESK, words=story["result"])
        course.put(
            EventKind.IRREGULAR_APPLIED, self._at(1, 16, 30), ground=ground, words=words, applicant=DESK
        )
        return Plan(start, story, tuple(course.events))

    def _at(self, working_days: int, hour: int, minute: int) -> datetime:
        """Return a time so many working days before the one that ends next."""
        return station_moment(self._day(working_days), time(hour, minute))

    def _day(self, before: int) -> date:
        day = local(self._now).date()
        while not self._calendar.is_working(day) or self._calendar.close_of(day) <= self._now:
            day += _DAY
        step = -_DAY if before > 0 else _DAY
        left = abs(before)
        while left:
            day += step
            left -= self._calendar.is_working(day)
        return day
