"""Where a letter or a complaint that was passed on comes from, and until when the sender waits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import PASSED_ON, Channel
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.words import moment_text, say


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


def source_text(view: TicketView, now: datetime) -> str:
    """Return one line for a letter or what was passed on; empty for a call or somebody at the desk."""
    today = local(now).date()
    if view.channel is Channel.LETTER:
        parts = [say(view.channel)]
        if view.letter_arrived_at is not None:
            parts.append(_tr("{} 收到").format(moment_text(view.letter_arrived_at, today)))
        if view.joint_count > 1:
            parts.append(_tr("{} 人聯名").format(view.joint_count))
        return "，".join(parts)
    if view.channel not in PASSED_ON:
        return ""
    parts = [view.sender or say(view.channel)]
    if view.sender_reference:
        parts.append(_tr("文號 {}").format(view.sender_reference))
    if view.sender_due_at is not None:
        parts.append(_tr("要求 {} 前回復").format(moment_text(view.sender_due_at, today)))
    return "，".join(parts)
