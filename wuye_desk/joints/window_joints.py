"""The window for one look: pages, bars, seat, search and printing, joined."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal

from wuye_desk.jobs import Jobs
from wuye_desk.joints.bars import Bars
from wuye_desk.joints.page_joints import Ground, PageJoints
from wuye_desk.joints.seat import Seat
from wuye_desk.services.desk import Desk
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.main_window import MainWindow
from wuye_desk.views.print_counter import PrintCounter
from wuye_desk.views.theme import Theme
from wuye_desk.views.tick import Tick

if TYPE_CHECKING:
    from wuye_desk.joints.telling import Telling
    from wuye_desk.views.manual_window import ManualWindow
    from wuye_desk.views.search_popup import SearchPopup

_AFTER_PAINTING = 30
"""Milliseconds after which what could wait for the first page is done."""


class WindowJoints(QObject):
    """Builds the window for one look; another look is another of these."""

    failed = Signal(object)
    look_chosen = Signal(str)
    lock_requested = Signal()
    restore_requested = Signal(object)
    """The path of the copy to go back to."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, memory: QSettings, folder: Path) -> None:
        super().__init__()
        self._ground = Ground(desk, jobs, theme, memory, folder)
        self.pages = PageJoints(self._ground, self)
        self.window = MainWindow(theme, self.pages.entries(), memory)
        self.window.job_strip.watch(jobs)
        self.tick = Tick(desk.now, self)
        self.keeper = BackupKeeper(desk, self)
        self.printing = PrintCounter(desk, jobs, theme, self.window)
        self.bars = Bars(self._ground, self.window, self.keeper, self)
        self.seat = Seat(self._ground, self.window, self.pages.drafts, self)
        self.search: SearchPopup | None = None
        self.manual: ManualWindow | None = None
        self.telling: Telling | None = None
        self._closed = False
        self._connect()

    def _connect(self) -> None:
        window, pages, bars = self.window, self.pages, self.bars
        pages.join(window, self.printing, self.keeper)
        pages.failed.connect(self.failed)
        pages.changed.connect(bars.note_change)
        pages.person_needed.connect(self.seat.ask)
        pages.station_changed.connect(bars.show_station)
        pages.people_changed.connect(self.seat.show_person)
        pages.seat_taken.connect(self.seat.greet)
        self.seat.taken.connect(bars.count)
        pages.rules_changed.connect(bars.note_rules)
        pages.look_chosen.connect(self.look_chosen)
        pages.restore_requested.connect(self.restore_requested)
        bars.failed.connect(self.failed)
        window.person_change_requested.connect(self.seat.ask)
        window.lock_requested.connect(self.lock_requested)
        window.manual_requested.connect(self.open_manual)
        self.printing.failed.connect(self.failed)
        self.tick.minute.connect(bars.note_minute)
        self.tick.minute.connect(self.keeper.note_minute)

    def show(self) -> None:
        """Show the window with its first page; what can wait is done after that."""
        self.seat.cover_empty()
        self.bars.show_station()
        self.seat.show_person()
        self.window.show_moment(self._ground.desk.now())
        self.pages.show_first()
        self.window.show()
        QTimer.singleShot(_AFTER_PAINTING, self._after_first_paint)

    def _after_first_paint(self) -> None:
        if self._closed:
            return
        self.pages.follow_front()
        self.tick.start()
        self._make_search()
        self.bars.begin()
        self._tell()
        self.keeper.look()
        self.seat.ask_where_empty()

    def _tell(self) -> None:
        from wuye_desk.joints.telling import Telling

        self.telling = Telling(self._ground, self.window, self.pages, self)
        self.telling.failed.connect(self.failed)
        self.telling.open_requested.connect(self.come_to_front)
        self.pages.changed.connect(self.telling.note_change)
        self.tick.minute.connect(self.telling.note_minute)
        self.telling.begin()

    def _make_search(self) -> None:
        from wuye_desk.views.search_popup import SearchPopup

        ground, edit = self._ground, self.window.ui.search_edit
        self.search = SearchPopup(ground.desk, ground.jobs, ground.theme, edit, self.window)
        self.search.ticket_requested.connect(self.pages.open_ticket)
        self.search.household_requested.connect(self.pages.open_household)

    def close(self) -> None:
        """Put the window away for good."""
        self._closed = self.seat.closed = True
        self.tick.stop()
        if self.telling is not None:
            self.telling.close()
        self.window.close()
        self.printing.close()
        self.keeper.jobs.close()
        self.window.deleteLater()
        self.deleteLater()

    def come_to_front(self) -> None:
        """Bring the window before all others."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_manual(self, name: str) -> None:
        """Show a page of the manual beside the work."""
        from wuye_desk.views.manual_window import ManualWindow

        if self.manual is None:
            self.manual = ManualWindow(self._ground.theme, self.window)
        self.manual.open_page(name)
