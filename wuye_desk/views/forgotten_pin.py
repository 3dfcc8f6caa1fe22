"""忘了 PIN: a new one for the 站長, with the code of the recovery file."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_forgotten_pin import Ui_ForgottenPin
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.recovery import reset_pin, resettable
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme


class ForgottenPin(QDialog):
    """Accepted once the new PIN is set; whoever set it signs in with it then."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ForgottenPin()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        for line in resettable(desk):
            self.ui.person_box.addItem(line.name, line.id)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self._save)
        self._clear_problems()
        self.ui.code_edit.setFocus()

    def _problems(self) -> dict[str, tuple[QWidget, QLabel]]:
        ui = self.ui
        return {
            "person": (ui.person_box, ui.person_problem),
            "code": (ui.code_edit, ui.code_problem),
            "pin": (ui.pin_edit, ui.pin_problem),
            "again": (ui.again_edit, ui.again_problem),
        }

    def _clear_problems(self) -> None:
        for _edit, label in self._problems().values():
            show_problem(label, "", self._theme)

    def _save(self) -> None:
        self._clear_problems()
        code, pin, person = (
            self.ui.code_edit.text(),
            self.ui.pin_edit.text(),
            self.ui.person_box.currentData(),
        )
        if pin != self.ui.again_edit.text():
            self._refuse(DeskError(self.tr("兩次輸的 PIN 不一樣。"), "again"))
            return
        self._jobs.run(
            self,
            lambda _progress: reset_pin(self._desk, code, person, pin),
            lambda _none: self.accept(),
            self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        edit, label = self._problems().get(error.field, self._problems()["code"])
        show_problem(label, error.sentence, self._theme)
        edit.setFocus()
