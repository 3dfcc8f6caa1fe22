from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from tests.services.printing.ticket_views import FACTS, RULES, at, linked, view_of
from wuye_desk.documents.kf01_data import Copy, Kf01
from wuye_desk.domain.ticket import EventKind, MatterFacts
from wuye_desk.domain.vocabulary import CallerRelation, Channel, Criterion, Grade, VisitResult
from wuye_desk.services.printing.kf01_filling import fill, for_department
from wuye_desk.services.printing.occasion import Occasion
from wuye_desk.services.tickets.ticket_view import TicketView

Told = tuple[EventKind, datetime, dict[str, Any]]
FIRST = Occasion(station="錦湖花園物業服務站", printed_at=at(23, 11), printed_by="林曉婷", reprint=False)
AGAIN = replace(FIRST, reprint=True, out_since=at(23, 8, 46))


def handed(number: int, minute: int, department: str, receiver: str) -> Told:
    data = {"hand_over": number, "department": department, "receiver": receiver}
    return EventKind.HANDED_OVER, at(23, 8, minute), data


HANDED = handed(1, 50, "維修組", "李國棟")
SECOND = handed(2, 58, "保安部", "陳志強")
PLANNED = (
    EventKind.PLANNED,
    at(23, 9, 40),
    {"hand_over": 1, "words": "更換地漏。", "signer": "李國棟"},
)
CONTACTED = (
    EventKind.CONTACTED,
    at(23, 9, 5),
    {"way": "phone", "words": "住戶可以等。", "by_name": "林曉婷"},
)
SOLVED = (EventKind.SOLVED, at(23, 15), {"words": "已止水。", "verified_by": "林曉婷"})


def visited(day: int, result: VisitResult, words: str = "") -> Told:
    data = {"way": "door", "visitor": "周建國", "result": result.value, "words": words}
    return EventKind.VISITED, at(day, 16), data


def sheet(view: TicketView, occasion: Occasion = FIRST) -> Kf01:
    return fill(view, RULES, occasion)


def test_deadlines_of_the_form_are_those_of_the_clocks() -> None:
    made = sheet(view_of(HANDED))
    assert made.first_feedback.due_at == at(24, 8, 42)
    assert made.reply.due_at == at(26, 17, 30)
    assert made.latest_visit.due_at == at(26, 17, 30)
    assert made.on_site_due == at(23, 8, 52)
    assert made.first_hand_over.plan_due.due_at == at(23, 9, 50)
    assert made.first_hand_over.answer_due.due_at == at(25, 17, 30)


def test_a_first_printing_leaves_every_signature_to_be_signed() -> None:
    made = sheet(view_of(HANDED, PLANNED))
    part = made.first_hand_over
    assert part.plan == "更換地漏。"
    assert not any(one.name for one in (made.recorded, part.received, part.planned))


def test_a_reprint_names_who_signed_the_original() -> None:
    made = sheet(view_of(HANDED, PLANNED), AGAIN)
    part = made.first_hand_over
    assert (made.recorded.name, part.received.name, part.planned.name) == ("林曉婷", "李國棟", "李國棟")
    assert part.planned.at == at(23, 9, 40)
    assert not made.visit.visitor.name


def test_a_sheet_printed_twice_claims_no_signature_nobody_gave() -> None:
    made = sheet(view_of(HANDED, PLANNED), replace(AGAIN, out_since=at(23, 10)))
    part = made.first_hand_over
    assert not any(one.name for one in (made.recorded, part.received, part.planned))
    never_out = sheet(view_of(HANDED, PLANNED), replace(AGAIN, out_since=None))
    assert not never_out.first_hand_over.planned.name


def test_who_wrote_it_down_has_signed_once_the_printed_sheet_was_handed_over() -> None:
    assert not sheet(view_of(CONTACTED), AGAIN).recorded.name
    later = sheet(view_of(HANDED, SECOND), replace(AGAIN, out_since=at(23, 8, 55)))
    assert later.recorded.name == "林曉婷"
    assert [part.received.name for part in later.hand_overs] == ["", "陳志強"]


def test_what_was_done_is_told_in_order_with_day_and_time() -> None:
    later = (EventKind.NOTED, at(24, 9), {"words": "再閉水兩小時。"})
    work = sheet(view_of(HANDED, CONTACTED, SOLVED, later)).first_hand_over.work
    assert work.split("\n") == [
        "09:05\u3000林曉婷電話反饋住戶：住戶可以等。",
        "15:00\u3000處理結果：已止水。",
        "11-24 09:00\u3000再閉水兩小時。",
    ]


def test_the_grade_stands_with_its_criteria_and_clauses() -> None:
    facts = replace(FACTS, criteria=frozenset({Criterion.MEDIA, Criterion.CONDUCT}))
    made = sheet(view_of(facts=facts))
    assert made.grade is Grade.MAJOR
    assert made.basis == "篇3 四(一)1(2) 媒體曝光或可能曝光"


def test_a_simple_complaint_says_that_no_criterion_applies() -> None:
    assert sheet(view_of()).basis == "不屬重大、復雜各項（篇3 四(一)3）"


def test_a_major_ticket_has_its_five_duties_and_a_joint_plan() -> None:
    facts = replace(FACTS, criteria=frozenset({Criterion.MEDIA}))
    reported = (EventKind.REPORTED, at(23, 8, 50), {"to": "沈文海", "words": "已當面說"})
    made = sheet(view_of(HANDED, reported, facts=facts))
    assert [row.label.split("\n")[0] for row in made.major] == [
        "上報物業經理",
        "物業經理與住戶溝通",
        "上報公司分管領導",
        "責任部門負責人上門",
        "專題會議 KF-07",
    ]
    assert made.major[0].done_at == at(23, 8, 50)
    assert made.major[0].words == "沈文海：已當面說"
    assert made.major[0].label.endswith("（10 分鐘，篇2 5.4.1）")
    assert made.first_hand_over.plan_due.instead == "經理與部門共同制定（篇2 5.4.2）"
    assert made.first_feedback.instead == "—（重大，見續頁）"


def test_what_was_done_once_for_the_matter_stands_on_every_sheet_of_it() -> None:
    told = view_of((EventKind.REPORTED, at(23, 8, 50), {"to": "沈文海"})).events[-1:]
    matter = MatterFacts(households=3, third_household_at=at(23, 8, 42), shared_events=told)
    made = sheet(view_of(facts=replace(FACTS, matter=matter)))
    assert made.grade is Grade.MAJOR
    assert made.major[0].words == "沈文海"
    assert made.joint_count == "3 戶"


def test_a_dissatisfied_visit_gives_the_next_round_a_sheet_of_its_own() -> None:
    made = sheet(view_of(HANDED, PLANNED, SOLVED, visited(24, VisitResult.DISSATISFIED, "還在滴。")))
    assert made.round == 2
    assert "第 1 輪 11-24 回訪不滿意：還在滴。" in made.content
    assert made.first_hand_over.plan == ""
    assert made.first_hand_over.handed_at is None
    assert made.visit.result is None


def test_a_satisfied_visit_opinion_and_archive_are_filled_in() -> None:
    opined = (EventKind.MANAGER_OPINED, at(25, 10), {"words": "同意歸檔。", "by_name": "沈文海"})
    archived = (EventKind.ARCHIVED, at(25, 11), {"shelf": "2026-11-037", "by_name": "林曉婷"})
    made = sheet(
        view_of(HANDED, SOLVED, visited(24, VisitResult.MOSTLY, "好多了。"), opined, archived), AGAIN
    )
    assert made.visit.result is VisitResult.MOSTLY
    assert made.visit.visitor.name == "周建國"
    assert made.visit.carried_out is True
    assert (made.opinion, made.opined.name) == ("同意歸檔。", "沈文海")
    assert (made.shelf, made.archived.name) == ("2026-11-037", "林曉婷")
    assert made.keep_until is not None
    assert made.keep_until.year == 2029


def test_a_withdrawn_hand_over_leaves_the_sheet_to_the_next_department() -> None:
    withdrawn = (EventKind.WITHDRAWN, at(23, 8, 55), {"hand_over": 1, "words": "轉錯"})
    made = sheet(view_of(HANDED, withdrawn, SECOND))
    assert [part.department for part in made.hand_overs] == ["保安部"]


def test_a_hand_over_keeps_its_number_over_the_rounds_of_its_ticket() -> None:
    third = (EventKind.HANDED_OVER, at(25, 9), {"hand_over": 3, "department": "保安部", "receiver": "陳志強"})
    dissatisfied = visited(24, VisitResult.DISSATISFIED, "還在滴。")
    made = sheet(view_of(HANDED, SECOND, SOLVED, dissatisfied, third))
    assert [part.number for part in made.hand_overs] == [3]


def test_linked_numbers_of_one_month_are_shortened() -> None:
    view = view_of(
        earlier=linked("TS-202609-018"), same_matter=(linked("TS-202611-035"), linked("TS-202611-036"))
    )
    assert sheet(view).linked == "TS-202609-018、TS-202611-035、036"


def test_of_very_many_linked_numbers_the_first_are_named_and_all_counted() -> None:
    view = view_of(same_matter=tuple(linked(f"TS-202611-{number:03}") for number in range(40, 60)))
    assert sheet(view).linked == "TS-202611-040、041、042、043、044 等 20 件"


def test_who_called_for_the_household_is_named_beside_it() -> None:
    assert sheet(view_of(caller_name="王芳")).household == "張德勝（王芳）"
    nobody = view_of(caller_name="", household_name="", caller_relation=CallerRelation.ANONYMOUS)
    assert sheet(nobody).household == "匿名"


def test_a_departments_copy_holds_its_own_hand_over_and_nothing_that_tells() -> None:
    whole = sheet(view_of(HANDED, PLANNED, SECOND, confidential=True), AGAIN)
    copy = for_department(whole, 2, "住戶家漏水。", "當日止水。")
    assert copy.copy is Copy.DEPARTMENT
    assert [part.department for part in copy.hand_overs] == ["保安部"]
    assert (copy.room, copy.household, copy.phone, copy.linked) == ("", "", "", "")
    assert copy.content == "住戶家漏水。"


def test_what_came_by_letter_keeps_its_channel() -> None:
    facts = replace(FACTS, channel=Channel.LETTER, letter_arrived_at=at(23, 8))
    assert sheet(view_of(facts=facts)).channel is Channel.LETTER


def test_who_passed_it_on_under_which_number_and_until_when_stands_before_what_was_said() -> None:
    view = view_of(sender="區住建局", sender_reference="轉〔2026〕88號", sender_due_at=at(30, 17))
    assert sheet(view).content.startswith(
        "轉來：區住建局，文號：轉〔2026〕88號，限 2026-11-30 17:00 前回復。1201"
    )


def test_a_letter_says_until_when_it_is_handled_and_answered() -> None:
    facts = replace(FACTS, channel=Channel.LETTER, letter_arrived_at=at(23, 8))
    made = sheet(view_of(facts=facts, letter_arrived_at=at(23, 8)))
    told = "收件章：2026-11-23 08:00。處理並回函限：11-26（週四）17:30 前（篇1 1.3）。"
    assert made.content.startswith(told)


def test_a_long_reason_for_a_visit_by_phone_stands_whole_under_the_residents_words() -> None:
    reason = "住戶在外地出差，要到下個月才回來，請求電話回訪"
    told = {"result": "satisfied", "way": "phone", "visitor": "林曉婷", "words": "修好了"}
    visit = sheet(view_of((EventKind.VISITED, at(24, 10), {**told, "phone_reason": reason}))).visit
    assert visit.phone_reason == "見住戶意見"
    assert visit.words == f"修好了；改用電話的原因：{reason}"
    short = sheet(view_of((EventKind.VISITED, at(24, 10), {**told, "phone_reason": "人在外地"}))).visit
    assert (short.phone_reason, short.words) == ("人在外地", "修好了")
