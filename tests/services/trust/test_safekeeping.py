"""Copies by the hour, on demand and at the end of the day, in two places."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.trust.safekeeping import (
    BackupState,
    back_up,
    back_up_at_close,
    backup_state,
    choose_second_folder,
    keep_up,
)
from wuye_desk.store.backups import good_copies


def reasons(state: BackupState) -> list[str]:
    return [copy.reason for copy in state.copies]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_the_copy_of_the_day_is_made_once_and_those_missed_caught_up(
    desk: Desk, clock_hand: ClockHand
) -> None:
    assert keep_up(desk).latest == desk.now()
    clock_hand.advance(hours=5)
    assert reasons(keep_up(desk)) == ["daily"]
    clock_hand.advance(days=4)
    state = keep_up(desk)
    assert reasons(state) == ["daily", "daily"]
    assert state.latest == desk.now()


def test_a_copy_on_demand_is_good_and_makes_the_daily_one_needless(desk: Desk) -> None:
    state = back_up(desk)
    assert good_copies([state.copies[0].path.parent]) == list(state.copies)
    assert reasons(keep_up(desk)) == ["hand"]


def test_closing_copies_only_what_was_written_to(desk: Desk, clock_hand: ClockHand) -> None:
    keep_up(desk)
    clock_hand.advance(hours=1)
    assert reasons(back_up_at_close(desk)) == ["daily"]
    register(desk, a_draft(desk))
    assert reasons(back_up_at_close(desk)) == ["close", "daily"]
    desk.store.close()
    desk.store.database.connect()
    clock_hand.advance(hours=1)
    assert reasons(back_up_at_close(desk)) == ["close", "daily"]


def test_a_second_folder_gets_a_folder_of_the_stations_own_and_the_newest_copy(
    desk: Desk, head_desk: Desk, stick: Path
) -> None:
    back_up(desk)
    state = choose_second_folder(head_desk, stick)
    assert state.second_folder == stick / "錦湖花園物業服務站 備份"
    assert [copy.path.name for copy in state.second_copies] == [state.copies[0].path.name]
    assert not state.second_is_behind
    again = choose_second_folder(head_desk, stick / "錦湖花園物業服務站 備份")
    assert again.second_folder == state.second_folder


def test_a_stick_that_is_out_is_no_fault_and_is_caught_up_when_it_is_back(
    desk: Desk, head_desk: Desk, stick: Path, clock_hand: ClockHand
) -> None:
    state = choose_second_folder(head_desk, stick)
    assert state.second_folder is not None
    shutil.rmtree(state.second_folder)  # the mount point of a stick that is out stays, empty
    state = back_up(desk)
    assert (state.second_is_there, state.second_is_behind, state.trouble) == (False, True, "")
    assert list(stick.iterdir()) == []

    clock_hand.advance(minutes=5)
    assert state.second_folder is not None
    state.second_folder.mkdir()
    state = keep_up(desk)
    assert (state.second_is_there, state.second_is_behind) == (True, False)
    assert len(good_copies([state.second_folder or stick])) == 1


def test_trouble_with_the_second_place_does_not_undo_the_first(
    desk: Desk, head_desk: Desk, stick: Path
) -> None:
    place = choose_second_folder(head_desk, stick).second_folder
    assert place is not None
    (place / "desk-20261123-104200-hand.partial").mkdir()
    state = back_up(desk)
    assert reasons(state) == ["hand"]
    assert "第二份備份" in state.trouble


def test_the_second_folder_is_the_heads_to_choose_and_not_inside_the_first(
    desk: Desk, head_desk: Desk, stick: Path, tmp_path: Path
) -> None:
    with pytest.raises(DeskError, match="站長"):
        choose_second_folder(desk, stick)
    with pytest.raises(DeskError, match="資料夾以外"):
        choose_second_folder(head_desk, head_desk.store.folder)
    with pytest.raises(DeskError, match="不能寫"):
        choose_second_folder(head_desk, tmp_path / "missing")
    assert backup_state(desk).second_folder is None


def test_no_second_folder_any_more(head_desk: Desk, stick: Path, clock_hand: ClockHand) -> None:
    choose_second_folder(head_desk, stick)
    assert choose_second_folder(head_desk, None).second_folder is None
    clock_hand.advance(days=1)
    keep_up(head_desk)
    assert list(stick.glob("*/*")) == []


def test_copies_are_rotated_in_both_places(
    desk: Desk, head_desk: Desk, stick: Path, clock_hand: ClockHand
) -> None:
    choose_second_folder(head_desk, stick)
    for _day in range(12):
        state = keep_up(desk)
        clock_hand.advance(days=1)
    made = [copy.made_at for copy in state.copies]
    assert made[:7] == [made[0] - timedelta(days=days) for days in range(7)]
    assert len(made) == 7  # the week before and the month before are among the seven days
    assert [copy.path.name for copy in state.second_copies] == [copy.path.name for copy in state.copies]
