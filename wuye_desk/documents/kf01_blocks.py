"""The blocks of KF-01's continuation sheets: a further hand-over, the record of a 重大 ticket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.blocks import TEXT_WIDTH, TextBlock, bar
from wuye_desk.documents.grammar.breaking import Setting, break_text
from wuye_desk.documents.grammar.elastic import Flow, cut, text_height
from wuye_desk.documents.grammar.grid import (
    Area,
    caption,
    cell,
    label,
    signed_words,
    stage_band,
)
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    PADDING,
    ROW,
    ROW_TWO,
    SIGNATURE_MIN,
    SMALL,
    VALUE,
    baseline,
)
from wuye_desk.documents.grammar.text_cells import narrative
from wuye_desk.documents.kf01_data import HandOverPart, MajorRow
from wuye_desk.documents.kf01_handling import HEAD_HEIGHT, draw_hand_over, draw_plan, draw_work
from wuye_desk.documents.wording import short_moment
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wuye_desk.documents.grammar.sheet import Sheet

_CELL_MOST = 80.0
"""The highest one text cell of a further hand-over grows, in mm; what is left goes on below it."""
_MAJOR_EDGES = (0.0, 46.0, 92.0, 142.0)
_MOST_LINES, _WORDS_LEADING = 4, 4.7


@dataclass(frozen=True)
class HandOverBlock:
    """The hand-over to a further department, with room for its texts and signatures."""

    part: HandOverPart
    plan: Flow
    plan_height: float
    work: Flow
    work_height: float

    @classmethod
    def of(cls, sheet: Sheet, part: HandOverPart) -> HandOverBlock:
        """Make the block as high as the department's texts need, up to a limit for each."""
        texts = [narrative(sheet, text) for text in (part.plan, part.work)]
        plan, work = (min(_CELL_MOST, max(SIGNATURE_MIN + 1.0, text_height(len(lines)))) for lines in texts)
        return cls(part, cut(texts[0], plan), plan, cut(texts[1], work), work)

    @property
    def height(self) -> float:
        """Return the height of bar, head and both texts, in mm."""
        return ROW + HEAD_HEIGHT + self.plan_height + self.work_height

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw the bar, who got the sheet, and both texts with their signatures."""
        bar(sheet, y, printed("第 {number} 次轉交").format(number=self.part.number))
        top = y + ROW
        at = draw_hand_over(sheet, self.part, top)
        at = draw_plan(sheet, self.part, self.plan, at, self.plan_height)
        at = draw_work(sheet, self.part, self.work, at, self.work_height)
        stage_band(sheet, top, at, "轉交處理")


@dataclass(frozen=True)
class MajorBlock:
    """重大投訴補充記錄: what a 重大 ticket owes besides (篇1 2, 篇2 5.4)."""

    rows: tuple[MajorRow, ...]
    words: tuple[tuple[str, ...], ...]
    """The lines of each row; longer words stand whole in a block of their own."""

    @classmethod
    def of(cls, sheet: Sheet, rows: tuple[MajorRow, ...]) -> MajorBlock:
        """Break the words of every row."""
        return cls(rows, tuple(_shown_lines(sheet, row) for row in rows))

    @property
    def height(self) -> float:
        """Return the height of the bar and all rows, in mm."""
        return ROW + sum(map(_row_height, self.words))

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw one row for each duty: limit and fact, words, signature."""
        bar(sheet, y, printed("重大投訴補充記錄"))
        y += ROW
        for row, words in zip(self.rows, self.words, strict=True):
            _major_row(sheet, row, words, y, _row_height(words))
            y += _row_height(words)


def long_words(sheet: Sheet, rows: Sequence[MajorRow]) -> Iterator[TextBlock]:
    """Yield the words that are too long for their row, each whole under the name of its duty."""
    for row in rows:
        if len(_row_lines(sheet, row)) > _MOST_LINES:
            lines = narrative(sheet, row.words + printed("（完）"), TEXT_WIDTH)
            yield TextBlock(printed("重大投訴\u3000") + row.label.split("\n")[0], lines)


def _row_lines(sheet: Sheet, row: MajorRow) -> list[str]:
    width = _MAJOR_EDGES[3] - _MAJOR_EDGES[2] - 2 * PADDING
    return [line.text for line in break_text(row.words, Setting(sheet.lettering, width, DENSE))]


def _shown_lines(sheet: Sheet, row: MajorRow) -> tuple[str, ...]:
    lines = _row_lines(sheet, row)
    return tuple(lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], printed("（全文另見）")])


def _row_height(words: Sequence[str]) -> float:
    return max(ROW_TWO, _WORDS_LEADING * len(words) + 2.6)


def _major_row(sheet: Sheet, row: MajorRow, lines: Sequence[str], y: float, height: float) -> None:
    duty, dates, words, signed = _areas(y, height, _MAJOR_EDGES)
    label(sheet, duty, row.label)
    cell(sheet, dates)
    for number, (name, text) in enumerate((("限期", row.due), ("實際", short_moment(row.done_at)))):
        middle = y + height / 2 - 2.7 + 5.4 * number
        Inline(sheet, dates.x + PADDING, middle, SMALL).words(name).gap(2.4).text(text, DENSE)
    cell(sheet, words)
    top = words.middle - _WORDS_LEADING * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        sheet.text(words.x + PADDING, baseline(top + number * _WORDS_LEADING, DENSE), line, DENSE)
    cell(sheet, signed)
    caption(sheet, signed, "簽名")
    if row.signed.name:
        middle = baseline(y + 8.9, BODY)
        sheet.text(signed.right - PADDING, middle, signed_words(row.signed.name), BODY, anchor="right")


def _areas(y: float, height: float, edges: Sequence[float]) -> list[Area]:
    ends = (*edges[1:], edges[-1] + VALUE)
    return [Area(x, y, end - x, height) for x, end in zip(edges, ends, strict=True)]
