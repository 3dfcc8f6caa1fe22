from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.__main__ import main
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.printing.blank_printing import blank_forms
from wuye_desk.services.trust.history import record_deed
from wuye_desk.services.trust.safekeeping import back_up, note_restored
from wuye_desk.services.trust.soundness import check_file, check_station
from wuye_desk.store.models import History
from wuye_desk.store.opening import open_store
from wuye_desk.store.restoring import restore


@pytest.fixture
def registered(desk: Desk) -> Desk:
    for _ in range(3):
        register(desk, a_draft(desk))
    return desk


def by_hand(desk: Desk, *statements: str) -> None:
    with closing(sqlite3.connect(desk.store.path)) as connection:
        for trigger in ("removed", "changed"):
            connection.execute(f"DROP TRIGGER history_never_{trigger}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_station_in_use_is_sound(registered: Desk) -> None:
    checked = check_station(registered)
    assert checked.findings == ()
    assert checked.tickets == 3


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE room SET area_id = 99 WHERE id = 2", "room 第 2 條指向的 area 記錄不存在"),
        ("UPDATE ticket SET number = 'TS-202611-009' WHERE id = 2", "編號 TS-202611-002 發過，工作單卻不在"),
        ("UPDATE ticket SET number = 'TS-202611-009' WHERE id = 2", "編號 TS-202611-009 沒有發過"),
        ("UPDATE ticket SET number = 'ZY-202611-001' WHERE id = 2", "編號 ZY-202611-001 沒有發過"),
        ("UPDATE history SET title = '甲' WHERE id = 5", "變更記錄第 5 條"),
        (
            "DELETE FROM history WHERE id = (SELECT MAX(id) FROM history)",
            "TS-202611-003 的經過",
        ),
        ("DELETE FROM ticket_event WHERE id = 2", "的經過和變更記錄對不上"),
        ("UPDATE ticket_event SET data = '{}' WHERE id = 2", "的內容和變更記錄對不上"),
        ("UPDATE ticket_event SET occurred_at = occurred_at - 1 WHERE id = 1", "TS-202611-001 的內容"),
        ("UPDATE ticket SET content = '沒有漏水' WHERE id = 2", "TS-202611-002 的內容"),
        ("UPDATE ticket SET received_at = received_at - 60000000 WHERE id = 3", "TS-202611-003 的內容"),
    ],
)
def test_what_does_not_hold_together_is_told(registered: Desk, statement: str, told: str) -> None:
    by_hand(registered, statement)
    assert any(told in sentence for sentence in check_station(registered).findings)


def test_numbers_of_slips_sheets_and_minutes_are_checked_too(head_desk: Desk) -> None:
    first = register(head_desk, a_draft(head_desk)).ticket_id
    words = {"department": "環境部", "reason": "樓道積水", "words": "3棟2單元樓道積水", "wanted": "今天清掉"}
    happens(head_desk, first, EventKind.LIAISED, **words)
    blank_forms(head_desk, 5)
    assert check_station(head_desk).findings == ()
    by_hand(head_desk, "UPDATE serial SET last = last + 1 WHERE prefix IN ('LX', 'KB')")
    assert check_station(head_desk).findings == (
        "編號 KB-202611-006 發過，空白單卻不在。",
        "編號 LX-202611-002 發過，聯系單卻不在。",
    )


def test_a_history_cut_off_at_its_end_is_found_by_its_copies(registered: Desk) -> None:
    with registered.store.write():
        record_deed(registered, Subject.STORE, Deed.CHANGED, "1", "試", {"說明": "傘三把"})
    back_up(registered)
    assert check_station(registered).findings == ()
    by_hand(registered, "DELETE FROM history WHERE id = (SELECT MAX(id) FROM history)")
    assert any("的備份對不上" in sentence for sentence in check_station(registered).findings)


def test_a_history_that_goes_on_after_its_copies_is_sound(registered: Desk) -> None:
    back_up(registered)
    register(registered, a_draft(registered))
    assert check_station(registered).findings == ()


def test_copies_of_before_a_restoring_are_no_witness_against_it(
    registered: Desk, clock_hand: ClockHand
) -> None:
    older = back_up(registered).copies[0].path
    clock_hand.advance(hours=1)
    register(registered, a_draft(registered))
    back_up(registered)
    folder = registered.store.folder
    registered.store.close()
    clock_hand.advance(hours=1)
    kept = restore(folder, older, clock_hand())
    again = Desk(open_store(folder, clock_hand()), clock_hand, registered.person)
    note_restored(again, older, "周建國", kept)
    assert check_station(again).findings == ()
    again.store.close()


def test_the_settings_tell_the_same(registered: Desk) -> None:
    check_file(registered)
    by_hand(registered, "UPDATE history SET title = '甲' WHERE id = 5")
    with pytest.raises(DeskError, match="變更記錄第 5 條"):
        check_file(registered)


def test_many_findings_of_a_kind_are_counted(registered: Desk) -> None:
    by_hand(registered, "UPDATE serial SET last = 50 WHERE prefix = 'TS'")
    findings = check_station(registered).findings
    assert len(findings) == 21
    assert "還有 27 處" in findings[-1]


@pytest.mark.parametrize("bit", range(0, 72, 5))
def test_one_bit_flipped_in_a_history_row_is_found_by_the_command(
    registered: Desk, capsys: pytest.CaptureFixture[str], bit: int
) -> None:
    with registered.store.write():
        record_deed(registered, Subject.STORE, Deed.CHANGED, "1", "試", {"說明": "傘三把"})
    number = History.select().count()
    store = registered.store
    store.close()
    assert main(["--data", str(store.folder), "check"]) == 0
    content = bytearray(store.path.read_bytes())
    (place,) = [at for at in range(len(content)) if content.startswith("傘三把".encode(), at)]
    content[place + bit // 8] ^= 1 << bit % 8
    store.path.write_bytes(content)
    capsys.readouterr()
    assert main(["--data", str(store.folder), "check"]) == 1
    assert f"變更記錄第 {number} 條（2026-11-23 10:42 試）記下的內容被改過" in capsys.readouterr().err
