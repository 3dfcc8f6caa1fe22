"""The dialog that puts right what was registered: which fields, what they should say, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_correct_ticket import Ui_CorrectTicketDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.correcting import CORRECTABLE, correct
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.field_problem import grow
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.background import shortened
from wuye_desk.views.tickets.correct_editors import (
    HouseholdEditor,
    make_value_editor,
    now_reads,
    values_of,
)
from wuye_desk.views.tickets.event_editors import Editor
from wuye_desk.views.tickets.ticket_dialog import TicketDialog
from wuye_desk.views.unsaved import may_drop
from wuye_desk.views.widgets.problem_label import ProblemLabel

_BEFORE = 200
"""Characters shown of what stands there now."""


class CorrectTicketDialog(TicketDialog):
    """The number stays and what stood there before is kept; every field that was changed is put right."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, view: TicketView, parent: QWidget | None
    ) -> None:
        super().__init__(desk, jobs, theme, parent)
        self.ui = Ui_CorrectTicketDialog()
        self.ui.setupUi(self)
        self._view = view
        self._editors: dict[str, Editor] = {}
        self._changed: list[str] = []
        """The fields somebody touched, in the order of touching."""
        self._problem = ProblemLabel(theme)
        self.ui.problem_layout.addWidget(self._problem)
        self.ui.title_icon.setPixmap(theme.pixmap("pencil", "accent", 20))
        self.ui.ticket_label.setText(f"{view.number} {view.room_label}")
        self.ui.changed_label.hide()
        asked = ((name, one) for name, one in CORRECTABLE.items() if view.channel in one.channels)
        for name, one in asked:
            self.ui.field_box.addItem(QCoreApplication.translate("events", one.label), name)
        self.ui.field_box.currentIndexChanged.connect(self._show_field)
        self.wire_buttons(self.ui.save_button, self.ui.cancel_button)
        self._show_field()

    @property
    def field(self) -> str:
        """Return the name of the field chosen."""
        return str(self.ui.field_box.currentData())

    @property
    def editor(self) -> Editor:
        """Return the editor of the field chosen; it is made when the field is chosen first."""
        if self.field not in self._editors:
            self._editors[self.field] = self._make_editor(self.field)
        return self._editors[self.field]

    def _make_editor(self, field: str) -> Editor:
        editor = make_value_editor(self.desk, self.theme, self._view, field)
        editor.name_for_reader(self.tr("{}改為").format(self.ui.field_box.currentText()))
        editor.changed.connect(lambda: self._note_changed(field))
        self.ui.value_layout.addWidget(editor)
        return editor

    def _show_field(self) -> None:
        shown = self.editor
        for editor in self._editors.values():
            editor.setVisible(editor is shown)
        self.ui.before_label.setText(shortened(now_reads(self._view, self.field), _BEFORE))
        self._problem.show_problem("")
        QWidget.setTabOrder(self.ui.field_box, shown.focusProxy() or shown)
        grow(self)

    def _note_changed(self, field: str) -> None:
        if field not in self._changed:
            self._changed.append(field)
        names = [self._label(name) for name in self._changed]
        self.ui.changed_label.setText(self.tr("一併更正：{}").format("、".join(names)))
        self.ui.changed_label.setVisible(len(names) > 1)

    def _label(self, field: str) -> str:
        return QCoreApplication.translate("events", CORRECTABLE[field].label)

    def save(self) -> None:
        """Put right every field that was changed; the dialog closes when it is on disk."""
        if self.saving:
            return
        wanted = {field: self._editors[field] for field in self._changed or [self.field]}
        household = wanted.get("household")
        if isinstance(household, HouseholdEditor) and not self._household_ready(household):
            return
        values, reason = values_of(wanted, self._view), self.ui.reason_edit.text()
        self.write(lambda: correct(self.desk, self._view.id, values, reason), self.tr("更正"))

    def _household_ready(self, editor: HouseholdEditor) -> bool:
        """Refuse a household that is not found, and one the caller's relation to was not asked for."""
        if editor.value() is None:
            self.show_refusal(DeskError(self.tr("請選一戶名冊裡有的。"), "household"))
            return False
        if not editor.relation.value():
            self.show_refusal(DeskError(self.tr("換了一戶，請再選來電人是這一戶的什麼人。"), "household"))
            editor.relation.setFocus()
            return False
        return True

    def show_refusal(self, error: DeskError) -> None:
        """Show the sentence, with the field it is about chosen."""
        place = self.ui.field_box.findData(error.field)
        if place >= 0:
            self.ui.field_box.setCurrentIndex(place)
        self._problem.show_problem(str(error))
        (self.ui.reason_edit if error.field == "reason" else self.editor).setFocus()
        grow(self)

    def may_close(self) -> bool:
        """Return whether it may close; where something was changed, ask first."""
        return may_drop(self, bool(self._changed) or bool(self.ui.reason_edit.text().strip()))
