"""How the steps are grouped in their menu; the digits before them never change, so fingers learn them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wuye_desk.domain.ticket import EventKind


@dataclass(frozen=True)
class StepGroup:
    """One submenu: its label, its icon and the events in it."""

    label: str
    icon: str
    kinds: Sequence[EventKind]


GROUPS = (
    StepGroup(
        "住戶",
        "phone-outgoing",
        (
            EventKind.CONTACTED,
            EventKind.ATTEMPTED,
            EventKind.PROMISED,
            EventKind.ANSWERED,
            EventKind.SOLVED,
            EventKind.VISITED,
            EventKind.EXPLAINED,
            EventKind.LETTER_REPLIED,
            EventKind.SENDER_REPLIED,
        ),
    ),
    StepGroup(
        "部門",
        "forward",
        (
            EventKind.HANDED_OVER,
            EventKind.LIAISED,
            EventKind.PLANNED,
            EventKind.DEPARTMENT_ANSWERED,
            EventKind.WITHDRAWN,
            EventKind.ARRIVED,
        ),
    ),
    StepGroup(
        "上報、指派",
        "arrow-up",
        (
            EventKind.REPORTED,
            EventKind.PASSED_UP,
            EventKind.LEADER_REPORTED,
            EventKind.ASSIGNED,
            EventKind.HANDLING_OPINED,
            EventKind.READ,
        ),
    ),
    StepGroup(
        "重大投訴",
        "octagon-alert",
        (
            EventKind.MANAGER_CONTACTED,
            EventKind.COMPANY_TOLD,
            EventKind.HEAD_VISITED,
            EventKind.MINUTES_FILED,
        ),
    ),
    StepGroup(
        "判定",
        "gavel",
        (
            EventKind.VALIDITY_JUDGED,
            EventKind.REGRADED,
            EventKind.IRREGULAR_APPLIED,
            EventKind.IRREGULAR_DECIDED,
            EventKind.RESPONSIBILITY,
        ),
    ),
    StepGroup("結案", "archive", (EventKind.MANAGER_OPINED, EventKind.ARCHIVED, EventKind.CANCELLED)),
)
"""Every event a person records, but 記一筆: that has a key of its own."""
