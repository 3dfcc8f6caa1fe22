"""Saving: the buttons with their keys, what went wrong above them, and afterwards the number shown large."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.numbers import SERIES_OF_KIND
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_intake_save import Ui_IntakeSave
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme

_WAIT_MS = 300


class IntakeSave(QFrame):
    """Asks for saving, settling, parking; once saved, for printing, the ticket or the next call."""

    save_asked = Signal()
    save_and_print_asked = Signal()
    settle_asked = Signal()
    park_asked = Signal()
    print_asked = Signal()
    ticket_asked = Signal()
    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeSave()
        self.ui.setupUi(self)
        self._theme = theme
        self._series = self._kept = ""
        self._busy_timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._busy_timer.timeout.connect(lambda: self._show_waiting(True))
        self._dress()
        self._connect()
        self.show_open()

    def show_open(self) -> None:
        """Show the buttons of a draft."""
        self._show_page(self.ui.open_page, "true")
        self.show_problem("")

    def show_kind(self, kind: Kind) -> None:
        """Name what this kind is printed on, and how it is settled at once."""
        graded = kind is Kind.COMPLAINT
        sheet = self.tr("打印處置表") if graded else self.tr("打印工作單")
        self.ui.print_button.setText(self.tr("{sheet}  F9").format(sheet=sheet))
        self.ui.print_button.setAccessibleName(sheet)
        self.ui.settle_button.setText(self.tr("當場解決  F6") if graded else self.tr("當場辦結  F6"))

    def show_series(self, kind: Kind, received_at: datetime) -> None:
        """Show in which series the number will be, with the month."""
        prefix = f"{SERIES_OF_KIND[kind]}-{local(received_at):%Y%m}"
        self._series = self.tr("編號 {prefix}-…").format(prefix=prefix)
        self._show_words()

    def show_saved(self, number: str, at: datetime) -> None:
        """Show the number, large enough to be read out across the desk."""
        self.ui.number_label.setText(number)
        self.ui.saved_label.setText(self.tr("{time} 已存\n告訴來電人").format(time=f"{local(at):%H:%M}"))
        self._show_page(self.ui.saved_page, "saved")

    def show_busy(self, busy: bool) -> None:
        """Take no second order while one is being carried out."""
        self._busy_timer.stop()
        if busy:
            self._busy_timer.start()
        else:
            self._show_waiting(False)

    def _show_waiting(self, waiting: bool) -> None:
        """Grey the buttons out only where saving takes long enough to be noticed."""
        for button in (
            self.ui.save_button,
            self.ui.save_print_button,
            self.ui.settle_button,
            self.ui.park_button,
        ):
            button.setEnabled(not waiting)

    def show_problem(self, sentence: str) -> None:
        """Show above the buttons why saving failed, or nothing."""
        show_problem(self.ui.save_problem, sentence, self._theme)

    def show_draft_state(self, draft: TicketDraft) -> None:
        """Show when a draft that was begun was last written; one that is not begun has no file yet."""
        if draft.received_at is None or draft.typed_at is None:
            self.show_draft_kept(self.tr("按下第一個鍵就開始存盤"))
        else:
            words = self.tr("草稿 {time} 已存盤")
            self.show_draft_kept(words.format(time=f"{local(draft.typed_at):%H:%M}"))

    def show_draft_kept(self, words: str) -> None:
        """Show when the draft was last written to disk."""
        self._kept = words
        self._show_words()

    def _show_words(self) -> None:
        self.ui.draft_label.setText("\n".join(filter(None, (self._series, self._kept))))

    def say(self, words: str) -> None:
        """Show a remark beside the number."""
        self.ui.saved_label.setText(words)

    def _show_page(self, page: QWidget, look: str) -> None:
        self.ui.save_stack.setCurrentWidget(page)
        self.setProperty("panel", look)
        self.style().unpolish(self)
        self.style().polish(self)

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.save_button.setIcon(theme.icon("save", "on_accent", 16))
        ui.save_print_button.setIcon(theme.icon("printer", "text", 16))
        ui.settle_button.setIcon(theme.icon("check", "text", 16))
        ui.park_button.setIcon(theme.icon("circle-pause", "text", 16))
        ui.saved_icon.setPixmap(theme.pixmap("circle-check", "met", 20))
        ui.print_button.setIcon(theme.icon("printer", "on_accent", 16))
        ui.open_ticket_button.setIcon(theme.icon("clipboard-list", "text", 16))
        ui.next_button.setIcon(theme.icon("plus", "text", 16))

    def _connect(self) -> None:
        ui = self.ui
        ui.save_button.clicked.connect(self.save_asked)
        ui.save_print_button.clicked.connect(self.save_and_print_asked)
        ui.settle_button.clicked.connect(self.settle_asked)
        ui.park_button.clicked.connect(self.park_asked)
        ui.print_button.clicked.connect(self.print_asked)
        ui.open_ticket_button.clicked.connect(self.ticket_asked)
        ui.next_button.clicked.connect(self.next_asked)
