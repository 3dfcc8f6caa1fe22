"""Drafts of the small station's households."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store.models import Account, Room

ZHANG = "3棟2單元1201"
CHEN = "3棟2單元1101"
WANG = "3棟1單元0703"


def a_draft(desk: Desk, room: str = ZHANG, **fields: Any) -> TicketDraft:
    """Return a draft that can be saved: a complaint by telephone, begun four minutes ago."""
    account = Account.get(Account.room == Room.get(Room.label == room))
    usual: dict[str, Any] = {
        "account_id": account.id,
        "room_id": account.room_id,
        "caller_name": account.party.name,
        "received_at": desk.now() - timedelta(minutes=4),
        "content": "主臥天花滲水，修後又漏。床邊地板已泡起。",
        "demand": "今天先止住滴水",
        "department": "維修組",
    }
    return TicketDraft(**{**usual, **fields})
