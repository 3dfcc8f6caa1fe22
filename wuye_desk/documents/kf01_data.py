"""What 《住戶投訴處置表》 (KF-01) says: plain data, worked out before, nothing decided in the layout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wuye_desk.documents.form_parts import NO_DEADLINE, UNSIGNED, BlankPart, Deadline, Signature
from wuye_desk.domain.vocabulary import Channel, ContactWay, Grade, Nature, Validity, VisitResult


class Copy(Enum):
    """Which sheet is meant."""

    TRAVELLING = "travelling"
    """The one that goes round, is signed and filed."""
    DEPARTMENT = "department"
    """What a department gets when the resident wants to stay unnamed: nothing that tells who."""


@dataclass(frozen=True, kw_only=True)
class HandOverPart:
    """One hand-over to one department (篇2 5.3.4); the rules say the limits while no deadline runs yet."""

    number: int = 1
    """Which hand-over of the ticket, over all its rounds."""
    department: str = ""
    """Under the name, on a line of its own, by which way it got it where that was not the sheet itself."""
    handed_at: datetime | None = None
    received: Signature = UNSIGNED
    plan_due: Deadline = NO_DEADLINE
    plan_rule: str = "1 小時，篇2 5.3.4"
    answer_due: Deadline = NO_DEADLINE
    answer_rule: str = "2 個工作日，篇1 1.8"
    plan: str = ""
    planned: Signature = UNSIGNED
    work: str = ""
    """實施記錄: what was done, a line each."""
    done: Signature = UNSIGNED

    @property
    def taker(self) -> str:
        """Return the department and by which way it got it, on one line."""
        return "\u3000".join(self.department.split("\n"))


@dataclass(frozen=True, kw_only=True)
class VisitPart:
    """驗證、回訪結果 (篇2 6.0)."""

    visited_at: datetime | None = None
    way: ContactWay | None = None
    phone_reason: str = ""
    result: VisitResult | None = None
    next_round: int | None = None
    reported_to: str = ""
    reported_at: datetime | None = None
    carried_out: bool | None = None
    """客服驗證: whether the plan was carried out."""
    check_note: str = ""
    words: str = ""
    visitor: Signature = UNSIGNED
    resident: Signature = UNSIGNED


@dataclass(frozen=True, kw_only=True)
class MajorRow:
    """One duty of a 重大 ticket on the continuation sheet."""

    label: str
    """Two lines: the duty; its limit and clause."""
    due: str = ""
    done_at: datetime | None = None
    words: str = ""
    signed: Signature = UNSIGNED


@dataclass(frozen=True, kw_only=True)
class Kf01:
    """Everything one 處置表 says; what is empty stays empty on paper, to be written in."""

    station: str
    number: str
    printed_at: datetime
    printed_by: str
    version: str = "A/1"
    copy: Copy = Copy.TRAVELLING
    reprint: bool = False
    cancelled: bool = False
    round: int = 1
    room: str = ""
    household: str = ""
    phone: str = ""
    confidential: bool = False
    received_at: datetime | None = None
    receiver: str = ""
    channel: Channel | None = None
    nature: Nature | None = None
    nature_note: str = ""
    grade: Grade | None = None
    basis: str = ""
    validity: Validity | None = None
    irregular_number: str = ""
    linked: str = ""
    first_feedback: Deadline = NO_DEADLINE
    reply: Deadline = NO_DEADLINE
    latest_visit: Deadline = NO_DEADLINE
    happening: bool = False
    on_site_due: datetime | None = None
    on_site_rule: str = "10 分鐘"
    arrived_at: datetime | None = None
    arrived_who: str = ""
    joint_count: str = ""
    content: str = ""
    demand: str = ""
    recorded: Signature = UNSIGNED
    hand_overs: tuple[HandOverPart, ...] = ()
    visit: VisitPart = VisitPart()
    opinion: str = ""
    opined: Signature = UNSIGNED
    archived: Signature = UNSIGNED
    shelf: str = ""
    keep_until: datetime | None = None
    keep_rule: str = "結案起滿 3 年（篇2 9.2）"
    major: tuple[MajorRow, ...] = ()
    blank: BlankPart | None = None

    @property
    def first_hand_over(self) -> HandOverPart:
        """Return the hand-over the front page shows; an empty one where there is none yet."""
        return self.hand_overs[0] if self.hand_overs else HandOverPart()
