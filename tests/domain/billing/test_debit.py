"""The bank's own words: headings in both scripts, results, hidden digits (篇1 2.6)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from wuye_desk.domain.billing.debit import fits, read_result, understood
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import read_money


@pytest.mark.parametrize("told", ["成功", "扣款成功", "交易成功", "0000", "Y", "是", "已扣", "已缴"])
def test_words_of_success_are_understood(told: str) -> None:
    assert understood(told) is True


@pytest.mark.parametrize(
    "told",
    [
        "失敗",
        "失败",
        "不成功",
        "未成功",
        "余额不足",
        "銀行拒付",
        "退票",
        "户名不符",
        "账户冻结",
        "已销户",
        "N",
    ],
)
def test_words_of_failure_are_understood(told: str) -> None:
    assert understood(told) is False


@pytest.mark.parametrize("told", ["", "處理中", "E123", "1", "待定"])
def test_other_words_are_not_guessed_at(told: str) -> None:
    assert understood(told) is None


def test_stars_hide_digits_but_the_last_four_must_agree() -> None:
    assert fits("6222021234560111", "6222****0111")
    assert fits("6222021234560111", "****0111")
    assert not fits("6222021234560111", "6222****0112")
    assert not fits("6222021234560111", "6222****1")


@pytest.mark.parametrize(
    "headings", [("账号", "扣款金额", "处理结果", "交易日期"), ("帳號", "金額(元)", "結果", "日期")]
)
def test_headings_of_both_scripts_are_known_below_a_title(headings: tuple[str, ...]) -> None:
    rows: list[list[Any]] = [
        ["代扣明細"],
        [],
        list(headings),
        [6222021234560111, 12.3, "成功", 20261120],
        ["合計", 12.3],
    ]
    (row,) = read_result([rows])
    assert (row.row, row.number, row.amount, row.paid) == (4, "6222021234560111", 1_230, True)
    assert row.day == date(2026, 11, 20)


def test_an_amount_without_end_is_refused() -> None:
    with pytest.raises(DeskError, match="太大"):
        read_money("9" * 40)
