"""One PDF being drawn: millimetres from the left of the frame and the top of the paper."""

from __future__ import annotations

import io
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from reportlab.pdfgen.canvas import Canvas

from wuye_desk.documents.fonts import MISSING_MARK, SPACE_WIDTH, Lettering, face
from wuye_desk.documents.grammar.measures import MM, PORTRAIT, em
from wuye_desk.documents.grammar.segments import Segment, segments
from wuye_desk.domain.moments import local
from wuye_desk.domain.one_line import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from wuye_desk.documents.grammar.measures import Shape

Anchor = Literal["left", "middle", "right"]
_ANCHORS = {"left": 0.0, "middle": 0.5, "right": 1.0}
DOTTED = (1.2, 2.4)
_REMEMBERED = 4_096
"""Lines of text whose setting is kept: most of a long document's come again and again."""


class Sheet:
    """Draws lines, boxes and text on the pages of one document; the same calls give the same bytes."""

    def __init__(self, *, title: str, author: str, now: datetime, shape: Shape = PORTRAIT) -> None:
        self.lettering = Lettering()
        self.shape = shape
        self.top = 0.0
        """By how many mm what is drawn is moved down: to the second form of a page."""
        self.marks_missing = False
        """Whether a character no font has, 〓, stands on this page."""
        self._target = io.BytesIO()
        self._pieces = lru_cache(_REMEMBERED)(self._set)
        size = (shape.paper[0] * MM, shape.paper[1] * MM)
        self._canvas = Canvas(self._target, pagesize=size, pageCompression=1, invariant=1)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(title)
        self._canvas.setCreator("wuye-desk")
        stamp = local(now).strftime("D:%Y%m%d%H%M%S+08'00'")
        self._canvas.setDateFormatter(lambda *_parts: stamp)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, weight: float, dash: Sequence[float] = ()
    ) -> None:
        """Draw a line of a weight in points; a dash is given in points too."""
        self._canvas.setLineWidth(weight)
        self._canvas.setDash(list(dash))
        self._canvas.line(self._x(x1), self._y(y1), self._x(x2), self._y(y2))

    def path(self, points: Sequence[tuple[float, float]], weight: float) -> None:
        """Draw a line through several points with round ends and corners."""
        self._canvas.saveState()
        self._canvas.setDash()
        self._canvas.setLineWidth(weight)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        path = self._canvas.beginPath()
        path.moveTo(self._x(points[0][0]), self._y(points[0][1]))
        for x, y in points[1:]:
            path.lineTo(self._x(x), self._y(y))
        self._canvas.drawPath(path)
        self._canvas.restoreState()

    def box(
        self, x: float, y: float, width: float, height: float, weight: float, grey: float | None = None
    ) -> None:
        """Draw a frame, filled with a grey (0 black … 1 white) where one is given; weight 0 draws no line."""
        self._canvas.setDash()
        self._canvas.setLineWidth(weight)
        if grey is not None:
            self._canvas.setFillGray(grey)
        corner = (self._x(x), self._y(y + height), width * MM, height * MM)
        self._canvas.rect(*corner, stroke=int(weight > 0), fill=int(grey is not None))
        self._canvas.setFillGray(0)

    def modules(self, x: float, y: float, side: float, runs: Sequence[tuple[int, int, int]]) -> None:
        """Fill squares of a side in black: runs of row, first column and length, from this corner on."""
        unit = side * MM
        areas = " ".join(f"{column} {row} {length} 1 re" for row, column, length in runs)
        here = f"{unit:.4f} 0 0 {-unit:.4f} {self._x(x):.3f} {self._y(y):.3f} cm"
        self._canvas.addLiteral(f"q {here} {areas} f Q")

    @contextmanager
    def recorded(self, name: str) -> Iterator[None]:
        """Keep what is drawn meanwhile under a name, instead of drawing it."""
        self._canvas.beginForm(name)
        yield
        self._canvas.endForm()

    def draw_recorded(self, name: str) -> None:
        """Draw what was recorded, where it stood."""
        self._canvas.doForm(name)

    @contextmanager
    def moved_down(self, by: float) -> Iterator[None]:
        """Draw everything meanwhile so many millimetres further down."""
        self._canvas.saveState()
        self._canvas.translate(0, -by * MM)
        yield
        self._canvas.restoreState()

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        anchor: Anchor = "left",
        spacing: float = 0.0,
        fill: float | None = None,
    ) -> float:
        """Draw one line of text at its baseline and return its width; spacing in ems, fill a width in mm."""
        ems = None if fill is None else fill / em(size)
        pieces, wide = self._pieces(text, bold, spacing, ems)
        if not pieces:
            return 0.0
        width = wide * em(size)
        self._show(pieces, x - width * _ANCHORS[anchor], y, size)
        return width

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide a text would be, in mm."""
        return self._pieces(text, bold, 0.0, None)[1] * em(size)

    def next_page(self) -> None:
        """Go on to an empty page."""
        self._canvas.showPage()
        self.marks_missing = False

    def finish(self) -> bytes:
        """Close the document and return it."""
        self._canvas.save()
        return self._target.getvalue()

    def _set(self, text: str, bold: bool, spacing: float, fill: float | None) -> tuple[list[Segment], float]:
        """Return a text cut into pieces, and how wide it is, in ems."""
        cleaned = self.lettering.clean(one_line(text), bold=bold)
        pieces = segments(cleaned, self.lettering, bold=bold, spacing=spacing, fill=fill)
        if not pieces:
            return pieces, 0.0
        last = pieces[-1]
        inner = last.spacing * (len(last.text) - 1)
        return pieces, last.offset + self.lettering.width(last.text, 1.0, bold=bold) + inner

    def _show(self, pieces: Sequence[Segment], x: float, y: float, size: float) -> None:
        text = self._canvas.beginText()
        spacing = 0.0
        for piece in pieces:
            self.marks_missing |= MISSING_MARK in piece.text
            text.setFont(piece.font, size)
            text.setTextOrigin(self._x(x + piece.offset * em(size)), self._y(y))
            if piece.spacing != spacing:
                text.setCharSpace(piece.spacing * size)
                spacing = piece.spacing
            if " " in piece.text:
                text.setWordSpace((SPACE_WIDTH - face(piece.font).space) * size)
            text.textOut(piece.text)
        if spacing:
            text.setCharSpace(0)
        self._canvas.drawText(text)

    def _x(self, x: float) -> float:
        return (self.shape.left + x) * MM

    def _y(self, y: float) -> float:
        return (self.shape.paper[1] - self.top - y) * MM
