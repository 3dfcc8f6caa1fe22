"""收費資料 of an account, and what moving in and out makes of what is owed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.services.fees.fee_ground import account_of, charge_total, priced
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.accounts_fees import BillingDraft, billing_of, save_billing
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.households.household_editing import draft_of, save_household
from wuye_desk.store.models import Account, Party

ROOM, OTHER, LET = "3棟2單元1201", "3棟2單元1101", "3棟1單元0703"


def test_everything_typed_is_kept_and_read_again(desk: Desk) -> None:
    draft = BillingDraft(
        account_id=account_of(LET),
        billed_from=date(2026, 11, 16),
        consent_on=date(2026, 11, 1),
        invoice_title="恒利貿易有限公司",
        tax_number="91440300ma5dabcd1x",
        payer_id=account_of(ROOM),
        owner_name="李業主",
        owner_phone="13900001111",
        owner_address="深圳市某路 1 號",
    )
    save_billing(desk, draft)
    kept = billing_of(desk, draft.account_id)
    assert kept.draft == replace(draft, tax_number="91440300MA5DABCD1X")
    assert kept.payer == f"{ROOM}  張德勝"
    assert billing_of(desk, account_of(ROOM)).pays_for == (LET,)


def test_the_owner_who_has_an_account_of_the_room_is_not_made_twice(desk: Desk) -> None:
    tenant = draft_of(desk, account_of(ROOM))
    tenant.account_id, tenant.name = None, "租客"
    tenant.capacity = Account.capacity.terms("tenant")
    account = save_household(desk, tenant)
    before = Party.select().count()
    save_billing(desk, BillingDraft(account, owner_name="張德勝", owner_phone="13827505678"))
    assert Party.select().count() == before
    assert Account.get_by_id(account).owner_id == Account.get_by_id(account_of(ROOM)).party_id


def test_taking_the_owner_out_leaves_none(desk: Desk) -> None:
    account = account_of(LET)
    save_billing(desk, BillingDraft(account, owner_name="李業主"))
    save_billing(desk, BillingDraft(account))
    assert billing_of(desk, account).draft.owner_name == ""


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"consent_on": date(2026, 11, 24)}, "consent_on"),
        ({"tax_number": "稅號一"}, "tax_number"),
        ({"owner_phone": "13900001111"}, "owner_name"),
        ({"owner_name": "李業主", "owner_phone": "12"}, "owner_phone"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(desk: Desk, wrong: dict[str, object], field: str) -> None:
    with pytest.raises(DeskError) as told:
        save_billing(desk, BillingDraft(account_of(LET), **wrong))  # type: ignore[arg-type]
    assert told.value.field == field


def test_nobody_pays_for_himself_and_payers_form_no_chain(desk: Desk) -> None:
    save_billing(desk, BillingDraft(account_of(LET), payer_id=account_of(ROOM)))
    for account, payer in ((ROOM, ROOM), (OTHER, LET), (ROOM, OTHER)):
        with pytest.raises(DeskError) as told:
            save_billing(desk, BillingDraft(account_of(account), payer_id=account_of(payer)))
        assert told.value.field == "payer"


def test_billing_begins_on_its_day(head_desk: Desk) -> None:
    priced(head_desk)
    save_billing(head_desk, BillingDraft(account_of(ROOM), billed_from=date(2026, 11, 16)))
    post_run(head_desk, 202611)
    assert charge_total(account_of(ROOM)) == 12_544


def test_arrears_stay_with_who_moved_out(head_desk: Desk) -> None:
    """The new owner begins with nothing owed."""
    priced(head_desk)
    post_run(head_desk, 202610)
    draft = draft_of(head_desk, account_of(ROOM))
    draft.name, draft.replaces_party = "新業主", True
    new = save_household(head_desk, draft)
    assert account_ledger(head_desk, account_of(ROOM)).owed == 25_088
    assert account_ledger(head_desk, new).owed == 0
    assert billing_of(head_desk, new).draft == BillingDraft(new)
