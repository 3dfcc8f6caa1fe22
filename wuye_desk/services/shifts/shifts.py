"""Handing the desk over: who gives, who takes with his own PIN, and what was open at that moment."""

from __future__ import annotations

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action, may
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import prove
from wuye_desk.services.shifts.shift_items import ShiftPart, items_now, shift_began
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models.papers import Shift

LONGEST_NOTE = 2000


def hand_over(desk: Desk, taker_id: int, pin: str, note: str = "") -> int:
    """Keep that the person at the desk gives it to another, who confirms with his PIN; return the id.

    Who is at the desk stays there. Raises DeskError for a wrong PIN (counted as at signing in), for himself,
    for somebody who may not work at the desk.
    """
    giver = desk.require(Action.HAND_SHIFT)
    if taker_id == giver.id:
        raise DeskError("接班的要是另一位。", "taker")
    if len(note) > LONGEST_NOTE:
        raise DeskError(f"交班說明最多 {LONGEST_NOTE} 字。", "note")
    taker = prove(desk, taker_id, pin)
    if not may(taker.roles, Action.HAND_SHIFT):
        raise DeskError(f"{taker.name}不在前臺值班，請選能接班的人。", "taker")
    now = desk.now()
    with desk.store.write():
        began = shift_began(now)
        items = items_now(desk, began, now)
        row = Shift.create(
            giver=giver.id,
            taker=taker.id,
            started_at=began,
            handed_at=now,
            note=note.strip(),
            items=[item.to_data() for item in items],
        )
        unfinished = sum(one.part in (ShiftPart.OVERDUE, ShiftPart.DUE_NEXT, ShiftPart.OPEN) for one in items)
        told = {"交班人": giver.name, "接班人": taker.name, "本班起": began, "未結件數": unfinished}
        record_change(desk, Subject.SHIFT, row.id, giver.name, before=None, after=told)
    return int(row.id)
