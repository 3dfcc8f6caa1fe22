"""The fields a channel calls for: arrival stamp and signatures of a letter, the sender behind others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import PASSED_ON, Channel
from wuye_desk.forms.ui_intake_channel import Ui_IntakeChannel
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.intake.moment_reader import EndOfDay, moment_text, read_moment
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.services.intake.registration import TicketDraft


class IntakeChannel(QFrame):
    """Shows itself only for letters (篇1 1.3) and for what was passed on by somebody else."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], datetime],
        end_of: EndOfDay,
        readers: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeChannel()
        self.ui.setupUi(self)
        self._theme, self._now, self._end_of, self._readers = theme, now, end_of, readers
        for edit in (
            self.ui.arrival_edit,
            self.ui.sender_edit,
            self.ui.reference_edit,
            self.ui.sender_due_edit,
        ):
            edit.textEdited.connect(lambda _text: self.edited.emit())
        self.ui.shown_combo.editTextChanged.connect(lambda _text: self.edited.emit())
        self.ui.joint_spin.valueChanged.connect(lambda _count: self.edited.emit())
        self.ui.arrival_edit.editingFinished.connect(self.read_arrival)
        self.ui.sender_due_edit.editingFinished.connect(self.read_sender_due)
        self.show_channel(Channel.CALL)

    def begin_letter(self) -> None:
        """Propose who reads the original, where nobody is named yet."""
        combo = self.ui.shown_combo
        if not combo.currentText().strip() and combo.count():
            combo.setEditText(combo.itemText(0))

    def _show_readers(self) -> None:
        """Offer who may read the original of a letter, the usual one first."""
        combo = self.ui.shown_combo
        kept = combo.currentText()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItems(self._readers())
            combo.setEditText(kept)

    def show_channel(self, channel: Channel) -> None:
        """Show the fields this channel calls for, or nothing."""
        if channel is Channel.LETTER and self.ui.letter_page.isHidden():
            self._show_readers()
        self.ui.letter_page.setVisible(channel is Channel.LETTER)
        self.ui.sender_page.setVisible(channel in PASSED_ON)
        self.setVisible(channel is Channel.LETTER or channel in PASSED_ON)

    def show_draft(self, draft: TicketDraft) -> None:
        """Show what the draft holds."""
        ui = self.ui
        ui.arrival_edit.setText(moment_text(draft.letter_arrived_at))
        ui.joint_spin.setValue(draft.joint_count)
        with QSignalBlocker(ui.shown_combo):
            ui.shown_combo.setEditText(draft.shown_to)
        ui.sender_edit.setText(draft.sender)
        ui.reference_edit.setText(draft.sender_reference)
        ui.sender_due_edit.setText(moment_text(draft.sender_due_at))
        for problem in (ui.letter_problem, ui.sender_problem):
            show_problem(problem, "", self._theme)
        self.show_channel(draft.channel)

    def fill(self, draft: TicketDraft) -> None:
        """Write the fields into the draft; what the channel does not call for is left empty."""
        ui = self.ui
        letter, passed_on = draft.channel is Channel.LETTER, draft.channel in PASSED_ON
        draft.letter_arrived_at = self._read(ui.arrival_edit, ahead=False) if letter else None
        draft.joint_count = ui.joint_spin.value() if letter else 1
        draft.shown_to = ui.shown_combo.currentText().strip() if letter else ""
        draft.sender = ui.sender_edit.text().strip() if passed_on else ""
        draft.sender_reference = ui.reference_edit.text().strip() if passed_on else ""
        draft.sender_due_at = self._read(ui.sender_due_edit, ahead=True) if passed_on else None

    def first_wrong(self) -> QLineEdit | None:
        """Return the field whose time cannot be understood, with the sentence shown below it."""
        if not self.ui.letter_page.isHidden() and not self.read_arrival():
            return self.ui.arrival_edit
        if not self.ui.sender_page.isHidden() and not self.read_sender_due():
            return self.ui.sender_due_edit
        return None

    def read_arrival(self) -> bool:
        """Return whether the arrival stamp is empty or a time that has passed."""
        return self._check(self.ui.arrival_edit, self.ui.letter_problem, ahead=False)

    def read_sender_due(self) -> bool:
        """Return whether the sender's deadline is empty or a time."""
        return self._check(self.ui.sender_due_edit, self.ui.sender_problem, ahead=True)

    def _check(self, edit: QLineEdit, problem: QLabel, *, ahead: bool) -> bool:
        try:
            moment = self._parse(edit.text(), ahead=ahead)
        except DeskError as error:
            show_problem(problem, error.sentence, self._theme)
            return False
        if moment is not None and not ahead and moment > self._now():
            show_problem(problem, self.tr("收件的時間還沒到，核對一下日期。"), self._theme)
            return False
        show_problem(problem, "", self._theme)
        return True

    def _read(self, edit: QLineEdit, *, ahead: bool) -> datetime | None:
        try:
            return self._parse(edit.text(), ahead=ahead)
        except DeskError:
            return None

    def _parse(self, text: str, *, ahead: bool) -> datetime | None:
        if not text.strip():
            return None
        return read_moment(text, self._now(), ahead=ahead, end_of=self._end_of if ahead else None)
