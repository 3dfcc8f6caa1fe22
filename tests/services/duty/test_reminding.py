"""Reminders of a real station: told once, also to the next start of the program."""

from __future__ import annotations

from tests.services.intake.drafts_of import CHEN, a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.moments import station_moment
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.reminding import digest_now, reminders_on, save_reminders_on
from wuye_desk.services.intake.registration import register


def test_what_was_told_is_not_told_again_by_the_next_start(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=7)
    digest = digest_now(desk)
    assert digest is not None
    assert {one.clock.label for one in digest.overdue} >= {"答復業戶", "反饋處理信息", "最遲回訪"}
    assert {(one.number, one.owner) for one in digest.overdue} >= {("TS-202611-001", "林曉婷")}
    again = Desk(desk.store, clock_hand)
    clock_hand.advance(minutes=30)
    assert digest_now(again) is None


def test_at_night_only_the_ten_minutes_are_told_篇1_1_7(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.moment = station_moment(clock_hand().date(), clock_hand().time().replace(hour=23))
    register(desk, a_draft(desk, CHEN, happening=True))
    clock_hand.advance(minutes=2)
    digest = digest_now(desk)
    assert digest is not None
    assert [one.clock.label for one in digest.clocks] == ["趕赴現場"]
    clock_hand.advance(hours=9, minutes=30)
    digest = digest_now(desk)
    assert digest is not None
    assert "趕赴現場" in {one.clock.label for one in digest.overdue}


def test_a_desk_that_wants_none_is_told_nothing(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=7)
    assert reminders_on(desk)
    save_reminders_on(desk, wanted=False)
    assert digest_now(desk) is None
    save_reminders_on(desk, wanted=True)
    assert digest_now(desk) is not None


def test_a_damaged_memory_means_telling_anew_and_mends_itself(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=7)
    digest_now(desk)
    (desk.store.folder / "reminders.json").write_text('{"marks": [[1]], "last_at"', encoding="utf-8")
    clock_hand.advance(hours=1)
    assert digest_now(desk) is not None
    clock_hand.advance(hours=1)
    assert digest_now(desk) is None


def test_nobody_needs_to_be_signed_in(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(days=7)
    desk.person = None
    assert digest_now(desk) is not None
