"""Ruled lists: pages, cut rows, bars, sums, signatures, two thousand lines."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.documents.sheets import at, pages
from wuye_desk.documents import kf04, kf05, kf08, kf09
from wuye_desk.documents.kf04 import Kf04, RegisterLine, RegisterSums

LINE = RegisterLine(
    received_at=at(23, 8, 5),
    source="來訪",
    room="5棟1單元1403",
    household="黃志遠",
    phone="13912341403",
    kind="投訴",
    content="消防支管接頭脫落，三戶進水",
    number="TS-202611-034",
    receiver="林曉婷",
    hand_overs=("維修組 11-23 08:20",),
    remark="已上報經理 08:11",
)
SUMS = RegisterSums(by_kind=(("投訴", 1), ("建議", 0)), total=1, unfinished=1, unvisited=0, overdue=0)
REGISTER = Kf04(
    station="錦湖花園物業服務站",
    number="2026-11-23",
    printed_at=at(23, 11, 30),
    printed_by="林曉婷",
    period="2026-11-23（週一）",
    lines=[LINE],
    sums=SUMS,
)
SHIFT = kf08.Kf08(
    station="錦湖花園物業服務站",
    number="20261123-1730",
    printed_at=at(23, 17, 31),
    printed_by="林曉婷",
    giver="林曉婷",
    taker="鄭雅文",
    started_at=at(23, 8, 30),
    handed_at=at(23, 17, 30),
    counts="登記 6 件",
)


def test_every_page_repeats_the_headings_and_only_the_last_adds_up_and_is_signed() -> None:
    made = kf04.kf04(replace(REGISTER, lines=[LINE] * 40))
    text = pages(made.pdf)
    assert made.pages == len(text) > 2
    assert all("轉交部門" in page and "前臺受理工作登記表" in page for page in text)
    assert ["小結" in page for page in text] == [False] * (len(text) - 1) + [True]
    assert ["（轉下頁）" in page for page in text] == [True] * (len(text) - 1) + [False]


def test_a_page_just_full_gets_another_one_for_sums_and_signatures() -> None:
    counts = [kf04.kf04(replace(REGISTER, lines=[LINE] * count)).pages for count in range(1, 30)]
    assert counts == sorted(counts)
    assert set(counts) == {1, 2, 3}


def test_three_thousand_characters_go_on_over_the_page_and_none_is_lost() -> None:
    words = "".join(f"第{number:04}句話。" for number in range(430))
    made = kf04.kf04(replace(REGISTER, lines=[replace(LINE, content=words), LINE]))
    text = "".join(pages(made.pdf))
    assert [number for number in range(430) if f"第{number:04}句話" not in "".join(text.split())] == []
    assert "續" in pages(made.pdf)[1]


def test_phones_are_masked_on_paper_whatever_is_passed() -> None:
    text = "".join(pages(kf04.kf04(REGISTER).pdf))
    assert "139****1403" in text
    assert "13912341403" not in text


def test_a_serial_past_999_breaks_before_its_serial() -> None:
    text = pages(kf04.kf04(replace(REGISTER, lines=[replace(LINE, number="TS-202611-1034")])).pdf)[0]
    assert "TS-202611-1034" in text


def test_characters_no_font_has_are_marked_and_reported() -> None:
    made = kf04.kf04(replace(REGISTER, lines=[replace(LINE, household="王\U0003fffd")]))
    assert made.missing == {"\U0003fffd"}
    assert "〓" in pages(made.pdf)[0]


def test_rare_characters_of_names_are_drawn_and_found() -> None:
    made = kf04.kf04(replace(REGISTER, lines=[replace(LINE, household="𠮷田䶮")]))
    assert not made.missing
    assert "𠮷田䶮" in pages(made.pdf)[0]


def test_a_blank_register_numbers_its_lines_and_leaves_the_sums_open() -> None:
    blank = replace(REGISTER, number="KB-202611-003", lines=(), sums=None, kinds=("投訴", "建議"))
    text = pages(kf04.kf04(blank).pdf)
    assert len(text) == 1
    assert "KB-202611-003" in text[0]
    assert "系統停用時手寫" in text[0]


def test_the_record_of_complaints_has_a_blank_too() -> None:
    blank = kf05.Kf05(station="站", number="KB-202611-004", printed_at=at(23, 8), printed_by="林曉婷")
    assert "處理結果" in pages(kf05.kf05(blank).pdf)[0]


@pytest.mark.parametrize("count", [0, 1, 60])
def test_a_hand_over_names_both_and_leaves_room_to_sign_at_any_length(count: int) -> None:
    row = kf08.ShiftRow(
        number="TS-202611-001", place="3棟1201", words="漏水", when="答復業戶 11-24", who="林"
    )
    groups = [kf08.ShiftGroup("逾期\u3000件", (row,) * count)] if count else []
    text = pages(kf08.kf08(replace(SHIFT, groups=groups)).pdf)
    assert "鄭雅文" in text[0]
    assert "交接確認" in text[-1]
    assert "".join(text).count("TS-202611-001") == count


def test_a_bar_never_stands_last_on_a_page() -> None:
    row = kf08.ShiftRow(number="TS-202611-001", words="漏水")
    for count in range(10, 20):
        groups = [kf08.ShiftGroup("逾期段", (row,) * count), kf08.ShiftGroup("後一段", (row,) * 12)]
        text = pages(kf08.kf08(replace(SHIFT, groups=groups)).pdf)
        page = next(page for page in text if "後一段" in page)
        assert "TS-202611-001" in page.partition("後一段")[2]


def test_a_long_note_is_kept_whole() -> None:
    note = "".join(f"{number:03}交代。" for number in range(100))
    text = "".join(pages(kf08.kf08(replace(SHIFT, note=note)).pdf))
    assert all(f"{number:03}交代" in text for number in range(100))


def test_a_reprint_names_who_signed_and_is_stamped() -> None:
    text = pages(kf08.kf08(replace(SHIFT, reprint=True)).pdf)[0]
    assert "補印" in text
    assert "鄭雅文（原件已簽）" in text


def test_a_duty_sheet_without_duties_leaves_lines_to_write_on() -> None:
    sheet = kf09.Kf09(
        station="站", number="2026-11-23", printed_at=at(23, 8), printed_by="林", name="黃麗娟",
        roles="區域管理員", groups=(), counts="沒有未結的事",
    )  # fmt: skip
    assert "領單人" in pages(kf09.kf09_batch([sheet]).pdf)[0]


def test_two_thousand_lines_are_all_there() -> None:
    lines = [replace(LINE, number=f"TS-202611-{number:04}") for number in range(1, 2001)]
    made = kf04.kf04(replace(REGISTER, lines=lines))
    read = PdfReader(io.BytesIO(made.pdf))
    assert len(read.pages) == made.pages > 150
    last = "".join(read.pages[-2].extract_text().split()) + "".join(read.pages[-1].extract_text().split())
    assert "TS-202611-2000" in last
    assert f"第{made.pages}頁／共{made.pages}頁" in last
