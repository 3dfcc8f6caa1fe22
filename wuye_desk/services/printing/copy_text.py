"""The texts of a department's copy (□客戶保密): what tells who the resident is, and the text without it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wuye_desk.services.tickets.ticket_view import TicketView

CONFIDENTIAL = "（客戶保密）"
"""What a list that leaves the program says in place of who it was and where."""
_FORMS_OF_ADDRESS = ("先生", "女士", "小姐", "太太", "阿姨", "叔叔", "姓")
_LAST_NUMBER = re.compile(r"\d{3,5}[A-Za-z]?$")
_LEAST_NAME = 2


@dataclass(frozen=True)
class Telling:
    """Patterns that give a resident away, each with what stands in its place."""

    patterns: tuple[tuple[re.Pattern[str], str], ...]

    @classmethod
    def of(cls, names: Iterable[str], room: str, phones: Iterable[str]) -> Telling:
        """Make the patterns out of the names, the room's label and the phones of a ticket."""
        found = [(re.compile(pattern), "（電話從略）") for phone in phones for pattern in _phone(phone)]
        found += [(re.compile(pattern), "（房號從略）") for pattern in _room(room)]
        found += [(re.compile(pattern), "住戶") for name in names for pattern in _name(name)]
        return cls(tuple(found))

    def found_in(self, text: str) -> tuple[str, ...]:
        """Return the words of a text that still tell who it is, each once, in order."""
        hits = [
            (hit.start(), hit.group())
            for pattern, _instead in self.patterns
            for hit in pattern.finditer(text)
        ]
        return tuple(dict.fromkeys(words for _start, words in sorted(hits)))

    def without(self, text: str) -> str:
        """Return the text with everything that tells replaced."""
        for pattern, instead in self.patterns:
            text = pattern.sub(instead, text)
        return text


def telling_of(view: TicketView) -> Telling:
    """Return what in a text would tell which resident brought a ticket."""
    return Telling.of((view.household_name, view.caller_name), view.room_label, (view.callback_phone,))


def told_by(hints: Telling, text: str) -> tuple[str, ...]:
    """Return the warning that a copy still tells who the resident is; nothing where it does not."""
    found = hints.found_in(text)
    if not found:
        return ()
    words = "、".join(f"「{each}」" for each in found)
    return (f"交給部門的文字還看得出是誰：{words}。",)


def _name(name: str) -> list[str]:
    """Return patterns for a name and for its family name with a form of address."""
    plain = name.strip()
    if len(plain) < _LEAST_NAME:
        return []
    address = "|".join(_FORMS_OF_ADDRESS)
    return [re.escape(plain), f"{re.escape(plain[0])}(?:{address})"]


def _room(label: str) -> list[str]:
    """Return patterns for a room's label, for its figures with dashes, and for its number alone."""
    figures = re.findall(r"\d+", label)
    number = _LAST_NUMBER.search(label)
    patterns = [re.escape(label) + "(?:室|房|號)?"] if label else []
    if len(figures) > 1:
        patterns.append(r"(?<!\d)" + r"\s*[-－棟幢座單元樓]+\s*".join(figures) + r"(?:室|房|號)?(?!\d)")
    if number:
        patterns.append(rf"(?<!\d){re.escape(number.group())}(?:室|房|號房)?(?!\d)")
    return patterns


def _phone(phone: str) -> list[str]:
    """Return a pattern for a phone number, its figures grouped as people like to write them."""
    figures = re.sub(r"\D", "", phone)
    return [r"(?<!\d)" + r"[\s-]?".join(figures) + r"(?!\d)"] if len(figures) >= 7 else []
