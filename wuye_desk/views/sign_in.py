"""換人: who sits at the desk now, chosen by a number key, changed by six digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_sign_in import Ui_SignIn
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.people.people import PersonLine, people, sign_in
from wuye_desk.services.station.station import sample_pin
from wuye_desk.views.people_list import PeopleModel, PersonDelegate, roles_text
from wuye_desk.views.pin_boxes import DIGITS, PinBoxes
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.problem_label import ProblemLabel


class SignIn(QDialog):
    """Accepted once somebody's PIN was right; desk.person is that somebody then."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        note: str = "",
        parent: QWidget | None = None,
        *,
        locked: bool = False,
        before: PersonAtDesk | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SignIn()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme, self._locked = desk, jobs, theme, locked
        self.pin_edit = PinBoxes(theme, self)
        self.ui.boxes_layout.addWidget(self.pin_edit)
        self.ui.boxes_layout.addStretch(1)
        self.problem_label = ProblemLabel(theme, self)
        self.ui.problem_layout.addWidget(self.problem_label)
        self.ui.note_label.setText(note or self.tr("按數字鍵選人，或輸姓名、拼音首字母。"))
        self._fill_people(theme)
        self._connect()
        self._choose_first()
        if locked:
            self._be_locked(before)
        self._tell_sample()

    def _fill_people(self, theme: Theme) -> None:
        present = self._desk.person.id if self._desk.person else None
        lines = [one for one in people(self._desk) if one.has_pin]
        self.model = PeopleModel(lines, present, self)
        self.ui.people_list.setModel(self.model)
        self.ui.people_list.setItemDelegate(PersonDelegate(theme, self))
        self.ui.people_list.setMouseTracking(True)

    def _connect(self) -> None:
        ui = self.ui
        ui.people_list.selectionModel().currentChanged.connect(self._show_person)
        ui.find_edit.textEdited.connect(self._narrow)
        ui.cancel_button.clicked.connect(self.reject)
        ui.forgotten_button.clicked.connect(self._set_anew)
        ui.sign_in_button.clicked.connect(self._try)
        self.pin_edit.filled.connect(self._try)
        self.pin_edit.textEdited.connect(lambda: ui.sign_in_button.setEnabled(self._complete()))
        for watched in (self.pin_edit, ui.people_list, ui.find_edit):
            watched.installEventFilter(self)

    def _be_locked(self, before: PersonAtDesk | None) -> None:
        """Begin with who sat there, and let nobody past without a PIN."""
        ui = self.ui
        self.setWindowTitle(self.tr("已鎖定"))
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        ui.cancel_button.hide()
        ui.pin_label.setText(self.tr("PIN，輸滿六位即解鎖"))
        ui.sign_in_button.setText(self.tr("解鎖"))
        if before is None:
            return
        ui.note_label.setText(self.tr("打到一半的字都還在，解鎖或換人後接著用。"))
        places = (row for row, one in enumerate(self.model.shown) if one.id == before.id)
        ui.people_list.setCurrentIndex(self.model.index(next(places, 0)))
        self.pin_edit.setFocus()

    def _tell_sample(self) -> None:
        """Say the PIN of the sample station, which nobody was told otherwise."""
        if pin := sample_pin(self._desk):
            told = self.tr("示範站的 PIN 都是 {0}。").format(pin)
            self.ui.note_label.setText(f"{self.ui.note_label.text()}\n{told}")

    def reject(self) -> None:
        """Go away without a change, but not while the desk is locked."""
        if not self._locked:
            super().reject()

    def _choose_first(self) -> None:
        """Begin with the first who is not there already: that is who sits down."""
        present = self._desk.person.id if self._desk.person else None
        others = (row for row, one in enumerate(self.model.shown) if one.id != present)
        self.ui.people_list.setCurrentIndex(self.model.index(next(others, 0)))
        self.ui.sign_in_button.setEnabled(False)
        (self.ui.people_list if len(self.model.shown) > 1 else self.pin_edit).setFocus()

    @property
    def chosen(self) -> PersonLine | None:
        """Return who is chosen in the list."""
        index = self.ui.people_list.currentIndex()
        return self.model.shown[index.row()] if index.isValid() else None

    def _show_person(self, _index: QModelIndex | None = None) -> None:
        person = self.chosen
        self.ui.name_label.setText(person.name if person else "")
        self.ui.roles_label.setText(roles_text(person) if person else "")
        self.pin_edit.clear()
        self.pin_edit.setEnabled(person is not None)
        self.ui.sign_in_button.setEnabled(False)
        self.problem_label.show_problem("")

    def _narrow(self, text: str) -> None:
        self.model.narrow(text)
        self.ui.people_list.setCurrentIndex(self.model.index(0))
        self._show_person()

    def _set_anew(self) -> None:
        from wuye_desk.views.forgotten_pin import ForgottenPin

        window = ForgottenPin(self._desk, self._jobs, self._theme, self)
        window.accepted.connect(self._show_person)
        window.open()

    def _complete(self) -> bool:
        return self.chosen is not None and len(self.pin_edit.text()) == DIGITS

    def _try(self) -> None:
        person = self.chosen
        if person is None or not self._complete():
            self.pin_edit.setFocus()
            return
        pin = self.pin_edit.text()
        self._set_busy(True)
        self._jobs.run(self, lambda _progress: sign_in(self._desk, person.id, pin), self._take, self._refuse)

    def _take(self, _person: PersonAtDesk) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, DeskError):
            raise error
        self.pin_edit.clear()
        self.pin_edit.setFocus()
        self.problem_label.show_problem(str(error))

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.pin_edit, self.ui.people_list, self.ui.find_edit):
            widget.setEnabled(not busy)
        self.ui.sign_in_button.setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose a person: arrows anywhere, digits in the list, letters to the search."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._take_key(watched, event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and watched is not self.ui.people_list:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if watched is self.ui.people_list and event.text().isdigit():
            return self._choose_number(int(event.text()))
        if watched is not self.ui.find_edit and event.text().isalpha():
            self.ui.find_edit.setFocus()
            self.ui.find_edit.setText(event.text())
            self._narrow(event.text())
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is not self.pin_edit:
            self.pin_edit.setFocus()
            return True
        return False

    def _step(self, step: int) -> None:
        row = self.ui.people_list.currentIndex().row() + step
        if 0 <= row < len(self.model.shown):
            self.ui.people_list.setCurrentIndex(self.model.index(row))

    def _choose_number(self, number: int) -> bool:
        if 1 <= number <= len(self.model.shown):
            self.ui.people_list.setCurrentIndex(self.model.index(number - 1))
            self.pin_edit.setFocus()
        return True
