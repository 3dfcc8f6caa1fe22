"""銀行托收: why an account is left out, what a batch tells the bank, how its answer is read (篇1 2.6)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import read_money
from wuye_desk.domain.roster_columns import heading
from wuye_desk.domain.vocabulary import Term

PAYS_BY_DEBIT = "托收"
"""What the 繳費方式 of who is debited holds: 「托收」, 「托收 建行」."""
HEADING_WITHIN = 30
"""Rows among which the heading of a bank's file is looked for."""


class LeftOut(Term):
    """Why an account that pays by 托收 is not in a batch."""

    UNDER_WAY = "under_way", "已在托收中"
    ENDED = "ended", "已遷出"
    NOTHING = "nothing", "沒有欠費"
    DISPUTED = "disputed", "爭議中"
    PREPAID = "prepaid", "預存夠付"
    NO_NUMBER = "no_number", "沒有托收帳號"
    NO_CONSENT = "no_consent", "沒有托收同意"


class DebitColumn(Term):
    """What a column of the batch can hold."""

    PLACE = "place", "序號"
    REFERENCE = "reference", "流水號"
    NUMBER = "number", "帳號"
    NAME = "name", "戶名"
    BANK = "bank", "開戶銀行"
    AMOUNT = "amount", "金額"
    ROOM = "room", "房號"
    MONTH = "month", "月份"
    CONSENT = "consent", "同意日期"


class Verdict(Term):
    """What becomes of one row of the bank's answer."""

    PAID = "paid", "成功"
    FAILED = "failed", "失敗"
    ALREADY = "already", "已記過"
    UNKNOWN = "unknown", "對不上"
    WRONG_AMOUNT = "wrong_amount", "金額不符"
    UNREADABLE = "unreadable", "看不懂結果"
    TWICE = "twice", "檔案裡重複"
    CONTRADICTS = "contradicts", "與已記的不同"


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One row of the bank's answer; amount in 分, None where it cannot be read."""

    row: int
    reference: str
    number: str
    name: str
    amount: int | None
    paid: bool | None
    """None where the result is not understood."""
    told: str
    """The result in the bank's own words."""
    day: date | None


class _Holds(Term):
    REFERENCE = "reference", "流水號"
    NUMBER = "number", "帳號"
    NAME = "name", "戶名"
    AMOUNT = "amount", "金額"
    STATE = "state", "結果"
    REASON = "reason", "原因"
    DAY = "day", "日期"


_ALIASES = {
    _Holds.REFERENCE: "流水號 流水号 交易流水號 客戶流水號 明細編號 明细编号 參考號 参考号 reference",
    _Holds.NUMBER: (
        "帳號 賬號 账号 帐号 銀行帳號 銀行賬號 银行账号 扣款帳號 扣款賬號 扣款账号 付款帳號 付款賬號 "
        "付款账号 客戶帳號 客戶賬號 客户账号 付款人帳號 付款人賬號 付款人账号 卡號 卡号 account"
    ),
    _Holds.NAME: (
        "戶名 户名 姓名 名稱 帳戶名 賬戶名 账户名 帳戶名稱 賬戶名稱 账户名称 付款人 付款戶名 付款户名 "
        "付款人戶名 付款人户名 付款人名稱 付款人名称 客戶名稱 客户名称 客戶姓名 客户姓名 name"
    ),
    _Holds.AMOUNT: (
        "金額 金额 扣款金額 扣款金额 交易金額 交易金额 實扣金額 实扣金额 托收金額 托收金额 代扣金額 代扣金额 "
        "發生額 发生额 amount"
    ),
    _Holds.STATE: (
        "結果 结果 狀態 状态 扣款結果 扣款结果 處理結果 处理结果 交易結果 交易结果 扣款狀態 扣款状态 "
        "交易狀態 交易状态 處理狀態 处理状态 托收結果 托收结果 是否成功 返回碼 返回码 status result"
    ),
    _Holds.REASON: (
        "原因 失敗原因 失败原因 返回信息 返回資訊 錯誤信息 错误信息 處理信息 处理信息 "
        "備註 备注 說明 说明 reason"
    ),
    _Holds.DAY: "日期 扣款日期 交易日期 入賬日期 入账日期 記賬日期 记账日期 處理日期 处理日期 date",
}
_BY_HEADING = {heading(alias): holds for holds, words in _ALIASES.items() for alias in words.split()}
_WHO = (_Holds.REFERENCE, _Holds.NUMBER, _Holds.NAME)
_REFUSED = re.compile(
    "失[敗败]|不足|不成功|未成功|未扣|拒|退|不符|不存在|[錯错]|[凍冻][結结]|[銷销][戶户]|[掛挂]失|[無无]此"
)
_DONE = re.compile("成功|已扣|已[繳缴]|已入[賬账]")
_TOTALS = re.compile("^(合計|合计|總計|总计|小計|小计|共計|共计)")


def read_result(sheets: Iterable[Sequence[Sequence[Any]]]) -> tuple[ResultRow, ...]:
    """Return the rows of a bank's answer, from the first sheet that has its headings.

    Raises DeskError where no sheet has an amount, a result, and one of 流水號, 帳號, 戶名.
    """
    for rows in sheets:
        for place, row in enumerate(rows[:HEADING_WITHIN]):
            columns = _columns(row)
            if {_Holds.AMOUNT, _Holds.STATE} <= columns.keys() and not columns.keys().isdisjoint(_WHO):
                found = (
                    _row(number, cells, columns) for number, cells in enumerate(rows[place + 1 :], place + 2)
                )
                return tuple(one for one in found if one is not None)
    raise DeskError("找不到結果：要有「金額」「結果」兩欄，以及「流水號」「帳號」「戶名」其中一欄。", "path")


def understood(told: str) -> bool | None:
    """Return whether the bank's words say the money came; None where they say neither."""
    plain = unicodedata.normalize("NFKC", told).strip()
    if _REFUSED.search(plain) or plain.upper() in {"N", "否"}:
        return False
    if _DONE.search(plain) or plain.upper() in {"Y", "是"} or re.fullmatch("0+", plain):
        return True
    return None


def fits(number: str, told: str) -> bool:
    """Return whether a number the bank tells, with stars for what it hides, is this account number."""
    if "*" not in told:
        return bool(told) and number == told
    head, tail = told.split("*", 1)[0], told.rsplit("*", 1)[1]
    return len(tail) >= 4 and number.startswith(head) and number.endswith(tail)


def _columns(row: Sequence[Any]) -> dict[_Holds, int]:
    found: dict[_Holds, int] = {}
    for place, cell in enumerate(row):
        holds = _BY_HEADING.get(heading(cell))
        if holds is not None:
            found.setdefault(holds, place)
    return found


def _row(number: int, cells: Sequence[Any], columns: dict[_Holds, int]) -> ResultRow | None:
    """Return a row, None for an empty one and for a total."""
    texts = {holds: _text(cells[place]) if place < len(cells) else "" for holds, place in columns.items()}
    first = next((text for cell in cells if (text := _text(cell))), "")
    if _TOTALS.match(first) or not any(texts.get(holds) for holds in _WHO):
        return None
    state, reason = texts[_Holds.STATE], texts.get(_Holds.REASON, "")
    paid = understood(state)
    told = reason if paid is False and reason else state
    day_at = columns.get(_Holds.DAY, len(cells))
    return ResultRow(
        row=number,
        reference=texts.get(_Holds.REFERENCE, ""),
        number=re.sub(r"[\s-]", "", texts.get(_Holds.NUMBER, "")),
        name=texts.get(_Holds.NAME, ""),
        amount=_amount(texts[_Holds.AMOUNT]),
        paid=paid,
        told=told[:100],
        day=_day(cells[day_at]) if day_at < len(cells) else None,
    )


def _text(cell: Any) -> str:
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else repr(cell)
    return unicodedata.normalize("NFKC", str(cell)).strip()


def _amount(text: str) -> int | None:
    try:
        amount = read_money(text)
    except DeskError:
        return None
    return amount if amount > 0 else None


def _day(cell: Any) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    digits = re.match(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)", _text(cell))
    if digits is None:
        return None
    try:
        return date(*map(int, digits.groups()))
    except ValueError:
        return None
