"""What was registered is put right by a further event; clocks and grade follow, nothing is erased."""

from __future__ import annotations

import pytest

from tests.scenarios.path import HEAD, MANAGER, E, Path, moment
from tests.services.intake.drafts_of import CHEN
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import CallerRelation, Channel, ClockId, Criterion, Grade, Role
from wuye_desk.services.tickets.correcting import correct
from wuye_desk.store.models import Account, Room


def test_a_senders_deadline_put_right_moves_its_clock(path: Path) -> None:
    due = moment(11, 30, 17)
    path.at(11, 23, 10).opens(channel=Channel.GROUP, sender="集團", sender_due_at=due)
    correct(path.desk, path.id, {"sender_due_at": moment(12, 4, 12)}, "來文寫的是 12-04")
    assert path.clocks["回復轉辦單位"] == "進行中 12-04 12:00"
    (entry,) = [one for one in path.view.rounds[0].entries if one.kind is E.CORRECTED]
    assert entry.words.splitlines() == [
        "來文寫的是 12-04",
        "轉辦單位的期限：2026-11-30 17:00 → 2026-12-04 12:00",
    ]


def test_three_names_under_a_letter_make_it_major_at_once_篇3_四一1_1(path: Path) -> None:
    path.at(11, 23, 10).opens(channel=Channel.LETTER, letter_arrived_at=moment(11, 23, 9))
    with pytest.raises(DeskError, match="聯名人數要寫一個數"):
        correct(path.desk, path.id, {"joint_count": "許多"}, "漏數")
    correct(path.desk, path.id, {"joint_count": "5"}, "背面還有簽名")
    assert path.view.grade is Grade.MAJOR
    assert Criterion.JOINT in {one.criterion for one in path.view.grading.reasons}


def test_confidential_afterwards(path: Path) -> None:
    path.at(11, 23, 10).opens()
    assert correct(path.desk, path.id, {"confidential": "yes"}, "住戶來電要求").confidential


def test_a_household_found_later_asks_what_the_caller_is_to_it(path: Path) -> None:
    path.at(11, 23, 10).opens(
        account_id=None, room_id=None, caller_name="陳小姐", caller_relation=CallerRelation.OUTSIDER
    )
    account = Account.get(Account.room == Room.get(Room.label == CHEN)).id
    with pytest.raises(DeskError, match="是這一戶的什麼人"):
        correct(path.desk, path.id, {"household": account}, "查到了")
    found = {"household": account, "caller_relation": CallerRelation.FAMILY}
    shown = correct(path.desk, path.id, found, "查到了")
    assert (shown.room_label, shown.caller_relation) == (CHEN, CallerRelation.FAMILY)


def test_a_channel_put_right_lets_no_grade_fall_but_by_the_head(path: Path) -> None:
    path.at(11, 23, 10).opens(channel=Channel.QUALITY, sender="品質部")
    with pytest.raises(DeskError, match="等級會降，只有站長或以上可以"):
        correct(path.desk, path.id, {"channel": Channel.CALL}, "其實是來電")
    assert path.view.channel is Channel.QUALITY
    correct(path.by(HEAD), path.id, {"channel": Channel.CALL}, "其實是來電")
    assert path.view.grade is Grade.SIMPLE


def test_who_visited_reports_a_dissatisfied_visit_篇1_1_10(path: Path) -> None:
    path.at(11, 23, 10).opens(criteria={Criterion.MEDIA})
    path.at(11, 23, 10, 5).does(E.REPORTED, by=HEAD)
    path.at(11, 23, 12).does(E.MANAGER_CONTACTED, by=MANAGER)
    path.at(11, 23, 15).does(E.SOLVED)
    path.at(11, 24, 16).does(E.VISITED, by=HEAD, visitor=HEAD, result="dissatisfied", words="還是響")
    line = path.clock(ClockId.LEADER_REPORT, 2)
    assert (line.instance.owner, line.owner_name) == (Role.STATION_HEAD, HEAD)
