"""The first start: the station, its hours, its first 站長 and a roster, on one page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.forms.ui_first_start import Ui_FirstStart
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.station.station import StationSetup, set_up
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.folders import in_documents
from wuye_desk.views.settings.hours_edit import HoursEdit
from wuye_desk.views.theme import Theme

_SENTENCE = 24
"""Pixels a sentence about a field takes, its icon included."""


class FirstStart(QDialog):
    """Asks what a station needs to begin; accepted once the station is set up."""

    station_ready = Signal(object)
    """The path of the roster to import next, or None."""
    demo_requested = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstStart()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._roster: Path | None = None
        self._hours = HoursEdit()
        layout = QVBoxLayout(self.ui.hours_widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._hours)
        self.ui.demo_button.setIcon(theme.icon("sparkles", "accent"))
        self.ui.roster_button.setIcon(theme.icon("file-spreadsheet"))
        self._order_tabs()
        self._reserve_space()
        self._clear_problems()
        self.ui.roster_button.clicked.connect(self._choose_roster)
        self.ui.demo_button.clicked.connect(self.demo_requested)
        self.ui.start_button.clicked.connect(self._start)
        self.ui.name_edit.setFocus()

    def _order_tabs(self) -> None:
        before: QWidget = self.ui.pin_again_edit
        for edit in self._hours.editors():
            QWidget.setTabOrder(before, edit)
            before = edit
        QWidget.setTabOrder(before, self.ui.roster_button)

    def _fields(self) -> dict[str, tuple[QLineEdit | None, QLabel]]:
        ui = self.ui
        return {
            "name": (ui.name_edit, ui.name_problem),
            "phone": (ui.phone_edit, ui.phone_problem),
            "supervisor_name": (ui.supervisor_edit, ui.supervisor_problem),
            "pin": (ui.pin_edit, ui.pin_problem),
            "pin_again": (ui.pin_again_edit, ui.pin_again_problem),
            "roster": (ui.roster_edit, ui.roster_problem),
            "hours": (None, ui.hours_problem),
            "": (None, ui.form_problem),
        }

    def _clear_problems(self) -> None:
        for _edit, problem in self._fields().values():
            show_problem(problem, "", self._theme)

    def _reserve_space(self) -> None:
        """Keep the room of each sentence free: what is below must not move under the mouse."""
        for _edit, problem in self._fields().values():
            policy = problem.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            problem.setSizePolicy(policy)
            problem.setMinimumHeight(_SENTENCE)

    def _choose_roster(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("選住戶名冊"), in_documents(), self.tr("Excel 名冊 (*.xlsx *.xlsm);;所有檔案 (*)")
        )
        if name:
            self.choose_roster(Path(name))

    def choose_roster(self, path: Path) -> None:
        """Take this file as the roster to import after the set-up."""
        self._roster = path
        self.ui.roster_edit.setText(path.name)
        self.ui.roster_edit.setToolTip(str(path))

    def _start(self) -> None:
        self._clear_problems()
        setup, problems = self._setup()
        for problem in reversed(problems):  # the first one last: the cursor goes there
            self._show(problem)
        if problems:
            return
        self._set_busy(True)
        self._jobs.run(self, lambda _progress: set_up(self._desk, setup), self._done, self._failed)

    def _setup(self) -> tuple[StationSetup, list[DeskError]]:
        """Return what is entered, and all that is wrong with it in the order of the page."""
        ui = self.ui
        again, hours = self._pin_again(), OpeningHours()
        wrong_hours: list[DeskError] = []
        try:
            hours = self._hours.hours()
        except DeskError as error:
            wrong_hours.append(error)
        setup = StationSetup(
            name=ui.name_edit.text(),
            phone=ui.phone_edit.text(),
            address=ui.address_edit.text(),
            hours=hours,
            supervisor_name=ui.supervisor_edit.text(),
            pin=ui.pin_edit.text(),
        )
        return setup, [*setup.problems(), *again, *wrong_hours]

    def _pin_again(self) -> list[DeskError]:
        if self.ui.pin_edit.text() == self.ui.pin_again_edit.text():
            return []
        return [DeskError(self.tr("兩次輸的 PIN 不一樣。"), "pin_again")]

    def _done(self, _person: PersonAtDesk) -> None:
        self._set_busy(False)
        self.accept()
        self.station_ready.emit(self._roster)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, DeskError):
            raise error
        self._show(error)

    def _show(self, error: DeskError) -> None:
        edit, problem = self._fields().get(error.field, self._fields()[""])
        show_problem(problem, error.sentence, self._theme)
        if edit is not None:
            edit.setFocus()
            edit.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.ui.start_button.setEnabled(not busy)
        self.ui.start_button.setText(self.tr("正在準備…") if busy else self.tr("開始使用"))
