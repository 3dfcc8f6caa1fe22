"""A TrueType font whose text can be searched in the PDF, also above U+FFFF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BLOCK = 100
"""The most pairs one bfchar section may hold."""


class SearchableFont(TTFont):
    """Writes the map from glyphs back to characters in UTF-16, as PDF wants it.

    ReportLab writes the bare code point, five digits above U+FFFF, which readers take for two characters:
    a name with 𠮷 could neither be found nor copied.
    """

    def addObjects(self, doc: Any) -> None:
        """Add the font's subsets to the document, then put a right map in place of each wrong one."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"+".join((SUBSETN(number), self.face.name + self.face.subfontNameX)).decode("latin-1")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode(name, subset)


def to_unicode(name: str, subset: Sequence[int]) -> str:
    """Return the ToUnicode map of a subset: the code point drawn for each of its bytes."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
        *_pairs(subset),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines)


def _pairs(subset: Sequence[int]) -> Iterator[str]:
    for start in range(0, len(subset), _BLOCK):
        block = subset[start : start + _BLOCK]
        yield f"{len(block)} beginbfchar"
        for byte, code in enumerate(block, start):
            yield f"<{byte:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"
