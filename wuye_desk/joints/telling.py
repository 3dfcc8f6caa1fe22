"""What the program tells by itself: reminders and upgrades, on strips in the window and from the tray."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from wuye_desk.joints.page_joints import Ground, PageJoints
from wuye_desk.views.main_window import MainWindow
from wuye_desk.views.notice_strip import NoticeSlot
from wuye_desk.views.reminders import Reminders
from wuye_desk.views.tray import Tray
from wuye_desk.views.upgrade_notices import UpgradeNotices


class Telling(QObject):
    """Joins what tells to the pages where one sees to it."""

    failed = Signal(object)
    open_requested = Signal()
    """The window is to come to the front."""

    def __init__(self, ground: Ground, window: MainWindow, pages: PageJoints, parent: QObject) -> None:
        super().__init__(parent)
        self._ground, self._window, self._pages = ground, window, pages
        desk, jobs, theme = ground.desk, ground.jobs, ground.theme
        self.tray = Tray(theme, window) if Tray.is_there() else None
        self.reminders = Reminders(desk, jobs, theme, window, self.tray)
        self.upgrades = UpgradeNotices(desk, jobs, theme, window, self.tray)
        for one in (self.reminders, self.upgrades):
            one.stand_in(window.ui.page_column)
            one.failed.connect(self.failed)
        self._slot = NoticeSlot((self.upgrades.strip, self.reminders.strip), self)
        self._connect()

    def _connect(self) -> None:
        self.reminders.board_requested.connect(self._show_told)
        self.upgrades.board_requested.connect(lambda: self._come_to("board"))
        self.upgrades.ticket_requested.connect(self._open_ticket)
        self.upgrades.seen.connect(self._pages.refresh_board)
        self.upgrades.found.connect(self._pages.refresh_board)
        if self.tray is not None:
            self.tray.open_requested.connect(self.open_requested)
            self.tray.new_ticket_requested.connect(self._begin_call)
            self.tray.quit_requested.connect(self._window.close)

    def begin(self) -> None:
        """Stand in the tray, and tell what happened while the program was off."""
        if self.tray is not None:
            self.tray.show()
        self.note_minute(self._ground.desk.now())

    def note_minute(self, moment: datetime) -> None:
        """Tell what is new with the minute."""
        self.reminders.note_minute(moment)
        self.upgrades.look()

    def note_change(self) -> None:
        """Tell at once what a change brought about, and no more of what it settled."""
        self.reminders.note_change()
        self.upgrades.look()

    def close(self) -> None:
        """Leave the tray."""
        if self.tray is not None:
            self.tray.hide()

    def _show_told(self, counter: int) -> None:
        self.open_requested.emit()
        self._pages.show_board(counter)

    def _come_to(self, page: str) -> None:
        self.open_requested.emit()
        self._window.show_page(page)

    def _open_ticket(self, ticket_id: int) -> None:
        self.open_requested.emit()
        self._pages.open_ticket(ticket_id)

    def _begin_call(self) -> None:
        self.open_requested.emit()
        self._pages.begin_call()
