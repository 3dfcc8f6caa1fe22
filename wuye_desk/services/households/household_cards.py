"""Puts together what the desk knows about one household, for the card beside the form and its own page."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.grading import JOINT_LEAST
from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Kind, Role, Stage
from wuye_desk.services.households.household_lines import (
    HistoryLine,
    HouseholdCard,
    HouseholdPhone,
    NeighbourTicket,
    RoomMate,
)
from wuye_desk.services.station.bulletins import bulletins
from wuye_desk.services.tickets.owners import Owners
from wuye_desk.store import queries_ledger
from wuye_desk.store.models import Account, Area, Party, PartyPhone, Person, Room, Ticket
from wuye_desk.store.queries_drafts import count_households
from wuye_desk.store.sealing import masked

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

DONE = (Stage.ARCHIVED, Stage.CANCELLED)
HISTORY_SHOWN = 8
NEIGHBOURS_SHOWN = 6


def card(desk: Desk, account_id: int) -> HouseholdCard:
    """Return everything the desk shows about one household; DeskError where there is none."""
    query = Account.select(Account, Room, Party, Area).join(Room).join(Area, JOIN.LEFT_OUTER)
    account = query.switch(Account).join(Party).where(Account.id == account_id).first()
    if account is None:
        raise DeskError("找不到這一戶，可能剛被改過，請重新搜尋。")
    room, party, tickets = account.room, account.party, tickets_of(account)
    counts = Counter(stage in DONE for (stage,) in tickets.select(Ticket.stage).tuples())
    steward, absent = _steward(desk, room)
    yesterday = local(desk.now()).date() - timedelta(days=1)
    owed, owed_months = queries_ledger.owed_of(account.id, yesterday)
    return HouseholdCard(
        account_id=account.id,
        room_id=room.id,
        room_label=room.label,
        building=room.building,
        name=party.name,
        capacity=account.capacity,
        phones=phones(party.id),
        area_name=room.area.name if room.area else "",
        steward=steward,
        stands_in_for=absent,
        square_metres=None if room.billing_area is None else Decimal(room.billing_area) / 100,
        moved_in_on=account.moved_in_on,
        payment_way=account.payment_way,
        bank_name=account.bank_name or "",
        bank_account=masked(account.bank_account),
        vacant=bool(account.vacant),
        note=" ".join(note for note in (party.note, account.note) if note),
        ended_on=account.ends_on,
        owed=owed,
        owed_months=owed_months,
        room_mates=_room_mates(account),
        history=_history(tickets),
        open_count=counts[False],
        closed_count=counts[True],
        neighbours=_neighbours(account),
        bulletins=tuple(bulletins(desk, room.building)),
    )


def phones(party_id: int) -> tuple[HouseholdPhone, ...]:
    """Return the numbers of a party, the first one first."""
    rows = (
        PartyPhone.select().where(PartyPhone.party == party_id).order_by(PartyPhone.position, PartyPhone.id)
    )
    return tuple(HouseholdPhone(row.shown or row.number, mask_phone(row.number), row.label) for row in rows)


def _steward(desk: Desk, room: Room) -> tuple[str, str]:
    """Return who is 區域管理員 now, and for whom he stands in."""
    if room.area_id is None:
        return "", ""
    acting = Owners.load(desk.now()).find(Role.STEWARD, area=room.area_id)
    regular = room.area.steward_id
    if acting.person_id is None:
        return "", ""
    if regular is None or acting.person_id == regular:
        return acting.name, ""
    return acting.name, Person.get_by_id(regular).name


def _room_mates(account: Account) -> tuple[RoomMate, ...]:
    others = Account.select(Account, Party).join(Party)
    others = others.where(
        Account.room == account.room_id, Account.id != account.id, Account.ends_on.is_null()
    )
    return tuple(RoomMate(row.id, row.party.name, row.capacity, phones(row.party_id)) for row in others)


def tickets_of(account: Account) -> Any:
    """Return the query of the household's tickets: its own, and those of the room that name no household."""
    of_room = Ticket.account.is_null() & (Ticket.room == account.room_id)
    return Ticket.select().where((Ticket.account == account.id) | of_room)


def _history(tickets: Any) -> tuple[HistoryLine, ...]:
    rows = tickets.order_by(Ticket.stage.in_(DONE), Ticket.received_at.desc()).limit(HISTORY_SHOWN)
    return tuple(
        HistoryLine(
            row.id,
            row.number,
            row.subject,
            row.kind,
            row.grade,
            row.stage,
            row.received_at,
            row.stage not in DONE,
        )
        for row in rows
    )


def _neighbours(account: Account) -> tuple[NeighbourTicket, ...]:
    if not account.room.building:
        return ()
    rows = Ticket.select(Ticket, Room, Account, Party).join(Room).switch(Ticket)
    rows = rows.join(Account, JOIN.LEFT_OUTER).join(Party, JOIN.LEFT_OUTER)
    rows = rows.where(Room.building == account.room.building, Ticket.stage.not_in(DONE))
    rows = rows.where(Ticket.kind == Kind.COMPLAINT)
    rows = rows.where(
        Ticket.account.is_null() | (Ticket.account != account.id), Ticket.room != account.room_id
    )
    found = list(rows.order_by(Ticket.received_at.desc()).limit(NEIGHBOURS_SHOWN))
    matters = {row.matter_id for row in found if row.matter_id}
    households = count_households(matters, account.room_id)
    return tuple(_neighbour(row, households) for row in found)


def _neighbour(row: Ticket, households: dict[int, int]) -> NeighbourTicket:
    joined = households.get(row.matter_id, 0) if row.matter_id else 1
    return NeighbourTicket(
        ticket_id=row.id,
        number=row.number,
        subject=row.subject,
        room_label=row.room.label,
        name=row.account.party.name if row.account_id else row.caller_name,
        received_at=row.received_at,
        matter_id=row.matter_id,
        households_if_joined=joined + 1,
        missing_for_major=max(0, JOINT_LEAST - joined - 1),
    )
