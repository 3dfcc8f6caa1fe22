"""The first sheet of the month's workbook: the figures in blocks, each with its native chart beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.monthly_charts import Block, place_chart
from wuye_desk.documents.streamed_sheets import FONT, heading_style, page_set_up, set_widths, styled
from wuye_desk.documents.words import printed
from wuye_desk.domain.report import Dimension, Figures, MonthReport, Tally, difference, label_of
from wuye_desk.domain.vocabulary import ClockId, VisitResult

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (18, 9, 9, 9, 9, 9, 9, 2, *[9] * 8)
"""Of the columns: names, figures, a gap, and those under the charts."""
_LAST_COLUMN, _CHART_COLUMN = "P", "I"
_ROW_POINTS = 14.0
_ROWS_OF_PAGE = 42
"""Rows between the repeated title and the foot of a page, printed at _SCALE per cent."""
_SCALE = 78
_LEAST_ROWS, _MOST_ROWS = 11, 19
"""Rows a chart is tall."""
_CENTIMETRES = 0.95 * _ROW_POINTS * 2.54 / 72
_COUNT, _SHARE, _CHANGE, _GROWTH = "#,##0", "0.0%", "+#,##0;-#,##0;0", "+0.0%;-0.0%;0.0%"
_POINTS = '+0.0"點";-0.0"點";0.0"點"'
_HOURS, _LONGER = "#,##0.0", "+#,##0.0;-#,##0.0;0.0"


@dataclass(frozen=True)
class _Line:
    """A row of figures, each with its format."""

    label: str | int
    values: Sequence[float | None]
    formats: Sequence[str]


@dataclass(frozen=True)
class _Part:
    """One block of the sheet: a heading, its columns, its rows, and what is drawn of it."""

    name: str
    columns: Sequence[str]
    lines: Sequence[_Line]
    chart: str = ""
    """bar, pie, rate, or line for that of the days; empty for none."""


def write_overview(book: Workbook, title: str, note: str, report: MonthReport) -> None:
    """Add the sheet 總覽; no block is cut by the end of a page."""
    from openpyxl.styles import Font
    from openpyxl.worksheet.pagebreak import Break

    sheet: Worksheet = book.create_sheet(printed("總覽"))
    _set_up(sheet)
    sheet.append([styled(sheet, title, font=Font(name=FONT, size=14, bold=True), alignment=_flat())])
    sheet.append([styled(sheet, note, font=Font(name=FONT, size=9), alignment=_flat())])
    parts = _parts(report)
    row, left, blocks = 3, _ROWS_OF_PAGE, []
    for part in parts:
        rows = _height(part)
        if rows > left and left < _ROWS_OF_PAGE:
            sheet.row_breaks.append(Break(id=row - 1))
            left = _ROWS_OF_PAGE
        blocks.append(Block(printed(part.name), row + 1, len(part.lines)))
        _write(sheet, part, rows)
        row, left = row + rows, left - rows
    _draw(sheet, parts, blocks)
    sheet.print_area = f"A1:{_LAST_COLUMN}{row}"


def _set_up(sheet: Worksheet) -> None:
    set_widths(sheet, _WIDTHS)
    sheet.sheet_format.defaultRowHeight = _ROW_POINTS
    sheet.sheet_format.customHeight = True
    page_set_up(sheet)
    sheet.page_setup.scale = _SCALE
    sheet.freeze_panes = "A3"
    sheet.print_title_rows = "1:2"


def _flat(side: str = "general") -> Any:
    from openpyxl.styles import Alignment

    return Alignment(vertical="center", horizontal=side)


def _height(part: _Part) -> int:
    """Return the rows of a block: an empty one, its heading, its figures, and what its chart needs more."""
    return 2 + max(len(part.lines), _LEAST_ROWS if part.chart else 0)


def _write(sheet: Worksheet, part: _Part, rows: int) -> None:
    look = heading_style()
    sheet.append([])
    sheet.append(
        [
            styled(sheet, printed(part.name), **look),
            *(
                styled(sheet, printed(words), **{**look, "alignment": _flat("right")})
                for words in part.columns
            ),
        ]
    )
    for line in part.lines:
        cells = zip(line.values, line.formats, strict=True)
        sheet.append(
            [
                styled(sheet, line.label, alignment=_flat("left")),
                *(styled(sheet, one, number_format=shape, alignment=_flat()) for one, shape in cells),
            ]
        )
    for _empty in range(rows - 2 - len(part.lines)):
        sheet.append([])


def _draw(sheet: Worksheet, parts: Sequence[_Part], blocks: Sequence[Block]) -> None:
    """Draw each block beside itself, and the days beside the totals at the top."""
    for part, block in zip(parts, blocks, strict=True):
        if part.chart and part.lines:
            shown = blocks[-1] if part.chart == "line" else block
            rows = min(max(block.count + 1, _LEAST_ROWS), _MOST_ROWS)
            height = rows * _CENTIMETRES
            place_chart(sheet, part.chart, shown, f"{_CHART_COLUMN}{block.heading_row}", height)


def _parts(report: MonthReport) -> list[_Part]:
    now, before = report.figures, report.before
    total = _Part("總數", ("本月", "上月", "增減", "增減率"), _totals(now, before), "line")
    sums = [_sum_part(report, dimension) for dimension in Dimension]
    results = _Part(
        "回訪結果",
        ("本月", "上月", "增減", "增減率", "佔比"),
        [
            _counted(name, now_count, before_count, now.total)
            for name, now_count, before_count in (
                *((one.label, now.results.get(one, 0), before.results.get(one, 0)) for one in VisitResult),
                ("未回訪", now.total - now.visited, before.total - before.visited),
            )
        ],
        "pie",
    )
    kinds = _Part(
        "其他類別",
        ("本月", "上月", "增減", "增減率"),
        [_compared(kind.label, count, before.kinds.get(kind, 0)) for kind, count in now.kinds.items()],
    )
    clocks = _Part(
        "時限",
        ("準時", "遲達", "逾期", "進行中", "準時率", "上月"),
        [
            _clock_line(clock, now.clocks.get(clock, Tally()), before.clocks.get(clock, Tally()))
            for clock in ClockId
            if clock in now.clocks or clock in before.clocks
        ],
        "rate",
    )
    return [total, sums[0], sums[1], results, sums[2], sums[3], sums[4], kinds, clocks, _days(now)]


def _totals(now: Figures, before: Figures) -> list[_Line]:
    counts = (
        ("有效投訴", now.total, before.total),
        ("　其中待定", now.pending, before.pending),
        ("其它（協助處理）", now.other, before.other),
        ("無效", now.invalid, before.invalid),
        ("重大", now.major, before.major),
        ("升級", now.upgraded, before.upgraded),
        ("曾不滿意", now.once_dissatisfied, before.once_dissatisfied),
        ("未歸檔", now.unfinished, before.unfinished),
        ("以前月份未歸檔", now.unfinished_before, before.unfinished_before),
    )
    rates = (
        ("準時率", now.on_time.rate, before.on_time.rate, (_SHARE, _SHARE, _POINTS)),
        ("滿意率", now.satisfaction, before.satisfaction, (_SHARE, _SHARE, _POINTS)),
        ("答復中位（小時）", now.answer_hours, before.answer_hours, (_HOURS, _HOURS, _LONGER)),
        ("解決中位（小時）", now.solve_hours, before.solve_hours, (_HOURS, _HOURS, _LONGER)),
    )
    return [
        *(_compared(name, one, other) for name, one, other in counts),
        *(
            _Line(printed(name), (one, other, _change(one, other, shapes[2])), shapes)
            for name, one, other, shapes in rates
        ),
    ]


def _change(now: float | None, before: float | None, shape: str) -> float | None:
    """Return the difference; that of two shares in points of a hundred."""
    change, _share = difference(now, before)
    return change if change is None or shape != _POINTS else change * 100


def _sum_part(report: MonthReport, dimension: Dimension) -> _Part:
    now, before = report.figures, report.before
    lines = [
        _counted(label_of(dimension, key), now.count(dimension, key), before.count(dimension, key), now.total)
        for key in report.keys(dimension)
    ]
    return _Part(dimension.label, ("本月", "上月", "增減", "增減率", "佔比"), lines, "bar")


def _compared(name: str, now: int, before: int) -> _Line:
    change, share = difference(now, before)
    return _Line(printed(name), (now, before, change, share), (_COUNT, _COUNT, _CHANGE, _GROWTH))


def _counted(name: str, now: int, before: int, total: int) -> _Line:
    line = _compared(name, now, before)
    part = now / total if total else None
    return _Line(line.label, (*line.values, part), (*line.formats, _SHARE))


def _clock_line(clock: ClockId, now: Tally, before: Tally) -> _Line:
    values = (now.met, now.late, now.missed, now.running, now.rate, before.rate)
    return _Line(printed(clock.label), values, (_COUNT, _COUNT, _COUNT, _COUNT, _SHARE, _SHARE))


def _days(now: Figures) -> _Part:
    lines = [_Line(day, (count,), (_COUNT,)) for day, count in enumerate(now.per_day, 1)]
    return _Part("每日有效投訴", ("件數",), lines)
