from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.people.recovery import (
    RecoverySheet,
    issue,
    issued_at,
    put_back_key,
    recovery_pdf,
    recovery_text,
    reset_pin,
    resettable,
)
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models import History, Setting
from wuye_desk.store.sealing import key_is_there

NEW_PIN = "602814"


@pytest.fixture
def sheet(head_desk: Desk) -> RecoverySheet:
    return issue(head_desk)


def person_of(desk: Desk, name: str) -> int:
    return next(one.id for one in people(desk) if one.name == name)


def test_the_code_sets_a_new_pin_for_the_head_and_lifts_his_lock(desk: Desk, sheet: RecoverySheet) -> None:
    head = person_of(desk, "周建國")
    for _ in range(5):
        with pytest.raises(DeskError):
            sign_in(desk, head, "111222")
    desk.person = None
    reset_pin(desk, sheet.code, head, NEW_PIN)
    assert sign_in(desk, head, NEW_PIN).name == "周建國"
    assert History.select().where(History.payload.contains("用復原碼重新設定")).exists()


def test_the_code_may_be_typed_as_it_is_read(desk: Desk, sheet: RecoverySheet) -> None:
    typed = sheet.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    reset_pin(desk, typed, person_of(desk, "周建國"), NEW_PIN)


def test_a_code_is_good_once(desk: Desk, sheet: RecoverySheet) -> None:
    head = person_of(desk, "周建國")
    reset_pin(desk, sheet.code, head, NEW_PIN)
    assert issued_at(desk) is None
    with pytest.raises(DeskError, match="用過"):
        reset_pin(desk, sheet.code, head, "730519")


def test_a_new_file_makes_the_one_before_worthless(desk: Desk, head_desk: Desk, sheet: RecoverySheet) -> None:
    newer = issue(head_desk)
    with pytest.raises(DeskError) as refused:
        reset_pin(desk, sheet.code, person_of(desk, "周建國"), NEW_PIN)
    assert refused.value.field == "code"
    reset_pin(desk, newer.code, person_of(desk, "周建國"), NEW_PIN)


def test_it_helps_heads_only_and_refuses_a_trivial_pin(desk: Desk, sheet: RecoverySheet) -> None:
    assert [line.name for line in resettable(desk)] == ["周建國"]
    with pytest.raises(DeskError, match="站長"):
        reset_pin(desk, sheet.code, person_of(desk, "林曉婷"), NEW_PIN)
    with pytest.raises(DeskError, match="太容易猜"):
        reset_pin(desk, sheet.code, person_of(desk, "周建國"), "123456")
    reset_pin(desk, sheet.code, person_of(desk, "周建國"), NEW_PIN)


def test_the_code_stands_in_the_file_as_a_hash_only(sheet: RecoverySheet) -> None:
    kept = str(Setting.get(Setting.key == "recovery").value)
    assert "$argon2id$" in kept
    assert sheet.code.replace("-", "") not in kept
    assert not History.select().where(History.payload.contains(sheet.code)).exists()


def test_its_key_goes_back_where_the_folder_lost_it(head_desk: Desk, sheet: RecoverySheet) -> None:
    (head_desk.store.folder / "keys" / "desk.key").unlink()
    assert not key_is_there(head_desk.store.folder)
    assert "密鑰" in check_station(head_desk).findings[0]
    put_back_key(head_desk, sheet.key)
    assert check_station(head_desk).findings == ()
    assert key_is_there(head_desk.store.folder)


def test_paper_and_text_say_the_same(sheet: RecoverySheet) -> None:
    (page,) = PdfReader(io.BytesIO(recovery_pdf(sheet))).pages
    on_paper = "".join(page.extract_text().split())
    for words in (sheet.code, sheet.key, "周建國", "錦湖花園物業服務站"):
        assert words in on_paper
        assert words in recovery_text(sheet)


def test_a_receptionist_hands_out_no_recovery_file(desk: Desk) -> None:
    with pytest.raises(DeskError, match="站長"):
        issue(desk)
