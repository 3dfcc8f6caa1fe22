from __future__ import annotations

import io
from datetime import date, time

from pypdf import PdfReader

from wuye_desk.documents.fonts import MISSING_MARK, Lettering, drawing_face
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.domain.moments import station_moment

NOW = station_moment(date(2026, 11, 23), time(10, 42))


def written(*texts: str) -> tuple[str, set[str]]:
    sheet = Sheet(title="試", author="站", now=NOW)
    for number, text in enumerate(texts):
        sheet.text(0, 20 + 10 * number, text, 12)
    sheet.next_page()
    read = PdfReader(io.BytesIO(sheet.finish()))
    return read.pages[0].extract_text(), sheet.lettering.missing


def test_a_name_above_ffff_is_read_back_as_it_was_written() -> None:
    text, missing = written("𠮷田先生", "\U0002f9f4")
    assert "𠮷田先生" in text
    assert not missing


def test_traditional_simplified_and_rare_characters_stand_in_one_line() -> None:
    text, missing = written("張张䶮𠮷")
    assert text.strip() == "張张䶮𠮷"
    assert not missing


def test_each_character_is_drawn_by_the_first_font_that_has_it() -> None:
    faces = [drawing_face(character).name for character in "張张𠮷"]
    assert faces == ["NotoSansTC-Regular", "NotoSansSC-Regular", "RareNames-Regular"]


def test_what_no_font_has_prints_as_a_mark_and_is_reported() -> None:
    text, missing = written("漏水😀了")
    assert MISSING_MARK in text
    assert missing == {"😀"}


def test_joiners_and_selectors_neither_print_nor_count_as_missing() -> None:
    lettering = Lettering()
    assert lettering.clean("漏\u200b水\ufe0f") == "漏水"
    assert not lettering.missing


def test_a_space_is_a_third_of_an_em_so_that_clauses_can_be_read() -> None:
    lettering = Lettering()
    spaced = lettering.width("篇2 5.3.4", 10) - lettering.width("篇25.3.4", 10)
    assert round(spaced, 3) == 3.2


def test_more_than_a_hundred_different_characters_can_all_be_read_back() -> None:
    letters = "".join(chr(0x4E00 + number) for number in range(600))
    text, _missing = written(*[letters[start : start + 40] for start in range(0, 600, 40)][:15])
    assert "".join(text.split()) == letters
