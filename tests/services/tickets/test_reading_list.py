"""待閱: what could not be settled on the spot is read by 站長 and 物業經理, each for himself (篇2 5.3.2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.seats import seat
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Kind, Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.services.tickets.reading_list import mark_read, to_read
from wuye_desk.services.tickets.tickets import ticket


def waiting(desk: Desk) -> list[int]:
    return [line.ticket_id for line in to_read(desk)]


def test_all_but_what_was_settled_on_the_spot_waits_for_head_and_manager(desk: Desk) -> None:
    first = register(desk, a_draft(desk, ZHANG)).ticket_id
    register(desk, a_draft(desk, CHEN, settled="已當面解釋"))
    asked = register(desk, a_draft(desk, WANG, kind=Kind.INQUIRY)).ticket_id
    assert waiting(desk) == []
    for name in ("周建國", "沈文海"):
        assert waiting(seat(desk, name)) == [first, asked]


def test_each_ticks_his_own(desk: Desk) -> None:
    one = register(desk, a_draft(desk, ZHANG)).ticket_id
    head, manager = seat(desk, "周建國"), seat(desk, "沈文海")
    assert mark_read(head, [one], "請維修組今天到場") == 1
    assert mark_read(head, [one]) == 0
    assert (waiting(head), waiting(manager)) == ([], [one])
    (read,) = [event for event in ticket(desk, one).events if event.kind is EventKind.READ]
    assert (read.by, read.data["words"], read.data["roles"]) == (
        "周建國",
        "請維修組今天到場",
        [Role.STATION_HEAD.value],
    )


def test_a_receptionist_ticks_for_nobody(desk: Desk) -> None:
    one = register(desk, a_draft(desk, ZHANG)).ticket_id
    with pytest.raises(DeskError, match="站長和物業經理"):
        mark_read(desk, [one])


def test_what_was_read_on_paper_is_entered_with_his_name_and_words_篇1_1_3(desk: Desk) -> None:
    one = register(desk, a_draft(desk, ZHANG)).ticket_id
    happens(desk, one, EventKind.READ, by_name="沈文海", words="請三日內回函")
    assert waiting(seat(desk, "沈文海")) == []
    assert waiting(seat(desk, "周建國")) == [one]


def test_a_substitute_reads_for_who_is_absent(desk: Desk, head_desk: Desk) -> None:
    one = register(desk, a_draft(desk, ZHANG)).ticket_id
    ids = {person.name: person.id for person in people(desk)}
    now = desk.now()
    add_substitution(head_desk, ids["沈文海"], ids["周建國"], now, now + timedelta(days=2))
    assert [line.roles for line in to_read(head_desk)] == [(Role.STATION_HEAD, Role.MANAGER)]
    mark_read(head_desk, [one])
    assert waiting(seat(desk, "沈文海")) == []


def test_who_registered_it_need_not_read_it_and_a_closed_one_nobody(desk: Desk) -> None:
    head = seat(desk, "周建國")
    own = register(head, a_draft(head, ZHANG)).ticket_id
    closed = register(desk, a_draft(desk, CHEN)).ticket_id
    happens(head, closed, EventKind.CANCELLED, reason="重複登記")
    assert waiting(head) == []
    assert waiting(seat(desk, "沈文海")) == [own]
