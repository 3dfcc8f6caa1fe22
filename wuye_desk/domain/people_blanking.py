"""Takes everybody out of a text: every name, room and phone of a station, however they were typed.

It works by sets and a few patterns: fifty thousand households cost a text no more than ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

RESIDENT, STAFF, ROOM, PHONE, PLATE = "住戶", "工作人員", "某房", "（電話從略）", "（車牌從略）"
_SOMEBODY = "某"
_LEAST = 2
_LONGEST_SURNAMED = 4
"""Characters of a name up to which its first is a family name."""
_NOBODY_WORDS = (
    "業主、住戶、租戶、租客、先生、女士、小姐、太太、物業、客服、保安、匿名、不詳、未知、家屬、家人、朋友、鄰居、"
    "本人、公司、空置、路人、訪客、工作人員"
)
_NOBODY = frozenset(_NOBODY_WORDS.split("、"))
"""What stands in a name's place and is nobody's name."""
_PARTS = re.compile(r"[、,，;；/／\\()（）&＆+＋\n]+|\s{2,}")
_ADDRESS = "先生|女士|小姐|太太|阿姨|叔叔|師傅|經理|主任|站長|隊長|老師|老闆|姐|哥|姨|伯"
_HAN = "[\u3400-\u9fff\U00020000-\U000323af]"
_ADDRESSED = re.compile(rf"{_HAN}(?={_ADDRESS})|(?<=姓){_HAN}|{_HAN}(?=姓(?!名))")
_UNITS = (
    "元|塊|分|小時|時|天|日|月|年|度|℃|%|％|米|公分|厘米|毫米|平|㎡|公斤|斤|伏|瓦|次|戶|人|個|件|張|號線|路"
    "|噸|兆|萬|千"
)
_PROVINCES = "京津滬渝冀豫雲遼黑湘皖魯新蘇浙贛鄂桂甘晉蒙陝吉閩貴粵青藏川寧瓊"
_BLOCK = r"\d{1,3}\s*(?:棟|幢|座|號樓|\#)\s*(?:\d+\s*(?:單元|梯)\s*)?(?:\d+\s*[樓層]\s*)?"
_DOOR = r"[A-Za-z]?(?:室|房|號)?"
_FIGURES = re.compile(
    rf"""
    (?P<kept>[A-Z]{{2}}-\d{{6}}-\d{{3,}}(?!\d)
      | (?<!\d)(?:19|20)\d\d[-/.年](?:0?[1-9]|1[0-2])(?:[-/.月](?:[12]\d|3[01]|0?[1-9])日?)?(?![-\d])
      | 篇[123][ ]?[\d.]+)
  | (?P<mail>[\w.+-]+@[\w-]+\.[\w.]+)
  | (?P<plate>[{_PROVINCES}][A-Z][·\s]?[A-Z0-9]{{5,6}}(?![A-Z0-9]))
  | (?P<identity>(?<!\d)\d{{17}}[\dXx](?!\d))
  | (?P<phone>(?<!\d)(?:\+\s?)?\(?\d(?:[\s()-]{{0,2}}\d){{6,}}(?!\d))
  | (?P<room>(?<!\d){_BLOCK}\d{{2,4}}{_DOOR}(?!\d)
      | (?<![\d-])\d{{1,3}}\s?-\s?(?:\d{{1,2}}\s?-\s?)?\d{{3,4}}{_DOOR}(?![\d-]))
  | (?P<number>(?<![\d.])\d{{3,6}}[A-Za-z]?(?!\d))
    """,
    re.VERBOSE,
)
_MEASURED = re.compile(rf"\s*(?:{_UNITS})")


def _plain(text: str) -> str:
    """Return a text with figures and Latin letters of one width, and dashes of one kind."""
    return text.translate(_PLAIN)


_DASHES = (0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xFF0D)
_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum()}
_PLAIN = _WIDE | dict.fromkeys(_DASHES, "-")


def _squeezed(word: str) -> str:
    return "".join(_plain(word).split()).casefold()


def names_in(text: str) -> list[str]:
    """Return the names that stand in a field of names: 「張三、李四（租）」 are two."""
    plain = text.strip()
    parts = [plain, *(part.strip() for part in _PARTS.split(plain))]
    return [part for part in dict.fromkeys(parts) if len(part) >= _LEAST and part not in _NOBODY]


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
                if len(name) <= _LONGEST_SURNAMED and not name.isascii():
                    surnames.add(name[0])
        for label, number in rooms:
            instead[_squeezed(label)] = ROOM
            numbers.add(number.casefold())
        for phone in phones:
            instead.setdefault(_squeezed(phone), PHONE)
            numbers.add("".join(letter for letter in phone if letter.isdigit()))
        known = {key: word for key, word in instead.items() if len(key) >= _LEAST and not _is_short(key)}
        return cls(known, frozenset(surnames), frozenset(numbers - {""}))

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(key) for key in self.instead}, reverse=True))

    def without(self, text: str) -> str:
        """Return the text with everybody taken out."""
        return self._addressed(_FIGURES.sub(self._figure, self._named(_plain(text))))

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
        """Replace the family name before 先生, 師傅 and the like, and beside 姓."""
        return _ADDRESSED.sub(
            lambda found: _SOMEBODY if found.group() in self.surnames else found.group(), text
        )


def _is_short(key: str) -> bool:
    return key.isdigit() and len(key) < 7


def _stands_alone(text: str, first: int, last: int) -> bool:
    """Return whether what stands from first to last is not a part of a longer Latin word or number."""
    before, after = text[max(0, first - 1) : first], text[last + 1 : last + 2]
    return not (_joins(before, text[first]) or _joins(text[last], after))


def _joins(left: str, right: str) -> bool:
    both = left + right
    return len(both) == 2 and both.isascii() and (both.isalpha() or both.isdigit())
