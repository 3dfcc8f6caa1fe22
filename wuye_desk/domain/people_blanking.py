"""Takes everybody out of a text: every name, room and phone of a station, however they were typed.

It works by sets and a few patterns: fifty thousand households cost a text no more than ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from wuye_desk.domain.spellings import ADDRESS, COMPOUND, HAN, LEAST, is_common, names_in, plain, surname

RESIDENT, STAFF, ROOM, PHONE, PLATE = "住戶", "工作人員", "某房", "（電話從略）", "（車牌從略）"
_SOMEBODY = "某"
_SURNAMED = rf"(?:{COMPOUND}|{HAN})"
_ADDRESSED = re.compile(
    rf"{_SURNAMED}(?={ADDRESS})|(?<=姓){_SURNAMED}|{_SURNAMED}(?=姓(?!名))|(?<=老){_SURNAMED}|(?<=阿){_SURNAMED}"
)
_UNITS = (
    "元|塊|分|小時|時|天(?![花台臺井])|日|月|年|度|℃|%|％|米|公分|厘米|毫米|平(?![時台臺日])|㎡|公斤|斤|伏|瓦|次"
    "|人|個|件|張|號線|路(?![過人])|噸|兆|萬|千"
)
_PROVINCES = "京津滬渝冀豫雲遼黑湘皖魯新蘇浙贛鄂桂甘晉蒙陝吉閩貴粵青藏川寧瓊"
_BLOCK = (
    r"(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])\s*(?:棟|幢|座|號樓|\#)"
    r"\s*(?:\d+\s*(?:單元|梯)\s*)?(?:\d+\s*[樓層]\s*)?"
)
_DOOR = r"[A-Za-z]?(?:室|房|號)?"
_FIGURES = re.compile(
    rf"""
    (?P<kept>[A-Z]{{2}}-\d{{6}}-\d{{3,}}(?!\d)
      | (?<!\d)(?:19|20)\d\d[-/.年](?:0?[1-9]|1[0-2])(?:[-/.月](?:[12]\d|3[01]|0?[1-9])日?)?(?![-\d])
      | 篇[123][ ]?[\d.]+)
  | (?P<mail>[\w.+-]+@[\w-]+\.[\w.]+)
  | (?P<plate>[{_PROVINCES}][A-Z][·\s]?[A-Z0-9]{{5,6}}(?![A-Z0-9]))
  | (?P<identity>(?<!\d)\d{{17}}[\dXx](?!\d))
  | (?P<phone>(?<!\d)(?:\+\s?)?\(?\d(?:[\s()-]{{0,2}}\d){{6,}}(?!\d)
      | (?<!\d)\d{{3,4}}[.·．]\d{{3,4}}[.·．]\d{{4}}(?!\d))
  | (?P<room>(?<!\d){_BLOCK}\d{{2,4}}{_DOOR}(?!\d)
      | (?<![\d-])\d{{1,3}}\s?-\s?(?:\d{{1,2}}\s?-\s?)?\d{{3,4}}{_DOOR}(?![\d-]))
  | (?P<number>(?<![\d.])\d{{3,6}}[A-Za-z]?(?!\d))
    """,
    re.VERBOSE,
)
_MEASURED = re.compile(rf"\s*(?:{_UNITS})")


def _squeezed(word: str) -> str:
    return "".join(plain(word).split()).casefold()


@dataclass(frozen=True)
class PeopleBlanking:
    """Knows everybody of a station and takes them out of texts."""

    instead: Mapping[str, str]
    """What stands for each name and label, these without spaces and in small letters."""
    surnames: frozenset[str]
    numbers: frozenset[str]
    """Numbers of rooms and phones that are short enough to stand alone: 「1201」, 「6612」."""

    @classmethod
    def of(
        cls,
        *,
        residents: Iterable[str],
        staff: Iterable[str],
        rooms: Iterable[tuple[str, str]],
        phones: Iterable[str],
    ) -> PeopleBlanking:
        """Make it of the names of residents and staff, (label, number) of rooms, and phones as written."""
        instead: dict[str, str] = {}
        surnames: set[str] = set()
        numbers: set[str] = set()
        for texts, word in ((staff, STAFF), (residents, RESIDENT)):
            for name in (name for text in texts for name in names_in(text)):
                instead[_squeezed(name)] = word
                surnames |= {surname(name)} - {""}
        for label, number in rooms:
            instead[_squeezed(label)] = ROOM
            numbers |= {number.casefold(), _without_zeros(number.casefold())}
        for phone in phones:
            instead.setdefault(_squeezed(phone), PHONE)
            numbers.add("".join(letter for letter in phone if letter.isdigit()))
        known = {key: word for key, word in instead.items() if len(key) >= LEAST and not _is_short(key)}
        return cls(known, frozenset(surnames), frozenset(numbers - {""}))

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(key) for key in self.instead}, reverse=True))

    def without(self, text: str) -> str:
        """Return the text with everybody taken out."""
        return self._addressed(_FIGURES.sub(self._figure, self._named(plain(text))))

    def _named(self, text: str) -> str:
        """Replace every name and label, also one with spaces in it."""
        places = [place for place, letter in enumerate(text) if not letter.isspace() or letter == "\n"]
        squeezed = "".join(text[place].casefold()[:1] for place in places)
        found, at, copied = [], 0, 0
        while at < len(places):
            word = self._known_at(squeezed, at)
            if word and _stands_alone(text, places[at], places[at + len(word) - 1]):
                found += [text[copied : places[at]], self.instead[word]]
                copied = places[at + len(word) - 1] + 1
                at += len(word)
            else:
                at += 1
        return "".join([*found, text[copied:]])

    def _known_at(self, squeezed: str, at: int) -> str:
        """Return the longest name or label that begins here; empty for none."""
        words = (squeezed[at : at + length] for length in self._lengths)
        return next((word for word in words if word in self.instead), "")

    def _figure(self, found: re.Match[str]) -> str:
        kind, words = found.lastgroup, found.group()
        if kind == "kept":
            return words
        if kind == "number":
            after = found.string[found.end() :]
            known = words.casefold() in self.numbers or words in self.numbers
            return ROOM if known and not _MEASURED.match(after) else words
        return {"room": ROOM, "plate": PLATE}.get(kind or "", PHONE)

    def _addressed(self, text: str) -> str:
        """Replace the family name before 先生, 師傅 and the like, after 老, and beside 姓."""
        return _ADDRESSED.sub(self._somebody, text)

    def _somebody(self, found: re.Match[str]) -> str:
        first, end = found.span()
        beside = found.string[max(0, first - 1) : end], found.string[first : end + 1]
        told = found.group() in self.surnames and not any(map(is_common, beside))
        return _SOMEBODY if told else found.group()


def _without_zeros(number: str) -> str:
    bare = number.lstrip("0")
    return bare if len(bare) > LEAST else number


def _is_short(key: str) -> bool:
    return key.isdigit() and len(key) < 7


def _stands_alone(text: str, first: int, last: int) -> bool:
    """Return whether what stands from first to last is not a part of a longer Latin word or number."""
    before, after = text[max(0, first - 1) : first], text[last + 1 : last + 2]
    return not (_joins(before, text[first]) or _joins(text[last], after))


def _joins(left: str, right: str) -> bool:
    both = left + right
    return len(both) == 2 and both.isascii() and (both.isalpha() or both.isdigit())
