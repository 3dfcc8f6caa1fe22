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


SOLVE = Step(EventKind.SOLVED, "登記解決", Role.RECEPTIONIST)
VISIT = Step(EventKind.VISITED, "登記回訪", Role.RECEPTIONIST)
OPINION = Step(EventKind.MANAGER_OPINED, "送經理簽", Role.MANAGER)
ARCHIVE = Step(EventKind.ARCHIVED, "歸檔", Role.STATION_HEAD)
REPORT = Step(EventKind.REPORTED, "上報物業經理", Role.STATION_HEAD)
CONTACT = Step(EventKind.MANAGER_CONTACTED, "登記溝通", Role.MANAGER)
MINUTES = Step(EventKind.MINUTES_FILED, "登記會議", Role.MANAGER)
TELL_COMPANY = Step(EventKind.COMPANY_TOLD, "上報公司領導", Role.LEADER)
HEAD_VISIT = Step(EventKind.HEAD_VISITED, "登記負責人上門", Role.DEPARTMENT)
ASSIGN = Step(EventKind.ASSIGNED, "請經理承接或指派", Role.MANAGER)
SHOW_LETTER = Step(EventKind.READ, "呈經理閱示", Role.MANAGER)
OPINE_HANDLING = Step(EventKind.HANDLING_OPINED, "請經理批處理意見", Role.MANAGER)
EXPLAIN = Step(EventKind.EXPLAINED, "告知審批結果", Role.RECEPTIONIST)

STEPS: Mapping[ClockId, Step] = {
    ClockId.ON_SITE: Step(EventKind.ARRIVED, "登記到場", Role.STEWARD),
    ClockId.REPORT_MANAGER: REPORT,
    ClockId.MANAGER_CONTACT: CONTACT,
    ClockId.DEPARTMENT_PLAN: Step(EventKind.PLANNED, "收回處置表", Role.DEPARTMENT),
    ClockId.FIRST_FEEDBACK: Step(EventKind.CONTACTED, "登記反饋", Role.RECEPTIONIST),
    ClockId.DEPARTMENT_ANSWER: Step(EventKind.DEPARTMENT_ANSWERED, "登記部門結果", Role.DEPARTMENT),
    ClockId.REPLY: Step(EventKind.ANSWERED, "登記答復", Role.RECEPTIONIST),
    ClockId.PROMISED: Step(EventKind.ANSWERED, "登記答復", Role.RECEPTIONIST),
    ClockId.LETTER_REPLY: Step(EventKind.LETTER_REPLIED, "登記回函", Role.MANAGER),
    ClockId.SENDER_REPLY: Step(EventKind.SENDER_REPLIED, "回復轉辦單位", Role.MANAGER),
    ClockId.LATEST_VISIT: replace(VISIT, owner=Role.SERVICE_CENTER),
    ClockId.MINOR_VISIT: VISIT,
    ClockId.MAJOR_VISIT: replace(VISIT, owner=Role.STATION_HEAD),
    ClockId.LEADER_REPORT: Step(EventKind.LEADER_REPORTED, "上報領導", Role.RECEPTIONIST),
    ClockId.ONE_MONTH: replace(SOLVE, owner=Role.STATION_HEAD),
    ClockId.REVIEW_MEETING: MINUTES,
    ClockId.IRREGULAR_DECISION: Step(EventKind.IRREGULAR_DECIDED, "審批", Role.STATION_HEAD),
    ClockId.MANAGER_OPINION: OPINION,
}

STAGE_STEPS: Mapping[Stage, Step] = {
    Stage.IN_HAND: SOLVE,
    Stage.SOLVED: VISIT,
    Stage.VISITED: OPINION,
    Stage.OPINION_GIVEN: ARCHIVE,
    Stage.ARCHIVED: Step(None, "已歸檔", Role.STATION_HEAD),
    Stage.CANCELLED: Step(None, "已作廢", Role.STATION_HEAD),
}


def step_for(clock: ClockInstance) -> Step:
    """Return what to do about one clock, for its line on the board."""
    usual = STEPS[clock.clock]
    if clock.clock is ClockId.DEPARTMENT_ANSWER and clock.department:
        usual = replace(usual, label=urging(clock.department))
    number = None if clock.clock is ClockId.IRREGULAR_DECISION else clock.hand_over
    if clock.owner is usual.owner and number is usual.hand_over:
        return usual
    return replace(usual, owner=clock.owner, hand_over=number)


def urging(department: str) -> str:
    """Return the word on the button that asks for a department's answer."""
    return f"催{department}答復"
