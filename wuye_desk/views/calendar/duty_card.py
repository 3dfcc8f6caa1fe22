"""One duty of the chosen day: what it is, how far it is, and the buttons that do it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.calendar import Standing
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.terms import Duty
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_duty_card import Ui_DutyCard
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.milestones import DutyLine
from wuye_desk.views.calendar.duty_words import ICONS, done_words, lead_of, progress_words
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say


class DutyCard(QWidget):
    """Leads to the section where the duty is done, or keeps that it was done on paper."""

    section_requested = Signal(str)
    """Name of a section of the page 收費."""
    done_requested = Signal(object)
    reopen_requested = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, line: DutyLine) -> None:
        super().__init__()
        self.ui = Ui_DutyCard()
        self.ui.setupUi(self)
        self.line = line
        ui, one = self.ui, line.milestone
        icon, color = ICONS[line.standing]
        ui.icon_label.setPixmap(theme.pixmap(icon, color, 16))
        ui.title_label.setText(say(one.duty))
        ui.cycle_label.setText(self.tr("{0}周期").format(month_words(one.cycle)))
        ui.clause_label.setText(one.rule.clause)
        ui.words_label.setText(self._words())
        ui.progress_bar.setVisible(bool(line.total))
        ui.progress_bar.setMaximum(line.total or 1)
        ui.progress_bar.setValue(line.done or 0)
        ui.done_label.setText(done_words(line))
        ui.done_label.setVisible(bool(ui.done_label.text()))
        self._offer(desk)

    def _words(self) -> str:
        line = self.line
        parts = [f"{line.milestone.rule.who}：{line.milestone.rule.words}"]
        if line.on_day_off:
            parts.append(self.tr("這天休息，期限不順延。"))
        if line.standing is Standing.LATE:
            parts.append(self.tr("日子已過，還沒有完成。"))
        progress = progress_words(line)
        return "".join(parts) + (f"\n{progress}" if progress else "")

    def _offer(self, desk: Desk) -> None:
        ui, line = self.ui, self.line
        lead = lead_of(line.milestone.duty)
        is_done = line.standing is Standing.DONE
        ui.go_button.setVisible(lead is not None and not is_done)
        if lead is not None:
            section, words = lead
            ui.go_button.setText(words)
            ui.go_button.clicked.connect(lambda: self.section_requested.emit(section))
        ui.done_button.setVisible(not is_done and line.milestone.duty is not Duty.PAY_BY)
        ui.reopen_button.setVisible(line.ticked)
        ui.done_button.clicked.connect(lambda: self.done_requested.emit(line))
        ui.reopen_button.clicked.connect(lambda: self.reopen_requested.emit(line))
        permit(desk, {ui.done_button: Action.KEEP_MILESTONES, ui.reopen_button: Action.KEEP_MILESTONES})
