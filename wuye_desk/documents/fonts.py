"""The printed letters: Noto Sans TC, then SC, then a small font of rare name characters.

ReportLab has no fallback between fonts and drops a character the font lacks without a word; so every text is
cleaned first, split into runs by each font's own character map, and what no font has becomes a visible 〓.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wuye_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

MISSING_MARK = "〓"
"""Printed in place of a character no font has: the printer's old mark for a type that is not in the case."""

SPACE_WIDTH = 0.32
"""Width of an ASCII space in ems: narrower, 「篇2 5.3.4」 would read as 25.3.4."""

_REGULAR = ("NotoSansTC-Regular", "NotoSansSC-Regular", "RareNames-Regular")
_BOLD = ("NotoSansTC-Bold", "NotoSansSC-Bold", "RareNames-Regular")
_UNSEEN = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")


@dataclass(frozen=True)
class Face:
    """One font as ReportLab knows it, with what it can draw."""

    name: str
    advances: Mapping[int, float]
    """Advance of each character in thousandths of an em."""
    space: float
    """Advance of its own space in ems."""


@cache
def face(name: str) -> Face:
    """Load a shipped font into ReportLab once and return it; some 0.05 s for each."""
    from reportlab.pdfbase import pdfmetrics

    from wuye_desk.documents.unicode_map import SearchableFont

    font = SearchableFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    known = font.face.charToGlyph
    advances = {code: width for code, width in font.face.charWidths.items() if code in known}
    return Face(name, advances, advances.get(0x20, 0.0) / 1000)


class _Faces(dict[str, "Face | None"]):
    """Which font of a chain draws a character, asked once for each; the later fonts load only when needed."""

    def __init__(self, chain: tuple[str, ...]) -> None:
        super().__init__()
        self._chain = chain

    def __missing__(self, character: str) -> Face | None:
        code = ord(character)
        found = next((each for each in map(face, self._chain) if code in each.advances), None)
        self[character] = found
        return found


class _Widths(dict[str, float]):
    """The advance of each character of a chain in ems."""

    def __init__(self, faces: _Faces) -> None:
        super().__init__()
        self._faces = faces

    def __missing__(self, character: str) -> float:
        drawn_by = self._faces[character]
        width = 1.0 if drawn_by is None else drawn_by.advances[ord(character)] / 1000
        self[character] = SPACE_WIDTH if character == " " else width
        return self[character]


_FACES = {False: _Faces(_REGULAR), True: _Faces(_BOLD)}
_WIDTHS = {bold: _Widths(faces) for bold, faces in _FACES.items()}


class Lettering:
    """The letters of one document: cleans and measures its texts and remembers what could not be drawn."""

    def __init__(self) -> None:
        self.missing: set[str] = set()

    def clean(self, text: str, *, bold: bool = False) -> str:
        """Return the text as it can be drawn: composed, no unseen characters, the missing ones marked."""
        composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", "\u3000"))
        return "".join(self._drawable(character, bold) for character in composed)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the width of a cleaned text in the unit of its size."""
        return sum(map(_WIDTHS[bold].__getitem__, text)) * size

    def _drawable(self, character: str, bold: bool) -> str:
        if character == "\n":
            return character
        if _is_unseen(character):
            return ""
        if _FACES[bold][character] is None:
            self.missing.add(character)
            return MISSING_MARK
        return character


def drawing_face(character: str, *, bold: bool = False) -> Face:
    """Return the font that draws one character of a cleaned text."""
    drawn_by = _FACES[bold][character]
    if drawn_by is None:
        raise ValueError(f"{character!r} was not cleaned")
    return drawn_by


def _is_unseen(character: str) -> bool:
    """Return whether a character only steers others: joiners, variation and skin-tone selectors, controls."""
    code = ord(character)
    return (
        character in _UNSEEN
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
        or 0x1F3FB <= code <= 0x1F3FF
        or unicodedata.category(character) in {"Cc", "Cf", "Cs"}
    )
