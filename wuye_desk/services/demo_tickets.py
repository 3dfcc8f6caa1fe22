"""Tickets of the sample station: months that are finished, a week in every state, a busy last hour."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from wuye_desk.domain.ticket import Event
from wuye_desk.domain.vocabulary import Channel, Criterion, Kind, Nature
from wuye_desk.resources import resource
from wuye_desk.services.clock_keeping import recompute
from wuye_desk.services.demo_stories import Happening, ask_story, complaint_story, major_story
from wuye_desk.services.desk import Desk
from wuye_desk.services.registration import register
from wuye_desk.services.ticket_draft import TicketDraft
from wuye_desk.store import ticket_writing

_MONTHS = timedelta(days=115)
_LAST_WEEK = timedelta(days=8)
_STALLS = (1, 2, 3, 5, 6, 7)
"""After how many events a ticket of the last week is left lying, one after the other."""


@dataclass(frozen=True)
class Caller:
    """A household that may call."""

    account_id: int
    name: str
    phone: str


@dataclass(frozen=True)
class _Plan:
    """A ticket to be made: when, what, how far it goes (0 for as far as time allows)."""

    received_at: datetime
    story: dict[str, Any]
    major: bool = False
    stalls: int = 0
    handed_at_once: bool = True
    happening: bool = False
    channel: Channel = Channel.CALL
    settled: str = ""
    dissatisfied: bool = False


class TicketMaker:
    """Registers tickets in the order of their receipt and tells what has happened to each since."""

    def __init__(self, desk: Desk, callers: list[Caller], now: datetime, chance: Random) -> None:
        self._desk = desk
        self._callers = callers
        self._now = now
        self._chance = chance
        self._calendar = desk.calendar()
        self._stories = tomllib.loads(resource("demo", "stories.toml").read_text(encoding="utf-8"))

    def make(self, count: int) -> None:
        """Make so many tickets and the few of the last hour; inside Store.write()."""
        plans = [*self._past(count), *self._last_hour()]
        present = self._desk.now
        try:
            for plan in sorted(plans, key=lambda one: one.received_at):
                self._make(plan)
        finally:
            self._desk.now = present

    def _past(self, count: int) -> list[_Plan]:
        recent = count // 4
        plans = [self._plan(self._moment(_MONTHS, _LAST_WEEK)) for _ in range(count - recent)]
        week = [self._plan(self._moment(_LAST_WEEK, timedelta(hours=2))) for _ in range(recent)]
        week.sort(key=lambda one: one.received_at)
        for at in range(1, len(week), 4):
            stalls = _STALLS[at // 4 % len(_STALLS)]
            story = self._chance.choice(self._stories["stories"])
            week[at] = replace(week[at], story=story, major=False, stalls=stalls, settled="")
        majors = self._stories["majors"]
        return [
            *plans,
            *week,
            _Plan(self._moment(timedelta(days=40), timedelta(days=30)), majors["loss"], major=True),
            _Plan(self._moment(timedelta(days=4), timedelta(days=2)), majors["trapped"], major=True),
        ]

    def _moment(self, earliest: timedelta, latest: timedelta) -> datetime:
        """Return some moment at which the desk was open, between so long and so long ago."""
        span = (earliest - latest).total_seconds()
        moment = self._now - earliest + timedelta(seconds=self._chance.randrange(int(span)))
        opening = self._calendar.next_opening(moment.replace(second=0, microsecond=0))
        return min(opening + timedelta(minutes=self._chance.randrange(40)), self._now - timedelta(hours=1))

    def _plan(self, moment: datetime) -> _Plan:
        if self._chance.random() < 0.18:
            return _Plan(moment, self._chance.choice(self._stories["asks"]))
        channels = (Channel.CALL, Channel.VISIT, Channel.LETTER, Channel.GOVERNMENT, Channel.CALL_CENTER)
        return _Plan(
            moment,
            self._chance.choice(self._stories["stories"]),
            channel=self._chance.choices(channels, (62, 27, 4, 3, 4))[0],
            settled="已當面說明並處理。" if self._chance.random() < 0.1 else "",
            dissatisfied=self._chance.random() < 0.06,
        )

    def _last_hour(self) -> list[_Plan]:
        """Return the calls of the last hour: two clocks of ten minutes still run."""
        live, ago = self._stories["live"], self._now.replace(microsecond=0)
        return [
            _Plan(ago - timedelta(minutes=38), live["rubbish"], stalls=1),
            _Plan(ago - timedelta(minutes=7), live["spray"], stalls=1, happening=True),
            _Plan(ago - timedelta(minutes=6), live["burst"], major=True, stalls=1),
        ]

    def _make(self, plan: _Plan) -> None:
        self._desk.now = lambda: plan.received_at + timedelta(minutes=1)
        caller = self._chance.choice(self._callers)
        registered = register(self._desk, self._draft(plan, caller))
        happened = [one for one in self._course(plan) if one.at <= self._now]
        happened = happened[: plan.stalls - 1] if plan.stalls else happened
        if not happened or self._desk.person is None:
            return
        first = ticket_writing.next_sequence(registered.ticket_id)
        events = [_event(number, one) for number, one in enumerate(happened, start=first)]
        ticket_writing.add_events(registered.ticket_id, self._desk.person.id, events)
        recompute(self._desk, registered.ticket_id)

    def _course(self, plan: _Plan) -> list[Happening]:
        if "kind" in plan.story:
            return ask_story(plan.received_at, plan.story, self._calendar)
        if plan.major:
            return major_story(plan.received_at, plan.story, self._calendar)
        rounds = 2 if plan.dissatisfied else 1
        return complaint_story(
            plan.received_at, plan.story, self._calendar, self._chance, rounds, settled=bool(plan.settled)
        )

    def _draft(self, plan: _Plan, caller: Caller) -> TicketDraft:
        story = plan.story
        passed_on = plan.channel not in (Channel.CALL, Channel.VISIT, Channel.LETTER)
        department = "" if plan.settled else story.get("department", "")
        return TicketDraft(
            id=f"sample-{self._chance.getrandbits(64):016x}",
            received_at=plan.received_at,
            account_id=caller.account_id,
            kind=Kind(story.get("kind", Kind.COMPLAINT.value)),
            channel=plan.channel,
            nature=Nature(story.get("nature", Nature.SERVICE.value)),
            caller_name=caller.name,
            callback_phone=caller.phone,
            content=story["content"],
            demand=story.get("demand", "請儘快答復。"),
            location=story.get("location", ""),
            happening=plan.happening,
            department=department,
            hand_over_now=bool(department),
            receiver=f"{department}值班" if department else "",
            criteria={Criterion(code) for code in story.get("criteria", ())},
            letter_arrived_at=plan.received_at if plan.channel is Channel.LETTER else None,
            sender=plan.channel.label if passed_on else "",
            settled=plan.settled,
        )


def _event(number: int, one: Happening) -> Event:
    return Event(
        kind=one.kind,
        occurred_at=one.at,
        recorded_at=one.at + timedelta(minutes=2),
        sequence=number,
        data=one.data,
    )
