"""The dialog that puts right what was registered: which field, what it should say, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Channel, Kind, Nature, Term
from wuye_desk.forms.ui_correct_ticket import Ui_CorrectTicketDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.households import find
from wuye_desk.services.station.areas import departments
from wuye_desk.services.tickets.correcting import CORRECTABLE, correct
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.event_editors import ChoiceEditor, Editor, LineEditor, MomentEditor, WordsEditor
from wuye_desk.views.unsaved import may_drop
from wuye_desk.views.widgets.problem_label import ProblemLabel
from wuye_desk.views.words import say


class HouseholdEditor(LineEditor):
    """A room as one types it; its value is the account of the household that lives there, or None."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found = QLabel()
        self._found.setProperty("role", "muted")
        self.line.setPlaceholderText(self.tr("房號、姓名或電話，例如 3-2-1201"))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._found)
        self.line.textChanged.connect(self._show_found)

    def _hit(self) -> Any:
        hits = find(self._desk, self.line.text(), 1) if self.line.text().strip() else []
        return hits[0] if hits else None

    def _show_found(self) -> None:
        hit = self._hit()
        self._found.setText(f"{hit.room_label}　{hit.name}" if hit else self.tr("名冊裡沒有找到"))

    def value(self) -> Any:
        """Return the account of the household found."""
        hit = self._hit()
        return hit.account_id if hit else None


class CorrectTicketDialog(QDialog):
    """The number stays and what stood there before is kept; only the field chosen changes."""

    corrected = Signal(object)
    """The TicketView as it reads afterwards."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, view: TicketView, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CorrectTicketDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self._saving = False
        self.editor: Editor = LineEditor()
        self._problem = ProblemLabel(theme)
        self.ui.problem_layout.addWidget(self._problem)
        self.ui.title_icon.setPixmap(theme.pixmap("pencil", "accent", 20))
        self.ui.ticket_label.setText(f"{view.number} {view.room_label}")
        for name, one in CORRECTABLE.items():
            self.ui.field_box.addItem(QCoreApplication.translate("events", one.label), name)
        self.ui.field_box.currentIndexChanged.connect(self._show_field)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._show_field()

    @property
    def field(self) -> str:
        """Return the name of the field chosen."""
        return str(self.ui.field_box.currentData())

    def _show_field(self) -> None:
        label = self.ui.field_box.currentText()
        self.editor.hide()
        self.editor.deleteLater()
        maker = _EDITORS.get(self.field, _line)
        self.editor = maker(self._desk, self._view, self.field)
        self.editor.name_for_reader(self.tr("{}改為").format(label))
        self.ui.value_layout.addWidget(self.editor)
        self._typed = False
        self.editor.changed.connect(self._on_typed)
        self.ui.before_label.setText(_now_reads(self._view, self.field))
        self._problem.show_problem("")

    def _on_typed(self) -> None:
        self._typed = True

    def save(self) -> None:
        """Put the field right; the dialog closes when it is on disk."""
        if self._saving:
            return
        value = self._value()
        if value is None:
            self._problem.show_problem(self.tr("請選一戶名冊裡有的。"))
            self.editor.setFocus()
            return
        self._saving = True
        field, reason = self.field, self.ui.reason_edit.text()
        self._jobs.run(
            self,
            lambda _progress: correct(self._desk, self._view.id, field, value, reason),
            self._on_saved,
            self._on_refused,
            title=self.tr("更正"),
        )

    def _value(self) -> Any:
        if isinstance(self.editor, MomentEditor):
            return self.editor.moment()
        code = self.editor.value()
        return _TERMS[self.field](code) if self.field in _TERMS else code

    def _on_saved(self, view: TicketView) -> None:
        self.corrected.emit(view)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._saving = False
        if not isinstance(error, DeskError):
            raise error
        self._problem.show_problem(str(error))
        (self.ui.reason_edit if error.field == "reason" else self.editor).setFocus()

    def reject(self) -> None:
        """Close; where something was changed, ask first."""
        typed = self._typed or bool(self.ui.reason_edit.text().strip())
        if not self._saving and may_drop(self, typed):
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter wherever the cursor is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
            return
        super().keyPressEvent(event)


_TERMS: Mapping[str, type[Term]] = {"kind": Kind, "channel": Channel, "nature": Nature}
_Maker = Callable[[Desk, TicketView, str], Editor]


def _now_reads(view: TicketView, field: str) -> str:
    if field == "household":
        return view.room_label
    if field == "received_at":
        return f"{view.received_at:%Y-%m-%d %H:%M}"
    value = getattr(view, field)
    return say(value) if isinstance(value, Term) else str(value)


def _line(_desk: Desk, view: TicketView, field: str) -> Editor:
    editor = LineEditor()
    editor.set_value(getattr(view, field))
    return editor


def _words(_desk: Desk, view: TicketView, field: str) -> Editor:
    editor = WordsEditor()
    editor.set_value(getattr(view, field))
    return editor


def _term(_desk: Desk, view: TicketView, field: str) -> Editor:
    editor = ChoiceEditor([(str(term.value), say(term)) for term in _TERMS[field]])
    editor.set_value(getattr(view, field).value)
    return editor


def _department(desk: Desk, view: TicketView, _field: str) -> Editor:
    editor = ChoiceEditor([(line.name, line.name) for line in departments(desk)])
    editor.set_value(view.department)
    return editor


_EDITORS: Mapping[str, _Maker] = {
    "kind": _term,
    "channel": _term,
    "nature": _term,
    "household": lambda desk, _view, _field: HouseholdEditor(desk),
    "received_at": lambda _desk, view, _field: MomentEditor(view.received_at),
    "content": _words,
    "demand": _words,
    "department": _department,
}
