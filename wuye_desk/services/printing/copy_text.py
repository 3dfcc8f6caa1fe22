"""Texts that leave the desk without the resident (□客戶保密): what tells who he is, and what is left."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from wuye_desk.domain.spellings import name_spellings, phone_spellings, plainest, room_spellings
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.store import queries_printing

CONFIDENTIAL = "（客戶保密）"
"""What a list that leaves the program says in place of who it was and where."""


@dataclass(frozen=True)
class Telling:
    """Patterns that give a resident away, each with what stands in its place."""

    patterns: tuple[tuple[re.Pattern[str], str], ...]

    @classmethod
    def of(cls, names: Iterable[str], room: str, phones: Iterable[str]) -> Telling:
        """Make the patterns out of the names, the room's label and the phones of a ticket."""
        spelled = (
            ([one for phone in phones for one in phone_spellings(phone)], "（電話從略）"),
            (room_spellings(room), "（房號從略）"),
            ([one for name in names for one in name_spellings(name)], "住戶"),
        )
        return cls(tuple((_any_of(patterns), instead) for patterns, instead in spelled if patterns))

    def found_in(self, text: str) -> tuple[str, ...]:
        """Return the words of a text that still tell who it is, each once, in order."""
        shown = plainest(text)
        spans = sorted(hit.span() for pattern, _instead in self.patterns for hit in pattern.finditer(shown))
        return tuple(dict.fromkeys(text[first:end] for first, end in spans))

    def without(self, text: str) -> str:
        """Return the text with everything that tells replaced."""
        for pattern, instead in self.patterns:
            text = _replaced(text, pattern, instead)
        return text


def telling_of(view: TicketView) -> Telling:
    """Return what in a text would tell which resident brought a ticket."""
    return tellings_of([view.id])[view.id]


def tellings_of(ticket_ids: Collection[int]) -> Mapping[int, Telling]:
    """Return the same for each of these tickets; every phone of the household and of its owner is known."""
    people = queries_printing.people_of(ticket_ids)
    return {number: Telling.of(one.names, one.room, one.phones) for number, one in people.items()}


def told_by(hints: Telling, text: str) -> tuple[str, ...]:
    """Return the warning that a copy still tells who the resident is; nothing where it does not."""
    found = hints.found_in(text)
    if not found:
        return ()
    words = "、".join(f"「{each}」" for each in found)
    return (f"交給部門的文字還看得出是誰：{words}。",)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(dict.fromkeys(patterns)), re.IGNORECASE)


def _replaced(text: str, pattern: re.Pattern[str], instead: str) -> str:
    """Return a text with what a pattern finds in its plainest spelling replaced."""
    parts, copied = [], 0
    for hit in pattern.finditer(plainest(text)):
        parts += [text[copied : hit.start()], instead]
        copied = hit.end()
    return "".join([*parts, text[copied:]])
