"""Editing the rule book: every change is a new version, and a ticket keeps the one it was opened under."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.rulebook import RuleBook, with_limit, with_report_day, write_rulebook
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import RuleBookVersion
from wuye_desk.store.queries_station import newest_rule_book


def save_rules(
    desk: Desk, limits: Mapping[ClockId, int], counts_first_day: bool, report_day: int | None = None
) -> int:
    """Keep a version with these limits in place of the present ones; return the version in force.

    limits are in each clock's own base, report_day is of the next month (月報; None: as it is); nothing is
    written where nothing differs.
    """
    person = desk.require(Action.MANAGE_RULES)
    before = desk.rules()
    after = replace(before, counts_first_day=counts_first_day)
    for clock, limit in limits.items():
        after = with_limit(after, clock, limit)
    if report_day is not None:
        after = with_report_day(after, report_day)
    if after == before:
        return before.version
    with desk.store.write():
        version = newest_rule_book() + 1
        body = write_rulebook(replace(after, version=version))
        RuleBookVersion.create(version=version, body=body, created_at=desk.now(), by=person.name)
        was, now = _told(before), _told(after)
        record_change(desk, Subject.RULES, version, f"規則書 第 {version} 版", before=was, after=now)
    desk.forget_cached()
    return version


def _told(rules: RuleBook) -> dict[str, object]:
    limits: dict[str, object] = {clock.label: rule.limit_text for clock, rule in rules.clocks.items()}
    first_day = "算第一日" if rules.counts_first_day else "不算"
    return {"受理當天": first_day, "月報": f"次月 {rules.month_report_day} 日", **limits}
