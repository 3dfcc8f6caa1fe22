"""工作單: the list with its filters and search at the left, the chosen ticket at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Kind, Nature
from wuye_desk.forms.ui_tickets_page import Ui_TicketsPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.matter_view import MatterView
from wuye_desk.services.tickets.matters import matter_of_ticket
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.attachments.attachment_panel import AttachmentPanel
from wuye_desk.views.splitter_memory import remember_widths
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.list_choice import choose_first, chosen_row
from wuye_desk.views.tickets.list_filters import ListFilters
from wuye_desk.views.tickets.list_printing import ListPrinting
from wuye_desk.views.tickets.recorder import Recorder
from wuye_desk.views.tickets.ticket_list_delegate import TicketListDelegate
from wuye_desk.views.tickets.ticket_list_model import TicketListModel
from wuye_desk.views.tickets.ticket_pane import TicketPane
from wuye_desk.views.tickets.ticket_table import TicketTable

if TYPE_CHECKING:
    from wuye_desk.views.matters.matter_window import MatterWindow

_TYPING = 180
"""Milliseconds of rest after which a search begins."""
_MINUTE = 60_000
_LIST_WIDTH = 268
_BOX_WIDTH = 80


class TicketsPage(QWidget):
    """Finds tickets and shows one; reading is done away from the window."""

    ticket_changed = Signal(int)
    print_requested = Signal(int)
    form_requested = Signal(int, object)
    """A ticket, and the PrintChoice that says which of its forms."""
    batch_requested = Signal(object)
    """Makes one PrintJob out of all tickets that are listed; run it off the window's thread."""
    preview_requested = Signal(object)
    """An AttachmentLine to be shown."""
    repair_requested = Signal(int)
    """A ticket whose 維修單 is to be opened."""
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        memory: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_TicketsPage()
        self.ui.setupUi(self)
        self._desk = desk
        self._jobs = jobs
        self._theme = theme
        self._memory = memory
        self._wanted_id = 0
        self._matter_window: MatterWindow | None = None
        self.pane = TicketPane(desk, theme, memory)
        self.ui.pane_layout.addWidget(self.pane)
        self.attachments = AttachmentPanel(desk, jobs, theme)
        self.attachments.take_drops_of(self.pane)
        self.attachments.preview_requested.connect(self.preview_requested)
        self.pane.ui.attachment_holder_layout.addWidget(self.attachments)
        self.recorder = Recorder(desk, jobs, theme, self)
        self.filters = ListFilters(self.ui, desk, theme, memory, self)
        self.model = TicketListModel(desk, jobs, self)
        self._prepare_list()
        self.table = TicketTable(self.ui, theme, self.model, memory, self)
        self._typing = self._timer(_TYPING, self.refresh, once=True)
        self._minute = self._timer(_MINUTE, self._note_minute, once=False)
        self._minute.start()
        self._wire()
        self.table.recall_wide()

    @property
    def hint(self) -> str:
        """Return the keys of the page for the status bar."""
        return self.tr(
            "Enter 下一步 · F6 其他步驟 · Ctrl+N 記一筆 · F9 打印 · F3 全寬清單 · Alt+↑↓ 換一件 · Ctrl+F 搜尋"
        )

    manual_page = "tickets"

    def _timer(self, milliseconds: int, slot: object, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(slot)
        return timer

    def _prepare_list(self) -> None:
        view = self.ui.ticket_list
        view.setModel(self.model)
        view.setItemDelegate(TicketListDelegate(self._theme, self._desk, view))
        view.setUniformItemSizes(True)
        view.setLayoutMode(QListView.LayoutMode.SinglePass)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        view.installEventFilter(self)
        self.pane.ui.clock_table.installEventFilter(self)
        self.ui.search_edit.installEventFilter(self)
        self._sized = False
        self.ui.page_splitter.setStretchFactor(1, 1)
        self.ui.list_panel.setMinimumWidth(_LIST_WIDTH)
        for box in (self.ui.state_box, self.ui.kind_box):
            box.setMinimumWidth(_BOX_WIDTH)

    def _wire(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.filters.typed.connect(self._typing.start)
        self.table.sort_chosen.connect(self.filters.sort_by)
        self.table.wide_changed.connect(self._show_wide)
        self.table.opened.connect(lambda: self.table.show_wide(False))
        self.ui.list_clear_button.clicked.connect(self.filters.clear)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self.failed)
        self.ui.ticket_list.selectionModel().selectionChanged.connect(self._on_chosen)
        self.pane.step_requested.connect(self.recorder.record)
        self.pane.correction_requested.connect(self.recorder.correct)
        self.pane.print_requested.connect(self.print_requested)
        self.pane.form_requested.connect(self.form_requested)
        self.batch = ListPrinting(self.ui, self._desk, self._theme, self.filters.wanted, self)
        self.batch.requested.connect(self.batch_requested)
        self.pane.ticket_requested.connect(self.open_ticket)
        self.pane.steps.joining_chosen.connect(lambda: self.recorder.join(self._shown()))
        self.pane.steps.case_chosen.connect(lambda: self.recorder.keep_case(self._shown()))
        self.pane.steps.leaving_chosen.connect(lambda: self.recorder.leave(self._shown()))
        self.pane.steps.reassigning_chosen.connect(lambda: self.recorder.reassign(self._shown()))
        self.pane.steps.repair_chosen.connect(self._open_repair)
        self.pane.matter.whole_requested.connect(self._show_whole_matter)
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.form_requested.connect(self.form_requested)
        for keys, slot in (
            ("Alt+Down", lambda: self._step_list(1)),
            ("Alt+Up", lambda: self._step_list(-1)),
            ("Ctrl+F", self.focus_search),
            ("F3", lambda: self.table.show_wide(not self.table.wide)),
            ("Ctrl+N", lambda: self._at_ticket(self.pane.bar.note)),
            ("F6", lambda: self._at_ticket(self.pane.bar.open_menu)),
            ("F9", lambda: self._at_ticket(self.pane.print_form)),
            ("F4", lambda: self._at_ticket(self.pane.clocks.toggle_why)),
            ("F10", lambda: self._at_ticket(self._open_repair)),
        ):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(slot)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the list its width the first time the page has its own."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            usual = (_LIST_WIDTH, self.width() - _LIST_WIDTH)
            remember_widths(self.ui.page_splitter, self._memory, "tickets/columns", usual)

    def activate(self) -> None:
        """Bring list and ticket up to date and put the cursor into the list."""
        self.batch.permit()
        self.refresh()
        if self._wanted_id:
            self._read(self._wanted_id)
        self._focus_list()

    def refresh(self) -> None:
        """Read the list anew; what is chosen stays chosen."""
        self._typing.stop()
        self.table.show_sort(*self.filters.sort)
        self.model.ask(self.filters.wanted())

    def _show_wide(self, wide: bool) -> None:
        """Give the page to the wide list, or show the ticket chosen in it."""
        self.filters.wide = wide
        self.filters.show_empty(self.model.total == 0 and self.filters.narrowed)
        self.ui.pane_holder.setVisible(not wide)
        if not wide and self._wanted_id:
            self._read(self._wanted_id)
        self._focus_list()

    def _at_ticket(self, act: Callable[[], object]) -> None:
        """Do something to the chosen ticket; nothing while another is still shown, so none is mistaken."""
        if self.table.wide:
            self.table.show_wide(False)
        elif self.pane.view is not None and self.pane.view.id == self._wanted_id:
            act()

    def _open_repair(self) -> None:
        """Ask for the 維修單 of the ticket shown, where it is about something to repair (篇1 2.2)."""
        view = self.pane.view
        if view is not None and (view.nature is Nature.REPAIR or view.kind is Kind.HELP):
            self.repair_requested.emit(view.id)

    def _focus_list(self) -> None:
        (self.ui.ticket_table if self.table.wide else self.ui.ticket_list).setFocus()

    def open_ticket(self, ticket_id: int) -> None:
        """Show this ticket, whether the list holds it or not."""
        if self.table.wide:
            self.table.show_wide(False)
        self._wanted_id = ticket_id
        self._read(ticket_id)
        self._select(ticket_id)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.ui.search_edit.setFocus()
        self.ui.search_edit.selectAll()

    def _read(self, ticket_id: int) -> None:
        self._jobs.run(self, lambda _progress: _wholly(self._desk, ticket_id), self._take, self._give_up)

    def _take(self, found: tuple[TicketView, MatterView | None]) -> None:
        view, matter = found
        if view.id == self._wanted_id:
            self.pane.show_ticket(view)
            self.pane.show_matter(matter)
            self.attachments.show_ticket(view)

    def _give_up(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self._wanted_id = 0
            self.pane.show_nothing()
        self.failed.emit(error)

    def _on_loaded(self) -> None:
        found = self.model.total
        self.ui.count_label.setText(self.tr("{} 件").format(f"{found:,}"))
        self.filters.show_empty(found == 0)
        if self._wanted_id:
            self._select(self._wanted_id)
        elif found:
            self._step_list(1)
        else:
            self.pane.show_nothing()

    def _select(self, ticket_id: int) -> None:
        row = self.model.row_of(ticket_id)
        selection = self.ui.ticket_list.selectionModel()
        if row < 0:
            selection.clearSelection()
            selection.setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
        elif chosen_row(self.ui.ticket_list) != row:
            self.ui.ticket_list.setCurrentIndex(self.model.index(row, 0))

    def _step_list(self, by: int) -> None:
        chosen = chosen_row(self.ui.ticket_list)
        row = 0 if chosen < 0 else chosen + by
        if 0 <= row < self.model.rowCount():
            self.ui.ticket_list.setCurrentIndex(self.model.index(row, 0))

    def _on_chosen(self) -> None:
        """Show what somebody chose; the row a list takes with the focus alone is chosen by nobody."""
        row = chosen_row(self.ui.ticket_list)
        if row >= 0:
            ticket_id = self.model.line(row).id
            if ticket_id != self._wanted_id or self.pane.view is None:
                self._wanted_id = ticket_id
                if not self.table.wide:
                    self._read(ticket_id)

    def _on_recorded(self, view: TicketView) -> None:
        self._read(view.id)
        self.refresh()
        self.ticket_changed.emit(view.id)

    def _shown(self) -> TicketView:
        if self.pane.view is None:
            raise RuntimeError("no ticket is shown")
        return self.pane.view

    def _show_whole_matter(self) -> None:
        from wuye_desk.views.matters.matter_window import MatterWindow

        if self._matter_window is None:
            window = self._matter_window = MatterWindow(self._desk, self._jobs, self._theme, self)
            window.ticket_requested.connect(self.open_ticket)
            window.ticket_changed.connect(self._on_changed_elsewhere)
            window.form_requested.connect(self.form_requested)
        self._matter_window.open_ticket(self._wanted_id)

    def _on_changed_elsewhere(self, ticket_id: int) -> None:
        self._read(self._wanted_id)
        self.refresh()
        self.ticket_changed.emit(ticket_id)

    def _note_minute(self) -> None:
        """Let the list count on; past midnight 「今天」 of the ticket is another day."""
        self.ui.ticket_list.viewport().update()
        if self.pane.view is not None and self.pane.shown_on != local(self._desk.now()).date():
            self._read(self.pane.view.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do the next step by Enter in list and clocks; go from the search to the list by Enter or Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.ui.ticket_list and choose_first(self.ui.ticket_list, event):
                return True
            if watched in (self.ui.ticket_list, self.pane.ui.clock_table) and enter:
                self._at_ticket(self.pane.bar.do_next_step)
                return True
            if watched is self.ui.search_edit and (enter or event.key() == Qt.Key.Key_Down):
                self.refresh()
                self._focus_list()
                return True
        return super().eventFilter(watched, event)


def _wholly(desk: Desk, ticket_id: int) -> tuple[TicketView, MatterView | None]:
    """Return a ticket, and its matter where other households share it."""
    view = ticket(desk, ticket_id)
    return view, matter_of_ticket(desk, ticket_id) if view.same_matter else None
