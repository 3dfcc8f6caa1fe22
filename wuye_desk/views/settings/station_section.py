"""設定 · 服務站: name, phone, opening hours, the look of the window, and whether it reminds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.forms.ui_station_section import Ui_StationSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.reminding import reminders_on, save_reminders_on
from wuye_desk.services.station import station, working_calendar
from wuye_desk.services.station.station import StationCard
from wuye_desk.services.tickets.clock_keeping import MovedDeadline
from wuye_desk.views.settings.hours_edit import HoursEdit
from wuye_desk.views.settings.moved_deadlines import MovedDeadlines
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme


class StationSection(Section):
    """The card and the hours are the 站長's; the look and the reminders are anybody's."""

    theme_chosen = Signal(str)
    """system, light or dark."""
    hours_changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_StationSection()
        self.ui.setupUi(self)
        self._hours = HoursEdit()
        self._shown: tuple[StationCard, OpeningHours] | None = None
        layout = QVBoxLayout(self.ui.hours_widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._hours)
        self.ui.save_card_button.clicked.connect(self._save_card)
        self.ui.save_hours_button.clicked.connect(self._save_hours)
        self.ui.reminder_check.clicked.connect(self._save_reminders)
        for name, button in self._looks().items():
            button.clicked.connect(lambda _checked, chosen=name: self._save_look(chosen))

    def _looks(self) -> dict[str, QToolButton]:
        ui = self.ui
        return {"system": ui.system_button, "light": ui.light_button, "dark": ui.dark_button}

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the labels below name, phone, payee and hours."""
        ui = self.ui
        return {
            "name": (ui.name_edit, ui.name_problem),
            "phone": (ui.phone_edit, ui.phone_problem),
            "payee": (ui.payee_edit, ui.payee_problem),
            "": (None, ui.hours_problem),
        }

    def editors(self) -> list[QWidget]:
        """Return the fields of the card and the hours."""
        ui = self.ui
        fields: list[QWidget] = [ui.name_edit, ui.phone_edit, ui.address_edit]
        paid_to = [ui.payee_edit, ui.payee_bank_edit, ui.payee_account_edit, ui.fees_phone_edit]
        return [*fields, *paid_to, ui.save_card_button, self._hours, ui.save_hours_button]

    def refresh(self) -> None:
        """Show what is kept, unless it is what was shown already: what is being typed stays."""
        kept = station.station(self.desk), station.hours(self.desk)
        if kept != self._shown:
            self._shown = kept
            self._show_kept(*kept)
        self._looks()[station.theme(self.desk)].setChecked(True)
        self.ui.reminder_check.setChecked(reminders_on(self.desk))
        self.ui.card_saved_label.clear()
        self.ui.hours_saved_label.clear()

    def _show_kept(self, card: StationCard, hours: OpeningHours) -> None:
        self.ui.name_edit.setText(card.name)
        self.ui.phone_edit.setText(card.phone)
        self.ui.address_edit.setText(card.address)
        self.ui.payee_edit.setText(card.payee)
        self.ui.payee_bank_edit.setText(card.payee_bank)
        self.ui.payee_account_edit.setText(card.payee_account)
        self.ui.fees_phone_edit.setText(card.fees_phone)
        self._hours.show_hours(hours)

    def _save_card(self) -> None:
        ui = self.ui
        card = StationCard(
            ui.name_edit.text(),
            ui.phone_edit.text(),
            ui.address_edit.text(),
            payee=ui.payee_edit.text(),
            payee_bank=ui.payee_bank_edit.text(),
            payee_account=ui.payee_account_edit.text(),
            fees_phone=ui.fees_phone_edit.text(),
        )
        self.write(
            lambda _progress: station.save_station(self.desk, card),
            lambda _none: ui.card_saved_label.setText(self.tr("已保存")),
        )

    def _save_hours(self) -> None:
        try:
            hours = self._hours.hours()
        except DeskError as error:
            self.show_error(error)
            return
        self.clear_problems()
        self.jobs.run(
            self,
            lambda progress: working_calendar.save_hours(self.desk, hours, progress.report, rehearse=True),
            lambda moved: self._ask(hours, moved),
            self.show_error,
            self.tr("看哪些期限會移動"),
        )

    def _ask(self, hours: OpeningHours, moved: list[MovedDeadline]) -> None:
        """Save at once what moves nothing; else show first what would move."""
        if not moved:
            self._keep_hours(hours)
            return
        window = MovedDeadlines(moved, local(self.desk.now()).date(), self.theme, self)
        window.accepted.connect(lambda: self._keep_hours(hours))
        window.finished.connect(window.deleteLater)
        window.open()

    def _keep_hours(self, hours: OpeningHours) -> None:
        self.write(
            lambda progress: working_calendar.save_hours(self.desk, hours, progress.report),
            self._tell_moved,
            self.tr("重算期限"),
        )

    def _tell_moved(self, moved: list[MovedDeadline]) -> None:
        words = self.tr("已保存，{0} 個期限跟著移動") if moved else self.tr("已保存，沒有期限移動")
        self.ui.hours_saved_label.setText(words.format(len(moved)))
        self.hours_changed.emit()

    def _save_reminders(self, wanted: bool) -> None:
        self.write(lambda _progress: save_reminders_on(self.desk, wanted), lambda _none: None)

    def _save_look(self, name: str) -> None:
        self.write(
            lambda _progress: station.save_theme(self.desk, name), lambda _none: self.theme_chosen.emit(name)
        )
