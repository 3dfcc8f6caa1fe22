"""Native Excel charts over the blocks of a sheet, in the colours of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ACCENT, _BEFORE, _SOFT, _OVER, _TRACK = "0A5960", "A3AEB0", "5C999D", "C4564F", "D9E1E1"
_PARTS = (_ACCENT, _SOFT, _OVER, _TRACK)
_WIDTH = 15.0
"""In centimetres."""


@dataclass(frozen=True)
class Block:
    """Where a block of figures stands: its labels in column A, its first figures in column B."""

    name: str
    heading_row: int
    count: int
    """How many rows of figures follow the heading."""


def place_chart(sheet: Worksheet, kind: str, block: Block, anchor: str, height: float) -> None:
    """Draw a block with its upper left corner at a cell, so many centimetres tall."""
    chart = _MAKERS[kind](sheet, block)
    chart.title = block.name
    chart.title.tx.rich.p[0].pPr = _letters(12)
    for axis in (getattr(chart, "x_axis", None), getattr(chart, "y_axis", None)):
        if axis is not None:
            axis.txPr = _small()
    chart.width, chart.height = _WIDTH, height
    sheet.add_chart(chart, anchor)


def _data(sheet: Worksheet, block: Block, column: int) -> Any:
    from openpyxl.chart import Reference

    last = block.heading_row + block.count
    return Reference(sheet, min_col=column, min_row=block.heading_row, max_row=last)


def _labels(sheet: Worksheet, block: Block) -> Any:
    from openpyxl.chart import Reference

    first = block.heading_row + 1
    return Reference(sheet, min_col=1, min_row=first, max_row=block.heading_row + block.count)


def _bar(sheet: Worksheet, block: Block) -> Any:
    """Return two bars a row: this month and last."""
    from openpyxl.chart import BarChart
    from openpyxl.chart.legend import Legend

    chart = BarChart()
    chart.type = "col"
    for column, color in ((2, _ACCENT), (3, _BEFORE)):
        chart.add_data(_data(sheet, block, column), titles_from_data=True)
        chart.series[-1].graphicalProperties.solidFill = color
    chart.set_categories(_labels(sheet, block))
    chart.gapWidth, chart.overlap = 60, -5
    chart.legend = Legend()
    chart.legend.position = "b"
    return _axes(chart, "#,##0")


def _rate(sheet: Worksheet, block: Block) -> Any:
    """Return one bar a clock, from 0 to 100 %, the first clock on top."""
    from openpyxl.chart import BarChart

    chart = BarChart()
    chart.type = "bar"
    chart.add_data(_data(sheet, block, 6), titles_from_data=True)
    chart.series[0].graphicalProperties.solidFill = _ACCENT
    chart.set_categories(_labels(sheet, block))
    chart.gapWidth = 40
    chart.legend = None
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.tickLblSkip = 1
    return _axes(chart, "0%")


def _pie(sheet: Worksheet, block: Block) -> Any:
    from openpyxl.chart import PieChart
    from openpyxl.chart.label import DataLabelList
    from openpyxl.chart.legend import Legend
    from openpyxl.chart.marker import DataPoint

    chart = PieChart()
    chart.add_data(_data(sheet, block, 2), titles_from_data=True)
    chart.set_categories(_labels(sheet, block))
    for place, color in enumerate(_PARTS[: block.count]):
        point = DataPoint(idx=place)
        point.graphicalProperties.solidFill = color
        chart.series[0].dPt.append(point)
    chart.dataLabels = DataLabelList()
    labels = chart.dataLabels
    labels.showPercent, labels.dLblPos = True, "outEnd"
    labels.showVal = labels.showSerName = labels.showCatName = labels.showLegendKey = False
    labels.showLeaderLines = False
    chart.legend = Legend()
    chart.legend.position = "r"
    return chart


def _line(sheet: Worksheet, block: Block) -> Any:
    from openpyxl.chart import LineChart

    chart = LineChart()
    chart.add_data(_data(sheet, block, 2), titles_from_data=True)
    chart.set_categories(_labels(sheet, block))
    chart.series[0].graphicalProperties.line.solidFill = _ACCENT
    chart.series[0].smooth = False
    chart.legend = None
    return _axes(chart, "#,##0")


def _axes(chart: Any, shape: str) -> Any:
    """Show both axes: openpyxl leaves them out of sight unless told."""
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.number_format = shape
    chart.y_axis.majorGridlines.spPr = _hair()
    return chart


def _letters(points: float) -> Any:
    from openpyxl.drawing.text import CharacterProperties, ParagraphProperties

    return ParagraphProperties(defRPr=CharacterProperties(sz=int(points * 100)))


def _small() -> Any:
    """Return the letters of an axis: small enough for every name to be shown."""
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.text import Paragraph

    letters = _letters(8)
    return RichText(p=[Paragraph(pPr=letters, endParaRPr=letters.defRPr)])


def _hair() -> Any:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    return GraphicalProperties(ln=LineProperties(solidFill=_TRACK, w=6350))


_MAKERS: Mapping[str, Callable[[Worksheet, Block], Any]] = {
    "bar": _bar,
    "rate": _rate,
    "pie": _pie,
    "line": _line,
}
