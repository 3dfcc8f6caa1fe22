"""空調加時單 and 維修單: entered, corrected, cancelled; a number once given stays (篇1 2.1, 2.2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.overtime import overtime_of, rule_words
from wuye_desk.domain.billing.prices import Price, amount_of
from wuye_desk.domain.billing.slip_cycle import slip_cycle
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import LARGEST, shown
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.month_facts import SLIP_ITEMS, price_book
from wuye_desk.services.fees.overtime_rules import overtime_rules
from wuye_desk.services.fees.slip_data import OvertimeDraft, Reckoned, RepairDraft, Slip, SlipDraft, data_of
from wuye_desk.services.fees.slip_reading import slip
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Account, Room, Ticket
from wuye_desk.store.models.fees import Slip as SlipRow
from wuye_desk.store.serials import next_number

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

SERIES = {SlipKind.OVERTIME: Series.AIR_CONDITIONING, SlipKind.REPAIR: Series.REPAIR}
_FURTHEST = timedelta(days=62)
"""How far ahead an application may lie: beyond is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an application will cost; amount in 分."""

    reckoned: Reckoned
    amount: int


def foresee_overtime(desk: Desk, account_id: int | None, day: date, begins: time, until: time) -> Foreseen:
    """Return what an application comes to at the price of its day; DeskError where it cannot be reckoned."""
    rules = overtime_rules(desk)
    found = overtime_of(day, begins, until, rules, desk.calendar())
    price = _price(account_id, day)
    reckoned = Reckoned(
        found.asked, found.billed, found.joined, found.at_least, price.amount, rule_words(rules)
    )
    return Foreseen(reckoned, amount_of(found.quantity, price))


def enter_slip(desk: Desk, draft: SlipDraft) -> Slip:
    """Keep a new slip and give it the next number of its series."""
    person = desk.require(Action.MAKE_SLIPS)
    draft = _tidy(draft)
    _check(desk, draft)
    reckoned, amount = _amount(desk, draft)
    with desk.store.write():
        row = SlipRow.create(
            kind=draft.kind,
            number=next_number(SERIES[draft.kind], desk.now()),
            made_at=desk.now(),
            person=person.id or None,
            amount=amount,
            **_columns(draft, reckoned),
        )
        made = slip(desk, row.id)
        _note(desk, made.number, None, made)
    return made


def correct_slip(desk: Desk, slip_id: int, draft: SlipDraft, reason: str = "") -> Slip:
    """Put a slip right; once 收費室 has it a reason is needed, once it is charged its money stands.

    An application keeps the price and the rule it was entered under as long as account, day and hours stay.
    """
    desk.require(Action.MAKE_SLIPS)
    draft = _tidy(draft)
    _check(desk, draft)
    with desk.store.write():
        before = _standing(desk, slip_id)
        if before.kind is not draft.kind:
            raise DeskError("加時單和維修單不能互換，請作廢後另開。")
        if before.handed_at is not None and not reason.strip():
            raise DeskError("這張單已經交收費室，請寫更正的原因。", "reason")
        reckoned, amount = _amount_again(desk, before, draft)
        if before.charged and _moves_money(before, draft, amount):
            raise DeskError("這張單已經核算入賬，金額、日期、住戶不能再改；請在「每月核算」更正這筆應收。")
        SlipRow.update(amount=amount, **_columns(draft, reckoned)).where(SlipRow.id == slip_id).execute()
        after = slip(desk, slip_id)
        _note(desk, after.number, before, after, reason.strip())
    return after


def cancel_slip(desk: Desk, slip_id: int, reason: str) -> None:
    """Cancel a slip with a reason: its number stays, its amount counts for nothing."""
    desk.require(Action.MAKE_SLIPS)
    if not reason.strip():
        raise DeskError("請寫作廢的原因。", "reason")
    with desk.store.write():
        before = _standing(desk, slip_id)
        if before.charged:
            raise DeskError("這張單已經核算入賬，不能作廢；請在「每月核算」更正這筆應收。")
        values = {"cancelled_at": desk.now(), "cancelled_for": reason.strip()}
        SlipRow.update(values).where(SlipRow.id == slip_id).execute()
        words = {"作廢原因": reason.strip(), "金額": shown(before.amount)}
        record_change(desk, Subject.FEES, slip_id, before.number, before={}, after=words)


def slip_for_ticket(desk: Desk, ticket_id: int) -> Slip:
    """Return the 維修單 of a ticket, opening it where it has none that stands."""
    desk.require(Action.MAKE_SLIPS)
    with desk.store.write():
        ticket = Ticket.get_or_none(Ticket.id == ticket_id)
        if ticket is None:
            raise DeskError("找不到這張工作單。")
        standing = (SlipRow.ticket == ticket_id) & SlipRow.cancelled_at.is_null()
        earlier = SlipRow.select(SlipRow.id).where(standing).order_by(SlipRow.id.desc()).first()
        if earlier is not None:
            return slip(desk, earlier.id)
        draft = RepairDraft(
            ticket.account_id,
            local(desk.now()).date(),
            ticket.content,
            place=ticket.room.label if ticket.room_id and not ticket.account_id else "",
            contact=" ".join(words for words in (ticket.caller_name, ticket.callback_phone) if words),
            ticket_id=ticket_id,
        )
        return enter_slip(desk, draft)


def _price(account_id: int | None, day: date) -> Price:
    building = ""
    if account_id is not None:
        building = Account.select(Room.building).join(Room).where(Account.id == account_id).scalar() or ""
    price = price_book().on(SLIP_ITEMS[SlipKind.OVERTIME.value], day, account_id, building)
    if price is None:
        raise DeskError(f"{day:%Y-%m-%d} 還沒有空調加時費的單價，請先在「項目與單價」加上。", "price")
    return price


def _amount(desk: Desk, draft: SlipDraft) -> tuple[Reckoned | None, int]:
    if isinstance(draft, RepairDraft):
        return None, draft.total
    found = foresee_overtime(desk, draft.account_id, draft.day, draft.begins, draft.until)
    return found.reckoned, found.amount


def _amount_again(desk: Desk, before: Slip, draft: SlipDraft) -> tuple[Reckoned | None, int]:
    old = before.draft
    if isinstance(draft, OvertimeDraft) and isinstance(old, OvertimeDraft):
        same = (old.account_id, old.day, old.begins, old.until)
        if same == (draft.account_id, draft.day, draft.begins, draft.until):
            return before.reckoned, before.amount
    return _amount(desk, draft)


def _moves_money(before: Slip, draft: SlipDraft, amount: int) -> bool:
    """Return whether what a run posted would be another: its amount, who owes it, in which cycle."""
    old = before.draft
    cycles = slip_cycle(old.day), slip_cycle(draft.day)
    return before.amount != amount or old.account_id != draft.account_id or cycles[0] != cycles[1]


def _columns(draft: SlipDraft, reckoned: Reckoned | None) -> dict[str, object]:
    room = None
    if draft.account_id is not None:
        room = Account.select(Account.room).where(Account.id == draft.account_id).scalar()
    return {
        "account": draft.account_id,
        "room": room,
        "day": draft.day,
        "data": data_of(draft, reckoned),
        "ticket": draft.ticket_id if isinstance(draft, RepairDraft) else None,
    }


def _tidy(draft: SlipDraft) -> SlipDraft:
    if isinstance(draft, OvertimeDraft):
        place, contact = draft.place.strip(), draft.contact.strip()
        return replace(draft, place=place, contact=contact, note=draft.note.strip())
    words = ("content", "place", "contact", "agreed_by", "worker", "result")
    return replace(draft, **{name: getattr(draft, name).strip() for name in words})


def _check(desk: Desk, draft: SlipDraft) -> None:
    if draft.day > local(desk.now()).date() + _FURTHEST:
        raise DeskError("日期太遠，請檢查。", "day")
    if isinstance(draft, OvertimeDraft):
        if draft.account_id is None:
            raise DeskError("請選申請的住戶。", "account")
        return
    _check_repair(draft)


def _check_repair(draft: RepairDraft) -> None:
    if not draft.content:
        raise DeskError("請寫要修什麼。", "content")
    if draft.account_id is None and not draft.place:
        raise DeskError("公共維修請寫地點。", "place")
    if draft.labour < 0:
        raise DeskError("人工費不能小於零。", "labour")
    if draft.total > LARGEST:
        raise DeskError("金額太大，請檢查小數點。", "labour")
    if draft.account_id is not None and draft.total and not draft.agreed_by:
        raise DeskError("有償維修要住戶在動工前同意，請寫同意的人。", "agreed_by")
    if draft.arrived_at and draft.finished_at and draft.finished_at < draft.arrived_at:
        raise DeskError("完成時間不能早於到達時間。", "finished_at")


def _standing(desk: Desk, slip_id: int) -> Slip:
    found = slip(desk, slip_id)
    if not found.stands:
        raise DeskError(f"{found.number} 已經作廢。")
    return found


def _note(desk: Desk, number: str, before: Slip | None, after: Slip, reason: str = "") -> None:
    told = _told(after) | ({"更正原因": reason} if reason else {})
    was = None if before is None else _told(before)
    record_change(desk, Subject.FEES, after.id, number, before=was, after=told)


def _told(one: Slip) -> dict[str, object]:
    draft = one.draft
    words: dict[str, object] = {
        "日期": draft.day,
        "房號": one.room,
        "業戶": one.name,
        "金額": shown(one.amount),
        "核算月份": month_words(slip_cycle(draft.day)),
        "地點": draft.place,
        "聯繫人": draft.contact,
    }
    if isinstance(draft, OvertimeDraft):
        return words | {"時間": f"{draft.begins:%H:%M}－{draft.until:%H:%M}", "備註": draft.note}
    return words | {
        "內容": draft.content,
        "人工": shown(draft.labour),
        "材料": [f"{line.name} {shown(line.amount)}" for line in draft.materials],
        "同意人": draft.agreed_by,
        "維修人": draft.worker,
        "完成時間": draft.finished_at,
        "修復情況": draft.result,
        "工作單": one.ticket_number,
    }
