"""The months behind the sample station: so many complaints a day, fewer at the weekend, all finished."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.vocabulary import Channel
from wuye_desk.domain.workdays import WorkCalendar
from wuye_desk.services.demo.demo_plan import Plan
from wuye_desk.services.demo.demo_stories import ask_story, major_story, past_story, recent_story

_BUSY, _CALM, _DAY_OFF = (1, 2, 2, 3, 3, 4), (0, 0, 1, 1, 2), (0, 0, 1, 1)
"""How many complaints a working day of the last two months brings, one before that, and a day off."""
_BESIDE_THE_OPEN = (0, 0, 1)
"""And one of the last days, of which wuye_desk.services.demo.demo_open tells more."""
_BUSY_DAYS, _RECENT_DAYS, _OPEN_DAYS = 62, 8, 5
_ASKS = 0.4
"""Inquiries, suggestions, doubts and calls for help a day."""
_CHANNELS = (Channel.CALL, Channel.VISIT, Channel.GROUP, Channel.CALL_CENTER)
_EARLIEST_MINUTE, _MINUTES = 8 * 60 + 35, 470
_LOSS_DAYS_AGO = 34
_LONG_AGO = (1480, 1320, 1190, 1118, 1060)
"""Days since what is archived and about to be disposed of came in."""


class PastDays:
    """Plans one day after the other, up to yesterday."""

    def __init__(
        self, stories: Mapping[str, Any], calendar: WorkCalendar, now: datetime, chance: Random
    ) -> None:
        self._stories, self._calendar, self._now, self._chance = stories, calendar, now, chance
        self._told = 0

    def plans(self, days: int) -> Iterator[Plan]:
        """Yield what came in during the last days, in no order within a day."""
        today = local(self._now).date()
        for ago in range(days, 0, -1):
            yield from self._day(today - timedelta(days=ago), ago)
        yield from self._long_ago()
        if days > _LOSS_DAYS_AGO:
            start = self._calendar.next_opening(self._now - timedelta(days=_LOSS_DAYS_AGO))
            loss = self._stories["majors"]["loss"]
            yield Plan(start, loss, major_story(start, loss, self._calendar))

    def _long_ago(self) -> Iterator[Plan]:
        """Files whose three years are up, and one whose time is soon (篇2 9.2)."""
        chance = Random(_LONG_AGO[0])
        for place, ago in enumerate(_LONG_AGO):
            start = self._moment(local(self._now).date() - timedelta(days=ago))
            story = self._stories["stories"][place]
            course = past_story(start, story, self._calendar, chance, settled=False, dissatisfied=False)
            yield Plan(start, story, course)

    def _day(self, day: date, ago: int) -> Iterator[Plan]:
        for _complaint in range(self._chance.choice(self._usual(day, ago))):
            yield self._complaint(self._moment(day), recent=ago <= _RECENT_DAYS)
        if self._chance.random() < _ASKS:
            start, ask = self._moment(day), self._chance.choice(self._stories["asks"])
            yield Plan(start, ask, ask_story(start, ask, self._calendar))

    def _usual(self, day: date, ago: int) -> tuple[int, ...]:
        if not self._calendar.is_working(day):
            return _DAY_OFF
        if ago <= _OPEN_DAYS:
            return _BESIDE_THE_OPEN
        return _BUSY if ago <= _BUSY_DAYS else _CALM

    def _moment(self, day: date) -> datetime:
        minute = _EARLIEST_MINUTE + self._chance.randrange(_MINUTES)
        return station_moment(day, time(minute // 60, minute % 60))

    def _complaint(self, start: datetime, *, recent: bool) -> Plan:
        story, chance = self._next_story(), self._chance
        settled = chance.random() < (0.3 if recent else 0.1)
        unhappy = chance.random() < 0.05
        if recent:
            course = recent_story(start, story, self._calendar, chance, settled=settled)
        else:
            course = past_story(start, story, self._calendar, chance, settled=settled, dissatisfied=unhappy)
        return Plan(
            start,
            story,
            course,
            channel=chance.choices(_CHANNELS, (66, 28, 2, 4))[0],
            settled="已當面說明並處理。" if settled else "",
        )

    def _next_story(self) -> Mapping[str, Any]:
        """Return the stories one after the other, so that neighbours in time differ."""
        self._told += 1
        stories: list[Mapping[str, Any]] = self._stories["stories"]
        return stories[(self._told * 5 + self._chance.randrange(2)) % len(stories)]
