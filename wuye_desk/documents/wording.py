"""How the forms write times, deadlines and phones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local, weekday

if TYPE_CHECKING:
    from datetime import datetime

    from wuye_desk.documents.form_parts import Deadline

_MOBILE = re.compile(r"1\d{10}")


def moment_text(moment: datetime | None) -> str:
    """Return 「2026-11-23　08:42」, or nothing."""
    return f"{local(moment):%Y-%m-%d\u3000%H:%M}" if moment else ""


def short_moment(moment: datetime | None) -> str:
    """Return 「11-23 08:42」, or nothing."""
    return f"{local(moment):%m-%d %H:%M}" if moment else ""


def deadline_text(deadline: Deadline) -> str:
    """Return 「11-24（週二）08:42」, with 暫算 where days off are unpublished, or what stands instead."""
    if deadline.due_at is None:
        return printed(deadline.instead)
    due = local(deadline.due_at)
    mark = printed("暫算") if deadline.provisional else ""
    return f"{due:%m-%d}（{printed(weekday(due.date()))}）{due:%H:%M}{mark}"


def phone_text(phone: str) -> str:
    """Return a mobile number in groups, 「139 0000 1201」; other numbers as they are."""
    return f"{phone[:3]} {phone[3:7]} {phone[7:]}" if _MOBILE.fullmatch(phone) else phone
