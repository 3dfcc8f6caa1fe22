"""What the minutes of a meeting (KF-07) say: plain data, worked out before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import NO_DEADLINE, UNSIGNED, Deadline, Imprint, Signature


@dataclass(frozen=True, kw_only=True)
class Kf07:
    """Everything the minutes say; what is empty stays empty on paper, to be written in at the meeting."""

    imprint: Imprint
    ticket_number: str = ""
    """Of the complaint; those of the same matter with it."""
    room: str = ""
    solved_at: datetime | None = None
    due: Deadline = NO_DEADLINE
    held_at: datetime | None = None
    venue: str = ""
    chair: str = ""
    recorder: str = ""
    attendance: str = ""
    company_leader: str = ""
    course: str = ""
    """經過: what happened and what was done."""
    cause: str = ""
    improvement: str = ""
    prevention: str = ""
    responsibility: str = ""
    """責任與處理 (篇2 10)."""
    recorded: Signature = UNSIGNED
    chaired: Signature = UNSIGNED
    company: Signature = UNSIGNED
    """Of the company leader."""
