"""The window and its pages joined: what one asks for, another does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Role
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.station.station import station
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.main_window import MainWindow, PageEntry
from wuye_desk.views.print_counter import PrintCounter
from wuye_desk.views.theme import Theme
from wuye_desk.views.tick import Tick
from wuye_desk.views.words import say

if TYPE_CHECKING:
    from wuye_desk.services.intake.drafts import DraftBox
    from wuye_desk.services.trust.safekeeping import BackupState
    from wuye_desk.views.board.board_page import BoardPage
    from wuye_desk.views.households.households_page import HouseholdsPage
    from wuye_desk.views.intake.intake_front import IntakeFront
    from wuye_desk.views.intake.intake_page import IntakePage
    from wuye_desk.views.lock_cover import LockCover
    from wuye_desk.views.manual_window import ManualWindow
    from wuye_desk.views.search_popup import SearchPopup
    from wuye_desk.views.sign_in import SignIn
    from wuye_desk.views.tickets.tickets_page import TicketsPage

_AFTER_PAINTING = 30
"""Milliseconds after which what could wait for the first page is done."""
_OVERDUE, _SOON = 1, 2
"""Places of the board's counters 逾期 and 一小時內."""


class WindowJoints(QObject):
    """Builds the window for one look; another look is another of these."""

    failed = Signal(object)
    look_chosen = Signal(str)
    lock_requested = Signal()
    restore_requested = Signal(object)
    """The path of the copy to go back to."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, memory: QSettings, folder: Path) -> None:
        super().__init__()
        self._desk, self._jobs, self._theme, self._memory = desk, jobs, theme, memory
        self._folder = folder
        self.window = MainWindow(theme, self._entries(), memory)
        self.window.job_strip.watch(jobs)
        self.tick = Tick(desk.now, self)
        self.keeper = BackupKeeper(desk, self)
        self._closed = self._clock_doubted = False
        self._covers: list[LockCover] = []
        self.search: SearchPopup | None = None
        self._front: IntakeFront | None = None
        self.printing = PrintCounter(desk, jobs, theme, self.window)
        self.manual: ManualWindow | None = None
        self.sign_in: SignIn | None = None
        self._connect()

    def _entries(self) -> tuple[PageEntry, ...]:
        return (
            PageEntry("intake", self.tr("受理"), "phone-incoming", self._make_intake),
            PageEntry("board", self.tr("看板"), "layout-dashboard", self._make_board),
            PageEntry("tickets", self.tr("工作單"), "clipboard-list", self._make_tickets),
            PageEntry("households", self.tr("住戶"), "house", self._make_households),
            PageEntry("settings", self.tr("設定"), "settings", self._make_settings),
        )

    def show(self) -> None:
        """Show the window with its first page; what can wait is done after that."""
        if self._desk.person is None:
            from wuye_desk.views.lock_cover import LockCover

            self._covers = [LockCover(self._theme, self.window)]
        self.show_station()
        self.show_person()
        self.window.show_moment(self._desk.now())
        name = self.window.last_page("intake")
        if name == "intake":
            self._show_front()
        else:
            self.window.show_page(name)
        self.window.show()
        QTimer.singleShot(_AFTER_PAINTING, self._after_first_paint)

    def _show_front(self) -> None:
        """Show the first field of 受理: it takes typing while the rest of the page is made."""
        from wuye_desk.views.intake.intake_front import IntakeFront

        self._front = IntakeFront(self._desk, self._theme, self._memory)
        self.window.show_front("intake", self._front)
        self._front.activate()

    def _follow_front(self) -> None:
        front, self._front = self._front, None
        if front is None:
            return
        if not self.window.current_name:
            self.window.show_page("intake")
        cast("IntakePage", self.window.page("intake")).go_on_with(front.typed)
        front.deleteLater()

    def _after_first_paint(self) -> None:
        if self._closed:
            return
        self._follow_front()
        self.show_rules()
        self.tick.start()
        self._make_search()
        self._count()
        self._catch_up()
        self.keeper.look()
        self._doubt_clock()
        if self._desk.person is None:
            self._ask_locked(None)

    def _make_search(self) -> None:
        from wuye_desk.views.search_popup import SearchPopup

        edit = self.window.ui.search_edit
        self.search = SearchPopup(self._desk, self._jobs, self._theme, edit, self.window)
        self.search.ticket_requested.connect(self.open_ticket)
        self.search.household_requested.connect(self.open_household)

    def close(self) -> None:
        """Put the window away for good."""
        self._closed = True
        self.tick.stop()
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

    def _connect(self) -> None:
        window = self.window
        window.new_ticket_requested.connect(self.begin_call)
        window.person_change_requested.connect(self.ask_person)
        window.lock_requested.connect(self.lock_requested)
        window.overdue_requested.connect(lambda: self._show_board(_OVERDUE))
        window.soon_requested.connect(lambda: self._show_board(_SOON))
        window.manual_requested.connect(self.open_manual)
        self.printing.failed.connect(self.failed)
        self.printing.logged.connect(self._refresh_tickets)
        self.tick.minute.connect(self._note_minute)
        self.tick.minute.connect(self.keeper.note_minute)
        self.keeper.changed.connect(self._show_backup)
        self.keeper.failed.connect(
            lambda sentence: window.show_backup(self.tr("備份沒有做成"), calm=False, tip=sentence)
        )

    def _drafts(self) -> DraftBox:
        from wuye_desk.services.intake.drafts import DraftBox

        return DraftBox(self._folder / "drafts")

    def _make_intake(self) -> QWidget:
        from wuye_desk.views.intake.intake_page import IntakePage

        page = IntakePage(self._desk, self._jobs, self._theme, self._drafts(), self._memory)
        page.ticket_saved.connect(lambda _ticket, _number: self._note_change())
        page.print_requested.connect(self.printing.print_ticket)
        page.ticket_requested.connect(self.open_ticket)
        page.household_requested.connect(self.open_household)
        page.blank_forms_requested.connect(self.printing.print_blanks)
        page.person_needed.connect(self.ask_person)
        return page

    def _make_board(self) -> QWidget:
        from wuye_desk.views.board.board_page import BoardPage

        page = BoardPage(self._desk, self._jobs, self._theme, self._memory)
        page.ticket_requested.connect(self.open_ticket)
        page.print_requested.connect(self.printing.print_ticket)
        page.ticket_changed.connect(lambda _ticket: self._note_change())
        page.counted.connect(self.window.show_counts)
        page.failed.connect(self.failed)
        return page

    def _make_tickets(self) -> QWidget:
        from wuye_desk.views.tickets.tickets_page import TicketsPage

        page = TicketsPage(self._desk, self._jobs, self._theme, self._memory)
        page.print_requested.connect(self.printing.print_ticket)
        page.ticket_changed.connect(lambda _ticket: self._note_change())
        page.failed.connect(self.failed)
        return page

    def _make_households(self) -> QWidget:
        from wuye_desk.views.households.households_page import HouseholdsPage

        page = HouseholdsPage(self._desk, self._jobs, self._theme)
        page.ticket_requested.connect(self.open_ticket)
        return page

    def _make_settings(self) -> QWidget:
        from wuye_desk.views.settings.settings_page import SettingsPage

        page = SettingsPage(self._desk, self._jobs, self._theme, self.keeper)
        page.restore_requested.connect(self.restore_requested)
        page.theme_chosen.connect(self.look_chosen)
        page.hint_changed.connect(self.window.show_hint)
        page.station_changed.connect(self.show_station)
        page.people_changed.connect(self.show_person)
        page.calendar_changed.connect(self._note_rules)
        page.ticket_requested.connect(self.open_ticket)
        return page

    def begin_call(self) -> None:
        """Park what is in hand at 受理 and begin the next call, wherever one is."""
        if self.window.current_name != "intake":
            self.window.show_page("intake")
        cast("IntakePage", self.window.page("intake")).new_call()

    def open_ticket(self, ticket_id: int) -> None:
        """Show a ticket on its page."""
        cast("TicketsPage", self.window.page("tickets")).open_ticket(ticket_id)
        self.window.show_page("tickets")

    def open_household(self, account_id: int) -> None:
        """Show a household on its page."""
        cast("HouseholdsPage", self.window.page("households")).open_household(account_id)
        self.window.show_page("households")

    def import_roster(self, path: Path) -> None:
        """Read the roster that was chosen at the first start, and show what it would bring."""
        cast("HouseholdsPage", self.window.show_page("households")).import_roster(path)

    def open_manual(self, name: str) -> None:
        """Show a page of the manual beside the work."""
        from wuye_desk.views.manual_window import ManualWindow

        if self.manual is None:
            self.manual = ManualWindow(self._theme, self.window)
        self.manual.open_page(name)

    def ask_person(self, then: Callable[[], object] | None = None) -> None:
        """Ask who sits down at the desk; then is done once somebody has."""
        from wuye_desk.views.sign_in import SignIn

        if self.sign_in is not None and self.sign_in.isVisible():
            return
        self.sign_in = SignIn(self._desk, self._jobs, self._theme, self._parked_note(), self.window)
        for done in filter(None, (self._greet, then)):
            self.sign_in.accepted.connect(done)
        self.sign_in.open()

    def _parked_note(self) -> str:
        person = self._desk.person
        if person is None:
            return ""
        parked = [
            draft for draft in self._drafts().load_all() if draft.parked and draft.taken_by == person.name
        ]
        words = self.tr("{name}掛起的 {count} 份草稿仍在{name}名下。")
        return words.format(name=person.name, count=len(parked)) if parked else ""

    def lock(self, windows: Sequence[QWidget]) -> None:
        """Cover these windows until somebody's PIN is right; what is being typed stays behind."""
        from wuye_desk.views.lock_cover import LockCover

        person = self._desk.person
        if person is None or self._closed:
            return
        if self.sign_in is not None:
            self.sign_in.close()
        self._desk.person = None
        self._covers = [LockCover(self._theme, window) for window in windows if window.isVisible()]
        self._ask_locked(person)

    def _ask_locked(self, before: PersonAtDesk | None) -> None:
        from wuye_desk.views.sign_in import SignIn

        self.sign_in = SignIn(
            self._desk, self._jobs, self._theme, parent=self.window, locked=True, before=before
        )
        self.sign_in.accepted.connect(lambda: self._unlock(before))
        self.sign_in.open()

    def _unlock(self, before: PersonAtDesk | None) -> None:
        for cover in self._covers:
            cover.deleteLater()
        self._covers = []
        if before is None or self._desk.person is None or self._desk.person.id != before.id:
            self._greet()

    def _greet(self) -> None:
        self.show_person()
        self.window.show_page(self.window.current_name)

    def show_person(self) -> None:
        """Show who sits at the desk."""
        person = self._desk.person
        roles = [say(role) for role in Role if person is not None and role in person.roles]
        self.window.show_person(person.name if person else "", roles[0] if roles else "")

    def show_station(self) -> None:
        """Show the name of the station."""
        self.window.show_station(station(self._desk).name)

    def show_rules(self) -> None:
        """Show the version of the rule book, and of which years the days off are published."""
        today = local(self._desk.now()).date()
        calendar = self._desk.calendar()
        official, reckoned = self.tr("官方"), self.tr("暫算")
        years = "，".join(
            f"{year} {official if calendar.is_published(year) else reckoned}"
            for year in (today.year, today.year + 1)
        )
        words = self.tr("規則書 第 {version} 版 · 工作日曆 {years}")
        self.window.show_rules(words.format(version=self._desk.rules().version, years=years))

    def _show_backup(self, state: BackupState) -> None:
        from wuye_desk.views.backup_words import bar_text

        today = local(self._desk.now()).date()
        calm = state.latest is not None and not state.trouble
        self.window.show_backup(bar_text(state, today), calm=calm, tip=state.trouble)

    def _show_board(self, place: int) -> None:
        cast("BoardPage", self.window.page("board")).filters.press(place)
        self.window.show_page("board")

    def _note_rules(self) -> None:
        self.show_rules()
        self._count()

    def _note_change(self) -> None:
        self.window.show_saved(self._desk.now())
        self._count()

    def _note_minute(self, moment: datetime) -> None:
        self.window.show_moment(moment)
        self._count()
        self._doubt_clock()
        if local(moment).minute == 0:
            self._catch_up()

    def _count(self) -> None:
        from wuye_desk.services.board.board import urgent

        self._jobs.run(
            self,
            lambda _progress: urgent(self._desk),
            lambda found: self.window.show_counts(*found),
            self.failed.emit,
        )

    def _doubt_clock(self) -> None:
        from wuye_desk.services.trust.clock_doubt import recorded_later

        self._jobs.run(
            self, lambda _progress: recorded_later(self._desk), self._show_clock_doubt, self.failed.emit
        )

    def _show_clock_doubt(self, newest: datetime | None) -> None:
        """Say once that the clock was set back, and keep the date marked as long as it is."""
        sentence = ""
        if newest is not None:
            words = self.tr(
                "電腦的時間不對：最後一筆記在 {newest}，比現在還晚。請校正電腦的日期和時間，再登記。"
            )
            sentence = words.format(newest=f"{local(newest):%Y-%m-%d %H:%M}")
        if sentence and not self._clock_doubted:
            self.failed.emit(DeskError(sentence))
        self._clock_doubted = bool(sentence)
        self.window.show_clock_doubt(sentence, self._desk.now())

    def _catch_up(self) -> None:
        """Upgrade what ran out while the program was off, or since the hour (篇2 4.1.1③)."""
        from wuye_desk.services.tickets.upkeep import catch_up

        self._jobs.run(
            self,
            lambda _progress: catch_up(self._desk),
            lambda upgraded: self._count() if upgraded else None,
            self.failed.emit,
        )

    def _refresh_tickets(self) -> None:
        if self.window.current_name == "tickets":
            cast("TicketsPage", self.window.page("tickets")).activate()
