"""Every form of a ticket out of what happened to it, read back from the PDF."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader

from tests.services.intake.drafts_of import CHEN, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.event_fields import YES
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Criterion, Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.printing.print_job import PrintChoice, PrintJob
from wuye_desk.services.printing.printing import listed_forms, log_printing, ticket_form, tickets_forms
from wuye_desk.services.tickets.tickets import TicketFilter, ticket
from wuye_desk.store.models import Printing


def text_of(pdf: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def words_of(job: PrintJob) -> str:
    return text_of(job.pdf)


def form(desk: Desk, ticket_id: int, code: str, part: int = 0) -> PrintJob:
    return ticket_form(desk, ticket_id, PrintChoice(form=code, part=part))


def printed(desk: Desk, ticket_id: int, code: str, part: int = 0) -> PrintJob:
    job = form(desk, ticket_id, code, part)
    log_printing(desk, job, 1, "前臺")
    return job


def codes(desk: Desk, ticket_id: int) -> list[tuple[str, int]]:
    return [(line.form, line.part) for line in ticket(desk, ticket_id).forms]


def liaise(desk: Desk, ticket_id: int) -> None:
    happens(
        desk,
        ticket_id,
        EventKind.LIAISED,
        department="保安部",
        receiver="陳志強",
        reason="樓上裝修噪聲",
        words="3棟2單元1201 張先生反映樓上 1301 夜間裝修。",
        wanted="今晚到場查看並書面回復。",
    )


def test_a_complaint_has_its_sheet_and_its_work_order(desk: Desk) -> None:
    assert codes(desk, register(desk, a_draft(desk)).ticket_id) == [("KF-01", 1), ("KF-03", 0)]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.COMPLAINT])
def test_whatever_is_no_complaint_goes_round_with_the_work_order(desk: Desk, kind: Kind) -> None:
    ticket_id = register(desk, a_draft(desk, kind=kind)).ticket_id
    assert codes(desk, ticket_id) == [("KF-03", 0)]
    assert ticket_form(desk, ticket_id).form == "KF-03"


def test_the_work_order_says_what_came_what_was_done_and_what_came_of_it(
    desk: Desk, clock_hand: ClockHand
) -> None:
    draft = a_draft(desk, kind=Kind.HELP, callback_phone="13827505678", demand="今日修好")
    number, ticket_id = (registered := register(desk, draft)).number, registered.ticket_id
    clock_hand.advance(minutes=5)
    happens(desk, ticket_id, EventKind.HANDED_OVER, department="維修組", receiver="李國棟")
    clock_hand.advance(minutes=30)
    happens(desk, ticket_id, EventKind.DEPARTMENT_ANSWERED, hand_over=1, words="已換膠圈", doer="吳志強")
    job = form(desk, ticket_id, "KF-03")
    text = words_of(job)
    assert job.pages == 2
    for copy in ("第一聯前臺存根", "第二聯執行部門回單"):
        assert copy in text
    for words in (number, "張德勝", "13827505678", "主臥天花滲水", "今日修好", "維修組"):
        assert words in text
    assert "部門處理結果吳志強：已換膠圈" in text
    assert "轉交部門維修組" in text


def test_every_hand_over_and_the_promised_time_stand_on_the_work_order(
    desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    for number in range(27):
        clock_hand.advance(minutes=1)
        happens(desk, ticket_id, EventKind.HANDED_OVER, department="維修組", receiver=f"接單{number:02}")
    due = desk.now() + timedelta(days=2)
    happens(desk, ticket_id, EventKind.PROMISED, due_at=due.isoformat(), words="住戶同意")
    kept = printed(desk, ticket_id, "KF-03")
    assert f"約定答復時間{due:%m-%d%H:%M}前：住戶同意" in words_of(kept).replace("\u3000", "")
    pages = ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(kept.pdf)).pages]
    orders = [page.split("處理過程")[0] for page in pages[: len(pages) // 2]]
    assert "另21次見續頁" in orders[0]
    assert sum(page.count("維修組") for page in pages if "派單（接第1頁）" in page) >= 2 * 21


def test_each_liaison_slip_has_its_number_its_text_its_limit_and_two_copies(
    head_desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(head_desk, a_draft(head_desk)).ticket_id
    liaise(head_desk, ticket_id)
    liaise(head_desk, ticket_id)
    assert [code for code, _part in codes(head_desk, ticket_id)] == ["KF-01", "KF-03", "KF-02", "KF-02"]
    first, second = (form(head_desk, ticket_id, "KF-02", part) for part in (1, 2))
    assert (first.number, second.number) == ("LX-202611-001", "LX-202611-002")
    text = words_of(first)
    for words in (
        "第一聯發單留存",
        "第二聯接單",
        "簽發人周建國",
        "接單部門保安部",
        "事由樓上裝修噪聲",
        "樓上1301夜間裝修",
        "今晚到場查看並書面回復",
        "11-25（週三）17:30前（2個工作日，篇11.8）",
        "雙方簽字",
    ):
        assert words in text
    clock_hand.advance(minutes=9)
    happens(
        head_desk,
        ticket_id,
        EventKind.DEPARTMENT_ANSWERED,
        hand_over=1,
        words="業主出國，無法入戶",
        written_reason=True,
    )
    assert "業主出國，無法入戶" in words_of(form(head_desk, ticket_id, "KF-02", 1))
    assert "業主出國" not in words_of(form(head_desk, ticket_id, "KF-02", 2))


def test_what_leaves_the_desk_of_a_confidential_resident_tells_nothing_of_him(head_desk: Desk) -> None:
    draft = a_draft(head_desk, confidential=True, callback_phone="13827505678", content="1201 張先生家漏水")
    ticket_id = register(head_desk, draft).ticket_id
    liaise(head_desk, ticket_id)
    happens(head_desk, ticket_id, EventKind.READ, by_name="周建國", words="張伯家 ３－２－１２０１ 速辦")
    slip = words_of(form(head_desk, ticket_id, "KF-02"))
    read = PdfReader(io.BytesIO(form(head_desk, ticket_id, "KF-03").pdf))
    kept, given = ("".join(page.extract_text().split()) for page in read.pages)
    for secret in ("張德勝", "張先生", "張伯", "1201", "１２０１", "13827505678"):
        assert secret not in slip
        assert secret not in given
    assert "張德勝" in kept
    assert given.count("（應住戶要求保密）") == 3


def test_who_got_a_slip_or_a_ticket_passed_up_gets_a_copy_too(head_desk: Desk) -> None:
    ticket_id = register(head_desk, a_draft(head_desk, confidential=True)).ticket_id
    liaise(head_desk, ticket_id)
    happens(head_desk, ticket_id, EventKind.PASSED_UP, to_role="manager", to="沈文海", words="請示")
    for offer, words in zip(
        form(head_desk, ticket_id, "KF-01").copies_offered,
        ("副本交保安部LX-202611-001", "副本交物業經理（層層上報）"),
        strict=True,
    ):
        assert words in words_of(ticket_form(head_desk, ticket_id, PrintChoice(hand_over=offer.hand_over)))


@pytest.mark.parametrize("code", ["KF-02", "KF-03"])
def test_the_texts_for_a_department_can_be_edited_where_the_resident_stays_unnamed(
    head_desk: Desk, code: str
) -> None:
    ticket_id = register(head_desk, a_draft(head_desk, confidential=True)).ticket_id
    liaise(head_desk, ticket_id)
    proposed = form(head_desk, ticket_id, code)
    assert proposed.editable
    assert not proposed.warnings
    edited = ticket_form(
        head_desk, ticket_id, replace(proposed.choice, content="張先生家的事", demand="查明")
    )
    assert "張先生家的事" in words_of(edited)
    assert "「張先生」" in edited.warnings[0]
    assert not form(head_desk, register(head_desk, a_draft(head_desk)).ticket_id, "KF-03").editable


def refuse(desk: Desk, ticket_id: int) -> None:
    happens(
        desk,
        ticket_id,
        EventKind.IRREGULAR_APPLIED,
        ground="beyond",
        words="已說明是市政施工",
        applicant="林曉婷",
    )


def test_an_irregular_closure_tells_ground_contacts_decision_and_what_the_resident_said(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    clock_hand.advance(minutes=5)
    happens(desk, ticket_id, EventKind.CONTACTED, way="phone", by_name="林曉婷", words="告知會查")
    refuse(desk, ticket_id)
    blank = printed(desk, ticket_id, "KF-06")
    assert blank.number == "FG-202611-001"
    text = words_of(blank)
    for words in ("原工作單號TS-202611-001", "告知會查", "已說明是市政施工", "審批人不得為經辦人；限11-24"):
        assert words in text
    assert "原件已簽" not in text
    assert "審批表KF-06編號FG-202611-001" in words_of(form(desk, ticket_id, "KF-01"))
    clock_hand.advance(minutes=20)
    happens(
        head_desk, ticket_id, EventKind.IRREGULAR_DECIDED, agreed=YES, approver="周建國", words="情況屬實"
    )
    happens(
        desk,
        ticket_id,
        EventKind.EXPLAINED,
        way="phone",
        by_name="林曉婷",
        words="說明了受理部門",
        reaction="住戶接受",
    )
    done = form(desk, ticket_id, "KF-06")
    text = words_of(done)
    assert done.reprint
    for words in ("周建國（原件已簽）", "林曉婷（原件已簽）", "情況屬實", "說明了受理部門", "住戶接受"):
        assert words in text
    order = words_of(form(desk, ticket_id, "KF-03"))
    assert "審批表KF-06編號FG-202611-001" in order
    assert "告知審批結果電話林曉婷：說明了受理部門" in order


def test_an_application_refused_and_one_made_again_are_two_sheets(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    refuse(desk, ticket_id)
    clock_hand.advance(minutes=5)
    happens(
        head_desk, ticket_id, EventKind.IRREGULAR_DECIDED, agreed="no", approver="周建國", words="再查一次"
    )
    clock_hand.advance(minutes=5)
    refuse(desk, ticket_id)
    parts = [part for code, part in codes(desk, ticket_id) if code == "KF-06"]
    later, first = (words_of(form(desk, ticket_id, "KF-06", part)) for part in parts)
    assert "再查一次" in first
    assert "再查一次" not in later
    assert "FG-202611-002" in later


def test_a_major_complaint_takes_a_sheet_to_the_meeting_and_files_its_minutes(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    draft = a_draft(desk, criteria=frozenset({Criterion.INJURY_OR_LOSS}))
    ticket_id = register(desk, draft).ticket_id
    before = form(desk, ticket_id, "KF-07")
    assert "主臥天花滲水" in words_of(before)
    assert "HY-" not in words_of(before)
    clock_hand.advance(minutes=30)
    happens(
        head_desk,
        ticket_id,
        EventKind.MINUTES_FILED,
        cause="支管銹蝕",
        improvement="全區普查",
        prevention="三日內復核",
        attendance="周建國、沈文海",
        company_leader="陳志明",
    )
    minutes = form(desk, ticket_id, "KF-07")
    assert minutes.number == "HY-202611-001"
    text = words_of(minutes)
    for words in ("公司領導陳志明", "周建國、沈文海", "支管銹蝕", "全區普查", "三日內復核"):
        assert words in text
    assert "HY-202611-001，陳志明出席" in words_of(form(desk, ticket_id, "KF-01"))


def test_responsibility_is_printed_only_for_whom_may_see_it(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    draft = a_draft(desk, criteria=frozenset({Criterion.INJURY_OR_LOSS}))
    ticket_id = register(desk, draft).ticket_id
    clock_hand.advance(minutes=30)
    happens(
        head_desk,
        ticket_id,
        EventKind.RESPONSIBILITY,
        who="李國棟",
        basis="巡檢漏項",
        decision="書面檢討",
        by_name="周建國",
    )
    assert "書面檢討" in words_of(form(head_desk, ticket_id, "KF-07"))
    assert "書面檢討" not in words_of(form(desk, ticket_id, "KF-07"))


def dissatisfied(desk: Desk, ticket_id: int) -> None:
    happens(
        desk,
        ticket_id,
        EventKind.VISITED,
        result="dissatisfied",
        way="door",
        visitor="林曉婷",
        words="還在漏",
    )


def test_the_sheet_of_an_earlier_round_can_be_printed_again_as_it_was(
    desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    clock_hand.advance(minutes=5)
    happens(desk, ticket_id, EventKind.HANDED_OVER, department="維修組", receiver="李國棟")
    printed(desk, ticket_id, "KF-01")
    clock_hand.advance(minutes=30)
    dissatisfied(desk, ticket_id)
    happens(desk, ticket_id, EventKind.LEADER_REPORTED, to="周建國")
    clock_hand.advance(minutes=30)
    happens(desk, ticket_id, EventKind.HANDED_OVER, department="保安部", receiver="陳志強")
    assert codes(desk, ticket_id) == [("KF-01", 2), ("KF-03", 0), ("KF-01", 1)]
    second, first = form(desk, ticket_id, "KF-01"), form(desk, ticket_id, "KF-01", 1)
    assert not second.reprint
    assert first.reprint
    text = words_of(first)
    for words in ("第1輪", "維修組", "不滿意→轉第2輪，已上報周建國", "還在漏"):
        assert words in text
    assert "保安部" not in text
    assert "第1輪11-23回訪不滿意" not in text
    assert "第1輪11-23回訪不滿意：還在漏" in words_of(second)


def test_an_earlier_rounds_reprint_does_not_make_the_running_rounds_sheet_one(
    desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    printed(desk, ticket_id, "KF-01")
    clock_hand.advance(minutes=30)
    dissatisfied(desk, ticket_id)
    clock_hand.advance(minutes=5)
    printed(desk, ticket_id, "KF-01", 1)
    assert not form(desk, ticket_id, "KF-01").reprint
    lines = {(line.form, line.part): line.times for line in ticket(desk, ticket_id).forms}
    assert lines == {("KF-01", 2): 0, ("KF-03", 0): 0, ("KF-01", 1): 2}


def test_a_liaison_and_a_passing_up_stand_on_the_travelling_sheet(
    head_desk: Desk, clock_hand: ClockHand
) -> None:
    ticket_id = register(head_desk, a_draft(head_desk)).ticket_id
    clock_hand.advance(minutes=5)
    happens(head_desk, ticket_id, EventKind.HANDED_OVER, department="維修組", receiver="李國棟")
    liaise(head_desk, ticket_id)
    happens(head_desk, ticket_id, EventKind.PASSED_UP, to_role="manager", to="沈文海")
    text = words_of(form(head_desk, ticket_id, "KF-01"))
    assert "（另2部門見續頁）" in text
    assert "保安部LX-202611-001" in text
    assert "物業經理（層層上報）" in text


def test_who_carried_it_out_is_named_on_a_reprint(desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    clock_hand.advance(minutes=5)
    happens(desk, ticket_id, EventKind.HANDED_OVER, department="維修組", receiver="李國棟")
    printed(desk, ticket_id, "KF-01")
    clock_hand.advance(minutes=50)
    happens(desk, ticket_id, EventKind.DEPARTMENT_ANSWERED, hand_over=1, words="已換膠圈", doer="吳志強")
    text = words_of(form(desk, ticket_id, "KF-01"))
    assert "吳志強（原件已簽）" in text


def test_a_form_the_ticket_does_not_have_is_refused_with_those_it_has(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    with pytest.raises(DeskError, match="有的是：KF-01、KF-03"):
        form(desk, ticket_id, "KF-02")
    with pytest.raises(DeskError, match="沒有表格 KF-99"):
        form(desk, ticket_id, "KF-99")


def test_several_tickets_come_out_as_one_document_and_are_logged_one_by_one(desk: Desk) -> None:
    complaint = register(desk, a_draft(desk)).ticket_id
    inquiry = register(desk, a_draft(desk, CHEN, kind=Kind.INQUIRY)).ticket_id
    job = tickets_forms(desk, [complaint, inquiry], "KF-03")
    assert job.pages == 4
    assert job.file_name == "TS-202611-001 等 2 張 業戶投訴、建議、問詢、質疑和求助處理工作單.pdf"
    log_printing(desk, job, 1, "前臺")
    assert {(row.ticket_id, row.number) for row in Printing.select()} == {
        (complaint, "TS-202611-001"),
        (inquiry, "XW-202611-001"),
    }
    sheets = tickets_forms(desk, [complaint, inquiry], "KF-01")
    assert sheets.warnings == ("沒有這種表格、沒有印的：XW-202611-001。",)


def test_the_listed_tickets_are_printed_in_their_order(desk: Desk) -> None:
    for _ in range(3):
        register(desk, a_draft(desk))
    job = listed_forms(desk, TicketFilter(descending=False), "KF-03")
    read = PdfReader(io.BytesIO(job.pdf)).pages
    numbers = [page.extract_text().split("TS-202611-")[1][:3] for page in read]
    assert numbers == ["001", "001", "002", "002", "003", "003"]


def test_more_than_can_be_printed_at_once_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wuye_desk.services.printing.printing.MOST_TICKETS", 1)
    for _ in range(2):
        register(desk, a_draft(desk))
    with pytest.raises(DeskError, match="請先篩選"):
        listed_forms(desk, TicketFilter(), "KF-03")


def test_the_choice_of_a_form_is_kept_when_it_is_made_anew(desk: Desk) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    job = printed(desk, ticket_id, "KF-03")
    assert ticket_form(desk, ticket_id, replace(job.choice, reprint=False)).form == "KF-03"
