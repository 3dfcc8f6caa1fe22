"""What the small dialogs of the fees share: saving off the window's thread, problems at their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.jobs import Jobs
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import may_drop

Problems = Mapping[str, tuple[QWidget | None, QLabel]]


class FeeDialog(QDialog):
    """One deed: typed, saved, and closed; a refusal is told at its field, and nothing typed is lost."""

    kept = Signal(object)
    """What the work returned."""
    broke = Signal(object)

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._theme = jobs, theme
        self._untouched: object = None

    def typed(self) -> object:
        """Return all that can be typed or chosen, as it stands."""
        raise NotImplementedError

    def problems(self) -> Problems:
        """Return by the name of a field its editor and the label that tells what is wrong; "" the dialog."""
        raise NotImplementedError

    def work(self) -> Callable[[], object]:
        """Return what saves what is typed; DeskError where it cannot be read."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show the dialog as it is meant to open; call it once its fields are filled."""
        ui: Any = self.ui  # type: ignore[attr-defined]
        for _editor, label in self.problems().values():
            show_problem(label, "", self._theme)
        ui.save_button.setDefault(True)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self.save)
        self._untouched = self.typed()
        QTimer.singleShot(0, self, lambda: grow(self))

    def reject(self) -> None:
        """Close; where something was changed, ask first."""
        if may_drop(self, self.typed() != self._untouched):
            super().reject()

    def save(self) -> None:
        """Save what is typed and close."""
        for _editor, label in self.problems().values():
            show_problem(label, "", self._theme)
        try:
            work = self.work()
        except DeskError as refused:
            self._refused(refused)
            return
        self._let_save(False)
        self._jobs.run(self, lambda _progress: work(), self._finish, self._refused)

    def _finish(self, result: object) -> None:
        self.kept.emit(result)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._let_save(True)
        if not isinstance(error, DeskError):
            self.broke.emit(error)
            return
        known = self.problems()
        editor, label = known.get(error.field, known[""])
        show_problem(label, error.sentence, self._theme)
        grow(self)
        if editor is not None:
            editor.setFocus()

    def _let_save(self, able: bool) -> None:
        ui: Any = self.ui  # type: ignore[attr-defined]
        ui.save_button.setEnabled(able)


def day_of(edit: QDateEdit) -> date:
    """Return the day a field shows."""
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def month_in(edit: QDateEdit) -> int:
    """Return the month a field shows, YYYYMM."""
    return edit.date().year() * 100 + edit.date().month()


def show_month(edit: QDateEdit, month: int) -> None:
    """Show a month (YYYYMM) in a field."""
    edit.setDate(QDate(month // 100, month % 100, 1))
