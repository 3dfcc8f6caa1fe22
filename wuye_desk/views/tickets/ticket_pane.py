"""One ticket: its head, what happened, its clocks and forms, and the next step."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QSettings, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.steps import Step
from wuye_desk.forms.ui_ticket_pane import Ui_TicketPane
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.tickets.matter_view import MatterView
from wuye_desk.services.tickets.ticket_view import FormLine, TicketView
from wuye_desk.views.splitter_memory import remember_widths
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.clock_section import ClockSection
from wuye_desk.views.tickets.link_texts import link_text
from wuye_desk.views.tickets.matter_section import MatterSection
from wuye_desk.views.tickets.pane_tables import fit_table, form_columns
from wuye_desk.views.tickets.record_event import RecordTarget
from wuye_desk.views.tickets.responsibility_section import ResponsibilitySection
from wuye_desk.views.tickets.step_bar import StepBar
from wuye_desk.views.tickets.ticket_head import TicketHead
from wuye_desk.views.tickets.timeline_texts import timeline_rows
from wuye_desk.views.tickets.words_section import WordsSection
from wuye_desk.views.widgets.step_button import StepButtonDelegate
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.widgets.timeline import Timeline

_FORM_PRINT = 3
_RIGHT_SIDE = 502
"""Pixels of the right side: every clause stands whole in the table of clocks."""


class TicketPane(QWidget):
    """Shows a TicketView and says what is wanted of it; it reads and writes nothing itself."""

    step_requested = Signal(object)
    """A RecordTarget."""
    correction_requested = Signal(object)
    """The TicketView of which something was registered wrongly."""
    print_requested = Signal(int)
    """The ticket whose own form is wanted."""
    form_requested = Signal(int, object)
    """The ticket, and the PrintChoice that says which of its forms."""
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
        self.shown_on: date | None = None
        """The day of the station on which the view was shown: its dates are told from there."""
        self.head = TicketHead(self.ui, theme, self)
        self.timeline = Timeline(theme)
        self.ui.timeline_holder_layout.addWidget(self.timeline)
        self.words = WordsSection(self.ui, desk.now, self)
        self.clocks = ClockSection(self.ui, desk, theme, self)
        self.matter = MatterSection(theme, desk.now)
        self.ui.matter_holder_layout.addWidget(self.matter)
        self.responsibility = ResponsibilitySection(theme)
        self.ui.section_holder_layout.addWidget(self.responsibility)
        self.bar = StepBar(self.ui, desk, theme, self)
        self.steps = self.bar.menu
        self.forms: DataclassTableModel[FormLine] = DataclassTableModel(
            form_columns(desk.now), lambda line: (line.form, line.part), self
        )
        self._prepare_forms()
        self._dress()
        remember_widths(self.ui.body_splitter, memory, "ticket/columns", (566, _RIGHT_SIDE))
        self._wire()

    def _prepare_forms(self) -> None:
        table = self.ui.form_table
        table.setModel(self.forms)
        prepare_table(table, self._theme, "row_board")
        set_widths(table, self.forms.columns)
        table.horizontalHeader().hide()
        self._print_delegate = StepButtonDelegate(self._theme, table)
        table.setItemDelegateForColumn(_FORM_PRINT, self._print_delegate)

    def _dress(self) -> None:
        ui = self.ui
        ui.nothing_icon.setPixmap(self._theme.pixmap("clipboard-list", "text_3", 32))
        for panel in (ui.form_panel, ui.link_panel):
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        ui.side_area.setMinimumWidth(_RIGHT_SIDE)
        ui.body_splitter.setStretchFactor(0, 3)
        ui.body_splitter.setStretchFactor(1, 1)

    def _wire(self) -> None:
        ui = self.ui
        ui.print_button.clicked.connect(self.print_form)
        ui.link_label.linkActivated.connect(lambda link: self.ticket_requested.emit(int(link)))
        self.matter.ticket_requested.connect(self.ticket_requested)
        self.bar.step_chosen.connect(self._do_step)
        self.steps.correction_chosen.connect(lambda: self.correction_requested.emit(self.view))
        self._print_delegate.pressed.connect(self._print_line)
        ui.form_table.activated.connect(self._print_line)

    def show_ticket(self, view: TicketView) -> None:
        """Show this ticket; the same one read again keeps its scroll places."""
        same = self.view is not None and self.view.id == view.id
        self.view = view
        now = self._desk.now()
        self.shown_on = local(now).date()
        self.ui.pane_stack.setCurrentWidget(self.ui.sheet_page)
        self.head.show_ticket(view, now)
        self.bar.show_ticket(view)
        self.words.show_ticket(view)
        rows = timeline_rows(view.rounds, now)
        self.timeline.show_rows(rows, same_ticket=same)
        self.ui.timeline_count.setText(
            self.tr("{} 筆").format(sum(len(part.entries) for part in view.rounds))
        )
        self.clocks.show_ticket(view)
        self.responsibility.show_events(view.events, now)
        self.forms.show_rows(view.forms)
        fit_table(self.ui.form_table, len(view.forms), heading=False)
        links = link_text(view, self._theme)
        self.ui.link_panel.setVisible(bool(links))
        self.ui.link_label.setText(links)

    def show_matter(self, matter: MatterView | None) -> None:
        """Show the other households of the ticket's matter; nothing where it has none."""
        if self.view is not None:
            self.matter.show_matter(self.view.id, matter)

    def show_nothing(self) -> None:
        """Show how to choose a ticket."""
        self.view = None
        self.ui.pane_stack.setCurrentWidget(self.ui.nothing_page)

    def _do_step(self, step: Step) -> None:
        if self.view is not None and step.event is not None:
            preset = {"hand_over": step.hand_over} if step.hand_over else {}
            self.step_requested.emit(RecordTarget(self.view.id, step.event, preset))

    def print_form(self) -> None:
        """Ask for the form the ticket goes round with."""
        if self.view is not None and self.ui.print_button.isEnabled():
            self.print_requested.emit(self.view.id)

    def _print_line(self, index: QModelIndex) -> None:
        if self.view is not None and self.ui.print_button.isEnabled():
            line = self.forms.row(index)
            self.form_requested.emit(self.view.id, PrintChoice(form=line.form, part=line.part))

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while somebody looks."""
        super().showEvent(event)
        self.clocks.rest(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self.clocks.rest(True)
