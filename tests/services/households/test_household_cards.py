from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.support.charges import charge
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_cards import card
from wuye_desk.services.households.households import find
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.services.station.bulletins import BulletinLine, save_bulletin
from wuye_desk.store.models import Person, Ticket


def account_of(desk: Desk, text: str) -> int:
    return find(desk, text)[0].account_id or 0


def test_the_card_says_who_lives_there_and_whose_area_it_is(desk: Desk) -> None:
    shown = card(desk, account_of(desk, ZHANG))
    assert (shown.name, shown.building, shown.steward, shown.area_name) == ("張德勝", "3棟", "黃麗娟", "東區")
    assert [(phone.number, phone.masked) for phone in shown.phones] == [("13827505678", "138****5678")]
    assert (str(shown.square_metres), shown.stands_in_for) == ("89.6", "")


def test_the_substitute_is_named_while_the_steward_is_away(head_desk: Desk) -> None:
    people = {person.name: person.id for person in Person.select()}
    now = head_desk.now()
    add_substitution(head_desk, people["黃麗娟"], people["鄭雅文"], now - timedelta(hours=1), None)
    shown = card(head_desk, account_of(head_desk, ZHANG))
    assert (shown.steward, shown.stands_in_for) == ("鄭雅文", "黃麗娟")


def test_tickets_stand_open_ones_first_and_are_counted(desk: Desk) -> None:
    older = register(desk, a_draft(desk))
    newer = register(desk, a_draft(desk, received_at=desk.now() - timedelta(minutes=1)))
    Ticket.update(stage="archived").where(Ticket.id == newer.ticket_id).execute()
    shown = card(desk, account_of(desk, ZHANG))
    assert [line.ticket_id for line in shown.history] == [older.ticket_id, newer.ticket_id]
    assert [line.is_open for line in shown.history] == [True, False]
    assert (shown.open_count, shown.closed_count) == (1, 1)


def test_open_tickets_of_the_building_say_how_many_more_make_the_matter_major(desk: Desk) -> None:
    register(desk, a_draft(desk, CHEN))
    neighbour = card(desk, account_of(desk, ZHANG)).neighbours[0]
    assert (neighbour.room_label, neighbour.name) == (CHEN, "陳秋月")
    assert (neighbour.households_if_joined, neighbour.missing_for_major) == (2, 1)
    joined = register(desk, a_draft(desk, WANG, join_ticket_id=neighbour.ticket_id))
    shown = card(desk, account_of(desk, ZHANG)).neighbours
    assert {line.ticket_id for line in shown} == {neighbour.ticket_id, joined.ticket_id}
    assert {(line.households_if_joined, line.missing_for_major) for line in shown} == {(3, 0)}


def test_tickets_of_other_buildings_and_closed_ones_are_no_neighbours(desk: Desk) -> None:
    register(desk, a_draft(desk, "5棟1單元0703"))
    closed = register(desk, a_draft(desk, CHEN))
    Ticket.update(stage="cancelled").where(Ticket.id == closed.ticket_id).execute()
    assert card(desk, account_of(desk, ZHANG)).neighbours == ()


def test_bulletins_of_the_building_and_of_the_whole_station_show_while_current(desk: Desk) -> None:
    now = desk.now()
    for building, text in (("3號樓", "停水"), ("", "電梯年檢"), ("5棟", "別處")):
        save_bulletin(
            desk, BulletinLine(None, building, text, "", now - timedelta(hours=1), now + timedelta(hours=1))
        )
    save_bulletin(
        desk, BulletinLine(None, "3棟", "過去", "", now - timedelta(days=2), now - timedelta(days=1))
    )
    shown = card(desk, account_of(desk, ZHANG)).bulletins
    assert {line.text for line in shown} == {"停水", "電梯年檢"}


def test_a_household_that_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(DeskError, match="找不到"):
        card(desk, 9999)


def test_the_card_says_what_is_overdue_and_nothing_that_is_not_due_yet(desk: Desk) -> None:
    account = account_of(desk, ZHANG)
    charge(desk, account, "management", 202610, 25_077)
    charge(desk, account, "water", 202611, 4_830)
    charge(desk, account, "management", 202612, 25_077)
    shown = card(desk, account)
    assert (shown.owed, shown.owed_months) == (29_907, 2)
