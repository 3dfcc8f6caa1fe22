"""典型案例 (篇2 7.1): marked by a head, found by words and tags, exported without anybody of the station."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.services.intake.drafts_of import CHEN, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.cases.case_export import export_cases
from wuye_desk.services.cases.cases import CaseDraft, case_of, cases, save_case, unmark_case
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import save_household
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.trust.blanking import blank
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models import History, Party, PartyPhone, Person, Room

LEAK = CaseDraft("地下室滲水反復", "先查外牆再補牆內，一次修好", ("滲水", "反復"))


@pytest.fixture
def leak(desk: Desk) -> int:
    return register(desk, a_draft(desk, content="地下室牆角又滲水")).ticket_id


def test_a_head_marks_a_case_changes_it_and_lets_it_go(head_desk: Desk, leak: int) -> None:
    line = save_case(head_desk, leak, LEAK)
    assert (line.title, line.tags, line.marked_by) == ("地下室滲水反復", ("滲水", "反復"), "周建國")
    changed = save_case(head_desk, leak, CaseDraft(" 滲水 ", "先查外牆", (" 滲水", "滲水", "")))
    assert (changed.title, changed.tags) == ("滲水", ("滲水",))
    assert cases(head_desk).lines == (changed,)
    unmark_case(head_desk, leak)
    unmark_case(head_desk, leak)
    assert case_of(head_desk, leak) is None
    told = [row.payload for row in History.select().where(History.deed == Deed.CHANGED)]
    assert [("典型案例" in payload) for payload in told[-3:]] == [True] * 3
    assert check_station(head_desk).findings == ()


def test_a_receptionist_may_not(desk: Desk, leak: int) -> None:
    with pytest.raises(DeskError, match="站長或以上"):
        save_case(desk, leak, LEAK)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (CaseDraft("", "先查外牆"), "title"),
        (CaseDraft("漏" * 61, "先查外牆"), "title"),
        (CaseDraft("滲水", " "), "lesson"),
        (CaseDraft("滲水", "漏" * 2001), "lesson"),
        (CaseDraft("滲水", "先查外牆", tuple("一二三四五六七八九")), "tags"),
        (CaseDraft("滲水", "先查外牆", ("一二三四五六七八九十一二三",)), "tags"),
    ],
)
def test_what_is_missing_or_too_long_is_said_at_its_field(
    head_desk: Desk, leak: int, draft: CaseDraft, field: str
) -> None:
    with pytest.raises(DeskError) as told:
        save_case(head_desk, leak, draft)
    assert told.value.field == field
    assert cases(head_desk).lines == ()


def test_cases_are_found_by_all_words_and_by_tag(head_desk: Desk, leak: int, clock_hand: ClockHand) -> None:
    other = register(head_desk, a_draft(head_desk, CHEN, content="電梯困人")).ticket_id
    save_case(head_desk, leak, LEAK)
    clock_hand.advance(hours=1)
    save_case(head_desk, other, CaseDraft("電梯困人安撫", "先通話再報維保", ("電梯", "反復")))

    def found(text: str = "", tag: str = "") -> list[int]:
        return [line.ticket_id for line in cases(head_desk, text, tag).lines]

    assert found() == [other, leak]
    assert found("外牆 滲水") == [leak]
    assert found("3棟2單元1101") == [other]
    assert found("外牆 電梯") == []
    assert found(tag="反復") == [other, leak]
    assert found("困人", "滲水") == []
    assert cases(head_desk).tags == (("反復", 2), ("電梯", 1), ("滲水", 1))


SURNAMES = "張陳李王林黃劉吳周鄭蔡許郭謝曾洪邱廖賴徐"
GIVEN = ("明", "芳", "偉", "雅婷", "志強", "大文", "國華", "嘉欣")


@pytest.fixture
def large(desk: Desk) -> Desk:
    """Add 500 households whose names have two and three characters, each with a phone of its own."""
    names = [a + b for a, b in product(SURNAMES, GIVEN)]
    with desk.store.write():
        for place in range(500):
            building, floor, number = place % 9 + 1, place // 18 + 1, place % 4 + 1
            draft = HouseholdDraft(
                room=f"{building}-{place % 2 + 1}-{floor:02}{place // 9 % 2}{number}",
                name=names[place % len(names)] if place % 50 else f"{names[place % len(names)]}、龍{place}",
                phones=[PhoneDraft(f"13{place % 7 + 3}{place:04} {(place * 7919) % 10000:04}")],
            )
            if not Room.select().where(Room.key == _key(draft.room)).exists():
                save_household(desk, draft)
    return desk


def _key(room: str) -> str:
    from wuye_desk.domain.room_label import parse_room

    return parse_room(room).key


def everybody() -> tuple[set[str], set[str], set[str]]:
    """Return every name, room label and phone of the station."""
    names = {row.name for row in Party.select()} | {row.name for row in Person.select()}
    rooms = {row.label for row in Room.select()}
    phones = {text for row in PartyPhone.select() for text in (row.number, row.shown) if text}
    return names, rooms, phones


def words_in(path: Path) -> str:
    cells = [cell.value for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row]
    return "\n".join(str(value) for value in cells if value is not None)


def test_the_export_holds_no_name_room_or_phone_of_a_station_of_500_households(
    large: Desk, head_desk: Desk, tmp_path: Path
) -> None:
    names, rooms, phones = everybody()
    assert len(rooms) > 450
    assert any(len(name) == 2 for name in names)
    told = sorted(names | rooms | phones)
    third = len(told) // 3
    for part in range(3):
        some = told[part * third :] if part == 2 else told[part * third : (part + 1) * third]
        draft = a_draft(large, content="說" + "和".join(some), demand="找" + some[0], location=some[1])
        ticket_id = register(large, draft).ticket_id
        happens(large, ticket_id, EventKind.NOTED, words="又提到" + "，".join(reversed(some)))
        happens(
            large, ticket_id, EventKind.CONTACTED, way="phone", words=f"{some[2]}已知道", by_name="臨時工趙六"
        )
        save_case(
            head_desk,
            ticket_id,
            CaseDraft(f"{some[3][:40]}的事", "學到" + "、".join(some[:90]), (some[4][:12], "滲水")),
        )
    path = tmp_path / "典型案例.xlsx"
    assert export_cases(large, cases(large).lines, path) == 3
    out = words_in(path)
    assert [word for word in told if word in out] == []
    assert "趙六" not in out
    assert "林曉婷" not in out
    assert "滲水" in out
    assert "反饋" in out
    assert History.select().order_by(History.id.desc()).get().deed is Deed.EXPORTED


def test_an_export_that_cannot_be_written_is_said_and_one_of_nothing_refused(
    head_desk: Desk, leak: int, tmp_path: Path
) -> None:
    save_case(head_desk, leak, LEAK)
    with pytest.raises(DeskError, match="寫不了"):
        export_cases(head_desk, cases(head_desk).lines, tmp_path / "沒有" / "x.xlsx")
    with pytest.raises(DeskError, match="沒有案例"):
        export_cases(head_desk, (), tmp_path / "x.xlsx")


def test_a_lesson_outlives_its_ticket_without_anybody_in_it(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand, tmp_path: Path
) -> None:
    ticket_id = register(desk, a_draft(desk, caller_name="歐陽詠荷")).ticket_id
    draft = CaseDraft("歐陽詠荷家滲水", "李國棟先查外牆，再電 13827505678", ("歐陽詠荷", "滲水"))
    save_case(head_desk, ticket_id, draft)
    happens(head_desk, ticket_id, EventKind.CANCELLED, reason="重複")
    clock_hand.advance(days=3 * 366)
    blank(head_desk, [ticket_id], next(one.id for one in people(desk) if one.name == "林曉婷"))
    kept = case_of(head_desk, ticket_id)
    assert kept is not None
    assert (kept.title, kept.lesson, kept.tags) == (
        "住戶家滲水",
        "工作人員先查外牆，再電 （電話從略）",
        ("住戶", "滲水"),
    )
    assert (kept.blanked, kept.content) == (True, GONE)
    folder = head_desk.store.folder
    data = b"".join((folder / name).read_bytes() for name in ("desk.db", "desk.db-wal"))
    assert "歐陽詠荷".encode() not in data
    assert export_cases(head_desk, cases(head_desk).lines, tmp_path / "x.xlsx") == 1
