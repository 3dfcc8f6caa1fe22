"""The household's file (篇2 9.2): every ticket of it with visit, shelf, printings and attachments."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from tests.services.intake.drafts_of import CHEN, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Kind, VisitResult
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import FileToAttach
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_file import FileLine, household_file
from wuye_desk.services.intake.registration import register
from wuye_desk.store.models import Account, Printing, Room


def lines(desk: Desk, room: str = ZHANG) -> list[FileLine]:
    account = Account.get(Account.room == Room.get(Room.label == room))
    return list(household_file(desk, account.id))


def test_every_ticket_of_the_household_is_there_open_ones_first(desk: Desk, clock_hand: ClockHand) -> None:
    closed = register(desk, a_draft(desk, kind=Kind.INQUIRY, settled="已答復")).ticket_id
    register(desk, a_draft(desk, CHEN))
    happens(desk, closed, EventKind.ARCHIVED, shelf="問詢 2026-1", by_name="林曉婷")
    clock_hand.advance(hours=1)
    still_open = register(desk, a_draft(desk)).ticket_id
    assert [line.ticket_id for line in lines(desk)] == [still_open, closed]
    assert [line.is_open for line in lines(desk)] == [True, False]


def test_an_archived_ticket_names_its_shelf_and_how_long_it_is_kept_篇2_9_2(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk, kind=Kind.INQUIRY, settled="已答復")).ticket_id
    assert lines(desk)[0].kept_until is None
    happens(desk, ticket_id, EventKind.ARCHIVED, shelf="問詢 2026-1", by_name="林曉婷")
    (line,) = lines(desk)
    assert (line.shelf, line.kept_until) == ("問詢 2026-1", date(2029, 11, 23))


def test_it_counts_what_was_printed_and_attached_and_tells_the_last_visit(
    desk: Desk, clock_hand: ClockHand, tmp_path: Path
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    photo = tmp_path / "滲水.jpg"
    photo.write_bytes(b"\xff\xd8 water")
    attach(desk, ticket_id, [FileToAttach(photo)])
    with desk.store.write():
        for _ in range(2):
            Printing.create(ticket=ticket_id, form="KF-01", number="TS", printed_at=desk.now())
    clock_hand.advance(hours=1)
    happens(desk, ticket_id, EventKind.SOLVED, words="已修好", verified_by="林曉婷")
    clock_hand.advance(hours=5)
    visit = {"result": VisitResult.SATISFIED.value, "way": "door", "visitor": "黃麗娟", "words": "還行"}
    happens(desk, ticket_id, EventKind.VISITED, **visit)
    (line,) = lines(desk)
    assert (line.printed, line.attachments, line.visit) == (2, 1, VisitResult.SATISFIED)
    assert line.visited_at == desk.now()
    assert line.received_at < desk.now() - timedelta(hours=6)
