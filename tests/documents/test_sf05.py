"""收據 read back: two copies, the sum in words, stamps, and lines beyond half a page."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from tests.conftest import MORNING
from wuye_desk.documents.sf05 import Sf05, Sf05Line, sf05

RECEIPT = Sf05(
    station="錦湖花園物業服務站",
    number="SJ-202611-037",
    room="3棟2單元1201",
    household="張德勝",
    payer="王先生",
    paid_on=date(2026, 11, 23),
    means="現金",
    lines=(
        Sf05Line(item="管理費", month="2026年11月", remark="", amount=40_950),
        Sf05Line(item="水電押金", month="2026年11月", remark="可退押金", amount=100_000),
    ),
    amount=140_950,
    note="",
    taken_by="林曉婷",
    printed_at=MORNING,
    printed_by="林曉婷",
)


def pages_of(*receipts: Sf05) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(sf05(receipts).pdf)).pages]


def test_both_copies_stand_on_one_sheet_with_the_sum_in_words() -> None:
    (page,) = pages_of(RECEIPT)
    for words in ("SJ-202611-037", "壹仟肆佰零玖元伍角整", "1,409.50", "可退押金", "3棟2單元1201", "王先生"):
        assert page.count(words) == 2, words
    assert "第一聯" in page
    assert "第二聯" in page
    assert "以下空白" in page
    assert "補印" not in page
    assert "作廢" not in page


def test_a_reversed_receipt_is_stamped_and_says_why() -> None:
    (page,) = pages_of(replace(RECEIPT, reprint=True, void="2026-11-24 沖銷：金額輸錯"))
    assert page.count("金額輸錯") == 2
    assert page.count("補印") >= 2
    assert page.count("作廢") >= 2
    assert "不作收款憑證" in page


@pytest.mark.parametrize(("lines", "pages"), [(9, 1), (10, 2), (33, 2), (34, 4), (70, 6)])
def test_more_lines_take_a_page_a_copy_and_none_is_lost(lines: int, pages: int) -> None:
    many = tuple(
        Sf05Line(item=f"項目{place:02}", month="2026年11月", remark="", amount=100) for place in range(lines)
    )
    found = pages_of(replace(RECEIPT, lines=many, amount=100 * lines))
    assert len(found) == pages
    text = "\n".join(found)
    assert all(text.count(line.item) == 2 for line in many)
    assert text.count("人民幣") == 2


def test_several_receipts_follow_one_another() -> None:
    found = pages_of(RECEIPT, replace(RECEIPT, number="SJ-202611-038"))
    assert ["SJ-202611-038" in page for page in found] == [False, True]


def test_a_blank_for_a_power_cut_leaves_everything_to_be_written() -> None:
    blank = replace(
        RECEIPT, number="KB-202611-003", lines=(), amount=0, paid_on=None, means="", later_prefix="SJ-"
    )
    (page,) = pages_of(blank)
    assert page.count("KB-202611-003") == 2
    assert page.count("補錄後編號 SJ-") == 2
    assert page.count("支付寶") == 2
    assert "以下空白" not in page
    assert "零元" not in page
