"""改派未結工作單: what one person keeps goes to another, with the reason on every ticket."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action, may
from wuye_desk.forms.ui_reassign import Ui_ReassignDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.reassigning import GivingOver, Holdings, KeptTicket, give_over, holdings
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.unsaved import may_drop
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import place_text, say


@dataclass(frozen=True)
class _Choice:
    ticket: KeptTicket
    ticked: bool


class ReassignDialog(QDialog):
    """Everything he keeps is ticked at first; a line says what will change hands."""

    given = Signal(int)
    """How many tickets went over."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, from_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ReassignDialog()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._held: Holdings | None = None
        self._left_out: set[int] = set()
        self.table: RowTable[_Choice] = RowTable(
            self.ui.kept_table, theme, self._columns(), lambda one: one.ticket.id, lambda _one: None
        )
        self._offer(from_id)
        self._connect()
        self._clear_problems()
        self._read()

    def _columns(self) -> list[ColumnSpec[_Choice]]:
        return [
            ColumnSpec(
                self.tr("改派"),
                lambda one: self.tr("改派") if one.ticked else self.tr("留著"),
                68,
                icon=lambda one: "circle-check" if one.ticked else "circle-dashed",
            ),
            ColumnSpec(self.tr("工作單號"), lambda one: one.ticket.number, 112, style="strong"),
            ColumnSpec(
                self.tr("房號"), lambda one: place_text(one.ticket.room_label, one.ticket.caller_name), 112
            ),
            ColumnSpec(
                self.tr("事由"), lambda one: one.ticket.subject, 0, tip=lambda one: one.ticket.subject
            ),
            ColumnSpec(self.tr("等級"), lambda one: say(one.ticket.grade), 48),
            ColumnSpec(self.tr("進度"), lambda one: say(one.ticket.stage), 88, color="text_2"),
            ColumnSpec(self.tr("時限"), lambda one: str(one.ticket.clocks), 44, right=True),
        ]

    def _offer(self, from_id: int | None) -> None:
        ui = self.ui
        ui.from_box.addItem(self.tr("請選"), None)
        ui.to_box.addItem(self.tr("請選"), None)
        for line in people(self._desk, with_inactive=True):
            left = "" if line.active else self.tr("（已離職）")
            ui.from_box.addItem(f"{line.name}{left}", line.id)
            if line.active and may(line.roles, Action.RECORD):
                ui.to_box.addItem(line.name, line.id)
        ui.from_box.setCurrentIndex(max(0, ui.from_box.findData(from_id)))

    def _connect(self) -> None:
        ui = self.ui
        ui.from_box.currentIndexChanged.connect(lambda _place: self._read())
        ui.to_box.currentIndexChanged.connect(lambda _place: self._allow())
        ui.reason_edit.textChanged.connect(lambda _text: self._allow())
        ui.areas_check.toggled.connect(lambda _on: self._allow())
        ui.kept_table.clicked.connect(self._clicked)
        ui.all_button.clicked.connect(self._turn_all)
        ui.cancel_button.clicked.connect(self.reject)
        ui.confirm_button.clicked.connect(self._give)
        ui.confirm_button.setDefault(True)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.kept_table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self._turn(self.table.current()))

    def _read(self) -> None:
        """Show what the person chosen keeps; everything is ticked."""
        self._left_out.clear()
        from_id = self.ui.from_box.currentData()
        self._held = None if from_id is None else holdings(self._desk, from_id)
        areas = self._held.areas if self._held else ()
        self.ui.areas_check.setVisible(bool(areas))
        self.ui.areas_check.setText(self.tr("連他管的區域一起交：{0}").format("、".join(areas)))
        self.ui.areas_check.setChecked(bool(areas))
        self._show(self._held.tickets if self._held else ())

    def _show(self, tickets: Sequence[KeptTicket]) -> None:
        ui = self.ui
        self.table.show([_Choice(one, one.id not in self._left_out) for one in tickets])
        ui.kept_table.setVisible(bool(tickets))
        ui.kept_empty.setVisible(not tickets)
        nobody = self._held is None
        ui.kept_empty.setText(
            self.tr("先選從誰那裡轉出。") if nobody else self.tr("他沒有經辦的未結工作單。")
        )
        self._allow()

    def _chosen(self) -> frozenset[int]:
        return frozenset(one.ticket.id for one in self.table.rows if one.ticked)

    def _with_areas(self) -> bool:
        return self.ui.areas_check.isChecked() and self._held is not None and bool(self._held.areas)

    def _allow(self) -> None:
        """Say what will change hands; the button waits until it can."""
        ui, chosen = self.ui, self._chosen()
        ui.all_button.setText(self.tr("全選") if len(chosen) < len(self.table.rows) else self.tr("全不選"))
        ui.all_button.setEnabled(bool(self.table.rows))
        something = bool(chosen) or self._with_areas()
        ui.preview_label.setText(self._preview(chosen) if something else "")
        same = ui.to_box.currentData() is not None and ui.to_box.currentData() == ui.from_box.currentData()
        show_problem(ui.who_problem, self.tr("不能交給本人，請選另一位。") if same else "", self._theme)
        complete = ui.to_box.currentData() is not None and bool(ui.reason_edit.text().strip()) and not same
        ui.confirm_button.setEnabled(something and complete)
        ui.confirm_button.setToolTip("" if complete else self.tr("先選交給誰，寫原因"))

    def _preview(self, chosen: frozenset[int]) -> str:
        assert self._held is not None
        clocks = self._held.clocks_of(chosen, with_areas=self._with_areas())
        areas = self.tr("，{0} 個區域").format(len(self._held.areas)) if self._with_areas() else ""
        words = self.tr("將改派 {count} 張工作單{areas}，{clocks} 個時限隨之換人")
        return words.format(count=len(chosen), areas=areas, clocks=clocks)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(self.table.current())

    def _turn(self, one: _Choice | None) -> None:
        if one is not None and self._held is not None:
            self._left_out ^= {one.ticket.id}
            self._show(self._held.tickets)

    def _turn_all(self) -> None:
        if self._held is not None:
            tickets = self._held.tickets
            all_ticked = len(self._chosen()) == len(tickets)
            self._left_out = {one.id for one in tickets} if all_ticked else set()
            self._show(tickets)

    def _give(self) -> None:
        ui = self.ui
        self._clear_problems()
        giving = GivingOver(
            from_id=ui.from_box.currentData() or 0,
            to_id=ui.to_box.currentData() or 0,
            reason=ui.reason_edit.text(),
            ticket_ids=self._chosen(),
            with_areas=self._with_areas(),
        )
        ui.confirm_button.setEnabled(False)
        self._jobs.run(self, lambda _progress: give_over(self._desk, giving), self._done, self._refused)

    def _done(self, count: int) -> None:
        self.given.emit(count)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._allow()
        if not isinstance(error, DeskError):
            raise error
        ui = self.ui
        labels: dict[str, QLabel] = {"from": ui.who_problem, "to": ui.who_problem}
        show_problem(labels.get(error.field, ui.reason_problem), error.sentence, self._theme)
        grow(self)

    def _clear_problems(self) -> None:
        for label in (self.ui.who_problem, self.ui.reason_problem):
            show_problem(label, "", self._theme)

    def reject(self) -> None:
        """Close; where a reason was written, ask first."""
        if may_drop(self, bool(self.ui.reason_edit.text().strip())):
            super().reject()
