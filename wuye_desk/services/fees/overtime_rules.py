"""How the station counts the hours of 空調加時: normal hours, step, rounding, minimum (本地)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wuye_desk.domain.billing.overtime import OvertimeRules, Rounding, rule_words
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.queries_station import keep_setting, setting

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_KEY = "overtime_rules"


def overtime_rules(desk: Desk) -> OvertimeRules:  # noqa: ARG001
    """Return the rules in force; the program's own until the station keeps some."""
    data: dict[str, Any] | None = setting(_KEY)
    if data is None:
        return OvertimeRules()
    return OvertimeRules(
        OpeningHours.from_data(data["hours"]),
        data["step"],
        Rounding(data["rounding"]),
        data["least_joined"],
        data["least_apart"],
    )


def save_overtime_rules(desk: Desk, rules: OvertimeRules) -> None:
    """Keep the rules for slips entered from now on; those that stand keep theirs."""
    desk.require(Action.KEEP_PRICES)
    with desk.store.write():
        before = _told(overtime_rules(desk))
        data = {
            "hours": rules.hours.to_data(),
            "step": rules.step,
            "rounding": rules.rounding.value,
            "least_joined": rules.least_joined,
            "least_apart": rules.least_apart,
        }
        keep_setting(_KEY, data)
        record_change(desk, Subject.FEES, _KEY, "空調加時規則", before=before, after=_told(rules))


def _told(rules: OvertimeRules) -> dict[str, object]:
    week = ["休" if day is None else "－".join(day) for day in rules.hours.to_data()]
    return {"計費": rule_words(rules), "正常供冷時間（週一至週日）": "、".join(week)}
