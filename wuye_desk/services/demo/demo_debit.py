"""Who of the sample station pays by 托收: account numbers, banks, consents."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.debit import PAYS_BY_DEBIT
from wuye_desk.domain.moments import local
from wuye_desk.store.models import Account
from wuye_desk.store.sealing import sealer

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_BANKS = {"建行": ("建設銀行", "6217"), "工行": ("工商銀行", "6222")}
_NO_NUMBER, _NO_CONSENT = 0.06, 0.12
"""Shares whose number is missing, and whose consent is."""
_DIGITS = 19


def make_debit_accounts(desk: Desk, moment: datetime, chance: Random) -> None:
    """Give who pays by 托收 an account number, and most a consent; inside Store.write()."""
    sealed, today = sealer(desk.store.folder), local(moment).date()
    for account in Account.select().where(Account.payment_way.contains(PAYS_BY_DEBIT)).order_by(Account.id):
        bank, begin = _BANKS.get(account.payment_way.split()[-1], _BANKS["工行"])
        luck = chance.random()
        number = begin + "".join(str(chance.randrange(10)) for _ in range(_DIGITS - len(begin)))
        consent = today - timedelta(days=chance.randrange(100, 900))
        values = {
            "bank_name": bank,
            "bank_account": None if luck < _NO_NUMBER else sealed(number),
            "consent_on": None if luck < _NO_CONSENT else consent,
        }
        Account.update(values).where(Account.id == account.id).execute()
