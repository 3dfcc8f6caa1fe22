"""By the 25th the slips go to 收費室: kept with who took them, and as a workbook (篇1 2.1, 2.2)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.materials import materials_text
from wuye_desk.domain.billing.overtime import hours_words
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.slip_data import OvertimeDraft, RepairDraft, Slip
from wuye_desk.services.fees.slip_reading import SlipMonth, slips_of
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models.fees import Slip as SlipRow
from wuye_desk.store.models.fees import SlipHandOver

if TYPE_CHECKING:
    from wuye_desk.documents.slips_workbook import OvertimeRow, RepairRow
    from wuye_desk.services.desk import Desk


def hand_over_slips(desk: Desk, kind: SlipKind, cycle: int, taken_by: str) -> SlipMonth:
    """Keep that somebody of 收費室 took the slips of a cycle (YYYYMM) that he has not yet; return the month.

    Slips that come late are handed over a second time by themselves. A month without a slip is handed over
    too, once, so that nobody asks for it. DeskError without a name, or where he has them all.
    """
    person = desk.require(Action.MAKE_SLIPS)
    name = taken_by.strip()
    if not name:
        raise DeskError("請填收費室誰收的。", "taken_by")
    with desk.store.write():
        month = slips_of(desk, kind, cycle)
        going = [one for one in month.slips if one.stands and one.handed_at is None]
        if not going and month.hand_overs:
            raise DeskError("這個周期的單都已經交收費室。")
        row = SlipHandOver.create(
            kind=kind,
            month=cycle,
            handed_at=desk.now(),
            taken_by=name,
            count=len(going),
            amount=sum(one.amount for one in going if one.is_paid),
            person=person.id or None,
        )
        ids = [one.id for one in going]
        SlipRow.update(handed_over=row).where(SlipRow.id << ids).execute()
        words = {"收費室": name, "張數": len(going), "有償合計": shown(row.amount)}
        record_deed(desk, Subject.FEES, Deed.RECORDED, f"slips {row.id}", _title(month), words)
        return slips_of(desk, kind, cycle)


def export_slips(desk: Desk, kind: SlipKind, cycle: int, path: Path) -> int:
    """Write the slips of a cycle as a workbook, return how many; OSError where it cannot be written."""
    from wuye_desk.documents.slips_workbook import write_overtime, write_repairs

    desk.require(Action.EXPORT)
    month = slips_of(desk, kind, cycle)
    card, days = station(desk), _days(month)
    if kind is SlipKind.OVERTIME:
        count = write_overtime(map(overtime_row, month.slips), days, card.name, path)
    else:
        count = write_repairs(map(repair_row, month.slips), days, card.name, path)
    with desk.store.write():
        words = {"張數": count, "檔案": path.name}
        record_deed(
            desk, Subject.DOCUMENT, Deed.EXPORTED, f"slips {kind.value} {cycle}", _title(month), words
        )
    return count


def overtime_row(one: Slip) -> OvertimeRow:
    """Return an application as a line of the workbook."""
    from wuye_desk.documents.slips_workbook import OvertimeRow

    draft, reckoned = one.draft, one.reckoned
    assert isinstance(draft, OvertimeDraft)
    assert reckoned is not None
    return OvertimeRow(
        number=one.number,
        day=draft.day,
        room=one.room,
        household=one.name,
        hours=f"{draft.begins:%H:%M}－{draft.until:%H:%M}",
        place=draft.place,
        joined="連續" if reckoned.joined else "不連續",
        billed=float(hours_words(reckoned.billed)),
        price=reckoned.price,
        amount=one.amount if one.stands else 0,
        state=_state(one),
    )


def repair_row(one: Slip) -> RepairRow:
    """Return a repair as a line of the workbook."""
    from wuye_desk.documents.slips_workbook import RepairRow

    draft = one.draft
    assert isinstance(draft, RepairDraft)
    return RepairRow(
        number=one.number,
        day=draft.day,
        room=one.room or draft.place,
        household=one.name,
        paid="有償" if one.is_paid else "公共",
        content=draft.content,
        materials=materials_text(draft.materials),
        labour=draft.labour,
        parts=draft.total - draft.labour,
        amount=one.amount if one.stands else 0,
        agreed_by=draft.agreed_by,
        worker=draft.worker,
        finished_at=draft.finished_at,
        ticket=one.ticket_number,
        state=_state(one),
    )


def _state(one: Slip) -> str:
    return "" if one.stands else f"作廢：{one.cancelled_for}"


def _days(month: SlipMonth) -> str:
    return f"{month.days[0]:%Y-%m-%d} 至 {month.days[1]:%Y-%m-%d}"


def _title(month: SlipMonth) -> str:
    return f"{month.kind.label} {_days(month)}"
