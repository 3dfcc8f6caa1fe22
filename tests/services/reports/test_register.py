"""《前臺受理工作登記表》 and 《住戶投訴記錄表》: what they list, add up, print and hand on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from tests.documents.sheets import pages
from tests.services.intake.drafts_of import CHEN, WANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.months import Month
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import CallerRelation, ContactWay, Criterion, Kind, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.printing.blank_printing import blank_forms
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.reports.complaints import complaints_of
from wuye_desk.services.reports.complaints_export import export_complaints
from wuye_desk.services.reports.complaints_form import complaints_form
from wuye_desk.services.reports.monthly import monthly
from wuye_desk.services.reports.register import RegisterQuery, register_of
from wuye_desk.services.reports.register_export import export_register
from wuye_desk.services.reports.register_form import register_form
from wuye_desk.services.shifts.duty_lines import duty_people
from wuye_desk.services.shifts.duty_sheets import duty_sheets
from wuye_desk.services.shifts.shift_form import shift_form

SECRETS = ("張德勝", "張先生", "1201", "13827505678", "2750")


def today(desk: Desk, **fields: object) -> RegisterQuery:
    day = desk.now().date()
    return RegisterQuery(from_day=day, to_day=day, **fields)  # type: ignore[arg-type]


def solve_and_visit(desk: Desk, ticket_id: int, clock_hand: ClockHand) -> None:
    clock_hand.advance(minutes=30)
    happens(desk, ticket_id, EventKind.SOLVED, words="換了接頭", verified_by="林曉婷")
    clock_hand.advance(minutes=10)
    visit = {"result": VisitResult.MOSTLY, "way": ContactWay.DOOR, "visitor": "林曉婷", "words": "可以"}
    happens(desk, ticket_id, EventKind.VISITED, **{key: getattr(v, "value", v) for key, v in visit.items()})


def test_every_contact_of_the_days_is_listed_in_order_of_receipt(desk: Desk, clock_hand: ClockHand) -> None:
    later = register(desk, a_draft(desk, CHEN)).number
    early = desk.now() - timedelta(minutes=9)
    first = register(desk, a_draft(desk, WANG, kind=Kind.HELP, settled="已告知", received_at=early)).number
    clock_hand.advance(days=1)
    register(desk, a_draft(desk, received_at=desk.now()))
    yesterday = date(2026, 11, 23)
    found = register_of(desk, RegisterQuery(from_day=yesterday, to_day=yesterday))
    assert [line.row.number for line in found.lines] == [first, later]


def test_a_line_says_where_it_went_when_it_was_done_and_what_the_resident_said(
    desk: Desk, clock_hand: ClockHand
) -> None:
    made = register(desk, a_draft(desk, hand_over_now=True, receiver="李國棟")).ticket_id
    happens(desk, made, EventKind.DEPARTMENT_ANSWERED, hand_over=1, words="已換")
    solve_and_visit(desk, made, clock_hand)
    line = register_of(desk, today(desk)).lines[0]
    assert line.hand_overs == ("維修組 11-23 10:42",)
    assert f"{line.finished_at:%H:%M}" == "11:12"
    assert line.visit == "基本滿意"
    assert line.row.callback_phone in ("", "138****5678")


def test_the_sums_add_up_and_leave_out_what_was_cancelled(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    done = register(desk, a_draft(desk)).ticket_id
    register(desk, a_draft(desk, CHEN, kind=Kind.INQUIRY, settled="已答"))
    register(desk, a_draft(desk, WANG))
    gone = register(desk, a_draft(desk, WANG)).ticket_id
    happens(head_desk, gone, EventKind.CANCELLED, reason="重複")
    clock_hand.advance(minutes=5)
    happens(desk, done, EventKind.SOLVED, words="好了", verified_by="林曉婷")
    found = register_of(desk, today(desk))
    assert len(found.lines) == 4
    assert dict(found.sums.by_kind)[Kind.COMPLAINT] == 2
    assert (found.sums.total, found.sums.unfinished, found.sums.unvisited) == (3, 1, 1)
    assert sum(count for _kind, count in found.sums.by_kind) == found.sums.total
    assert "作廢" in next(line for line in found.lines if line.row.id == gone).remark


def test_it_is_narrowed_by_kind_and_by_who_received(desk: Desk, head_desk: Desk) -> None:
    register(desk, a_draft(desk))
    register(head_desk, a_draft(desk, CHEN, kind=Kind.HELP, settled="已辦"))
    assert head_desk.person is not None
    assert len(register_of(desk, today(desk)).lines) == 2
    assert [one.row.kind for one in register_of(desk, today(desk, kind=Kind.HELP)).lines] == [Kind.HELP]
    mine = register_of(desk, today(desk, receiver_id=head_desk.person.id)).lines
    assert [one.row.receiver for one in mine] == ["周建國"]


def test_days_the_wrong_way_round_or_too_many_are_refused(desk: Desk) -> None:
    day = desk.now().date()
    with pytest.raises(DeskError, match="不能晚於"):
        register_of(desk, RegisterQuery(from_day=day, to_day=day - timedelta(days=1)))
    with pytest.raises(DeskError, match="最多"):
        register_of(desk, RegisterQuery(from_day=day - timedelta(days=800), to_day=day))


def test_the_printed_register_masks_phones_and_keeps_a_confidential_residents_secret(desk: Desk) -> None:
    told = "張先生說 3-2-1201 主臥漏水，回電 138 2750 5678。"
    register(desk, a_draft(desk, content=told, callback_phone="13827505678", confidential=True))
    register(desk, a_draft(desk, CHEN, callback_phone="13902201234"))
    job = register_form(desk, today(desk))
    text = "".join(pages(job.pdf))
    assert [secret for secret in SECRETS if secret in text] == []
    assert "（客戶保密）" in text
    assert "139****1234" in text
    assert "13902201234" not in text
    for words in ("前臺受理工作登記表", "KF-04", "合計2件", "當班人", "接班人", "主管", "2026-11-23（週一）"):
        assert words in text
    assert (job.form, job.number, job.ticket_id) == ("KF-04", "2026-11-23", None)


def code_of(job: PrintJob, page: int = 0) -> bytes:
    """Return the picture of the QR code at the top right of a page across."""
    picture = PdfDocument(job.pdf)[page].render(scale=2, grayscale=True).to_pil()
    unit = picture.width / 297
    return bytes(picture.crop((int(265 * unit), int(9 * unit), int(289 * unit), int(33 * unit))).tobytes())


def test_every_register_and_sheet_of_a_day_has_a_qr_code_of_its_own(desk: Desk) -> None:
    register(desk, a_draft(desk))
    day = desk.now().date()
    longer = RegisterQuery(from_day=day - timedelta(days=80), to_day=day)
    keys = [one.key for one in duty_people(desk, day)]
    sheets = duty_sheets(desk, day, keys)
    jobs = [register_form(desk, today(desk)), register_form(desk, longer), complaints_form(desk, day)]
    codes = [code_of(job) for job in (*jobs, shift_form(desk))]
    codes += [code_of(sheets, page) for page in range(sheets.pages)]
    assert len(keys) > 1
    assert len(set(codes)) == len(codes)


def test_a_register_without_lines_prints_a_page_to_write_on(desk: Desk) -> None:
    text = pages(register_form(desk, today(desk)).pdf)
    assert len(text) == 1
    assert "合計0件" in text[0]


def test_blank_registers_are_numbered_in_the_series_of_blanks(desk: Desk) -> None:
    job = blank_forms(desk, 2, "KF-04")
    assert job.numbers == ("KB-202611-001", "KB-202611-002")
    assert [number in page for number, page in zip(job.numbers, pages(job.pdf), strict=True)] == [True, True]
    assert "工作單號於補錄後填寫" in pages(job.pdf)[0]
    assert blank_forms(desk, 1, "KF-05").numbers == ("KB-202611-003",)
    with pytest.raises(DeskError):
        blank_forms(desk, 0, "KF-04")


def test_the_workbook_lists_the_same_lines_ready_to_print(desk: Desk, tmp_path: Path) -> None:
    register(desk, a_draft(desk, content="=SUM(A1)", callback_phone="13827505678"))
    register(desk, a_draft(desk, CHEN, hand_over_now=True, receiver="李國棟"))
    path = tmp_path / "登記表.xlsx"
    assert export_register(desk, today(desk), path) == 2
    sheet = load_workbook(path).worksheets[0]
    heads = [cell.value for cell in sheet[3]]
    row = [cell.value for cell in sheet[4]]
    assert row[heads.index("內容")] == "=SUM(A1)"
    assert sheet.cell(4, heads.index("內容") + 1).data_type == "s"
    assert row[heads.index("電話")] == "138****5678"
    assert sheet.cell(5, heads.index("轉交部門及時間") + 1).value == "維修組 11-23 10:42"
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("B4", "$3:$3")
    assert sheet.page_setup.orientation == "landscape"


def test_the_record_of_complaints_holds_the_valid_minor_ones_of_the_month(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    kept = register(desk, a_draft(desk)).ticket_id
    register(desk, a_draft(desk, CHEN, criteria={Criterion.MEDIA}))
    register(desk, a_draft(desk, WANG, kind=Kind.DOUBT, settled="已說明"))
    gone = register(desk, a_draft(desk, WANG)).ticket_id
    happens(head_desk, gone, EventKind.CANCELLED, reason="重複")
    solve_and_visit(desk, kept, clock_hand)
    found = complaints_of(desk, desk.now().date())
    assert [line.row.id for line in found.lines] == [kept]
    sums = found.sums
    assert (sums.total, sums.finished, sums.visited, sums.satisfied, sums.dissatisfied) == (1, 1, 1, 1, 0)
    text = "".join(pages(complaints_form(desk, desk.now().date()).pdf))
    for words in ("住戶投訴記錄表", "換了接頭", "基本滿意", "2026年11月", "維修組"):
        assert words in text
    assert complaints_of(desk, date(2026, 10, 1)).lines == ()


def test_the_record_of_complaints_as_a_workbook(desk: Desk, clock_hand: ClockHand, tmp_path: Path) -> None:
    made = register(desk, a_draft(desk, content="@漏水", confidential=True)).ticket_id
    solve_and_visit(desk, made, clock_hand)
    path = tmp_path / "記錄表.xlsx"
    assert export_complaints(desk, desk.now().date(), path) == 1
    sheet = load_workbook(path).worksheets[0]
    words = "\n".join(str(cell) for row in sheet.values for cell in row if cell is not None)
    assert [secret for secret in SECRETS if secret in words] == []
    heads = [cell.value for cell in sheet[3]]
    assert sheet.cell(4, heads.index("投訴內容") + 1).value == "@漏水"
    assert sheet.cell(4, heads.index("完成時間") + 1).is_date
    assert sheet.auto_filter.ref.startswith("A3:")


def test_what_was_met_late_is_not_overdue(desk: Desk, clock_hand: ClockHand) -> None:
    made = register(desk, a_draft(desk, WANG)).ticket_id
    day = today(desk)
    clock_hand.advance(days=10)
    sums = register_of(desk, day).sums
    assert (sums.overdue, register_of(desk, day).lines[0].row.late) == (1, 0)
    happens(desk, made, EventKind.CONTACTED, way="phone", by_name="林曉婷", words="說明")
    happens(desk, made, EventKind.SOLVED, words="好了", verified_by="林曉婷")
    visit = {"result": "mostly", "way": "door", "visitor": "林曉婷", "words": "可以"}
    happens(desk, made, EventKind.VISITED, **visit)
    found = register_of(desk, day)
    assert found.sums.overdue == 0
    assert (found.lines[0].row.overdue, found.lines[0].row.late > 0) == (0, True)


def test_only_a_complaint_has_a_grade_and_a_validity_in_the_workbook(desk: Desk, tmp_path: Path) -> None:
    early = desk.now() - timedelta(minutes=9)
    register(desk, a_draft(desk, kind=Kind.SUGGESTION, received_at=early))
    register(desk, a_draft(desk, CHEN))
    path = tmp_path / "登記表.xlsx"
    export_register(desk, today(desk), path)
    sheet = load_workbook(path).worksheets[0]
    heads = [cell.value for cell in sheet[3]]
    places = [heads.index(word) + 1 for word in ("程度（篇3）", "（篇2）", "（篇1）", "有效性")]
    assert [sheet.cell(4, place).value for place in places] == [None] * 4
    assert all(sheet.cell(5, place).value for place in places)


def test_the_register_and_the_months_report_mean_the_same_by_answer_and_solution(
    desk: Desk, clock_hand: ClockHand
) -> None:
    made = register(desk, a_draft(desk)).ticket_id
    contact = {"way": "phone", "by_name": "林曉婷", "words": "答復"}
    clock_hand.advance(minutes=5)
    happens(desk, made, EventKind.ANSWERED, **contact)
    clock_hand.advance(minutes=5)
    solve_and_visit(desk, made, clock_hand)
    clock_hand.advance(minutes=5)
    happens(desk, made, EventKind.ANSWERED, **contact)
    register(desk, a_draft(desk, CHEN, settled="當場換了膠圈"))
    again = register(desk, a_draft(desk, WANG)).ticket_id
    happens(desk, again, EventKind.SOLVED, words="好了", verified_by="林曉婷")
    happens(desk, again, EventKind.VISITED, result="dissatisfied", way="door", visitor="林曉婷", words="又漏")
    rows = [line.row for line in register_of(desk, today(desk)).lines]
    month = {one.number: one for one in monthly(desk, Month(2026, 11)).complaints}
    assert len(rows) == 3
    for row in rows:
        one = month[row.number]
        said = (row.first_feedback_at, row.answered_at, row.solved_at)
        assert said == (one.feedback_at, one.answered_at, one.solved_at)


def test_an_irregular_closure_says_so_with_its_ground(desk: Desk, head_desk: Desk) -> None:
    made = register(desk, a_draft(desk, caller_relation=CallerRelation.ANONYMOUS)).ticket_id
    applied = {"ground": "anonymous", "words": "匿名，無法回訪", "applicant": "林曉婷"}
    happens(desk, made, EventKind.IRREGULAR_APPLIED, **applied)
    happens(head_desk, made, EventKind.IRREGULAR_DECIDED, agreed="yes", approver="周建國", words="同意")
    line = complaints_of(desk, desk.now().date()).lines[0]
    assert line.row.result == "非正常關閉（仍有效：匿名）"
    assert line.finished_at is not None
    assert line.row.solved_at is None
