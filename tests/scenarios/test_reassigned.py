"""Somebody leaves: what he keeps goes to another, and with it the duties of the receptionist (本地)."""

from __future__ import annotations

from tests.scenarios.path import DESK, HEAD, E, Path
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.reassigning import GivingOver, give_over

TAKER = "鄭雅文"


def test_the_clocks_of_a_ticket_given_over_fall_to_who_takes_it(path: Path) -> None:
    path.at(11, 23, 10).opens(hand_over_now=True)
    other = path.of(path.id)
    path.opens()
    ids = {one.name: one.id for one in people(path.desk)}
    wanted = GivingOver(from_id=ids[DESK], to_id=ids[TAKER], reason="離職", ticket_ids=frozenset({other.id}))
    assert give_over(path.by(HEAD), wanted) == 1
    assert (other.view.receiver, other.view.handler) == (DESK, TAKER)
    for clock in (ClockId.FIRST_FEEDBACK, ClockId.REPLY, ClockId.MINOR_VISIT):
        assert other.clock(clock).owner_name == TAKER
    assert other.clock(ClockId.DEPARTMENT_PLAN, hand_over=1).instance.department == "維修組"
    assert path.clock(ClockId.FIRST_FEEDBACK).owner_name == DESK
    entry = other.view.rounds[0].entries[0]
    assert (entry.kind, entry.people, entry.words) == (E.REASSIGNED, f"{DESK} → {TAKER}", "離職")
    assert other.clocks["反饋處理信息"] == "進行中 11-24 10:00"
