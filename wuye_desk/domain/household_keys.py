"""What a household is found by, and what a half-typed text may mean.

Every key is looked up as a prefix. Each end of a name is a key of its own, so that any part of a name is the
beginning of one. Phone numbers are looked up by any run of their digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from wuye_desk.domain.initials import initials, is_han, sounds
from wuye_desk.domain.room_label import compact, search_forms

SHORTEST_RUN = 3
"""Digits from which a run is looked for among the phones."""
REMEMBERED = 20_000
"""Names whose keys are not worked out again: many people are called the same."""
SHORTEST_PART = 2
"""Characters from which the end of a name is looked for: a single one inside a name tells nothing."""
LONGEST_KEY = 20
NAME_SEPARATORS = re.compile(r"\s*[、,，;；/／|\n]\s*")
_ALONE = re.compile(r"[a-z]*-?\d[a-z\d]*|[a-z]+")
"""A number without its building: 「1201」, 「s-12」."""
_NOT_WORDS = re.compile(r"[\W_]+")


class KeyKind(StrEnum):
    """What a household is found by; all but the phones are kept as keys."""

    ROOM = "r"
    NUMBER = "u"
    PHONE = "p"
    NAME = "n"
    INITIALS = "i"
    SOUND = "s"


def household_keys(room_key: str, name: str) -> tuple[tuple[str, str], ...]:
    """Return every (kind, text) a household is found by, its phones aside."""
    names = (key for single in NAME_SEPARATORS.split(name) for key in _name_keys(single))
    return tuple(dict.fromkeys((*_room_keys(room_key), *names)))


def lookups(text: str) -> list[tuple[KeyKind, str]]:
    """Return the beginnings of keys that fit a text as it is typed, the likeliest kinds first."""
    forms = search_forms(text)
    found = [(KeyKind.ROOM, form) for form in forms]
    found += [(KeyKind.NUMBER, compact(form)) for form in forms[:1] if _ALONE.fullmatch(form)]
    plain = folded(text)
    if any(map(is_han, plain)):
        found.append((KeyKind.NAME, plain))
    elif plain and not plain.isdigit():
        found += [(KeyKind.INITIALS, plain), (KeyKind.SOUND, plain), (KeyKind.NAME, plain)]
    digits = phone_digits(text)
    if len(digits) >= SHORTEST_RUN and not re.search(r"[^\W\d_]", plain):
        found.append((KeyKind.PHONE, digits))
    return [(kind, form[:LONGEST_KEY]) for kind, form in found]


def sound_lookups(text: str) -> list[tuple[KeyKind, str]]:
    """Return where a name written otherwise is found: 张德胜, or a name only heard, by its sound."""
    plain = folded(text)
    return (
        [(KeyKind.SOUND, sound[:LONGEST_KEY]) for sound in sounds(plain)]
        if plain and all(map(is_han, plain))
        else []
    )


def folded(name: str) -> str:
    """Return a name as it is compared: without signs and spaces, in small letters, in half-width."""
    return _NOT_WORDS.sub("", unicodedata.normalize("NFKC", name)).lower()


def phone_digits(text: str) -> str:
    """Return the digits of a phone number without the country's 86."""
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", text))
    return digits[2:] if len(digits) == 13 and digits.startswith("861") else digits


def _room_keys(key: str) -> Iterator[tuple[str, str]]:
    parts = key.split("-")
    yield _NUMBER, parts[-1]
    yield _ROOM, key
    if len(parts) > 2:
        yield _ROOM, f"{parts[0]}-{parts[-1]}"


@lru_cache(REMEMBERED)
def _name_keys(name: str) -> tuple[tuple[str, str], ...]:
    plain = folded(name)
    ends = ((_NAME, end[:LONGEST_KEY]) for end in _ends(plain, min(len(plain), SHORTEST_PART)))
    letters = ((_INITIALS, word) for word in initials(plain).split())
    return (*ends, *letters, *((_SOUND, sound[:LONGEST_KEY]) for sound in sounds(plain)))


def _ends(text: str, shortest: int) -> Iterator[str]:
    return (text[start:] for start in range(len(text) - shortest + 1))


_ROOM, _NUMBER, _NAME, _INITIALS, _SOUND = (kind.value for kind in KeyKind if kind is not KeyKind.PHONE)
