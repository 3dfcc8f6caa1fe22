from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.rosters import write_roster
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_cards import card
from wuye_desk.services.households.household_editing import draft_of, save_household
from wuye_desk.services.households.households import find
from wuye_desk.services.roster.roster import commit, import_file, plan, read
from wuye_desk.services.roster.roster_plan import Fate
from wuye_desk.store.models import Account

HEADINGS = ["房號", "業主姓名", "電話", "面積", "備註"]
ZHANG = ["3-2-1201", "張德勝", "13827505678", 89.6, None]


def roster(tmp_path: Path, *rows: list[Any]) -> Path:
    return write_roster(tmp_path / "r.xlsx", [HEADINGS, *rows])


def account_of(desk: Desk, text: str) -> int:
    return find(desk, text)[0].account_id or 0


def test_what_is_known_already_is_unchanged(desk: Desk, tmp_path: Path) -> None:
    counts = import_file(desk, roster(tmp_path, ZHANG))
    assert (counts.unchanged, counts.changes_nothing) == (1, True)


def test_what_changed_is_counted_shown_and_kept_on_the_same_account(desk: Desk, tmp_path: Path) -> None:
    before = account_of(desk, "張德勝")
    made = plan(desk, read(roster(tmp_path, ["3-2-1201", "張德勝", "13700001111", 90, "有犬"])))
    change = made.rooms[0]
    assert change.details == ("面積 89.60 → 90.00",)
    assert change.households[0].details == ("電話加 13700001111", "備註 空 → 有犬")
    assert made.counts.changed == 1
    import_file(desk, tmp_path / "r.xlsx")
    shown = card(desk, before)
    assert [phone.number for phone in shown.phones] == ["13827505678", "13700001111"]
    assert (str(shown.square_metres), shown.note) == ("90", "有犬")
    assert account_of(desk, "1111") == before
    assert import_file(desk, tmp_path / "r.xlsx").changes_nothing


def test_a_blank_cell_never_erases(desk: Desk, tmp_path: Path) -> None:
    draft = draft_of(desk, account_of(desk, "張德勝"))
    draft.note, draft.payment_way = "家有老人", "托收"
    save_household(desk, draft)
    assert import_file(desk, roster(tmp_path, ["3-2-1201", "張德勝", None, None, None])).changes_nothing
    shown = card(desk, account_of(desk, "張德勝"))
    assert (shown.note, shown.payment_way, len(shown.phones)) == ("家有老人", "托收", 1)


def test_another_owner_closes_the_old_account_and_opens_a_new_one(desk: Desk, tmp_path: Path) -> None:
    old = account_of(desk, "張德勝")
    counts = import_file(desk, roster(tmp_path, ["3-2-1201", "新業主", "13700001111", 89.6, None]))
    assert (counts.replaced, counts.new) == (1, 0)
    new = account_of(desk, "3-2-1201")
    assert (Account.get_by_id(old).ends_on, Account.get_by_id(new).starts_on) == (date(2026, 11, 23),) * 2
    assert find(desk, "張德勝")[0].moved_out
    assert find(desk, "新業主")[0].account_id == new


@pytest.mark.parametrize("name", ["张德胜", "張德勝、李梅"])
def test_the_same_people_written_otherwise_keep_their_account(desk: Desk, tmp_path: Path, name: str) -> None:
    old = account_of(desk, "張德勝")
    counts = import_file(desk, roster(tmp_path, ["3-2-1201", name, "13827505678", 89.6, None]))
    assert (counts.replaced, counts.changed) == (0, 1)
    assert (account_of(desk, "3-2-1201"), card(desk, old).name) == (old, name)


def test_somebody_decides_whether_a_changed_name_is_only_a_correction(
    head_desk: Desk, tmp_path: Path
) -> None:
    old = account_of(head_desk, "張德勝")
    made = plan(head_desk, read(roster(tmp_path, ["3-2-1201", "章得盛", None, 89.6, None])))
    room = made.rooms[0]
    assert made.fate_of(room, room.households[0]) is Fate.REPLACED
    commit(head_desk, made.with_same_parties(frozenset({old})))
    assert card(head_desk, old).name == "章得盛"
    assert account_of(head_desk, "zds") == old or find(head_desk, "章得盛")[0].account_id == old


def test_a_household_the_roster_leaves_out_stays(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, roster(tmp_path, ["8-1-101", "甲", None, None, None]))
    assert find(desk, "張德勝")[0].moved_out is False


def test_a_room_without_a_name_never_turns_anybody_out(desk: Desk, tmp_path: Path) -> None:
    made = plan(desk, read(roster(tmp_path, ["3-2-1201", None, None, 89.6, None])))
    assert made.counts.changes_nothing
    assert "張德勝" in made.notes[0].sentence


def test_the_same_room_spelt_otherwise_is_no_second_room(desk: Desk, tmp_path: Path) -> None:
    rows = [["03栋02单元1201室", *ZHANG[1:]], ["5-1-703", "曾東山", None, None, None]]
    assert import_file(desk, roster(tmp_path, *rows)).unchanged == 2


def test_a_plan_made_before_somebody_changed_a_household_is_refused(head_desk: Desk, tmp_path: Path) -> None:
    made = plan(head_desk, read(roster(tmp_path, ["3-2-1201", "新業主", None, None, None])))
    draft = draft_of(head_desk, account_of(head_desk, "張德勝"))
    draft.name = "張得勝"
    save_household(head_desk, draft)
    with pytest.raises(DeskError, match="重新預覽"):
        commit(head_desk, made)
    assert find(head_desk, "新業主") == []
