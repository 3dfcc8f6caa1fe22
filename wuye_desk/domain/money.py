"""Money: whole 分 in the store, yuan at the edges, the words of a receipt; rounded half up, never a float."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from wuye_desk.domain.errors import DeskError

LARGEST = 10**14
"""分 beyond which a sum is a slip of the finger: a million million yuan."""
_LONGEST = 24
"""Characters beyond which nobody means an amount; Decimal itself would give up some digits later."""
_WRITTEN = re.compile(r"[-−]?\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?|[-−]?\d*(?:\.\d{1,2})?")
_DIGITS = "零壹貳叁肆伍陸柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "萬", "億", "萬億")


def half_up(amount: Decimal) -> int:
    """Return an amount in 分 as whole 分; half a 分 goes away from zero."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def fen_of(yuan: Decimal) -> int:
    """Return yuan as whole 分, rounded half up."""
    return half_up(yuan * 100)


def yuan_of(fen: int) -> Decimal:
    """Return 分 as yuan with two places."""
    return Decimal(fen).scaleb(-2)


def shown(fen: int) -> str:
    """Return an amount as forms and pages show it: 「1,409.50」, 「−100.00」."""
    return f"{'−' if fen < 0 else ''}{yuan_of(abs(fen)):,.2f}"


def read_money(text: str, field: str = "amount") -> int:
    """Return what somebody typed in yuan (「1,409.5」, 「￥12」) as 分; DeskError where it is no amount."""
    plain = unicodedata.normalize("NFKC", text).strip().removeprefix("¥").removesuffix("元").strip()
    if not plain or not _WRITTEN.fullmatch(plain) or not any(map(str.isdigit, plain)):
        raise DeskError("請填金額，如 1409.50；最多兩位小數。", field)
    if len(plain) > _LONGEST:
        raise DeskError("金額太大，請檢查小數點。", field)
    fen = fen_of(Decimal(plain.replace(",", "").replace("−", "-")))
    if abs(fen) > LARGEST:
        raise DeskError("金額太大，請檢查小數點。", field)
    return fen


def in_words(fen: int) -> str:
    """Return the 大寫 of an amount: 「壹仟肆佰零玖元伍角整」; 負 before what is below zero."""
    if fen < 0:
        return f"負{in_words(-fen)}"
    yuan, jiao, cents = fen // 100, fen // 10 % 10, fen % 10
    whole = f"{_whole(yuan)}元" if yuan else ""
    if not jiao and not cents:
        return f"{whole or '零元'}整"
    gap = "零" if yuan and (not jiao or yuan % 10 == 0) else ""
    tenths = f"{_DIGITS[jiao]}角" if jiao else ""
    return f"{whole}{gap}{tenths}{f'{_DIGITS[cents]}分' if cents else '整'}"


def _whole(number: int) -> str:
    """Return whole yuan in words, by groups of four digits; 零 stands once for any run of zeros."""
    groups = [number // 10 ** (4 * place) % 10_000 for place in range(len(_GROUPS))]
    words, skipped = "", False
    for place in reversed(range(len(_GROUPS))):
        group = groups[place]
        if not group:
            skipped = skipped or bool(words)
            continue
        if words and (skipped or group < 1_000):
            words += "零"
        words += _four(group) + _group_word(place, groups)
        skipped = False
    return words


def _group_word(place: int, groups: list[int]) -> str:
    """Return 萬 or 億 after a group; 億 stands once where both 萬億 and 億 have digits."""
    return "萬" if place == len(_GROUPS) - 1 and groups[place - 1] else _GROUPS[place]


def _four(group: int) -> str:
    words, skipped = "", False
    for place in reversed(range(len(_PLACES))):
        digit = group // 10**place % 10
        if digit:
            words += ("零" if skipped and words else "") + _DIGITS[digit] + _PLACES[place]
            skipped = False
        else:
            skipped = True
    return words
