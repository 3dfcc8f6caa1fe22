"""The pages of the window: each is made when first shown, and what one asks for another does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.work_line import Errand
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.main_window import MainWindow, PageEntry
from wuye_desk.views.print_counter import PrintCounter
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.services.intake.drafts import DraftBox
    from wuye_desk.views.board.board_page import BoardPage
    from wuye_desk.views.fees.fees_page import FeesPage
    from wuye_desk.views.households.households_page import HouseholdsPage
    from wuye_desk.views.intake.intake_front import IntakeFront
    from wuye_desk.views.intake.intake_page import IntakePage
    from wuye_desk.views.matters.matter_window import MatterWindow
    from wuye_desk.views.reports.reports_page import ReportsPage
    from wuye_desk.views.sectioned_page import SectionedPage
    from wuye_desk.views.tickets.tickets_page import TicketsPage

_OVERDUE, _SOON = 1, 2
"""Places of the board's counters 逾期 and 一小時內."""


@dataclass(frozen=True)
class Ground:
    """What every page is made with."""

    desk: Desk
    jobs: Jobs
    theme: Theme
    memory: QSettings
    folder: Path
    """The data folder."""


class PageJoints(QObject):
    """Makes the pages; it knows each by name, the window none."""

    failed = Signal(object)
    changed = Signal()
    """Something was saved that the counts may depend on."""
    person_needed = Signal(object)
    """What is to be done once somebody sits at the desk."""
    station_changed = Signal()
    people_changed = Signal()
    seat_taken = Signal()
    """Somebody took the shift over and sits at the desk now."""
    rules_changed = Signal()
    look_chosen = Signal(str)
    restore_requested = Signal(object)
    """The path of the copy to go back to."""

    window: MainWindow
    printing: PrintCounter
    keeper: BackupKeeper

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._front: IntakeFront | None = None
        self._matter_window: MatterWindow | None = None

    def entries(self) -> tuple[PageEntry, ...]:
        """Return the pages in the order of the rail."""
        return (
            PageEntry("intake", self.tr("受理"), "phone-incoming", self._make_intake),
            PageEntry("board", self.tr("看板"), "layout-dashboard", self._make_board),
            PageEntry("duty", self.tr("待我處理"), "user-check", self._make_duty),
            PageEntry("tickets", self.tr("工作單"), "clipboard-list", self._make_tickets),
            PageEntry("households", self.tr("住戶"), "house", self._make_households),
            PageEntry("calendar", self.tr("收費日曆"), "calendar-days", self._make_calendar),
            PageEntry("fees", self.tr("收費"), "wallet", self._make_fees),
            PageEntry("reports", self.tr("報表"), "chart-column", self._make_reports),
            PageEntry("settings", self.tr("設定"), "settings", self._make_settings),
        )

    def join(self, window: MainWindow, printing: PrintCounter, keeper: BackupKeeper) -> None:
        """Take the window the pages stand in, and what prints and copies for them."""
        self.window, self.printing, self.keeper = window, printing, keeper
        window.new_ticket_requested.connect(self.begin_call)
        window.overdue_requested.connect(lambda: self.show_board(_OVERDUE))
        window.soon_requested.connect(lambda: self.show_board(_SOON))
        printing.logged.connect(self._refresh_tickets)

    def show_first(self) -> None:
        """Show the page of last time; of 受理 its first field at once, the rest by follow_front."""
        name = self.window.last_page("intake")
        if name != "intake":
            self.window.show_page(name)
            return
        from wuye_desk.views.intake.intake_front import IntakeFront

        ground = self._ground
        self._front = IntakeFront(ground.desk, ground.theme, ground.memory)
        self.window.show_front("intake", self._front)
        self._front.activate()

    def follow_front(self) -> None:
        """Put the whole page where its first field stood; what was typed there goes on."""
        front, self._front = self._front, None
        if front is None:
            return
        if not self.window.current_name:
            self.window.show_page("intake")
        cast("IntakePage", self.window.page("intake")).go_on_with(front.typed)
        front.deleteLater()

    def drafts(self) -> DraftBox:
        """Return where drafts are kept."""
        from wuye_desk.services.intake.drafts import DraftBox

        return DraftBox(self._ground.folder / "drafts")

    def _make_intake(self) -> QWidget:
        from wuye_desk.services.households.households import warm_up
        from wuye_desk.views.intake.intake_page import IntakePage

        ground = self._ground
        ground.jobs.run(self, lambda _progress: warm_up(), lambda _none: None, self.failed.emit)
        page = IntakePage(ground.desk, ground.jobs, ground.theme, self.drafts(), ground.memory)
        page.ticket_saved.connect(lambda _ticket, _number: self.changed.emit())
        page.print_requested.connect(self.printing.print_ticket)
        page.ticket_requested.connect(self.open_ticket)
        page.household_requested.connect(self.open_household)
        page.blank_forms_requested.connect(self.printing.print_blanks)
        page.person_needed.connect(self.person_needed)
        page.matter_requested.connect(self.open_matter)
        return page

    def _make_board(self) -> QWidget:
        from wuye_desk.views.board.board_page import BoardPage

        ground = self._ground
        page = BoardPage(ground.desk, ground.jobs, ground.theme, ground.memory)
        page.ticket_requested.connect(self.open_ticket)
        page.matter_requested.connect(self.open_matter)
        page.form_requested.connect(self.printing.print_form)
        page.print_requested.connect(self.printing.print_ticket)
        page.ticket_changed.connect(lambda _ticket: self.changed.emit())
        page.counted.connect(self.window.show_counts)
        page.failed.connect(self.failed)
        return page

    def _make_tickets(self) -> QWidget:
        from wuye_desk.views.tickets.tickets_page import TicketsPage

        ground = self._ground
        page = TicketsPage(ground.desk, ground.jobs, ground.theme, ground.memory)
        page.print_requested.connect(self.printing.print_ticket)
        page.form_requested.connect(self.printing.print_form)
        page.batch_requested.connect(self.printing.show_made)
        page.preview_requested.connect(self.printing.preview_file)
        page.repair_requested.connect(self.open_repair_slip)
        page.ticket_changed.connect(lambda _ticket: self.changed.emit())
        page.failed.connect(self.failed)
        return page

    def _make_households(self) -> QWidget:
        from wuye_desk.views.households.households_page import HouseholdsPage

        ground = self._ground
        page = HouseholdsPage(ground.desk, ground.jobs, ground.theme)
        page.failed.connect(self.failed)
        page.ticket_requested.connect(self.open_ticket)
        page.counter_requested.connect(self.open_counter)
        page.print_requested.connect(self.printing.show_made)
        return page

    def _make_duty(self) -> QWidget:
        from wuye_desk.views.duty.duty_page import DutyPage

        ground = self._ground
        page = DutyPage(ground.desk, ground.jobs, ground.theme)
        page.ticket_requested.connect(self.open_ticket)
        page.household_requested.connect(self.open_household)
        page.print_requested.connect(self.printing.show_made)
        page.form_requested.connect(self.printing.print_form)
        page.errand_requested.connect(self.do_errand)
        page.hint_changed.connect(self.window.show_hint)
        page.ticket_changed.connect(lambda _ticket: self.changed.emit())
        page.seat_taken.connect(self.seat_taken)
        page.counted.connect(lambda count: self.window.show_badge("duty", count))
        page.failed.connect(self.failed)
        return page

    def _make_calendar(self) -> QWidget:
        from wuye_desk.views.calendar.calendar_page import CalendarPage

        ground = self._ground
        page = CalendarPage(ground.desk, ground.jobs, ground.theme)
        page.section_requested.connect(self.open_fees)
        page.counted.connect(lambda count: self.window.show_badge("calendar", count))
        page.failed.connect(self.failed)
        return page

    def _make_fees(self) -> QWidget:
        from wuye_desk.views.fees.fees_page import FeesPage

        ground = self._ground
        return self._joined(FeesPage(ground.desk, ground.jobs, ground.theme))

    def _make_reports(self) -> QWidget:
        from wuye_desk.views.reports.reports_page import ReportsPage

        ground = self._ground
        return self._joined(ReportsPage(ground.desk, ground.jobs, ground.theme))

    def _joined(self, page: SectionedPage) -> QWidget:
        """Join what the sections of a page ask for."""
        page.hint_changed.connect(self.window.show_hint)
        page.ticket_requested.connect(self.open_ticket)
        page.household_requested.connect(self.open_household)
        page.print_requested.connect(self.printing.show_made)
        page.changed.connect(self.changed)
        page.failed.connect(self.failed)
        return page

    def _make_settings(self) -> QWidget:
        from wuye_desk.views.settings.settings_page import SettingsPage

        ground = self._ground
        page = SettingsPage(ground.desk, ground.jobs, ground.theme, self.keeper)
        page.restore_requested.connect(self.restore_requested)
        page.theme_chosen.connect(self.look_chosen)
        page.hint_changed.connect(self.window.show_hint)
        page.station_changed.connect(self.station_changed)
        page.people_changed.connect(self.people_changed)
        page.calendar_changed.connect(self.rules_changed)
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

    def open_matter(self, ticket_id: int) -> None:
        """Show the matter of a ticket (同一事項) beside the page one is on."""
        from wuye_desk.views.matters.matter_window import MatterWindow

        if self._matter_window is None:
            ground = self._ground
            window = self._matter_window = MatterWindow(ground.desk, ground.jobs, ground.theme, self.window)
            window.ticket_requested.connect(self.open_ticket)
            window.ticket_changed.connect(lambda _ticket: self.changed.emit())
            window.form_requested.connect(self.printing.print_form)
        self._matter_window.open_ticket(ticket_id)

    def open_household(self, account_id: int) -> None:
        """Show a household on its page."""
        cast("HouseholdsPage", self.window.page("households")).open_household(account_id)
        self.window.show_page("households")

    def open_counter(self, account_id: int) -> None:
        """Put a household at the counter of 收費."""
        cast("FeesPage", self.window.show_page("fees")).show_counter(account_id)

    def open_fees(self, section: str) -> None:
        """Show a section of 收費 by its name."""
        cast("FeesPage", self.window.page("fees")).choose_named(section)
        self.window.show_page("fees")

    def open_repair_slip(self, ticket_id: int) -> None:
        """Open the 維修單 of a ticket on 收費."""
        cast("FeesPage", self.window.show_page("fees")).show_repair_slip(ticket_id)

    def import_roster(self, path: Path) -> None:
        """Read the roster that was chosen at the first start, and show what it would bring."""
        cast("HouseholdsPage", self.window.show_page("households")).import_roster(path)

    def show_board(self, counter: int) -> None:
        """Show the board narrowed to one of its counters, by its place."""
        cast("BoardPage", self.window.page("board")).filters.press(counter)
        self.window.show_page("board")

    def do_errand(self, errand: Errand) -> None:
        """Show where something is done that waits for who is at the desk."""
        if errand is Errand.DRAFT:
            self.window.show_page("intake")
            return
        page = cast("ReportsPage", self.window.show_page("reports"))
        if errand is Errand.MONTHLY_REPORT:
            page.show_owed_month()
        else:
            page.choose(page.disposal_section)

    def refresh_board(self) -> None:
        """Read the board anew where it is shown."""
        if self.window.current_name == "board":
            cast("BoardPage", self.window.page("board")).refresh()

    def _refresh_tickets(self) -> None:
        if self.window.current_name == "tickets":
            cast("TicketsPage", self.window.page("tickets")).activate()
