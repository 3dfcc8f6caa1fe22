"""收費日曆: the duties of the month on their days, what is late, what comes next, what is owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wuye_desk.domain.billing.calendar import Standing
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.forms.ui_calendar_page import Ui_CalendarPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.milestones import CalendarView, DutyLine, calendar_view, reopen_duty
from wuye_desk.services.station.working_calendar import DayLine, year_days, year_state
from wuye_desk.views.calendar.duty_card import DutyCard
from wuye_desk.views.calendar.duty_done import DutyDoneDialog
from wuye_desk.views.calendar.duty_words import ICONS, progress_words
from wuye_desk.views.calendar.fees_grid import FeesGrid
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say, weekday_text

_ROW, _MOST_LATE = 24, 4
_LEGEND = (Standing.DONE, Standing.TODAY, Standing.LATE, Standing.COMING)


class CalendarPage(QWidget):
    """One month; the chosen day stands at the right with its duties."""

    section_requested = Signal(str)
    """Name of the section of 收費 where a duty is done."""
    failed = Signal(object)
    counted = Signal(int)
    """How many duties are late or of today."""
    manual_page = "calendar"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self.ui = Ui_CalendarPage()
        self.ui.setupUi(self)
        self.hint = self.tr("←→↑↓ 走日子 · Enter 做這一件 · PageUp PageDown 換月 · T 今天")
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._years: dict[int, tuple[dict[date, DayLine], bool]] = {}
        self._view: CalendarView | None = None
        self._read: tuple[date, date] | None = None
        self.grid = FeesGrid(theme, self._today, self._day_of)
        self._cards: list[DutyCard] = []
        layout = QVBoxLayout(self.ui.month_widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        names = (self.tr("完成"), self.tr("今天"), self.tr("逾期"), self.tr("未到"))
        marks = [
            f"{theme.icon_markup(*ICONS[standing], 14)} {name}"
            for standing, name in zip(_LEGEND, names, strict=True)
        ]
        ui.legend_label.setText("&nbsp;&nbsp; ".join([*marks, self.tr("休 休息日"), self.tr("班 調休上班")]))

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda: self.grid.turn(-1))
        ui.next_button.clicked.connect(lambda: self.grid.turn(1))
        ui.today_button.clicked.connect(lambda: self.grid.choose(self._today()))
        self.grid.day_chosen.connect(self._show_day)
        self.grid.day_opened.connect(self._open_first)
        for lines in (ui.late_list, ui.coming_list):
            lines.itemActivated.connect(lambda item: self._go_to(item))
            lines.itemClicked.connect(lambda item: self._go_to(item))

    def _today(self) -> date:
        return local(self._desk.now()).date()

    def _day_of(self, day: date) -> tuple[DayLine, bool]:
        if day.year not in self._years:
            days = {line.day: line for line in year_days(self._desk, day.year)}
            self._years[day.year] = days, year_state(self._desk, day.year).published
        days, published = self._years[day.year]
        return days[day], published

    def activate(self) -> None:
        """Read everything again, for whoever is at the desk now."""
        self._years.clear()
        self._read_shown()
        self.grid.setFocus()

    def _read_shown(self) -> None:
        first, last = self._read = self.grid.shown
        self._jobs.run(
            self,
            lambda _progress: calendar_view(self._desk, first, last),
            lambda view: self._take(view, (first, last)),
            self.failed.emit,
        )

    def _take(self, view: CalendarView, days: tuple[date, date]) -> None:
        if days != self._read:
            return
        self._view = view
        self.grid.show_duties(view.lines)
        self._fill(self.ui.late_list, view.late, with_lateness=True)
        self._fill(self.ui.coming_list, view.coming, with_lateness=False)
        self.ui.late_panel.setVisible(bool(view.late))
        self.ui.late_label.setText(self.tr("{0} 件").format(len(view.late)))
        self._show_arrears(view)
        self._show_day(self.grid.chosen)
        self.counted.emit(len(view.late) + view.due_today)

    def _show_arrears(self, view: CalendarView) -> None:
        ui, arrears = self.ui, view.arrears
        ui.arrears_label.setText(f"¥{shown(arrears.amount)}")
        rows = (
            (ui.one_month_bar, ui.one_month_accounts, ui.one_month_amount, arrears.one),
            (ui.two_months_bar, ui.two_months_accounts, ui.two_months_amount, arrears.two),
            (ui.more_months_bar, ui.more_months_accounts, ui.more_months_amount, arrears.more),
        )
        most = max(arrears.amount, 1)
        for bar, accounts, amount, age in rows:
            bar.setMaximum(100)
            bar.setValue(age.amount * 100 // most)
            accounts.setText(self.tr("{0} 戶").format(age.accounts))
            amount.setText(shown(age.amount))
        words = self.tr("{0}通知 {1} 戶，已付清 {2} 戶（{3:.1%}）")
        share = view.paid / view.notified if view.notified else 0.0
        told = words.format(month_words(view.cycle), view.notified, view.paid, share)
        ui.rate_label.setText(told if view.notified else self.tr("本月還沒有通知單"))

    def _fill(self, shown_in: QListWidget, lines: Sequence[DutyLine], *, with_lateness: bool) -> None:
        shown_in.clear()
        for line in lines:
            one = line.milestone
            icon, color = ICONS[line.standing]
            late = self.tr("逾 {0} 天").format((self._today() - one.day).days) if with_lateness else ""
            parts = (f"{one.day:%m-%d}", say(one.duty), progress_words(line), late or one.rule.who)
            item = QListWidgetItem(self._theme.icon(icon, color), "  ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, one.day)
            item.setSizeHint(QSize(0, _ROW))
            shown_in.addItem(item)
        shown_in.setFixedHeight(_ROW * min(len(lines), _MOST_LATE) + 2)

    def _go_to(self, item: QListWidgetItem) -> None:
        self.grid.choose(item.data(Qt.ItemDataRole.UserRole))
        self.grid.setFocus()

    def _show_day(self, day: date) -> None:
        ui = self.ui
        ui.month_label.setText(self.tr("{0}年{1}月").format(day.year, day.month))
        if self._read is not None and self.grid.shown != self._read:
            self._read_shown()
            return
        words = self.tr("{0}月{1}日 {2}").format(day.month, day.day, weekday_text(day))
        ui.day_heading.setText(words + (self.tr("　今天") if day == self._today() else ""))
        lines = [one for one in self._view.lines if one.milestone.day == day] if self._view else []
        line, _published = self._day_of(day)
        rest = line.name or (self.tr("休息日") if not line.working else "")
        ui.day_label.setText(
            self.tr("{0} 件任務").format(len(lines)) if lines else rest or self.tr("沒有任務")
        )
        self._show_cards(lines)

    def _show_cards(self, lines: Sequence[DutyLine]) -> None:
        layout = self.ui.cards_layout
        while (item := layout.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._cards = [self._card(line) for line in lines]
        for card in self._cards:
            layout.addWidget(card)
        layout.addStretch(1)

    def _card(self, line: DutyLine) -> DutyCard:
        card = DutyCard(self._desk, self._theme, line)
        card.section_requested.connect(self.section_requested)
        card.done_requested.connect(self._ask_done)
        card.reopen_requested.connect(self._reopen)
        return card

    def _open_first(self) -> None:
        """Press the first button of the chosen day that does something."""
        for card in self._cards:
            for button in (card.ui.go_button, card.ui.done_button):
                if button.isVisibleTo(card) and button.isEnabled():
                    button.click()
                    return

    def _ask_done(self, line: DutyLine) -> None:
        dialog = DutyDoneDialog(self._desk, self._jobs, self._theme, line, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self.activate)
        dialog.failed.connect(self.failed)
        dialog.open()

    def _reopen(self, line: DutyLine) -> None:
        one = line.milestone
        self._jobs.run(
            self,
            lambda _progress: reopen_duty(self._desk, one.cycle, one.duty),
            lambda _none: self.activate(),
            self.failed.emit,
        )
