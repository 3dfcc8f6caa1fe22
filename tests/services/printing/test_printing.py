from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.printing.blank_printing import blank_forms
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.printing.printing import log_printing, ticket_form
from wuye_desk.store.models import Account, Printing


def text_of(pdf: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.fixture
def ticket_id(desk: Desk) -> int:
    account = Account.select().first()
    draft = TicketDraft(
        received_at=desk.now(),
        account_id=account.id,
        room_id=account.room_id,
        caller_name="張德勝",
        callback_phone="13827505678",
        content="1201 主臥漏水，張先生很急。",
        demand="今日止水。",
        department="維修組",
        hand_over_now=True,
        receiver="李國棟",
        confidential=True,
    )
    return register(desk, draft).ticket_id


def test_the_sheet_of_a_registered_ticket_can_be_printed_at_once(desk: Desk, ticket_id: int) -> None:
    job = ticket_form(desk, ticket_id)
    assert not job.reprint
    assert "主臥漏水" in text_of(job.pdf)
    assert job.file_name == f"{job.number} 住戶投訴處置表.pdf"


def test_from_the_second_printing_on_the_sheet_is_marked(
    desk: Desk, clock_hand: ClockHand, ticket_id: int
) -> None:
    first = ticket_form(desk, ticket_id)
    log_printing(desk, first, 1, "前臺")
    printed_at = clock_hand()
    clock_hand.advance(minutes=30)
    again = ticket_form(desk, ticket_id)
    assert again.reprint
    assert again.last_printed_at == printed_at
    assert "補印" in text_of(again.pdf)
    assert not ticket_form(desk, ticket_id, PrintChoice(reprint=False)).reprint


def test_saved_once_and_shown_again_nobody_has_signed(
    desk: Desk, clock_hand: ClockHand, ticket_id: int
) -> None:
    log_printing(desk, ticket_form(desk, ticket_id), 1, "PDF")
    clock_hand.advance(minutes=1)
    assert "原件已簽" not in text_of(ticket_form(desk, ticket_id).pdf)


def test_a_departments_copy_is_proposed_without_name_room_and_phone(desk: Desk, ticket_id: int) -> None:
    whole = ticket_form(desk, ticket_id)
    assert [offer.department for offer in whole.copies_offered] == ["維修組"]
    copy = ticket_form(desk, ticket_id, PrintChoice(hand_over=1))
    text = text_of(copy.pdf)
    assert not copy.warnings
    for secret in ("張德勝", "張先生", "1201", "13827505678"):
        assert secret not in text


def test_a_copy_edited_so_that_it_still_tells_who_it_is_is_warned_of(desk: Desk, ticket_id: int) -> None:
    choice = PrintChoice(hand_over=1, content="張先生家漏水", demand="")
    assert "「張先生」" in ticket_form(desk, ticket_id, choice).warnings[0]


def test_blanks_are_numbered_in_their_own_series(desk: Desk) -> None:
    job = blank_forms(desk, 2)
    assert job.numbers == ("KB-202611-001", "KB-202611-002")
    assert job.pages == 4
    assert job.both_sides
    text = text_of(job.pdf)
    assert "KB-202611-002" in text
    assert "受理後24小時" in text
    assert blank_forms(desk, 1).numbers == ("KB-202611-003",)


def test_each_blank_printed_stands_in_the_log(desk: Desk) -> None:
    job = blank_forms(desk, 2)
    log_printing(desk, job, 1, "PDF")
    rows = list(Printing.select().order_by(Printing.id))
    assert [row.number for row in rows] == list(job.numbers)
    assert {row.person.name for row in rows} == {"林曉婷"}


@pytest.mark.parametrize("count", [0, 51])
def test_a_silly_number_of_blanks_is_refused_and_no_number_is_lost(desk: Desk, count: int) -> None:
    with pytest.raises(DeskError):
        blank_forms(desk, count)
    assert blank_forms(desk, 1).numbers == ("KB-202611-001",)


def test_nobody_prints_without_having_signed_in(desk: Desk) -> None:
    desk.person = None
    with pytest.raises(DeskError):
        blank_forms(desk, 1)
