"""「為什麼是這一天」: any deadline laid out day by day, with what counted and why the rest did not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from wuye_desk.domain.moments import local, weekday
from wuye_desk.domain.rulebook import Base, ClockRule, RuleBook
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.domain.workdays import WorkCalendar

_ONE_DAY = timedelta(days=1)
_MOST_DAYS = 62
_CIVIL_CODE = "民法典 201、203"
_STARTS = {
    ClockId.DEPARTMENT_PLAN: "轉交",
    ClockId.DEPARTMENT_ANSWER: "轉交",
    ClockId.MINOR_VISIT: "解決",
    ClockId.MAJOR_VISIT: "解決",
    ClockId.REVIEW_MEETING: "解決",
    ClockId.LETTER_REPLY: "收函",
    ClockId.LEADER_REPORT: "回訪",
    ClockId.MANAGER_OPINION: "回訪滿意",
    ClockId.MANAGER_CONTACT: "上報",
    ClockId.IRREGULAR_DECISION: "申請",
}


@dataclass(frozen=True, slots=True)
class WhyDay:
    """One day of the strip."""

    day: date
    weekday_label: str
    headline: str
    """「第 2 日」, 「休」, or the hour it is about."""
    note: str
    counted: bool
    is_due: bool
    provisional: bool
    """暫算: the days off of its year are not published."""


@dataclass(frozen=True, slots=True)
class WhyStrip:
    """The days from the start of a clock to its deadline."""

    title: str
    clause: str
    days: tuple[WhyDay, ...]
    """Empty while the clock has not started."""


def why_this_day(clock: ClockInstance, rules: RuleBook, calendar: WorkCalendar) -> WhyStrip:
    """Return why a deadline is what it is; the strip of a clock not started says only its rule."""
    rule = rules.clocks[clock.clock]
    if clock.started_at is None or clock.due_at is None:
        return WhyStrip(f"{clock.clock.label}＝{rule.rule_text}，尚未起算", _clauses(clock, rule), ())
    if clock.set_by_hand:
        title = f"{clock.clock.label}＝人工約定的時間，程序不改"
        return WhyStrip(title, "本地" if rule.is_local else _clauses(clock, rule), tuple(_ends(clock)))
    if rule.base is Base.WORKING_DAYS:
        days = tuple(_working_days(clock, rules, calendar))
        return WhyStrip(f"{clock.clock.label}＝{rule.rule_text}，末日收市止", _clauses(clock, rule), days)
    ending = "到期日收市止" if rule.base is Base.MONTHS else "按實際時間，夜間照計"
    return WhyStrip(
        f"{clock.clock.label}＝{rule.rule_text}，{ending}", _clauses(clock, rule), tuple(_ends(clock))
    )


def _clauses(clock: ClockInstance, rule: ClockRule) -> str:
    parts = ["、".join([clock.clause, *(_short(clock.clause, one) for one in rule.also)])]
    if rule.base is Base.WORKING_DAYS:
        parts.append(_CIVIL_CODE)
    parts.append("站長改定" if rule.is_changed else "本地" if rule.is_local else "SOP 值")
    return "；".join(dict.fromkeys(parts))


def _short(first: str, other: str) -> str:
    """Return a clause without its part where the one before names the same: 「篇1 1.5、1.6」."""
    part, _, rest = other.partition(" ")
    return rest if first.startswith(f"{part} ") and rest else other


def _working_days(clock: ClockInstance, rules: RuleBook, calendar: WorkCalendar) -> Iterator[WhyDay]:
    assert clock.started_at is not None and clock.due_at is not None  # noqa: PT018
    start, due = local(clock.started_at), local(clock.due_at)
    counted = 0
    for ahead in range(min((due.date() - start.date()).days, _MOST_DAYS) + 1):
        day = start.date() + ahead * _ONE_DAY
        counts = calendar.is_working(day) and (ahead > 0 or rules.counts_first_day)
        counted += counts
        note = _start_note(clock, start, counts) if ahead == 0 else _note(day, calendar)
        is_due = day == due.date()
        yield WhyDay(
            day=day,
            weekday_label=weekday(day),
            headline=f"第 {counted} 日" if counts else "第 0 日" if ahead == 0 else "休",
            note=f"{due:%H:%M} 收市到期" if is_due else note,
            counted=counts,
            is_due=is_due,
            provisional=not calendar.is_published(day.year),
        )


def _start_note(clock: ClockInstance, start: datetime, counts: bool) -> str:
    event = _STARTS.get(clock.clock, "受理" if clock.round == 1 else "回訪不滿意")
    return f"{start:%H:%M} {event}" + ("" if counts else "，當日不計")


def _note(day: date, calendar: WorkCalendar) -> str:
    exception = calendar.days.get(day)
    name = "" if exception is None else exception.name
    if calendar.is_working(day):
        return f"{name}調休上班" if day.weekday() >= 5 else "工作日"
    if day.weekday() < 5 or name:
        return f"{name or '放假'}，不計"
    return "休息日，不計"


def _ends(clock: ClockInstance) -> Iterator[WhyDay]:
    """Yield the day of the start, of the opening and of the deadline, each once."""
    assert clock.started_at is not None and clock.due_at is not None  # noqa: PT018
    due = local(clock.due_at)
    marks = [(local(clock.started_at), "起算"), (due, "到期")]
    if clock.opens_at is not None:
        marks.insert(1, (local(clock.opens_at), "起可訪"))
    days = sorted({moment.date() for moment, _ in marks})
    for day in days:
        words = [f"{moment:%H:%M} {word}" for moment, word in marks if moment.date() == day]
        yield WhyDay(
            day=day,
            weekday_label=weekday(day),
            headline=words[0],
            note="，".join(words[1:]),
            counted=day != local(clock.started_at).date() or len(days) == 1,
            is_due=day == due.date(),
            provisional=False,
        )
