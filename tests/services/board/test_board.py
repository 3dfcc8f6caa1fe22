"""The board: which clocks, in which order, counted how, and the figures of the month."""

from __future__ import annotations

from datetime import timedelta

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, Criterion, Kind
from wuye_desk.services.board.board import Counter, board, counts, filtered, in_order, loads
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.tickets import ticket


def test_running_ten_minute_clocks_come_first_then_what_is_overdue_longest(
    desk: Desk, clock_hand: ClockHand
) -> None:
    register(desk, a_draft(desk, ZHANG))
    clock_hand.advance(days=2)
    register(desk, a_draft(desk, CHEN, happening=True, criteria={Criterion.MEDIA}))
    lines = board(desk).lines
    now = desk.now()
    assert {line.clock for line in lines[:2]} == {ClockId.ON_SITE, ClockId.REPORT_MANAGER}
    assert lines[2].clock is ClockId.FIRST_FEEDBACK
    assert lines[2].state(now) is ClockState.OVERDUE
    stamps = [line.due_stamp for line in lines[2:]]
    assert stamps == sorted(stamps)
    later = in_order(lines, now + timedelta(hours=1))
    assert [line.clock for line in later[:3]] == [
        ClockId.FIRST_FEEDBACK,
        ClockId.ON_SITE,
        ClockId.REPORT_MANAGER,
    ]


def test_a_line_says_clock_ticket_room_owner_and_next_step(desk: Desk) -> None:
    saved = register(desk, a_draft(desk, hand_over_now=True, receiver="李國棟"))
    line = next(one for one in board(desk).lines if one.clock is ClockId.DEPARTMENT_PLAN)
    assert (line.ticket_id, line.number, line.room_label) == (saved.ticket_id, saved.number, ZHANG)
    assert (line.subject, line.kind, line.hand_over) == ("主臥天花滲水，修後又漏", Kind.COMPLAINT, 1)
    assert (line.owner_name, line.department, line.group) == ("李國棟", "維修組", "維修組")
    assert (line.step.event, line.step.hand_over) == (EventKind.PLANNED, 1)
    assert line.left(desk.now()) == timedelta(hours=1)
    assert line.instance in [one.instance for one in ticket(desk, saved.ticket_id).clocks]


def test_counters_count_what_they_filter(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk, ZHANG))
    clock_hand.advance(days=1)
    settled = register(desk, a_draft(desk, CHEN, settled="已清走"))
    register(desk, a_draft(desk, WANG, hand_over_now=True))
    lines, now = board(desk).lines, desk.now()
    found = counts(lines, now)
    assert found == {counter: len(filtered(lines, counter, now)) for counter in Counter}
    assert found[Counter.OVERDUE] == 1
    assert found[Counter.WITHIN_HOUR] == 1
    assert [line.clock for line in filtered(lines, Counter.WITHIN_HOUR, now)] == [ClockId.DEPARTMENT_PLAN]
    assert {line.ticket_id for line in filtered(lines, Counter.TO_VISIT, now)} == {settled.ticket_id}
    midnight = now.replace(hour=0, minute=0) + timedelta(days=1)
    assert all(now <= line.due_at < midnight for line in filtered(lines, Counter.TODAY, now) if line.due_at)


def test_a_help_that_is_done_waits_only_for_its_archive(desk: Desk) -> None:
    saved = register(desk, a_draft(desk, kind=Kind.HELP))
    happens(desk, saved.ticket_id, EventKind.SOLVED, words="已修", verified_by="林曉婷")
    lines = board(desk).lines
    waiting = filtered(lines, Counter.TO_ARCHIVE, desk.now())
    assert [(line.number, line.clock, line.due_at) for line in waiting] == [(saved.number, None, None)]
    assert waiting[0].step.event is EventKind.ARCHIVED
    assert counts(lines, desk.now())[Counter.ALL] == 0


def test_loads_split_the_running_clocks_by_department_and_role(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk, hand_over_now=True))
    clock_hand.advance(minutes=90)
    found = {load.name: load for load in loads(board(desk).lines, desk.now())}
    assert (found["維修組"].overdue, found["維修組"].rest) == (1, 1)
    assert found["客戶中心"].total == 3
    assert sum(load.total for load in found.values()) == counts(board(desk).lines, desk.now())[Counter.ALL]


def test_month_trend_compares_with_the_same_day_of_last_month(desk: Desk, clock_hand: ClockHand) -> None:
    today = clock_hand.moment
    for day, times in ((today - timedelta(days=31), 2), (today - timedelta(days=26), 1), (today, 3)):
        clock_hand.moment = day
        for _ in range(times):
            register(desk, a_draft(desk))
    register(desk, a_draft(desk, kind=Kind.INQUIRY))
    month = board(desk).month
    assert (month.total, month.per_day[22], len(month.per_day)) == (3, 3, 23)
    assert month.last_month_so_far == 2


def test_on_time_rate_counts_what_was_met_and_what_ran_out(desk: Desk, clock_hand: ClockHand) -> None:
    for room in (ZHANG, CHEN, WANG):
        register(desk, a_draft(desk, room))
    happens(desk, 1, EventKind.CONTACTED, way="phone", words="已說明")
    clock_hand.advance(days=2)
    happens(desk, 2, EventKind.CONTACTED, way="phone", words="遲了")
    rates = {one.clock: (one.met, one.total) for one in board(desk).on_time}
    assert rates[ClockId.FIRST_FEEDBACK] == (1, 3)
    assert ClockId.ONE_MONTH not in rates


def test_satisfaction_counts_the_months_visits(desk: Desk) -> None:
    for room, result in ((ZHANG, "satisfied"), (CHEN, "dissatisfied"), (WANG, "mostly")):
        saved = register(desk, a_draft(desk, room, settled="已辦好"))
        words = {"way": "door", "visitor": "黃麗娟", "result": result, "words": "原話"}
        happens(desk, saved.ticket_id, EventKind.VISITED, **words)
    found = board(desk).satisfaction
    assert (found.satisfied, found.mostly, found.dissatisfied) == (1, 1, 1)
