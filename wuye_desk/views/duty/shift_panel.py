"""待我處理 · 交接班: what is open and said, given to who takes the desk over with his own PIN."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action, may, who_may
from wuye_desk.forms.ui_shift_panel import Ui_ShiftPanel
from wuye_desk.jobs import Jobs, Progress
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.shifts.shift_items import ShiftPart
from wuye_desk.services.shifts.shift_reading import (
    EarlierShift,
    ShiftView,
    earlier_shifts,
    present_shift,
    shift,
)
from wuye_desk.services.shifts.shift_rows import ShiftLine
from wuye_desk.services.shifts.shifts import hand_over
from wuye_desk.views.duty.shift_columns import earlier_columns, line_columns
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.permitted import permit
from wuye_desk.views.pin_boxes import DIGITS, PinBoxes
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl
from wuye_desk.views.words import moment_text, say


class ShiftPanel(QWidget):
    """The shift that runs, or an earlier one; at the right the hand-over itself."""

    ticket_requested = Signal(int)
    print_requested = Signal(object)
    seat_taken = Signal()
    """Who took the shift sits at the desk now."""
    failed = Signal(object)
    manual_page = "shift"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShiftPanel()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self.view: ShiftView | None = None
        self._asked = 0
        self._handing = False
        self.pin_edit = PinBoxes(theme, self)
        self.ui.pin_layout.addWidget(self.pin_edit)
        self.ui.pin_layout.addStretch(1)
        self._part: ShiftPart | None = None
        self.parts: SegmentedControl[ShiftPart | None] | None = None
        self.lines: RowTable[ShiftLine] = RowTable(
            self.ui.lines_table, theme, line_columns(), lambda line: line.key, lambda _line: None
        )
        self.earlier: RowTable[EarlierShift] = RowTable(
            self.ui.earlier_table,
            theme,
            earlier_columns(self._today),
            lambda one: one.id,
            self._choose_earlier,
        )
        self._dress()
        self._connect()

    @property
    def hint(self) -> str:
        """Return the keys of the tab for the status bar."""
        return self.tr("Enter 開工作單 · Ctrl+P 打印交接班表 · 接班人輸 PIN 確認")

    def _today(self) -> date:
        return local(self._desk.now()).date()

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.print_button.setIcon(theme.icon("printer", "accent"))
        ui.print_button.setShortcut("Ctrl+P")
        ui.back_button.setIcon(theme.icon("undo-2", "accent"))
        ui.reprint_button.setIcon(theme.icon("printer", "accent"))
        ui.take_seat_button.setIcon(theme.icon("log-in", "on_accent"))
        ui.back_button.hide()
        ui.note_label.hide()
        ui.handed_label.hide()
        self._clear_problems()

    def _connect(self) -> None:
        ui = self.ui
        ui.lines_table.activated.connect(lambda _index: self._open())
        ui.print_button.clicked.connect(self._print)
        ui.reprint_button.clicked.connect(self._reprint)
        ui.back_button.clicked.connect(self._back)
        ui.take_button.clicked.connect(lambda: self._hand(seat=False))
        ui.take_seat_button.clicked.connect(lambda: self._hand(seat=True))
        self.pin_edit.textEdited.connect(lambda _text: self._allow())
        ui.taker_box.activated.connect(lambda _place: self._allow())

    def activate(self) -> None:
        """Read the shift as it is now for whoever is at the desk; what is being written stays."""
        ui = self.ui
        permit(self._desk, {ui.print_button: Action.PRINT, ui.reprint_button: Action.PRINT})
        self._offer_takers()
        self._allow()
        self._read_earlier()
        if self.focusWidget() is None:
            ui.lines_table.setFocus()
        chosen = self.earlier.current()
        self._read(None if chosen is None else chosen.id)

    def _offer_takers(self) -> None:
        box, mine = self.ui.taker_box, self._desk.person
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("請選"), None)
        for line in people(self._desk):
            if line.has_pin and may(line.roles, Action.HAND_SHIFT) and (mine is None or line.id != mine.id):
                box.addItem(line.name, line.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _read_earlier(self) -> None:
        found = earlier_shifts(self._desk)
        self.earlier.show(found)
        self.ui.earlier_table.setVisible(bool(found))
        self.ui.earlier_empty.setVisible(not found)
        self.ui.reprint_button.setVisible(bool(found))
        self._allow()

    def _read(self, shift_id: int | None) -> None:
        """Read the shift that runs, or one that was handed over."""
        self._asked += 1
        asked, desk = self._asked, self._desk

        def work(_progress: Progress) -> ShiftView:
            return present_shift(desk) if shift_id is None else shift(desk, shift_id)

        self._jobs.run(self, work, lambda view: self._take(asked, view), self.failed.emit)

    def _take(self, asked: int, view: ShiftView) -> None:
        if asked != self._asked:
            return
        self.view = view
        ui = self.ui
        ui.lines_heading.setText(self._heading(view))
        ui.counts_label.setText(view.counts)
        ui.back_button.setVisible(view.id is not None)
        ui.print_button.setVisible(view.id is None)
        ui.note_label.setText(self.tr("交班說明：{0}").format(view.note) if view.note else "")
        ui.note_label.setVisible(bool(view.note))
        if view.next_ends_at is not None:
            until = moment_text(view.next_ends_at, self._today())
            ui.next_label.setText(self.tr("下一班到 {0}").format(until))
        self._offer_parts(view)
        self._show_lines()

    def _heading(self, view: ShiftView) -> str:
        today = self._today()
        if view.handed_at is None:
            return self.tr("本班，{0} 起").format(moment_text(view.started_at, today))
        words = self.tr("{when} {giver} 交給 {taker}")
        return words.format(when=moment_text(view.handed_at, today), giver=view.giver, taker=view.taker)

    def _offer_parts(self, view: ShiftView) -> None:
        """Offer the parts that hold something, each with its count, as filters."""
        held = [part for part in ShiftPart if view.count(part)]
        if self._part not in held:
            self._part = None
        choices: list[tuple[ShiftPart | None, str]] = [(None, self.tr("全部 {0}").format(len(view.lines)))]
        choices += [(part, f"{say(part)} {view.count(part)}") for part in held]
        if self.parts is not None:
            self.parts.hide()
            self.parts.deleteLater()
        self.parts = SegmentedControl(self.tr("交接什麼"), choices, self.ui.parts_widget)
        self.parts.choose(self._part)
        self.parts.chosen.connect(self._narrow)
        self.ui.parts_layout.insertWidget(0, self.parts)
        if self.ui.parts_layout.count() == 1:
            self.ui.parts_layout.addStretch(1)

    def _narrow(self, part: ShiftPart | None) -> None:
        self._part = part
        self._show_lines()

    def _show_lines(self) -> None:
        assert self.view is not None
        lines = [line for line in self.view.lines if self._part in (None, line.part)]
        self.lines.show(lines)
        ui = self.ui
        ui.lines_table.setVisible(bool(lines))
        ui.lines_empty.setVisible(not lines)
        ui.lines_empty.setText(self.tr("沒有要交接的事：都結了，也沒有草稿。"))

    def _choose_earlier(self, one: EarlierShift | None) -> None:
        self._allow()
        if one is not None:
            self._part = None
            self._read(one.id)

    def _back(self) -> None:
        self._part = None
        self.earlier.choose(None)
        self._read(None)

    def _open(self) -> None:
        line = self.lines.current()
        if line is not None and line.item.ticket_id is not None:
            self.ticket_requested.emit(line.item.ticket_id)

    def _print(self) -> None:
        from wuye_desk.services.shifts.shift_form import shift_form

        note = self.ui.note_edit.toPlainText()
        self.print_requested.emit(lambda: shift_form(self._desk, None, note))

    def _reprint(self) -> None:
        from wuye_desk.services.shifts.shift_form import shift_form

        one = self.earlier.current() or (self.earlier.rows[0] if self.earlier.rows else None)
        if one is not None:
            self.print_requested.emit(lambda: shift_form(self._desk, one.id))

    def _allow(self) -> None:
        """Let the shift be taken once taker and PIN are there; say what is missing, and to whom."""
        ui, person = self.ui, self._desk.person
        allowed = person is not None and may(person.roles, Action.HAND_SHIFT)
        ready = ui.taker_box.currentData() is not None and len(self.pin_edit.text()) == DIGITS
        for widget in (ui.note_edit, ui.taker_box, self.pin_edit):
            widget.setEnabled(allowed and not self._handing)
        for button in (ui.take_button, ui.take_seat_button):
            button.setEnabled(allowed and ready and not self._handing)
        missing = self.tr("先選接班人，請他輸六位 PIN")
        ui.take_seat_button.setToolTip("" if ready else missing)
        if not allowed:
            ui.take_seat_button.setToolTip(self.tr("{0}可以").format(who_may(Action.HAND_SHIFT)))

    def _hand(self, *, seat: bool) -> None:
        """Hand the desk over; with seat, who takes it sits there afterwards."""
        ui, desk = self.ui, self._desk
        self._clear_problems()
        taker, pin, note = ui.taker_box.currentData(), self.pin_edit.text(), ui.note_edit.toPlainText()

        def work(_progress: Progress) -> int:
            kept = hand_over(desk, taker, pin, note)
            if seat:
                sign_in(desk, taker, pin)
            return kept

        self._handing = True
        self._allow()
        name = ui.taker_box.currentText()
        self._jobs.run(self, work, lambda kept: self._handed(kept, name, seat=seat), self._refused)

    def _handed(self, kept: int, name: str, *, seat: bool) -> None:
        ui = self.ui
        self._handing = False
        ui.note_edit.clear()
        self.pin_edit.clear()
        ui.taker_box.setCurrentIndex(0)
        told = self.tr("{0} 已接班並坐到前臺。") if seat else self.tr("已交給 {0}。")
        ui.handed_label.setText(told.format(name) + self.tr("紙本請按「打印」打出來簽名。"))
        ui.handed_label.show()
        self._read_earlier()
        self.earlier.choose(kept)
        if seat:
            self.seat_taken.emit()
        self._offer_takers()
        self._allow()

    def _refused(self, error: Exception) -> None:
        self._handing = False
        self._allow()
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        label, widget = self._fields().get(error.field, (self.ui.pin_problem, self.pin_edit))
        show_problem(label, error.sentence, self._theme)
        if widget is self.pin_edit:
            self.pin_edit.clear()
            self._allow()
        widget.setFocus()

    def _fields(self) -> dict[str, tuple[QLabel, QWidget]]:
        ui = self.ui
        return {
            "note": (ui.note_problem, ui.note_edit),
            "taker": (ui.taker_problem, ui.taker_box),
            "person": (ui.taker_problem, ui.taker_box),
        }

    def _clear_problems(self) -> None:
        for label in (self.ui.note_problem, self.ui.taker_problem, self.ui.pin_problem):
            show_problem(label, "", self._theme)
        self.ui.handed_label.hide()
