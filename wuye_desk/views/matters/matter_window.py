"""One matter (同一事項): every household's ticket and visit, what is done once, what may belong to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.forms.ui_matter_window import Ui_MatterWindow
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_lines import NeighbourTicket
from wuye_desk.services.intake.suggestions import alike_to
from wuye_desk.services.tickets.matter_view import MatterTicket, MatterView, SharedDuty
from wuye_desk.services.tickets.matters import join, matter_of_ticket
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.matters.matter_columns import (
    ALIKE_JOIN,
    DUTY_STATE,
    DUTY_STEP,
    GRADE,
    STEP,
    VISIT,
    alike_columns,
    duty_columns,
    household_columns,
)
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.record_event import RecordTarget
from wuye_desk.views.tickets.recorder import Recorder
from wuye_desk.views.widgets.badges import BadgeDelegate, GradeBadge
from wuye_desk.views.widgets.state_cell import StateDelegate
from wuye_desk.views.widgets.step_button import StepButtonDelegate
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import moment_text

_TICK_MS = 1000


class MatterWindow(QDialog):
    """Stays open beside the page it was asked for from; what is recorded here is told to the others."""

    ticket_requested = Signal(int)
    ticket_changed = Signal(int)
    form_requested = Signal(int, object)
    """Something was recorded that goes on on paper: the ticket, and the PrintChoice of its form."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MatterWindow()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._ticket_id = 0
        self.view: MatterView | None = None
        self.recorder = Recorder(desk, jobs, theme, self)
        self.households: DataclassTableModel[MatterTicket] = DataclassTableModel(
            household_columns(desk.now), lambda row: row.view.id, self
        )
        self.duties: DataclassTableModel[SharedDuty] = DataclassTableModel(
            duty_columns(desk.now), lambda row: row.event, self
        )
        self.alike: DataclassTableModel[NeighbourTicket] = DataclassTableModel(
            alike_columns(desk.now), lambda row: row.ticket_id, self
        )
        self.grade_badge = GradeBadge(theme, self)
        self.grade_badge.setFixedSize(104, 44)
        self.ui.badge_layout.addWidget(self.grade_badge)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._prepare_tables()
        self._connect()

    def open_ticket(self, ticket_id: int) -> None:
        """Show the matter of this ticket; of one that stands alone, itself and what it may belong to."""
        self._ticket_id = ticket_id
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.household_table.setFocus()

    def refresh(self) -> None:
        """Read the matter again; what was chosen stays chosen."""
        show_problem(self.ui.window_problem, "", self._theme)
        permit(self._desk, {self.ui.visit_button: Action.RECORD})
        view = self.view = matter_of_ticket(self._desk, self._ticket_id)
        self._show_head(view)
        self.households.show_rows(view.tickets)
        self.duties.show_rows(view.duties)
        self.ui.duty_table.setVisible(bool(view.duties))
        self.ui.duty_empty.setVisible(not view.duties)
        left = view.visits_left
        words = self.tr("還要回訪 {count} 戶").format(count=left) if left else self.tr("每戶都回訪過了")
        self.ui.household_hint.setText(words)
        self._show_alike()
        for table in (self.ui.household_table, self.ui.duty_table):
            if not table.currentIndex().isValid():
                table.selectRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clocks tick while somebody looks."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _prepare_tables(self) -> None:
        ui, theme = self.ui, self._theme
        for table, model in self._tables():
            table.setModel(model)
            prepare_table(table, theme, "row_board")
            set_widths(table, model.columns)
        self._painters = [StateDelegate(theme, self), BadgeDelegate(theme, self)]
        ui.household_table.setItemDelegateForColumn(VISIT, self._painters[0])
        ui.household_table.setItemDelegateForColumn(GRADE, self._painters[1])
        ui.duty_table.setItemDelegateForColumn(DUTY_STATE, self._painters[0])
        self._add_button(ui.household_table, STEP, self._do_next_step)
        self._add_button(ui.duty_table, DUTY_STEP, self._do_duty)
        self._add_button(ui.alike_table, ALIKE_JOIN, self._join)

    def _tables(self) -> tuple[tuple[QTableView, DataclassTableModel[Any]], ...]:
        ui = self.ui
        return (
            (ui.household_table, self.households),
            (ui.duty_table, self.duties),
            (ui.alike_table, self.alike),
        )

    def _add_button(self, table: QTableView, column: int, act: Callable[[QModelIndex], None]) -> None:
        """Let the button of a row, and Enter in the row, do this."""
        button = StepButtonDelegate(self._theme, table)
        table.setItemDelegateForColumn(column, button)
        button.pressed.connect(act)
        table.activated.connect(act)

    def _connect(self) -> None:
        ui = self.ui
        ui.visit_button.clicked.connect(self._visit)
        ui.ticket_button.clicked.connect(self._open_chosen)
        ui.close_button.clicked.connect(self.reject)
        self.recorder.recorded.connect(lambda view: self._note_change(view.id))
        self.recorder.form_requested.connect(self.form_requested)
        self._timer.timeout.connect(self._tick)
        for keys, act in (("F6", self._visit), ("F4", self._open_chosen), ("F5", self.refresh)):
            QShortcut(QKeySequence(keys), self, act)

    def _show_head(self, view: MatterView) -> None:
        today = local(self._desk.now()).date()
        self.grade_badge.show_grade(view.grade)
        self.ui.title_label.setText(view.title)
        facts = [view.building, self.tr("{count} 戶").format(count=view.households)]
        facts.append(self.tr("自 {moment}").format(moment=moment_text(view.opened_at, today)))
        if view.third_household_at is not None:
            words = self.tr("第三戶 {moment} → 重大（篇3 四(一)1(1)）")
            facts.append(words.format(moment=moment_text(view.third_household_at, today)))
        elif view.id is None:
            facts.append(self.tr("還沒有與別家併為一事"))
        self.ui.facts_label.setText(" · ".join(part for part in facts if part))

    def _show_alike(self) -> None:
        lines = alike_to(self._desk, self._ticket_id)
        self.alike.show_rows(lines)
        self.ui.alike_table.setVisible(bool(lines))
        self.ui.alike_empty.setVisible(not lines)
        if lines and not self.ui.alike_table.currentIndex().isValid():
            self.ui.alike_table.selectRow(0)

    def _chosen(self) -> MatterTicket | None:
        index = self.ui.household_table.currentIndex()
        return self.households.row(index) if index.isValid() else None

    def _do_next_step(self, index: QModelIndex) -> None:
        view = self.households.row(index).view
        step = view.next_step
        if step.event is None or view.stage in (Stage.ARCHIVED, Stage.CANCELLED):
            self.ticket_requested.emit(view.id)
            return
        preset = {"hand_over": step.hand_over} if step.hand_over else {}
        self.recorder.record(RecordTarget(view.id, step.event, preset))

    def _do_duty(self, index: QModelIndex) -> None:
        duty = self.duties.row(index)
        if duty.done is None:
            self.recorder.record(RecordTarget(duty.ticket_id, duty.event))

    def _visit(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.view.is_open and self.ui.visit_button.isEnabled():
            self.recorder.record(RecordTarget(chosen.view.id, EventKind.VISITED))

    def _open_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.ticket_requested.emit(chosen.view.id)

    def _join(self, index: QModelIndex) -> None:
        other, mine = self.alike.row(index).ticket_id, self._ticket_id
        self._jobs.run(
            self,
            lambda _progress: join(self._desk, other, mine),
            lambda _none: self._note_change(other),
            self._refuse,
            self.tr("併為一事"),
        )

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        show_problem(self.ui.window_problem, error.sentence, self._theme)

    def _note_change(self, ticket_id: int) -> None:
        self.refresh()
        self.ticket_changed.emit(ticket_id)

    def _tick(self) -> None:
        for model in (self.households, self.duties):
            model.repaint_rows(0, len(model.rows) - 1)
