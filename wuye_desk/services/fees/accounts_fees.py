"""收費資料 of an account: since when, who pays, the 托收 consent, the invoice, the owner behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.initials import initials
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.phone_numbers import read_phones
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.household_search import replace_phones
from wuye_desk.store.models import Account, Party, PartyPhone, Room

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_LONGEST_TITLE = 100


@dataclass(frozen=True, slots=True)
class BillingDraft:
    """What is kept of an account besides its household, as it is typed."""

    account_id: int
    billed_from: date | None = None
    """None: from the day the account began, or of moving in."""
    consent_on: date | None = None
    """When the 托收 was consented to in writing."""
    invoice_title: str = ""
    tax_number: str = ""
    payer_id: int | None = None
    """The account that pays for this one; None where it pays itself."""
    owner_name: str = ""
    """The 業主 behind a tenant, to whom 篇1 3.4 writes."""
    owner_phone: str = ""
    owner_address: str = ""


@dataclass(frozen=True, slots=True)
class Billing:
    """The same as it stands, with what is shown beside it."""

    draft: BillingDraft
    room: str
    name: str
    capacity: Capacity
    payer: str
    """Room and name of who pays."""
    pays_for: tuple[str, ...]
    """Rooms this account pays for."""


def billing_of(desk: Desk, account_id: int) -> Billing:  # noqa: ARG001
    """Return the 收費資料 of an account; DeskError where there is no such account."""
    account = _account(account_id)
    payer, owner = account.payer, account.owner
    paid = Account.select(Account, Room).join(Room).where(Account.payer == account_id)
    draft = BillingDraft(
        account_id=account_id,
        billed_from=account.billed_from,
        consent_on=account.consent_on,
        invoice_title=account.invoice_title,
        tax_number=account.tax_number,
        payer_id=account.payer_id,
        owner_name=owner.name if owner else "",
        owner_phone=_phone_of(owner) if owner else "",
        owner_address=owner.postal_address if owner else "",
    )
    return Billing(
        draft=draft,
        room=account.room.label,
        name=account.party.name,
        capacity=account.capacity,
        payer=f"{payer.room.label}  {payer.party.name}" if payer else "",
        pays_for=tuple(one.room.label for one in paid.order_by(Room.walking_key)),
    )


def save_billing(desk: Desk, draft: BillingDraft) -> None:
    """Keep the 收費資料 of an account; DeskError names the first wrong field."""
    desk.require(Action.KEEP_HOUSEHOLDS)
    draft = replace(
        draft,
        invoice_title=draft.invoice_title.strip(),
        tax_number=draft.tax_number.strip().upper(),
        owner_name=draft.owner_name.strip(),
        owner_address=draft.owner_address.strip(),
    )
    _check(desk, draft)
    with desk.store.write():
        account = _account(draft.account_id)
        before = _told(account)
        account.billed_from, account.consent_on = draft.billed_from, draft.consent_on
        account.invoice_title, account.tax_number = draft.invoice_title, draft.tax_number
        account.payer = draft.payer_id
        account.owner = _owner(account, draft)
        account.save()
        after = _told(_account(draft.account_id))
        label = account.room.label
        record_change(desk, Subject.HOUSEHOLD, draft.account_id, label, before=before, after=after)


def _check(desk: Desk, draft: BillingDraft) -> None:
    if draft.consent_on and draft.consent_on > local(desk.now()).date():
        raise DeskError("同意日期不能在今天以後。", "consent_on")
    if len(draft.invoice_title) > _LONGEST_TITLE:
        raise DeskError(f"抬頭不超過 {_LONGEST_TITLE} 個字。", "invoice_title")
    if draft.tax_number and not (draft.tax_number.isascii() and draft.tax_number.isalnum()):
        raise DeskError("稅號只有數字和字母。", "tax_number")
    if not draft.owner_name and (draft.owner_phone.strip() or draft.owner_address):
        raise DeskError("請填業主姓名。", "owner_name")
    try:
        read_phones(draft.owner_phone)
    except DeskError as error:
        raise DeskError(error.sentence, "owner_phone") from error
    _check_payer(draft)


def _check_payer(draft: BillingDraft) -> None:
    if draft.payer_id is None:
        return
    if draft.payer_id == draft.account_id:
        raise DeskError("付款人就是這一戶時，請留空。", "payer")
    if _account(draft.payer_id).payer_id is not None:
        raise DeskError("這一戶的帳由別人付，不能替別戶付款。", "payer")
    if Account.select().where(Account.payer == draft.account_id).exists():
        raise DeskError("這一戶在替別戶付款，自己的帳不能再由別人付。", "payer")


def _owner(account: Account, draft: BillingDraft) -> Party | None:
    """Return the owner behind the account, put right as typed; one who has an account of the room is he."""
    if not draft.owner_name:
        return None
    owner = account.owner or _room_mate(account, draft.owner_name) or Party()
    owner.name, owner.initials = draft.owner_name, initials(draft.owner_name)
    owner.postal_address = draft.owner_address
    owner.save()
    if draft.owner_phone.strip() != _phone_of(owner):
        phones = [(phone.number, phone.shown, "") for phone in read_phones(draft.owner_phone)]
        replace_phones(owner.id, phones)
    return owner


def _room_mate(account: Account, name: str) -> Party | None:
    query = Party.select().join(Account, on=(Account.party == Party.id))
    found: Party | None = query.where(
        Account.room == account.room_id, Account.id != account.id, Party.name == name
    ).first()
    return found


def _phone_of(party: Party) -> str:
    rows = PartyPhone.select().where(PartyPhone.party == party.id).order_by(PartyPhone.position)
    return "、".join(row.shown or row.number for row in rows)


def _account(account_id: int) -> Account:
    query = Account.select(Account, Room, Party).join(Room).switch(Account).join(Party)
    account: Account | None = query.where(Account.id == account_id).first()
    if account is None:
        raise DeskError("找不到這一戶，可能剛被改過，請重新搜尋。")
    return account


def _told(account: Account) -> dict[str, object]:
    owner = account.owner
    return {
        "計費起日": account.billed_from,
        "托收同意": account.consent_on,
        "發票抬頭": account.invoice_title,
        "稅號": account.tax_number,
        "付款人": account.payer.room.label if account.payer_id else "",
        "業主": owner.name if owner else "",
        "業主電話": _phone_of(owner) if owner else "",
        "業主地址": owner.postal_address if owner else "",
    }
