"""托收 account numbers: sealed in the file, masked on screen, every look at one on record."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, read_payload
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_cards import card
from wuye_desk.services.households.household_editing import draft_of, household_problems, save_household
from wuye_desk.services.households.households import find
from wuye_desk.services.households.revealing import reveal
from wuye_desk.store.models import History
from wuye_desk.store.sealing import key_is_there, key_text, put_key_back

NUMBER = "6222021234567890123"


@pytest.fixture
def account(head_desk: Desk) -> int:
    account = find(head_desk, "1201")[0].account_id or 0
    typed = "6222 0212 3456 7890 123"
    draft = replace(draft_of(head_desk, account), bank_name="工商銀行", bank_account=typed)
    return save_household(head_desk, draft)


def key_file(desk: Desk) -> Path:
    return desk.store.folder / "keys" / "desk.key"


def test_the_number_is_nowhere_in_the_file_and_its_key_neither(head_desk: Desk, account: int) -> None:
    key = key_file(head_desk).read_bytes()
    head_desk.store.close()
    content = b"".join(path.read_bytes() for path in head_desk.store.folder.glob("desk.db*"))
    assert NUMBER.encode() not in content
    assert NUMBER[:12].encode() not in content
    assert key not in content


def test_only_the_owner_of_the_folder_may_read_the_key(head_desk: Desk, account: int) -> None:
    assert stat.S_IMODE(key_file(head_desk).stat().st_mode) == 0o600


def test_the_card_shows_the_last_four_and_a_look_at_all_of_it_stays_on_record(
    head_desk: Desk, account: int
) -> None:
    shown = card(head_desk, account)
    assert (shown.bank_name, shown.bank_account) == ("工商銀行", "**** 0123")
    revealed = reveal(head_desk, account)
    assert revealed.bank_account == NUMBER
    assert revealed.phones[0].number == "13827505678"
    row = History.select().order_by(History.id.desc()).get()
    assert (row.deed, row.person.name, row.title) == (Deed.REVEALED, "周建國", "3棟2單元1201")
    assert read_payload(row.payload)[1] == {"查看": ["電話", "托收帳號"]}


def test_a_receptionist_sees_phones_and_no_account_number(desk: Desk, account: int) -> None:
    revealed = reveal(desk, account)
    assert revealed.phones
    assert revealed.bank_account == ""


def test_the_history_keeps_the_change_without_the_number(head_desk: Desk, account: int) -> None:
    payloads = [row.payload for row in History.select()]
    assert any("**** 0123" in payload for payload in payloads)
    assert not any(NUMBER in payload for payload in payloads)


def test_saving_without_a_new_number_keeps_it_and_an_empty_one_takes_it_out(
    head_desk: Desk, account: int
) -> None:
    save_household(head_desk, draft_of(head_desk, account))
    assert reveal(head_desk, account).bank_account == NUMBER
    save_household(head_desk, replace(draft_of(head_desk, account), bank_account=""))
    assert card(head_desk, account).bank_account == ""


@pytest.mark.parametrize("typed", ["1234", "62220212ABCD", "1" * 31])
def test_what_is_no_account_number_is_refused_at_its_field(head_desk: Desk, account: int, typed: str) -> None:
    draft = replace(draft_of(head_desk, account), bank_account=typed)
    assert [problem.field for problem in household_problems(head_desk, draft)] == ["bank_account"]


def test_without_its_key_nothing_is_shown_and_nothing_new_sealed_until_it_is_back(
    head_desk: Desk, account: int
) -> None:
    with head_desk.store.write():
        kept = key_text(head_desk.store.folder)
    key_file(head_desk).unlink()
    assert not key_is_there(head_desk.store.folder)
    assert "復原檔" in reveal(head_desk, account).refusal
    draft = draft_of(head_desk, account)
    with pytest.raises(DeskError, match="復原檔"):
        save_household(head_desk, replace(draft, bank_account=NUMBER))
    with pytest.raises(DeskError, match="不是這個服務站"):
        put_key_back(head_desk.store.folder, kept[::-1])
    put_key_back(head_desk.store.folder, f" {kept}\n")
    assert reveal(head_desk, account).bank_account == NUMBER
