from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.clock_hand import ClockHand
from tests.support.tickets import add_ticket
from wuye_desk.domain.vocabulary import ClockId, Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonDraft, people, save_person
from wuye_desk.services.people.substitutions import add_substitution, end_substitution
from wuye_desk.services.station.areas import areas, save_area
from wuye_desk.services.tickets.assigning import reassign
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.store.models import Clock, Room


@pytest.fixture
def ids(head_desk: Desk) -> dict[str, int]:
    """Add a complaint that is happening now; return the people by name."""
    room = Room.get(Room.label == "3棟2單元1201")
    ticket = add_ticket(head_desk.store, "TS-202611-001", head_desk.now(), room=room, happening=True)
    with head_desk.store.write():
        recompute(head_desk, ticket)
    return {one.name: one.id for one in people(head_desk)}


def owner(clock: ClockId) -> str:
    return str(Clock.get(Clock.clock == clock).owner_person.name)


def test_open_clocks_pass_to_the_substitute_at_once_and_back(head_desk: Desk, ids: dict[str, int]) -> None:
    entry = add_substitution(head_desk, ids["黃麗娟"], ids["鄭雅文"], head_desk.now(), None)
    assert owner(ClockId.ON_SITE) == "鄭雅文"
    end_substitution(head_desk, entry)
    assert owner(ClockId.ON_SITE) == "黃麗娟"


def test_a_substitution_that_begins_later_is_taken_up_when_its_time_has_come(
    head_desk: Desk, ids: dict[str, int], clock_hand: ClockHand
) -> None:
    starts = head_desk.now() + timedelta(hours=1)
    add_substitution(head_desk, ids["黃麗娟"], ids["鄭雅文"], starts, starts + timedelta(hours=4))
    assert owner(ClockId.ON_SITE) == "黃麗娟"
    for hours, name, changed in ((1, "鄭雅文", 1), (0, "鄭雅文", 0), (4, "黃麗娟", 1)):
        with head_desk.store.write():
            assert reassign(clock_hand.advance(hours=hours)) == changed
        assert owner(ClockId.ON_SITE) == name


def test_another_steward_of_the_area_takes_over_what_is_open(head_desk: Desk, ids: dict[str, int]) -> None:
    save_area(head_desk, areas(head_desk)[0].id, "東區", ids["鄭雅文"])
    assert owner(ClockId.ON_SITE) == "鄭雅文"


def test_what_somebody_who_leaves_had_open_passes_upwards(head_desk: Desk, ids: dict[str, int]) -> None:
    line = next(one for one in people(head_desk) if one.name == "黃麗娟")
    save_person(head_desk, PersonDraft(line.id, line.name, {Role.STEWARD}, active=False))
    assert owner(ClockId.ON_SITE) == "周建國"


def test_what_is_done_stays_with_who_did_it(head_desk: Desk, ids: dict[str, int]) -> None:
    with head_desk.store.write():
        Clock.update(open=False, stopped_at=head_desk.now()).where(Clock.clock == ClockId.ON_SITE).execute()
    add_substitution(head_desk, ids["黃麗娟"], ids["鄭雅文"], head_desk.now(), None)
    assert owner(ClockId.ON_SITE) == "黃麗娟"
