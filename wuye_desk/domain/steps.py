"""What to do next about each clock and at each stage: the words of the buttons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wuye_desk.domain.ticket import ClockInstance, EventKind
from wuye_desk.domain.vocabulary import ClockId, Role, Stage


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: the event it is recorded as, the word on the button, and whose it is."""

    event: EventKind | None
    """None where nothing is left to do."""
    label: str
    owner: Role
    hand_over: int | None = None


STEPS: Mapping[ClockId, Step] = {
    ClockId.ON_SITE: Step(EventKind.ARRIVED, "登記到場", Role.STEWARD),
    ClockId.REPORT_MANAGER: Step(EventKind.REPORTED, "登記上報", Role.STATION_HEAD),
    ClockId.MANAGER_CONTACT: Step(EventKind.MANAGER_CONTACTED, "登記溝通", Role.MANAGER),
    ClockId.DEPARTMENT_PLAN: Step(EventKind.PLANNED, "收回處置表", Role.DEPARTMENT),
    ClockId.FIRST_FEEDBACK: Step(EventKind.CONTACTED, "登記反饋", Role.RECEPTIONIST),
    ClockId.DEPARTMENT_ANSWER: Step(EventKind.DEPARTMENT_ANSWERED, "登記部門結果", Role.DEPARTMENT),
    ClockId.REPLY: Step(EventKind.ANSWERED, "登記答復", Role.RECEPTIONIST),
    ClockId.PROMISED: Step(EventKind.ANSWERED, "登記答復", Role.RECEPTIONIST),
    ClockId.LETTER_REPLY: Step(EventKind.LETTER_REPLIED, "登記回函", Role.MANAGER),
    ClockId.SENDER_REPLY: Step(EventKind.SENDER_REPLIED, "回復轉辦單位", Role.MANAGER),
    ClockId.LATEST_VISIT: Step(EventKind.VISITED, "登記回訪", Role.SERVICE_CENTER),
    ClockId.MINOR_VISIT: Step(EventKind.VISITED, "登記回訪", Role.RECEPTIONIST),
    ClockId.MAJOR_VISIT: Step(EventKind.VISITED, "登記回訪", Role.STATION_HEAD),
    ClockId.LEADER_REPORT: Step(EventKind.LEADER_REPORTED, "登記上報", Role.RECEPTIONIST),
    ClockId.ONE_MONTH: Step(EventKind.SOLVED, "登記解決", Role.STATION_HEAD),
    ClockId.REVIEW_MEETING: Step(EventKind.MINUTES_FILED, "登記會議", Role.MANAGER),
    ClockId.IRREGULAR_DECISION: Step(EventKind.IRREGULAR_DECIDED, "審批", Role.STATION_HEAD),
    ClockId.MANAGER_OPINION: Step(EventKind.MANAGER_OPINED, "送經理簽", Role.MANAGER),
}

STAGE_STEPS: Mapping[Stage, Step] = {
    Stage.IN_HAND: Step(EventKind.SOLVED, "登記解決", Role.RECEPTIONIST),
    Stage.SOLVED: Step(EventKind.VISITED, "登記回訪", Role.RECEPTIONIST),
    Stage.VISITED: Step(EventKind.MANAGER_OPINED, "送經理簽", Role.MANAGER),
    Stage.OPINION_GIVEN: Step(EventKind.ARCHIVED, "歸檔", Role.STATION_HEAD),
    Stage.ARCHIVED: Step(None, "已歸檔", Role.STATION_HEAD),
    Stage.CANCELLED: Step(None, "已作廢", Role.STATION_HEAD),
}


EXPLAIN = Step(EventKind.EXPLAINED, "告知審批結果", Role.RECEPTIONIST)
"""After an irregular closure is approved: the resident hears of it (篇3 四(二), 篇2 5.3.8)."""


def step_for(clock: ClockInstance) -> Step:
    """Return what to do about one clock, for its line on the board."""
    usual = STEPS[clock.clock]
    if clock.clock is ClockId.DEPARTMENT_ANSWER and clock.department:
        usual = replace(usual, label=f"催{clock.department}答復")
    if clock.owner is usual.owner and clock.hand_over is usual.hand_over:
        return usual
    return replace(usual, owner=clock.owner, hand_over=clock.hand_over)
