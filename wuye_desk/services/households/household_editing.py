"""Keeps households typed in by hand: rooms, parties, phones, and the account that joins them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError, FieldProblem
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.household_keys import household_keys
from wuye_desk.domain.initials import initials
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.phone_numbers import PhoneNumber, placeholders_in, read_phones
from wuye_desk.domain.room_label import RoomName, building_label, parse_room, unit_label
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.trust.history import record_change, record_deed
from wuye_desk.store.household_search import drop_keys, put_keys, replace_phones
from wuye_desk.store.models import Account, Party, PartyPhone, Room
from wuye_desk.store.sealing import masked, seal

if TYPE_CHECKING:
    from pathlib import Path

    from wuye_desk.services.desk import Desk

LONGEST_NAME = 60
_BANK_DIGITS = (8, 30)
LARGEST = Decimal(100_000)
"""Square metres above which a figure is a slip of the pen."""


def draft_of(desk: Desk, account_id: int) -> HouseholdDraft:
    """Return a household as it stands, to be changed by hand; that somebody saw all of it is kept."""
    desk.require(Action.KEEP_HOUSEHOLDS)
    draft = _draft_of(account_id)
    with desk.store.write():
        record_deed(
            desk, Subject.HOUSEHOLD, Deed.REVEALED, account_id, draft.room, {"查看": "修改時的全部資料"}
        )
    return draft


def _draft_of(account_id: int) -> HouseholdDraft:
    account = _account(account_id)
    size = account.room.billing_area
    rows = PartyPhone.select().where(PartyPhone.party == account.party_id).order_by(PartyPhone.position)
    return HouseholdDraft(
        account_id=account.id,
        room=account.room.label,
        name=account.party.name,
        capacity=account.capacity,
        phones=[PhoneDraft(row.shown or row.number, row.label) for row in rows],
        area_id=account.room.area_id,
        square_metres="" if size is None else f"{Decimal(size) / 100:.2f}",
        moved_in_on=account.moved_in_on,
        payment_way=account.payment_way,
        bank_name=account.bank_name or "",
        masked_account=masked(account.bank_account),
        vacant=bool(account.vacant),
        note=account.party.note or account.note,
    )


def household_problems(desk: Desk, draft: HouseholdDraft) -> tuple[FieldProblem, ...]:  # noqa: ARG001
    """Return everything that keeps a household from being saved, each at its field."""
    problems = [*_room_problems(draft)]
    if not draft.name.strip():
        problems.append(FieldProblem("name", "請填姓名或單位名稱。"))
    elif len(draft.name.strip()) > LONGEST_NAME:
        problems.append(FieldProblem("name", f"姓名不超過 {LONGEST_NAME} 個字。"))
    checks = (
        lambda: _phones(draft),
        lambda: hundredths(draft.square_metres),
        lambda: _bank_number(draft.bank_account or ""),
    )
    for check in checks:
        try:
            check()
        except DeskError as error:
            problems.append(FieldProblem(error.field, error.sentence))
    return tuple(problems)


def save_household(desk: Desk, draft: HouseholdDraft) -> int:
    """Keep a household typed by hand and return its account; DeskError names the first wrong field."""
    desk.require(Action.KEEP_HOUSEHOLDS)
    with desk.store.write():
        for problem in household_problems(desk, draft):
            raise DeskError(problem.sentence, problem.field)
        folder = desk.store.folder
        if draft.account_id is None:
            kept = _open_account(_keep_room(draft), draft, None, folder)
            return _note(desk, kept, None)
        account = _account(draft.account_id)
        before = household_told(account.id)
        if draft.replaces_party:
            today = desk.now().date()
            _close(account, today)
            _note(desk, account.id, before)
            kept = _open_account(_keep_room(draft, account.room), draft, today, folder)
            return _note(desk, kept, None)
        return _note(desk, _change(account, draft, folder), before)


def end_household(desk: Desk, account_id: int, last_day: date) -> None:
    """Note that a household has moved out: its account is closed on that day, never erased."""
    desk.require(Action.KEEP_HOUSEHOLDS)
    with desk.store.write():
        account = _account(account_id)
        if account.ends_on is not None:
            raise DeskError("這一戶已經遷出。")
        before = household_told(account_id)
        _close(account, last_day)
        _note(desk, account_id, before)


def household_told(account_id: int) -> dict[str, object]:
    """Return a household under the words the history keeps it by."""
    draft = _draft_of(account_id)
    row = _account(account_id)
    return {
        "房號": draft.room,
        "姓名": draft.name,
        "身份": draft.capacity,
        "電話": [f"{phone.number} {phone.label}".strip() for phone in draft.phones],
        "區域": row.room.area.name if row.room.area_id else "",
        "面積": draft.square_metres,
        "入住": draft.moved_in_on,
        "繳費方式": draft.payment_way,
        "托收銀行": draft.bank_name,
        "托收帳號": draft.masked_account,
        "空置": "是" if draft.vacant else "",
        "備註": draft.note,
        "遷出": row.ends_on,
    }


def _note(desk: Desk, account_id: int, before: dict[str, object] | None) -> int:
    after = household_told(account_id)
    record_change(desk, Subject.HOUSEHOLD, account_id, str(after["房號"]), before=before, after=after)
    return account_id


def hundredths(text: str) -> int | None:
    """Return square metres as whole hundredths, half up; None for none. DeskError for what is no area."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return None
    try:
        size = Decimal(plain)
    except InvalidOperation:
        raise DeskError(f"面積「{plain}」不是數字。", "square_metres") from None
    if not size.is_finite() or not 0 <= size <= LARGEST:
        raise DeskError(f"面積「{plain}」不合理，請以平方米填寫。", "square_metres")
    return int((size * 100).quantize(Decimal(1), ROUND_HALF_UP)) or None


def room_values(room: RoomName) -> dict[str, object]:
    """Return the columns of a room that follow from its name."""
    return {
        "label": room.label,
        "building": building_label(room.building),
        "unit": unit_label(room.unit),
        "floor": room.floor,
        "number": room.number,
        "key": room.key,
        "walking_key": room.walking_key,
    }


def _room_problems(draft: HouseholdDraft) -> list[FieldProblem]:
    try:
        room = parse_room(draft.room)
    except DeskError as error:
        return [FieldProblem("room", error.sentence if draft.room.strip() else "請填房號。")]
    taken = Account.select(Account, Party, Room).join(Party).switch(Account).join(Room)
    taken = taken.where(
        Room.key == room.key, Account.ends_on.is_null(), Account.id != (draft.account_id or 0)
    )
    for account in taken:
        if (account.capacity is Capacity.TENANT) == (draft.capacity is Capacity.TENANT):
            said = f"{account.room.label} 已有{account.capacity.label} {account.party.name}，請改用「修改」。"
            return [FieldProblem("room", said)]
    return []


def _account(account_id: int) -> Account:
    query = Account.select(Account, Room, Party).join(Room).switch(Account).join(Party)
    account: Account | None = query.where(Account.id == account_id).first()
    if account is None:
        raise DeskError("找不到這一戶，可能剛被改過，請重新搜尋。")
    return account


def _phones(draft: HouseholdDraft) -> list[tuple[PhoneNumber, str]]:
    for piece in (piece for line in draft.phones for piece in placeholders_in(line.number)):
        raise DeskError(f"「{piece}」是填充號碼，不是電話；沒有電話請留空。", "phones")
    return [(phone, line.label.strip()) for line in draft.phones for phone in read_phones(line.number)]


def _keep_room(draft: HouseholdDraft, known: Room | None = None) -> Room:
    """Return the room, made or put right as the draft has it."""
    name = parse_room(draft.room)
    room: Room | None = Room.get_or_none(Room.key == name.key)
    if room is None:
        room = known or Room()
        for column, value in room_values(name).items():
            setattr(room, column, value)
    room.area = draft.area_id
    room.billing_area = hundredths(draft.square_metres)
    room.vacant = draft.vacant
    room.save()
    return room


def _open_account(room: Room, draft: HouseholdDraft, starts_on: date | None, folder: Path) -> int:
    name = draft.name.strip()
    party = Party.create(name=name, initials=initials(name), note=draft.note.strip())
    _keep_phones(party, draft)
    account = Account.create(room=room, party=party, starts_on=starts_on, **_account_values(draft, folder))
    put_keys(account.id, _keys_of(account))
    return int(account.id)


def _change(account: Account, draft: HouseholdDraft, folder: Path) -> int:
    drop_keys(account.id, _keys_of(account), ended=account.ends_on is not None)
    account.room = _keep_room(draft, account.room)
    party = account.party
    party.name, party.note = draft.name.strip(), draft.note.strip()
    party.initials = initials(party.name)
    party.save()
    _keep_phones(party, draft)
    Account.update(room=account.room, note="", **_account_values(draft, folder)).where(
        Account.id == account.id
    ).execute()
    put_keys(account.id, _keys_of(account), ended=account.ends_on is not None)
    return int(account.id)


def _bank_number(text: str) -> str:
    """Return the digits of an account number; DeskError for what cannot be one."""
    digits = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", text))
    if digits and not (digits.isdigit() and _BANK_DIGITS[0] <= len(digits) <= _BANK_DIGITS[1]):
        raise DeskError("帳號要 8 至 30 位數字。", "bank_account")
    return digits


def _bank_values(draft: HouseholdDraft, folder: Path) -> dict[str, object]:
    if draft.bank_account is None:
        return {"bank_name": draft.bank_name.strip() or None}
    number = _bank_number(draft.bank_account)
    return {
        "bank_name": draft.bank_name.strip() or None,
        "bank_account": seal(folder, number) if number else None,
    }


def _account_values(draft: HouseholdDraft, folder: Path) -> dict[str, object]:
    return {
        **_bank_values(draft, folder),
        "capacity": draft.capacity,
        "moved_in_on": draft.moved_in_on,
        "payment_way": draft.payment_way.strip(),
        "vacant": draft.vacant,
    }


def _keep_phones(party: Party, draft: HouseholdDraft) -> None:
    replace_phones(party.id, [(phone.number, phone.shown, label) for phone, label in _phones(draft)])


def _close(account: Account, last_day: date) -> None:
    keys = _keys_of(account)
    drop_keys(account.id, keys)
    Account.update(ends_on=last_day).where(Account.id == account.id).execute()
    put_keys(account.id, keys, ended=True)


def _keys_of(account: Account) -> tuple[tuple[str, str], ...]:
    return household_keys(account.room.key, account.party.name)
