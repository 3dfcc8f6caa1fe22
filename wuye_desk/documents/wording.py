"""How the forms write times, deadlines and phones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local, weekday
from wuye_desk.domain.vocabulary import Channel

if TYPE_CHECKING:
    from datetime import datetime

    from wuye_desk.documents.form_parts import Deadline

HIDDEN = "（應住戶要求保密）"
"""What a copy for a department says in place of who the resident is."""
CHANNEL_WORDS = {
    Channel.CALL: "來電",
    Channel.VISIT: "來訪",
    Channel.LETTER: "來函",
    Channel.COMPANY: "上級／公司內部",
    Channel.GOVERNMENT: "政府轉來",
    Channel.CALL_CENTER: "呼叫中心",
    Channel.GROUP: "集團",
    Channel.QUALITY: "品質部",
    Channel.OTHER: "其他",
}
"""The boxes of 方式, in the order in which they are printed."""
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
