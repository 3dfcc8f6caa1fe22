from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.sheets import (
    BLANK,
    EMPTY,
    FILLED,
    HAND_OVER,
    MAJOR,
    SIGNED,
    at,
    collisions,
    darkness,
    outside,
    pages,
    picture,
    runs,
)
from wuye_desk.documents.fonts import face
from wuye_desk.documents.form_parts import Deadline, Signature
from wuye_desk.documents.grammar.marks import BOX
from wuye_desk.documents.kf01 import kf01, kf01_batch
from wuye_desk.documents.kf01_data import Copy, Kf01, VisitPart
from wuye_desk.domain.vocabulary import Channel, ContactWay, Grade, Nature, Validity, VisitResult

LONG = "".join(f"第{number}句說漏水一事至今未見處理，住戶等了{number}天。" for number in range(1, 160))


def test_a_filled_sheet_says_what_was_registered_on_one_page() -> None:
    made = kf01(FILLED)
    assert made.pages == 1
    text = pages(made.pdf)[0]
    for words in ("TS-202611-037", "3棟2單元1201", "張德勝", "13827505678", "水跡約40×60厘米", "版次A/1"):
        assert words in text
    for words in ("11-24（週二）08:42", "11-26（週四）17:30暫算", "篇3四(一)2(3)二次投訴", "第1頁／共1頁"):
        assert words in text


def test_the_same_data_give_the_same_bytes() -> None:
    assert kf01(FILLED).pdf == kf01(FILLED).pdf


def test_an_empty_ticket_leaves_room_to_write_and_ticks_nothing() -> None:
    made = kf01(EMPTY)
    assert made.pages == 1
    assert "月日時分" in pages(made.pdf)[0]
    image = picture(made.pdf)
    assert all(not _ticked(image, x, y) for x, y in BOXES.values())


BOXES = {
    Channel.CALL: (27.8, 51.6),
    Nature.SERVICE: (55.0, 58.65),
    Nature.REPAIR: (96.0, 58.65),
    Nature.OUTSIDE_COMPANY: (160.5, 58.65),
    Nature.NEIGHBOURS: (55.0, 64.15),
    Nature.OTHER: (140.5, 64.15),
    Grade.SIMPLE: (27.8, 71.05),
    Grade.COMPLEX: (43.0, 71.05),
    Grade.MAJOR: (116.0, 71.05),
    Validity.PENDING: (27.8, 83.6),
    Validity.VALID: (43.0, 83.6),
    Validity.INVALID: (57.0, 83.6),
}
"""Left edge and middle of check boxes, in mm from the frame and the top of the paper."""


def _ticked(image: object, x: float, middle: float) -> bool:
    inner = 0.4
    return darkness(image, 20 + x + inner, middle - BOX / 2 + inner, BOX - 2 * inner, BOX - 2 * inner) > 0.15


@pytest.mark.parametrize("term", list(BOXES))
def test_just_the_box_that_applies_is_ticked(term: object) -> None:
    names = {Channel: "channel", Nature: "nature", Grade: "grade", Validity: "validity"}
    image = picture(kf01(replace(EMPTY, **{names[type(term)]: term})).pdf)
    assert [one for one, place in BOXES.items() if _ticked(image, *place)] == [term]


def test_a_complaint_of_thousands_of_characters_is_neither_shrunk_nor_cut() -> None:
    made = kf01(replace(FILLED, content=LONG))
    assert len(LONG) > 3000
    found = pages(made.pdf)
    assert made.pages == len(found) == 3
    whole = "".join(found)
    for number in range(1, 160):
        assert f"住戶等了{number}天" in whole or f"等了{number}天" in whole
    assert found[0].count("（下接續頁）") == 1
    assert "投訴內容（接第1頁）" in found[1]
    assert "投訴內容（接第2頁）" in found[2]
    assert "（完）" in found[2]
    assert "附續頁2張" in found[0]
    assert all("續頁" in page for page in found[1:])


def test_nothing_is_printed_outside_the_frame_and_the_margins() -> None:
    for page in range(3):
        image = picture(kf01(replace(FILLED, content=LONG)).pdf, page)
        assert darkness(image, 0, 0, 11.5, 297) == 0
        assert darkness(image, 200.5, 0, 9.5, 297) == 0
        assert darkness(image, 0, 0, 210, 9) == 0
        assert darkness(image, 0, 290, 210, 7) == 0


def test_long_text_keeps_clear_of_the_signature_column() -> None:
    image = picture(kf01(replace(FILLED, content=LONG)).pdf)
    assert darkness(image, 20 + 140.6, 96, 0.9, 26) == 0


@pytest.mark.parametrize("name", ["demand", "opinion"])
def test_every_long_text_goes_on_on_a_further_sheet(name: str) -> None:
    found = pages(kf01(replace(FILLED, **{name: LONG})).pdf)
    assert len(found) > 1
    assert "住戶等了159天。（完）" in "".join(found)


def test_each_further_department_has_a_block_of_its_own() -> None:
    parts = (
        HAND_OVER,
        replace(HAND_OVER, number=2, department="保安部"),
        replace(HAND_OVER, number=3, department="環境部"),
    )
    found = pages(kf01(replace(FILLED, hand_overs=parts)).pdf)
    assert "（另2部門見續頁）" in found[0]
    assert "第2次轉交" in found[1]
    assert "保安部" in found[1]
    assert "第3次轉交" in "".join(found[1:])


def test_a_further_departments_long_plan_goes_on_below_its_block() -> None:
    part = replace(HAND_OVER, number=2, department="保安部", plan=LONG)
    whole = "".join(pages(kf01(replace(FILLED, hand_overs=(HAND_OVER, part))).pdf))
    assert "第2次轉交處理方法（接上）" in whole
    assert "住戶等了159天。（完）" in whole


def test_a_major_ticket_always_has_its_record_of_report_contact_and_meeting() -> None:
    found = pages(kf01(MAJOR).pdf)
    assert len(found) == 2
    for words in ("重大投訴補充記錄", "上報物業經理", "專題會議KF-07", "本頁確認", "手寫補記"):
        assert words in found[1]
    assert "—（重大，見續頁）" in found[0]


def test_long_words_about_a_major_duty_stand_whole_and_push_nothing_off_the_sheet() -> None:
    rows = (replace(MAJOR.major[0], words=LONG), *MAJOR.major[1:])
    made = kf01(replace(MAJOR, major=rows))
    whole = "".join(pages(made.pdf))
    assert "（全文另見）" in whole
    assert "重大投訴上報物業經理" in whole
    assert "住戶等了159天。（完）" in whole
    assert collisions(made.pdf) == []
    assert outside(made.pdf) == []


@pytest.mark.parametrize("data", [FILLED, MAJOR, BLANK, EMPTY, replace(FILLED, content=LONG, demand=LONG)])
def test_nothing_runs_into_anything_else(data: Kf01) -> None:
    made = kf01(data)
    assert collisions(made.pdf) == []
    assert outside(made.pdf) == []


def test_a_blank_has_its_own_number_room_for_the_later_one_and_the_rules_on_its_back() -> None:
    made = kf01(BLANK)
    front, back = pages(made.pdf)
    assert "空白表KB-202611-001" in front
    assert "補錄後編號TS-" in front
    assert "系統停用時手寫，恢復後當日補錄" in front
    assert "處理方法（1小時，篇25.3.4）" in front
    for words in ("程度判定", "媒體曝光或可能曝光", "趕赴現場", "受理後24小時", "篇25.3.3"):
        assert words in back


def test_blanks_come_one_after_the_other_each_with_its_back() -> None:
    made = kf01_batch([BLANK, replace(BLANK, number="KB-202611-002")])
    found = pages(made.pdf)
    assert made.pages == 4
    assert "KB-202611-002" in found[2]
    assert "KB-202611-002" in found[3]


def test_a_reprint_names_who_signed_the_original_and_when() -> None:
    part = replace(HAND_OVER, received=Signature(name="李國棟"), planned=SIGNED, plan="更換地漏。")
    text = pages(kf01(replace(FILLED, reprint=True, hand_overs=(part,))).pdf)[0]
    assert "補印" in text
    assert text.count("李國棟（原件已簽）") == 2
    assert "2026-11-2309:40" in text
    assert "補印件，簽名以原件為準" in text


def test_a_departments_copy_tells_neither_name_room_phone_nor_linked_number() -> None:
    copy = replace(FILLED, copy=Copy.DEPARTMENT, confidential=True, linked="TS-202609-018")
    text = pages(kf01(copy).pdf)[0]
    for secret in ("張德勝", "3棟2單元1201", "13827505678", "TS-202609-018"):
        assert secret not in text
    assert text.count("（應住戶要求保密）") == 3
    assert "副本" in text
    assert "交回客服" in text
    assert "物業經理意見" not in text


def test_a_departments_copy_stays_silent_on_its_continuation_too() -> None:
    copy = replace(FILLED, copy=Copy.DEPARTMENT, confidential=True, content=LONG)
    whole = "".join(pages(kf01(copy).pdf))
    assert "張德勝" not in whole
    assert "3棟2單元1201" not in whole


def test_the_return_visit_is_printed_with_its_boxes() -> None:
    visit = VisitPart(
        visited_at=at(24, 15, 5),
        way=ContactWay.DOOR,
        result=VisitResult.DISSATISFIED,
        next_round=2,
        words="還在滴水。",
    )
    made = kf01(replace(FILLED, visit=visit))
    text = pages(made.pdf)[0]
    assert "11月24日15時05分" in text
    assert "轉第2輪" in text
    assert "還在滴水。" in text


def test_a_character_no_font_has_is_reported_and_the_clerk_is_told_on_the_sheet() -> None:
    made = kf01(replace(FILLED, household="張😀"))
    assert made.missing == {"😀"}
    assert "〓為字庫沒有的字，請手寫補上" in pages(made.pdf)[0]


def test_only_the_sheets_that_carry_such_a_character_say_so() -> None:
    made = kf01(replace(FILLED, content="住戶說天花又漏水。" * 120 + "😀"))
    first, *_others, last = pages(made.pdf)
    assert "〓" not in first
    assert last.count("〓") == 2


def test_rare_names_can_be_found_in_the_document() -> None:
    assert "𠮷䶮" in pages(kf01(replace(FILLED, household="𠮷䶮")).pdf)[0]


def test_a_cancelled_ticket_is_stamped() -> None:
    assert "作廢" in pages(kf01(replace(FILLED, cancelled=True)).pdf)[0]


def test_many_linked_numbers_take_two_lines_and_stay_legible() -> None:
    made = kf01(replace(FILLED, linked="TS-202609-018、TS-202611-035、036、037、038 等 12 件"))
    assert "等12件" in pages(made.pdf)[0]
    assert collisions(made.pdf) == []
    assert min(low - top for _x, top, _right, low, words in runs(made.pdf, 0) if "018" in words) > 2


def test_a_long_company_name_stays_inside_its_cell() -> None:
    name = "深圳市錦湖花園商業物業管理服務有限公司第三分公司"
    made = kf01(replace(FILLED, household=name))
    assert name in pages(made.pdf)[0]
    assert darkness(picture(made.pdf), 20 + 121.2, 34.2, 0.6, 6) == 0


def test_the_later_fonts_load_only_when_a_text_needs_them() -> None:
    face.cache_clear()
    try:
        kf01(replace(FILLED, printed_by="周建國"))
        assert face.cache_info().currsize <= 2
    finally:
        face.cache_clear()


def test_notes_at_the_foot_never_run_into_the_page_number() -> None:
    made = kf01(replace(MAJOR, household="張😀", reprint=True))
    assert "〓為字庫沒有的字" in pages(made.pdf)[0]
    assert darkness(picture(made.pdf), 20 + 68.2, 285, 3, 6) == 0


def test_a_break_stored_in_a_text_of_one_line_is_printed_as_a_space() -> None:
    sheet = replace(FILLED, household="張德勝\n李梅", phone="13827505678\r\n家裡", receiver="林\t曉婷")
    text = pages(kf01(sheet).pdf)[0]
    assert "張德勝李梅" in text
    assert "13827505678家裡" in text


COMPANY = "深圳市前海環球國際物業投資發展管理諮詢服務股份有限公司第一分公司"


@pytest.mark.parametrize(
    ("name", "opinion"),
    [(f"{COMPANY}（陳大文）", "算了"), (f"{COMPANY}（{COMPANY}甲乙丙）", "")],
    ids=["long", "twice"],
)
def test_a_long_name_takes_more_lines_in_a_taller_row_in_full_size(name: str, opinion: str) -> None:
    made = kf01(replace(FILLED, household=name, visit=VisitPart(words=opinion)))
    page = pages(made.pdf)[0]
    assert name in page
    assert opinion in page
    assert collisions(made.pdf) == []
    heights = [
        low - top
        for _x, top, _right, low, words in runs(made.pdf, 0)
        if len(words) > 3 and words.strip() in name
    ]
    assert len(heights) >= 4
    assert min(heights) > 2.2


def test_a_short_opinion_of_the_resident_stays_on_the_first_sheet() -> None:
    made = kf01(replace(FILLED, visit=VisitPart(words="好"), content="住戶說天花又漏水。" * 20))
    assert made.pages == 1


def test_deadlines_reckoned_for_now_stay_within_the_frame() -> None:
    due = Deadline(due_at=at(25, 17, 30), provisional=True)
    part = replace(HAND_OVER, plan_due=due, answer_due=due)
    made = kf01(replace(FILLED, hand_overs=(part,)))
    right = max(
        right for _x, _top, right, _low, words in runs(made.pdf, 0) if "暫算" in words or "1.8" in words
    )
    assert right <= 20.0 + 180.0 - 1.0
    assert pages(made.pdf)[0].count("暫算") == 3
    assert collisions(made.pdf) == []
