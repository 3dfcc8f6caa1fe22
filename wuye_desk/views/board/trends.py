"""The column beside the board: this month's complaints, punctuality, load and satisfaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from wuye_desk.forms.ui_board_page import Ui_BoardPage
from wuye_desk.services.board.board import BoardView, Load, MonthTrend, OnTime, Satisfaction
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.bars import DayBar, DayBars, RateBar, RateBars, StackBar, StackedBars
from wuye_desk.views.words import say, weekday_text

_LABEL_EVERY = 5
_RATES = 6
_LOADS = 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("trends", text)


class Trends:
    """Fills the panels of the board page's right column."""

    def __init__(self, ui: Ui_BoardPage, theme: Theme) -> None:
        self._ui = ui
        self._theme = theme
        self.days = DayBars(theme)
        self.rates = RateBars(theme)
        self.loads = StackedBars(theme)
        for holder, chart, name in (
            (ui.month_holder_layout, self.days, ui.month_heading.text()),
            (ui.rate_holder_layout, self.rates, ui.rate_heading.text()),
            (ui.load_holder_layout, self.loads, ui.load_heading.text()),
        ):
            chart.setAccessibleName(name)
            holder.addWidget(chart)

    def show_month(self, view: BoardView) -> None:
        """Show what does not change with the minute."""
        self._show_days(view.month)
        self._show_rates(view.on_time)
        self._show_satisfaction(view.satisfaction)

    def _show_days(self, month: MonthTrend) -> None:
        bars = []
        for place, count in enumerate(month.per_day):
            day = month.first_day + timedelta(days=place)
            label = str(day.day) if day.day == 1 or day.day % _LABEL_EVERY == 0 else ""
            tip = _tr("{} {}：{} 件").format(f"{day:%m-%d}", weekday_text(day), count)
            bars.append(DayBar(count, label, tip, today=place == len(month.per_day) - 1))
        self.days.show_bars(bars)
        words = _tr("{} 件，上月同日 {}").format(month.total, month.last_month_so_far)
        self._ui.month_aside.setText(words)

    def _show_rates(self, rates: Sequence[OnTime]) -> None:
        bars = [RateBar(say(rate.clock), rate.met, rate.total) for rate in rates if rate.total]
        self.rates.show_bars(_busiest(bars))
        self.rates.setVisible(bool(bars))
        whole = RateBar("", sum(bar.kept for bar in bars), sum(bar.total for bar in bars))
        text = (
            f"{whole.kept}/{whole.total}&nbsp;&nbsp; <b>{whole.percent}%</b>"
            if bars
            else _tr("本月還沒有到期的時鐘")
        )
        self._ui.rate_aside.setText(text)

    def _show_satisfaction(self, said: Satisfaction) -> None:
        words = _tr("<b>{}</b> 滿意&nbsp;&nbsp; <b>{}</b> 基本&nbsp;&nbsp; <b>{}</b> 不滿意")
        self._ui.satisfaction_label.setText(words.format(said.satisfied, said.mostly, said.dissatisfied))

    def show_loads(self, loads: Sequence[Load]) -> None:
        """Show the running clocks by department, as they are this minute."""
        self.loads.show_bars(
            _summed([StackBar(one.name, one.overdue, one.within_hour, one.rest) for one in loads])
        )
        self.loads.setVisible(bool(loads))
        self._ui.load_aside.setText(_tr("{} 個，按部門").format(sum(one.total for one in loads)))
        over, soon = sum(one.overdue for one in loads), sum(one.within_hour for one in loads)
        squares = {name: self._square(name) for name in ("over_line", "soon_line", "accent_line")}
        legend = _tr("{over} 逾期 {n}&nbsp;&nbsp; {soon} 一小時內 {m}&nbsp;&nbsp; {rest} 其餘")
        self._ui.load_legend.setText(
            legend.format(
                over=squares["over_line"],
                soon=squares["soon_line"],
                rest=squares["accent_line"],
                n=over,
                m=soon,
            )
        )

    def _square(self, color: str) -> str:
        return f'<span style="color:{self._theme.color(color).name()}">■</span>'


def _busiest(bars: Sequence[RateBar]) -> list[RateBar]:
    """Return the clocks with most duties in their own order, the others as one line: nothing is left out."""
    if len(bars) <= _RATES:
        return list(bars)
    kept = sorted(bars, key=lambda bar: -bar.total)[: _RATES - 1]
    rest = [bar for bar in bars if bar not in kept]
    words = _tr("其餘 {} 種").format(len(rest))
    whole = RateBar(words, sum(bar.kept for bar in rest), sum(bar.total for bar in rest))
    return [*(bar for bar in bars if bar in kept), whole]


def _summed(bars: Sequence[StackBar]) -> list[StackBar]:
    """Return the longest bars, the others as one line: the sum of the lines is the whole."""
    if len(bars) <= _LOADS:
        return list(bars)
    rest = bars[_LOADS - 1 :]
    words = _tr("其餘 {} 處").format(len(rest))
    over, soon = sum(bar.over for bar in rest), sum(bar.soon for bar in rest)
    return [*bars[: _LOADS - 1], StackBar(words, over, soon, sum(bar.rest for bar in rest))]
