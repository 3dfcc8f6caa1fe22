"""《管理費通知單》 (SF-02) read back and looked at."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode, QRErrorCorrectLevel

from tests.documents.sheets import at, darkness, picture
from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.small_qr import SIDE, small_runs
from wuye_desk.documents.sf02 import sf02_batch
from wuye_desk.documents.sf02_data import Sf02, Sf02Common, Sf02Line

COMMON = Sf02Common(
    "錦湖花園物業服務站",
    "2026年11月",
    date(2026, 10, 30),
    date(2026, 11, 5),
    "恆泰物業管理有限公司",
    "示範銀行錦湖支行　8800 0012 3456 7890 123",
    "收費室 0755-25501122",
    "工作日 08:30–17:30，錦湖路 18 號",
    at(23, 16, 5),
    "林曉婷",
    450,
)
LINE = Sf02Line("管理費", "2026-11-01 – 11-30", "89.56 ㎡", "2.80", 25_077)
NOTICE = Sf02(
    common=COMMON,
    number="GF-202611-118",
    place=118,
    name="陳淑芬",
    room="3棟2單元1201",
    lines=(LINE, replace(LINE, item="水費", period="10月（09-25 – 10-24）1,325 → 1,339", amount=4_830)),
    means="現金、刷卡、轉賬、微信、支付寶，收費室或賬戶均可",
    subtotal=29_907,
    arrears=154_000,
    arrears_words="10月電費",
    prepaid=10_000,
)
FRAME_LEFT, HALF = 15.0, 148.5


def pages(made: Printed) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(made.pdf)).pages]


def notice(place: int, lines: int) -> Sf02:
    return replace(NOTICE, number=f"GF-202611-{place:03}", place=place, lines=(LINE,) * lines)


def test_it_says_everything_a_household_asks() -> None:
    (words,) = pages(sf02_batch([NOTICE]))
    words = words.replace(" ", "")  # how wide a gap reads as a space is the reader's guess
    for told in (
        "管理費通知單",
        "2026年11月",
        "陳淑芬",
        "3棟2單元1201",
        "1,325 → 1,339",
        "299.07",
        "10月電費",
        "1,540.00",
        "−100.00",
        "1,739.07",
        "壹仟柒佰叁拾玖元零柒分",
        "2026年11月5日（週四）",
        "恆泰物業管理有限公司",
        "8800 0012 3456 7890 123",
        "0755-25501122",
        "本批 118／450",
        "（以下空白）",
        "回執",
        "沿虛線撕下",
    ):
        assert told.replace(" ", "") in words
    assert words.count("GF-202611-118") == 2


def test_short_ones_share_a_page_in_their_order_a_long_one_has_its_own() -> None:
    made = sf02_batch([notice(1, 2), notice(2, 7), notice(3, 3), notice(4, 8), notice(5, 1), notice(6, 1)])
    told = [[place for place in range(1, 7) if f"GF-202611-{place:03}" in page] for page in pages(made)]
    assert told == [[1, 2], [3], [4], [5, 6]]
    assert made.pages == 4


@pytest.mark.parametrize(("lines", "count"), [(33, 1), (34, 2), (39, 2), (40, 2), (72, 2), (73, 3)])
def test_no_line_is_lost_however_many_there_are(lines: int, count: int) -> None:
    made = sf02_batch([notice(1, lines)])
    told = pages(made)
    assert made.pages == len(told) == count
    assert sum(page.count("250.77") for page in told) == lines
    assert ["應繳合計" in page for page in told] == [False] * (count - 1) + [True]
    assert ["轉下頁" in page for page in told] == [True] * (count - 1) + [False]


def test_unused_rows_are_struck_and_a_full_half_page_is_not() -> None:
    place = (FRAME_LEFT + 100.0, 39.6 + 2 * 5.7 + 1.0, 24.0, 7 * 5.7 - 2 * 5.7 - 2.0)
    struck, full = (picture(sf02_batch([notice(1, lines)]).pdf) for lines in (2, 7))
    assert "以下空白" not in pages(sf02_batch([notice(1, 7)]))[0]
    assert darkness(struck, *place) > 0
    assert darkness(full, FRAME_LEFT + 30.0, HALF + 4.0, 120.0, 20.0) == 0


def test_a_reprint_is_boxed_as_one() -> None:
    again = replace(NOTICE, common=replace(COMMON, reprint=True))
    assert "補印" in pages(sf02_batch([again]))[0]
    assert "補印" not in pages(sf02_batch([NOTICE]))[0]


def test_the_same_notices_give_the_same_bytes_and_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    some = [notice(place, 2) for place in range(1, 6)]
    first = sf02_batch(some, lambda done, total: told.append((done, total)))
    assert first.pdf == sf02_batch(some).pdf
    assert told == [(2, 5), (4, 5), (5, 5)]


def test_a_long_name_stays_in_its_cell_and_a_strange_letter_is_reported() -> None:
    long = replace(NOTICE, name="啟航國際設計諮詢(深圳)有限公司第二分公司\U0001f600")
    made = sf02_batch([long])
    assert made.missing == {"\U0001f600"}
    assert darkness(picture(made.pdf), FRAME_LEFT + 59.0, 27.4, 0.8, 5.0) < 0.05


def _modules(content: str) -> list[list[bool]]:
    found = [[False] * SIDE for _ in range(SIDE)]
    for row, column, length in small_runs(content)[1]:
        found[row][column : column + length] = [True] * length
    return found


def _slowly(content: str, mask: int) -> list[list[bool]]:
    code = QRCode(1, QRErrorCorrectLevel.M)
    code.addData(QRAlphaNum(content))
    code.makeImpl(False, mask)
    return [[bool(dark) for dark in row] for row in code.modules]


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", min_size=1, max_size=20))
def test_a_small_qr_code_is_what_the_library_makes_under_one_of_its_masks(content: str) -> None:
    assert _modules(content) in [_slowly(content, mask) for mask in range(8)]


def test_what_does_not_fit_a_small_code_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        small_runs("GF-202611-12345678901")


def test_both_qr_codes_are_drawn_where_the_scanner_finds_them() -> None:
    image = picture(sf02_batch([NOTICE]).pdf, scale=4)
    module = 18.0 / (SIDE + 4)
    for content, top in (("GF-202611-118", 6.6), ("GF-202611-118/R", 122.7)):
        modules = _modules(content)
        left, first = FRAME_LEFT + 179.8 - SIDE * module, top + 2 * module
        for row in range(SIDE):
            for column in range(SIDE):
                middle = (left + (column + 0.3) * module, first + (row + 0.3) * module)
                dark = darkness(image, *middle, module * 0.4, module * 0.4) > 0.5
                assert dark is modules[row][column]
