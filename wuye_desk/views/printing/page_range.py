"""Reads which pages are wanted: 「1-3, 5」."""

from __future__ import annotations

import re
import unicodedata

_PART = re.compile(r"(\d+)(?:[-–—~](\d+))?")


def wanted_pages(text: str, count: int) -> list[int]:
    """Return page numbers, from 1; all of them for an empty text; ValueError where the text names none."""
    plain = unicodedata.normalize("NFKC", text).replace("、", ",").replace(" ", "")
    if not plain:
        return list(range(1, count + 1))
    wanted: list[int] = []
    for part in plain.strip(",").split(","):
        wanted += _pages_of(part, count)
    return list(dict.fromkeys(wanted))


def _pages_of(part: str, count: int) -> list[int]:
    found = _PART.fullmatch(part)
    if found is None:
        raise ValueError(part)
    first, last = int(found[1]), int(found[2] or found[1])
    if not 1 <= first <= last <= count:
        raise ValueError(part)
    return list(range(first, last + 1))
