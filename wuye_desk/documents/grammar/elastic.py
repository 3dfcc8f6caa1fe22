"""Shares the height of a page among the sections of running text, and cuts what does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.measures import LEADING, TEXT_TOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.grammar.breaking import Line


@dataclass(frozen=True)
class Flow:
    """The lines of a text that stand here and those that go on to the next sheet."""

    here: tuple[Line, ...]
    rest: tuple[Line, ...] = ()


def text_height(count: int) -> float:
    """Return the height a text of this many lines needs, in mm."""
    return 2 * TEXT_TOP + LEADING * count if count else 0.0


def lines_in(height: float) -> int:
    """Return how many lines of running text fit into a height, in mm."""
    return max(0, int((height - 2 * TEXT_TOP + 0.01) / LEADING))


def share(
    available: float, least: Sequence[float], needed: Sequence[float], growing: Sequence[bool] = ()
) -> list[float]:
    """Give each section its least, then what its text needs, shortest first; the growing ones share the rest.

    Without a word on who grows, all do; where there is not even the least, all give way alike.
    """
    left = available - sum(least)
    if left < 0:
        return [height * available / sum(least) for height in least]
    heights = list(least)
    for index in sorted(range(len(heights)), key=lambda each: needed[each]):
        grant = min(max(0.0, needed[index] - heights[index]), left)
        heights[index] += grant
        left -= grant
    grows = list(growing) or [True] * len(heights)
    return [height + left / sum(grows) * more for height, more in zip(heights, grows, strict=True)]


def cut(lines: Sequence[Line], height: float) -> Flow:
    """Cut a text at a height; where some must go on, the last line is left free for the words that say so."""
    room = lines_in(height)
    if len(lines) <= room:
        return Flow(tuple(lines))
    keep = max(0, room - 1)
    return Flow(tuple(lines[:keep]), tuple(lines[keep:]))
