"""The charts of a month: day by day, rates kept, and sums against the month before."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.report import Dimension, MonthReport
from wuye_desk.domain.vocabulary import VisitResult
from wuye_desk.forms.ui_month_section import Ui_MonthSection
from wuye_desk.views.reports.figure_texts import count_text, rate_text
from wuye_desk.views.reports.month_tiles import before_words
from wuye_desk.views.reports.sum_rows import sum_label
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.bars import DayBar, DayBars, RateBar, RateBars
from wuye_desk.views.widgets.pair_bars import PairBar, PairBars, Part, PartsStrip
from wuye_desk.views.words import say, weekday_text

_LABEL_EVERY = 5
_DAYS_HEIGHT = 124
_COLORS = {
    VisitResult.SATISFIED: "accent",
    VisitResult.MOSTLY: "accent_line",
    VisitResult.DISSATISFIED: "over_line",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("month_charts", text)


class MonthCharts:
    """Fills the panels of the page of charts."""

    def __init__(self, ui: Ui_MonthSection, theme: Theme) -> None:
        self._ui = ui
        self.days, self.results, self.rates = DayBars(theme), PartsStrip(theme), RateBars(theme)
        self.days.setFixedHeight(_DAYS_HEIGHT)
        self.pairs = {
            Dimension.NATURE: PairBars(theme),
            Dimension.GRADE: PairBars(theme),
            Dimension.DEPARTMENT: PairBars(theme),
            Dimension.BUILDING: PairBars(theme),
        }
        places: tuple[tuple[QVBoxLayout, QWidget, QLabel], ...] = (
            (ui.days_holder_layout, self.days, ui.days_heading),
            (ui.results_holder_layout, self.results, ui.results_heading),
            (ui.rates_holder_layout, self.rates, ui.rates_heading),
            (ui.natures_holder_layout, self.pairs[Dimension.NATURE], ui.natures_heading),
            (ui.grades_holder_layout, self.pairs[Dimension.GRADE], ui.grades_heading),
            (ui.departments_holder_layout, self.pairs[Dimension.DEPARTMENT], ui.departments_heading),
            (ui.buildings_holder_layout, self.pairs[Dimension.BUILDING], ui.buildings_heading),
        )
        for layout, chart, heading in places:
            chart.setAccessibleName(heading.text())
            layout.addWidget(chart)

    def show_report(self, report: MonthReport) -> None:
        """Draw the month."""
        self._show_days(report)
        self._show_results(report)
        self._show_rates(report)
        for dimension, chart in self.pairs.items():
            chart.show_bars([_pair(report, dimension, key) for key in report.keys(dimension)])
        against = _tr("細的是{0}").format(before_words(report))
        self._ui.natures_aside.setText(against)
        self._ui.departments_aside.setText(against)

    def _show_days(self, report: MonthReport) -> None:
        today = local(report.as_of).date()
        bars = [
            self._bar(report.month.first_day + timedelta(days=place), count, today)
            for place, count in enumerate(report.figures.per_day)
        ]
        self.days.show_bars(bars)
        self._ui.days_aside.setText(_tr("{0} 件").format(count_text(report.figures.total)))

    def _bar(self, day: date, count: int, today: date) -> DayBar:
        label = str(day.day) if day.day == 1 or day.day % _LABEL_EVERY == 0 else ""
        tip = _tr("{0} {1}：{2} 件").format(f"{day:%m-%d}", weekday_text(day), count)
        return DayBar(count, label, tip, today=day == today)

    def _show_results(self, report: MonthReport) -> None:
        figures = report.figures
        parts = [Part(say(result), figures.results.get(result, 0), _COLORS[result]) for result in VisitResult]
        self.results.show_parts([*parts, Part(_tr("未回訪"), figures.total - figures.visited, "track")])
        self._ui.results_aside.setText(
            _tr("滿意率 {0}，上月 {1}").format(
                rate_text(figures.satisfaction), rate_text(report.before.satisfaction)
            )
        )

    def _show_rates(self, report: MonthReport) -> None:
        tallies = report.figures.clocks.items()
        self.rates.show_bars(
            [RateBar(say(clock), one.met, one.decided) for clock, one in tallies if one.decided]
        )
        whole = report.figures.on_time
        words = _tr("{0}/{1}，{2}").format(whole.met, whole.decided, rate_text(whole.rate))
        self._ui.rates_aside.setText(words if whole.decided else _tr("還沒有到期的時鐘"))


def _pair(report: MonthReport, dimension: Dimension, key: str) -> PairBar:
    now, before = report.figures, report.before
    return PairBar(sum_label(dimension, key), now.count(dimension, key), before.count(dimension, key))
