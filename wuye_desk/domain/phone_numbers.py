"""Reads phone numbers as people and spreadsheets write them; what is lost is said, never guessed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from wuye_desk.domain.errors import DeskError

PLACEHOLDERS = frozenset({"18999999999", "12345678901"})
"""Numbers other programs' templates ask for where there is none; round ones like 13800000000 are people's."""
_NOTHING = re.compile(r"[\s\-—–_/\\.*?？0無无暫暂沒没有未留不詳详]*|N/?A|NULL|NONE", re.IGNORECASE)
_SEPARATORS = re.compile(r"[、,，;；/／|\n\r\t]+|(?<=\d{7})\s+(?=[+(（]?\d{7})|或|和")
_LOST = re.compile(r"^\d(\.\d+)?E\+?\d+$", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:轉|转|分機|分机|EXT\.?|X|#)\s*(\d{1,6})$", re.IGNORECASE)
_COUNTRY = re.compile(r"^(?:\+|00)?86(?=1\d{10}$|0?\d{2,3}-?\d{7,8}$)")
_MOBILE = re.compile(r"1(?!(\d)\1{9})[3-9][0-9]{9}", re.ASCII)
"""The commonest by far: eleven digits and nothing else, but not eleven times the same."""
MOBILE = 11
SHORTEST, LONGEST = 5, 15


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number: its digits to look for, and as it is shown and dialled."""

    number: str
    shown: str


def read_phones(text: str) -> tuple[PhoneNumber, ...]:
    """Return the numbers of one cell or field, each once; placeholders give none, see placeholders_in().

    Raises DeskError with what is wrong.
    """
    if _MOBILE.fullmatch(text) and text not in PLACEHOLDERS:
        return (PhoneNumber(text, text),)
    numbers = [_read(piece) for piece in _pieces(text)]
    return tuple({phone.number: phone for phone in numbers if phone is not None}.values())


def placeholders_in(text: str) -> tuple[str, ...]:
    """Return what stands in one cell or field like a number and is none, as it is written there."""
    return tuple(piece for piece in _pieces(text) if _is_placeholder(piece.replace("-", "")))


def _pieces(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFKC", text).strip()
    pieces = (piece.strip() for piece in _SEPARATORS.split(plain))
    return (piece for piece in pieces if not _NOTHING.fullmatch(piece))


def _is_placeholder(digits: str) -> bool:
    alike = len(set(digits)) == 1 and digits.isdecimal() and len(digits) >= SHORTEST
    return alike or digits in PLACEHOLDERS


def _read(piece: str) -> PhoneNumber | None:
    if _LOST.match(piece):
        raise DeskError(f"電話「{piece}」已被表格程式縮短，請補回完整號碼。", "phones")
    extension = _EXTENSION.search(piece)
    main = piece[: extension.start()] if extension else piece
    main = _COUNTRY.sub("", re.sub(r"[\s()]|\.0$", "", main).strip("-"))
    digits = main.replace("-", "")
    if _is_placeholder(digits):
        return None
    _check(piece, digits)
    shown = digits if digits.startswith("1") and len(digits) == MOBILE else main
    return PhoneNumber(digits, f"{shown} 轉 {extension[1]}" if extension else shown)


def _check(piece: str, digits: str) -> None:
    if not re.fullmatch(r"[0-9]+", digits):
        raise DeskError(f"電話「{piece}」含有不是數字的字。", "phones")
    if digits.startswith("1") and len(digits) >= 9 and len(digits) != MOBILE:
        raise DeskError(f"手機號「{piece}」應有 11 位，這裡是 {len(digits)} 位。", "phones")
    if not SHORTEST <= len(digits) <= LONGEST:
        raise DeskError(
            f"電話「{piece}」應有 {SHORTEST} 至 {LONGEST} 位，這裡是 {len(digits)} 位。", "phones"
        )
