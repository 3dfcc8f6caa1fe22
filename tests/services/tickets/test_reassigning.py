"""Giving over what somebody keeps."""

from __future__ import annotations

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, a_draft
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.board.board import board
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.reassigning import GivingOver, give_over, holdings
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.store.models import Area, Clock, History


def ids(desk: Desk) -> dict[str, int]:
    return {one.name: one.id for one in people(desk)}


def giving(desk: Desk, to: str = "鄭雅文", **fields: object) -> GivingOver:
    who = ids(desk)
    kept = holdings(desk, who["林曉婷"])
    usual: dict[str, object] = {
        "from_id": who["林曉婷"],
        "to_id": who.get(to, 0),
        "reason": "調往分站",
        "ticket_ids": frozenset(one.id for one in kept.tickets),
    }
    return GivingOver(**{**usual, **fields})  # type: ignore[arg-type]


def owners(desk: Desk, ticket_id: int) -> set[str]:
    return {line.owner_name for line in board(desk).lines if line.ticket_id == ticket_id}


def test_everything_open_goes_over_with_its_clocks_and_an_event_on_each_ticket(
    desk: Desk, head_desk: Desk
) -> None:
    made = [register(desk, a_draft(desk, room)).ticket_id for room in (CHEN, WANG)]
    foreseen = holdings(desk, ids(desk)["林曉婷"]).clocks_of(made, with_areas=False)
    mine = (Clock.open == True) & (Clock.owner_person == ids(desk)["林曉婷"])  # noqa: E712 - it is SQL
    assert foreseen == Clock.select().where(mine).count() > 0
    assert give_over(head_desk, giving(head_desk)) == 2
    assert Clock.select().where(mine).count() == 0
    for ticket_id in made:
        assert "林曉婷" not in owners(desk, ticket_id)
        view = ticket(desk, ticket_id)
        event = view.rounds[0].entries[0]
        assert event.kind is EventKind.REASSIGNED
        assert view.handler == "鄭雅文"


def test_only_the_chosen_tickets_go_and_the_rest_stays(desk: Desk, head_desk: Desk) -> None:
    first = register(desk, a_draft(desk, CHEN)).ticket_id
    second = register(desk, a_draft(desk, WANG)).ticket_id
    assert give_over(head_desk, giving(head_desk, ticket_ids=frozenset({first}))) == 1
    assert [one.id for one in holdings(desk, ids(desk)["林曉婷"]).tickets] == [second]
    assert [one.id for one in holdings(desk, ids(desk)["鄭雅文"]).tickets] == [first]


def test_what_was_given_over_can_be_given_on(desk: Desk, head_desk: Desk) -> None:
    made = register(desk, a_draft(desk, CHEN)).ticket_id
    give_over(head_desk, giving(head_desk))
    who = ids(desk)
    back = giving(
        head_desk, from_id=who["鄭雅文"], to_id=who["林曉婷"], ticket_ids=frozenset({made}), reason="回來了"
    )
    assert give_over(head_desk, back) == 1
    assert ticket(desk, made).handler == "林曉婷"


def test_areas_go_over_with_the_clocks_of_their_rooms(desk: Desk, head_desk: Desk) -> None:
    made = register(desk, a_draft(desk, happening=True)).ticket_id
    who = ids(desk)
    held = holdings(desk, who["黃麗娟"])
    assert (held.areas, held.area_clocks, held.is_empty) == (("東區",), 1, False)
    give_over(
        head_desk,
        giving(head_desk, from_id=who["黃麗娟"], ticket_ids=frozenset(), with_areas=True),
    )
    assert Area.get().steward.name == "鄭雅文"
    assert "鄭雅文" in owners(desk, made)
    row = History.select().where(History.subject == "area").order_by(History.id.desc()).first()
    assert row.title == "東區"


def test_a_closed_ticket_stays_with_who_closed_it(desk: Desk, head_desk: Desk) -> None:
    from tests.services.tickets.happenings import happens

    made = register(desk, a_draft(desk)).ticket_id
    happens(head_desk, made, EventKind.CANCELLED, reason="重複登記")
    assert holdings(desk, ids(desk)["林曉婷"]).is_empty


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"to_id": 0}, "to"),
        ({"reason": "  "}, "reason"),
        ({"ticket_ids": frozenset()}, "tickets"),
        ({"from_id": 0}, "from"),
    ],
)
def test_a_giving_over_that_lacks_something_is_refused_at_its_field(
    desk: Desk, head_desk: Desk, change: dict[str, object], field: str
) -> None:
    register(desk, a_draft(desk))
    with pytest.raises(DeskError) as refused:
        give_over(head_desk, giving(head_desk, **change))
    assert refused.value.field == field
    assert len(holdings(desk, ids(desk)["林曉婷"]).tickets) == 1


@pytest.mark.parametrize("to", ["林曉婷", "李國棟"], ids=["himself", "somebody of a department"])
def test_a_giving_over_to_who_cannot_take_it_is_refused(desk: Desk, head_desk: Desk, to: str) -> None:
    register(desk, a_draft(desk))
    with pytest.raises(DeskError) as refused:
        give_over(head_desk, giving(head_desk, to))
    assert refused.value.field == "to"


def test_the_receptionist_may_not(desk: Desk) -> None:
    register(desk, a_draft(desk))
    assert desk.person is not None
    assert Role.RECEPTIONIST in desk.person.roles
    with pytest.raises(DeskError, match="站長或以上"):
        give_over(desk, giving(desk))
