from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import MORNING
from tests.services.intake.drafts_of import a_draft
from tests.support.tickets import add_ticket
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.store.models import Room, Ticket
from wuye_desk.store.opening import Store
from wuye_desk.store.search import index_ticket, pairs, search_tickets


def add(store: Store, number: str, content: str, **columns: object) -> int:
    with store.write():
        ticket = add_ticket(store, number, MORNING, content=content, **columns)
        index_ticket(ticket)
    return ticket


@pytest.fixture
def leak(station: Store) -> int:
    room = Room.get(Room.label == "3棟2單元1201")
    columns = {"caller_name": "張德勝", "callback_phone": "13827505678", "room": room, "location": "主臥天花"}
    ticket = add(station, "TS-202611-112", "上月底報過主臥漏水，修後又漏。Wi-Fi 盒也濕了", **columns)
    add(station, "TS-202611-113", "水管有漏點，電梯異響")
    return ticket


@pytest.mark.parametrize(
    "text",
    ["漏水", "漏水，修後", "TS-202611-112", "ts-202611-112", "112", "張德勝", "德勝", "13827505678", "5678",
     "3棟2單元1201", "1201", "主臥天花 漏水", "wi-fi", "濕"],
)  # fmt: skip
def test_a_ticket_is_found_by_any_of_its_words(leak: int, text: str) -> None:
    assert search_tickets(text, 10) == [leak]


@pytest.mark.parametrize("text", ["水漏", "天花臥", "漏水 電梯", "13827505679", "TS-202611-11299"])
def test_what_does_not_stand_in_a_ticket_does_not_find_it(leak: int, text: str) -> None:
    assert search_tickets(text, 10) == []


@pytest.mark.parametrize("text", ["", "  ", "，。", '"', "*", "\0"])
def test_signs_alone_find_nothing_and_break_nothing(leak: int, text: str) -> None:
    assert search_tickets(text, 10) == []


def test_the_newest_come_first_and_the_rest_is_left_out(station: Store) -> None:
    ids = [add(station, f"TS-202611-{n:03d}", "漏水") for n in range(1, 6)]
    assert search_tickets("漏水", 3) == ids[:1:-1]


def test_a_corrected_ticket_is_found_by_its_new_words_only(station: Store, leak: int) -> None:
    with station.write():
        Ticket.update(content="電梯困人").where(Ticket.id == leak).execute()
        index_ticket(leak)
    assert search_tickets("困人", 10) == [leak]
    assert search_tickets("修後", 10) == []


@given(st.text(), st.text(alphabet="漏水電梯ab12", min_size=1), st.text())
def test_every_piece_of_a_text_is_one_of_its_phrases(before: str, piece: str, after: str) -> None:
    padded = f" {pairs(before + piece + after)} "
    wanted = pairs(piece).rsplit(" ", 1)[0] if len(piece) > 1 else piece
    assert f" {wanted}" in padded


@given(st.text())
def test_no_text_a_person_types_is_an_error(text: str) -> None:
    assert isinstance(pairs(text), str)


@pytest.mark.parametrize(
    ("saved", "asked"),
    [
        ("139-1234-5678", "13912345678"),
        ("+86 138-0013 8000", "13800138000"),
        ("+86 138-0013 8000", "138 0013 8000"),
        ("１３６９９９９９９９９", "13699999999"),
        ("0755-25509999", "075525509999"),
        ("13912345678", "139-1234-5678"),
    ],
)
def test_a_ticket_is_found_by_its_phone_however_that_is_written(desk: Desk, saved: str, asked: str) -> None:
    registered = register(desk, a_draft(desk, callback_phone=saved))
    assert search_tickets(asked) == [registered.ticket_id]
    index_ticket(registered.ticket_id)
    assert search_tickets(asked) == [registered.ticket_id]
