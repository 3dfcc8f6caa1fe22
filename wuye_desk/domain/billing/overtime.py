"""空調加時: how many hours of cooling outside the normal hours are charged (篇1 2.1, else 本地)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta

from wuye_desk.domain.billing.prices import QUANTITY_PARTS
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Term
from wuye_desk.domain.workdays import DayHours, OpeningHours, WorkCalendar

_DAY = 24 * 60
_HOUR = 60
STEPS = (6, 15, 30, 60)
"""Minutes the hours may be counted in: each is a whole number of thousandths of an hour."""
LONGEST_LEAST = 12 * _HOUR
_NORMAL = DayHours(time(8), time(18))
COOLING = OpeningHours((*[_NORMAL] * 5, None, None))
"""Normal hours of cooling until the station says otherwise."""


class Rounding(Term):
    """What becomes of a part of a step."""

    UP = "up", "不足一檔進一檔"
    NEAREST = "nearest", "四捨五入到檔"


@dataclass(frozen=True, slots=True)
class OvertimeRules:
    """How the station counts; minutes."""

    hours: OpeningHours = field(default=COOLING)
    step: int = 30
    rounding: Rounding = Rounding.UP
    least_joined: int = 60
    """Least that is charged where it joins the normal hours: the plant runs already."""
    least_apart: int = 120
    """Least where the plant is started for it alone."""

    def __post_init__(self) -> None:
        """Refuse a step or a minimum no slip can be reckoned with."""
        if self.step not in STEPS:
            raise DeskError("計費的一檔只能是 6、15、30 或 60 分鐘。", "step")
        for name, least in (("least_joined", self.least_joined), ("least_apart", self.least_apart)):
            if not 0 <= least <= LONGEST_LEAST or least % self.step:
                raise DeskError(f"最低收費要在 0 至 12 小時之間，並且是 {self.step} 分鐘的整倍。", name)


@dataclass(frozen=True, slots=True)
class Overtime:
    """What an application comes to; minutes."""

    asked: int
    inside: int
    """What of it lies in the normal hours and costs nothing more."""
    billed: int
    joined: bool
    """連續: it begins where the normal hours end, or goes on into them."""
    at_least: bool
    """The minimum is what is charged."""

    @property
    def outside(self) -> int:
        """Return the minutes outside the normal hours, as they are."""
        return self.asked - self.inside

    @property
    def quantity(self) -> int:
        """Return what is charged in thousandths of an hour."""
        return self.billed * QUANTITY_PARTS // _HOUR


def overtime_of(
    day: date, begins: time, until: time, rules: OvertimeRules, calendar: WorkCalendar
) -> Overtime:
    """Return what cooling from a time to another is charged; until not after begins is of the next day.

    DeskError where all of it lies in the normal hours.
    """
    start, end = _minutes(begins), _minutes(until)
    if end <= start:
        end += _DAY
    normal = _normal_spans(day, rules, calendar)
    inside = sum(max(0, min(end, closes) - max(start, opens)) for opens, closes in normal)
    joined = any(start <= closes and opens <= end for opens, closes in normal)
    outside = end - start - inside
    if outside <= 0:
        raise DeskError("這段時間在正常供冷時間內，不用申請加時。", "until")
    counted = _stepped(outside, rules)
    least = rules.least_joined if joined else rules.least_apart
    return Overtime(end - start, inside, max(counted, least), joined, counted < least)


def rule_words(rules: OvertimeRules) -> str:
    """Return the rule as slips print it."""
    rounding = "不足進一" if rules.rounding is Rounding.UP else "四捨五入"
    return (
        f"以 {rules.step} 分鐘為一檔，{rounding}；"
        f"連續至少 {hours_words(rules.least_joined)} 小時，不連續至少 {hours_words(rules.least_apart)} 小時"
    )


def hours_words(minutes: int) -> str:
    """Return minutes as hours: 「2.5」, 「0.25」, 「3」."""
    return f"{minutes / _HOUR:.2f}".rstrip("0").rstrip(".")


def normal_hours(day: date, rules: OvertimeRules, calendar: WorkCalendar) -> DayHours | None:
    """Return the normal hours of cooling of a day: a holiday is a Sunday, a make-up working day a Monday."""
    week = rules.hours.week
    if calendar.is_working(day) == (day.weekday() < 5):
        return week[day.weekday()]
    return week[0] if calendar.is_working(day) else week[6]


def _normal_spans(day: date, rules: OvertimeRules, calendar: WorkCalendar) -> list[tuple[int, int]]:
    """Return the normal hours of a day and of the next, in minutes from the first midnight."""
    spans = []
    for ahead in (0, 1):
        hours = normal_hours(day + timedelta(days=ahead), rules, calendar)
        if hours is not None:
            spans.append((_minutes(hours.opens) + ahead * _DAY, _minutes(hours.closes) + ahead * _DAY))
    return spans


def _stepped(minutes: int, rules: OvertimeRules) -> int:
    more = rules.step - 1 if rules.rounding is Rounding.UP else rules.step // 2
    return (minutes + more) // rules.step * rules.step


def _minutes(at: time) -> int:
    return at.hour * _HOUR + at.minute
