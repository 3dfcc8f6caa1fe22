"""What holds of the rules whatever happens to a ticket."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.cases import all_clocks, at, course, facts, on, rules
from wuye_desk.domain.grading import grade
from wuye_desk.domain.life import life, missing_for_archive
from wuye_desk.domain.next_step import next_step
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import Channel, ClockState, Criterion, Grade, Kind, Nature, Stage

E = EventKind
DATA: dict[EventKind, st.SearchStrategy[dict[str, object]]] = {
    E.VISITED: st.fixed_dictionaries(
        {
            "result": st.sampled_from(["satisfied", "mostly", "dissatisfied"]),
            "way": st.sampled_from(["door", "phone"]),
            "outside": st.sampled_from(["", "", "group"]),
        }
    ),
    E.HANDED_OVER: st.just({"department": "維修組"}),
    E.REGRADED: st.sampled_from(
        [{"criteria": ["media"]}, {"criteria": ["conduct"]}, {"criteria": [], "grade": "simple"}]
    ),
    E.PROMISED: st.integers(1, 20).map(
        lambda days: {"due_at": (at(11, 2) + timedelta(days=days)).isoformat()}
    ),
    E.IRREGULAR_DECIDED: st.fixed_dictionaries({"agreed": st.booleans()}),
    E.ANSWERED: st.fixed_dictionaries({"interim": st.booleans()}),
}
KINDS = [kind for kind in E if kind not in (E.REGISTERED, E.CORRECTED, E.VALIDITY_JUDGED)]
TICKETS = st.builds(
    lambda minutes, criteria, channel, nature, happening, kind: facts(
        at(11, 2) + timedelta(minutes=minutes),
        *criteria,
        channel=channel,
        nature=nature,
        happening=happening,
        kind=kind,
    ),
    st.integers(0, 60 * 24 * 20),
    st.frozensets(st.sampled_from(Criterion), max_size=2),
    st.sampled_from(Channel),
    st.sampled_from(Nature),
    st.booleans(),
    st.sampled_from([Kind.COMPLAINT, Kind.COMPLAINT, Kind.COMPLAINT, Kind.HELP]),
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[TicketFacts, tuple[Event, ...]]:
    ticket = draw(TICKETS)
    happened = []
    for kind in draw(st.lists(st.sampled_from(KINDS), max_size=10)):
        later = timedelta(minutes=draw(st.integers(0, 60 * 24 * 25)))
        data = draw(DATA.get(kind, st.just({})))
        happened.append(on(kind, ticket.received_at + later, **data))
    return ticket, course(ticket, *happened, settled=draw(st.booleans()))


MOMENTS = st.integers(0, 60 * 24 * 90).map(lambda minutes: at(11, 1) + timedelta(minutes=minutes))


@given(histories(), MOMENTS)
@settings(deadline=None)
def test_every_clock_is_consistent(history: tuple[TicketFacts, Sequence[Event]], now: datetime) -> None:
    found = all_clocks(*history)
    assert len({(one.clock, one.round, one.hand_over) for one in found}) == len(found)
    for one in found:
        assert one.stopped_at is None or one.voided_at is None
        assert (one.started_at is None) == (one.due_at is None)
        assert one.stopped_at is None or one.started_at is None or one.started_at <= one.stopped_at
        assert one.started_at is None or one.due_at is None or one.set_by_hand or one.started_at <= one.due_at
        assert one.clause
        if one.stopped_at is not None:
            assert one.state(now) in (ClockState.MET, ClockState.MET_LATE)
        if one.state(now) in (ClockState.RUNNING, ClockState.NOT_YET_OPEN):
            assert one.is_open


@given(histories(), MOMENTS)
@settings(deadline=None)
def test_a_note_changes_nothing(history: tuple[TicketFacts, Sequence[Event]], moment: datetime) -> None:
    ticket, events = history
    noted = (*events, *course(ticket, on(E.NOTED, max(moment, ticket.received_at), words="x"))[1:])
    assert all_clocks(ticket, noted) == all_clocks(ticket, events)
    assert grade(ticket, noted, rules()) == grade(ticket, events, rules())
    assert life(ticket, noted) == life(ticket, events)


@given(histories())
@settings(deadline=None)
def test_the_order_of_recording_does_not_matter(history: tuple[TicketFacts, Sequence[Event]]) -> None:
    ticket, events = history
    assert all_clocks(ticket, tuple(reversed(events))) == all_clocks(ticket, events)


@given(TICKETS, st.integers(0, 60 * 24 * 10))
@settings(deadline=None)
def test_a_later_receipt_never_has_an_earlier_deadline(ticket: TicketFacts, minutes: int) -> None:
    later = facts(
        ticket.received_at + timedelta(minutes=minutes),
        *ticket.criteria,
        channel=ticket.channel,
        nature=ticket.nature,
        happening=ticket.happening,
        kind=ticket.kind,
    )
    first, second = all_clocks(ticket, course(ticket)), all_clocks(later, course(later))
    assert [one.clock for one in first] == [one.clock for one in second]
    for before, after in zip(first, second, strict=True):
        assert before.due_at is None or after.due_at is None or before.due_at <= after.due_at


@given(histories())
@settings(deadline=None)
def test_nothing_is_open_once_a_ticket_is_closed(history: tuple[TicketFacts, Sequence[Event]]) -> None:
    ticket, events = history
    if life(ticket, events).stage in (Stage.ARCHIVED, Stage.CANCELLED):
        assert not [one for one in all_clocks(ticket, events) if one.is_open]


@given(histories(), MOMENTS)
@settings(deadline=None)
def test_there_is_always_a_next_step_until_the_end(
    history: tuple[TicketFacts, Sequence[Event]], now: datetime
) -> None:
    ticket, events = history
    graded = grade(ticket, events, rules()).grade
    step = next_step(ticket, events, all_clocks(ticket, events), now, graded)
    ended = life(ticket, events).stage in (Stage.ARCHIVED, Stage.CANCELLED)
    assert (step.event is None) == ended
    assert step.label


@given(histories())
@settings(deadline=None)
def test_only_a_ruling_lowers_a_grade(history: tuple[TicketFacts, Sequence[Event]]) -> None:
    ticket, events = history
    kept = [event for event in events if not event.data.get("grade")]
    ranks = [grade(ticket, kept[: count + 1], rules()).grade.rank for count in range(len(kept))]
    assert max(ranks) == ranks[-1]


@given(histories())
@settings(deadline=None)
def test_a_major_ticket_lacks_at_least_what_a_minor_one_does(
    history: tuple[TicketFacts, Sequence[Event]],
) -> None:
    ticket, events = history
    minor = missing_for_archive(ticket, events, Grade.SIMPLE)
    assert missing_for_archive(ticket, events, Grade.MAJOR)[: len(minor)] == minor
