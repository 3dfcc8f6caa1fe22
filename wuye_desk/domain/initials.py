"""How names sound: pinyin initials and whole pinyin, every reading, so that 曾 is found under z and c."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice, product

MOST_READINGS = 24
"""Initials kept of a person's name: further ones are those of rare characters."""
MOST_SOUNDS = 4
"""The same for whole pinyin, and for the name of a company."""
LONG = 4
"""Characters from which a name is that of a company."""
LONGEST = 12
"""Characters of a name that count; the rest of a company's name tells nothing more."""


@lru_cache(64)
def initials(name: str) -> str:
    """Return the initials of every reading of a name, apart by a space: 「zds cds」; signs go."""
    letters = [tuple(dict.fromkeys(reading[0] for reading in choices)) for choices in _syllables(name)]
    return " ".join(_joined(letters, MOST_READINGS))


def sounds(name: str) -> tuple[str, ...]:
    """Return the whole pinyin of every reading without tones: 「zhangdesheng」, the same for 張 and 张."""
    return _joined(_syllables(name), MOST_SOUNDS)


def is_han(character: str) -> bool:
    """Return whether this is a Chinese character."""
    return "\u3400" <= character <= "\U0003ffff"


@cache
def readings(character: str) -> tuple[str, ...]:
    """Return the readings of one character without tones, the commonest first; a letter reads as itself."""
    from pypinyin import Style, pinyin

    if not is_han(character):
        return (character,)
    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(dict.fromkeys(reading for reading in found[0] if reading)) if found else ()


@lru_cache(64)
def _syllables(name: str) -> tuple[tuple[str, ...], ...]:
    plain = unicodedata.normalize("NFKC", name).lower()
    spoken = (readings(character) for character in plain if character.isalnum())
    return tuple(islice((choices for choices in spoken if choices), LONGEST))


def _joined(choices: Sequence[tuple[str, ...]], most: int) -> tuple[str, ...]:
    most = MOST_SOUNDS if len(choices) > LONG else most
    words = ("".join(word) for word in islice(product(*choices), most)) if choices else ()
    return tuple(dict.fromkeys(words))
