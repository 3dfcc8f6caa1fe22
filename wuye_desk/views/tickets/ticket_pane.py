"""One ticket: its head, what happened, its clocks and forms, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from wuye_desk.domain.life import Step
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_ticket_pane import Ui_TicketPane
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.ticket_view import FormLine, TicketView
from wuye_desk.views.splitter_memory import remember_widths
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.link_texts import link_text
from wuye_desk.views.tickets.pane_tables import clock_columns, form_columns
from wuye_desk.views.tickets.record_event import RecordTarget
from wuye_desk.views.tickets.step_bar import StepBar
from wuye_desk.views.tickets.ticket_head import TicketHead
from wuye_desk.views.tickets.timeline_texts import timeline_rows
from wuye_desk.views.tickets.why_panel import WhyPanel
from wuye_desk.views.widgets.state_cell import StateDelegate
from wuye_desk.views.widgets.step_button import StepButtonDelegate
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.widgets.timeline import Timeline
from wuye_desk.views.words import say

_TICK = 1000
_CLOCK_STATE = 2
_FORM_PRINT = 3
_RIGHT_SIDE = 480
_CLOCKS_SHOWN = 12
_LEAST_SEEN = 270
"""Pixels of a table that are always seen; what is longer scrolls."""


class TicketPane(QWidget):
    """Shows a TicketView and says what is wanted of it; it reads and writes nothing itself."""

    step_requested = Signal(object)
    """A RecordTarget."""
    correction_requested = Signal(object)
    """The TicketView of which something was registered wrongly."""
    print_requested = Signal(int)
    ticket_requested = Signal(int)

    def __init__(
        self, desk: Desk, theme: Theme, memory: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_TicketPane()
        self.ui.setupUi(self)
        self._desk = desk
        self._theme = theme
        self.view: TicketView | None = None
        self.head = TicketHead(self.ui, theme, self)
        self.timeline = Timeline(theme)
        self.ui.timeline_holder_layout.addWidget(self.timeline)
        self.why_panel = WhyPanel(desk, theme, wanted=False, parent=self)
        self.ui.why_holder_layout.addWidget(self.why_panel)
        self.bar = StepBar(self.ui, desk, theme, self)
        self.steps = self.bar.menu
        self.clocks: DataclassTableModel[ClockLine] = DataclassTableModel(
            clock_columns(desk.now), _clock_key, self
        )
        self.forms: DataclassTableModel[FormLine] = DataclassTableModel(
            form_columns(desk.now), lambda line: line.form, self
        )
        self._prepare_tables()
        self._dress()
        remember_widths(self.ui.body_splitter, memory, "ticket/columns", (566, _RIGHT_SIDE))
        self._wire()

    def _prepare_tables(self) -> None:
        for table, model in ((self.ui.clock_table, self.clocks), (self.ui.form_table, self.forms)):
            table.setModel(model)
            prepare_table(table, self._theme, "row_dense")
            set_widths(table, model.columns)
        self._state_delegate = StateDelegate(self._theme, self.ui.clock_table)
        self.ui.clock_table.setItemDelegateForColumn(_CLOCK_STATE, self._state_delegate)
        self._print_delegate = StepButtonDelegate(self._theme, self.ui.form_table)
        self.ui.form_table.setItemDelegateForColumn(_FORM_PRINT, self._print_delegate)
        self.ui.form_table.horizontalHeader().hide()
        self.ui.form_table.verticalHeader().setDefaultSectionSize(self._theme.size("row_board"))

    def _dress(self) -> None:
        theme, ui = self._theme, self.ui
        ui.nothing_icon.setPixmap(theme.pixmap("clipboard-list", "text_3", 32))
        ui.why_button.setIcon(theme.icon("calendar-search", "accent"))
        ui.why_button.setAccessibleName(ui.why_button.text())
        for panel in (ui.clock_panel, ui.form_panel, ui.link_panel):
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        ui.body_right.setMinimumWidth(_RIGHT_SIDE)
        ui.body_splitter.setStretchFactor(0, 3)
        ui.body_splitter.setStretchFactor(1, 1)
        self._clock_timer = QTimer(self)
        self._clock_timer.setInterval(_TICK)

    def _wire(self) -> None:
        ui = self.ui
        ui.print_button.clicked.connect(self.print_form)
        ui.why_button.clicked.connect(self.toggle_why)
        ui.link_label.linkActivated.connect(lambda link: self.ticket_requested.emit(int(link)))
        self.bar.step_chosen.connect(self._do_step)
        self.steps.correction_chosen.connect(lambda: self.correction_requested.emit(self.view))
        self._print_delegate.pressed.connect(lambda _index: self.print_form())
        ui.form_table.activated.connect(lambda _index: self.print_form())
        ui.clock_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_why())
        self._clock_timer.timeout.connect(self._tick)

    def show_ticket(self, view: TicketView) -> None:
        """Show this ticket; the same one read again keeps its scroll places."""
        same = self.view is not None and self.view.id == view.id
        self.view = view
        now = self._desk.now()
        self.ui.pane_stack.setCurrentWidget(self.ui.sheet_page)
        self.head.show_ticket(view, now)
        self.bar.show_ticket(view)
        self._show_words(view)
        rows = timeline_rows(view.rounds, now)
        self.timeline.show_rows(rows, same_ticket=same)
        self.ui.timeline_count.setText(
            self.tr("{} 筆").format(sum(len(part.entries) for part in view.rounds))
        )
        self._show_clocks(view)
        self.forms.show_rows(view.forms)
        _fit(self.ui.form_table, len(view.forms), heading=False)
        links = link_text(view, self._theme)
        self.ui.link_panel.setVisible(bool(links))
        self.ui.link_label.setText(links)

    def show_nothing(self) -> None:
        """Show how to choose a ticket."""
        self.view = None
        self.ui.pane_stack.setCurrentWidget(self.ui.nothing_page)

    def _show_words(self, view: TicketView) -> None:
        self.ui.content_heading.setText(self.tr("{}內容").format(say(view.kind)))
        place = f"{view.location}：" if view.location else ""
        self.ui.content_label.setText(f"{place}{view.content}")
        self.ui.demand_label.setText(view.demand)
        self.ui.demand_heading.setVisible(bool(view.demand))
        self.ui.demand_label.setVisible(bool(view.demand))

    def _show_clocks(self, view: TicketView) -> None:
        self.clocks.show_rows(view.clocks)
        running = sum(line.instance.is_open and line.instance.started_at is not None for line in view.clocks)
        met = sum(line.instance.stopped_at is not None for line in view.clocks)
        words = self.tr("在走 {}，已達 {}").format(running, met)
        if view.round > 1:
            words = self.tr("第 {} 輪　{}").format(view.round, words)
        self.ui.clock_count.setText(words)
        _fit(self.ui.clock_table, min(_CLOCKS_SHOWN, len(view.clocks)), heading=True)
        self.ui.clock_panel.setVisible(bool(view.clocks) or view.kind is Kind.COMPLAINT)
        if not self.ui.clock_table.currentIndex().isValid() and view.clocks:
            self.ui.clock_table.selectRow(0)
        self._show_why()

    def _show_why(self) -> None:
        index = self.ui.clock_table.currentIndex()
        if self.view is not None and index.isValid():
            line = self.clocks.row(index)
            self.why_panel.show_clock(self.view.id, say(line.clock), line.instance)
        else:
            self.why_panel.show_clock(0, "", None)

    def toggle_why(self) -> None:
        """Open or close the days of the selected clock."""
        self._show_why()
        self.why_panel.toggle()

    def _do_step(self, step: Step) -> None:
        if self.view is not None and step.event is not None:
            preset = {"hand_over": step.hand_over} if step.hand_over else {}
            self.step_requested.emit(RecordTarget(self.view.id, step.event, preset))

    def print_form(self) -> None:
        """Ask for the ticket's sheet."""
        if self.view is not None and self.ui.print_button.isEnabled():
            self.print_requested.emit(self.view.id)

    def _tick(self) -> None:
        if self.clocks.rows:
            self.clocks.repaint_rows(0, len(self.clocks.rows) - 1, (_CLOCK_STATE, _CLOCK_STATE))

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while somebody looks."""
        super().showEvent(event)
        self._clock_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._clock_timer.stop()


def _clock_key(line: ClockLine) -> tuple[object, ...]:
    return line.clock, line.instance.round, line.instance.hand_over


def _fit(table: QTableView, rows: int, *, heading: bool) -> None:
    """Make the table as tall as its rows, so that the panel ends where they end."""
    height = rows * table.verticalHeader().defaultSectionSize() + (
        table.horizontalHeader().height() if heading else 0
    )
    table.setMinimumHeight(min(height, _LEAST_SEEN))
    table.setMaximumHeight(height + 2)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
