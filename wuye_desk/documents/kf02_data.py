"""What a 《工作聯系單》 (KF-02) says: plain data, worked out before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import NO_DEADLINE, UNSIGNED, Deadline, Imprint, Signature


@dataclass(frozen=True, kw_only=True)
class Kf02:
    """Everything one slip says; what is empty stays empty on paper, to be written in."""

    imprint: Imprint
    ticket_number: str = ""
    sender: str = ""
    """發單部門."""
    signer: str = ""
    """簽發人."""
    sent_at: datetime | None = None
    department: str = ""
    receiver: str = ""
    received_at: datetime | None = None
    reason: str = ""
    words: str = ""
    wanted: str = ""
    due: Deadline = NO_DEADLINE
    due_rule: str = "2 個工作日，篇1 1.8"
    outcome: str = ""
    done: bool | None = None
    """Done, or not to be done for a written reason; None: nothing has come back yet."""
    sent: Signature = UNSIGNED
    taken: Signature = UNSIGNED
