"""The back of a blank KF-01 or KF-03: how to grade and by when to act, while the program is off."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.blocks import bar
from wuye_desk.documents.grammar.grid import Area, label, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    BAND_GREY,
    DENSE,
    FRAME,
    GRID_TOP,
    INNER,
    PADDING,
    ROW,
    SMALL,
    WIDTH,
    baseline,
)
from wuye_desk.documents.words import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wuye_desk.documents.form_parts import BlankPart, CriterionLine
    from wuye_desk.documents.grammar.sheet import Sheet

_LINE = 6.2
_GRADE_EDGES = (0.0, 20.0, 126.0, WIDTH)
_LIMIT_EDGES = (0.0, 38.0, 104.0, 134.0, WIDTH)
_LIMIT_HEADS = ("時限", "起算與限期", "責任人", "條款（本地：本站自定）")


def draw_back(sheet: Sheet, blank: BlankPart) -> None:
    """Draw the criteria of grading, the time limits, and what to do when the program is back."""
    bar(sheet, GRID_TOP, printed("一、程度判定：符合任何一項即為該等級，取最高；都不是為簡易（篇3 四(一)）"))
    y = _criteria(sheet, blank.criteria, GRID_TOP + ROW)
    first_day = "工作日自受理當日起計" if blank.counts_first_day else "工作日不計受理當日"
    bar(
        sheet, y, printed("二、時限：") + printed(first_day) + printed("，放假調休按公布；分鐘、小時連續計算")
    )
    y = _limits(sheet, blank, y + ROW)
    sheet.box(0, GRID_TOP, WIDTH, y - GRID_TOP, FRAME)
    _afterwards(sheet, y + 6.0)


def _criteria(sheet: Sheet, lines: Sequence[CriterionLine], y: float) -> float:
    for grade, group in groupby(lines, key=lambda line: line.grade):
        members = list(group)
        label(sheet, Area(0, y, _GRADE_EDGES[1], _LINE * len(members)), grade.label)
        for line in members:
            _row(sheet, y, _GRADE_EDGES[1:], ("", line.clause))
            Inline(sheet, _GRADE_EDGES[1] + PADDING, y + _LINE / 2, SMALL).option(line.words, False)
            y += _LINE
    return y


def _limits(sheet: Sheet, blank: BlankPart, y: float) -> float:
    for left, right, words in zip(_LIMIT_EDGES, _LIMIT_EDGES[1:], _LIMIT_HEADS, strict=False):
        sheet.box(left, y, right - left, _LINE, INNER, BAND_GREY)
        sheet.text(left + PADDING, baseline(y + _LINE / 2, SMALL), printed(words), SMALL, bold=True)
    y += _LINE
    for limit in blank.limits:
        _row(sheet, y, _LIMIT_EDGES, (limit.name, limit.rule, limit.owner, limit.clause))
        y += _LINE
    return y


def _row(sheet: Sheet, y: float, edges: Sequence[float], texts: Sequence[str]) -> None:
    for left, right, text in zip(edges, edges[1:], texts, strict=False):
        value(sheet, Area(left, y, right - left, _LINE), text, SMALL)


def _afterwards(sheet: Sheet, y: float) -> None:
    sentences = (
        "恢復後當日補錄：受理 → 補錄，填本表 KB 編號和真實受理時間，時限自真實時間起算。",
        "補錄後得到的編號寫在正面左上；本表仍是流轉正本，不另打印。",
    )
    for number, sentence in enumerate(sentences):
        sheet.text(0, baseline(y + number * 5.3, DENSE), f"{number + 1}. {printed(sentence)}", DENSE)
