"""The slips of a cycle, from the 26th to the 25th, with their sums (篇1 2.1, 2.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from peewee import JOIN, ModelSelect

from wuye_desk.domain.billing.due import slip_days
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.fees.slip_data import Slip, draft_of
from wuye_desk.store.models import Account, Party, Person, Room, Ticket
from wuye_desk.store.models.fees import Charge, SlipHandOver
from wuye_desk.store.models.fees import Slip as SlipRow

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class SlipSums:
    """What some slips come to; 分."""

    count: int
    """Those that stand."""
    charged_to_households: int
    common: int
    cancelled: int
    not_handed: int
    """How many 收費室 has not got."""


@dataclass(frozen=True, slots=True)
class HandOverLine:
    """One handing over to 收費室."""

    id: int
    handed_at: datetime
    taken_by: str
    count: int
    amount: int
    """分."""
    by: str


@dataclass(frozen=True, slots=True)
class SlipMonth:
    """The slips of one kind that join a cycle."""

    kind: SlipKind
    cycle: int
    """YYYYMM of the notice that charges them."""
    days: tuple[date, date]
    slips: tuple[Slip, ...]
    sums: SlipSums
    hand_overs: tuple[HandOverLine, ...]


def slips_of(desk: Desk, kind: SlipKind, cycle: int) -> SlipMonth:  # noqa: ARG001
    """Return the slips of a cycle in the order of their days and numbers."""
    days = slip_days(cycle)
    rows = _rows().where(SlipRow.kind == kind, SlipRow.day.between(*days))
    found = _slips(rows.order_by(SlipRow.day, SlipRow.id))
    return SlipMonth(kind, cycle, days, found, sums_of(found), _hand_overs(kind, cycle))


def slip(desk: Desk, slip_id: int) -> Slip:  # noqa: ARG001
    """Return one slip; DeskError where there is none."""
    found = _slips(_rows().where(SlipRow.id == slip_id))
    if not found:
        raise DeskError("找不到這張單，請重新打開。")
    return found[0]


def slips_named(desk: Desk, slip_ids: Iterable[int]) -> tuple[Slip, ...]:  # noqa: ARG001
    """Return these slips in the order of their days and numbers."""
    return _slips(_rows().where(SlipRow.id << list(slip_ids)).order_by(SlipRow.day, SlipRow.id))


def sums_of(slips: Iterable[Slip]) -> SlipSums:
    """Return what slips come to; those cancelled count for nothing."""
    every = list(slips)
    standing = [one for one in every if one.stands]
    return SlipSums(
        count=len(standing),
        charged_to_households=sum(one.amount for one in standing if one.is_paid),
        common=sum(one.amount for one in standing if not one.is_paid),
        cancelled=len(every) - len(standing),
        not_handed=sum(one.handed_at is None for one in standing),
    )


def _rows() -> ModelSelect:
    rows = SlipRow.select(SlipRow, Account, Room, Party, Ticket, Person, SlipHandOver)
    rows = rows.join(Account, JOIN.LEFT_OUTER).join(Room, JOIN.LEFT_OUTER)
    rows = rows.switch(Account).join(Party, JOIN.LEFT_OUTER).switch(SlipRow).join(Ticket, JOIN.LEFT_OUTER)
    rows = rows.switch(SlipRow).join(Person, JOIN.LEFT_OUTER, on=SlipRow.person)
    return rows.switch(SlipRow).join(SlipHandOver, JOIN.LEFT_OUTER)


def _slips(rows: ModelSelect) -> tuple[Slip, ...]:
    found = list(rows)
    charges = Charge.select(Charge.slip).where(
        Charge.slip << [row.id for row in found], Charge.corrects.is_null()
    )
    charged = {slip_id for (slip_id,) in charges.tuples()}
    return tuple(_slip(row, row.id in charged) for row in found)


def _slip(row: SlipRow, charged: bool) -> Slip:
    draft, reckoned = draft_of(row.kind, row.account_id, row.day, row.data, row.ticket_id)
    return Slip(
        id=row.id,
        number=row.number,
        draft=draft,
        amount=row.amount,
        room=row.account.room.label if row.account_id else "",
        name=row.account.party.name if row.account_id else "",
        ticket_number=row.ticket.number if row.ticket_id else "",
        made_at=row.made_at,
        made_by=row.person.name if row.person_id else "",
        reckoned=reckoned,
        handed_at=row.handed_over.handed_at if row.handed_over_id else None,
        taken_by=row.handed_over.taken_by if row.handed_over_id else "",
        charged=charged,
        cancelled_at=row.cancelled_at,
        cancelled_for=row.cancelled_for,
    )


def _hand_overs(kind: SlipKind, cycle: int) -> tuple[HandOverLine, ...]:
    rows = SlipHandOver.select(SlipHandOver, Person).join(Person, JOIN.LEFT_OUTER)
    rows = rows.where(SlipHandOver.kind == kind, SlipHandOver.month == cycle).order_by(SlipHandOver.id)
    return tuple(
        HandOverLine(
            row.id,
            row.handed_at,
            row.taken_by,
            row.count,
            row.amount,
            row.person.name if row.person_id else "",
        )
        for row in rows
    )
