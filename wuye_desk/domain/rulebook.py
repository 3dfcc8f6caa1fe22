"""The rule book: criteria of grading, clocks, opening hours; read from TOML, written back after an edit."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import ClockId, Criterion, Grade, Role, Term
from wuye_desk.domain.workdays import OpeningHours

_MOST = 1000
_LAST_OF_ALL_MONTHS = 28
REPORT_DAY = 5
"""By the close of which day of the next month the 月報 is due, unless the station says otherwise: 本地."""


class Base(Term):
    """What a limit is counted in; AGREED is a time a person named."""

    MINUTES = "minutes", "分鐘"
    HOURS = "hours", "小時"
    WORKING_DAYS = "working_days", "個工作日"
    MONTHS = "months", "個月"
    AGREED = "agreed", "約定時間"


@dataclass(frozen=True, slots=True)
class CriterionRule:
    """What one criterion makes of a ticket, and where it is written."""

    grade: Grade
    clause: str
    by_itself: bool
    """The program ticks it when its condition is there."""
    also: tuple[str, ...] = ()
    """Further clauses that say the same."""


@dataclass(frozen=True, slots=True)
class ClockRule:
    """Limit, base, owner and clause of one clock; when it starts and stops is in wuye_desk.domain.clocks."""

    limit: int
    """In units of base."""
    base: Base
    clause: str
    owner: Role
    sop_limit: int
    """What 恢復 SOP 值 brings back."""
    is_local: bool
    """本地: the limit is the station's own, not the SOP's."""
    rule_text: str
    """The rule in the desk's words: 「解決後 24 小時」."""
    template: str
    """The same before the limit is filled in, as the book is written."""
    also: tuple[str, ...] = ()
    opens_after: int = 0
    """Hours after its start event before which the duty must not be done yet (篇2 6.0)."""

    @property
    def is_changed(self) -> bool:
        """Return whether the station set another limit than the SOP's."""
        return self.limit != self.sop_limit

    @property
    def limit_text(self) -> str:
        """Return the limit with its unit: 「24 小時」, 「3 個工作日」; empty for an agreed time."""
        return _limit_text(self.limit, self.base)


@dataclass(frozen=True)
class RuleBook:
    """One version of the station's rules; a ticket keeps the version it was opened under."""

    version: int
    criteria: Mapping[Criterion, CriterionRule]
    clocks: Mapping[ClockId, ClockRule]
    hours: OpeningHours
    counts_first_day: bool = False
    """Whether the day of receipt is day 1; the Civil Code (201) makes it day 0."""
    month_report_day: int = REPORT_DAY
    """The day of the next month by whose close of business the 月報 is handed in (篇2 8.0; 本地)."""


def load_rulebook(toml_text: str) -> RuleBook:
    """Return the rule book a text holds; raises DeskError saying which part makes no sense."""
    try:
        data = tomllib.loads(toml_text)
    except tomllib.TOMLDecodeError as error:
        raise DeskError(f"規則書讀不懂：{error}") from error
    try:
        return RuleBook(
            version=_whole(data, "version", 1),
            criteria={one: _criterion(data["criteria"][one.value]) for one in Criterion},
            clocks={one: _clock(one, data["clocks"][one.value]) for one in ClockId},
            hours=OpeningHours.from_data([day or None for day in data["opening_hours"]["week"]]),
            counts_first_day=bool(data.get("counts_first_day", False)),
            month_report_day=_report_day(data.get("month_report_day", REPORT_DAY)),
        )
    except KeyError as error:
        raise DeskError(f"規則書裡缺少 {error.args[0]}。") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise DeskError(f"規則書裡有看不懂的值：{error}") from error


def with_limit(rules: RuleBook, clock: ClockId, limit: int) -> RuleBook:
    """Return the book with another limit for one clock; raises DeskError for one that cannot be."""
    rule = rules.clocks[clock]
    if rule.base is Base.AGREED:
        raise DeskError(f"{clock.label}沒有固定的期限。", clock.value)
    if not 1 <= limit <= _MOST:
        raise DeskError(f"期限要在 1 與 {_MOST} 之間。", clock.value)
    changed = replace(rule, limit=limit, rule_text=_filled(rule.template, limit, rule.base))
    return replace(rules, clocks={**rules.clocks, clock: changed})


def with_report_day(rules: RuleBook, day: int) -> RuleBook:
    """Return the book with another day for the 月報; raises DeskError for one not every month has."""
    if not 1 <= day <= _LAST_OF_ALL_MONTHS:
        raise DeskError(f"月報要在次月 1 日到 {_LAST_OF_ALL_MONTHS} 日之間交。", "month_report")
    return replace(rules, month_report_day=day)


def write_rulebook(rules: RuleBook) -> str:
    """Return the TOML text that load_rulebook reads back as this book."""
    week = [day or [] for day in rules.hours.to_data()]
    lines = [f"version = {rules.version}", f"counts_first_day = {json.dumps(rules.counts_first_day)}"]
    lines += [f"month_report_day = {rules.month_report_day}", ""]
    lines += ["[opening_hours]", f"week = {_written(week)}", ""]
    for criterion, criterion_rule in rules.criteria.items():
        lines += [f"[criteria.{criterion.value}]", *_criterion_lines(criterion_rule), ""]
    for clock, clock_rule in rules.clocks.items():
        lines += [f"[clocks.{clock.value}]", *_clock_lines(clock_rule), ""]
    return "\n".join(lines)


def _criterion(data: Mapping[str, Any]) -> CriterionRule:
    grade = Grade(data["grade"])
    also = tuple(data.get("also", ()))
    return CriterionRule(grade, _clause(data), bool(data.get("by_itself", False)), also)


def _clock(clock: ClockId, data: Mapping[str, Any]) -> ClockRule:
    base = Base(data["base"])
    least = 0 if base is Base.AGREED else 1
    limit = _whole(data, "limit", least)
    if base is Base.AGREED and clock not in (ClockId.PROMISED, ClockId.SENDER_REPLY):
        raise DeskError(f"{clock.label}要有期限。", clock.value)
    return ClockRule(
        limit=limit,
        base=base,
        clause=_clause(data),
        owner=Role(data["owner"]),
        sop_limit=_whole(data, "sop_limit", least),
        is_local=bool(data.get("local", False)),
        rule_text=_filled(data["rule"], limit, base),
        template=data["rule"],
        also=tuple(data.get("also", ())),
        opens_after=_whole(data, "opens_after", 0) if "opens_after" in data else 0,
    )


def _report_day(day: Any) -> int:
    """Return a day every month has."""
    if isinstance(day, bool) or not isinstance(day, int) or not 1 <= day <= _LAST_OF_ALL_MONTHS:
        raise ValueError(f"month_report_day = {day}")
    return day


def _clause(data: Mapping[str, Any]) -> str:
    clause = data["clause"]
    if not isinstance(clause, str) or not clause.strip():
        raise ValueError("clause")
    return clause


def _whole(data: Mapping[str, Any], name: str, least: int) -> int:
    value = data[name]
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= _MOST:
        raise ValueError(f"{name} = {value}")
    return value


def _limit_text(limit: int, base: Base) -> str:
    return "" if base is Base.AGREED else f"{limit} {base.label}"


def _filled(template: str, limit: int, base: Base) -> str:
    return template.replace("{limit}", _limit_text(limit, base))


def _criterion_lines(rule: CriterionRule) -> list[str]:
    values = {
        "grade": rule.grade.value,
        "clause": rule.clause,
        "by_itself": rule.by_itself,
        "also": rule.also,
    }
    return [f"{name} = {_written(value)}" for name, value in values.items() if value]


def _clock_lines(rule: ClockRule) -> list[str]:
    always = {
        "limit": rule.limit,
        "sop_limit": rule.sop_limit,
        "base": rule.base.value,
        "clause": rule.clause,
        "owner": rule.owner.value,
        "rule": rule.template,
    }
    sometimes = {"also": rule.also, "opens_after": rule.opens_after, "local": rule.is_local}
    values = {**always, **{name: value for name, value in sometimes.items() if value}}
    return [f"{name} = {_written(value)}" for name, value in values.items()]


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
