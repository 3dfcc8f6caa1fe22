from __future__ import annotations

from datetime import timedelta
from threading import Thread

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import (
    acting_for,
    add_substitution,
    end_substitution,
    substitutions,
)
from wuye_desk.services.tickets.owners import Owner, Owners
from wuye_desk.store.models import Area, Ticket


@pytest.fixture
def ids(head_desk: Desk) -> dict[str, int]:
    return {one.name: one.id for one in people(head_desk)}


def owner(desk: Desk, role: Role, **place: object) -> Owner:
    return Owners.load(desk.now()).find(role, **place)  # type: ignore[arg-type]


def test_the_steward_is_the_one_of_the_rooms_area(head_desk: Desk, ids: dict[str, int]) -> None:
    east = Area.get(Area.name == "東區").id
    assert owner(head_desk, Role.STEWARD, area=east) == Owner(ids["黃麗娟"], "黃麗娟")


def test_the_receptionist_is_who_received_the_ticket(head_desk: Desk, ids: dict[str, int]) -> None:
    assert owner(head_desk, Role.RECEPTIONIST, receiver=ids["鄭雅文"]).name == "鄭雅文"


def test_a_department_shows_its_name_and_answers_through_its_head(
    head_desk: Desk, ids: dict[str, int]
) -> None:
    assert owner(head_desk, Role.DEPARTMENT, department="維修組") == Owner(ids["李國棟"], "維修組")
    assert owner(head_desk, Role.DEPARTMENT, department="環境部") == Owner(None, "環境部")


def test_a_role_nobody_holds_passes_to_the_next_higher_one(head_desk: Desk) -> None:
    assert owner(head_desk, Role.DIRECTOR).name == "沈文海"
    assert owner(head_desk, Role.LEADER) == Owner(None, "分管領導")


def test_the_service_center_is_nobody_in_particular(head_desk: Desk) -> None:
    assert owner(head_desk, Role.SERVICE_CENTER) == Owner(None, "客戶中心")


def test_a_substitute_answers_from_the_first_to_the_last_moment(
    head_desk: Desk, ids: dict[str, int], clock_hand: ClockHand
) -> None:
    starts = clock_hand.moment + timedelta(hours=1)
    add_substitution(head_desk, ids["周建國"], ids["鄭雅文"], starts, starts + timedelta(days=1))
    assert owner(head_desk, Role.STATION_HEAD).name == "周建國"
    clock_hand.advance(hours=1)
    assert owner(head_desk, Role.STATION_HEAD).name == "鄭雅文"
    assert acting_for(head_desk, ids["鄭雅文"]) == ["周建國"]
    clock_hand.advance(days=1)
    assert owner(head_desk, Role.STATION_HEAD).name == "周建國"
    assert substitutions(head_desk) == []


def test_ending_a_substitution_gives_the_duty_back_at_once(
    head_desk: Desk, ids: dict[str, int], clock_hand: ClockHand
) -> None:
    entry = add_substitution(head_desk, ids["黃麗娟"], ids["鄭雅文"], clock_hand.moment, None)
    clock_hand.advance(hours=2)
    assert [line.substitute for line in substitutions(head_desk)] == ["鄭雅文"]
    end_substitution(head_desk, entry)
    assert owner(head_desk, Role.STEWARD, area=Area.get().id).name == "黃麗娟"


@pytest.mark.parametrize(("substitute", "hours"), [("周建國", 1), ("鄭雅文", 0), ("鄭雅文", -1)])
def test_a_substitution_that_makes_no_sense_is_refused(
    head_desk: Desk, ids: dict[str, int], substitute: str, hours: int
) -> None:
    now = head_desk.now()
    with pytest.raises(DeskError):
        add_substitution(head_desk, ids["周建國"], ids[substitute], now, now + timedelta(hours=hours))
    assert substitutions(head_desk) == []


def take_area(steward: int) -> None:
    Area.update(steward=steward).where(Area.name == "東區").execute()


def test_who_took_over_an_area_is_seen_by_the_next_ticket(head_desk: Desk, ids: dict[str, int]) -> None:
    """Registering vouches that it changed nobody's duties; a change before or after must still be seen."""
    east = Area.get(Area.name == "東區").id
    register(head_desk, a_draft(head_desk))
    assert owner(head_desk, Role.STEWARD, area=east).name == "黃麗娟"
    with head_desk.store.write():
        take_area(ids["鄭雅文"])
    assert owner(head_desk, Role.STEWARD, area=east).name == "鄭雅文"
    registered = register(head_desk, a_draft(head_desk))
    assert owner(head_desk, Role.STEWARD, area=east).name == "鄭雅文"
    assert Ticket.get_by_id(registered.ticket_id).number == registered.number


def test_who_took_over_on_another_thread_is_seen(head_desk: Desk, ids: dict[str, int]) -> None:
    east = Area.get(Area.name == "東區").id
    register(head_desk, a_draft(head_desk))
    other = Thread(target=lambda: take_area(ids["鄭雅文"]))
    other.start()
    other.join()
    register(head_desk, a_draft(head_desk))
    assert owner(head_desk, Role.STEWARD, area=east).name == "鄭雅文"
