"""Asks for the true time of a complaint taken on paper during a power cut, and the sheet's number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_intake_back_entry import Ui_IntakeBackEntry
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.intake.moment_reader import moment_text, read_moment
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import may_drop

_LONG_AGO = timedelta(days=31)
"""A true time before that is taken for a slip of the pen until somebody says it is right."""
_BLANK_NUMBER = re.compile(r"KB-\d{6}-\d{3,}")


class IntakeBackEntry(QDialog):
    """Two fields; a wrong one gets its sentence and the dialog stays."""

    def __init__(
        self,
        theme: Theme,
        now: datetime,
        trouble_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeBackEntry()
        self.ui.setupUi(self)
        self._theme, self._now, self._trouble_of = theme, now, trouble_of
        self.received_at: datetime | None = None
        self.blank_number = ""
        self._untouched = self._words()
        for problem in (self.ui.received_problem, self.ui.number_problem):
            show_problem(problem, "", theme)
        self.ui.old_check.hide()
        self.ui.received_edit.textEdited.connect(self._forget_old)
        self.ui.accept_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)

    def show_entry(self, received_at: datetime | None, blank_number: str) -> None:
        """Show what was entered before."""
        self.ui.received_edit.setText(moment_text(received_at))
        self.ui.number_edit.setText(blank_number)
        self._untouched = self._words()

    def accept(self) -> None:
        """Close once both fields make sense."""
        right = self._read_received() and self._read_number()
        if right:
            super().accept()
        else:
            grow(self)

    def _words(self) -> tuple[str, str]:
        return self.ui.received_edit.text(), self.ui.number_edit.text()

    def reject(self) -> None:
        """Close; where something was typed, ask first."""
        if may_drop(self, self._words() != self._untouched):
            super().reject()

    def _forget_old(self, _text: str) -> None:
        self.ui.old_check.setChecked(False)
        self.ui.old_check.hide()

    def _read_received(self) -> bool:
        sentence = ""
        try:
            self.received_at = read_moment(self.ui.received_edit.text(), self._now, ahead=False)
        except DeskError as error:
            sentence = error.sentence
        else:
            if self.received_at > self._now:
                sentence = self.tr("這個時間還沒到，核對一下日期。")
            elif self._now - self.received_at > _LONG_AGO and not self.ui.old_check.isChecked():
                sentence = self._ask_old(self.received_at)
        show_problem(self.ui.received_problem, sentence, self._theme)
        if sentence:
            self.ui.received_edit.setFocus()
        return not sentence

    def _ask_old(self, received_at: datetime) -> str:
        self.ui.old_check.show()
        words = self.tr("{moment} 是 {days} 天以前，核對一下年份和日期；沒有寫錯就在下面打勾。")
        moment = f"{local(received_at):%Y-%m-%d %H:%M}"
        return words.format(moment=moment, days=(self._now - received_at).days)

    def _read_number(self) -> bool:
        number = unicodedata.normalize("NFKC", self.ui.number_edit.text()).strip().upper()
        right = not number or _BLANK_NUMBER.fullmatch(number) is not None
        example = self.tr("空白單號印在紙的右上角，例如 KB-202611-003。")
        sentence = self._trouble_of(number) if right else example
        show_problem(self.ui.number_problem, sentence, self._theme)
        if sentence:
            self.ui.number_edit.setFocus()
        self.blank_number = number
        return not sentence
