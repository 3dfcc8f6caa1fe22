"""案卷號: the one that comes next, and whether one is taken."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.store import queries_archive

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_FIGURES = re.compile(r"\d+$")


def next_shelf(desk: Desk) -> str:
    """Return the shelf number that follows the last one given this year: 「2026-017」 (本地).

    A station that writes them in a way of its own (「投訴甲-08」) goes on in that way; the first of a year,
    and one after a shelf that ends in no figure, is 「2026-001」 or the next free one.
    """
    year = local(desk.now()).year
    last = queries_archive.newest_shelf(station_moment(date(year, 1, 1), time()))
    if not _FIGURES.search(last):
        last = f"{year}-000"
    shelf = following(last)
    while queries_archive.numbers_on(shelf):
        shelf = following(shelf)
    return shelf


def following(shelf: str) -> str:
    """Return a shelf number with the figures at its end one higher, as wide as before at least."""
    found = _FIGURES.search(shelf)
    if found is None:
        return shelf
    figures = found.group()
    return f"{shelf[: found.start()]}{int(figures) + 1:0{len(figures)}}"


def on_shelf(desk: Desk, shelf: str) -> tuple[str, ...]:  # noqa: ARG001
    """Return the numbers of the tickets whose file already stands under this shelf number."""
    return tuple(queries_archive.numbers_on(shelf.strip())) if shelf.strip() else ()
