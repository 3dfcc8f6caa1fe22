"""交接班: what is handed over, to whom, and how it is kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from tests.documents.sheets import pages
from tests.services.intake.drafts_of import CHEN, WANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, ContactWay
from wuye_desk.services.board.board import board
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.services.printing.printing import log_printing
from wuye_desk.services.shifts.shift_form import shift_form
from wuye_desk.services.shifts.shift_items import ShiftPart, next_shift_ends
from wuye_desk.services.shifts.shift_reading import earlier_shifts, present_shift, shift
from wuye_desk.services.shifts.shifts import hand_over
from wuye_desk.services.tickets.upkeep import catch_up
from wuye_desk.services.trust.blanking import blank
from wuye_desk.store.models import History
from wuye_desk.store.models.papers import Shift

TAKER_PIN = "864209"


def person_id(desk: Desk, name: str) -> int:
    return next(one.id for one in people(desk) if one.name == name)


def words_of(desk: Desk, part: ShiftPart) -> list[str]:
    return [line.words for line in present_shift(desk).lines if line.part is part]


def numbers_of(desk: Desk, part: ShiftPart) -> list[str]:
    return [line.number for line in present_shift(desk).lines if line.part is part]


def test_every_open_ticket_stands_once_under_the_most_urgent_heading(
    desk: Desk, clock_hand: ClockHand
) -> None:
    late = register(desk, a_draft(desk, happening=True)).number
    other = register(desk, a_draft(desk, CHEN, content="樓道燈不亮")).number
    clock_hand.advance(minutes=30)
    view = present_shift(desk)
    listed = [
        line for line in view.lines if line.part in (ShiftPart.OVERDUE, ShiftPart.DUE_NEXT, ShiftPart.OPEN)
    ]
    assert sorted(line.number for line in listed) == sorted([late, other])
    assert numbers_of(desk, ShiftPart.OVERDUE) == [late]
    assert "趕赴現場" in next(line for line in listed if line.number == late).when


def test_what_falls_due_until_the_next_shift_closes_is_told_apart(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    assert words_of(desk, ShiftPart.DUE_NEXT) == []
    clock_hand.advance(days=2, hours=7)
    assert len(words_of(desk, ShiftPart.OVERDUE)) + len(words_of(desk, ShiftPart.DUE_NEXT)) == 1


@pytest.mark.parametrize(
    ("hours", "ends"),
    [(0, (23, 17)), (6, (24, 17)), (24 * 4, (27, 17)), (24 * 4 + 8, (30, 17))],
    ids=["morning", "just before closing", "friday morning", "friday evening: the weekend is skipped"],
)
def test_the_next_shift_works_until_closing(
    desk: Desk, now: datetime, hours: int, ends: tuple[int, int]
) -> None:
    found = local(next_shift_ends(desk, now + timedelta(hours=hours)))
    assert (found.day, found.hour) == ends


def test_words_to_residents_and_vain_calls_of_this_shift_are_listed(
    desk: Desk, clock_hand: ClockHand
) -> None:
    first = register(desk, a_draft(desk)).ticket_id
    second = register(desk, a_draft(desk, CHEN)).ticket_id
    clock_hand.advance(minutes=5)
    happens(desk, first, EventKind.CONTACTED, way=ContactWay.PHONE.value, words="師傅下午三點到")
    due = (desk.now() + timedelta(days=1)).isoformat()
    happens(desk, first, EventKind.PROMISED, due_at=due, words="再說一次進度")
    happens(desk, second, EventKind.ATTEMPTED, way=ContactWay.PHONE.value, words="響鈴無人接")
    said = words_of(desk, ShiftPart.SAID)
    assert said[0] == "師傅下午三點到"
    assert said[1].startswith("約定 11-24 10:47 前。再說一次進度")
    assert words_of(desk, ShiftPart.ATTEMPTED) == ["響鈴無人接"]
    clock_hand.advance(minutes=5)
    happens(desk, second, EventKind.CONTACTED, way=ContactWay.PHONE.value, words="接通了")
    assert words_of(desk, ShiftPart.ATTEMPTED) == []


def test_parked_drafts_are_handed_over_and_followed_to_what_became_of_them(desk: Desk) -> None:
    draft = a_draft(desk, content="電梯異響", title="3-2-1201", parked=True, taken_by="林曉婷")
    DraftBox(desk.store.folder / "drafts").save(draft)
    assert words_of(desk, ShiftPart.DRAFT) == ["電梯異響"]
    kept = hand_over(desk, person_id(desk, "鄭雅文"), TAKER_PIN)
    DraftBox(desk.store.folder / "drafts").discard(draft.id)
    assert [line.words for line in shift(desk, kept).lines] == ["草稿已不在"]
    number = register(desk, draft).number
    assert [line.number for line in shift(desk, kept).lines] == [number]


def test_the_taker_confirms_with_his_pin_and_the_giver_stays_at_the_desk(
    desk: Desk, clock_hand: ClockHand
) -> None:
    number = register(desk, a_draft(desk)).number
    clock_hand.advance(hours=6)
    kept = hand_over(desk, person_id(desk, "鄭雅文"), TAKER_PIN, "門禁壞了，請保安代開")
    assert desk.person is not None
    assert desk.person.name == "林曉婷"
    view = shift(desk, kept)
    assert (view.giver, view.taker, view.note) == ("林曉婷", "鄭雅文", "門禁壞了，請保安代開")
    assert view.number == "20261123-1642"
    assert number in [line.number for line in view.lines]
    row = History.select().order_by(History.id.desc()).first()
    assert (row.subject.label, row.title) == ("交接班", "林曉婷")


def test_the_next_shift_begins_at_the_hand_over_and_no_longer_lists_what_came_before(
    desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk))
    assert len(numbers_of(desk, ShiftPart.REGISTERED)) == 1
    clock_hand.advance(hours=6)
    hand_over(desk, person_id(desk, "鄭雅文"), TAKER_PIN)
    clock_hand.advance(minutes=1)
    later = register(desk, a_draft(desk, WANG, received_at=desk.now())).number
    assert numbers_of(desk, ShiftPart.REGISTERED) == [later]
    assert present_shift(desk).started_at == local(Shift.get().handed_at)


@pytest.mark.parametrize(
    ("name", "pin", "field"),
    [("鄭雅文", "111222", "pin"), ("林曉婷", "135790", "taker"), ("黃麗娟", "135790", "pin")],
    ids=["wrong PIN", "himself", "no PIN"],
)
def test_a_hand_over_nobody_confirmed_is_refused(desk: Desk, name: str, pin: str, field: str) -> None:
    with pytest.raises(DeskError) as refused:
        hand_over(desk, person_id(desk, name), pin)
    assert refused.value.field == field
    assert Shift.select().count() == 0


def test_five_wrong_pins_lock_the_taker_out_as_at_signing_in(desk: Desk) -> None:
    taker = person_id(desk, "鄭雅文")
    for _ in range(5):
        with pytest.raises(DeskError):
            hand_over(desk, taker, "111222")
    with pytest.raises(DeskError, match="後再試"):
        hand_over(desk, taker, TAKER_PIN)


def test_what_is_kept_of_a_hand_over_holds_no_words_of_residents(desk: Desk) -> None:
    first = register(desk, a_draft(desk, content="張德勝家漏水")).ticket_id
    happens(desk, first, EventKind.CONTACTED, way=ContactWay.PHONE.value, words="已告知張先生")
    hand_over(desk, person_id(desk, "鄭雅文"), TAKER_PIN)
    kept = str(Shift.get().items)
    assert [word for word in ("張", "漏水", "1201", "138") if word in kept] == []


def test_the_sheet_lists_everything_before_and_after_and_is_marked_when_printed_again(
    desk: Desk, clock_hand: ClockHand
) -> None:
    number = register(desk, a_draft(desk)).number
    clock_hand.advance(hours=6)
    before = shift_form(desk, note="門禁壞了")
    told = "".join(pages(before.pdf))
    assert all(words in told for words in (number, "交班說明", "門禁壞了", "接班人簽名／日期", "張德勝"))
    assert "13827505678" not in told
    kept = hand_over(desk, person_id(desk, "鄭雅文"), TAKER_PIN)
    job = shift_form(desk, kept)
    assert not job.reprint
    assert "鄭雅文" in pages(job.pdf)[0]
    log_printing(desk, job, 1, "櫃臺打印機")
    again = shift_form(desk, kept)
    assert again.reprint
    assert "補印" in pages(again.pdf)[0]


def test_earlier_hand_overs_are_listed_the_latest_first(desk: Desk, clock_hand: ClockHand) -> None:
    taker = person_id(desk, "鄭雅文")
    hand_over(desk, taker, TAKER_PIN, "一")
    clock_hand.advance(hours=9)
    register(desk, a_draft(desk))
    hand_over(desk, taker, TAKER_PIN, "二")
    assert [(one.note, one.unfinished) for one in earlier_shifts(desk)] == [("二", 1), ("一", 0)]


def test_an_empty_shift_still_makes_a_sheet(desk: Desk) -> None:
    told = "".join(pages(shift_form(desk).pdf))
    assert "交接班表" in told
    assert desk.now().date() == date(2026, 11, 23)


def test_a_file_that_was_blanked_is_blank_in_old_hand_overs_too(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    made = register(desk, a_draft(desk, content="張德勝家漏水")).ticket_id
    happens(desk, made, EventKind.CONTACTED, way=ContactWay.PHONE.value, words="已告知張先生")
    kept = hand_over(desk, person_id(desk, "鄭雅文"), TAKER_PIN)
    happens(head_desk, made, EventKind.CANCELLED, reason="重複")
    assert "張德勝" in "".join(pages(shift_form(desk, kept).pdf))
    clock_hand.advance(days=365 * 4)
    blank(head_desk, [made], person_id(desk, "林曉婷"))
    text = "".join(pages(shift_form(desk, kept).pdf))
    assert [word for word in ("張德勝", "張先生", "漏水") if word in text] == []


def test_whoever_stands_in_is_named_as_who_has_to_do_it(desk: Desk, head_desk: Desk) -> None:
    register(desk, a_draft(desk, happening=True))
    now = desk.now()
    absent, by = person_id(desk, "黃麗娟"), person_id(desk, "鄭雅文")
    add_substitution(head_desk, absent, by, now, now + timedelta(days=1))
    line = next(one for one in present_shift(desk).lines if "趕赴現場" in one.when)
    assert "鄭雅文" in line.item.who
    assert "黃麗娟" not in line.item.who


def test_a_substitute_whose_time_comes_later_is_named_from_then_on(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk, happening=True))
    now = desk.now()
    absent, by = person_id(desk, "黃麗娟"), person_id(desk, "鄭雅文")
    add_substitution(head_desk, absent, by, now + timedelta(hours=1), now + timedelta(days=1))
    assert any("黃麗娟" in one.item.who for one in present_shift(desk).lines)
    clock_hand.advance(hours=2)
    catch_up(desk)
    assert not any("黃麗娟" in one.item.who for one in present_shift(desk).lines)
    assert {line.owner_name for line in board(desk).lines if line.clock is ClockId.ON_SITE} == {"鄭雅文"}


def test_a_confidential_resident_is_marked_for_the_taker(desk: Desk) -> None:
    register(desk, a_draft(desk, confidential=True))
    assert present_shift(desk).lines[0].household == "張德勝（保密）"
