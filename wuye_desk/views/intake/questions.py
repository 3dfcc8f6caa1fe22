"""The small dialogs of the page: settled on the spot, back entry after a power cut, discarding a draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from wuye_desk.services.intake.draft_links import blank_trouble
from wuye_desk.services.intake.registration import TicketDraft
from wuye_desk.views.intake.draft_shelf import ShelfDraft
from wuye_desk.views.intake.intake_back_entry import IntakeBackEntry
from wuye_desk.views.intake.intake_settle import IntakeSettle
from wuye_desk.views.theme import Theme


class Questions(QObject):
    """Asks without holding up the page, and tells what was answered."""

    settling_typed = Signal(str)
    settled = Signal(str)
    entered_back = Signal(object, str)
    """The true time of receipt and the number of the paper sheet."""
    discard_agreed = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], datetime], page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._now, self._page = theme, now, page

    def ask_settled(self, words: str) -> None:
        """Ask how it was settled; the words typed before stand there already."""
        dialog = IntakeSettle(self._theme, words, self._page)
        dialog.typed.connect(self.settling_typed)
        dialog.accepted.connect(lambda: self.settled.emit(dialog.words))
        _open(dialog)

    def ask_back_entry(self, draft: TicketDraft) -> None:
        """Ask for the true time and the sheet's number."""
        dialog = IntakeBackEntry(self._theme, self._now(), blank_trouble, self._page)
        dialog.show_entry(draft.received_at if draft.back_entry else None, draft.blank_number)
        dialog.accepted.connect(lambda: self.entered_back.emit(dialog.received_at, dialog.blank_number))
        _open(dialog)

    def ask_discard(self, held: ShelfDraft) -> None:
        """Ask before words are thrown away; keeping them is the default."""
        question = QMessageBox(self._page)
        question.setWindowTitle(self.tr("捨棄草稿"))
        question.setText(self.tr("捨棄這份草稿？捨棄以後找不回來。"))
        discard = question.addButton(self.tr("捨棄"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(self.tr("留著"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        discard.clicked.connect(lambda: self.discard_agreed.emit(held))
        _open(question)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
