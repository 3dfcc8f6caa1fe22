"""Breaks Chinese text into lines: no 、，。 first, no opening bracket last, numbers and dates never split."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.measures import em

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wuye_desk.documents.fonts import Lettering

OPENING = frozenset("「『（《〈【〔“‘([{")
CLOSING = frozenset("」』）》〉】〕”’)]}")
_POINTS = frozenset("、，。；：！？,.;:!?")
_NO_START = CLOSING | _POINTS | frozenset("…—～％%℃‧·々ー／/＋")
_FULL_WIDTH_BRACKETS = frozenset("「『（《〈【〔」』）》〉】〕")
_TIGHTENED = _FULL_WIDTH_BRACKETS | frozenset("、，。；：！？")

_ATOM = re.compile(
    r"""
    \d{4}-\d{1,2}-\d{1,2}(?:[ \u3000]+\d{1,2}:\d{2})?   # 2026-11-23 08:42
  | \d{1,2}-\d{1,2}[ ]\d{1,2}:\d{2}                     # 11-23 08:42
  | (?:\d+年)?(?:\d+月)?\d+日 | \d+年\d+月 | \d+[年月時分秒]
  | 篇[123][ ][0-9.]+
  | [!-~]+(?:[×～－][!-~]+)*                            # a number, a word, 40×60
  | [ ]+
  | …… | ——
  | .
    """,
    re.VERBOSE,
)
_HANGING = re.compile(
    r"(?:\d{1,2}[.、．]\s?|（[一二三四五六七八九十]+）|\d{1,2}:\d{2}\u3000|\d{1,2}-\d{2} \d{2}:\d{2}\u3000)"
)


@dataclass(frozen=True)
class Line:
    """One line of running text, with the space it may end in."""

    text: str
    indent: float = 0.0
    """How far it stands in, in mm."""
    stretch: bool = False
    """Fills its column: not the last line of its paragraph."""


@dataclass(frozen=True)
class Setting:
    """How a text is set: by which letters, how wide in mm, in which size."""

    lettering: Lettering
    width: float
    size: float
    bold: bool = False

    def measure(self, text: str) -> float:
        """Return the width of a cleaned text with its brackets drawn together, in mm."""
        tightened = sum(map(tightening, text, text[1:]))
        return self.lettering.width(text, em(self.size), bold=self.bold) + tightened * em(self.size)


def tightening(left: str, right: str) -> float:
    """Return by how many ems a full-width bracket moves towards the mark beside it, as in 」，."""
    if left in CLOSING and left in _FULL_WIDTH_BRACKETS and right in _TIGHTENED and right not in OPENING:
        return -0.5
    if right in OPENING and right in _FULL_WIDTH_BRACKETS and left in _TIGHTENED:
        return -0.5
    return 0.0


def break_text(text: str, setting: Setting) -> list[Line]:
    """Return the lines of a text of several paragraphs; lists and times of day keep a hanging indent."""
    cleaned = setting.lettering.clean(text.strip("\n "), bold=setting.bold)
    return [line for paragraph in cleaned.split("\n") for line in _paragraph(paragraph.rstrip(), setting)]


def joined(lines: Sequence[Line]) -> str:
    """Return the text these lines were broken from, to be set again in another width."""
    return "".join(line.text + ("" if line.stretch else "\n") for line in lines).strip("\n")


def _paragraph(text: str, setting: Setting) -> Iterator[Line]:
    hang = _HANGING.match(text)
    indent = setting.measure(hang.group()) if hang else 0.0
    current, stands_in = "", 0.0
    for cluster in _fitting_clusters(text, setting, setting.width - indent):
        if current and setting.measure((current + cluster).rstrip(" ")) > setting.width - stands_in + 1e-6:
            yield Line(current, stands_in, stretch=True)
            current, stands_in = cluster, indent
        else:
            current += cluster
    yield Line(current, stands_in)


def _fitting_clusters(text: str, setting: Setting, width: float) -> Iterator[str]:
    """Yield the pieces of a paragraph no line may break, cut by character where one alone is too wide."""
    for cluster in _clusters(text):
        if setting.measure(cluster.rstrip(" ")) <= width:
            yield cluster
        else:
            yield from cluster


def _clusters(text: str) -> Iterator[str]:
    """Yield the pieces of a paragraph that stay on one line, spaces with the piece before them."""
    held = ""
    for atom in _ATOM.findall(text):
        if held and not _stays(held, atom):
            yield held
            held = ""
        held += atom
    if held:
        yield held


def _stays(before: str, atom: str) -> bool:
    """Return whether an atom must stay on the line of what stands before it."""
    return atom[0] in _NO_START or atom[0] == " " or before[-1] in OPENING
