"""月報 (篇2 8.0): every figure is counted again by another way, and when it is due and handed in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.scenarios.path import HEAD, MANAGER, E, Path
from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.reports.recount import Recount
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.months import Month
from wuye_desk.domain.report import Dimension, MonthReport, Share
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel, ClockId, Grade, Kind, Nature
from wuye_desk.services.demo.demo import build_sample
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.reports.handed import hand_over_month, handed_months
from wuye_desk.services.reports.monthly import monthly
from wuye_desk.services.reports.owed import month_due, report_due
from wuye_desk.store.opening import open_store

NOVEMBER = Month(2026, 11)
MORNING = station_moment(date(2026, 11, 23), time(10, 42))


@pytest.fixture
def path(desk: Desk, clock_hand: ClockHand) -> Path:
    return Path(desk, clock_hand)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    store = open_store(tmp_path_factory.mktemp("sample"), MORNING)
    desk = Desk(store, lambda: MORNING)
    build_sample(desk, households=120, days=75)
    yield desk
    store.close()


def check(desk: Desk, month: Month) -> MonthReport:
    """Count a month and the one it is compared with a second time; return the report."""
    report = monthly(desk, month)
    Recount(desk, month).check(report.figures, month.end)
    before = month.plus(-1)
    ends = station_moment(report.before_until + timedelta(days=1), time())
    Recount(desk, before, ends).check(report.before, ends)
    assert len(report.earlier) == report.figures.unfinished_before
    assert {share: len(report.of(share)) for share in Share} == {
        Share.VALID: report.figures.total,
        Share.OTHER: report.figures.other,
        Share.INVALID: report.figures.invalid,
    }
    whole = report.figures.on_time
    assert len(report.late) == whole.late + whole.missed
    return report


@pytest.mark.parametrize("back", [0, 1, 2])
def test_every_figure_of_the_sample_station_is_what_its_events_say(sample: Desk, back: int) -> None:
    report = check(sample, NOVEMBER.plus(-back))
    assert report.figures.total > 0


def test_what_is_done_once_for_a_matter_is_counted_once(desk: Desk, clock_hand: ClockHand) -> None:
    """篇2 5.4.1: three households, one report to the manager; the third was 重大 from the start."""
    first = register(desk, a_draft(desk, ZHANG)).ticket_id
    for room in (CHEN, WANG):
        clock_hand.advance(hours=1)
        register(desk, a_draft(desk, room, join_ticket_id=first))
    happens(desk, first, EventKind.REPORTED, to="沈文海")
    report = check(desk, NOVEMBER)
    tally = report.figures.clocks[ClockId.REPORT_MANAGER]
    assert (report.figures.major, tally.met, tally.late, tally.missed) == (3, 1, 0, 0)
    assert report.figures.upgraded == 2


STEPS = (
    E.CONTACTED, E.ANSWERED, E.HANDED_OVER, E.PLANNED, E.DEPARTMENT_ANSWERED, E.SOLVED, E.VISITED,
    E.LEADER_REPORTED, E.MANAGER_OPINED, E.ARCHIVED, E.REGRADED, E.IRREGULAR_APPLIED, E.IRREGULAR_DECIDED,
    E.EXPLAINED, E.CANCELLED,
)  # fmt: skip
ROOMS = ("3棟2單元1201", "3棟2單元1101", "5棟1單元0703", "1棟2單元1504")
STORIES = st.fixed_dictionaries(
    {
        "room": st.sampled_from(ROOMS),
        "kind": st.sampled_from([Kind.COMPLAINT] * 5 + [Kind.HELP, Kind.SUGGESTION]),
        "nature": st.sampled_from([Nature.SERVICE, Nature.REPAIR, Nature.ENVIRONMENT, Nature.NEIGHBOURS]),
        "channel": st.sampled_from([Channel.CALL, Channel.VISIT, Channel.OTHER]),
        "department": st.sampled_from(["", "維修組"]),
        "settled": st.sampled_from(["", "", "當面說明"]),
    }
)
Happening = tuple[int, EventKind, int, str]
HAPPENINGS = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.sampled_from(STEPS),
        st.integers(1, 60),
        st.sampled_from(["satisfied", "mostly", "dissatisfied"]),
    ),
    max_size=16,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stories=st.lists(STORIES, min_size=1, max_size=4), happenings=HAPPENINGS)
def test_every_figure_of_a_made_up_month_is_what_its_events_say(
    path: Path,
    clock_hand: ClockHand,
    stories: list[dict[str, object]],
    happenings: list[tuple[int, E, int, str]],
) -> None:
    began = Month.of(clock_hand())
    opened = []
    for story in stories:
        clock_hand.advance(hours=3)
        opened.append(path.opens(**story))
    for place, kind, hours, result in happenings:
        clock_hand.advance(hours=hours)
        words = {"result": result} if kind is E.VISITED else {}
        try:
            path.of(opened[place % len(opened)]).does(kind, by=HEAD, **words)
        except DeskError:
            continue
    for month in {began, Month.of(clock_hand()), Month.of(clock_hand()).plus(-1)}:
        check(path.desk, month)


def test_cancelled_other_and_invalid_are_told_apart(path: Path) -> None:
    path.at(11, 2, 9).opens()
    path.opens(nature=Nature.NEIGHBOURS)
    path.opens()
    path.at(11, 2, 10).does(E.CANCELLED, by=HEAD)
    path.opens()
    path.at(11, 2, 11).does(E.IRREGULAR_APPLIED)
    path.does(E.IRREGULAR_DECIDED, by=HEAD)
    figures = check(path.desk, NOVEMBER).figures
    assert (figures.total, figures.other, figures.invalid, figures.cancelled) == (1, 1, 1, 1)


def test_what_is_closed_irregularly_but_valid_stays_valid(path: Path) -> None:
    path.at(11, 2, 9).opens()
    for hour in (10, 11, 12):
        path.at(11, 2, hour).does(E.ATTEMPTED)
    path.does(E.IRREGULAR_APPLIED, ground="unreachable")
    path.does(E.IRREGULAR_DECIDED, by=HEAD)
    figures = check(path.desk, NOVEMBER).figures
    assert (figures.total, figures.invalid) == (1, 0)


def test_an_upgrade_says_from_what_to_what_and_why(path: Path) -> None:
    path.at(11, 2, 9).opens()
    path.at(11, 2, 15).does(E.REGRADED)
    report = check(path.desk, NOVEMBER)
    (one,) = report.of(Share.VALID)
    assert one.upgrade is not None
    assert (one.upgrade.before, one.upgrade.after, one.upgrade.by_itself) == (
        Grade.SIMPLE,
        Grade.MAJOR,
        False,
    )
    assert one.upgrade.reasons == ("媒體曝光或可能曝光（篇3 四(一)1(2)）",)


def test_a_month_that_runs_is_compared_with_the_same_days_of_the_month_before(path: Path) -> None:
    path.at(10, 5, 9).opens()
    path.at(10, 20, 9).opens()
    path.at(11, 3, 9).opens()
    path.at(11, 10, 9)
    report = check(path.desk, NOVEMBER)
    assert (report.before_until, report.is_over) == (date(2026, 10, 10), False)
    assert (report.figures.total, report.before.total) == (1, 1)
    path.at(12, 1, 0)
    report = check(path.desk, NOVEMBER)
    assert (report.before_until, report.is_over) == (date(2026, 10, 31), True)
    assert (report.figures.total, report.before.total) == (1, 2)


def test_the_ends_of_a_month_are_those_of_the_stations_clock(path: Path) -> None:
    path.at(10, 31, 23, 59).opens()
    path.at(11, 1, 0).opens()
    figures = check(path.desk, NOVEMBER).figures
    assert (figures.total, figures.per_day[0], figures.unfinished_before) == (1, 1, 1)


def test_buildings_stand_as_one_walks(path: Path) -> None:
    for room in (ROOMS[0], ROOMS[3], ROOMS[2]):
        path.at(11, 2, 9).opens(room)
    report = check(path.desk, NOVEMBER)
    assert report.keys(Dimension.BUILDING) == ["1棟", "3棟", "5棟"]


def test_nothing_is_due_before_the_first_month_is_over(path: Path) -> None:
    assert report_due(path.desk) is None
    path.at(11, 2, 9).opens()
    assert report_due(path.desk) is None


def test_the_report_is_due_on_the_fifth_and_then_overdue_篇2_8_0(path: Path) -> None:
    path.at(11, 2, 9).opens()
    path.at(12, 1, 9)
    owed = report_due(path.desk)
    assert owed is not None
    assert (owed.month, owed.overdue) == (NOVEMBER, False)
    assert owed.due_at == month_due(path.desk, NOVEMBER) == station_moment(date(2026, 12, 5), time(17, 30))
    path.at(12, 5, 17, 31)
    again = report_due(path.desk)
    assert again is not None
    assert again.overdue


def test_handed_in_it_is_kept_with_its_figures_and_the_next_month_waits(path: Path) -> None:
    path.at(11, 2, 9).opens()
    path.at(12, 3, 9)
    head = path.by(HEAD)
    report = monthly(head, NOVEMBER)
    hand_over_month(head, report, f" {MANAGER} ")
    (kept,) = handed_months(head)
    assert (kept.month, kept.receiver, kept.by, local(kept.handed_at).day) == (NOVEMBER, MANAGER, HEAD, 3)
    assert kept.figures["有效投訴"] == 1
    assert "滿意率" not in kept.figures
    assert report_due(head) is None
    path.at(1, 2, 9, year=2027)
    owed = report_due(head)
    assert owed is not None
    assert owed.month == Month(2026, 12)
    path.at(2, 2, 9, year=2027)
    owed = report_due(head)
    assert owed is not None
    assert (owed.month, owed.overdue) == (Month(2026, 12), True)


def test_a_month_that_runs_is_not_handed_in_and_nobody_is_not_a_receiver(path: Path) -> None:
    path.at(11, 2, 9).opens()
    head = path.by(HEAD)
    with pytest.raises(DeskError, match="還沒有過完"):
        hand_over_month(head, monthly(head, NOVEMBER), MANAGER)
    path.at(12, 1, 9)
    with pytest.raises(DeskError, match="請填交給哪一位"):
        hand_over_month(head, monthly(head, NOVEMBER), "  ")
    with pytest.raises(DeskError, match="站長或以上"):
        hand_over_month(path.desk, monthly(path.desk, NOVEMBER), MANAGER)


def test_a_report_can_be_called_off_half_way(path: Path) -> None:
    class CalledOffError(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done:
            raise CalledOffError

    with pytest.raises(CalledOffError):
        monthly(path.desk, NOVEMBER, stop)


def test_a_month_without_tickets_has_a_report_of_nothing(path: Path) -> None:
    figures = check(path.desk, NOVEMBER).figures
    assert figures.total == 0
    assert (figures.on_time.rate, figures.satisfaction, figures.solve_hours) == (None, None, None)


def test_a_complaint_counts_for_the_department_it_was_handed_to_last(
    desk: Desk, clock_hand: ClockHand
) -> None:
    made = register(desk, a_draft(desk, hand_over_now=True, receiver="李國棟")).ticket_id
    month = Month.of(desk.now())
    for number, name in enumerate(("保安部", "環境部"), 2):
        clock_hand.advance(minutes=1)
        happens(desk, made, EventKind.HANDED_OVER, department=name, receiver=f"接{number}")
    assert dict(monthly(desk, month).figures.sums[Dimension.DEPARTMENT]) == {"環境部": 1}
    happens(desk, made, EventKind.WITHDRAWN, hand_over=3, words="轉錯")
    assert dict(monthly(desk, month).figures.sums[Dimension.DEPARTMENT]) == {"保安部": 1}
