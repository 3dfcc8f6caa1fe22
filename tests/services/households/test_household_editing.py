from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Capacity, Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.households.household_cards import card
from wuye_desk.services.households.household_editing import (
    draft_of,
    end_household,
    household_problems,
    save_household,
)
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.households.households import find
from wuye_desk.store.models import Account, HouseholdKey


def account_of(desk: Desk, text: str) -> int:
    return find(desk, text)[0].account_id or 0


def test_a_household_typed_in_is_found_and_shown(desk: Desk) -> None:
    account = save_household(
        desk,
        HouseholdDraft(
            room="商鋪 S-12",
            name="錦湖便利店有限公司",
            capacity=Capacity.COMPANY,
            phones=[PhoneDraft("0755-25501234 轉 801", "店長"), PhoneDraft("13911112222")],
            square_metres="35.505",
            moved_in_on=date(2024, 3, 1),
            payment_way="轉賬",
            note="中午休息",
        ),
    )
    shown = card(desk, account)
    assert (shown.room_label, shown.name, shown.capacity) == (
        "商鋪S-12",
        "錦湖便利店有限公司",
        Capacity.COMPANY,
    )
    assert [phone.number for phone in shown.phones] == ["0755-25501234 轉 801", "13911112222"]
    assert (str(shown.square_metres), shown.moved_in_on) == ("35.51", date(2024, 3, 1))
    for text in ("s-12", "S12", "商鋪S12", "便利店", "2550", "jhbld"):
        assert account_of(desk, text) == account


def test_everything_wrong_is_said_each_at_its_field(desk: Desk) -> None:
    draft = HouseholdDraft(room="3棟", name=" ", phones=[PhoneDraft("138")], square_metres="八十")
    found = {problem.field for problem in household_problems(desk, draft)}
    assert found == {"room", "name", "phones", "square_metres"}
    with pytest.raises(DeskError):
        save_household(desk, draft)


def test_a_room_has_one_owner_but_may_have_a_tenant_beside(desk: Desk) -> None:
    owner = HouseholdDraft(room="3-2-1201", name="另一人")
    assert [problem.field for problem in household_problems(desk, owner)] == ["room"]
    tenant = save_household(desk, replace(owner, capacity=Capacity.TENANT))
    assert [mate.name for mate in card(desk, tenant).room_mates] == ["張德勝"]


def test_a_correction_keeps_the_account_and_its_keys_follow(desk: Desk) -> None:
    account = account_of(desk, "張德勝")
    draft = draft_of(desk, account)
    draft.name, draft.phones = "章得盛", [PhoneDraft("13700008888", "太太")]
    assert save_household(desk, draft) == account
    assert account_of(desk, "章得盛") == account_of(desk, "8888") == account
    assert find(desk, "5678") == find(desk, "德勝") == []
    keys = HouseholdKey.select().where(HouseholdKey.account_id == account)
    assert not [key.text for key in keys if "5678" in key.text or "勝" in key.text]


def test_saving_what_was_read_changes_nothing(desk: Desk) -> None:
    account = account_of(desk, "張德勝")
    before = card(desk, account)
    save_household(desk, draft_of(desk, account))
    assert card(desk, account) == before


def test_another_party_closes_the_old_account_and_opens_a_new_one(desk: Desk) -> None:
    old = account_of(desk, "張德勝")
    draft = draft_of(desk, old)
    draft.name, draft.replaces_party = "新業主", True
    new = save_household(desk, draft)
    assert new != old
    closed, opened = Account.get_by_id(old), Account.get_by_id(new)
    assert (closed.ends_on, opened.starts_on, opened.ends_on) == (
        date(2026, 11, 23),
        date(2026, 11, 23),
        None,
    )
    assert closed.room_id == opened.room_id
    assert [hit.moved_out for hit in find(desk, "張德勝")] == [True]


def test_a_household_moves_out_once(desk: Desk) -> None:
    account = account_of(desk, "張德勝")
    end_household(desk, account, date(2026, 11, 30))
    assert card(desk, account).ended_on == date(2026, 11, 30)
    with pytest.raises(DeskError, match="已經遷出"):
        end_household(desk, account, date(2026, 12, 1))


def test_a_mistyped_room_is_put_right_without_a_second_room(desk: Desk) -> None:
    account = account_of(desk, "張德勝")
    draft = draft_of(desk, account)
    draft.room = "3-2-1202"
    save_household(desk, draft)
    assert card(desk, account).room_label == "3棟2單元1202"
    assert account_of(desk, "3-2-1202") == account
    assert find(desk, "3-2-1201") == []


def test_only_those_who_may_keep_households(desk: Desk) -> None:
    desk.person = PersonAtDesk(1, "保安", frozenset({Role.GUARD}))
    with pytest.raises(DeskError, match="只有"):
        save_household(desk, HouseholdDraft(room="9-1-101", name="某人"))
    with pytest.raises(DeskError, match="只有"):
        end_household(desk, 1, date(2026, 11, 30))
    assert find(desk, "9-1-101") == []
