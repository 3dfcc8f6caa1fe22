"""When a ticket rose to 重大 by itself, and when it did not."""

from __future__ import annotations

import pytest

from tests.domain.cases import MONDAY, at, course, facts, on, rules, visited
from wuye_desk.domain.rises import Rise, rise_of
from wuye_desk.domain.ticket import Event, EventKind, MatterFacts, TicketFacts
from wuye_desk.domain.vocabulary import Criterion

RAN_OUT = at(12, 23, 17, 30)
JOINED = MatterFacts(households=3, third_household_at=at(11, 25))
MONTH = on(EventKind.REGRADED, RAN_OUT, by="", criteria=["one_month_unsolved"], reason="")
OUTSIDE = visited(at(11, 26), "dissatisfied", outside="call_center")
LOWERED = on(EventKind.REGRADED, at(12, 24), "周建國", criteria=[], grade="simple", reason="已有方案")
BY_HAND = on(EventKind.REGRADED, at(11, 24), "林曉婷", criteria=["media"], reason="記者到場")

ROWS: list[tuple[str, TicketFacts, list[Event], Rise | None]] = [
    ("nothing happened", facts(), [], None),
    ("the third household", facts(matter=JOINED), [], Rise(at(11, 25), Criterion.JOINT)),
    ("one month", facts(), [MONTH], Rise(RAN_OUT, Criterion.ONE_MONTH_UNSOLVED)),
    ("an outside visit", facts(), [OUTSIDE], Rise(at(11, 26), Criterion.OUTSIDE_VISIT_DISSATISFIED)),
    ("the desk's own visit", facts(), [visited(at(11, 26), "dissatisfied")], None),
    ("ticked at registration", facts(MONDAY, Criterion.MEDIA), [], None),
    ("a letter of three, known from the start", facts(joint_count=3), [], None),
    ("raised by a person", facts(), [BY_HAND], None),
    ("raised by a person before it would have risen", facts(matter=JOINED), [BY_HAND], None),
    ("lowered since", facts(), [MONTH, LOWERED], None),
]


@pytest.mark.parametrize(
    ("ticket", "events", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_only_what_nobody_raised_and_what_still_holds_is_told(
    ticket: TicketFacts, events: list[Event], expected: Rise | None
) -> None:
    assert rise_of(ticket, course(ticket, *events), rules()) == expected


def test_what_rose_again_after_it_was_lowered_is_told_with_its_new_moment() -> None:
    again = visited(at(12, 28), "dissatisfied", outside="group")
    found = rise_of(facts(), course(facts(), MONTH, LOWERED, again), rules())
    assert found == Rise(at(12, 28), Criterion.OUTSIDE_VISIT_DISSATISFIED)
