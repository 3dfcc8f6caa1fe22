"""What a 處理工作單 (KF-03) says: plain data, worked out before, nothing decided in the layout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import NO_DEADLINE, UNSIGNED, BlankPart, Deadline, Imprint, Signature
from wuye_desk.domain.vocabulary import Channel, ContactWay, Grade, Kind, VisitResult


@dataclass(frozen=True, kw_only=True)
class OrderPart:
    """To whom the work was given: one line of 派單."""

    department: str = ""
    ordered_at: datetime | None = None
    ordered_by: str = ""
    due: Deadline = NO_DEADLINE
    taken: Signature = UNSIGNED


@dataclass(frozen=True, kw_only=True)
class Kf03:
    """Everything one work order says; what is empty stays empty on paper, to be written in."""

    imprint: Imprint
    kind: Kind | None = None
    grade: Grade | None = None
    room: str = ""
    household: str = ""
    phone: str = ""
    confidential: bool = False
    received_at: datetime | None = None
    receiver: str = ""
    channel: Channel | None = None
    content: str = ""
    demand: str = ""
    content_for_department: str = ""
    """The texts as the second copy carries them where the resident wants to stay unnamed."""
    demand_for_department: str = ""
    recorded: Signature = UNSIGNED
    orders: tuple[OrderPart, ...] = (OrderPart(),)
    reply: Deadline = NO_DEADLINE
    latest_visit: Deadline = NO_DEADLINE
    work: str = ""
    """處理過程及結果, a line each."""
    work_for_department: str = ""
    done: Signature = UNSIGNED
    result: VisitResult | None = None
    voice: str = ""
    """業戶意見 in the resident's words."""
    voiced: Signature = UNSIGNED
    visited_at: datetime | None = None
    way: ContactWay | None = None
    visitor: str = ""
    review: str = ""
    """主管審核."""
    review_for_department: str = ""
    reviewed: Signature = UNSIGNED
    closed_at: datetime | None = None
    irregular: bool | None = None
    """Closed by KF-06, or as usual; None: not closed yet."""
    irregular_number: str = ""
    blank: BlankPart | None = None
