"""Showing what is masked, on request: each look stands in the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action, may
from wuye_desk.services.households.household_cards import phones
from wuye_desk.services.households.household_lines import HouseholdPhone
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models import Account
from wuye_desk.store.sealing import unseal

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True)
class Revealed:
    """What a household's masked fields hold."""

    phones: tuple[HouseholdPhone, ...]
    bank_account: str
    """Empty where there is none, or where who is at the desk may not see it."""
    refusal: str = ""
    """Why the account number could not be shown."""


def reveal(desk: Desk, account_id: int) -> Revealed:
    """Return a household's phones, and its account number to whoever may see it."""
    person = desk.require(Action.SEE_PHONES)
    account = Account.get_or_none(Account.id == account_id)
    if account is None:
        raise DeskError("找不到這一戶，可能剛被改過，請重新搜尋。")
    number, refusal = "", ""
    if account.bank_account and may(person.roles, Action.SEE_BANK_ACCOUNTS):
        try:
            number = unseal(desk.store.folder, account.bank_account)
        except DeskError as error:
            refusal = error.sentence
    shown = Revealed(phones(account.party_id), number, refusal)
    words = {"查看": ["電話", *(["托收帳號"] if number else [])]}
    with desk.store.write():
        record_deed(desk, Subject.HOUSEHOLD, Deed.REVEALED, account_id, account.room.label, words)
    return shown
