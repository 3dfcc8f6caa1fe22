"""Pinyin initials of names, every reading, so that 曾 is found under z and c."""

from __future__ import annotations

from itertools import islice, product

MOST_READINGS = 16


def initials(name: str) -> str:
    """Return the initials of every reading of a name, apart by a space: 「zds」; letters stay, signs go."""
    from pypinyin import Style, pinyin

    plain = "".join(character for character in name if character.isalnum()).lower()
    choices = [
        sorted({reading[0] for reading in readings if reading})
        for readings in pinyin(plain, style=Style.FIRST_LETTER, heteronym=True, errors=list)
    ]
    words = ("".join(letters) for letters in product(*choices))
    return " ".join(sorted(set(islice(words, MOST_READINGS))))
