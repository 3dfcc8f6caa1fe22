"""The tab 待我處理: everything whose turn is one person's, in order of urgency, one button a line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.moments import local, to_stamp
from wuye_desk.domain.permissions import Action, may
from wuye_desk.forms.ui_my_work_panel import Ui_MyWorkPanel
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.my_work import MyWork, grouped, my_work, others_work, overdue
from wuye_desk.services.duty.work_line import ErrandLine, WorkLine
from wuye_desk.services.people.people import people
from wuye_desk.views.board.board_columns import Column, DueDelegate, step_target
from wuye_desk.views.duty.work_columns import WorkStateDelegate
from wuye_desk.views.duty.work_model import WorkModel
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.recorder import Recorder
from wuye_desk.views.widgets.badges import BadgeDelegate
from wuye_desk.views.widgets.state_cell import LAST_QUARTER
from wuye_desk.views.widgets.step_button import StepButtonDelegate
from wuye_desk.views.widgets.tables import prepare_table, set_widths

_SECOND = 1000


class MyWorkPanel(QWidget):
    """Reads one person's work away from the window and keeps it true to the minute, at last to the second."""

    ticket_requested = Signal(int)
    form_requested = Signal(int, object)
    """A ticket, and the PrintChoice that says which of its forms."""
    errand_requested = Signal(object)
    """The Errand that somebody wants to do."""
    ticket_changed = Signal(int)
    counted = Signal(int)
    """How many things of who is at the desk are overdue."""
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MyWorkPanel()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._work: MyWork | None = None
        self._asked = 0
        self._ticked_at = desk.now()
        self.recorder = Recorder(desk, jobs, theme, self)
        self.model = WorkModel(desk.now, self)
        self._prepare_table()
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._wire()

    manual_page = "duty"

    @property
    def hint(self) -> str:
        """Return the keys of the tab for the status bar."""
        return self.tr("↑↓ 選 · Enter 做這一步 · 空格 開工作單 · Alt+1–4 換分頁")

    def _prepare_table(self) -> None:
        table = self.ui.work_table
        table.setModel(self.model)
        prepare_table(table, self._theme, "row_board")
        set_widths(table, self.model.columns)
        self._steps = StepButtonDelegate(self._theme, table)
        self._delegates = {
            Column.LEFT: WorkStateDelegate(self._theme, table),
            Column.DUE: DueDelegate(self._theme, table),
            Column.GRADE: BadgeDelegate(self._theme, table),
            Column.STEP: self._steps,
        }
        for column, delegate in self._delegates.items():
            table.setItemDelegateForColumn(column, delegate)
        table.installEventFilter(self)

    def _wire(self) -> None:
        self._clock.timeout.connect(self._tick)
        self._steps.pressed.connect(lambda index: self._do_row(index.row()))
        self.ui.work_table.doubleClicked.connect(self._open_row)
        self.ui.person_box.activated.connect(lambda _place: self.refresh())
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.form_requested.connect(self.form_requested)

    def activate(self) -> None:
        """Show the work of who is at the desk now and put the cursor into the table."""
        self._offer_people()
        self.refresh()
        self.ui.work_table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while somebody looks."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def _offer_people(self) -> None:
        """Offer the others to who may see their work; who sits down anew sees his own first."""
        box, person = self.ui.person_box, self._desk.person
        allowed = person is not None and may(person.roles, Action.SEE_WORK)
        for widget in (box, self.ui.person_caption):
            widget.setVisible(allowed)
        own = None if person is None else person.id
        if box.count() and box.itemData(0) == own:
            return
        box.clear()
        if person is None:
            return
        box.addItem(self.tr("{name}（自己）").format(name=person.name), own)
        if allowed:
            for one in people(self._desk):
                if one.id != own:
                    box.addItem(one.name, one.id)

    def refresh(self) -> None:
        """Read the list anew; only the answer to the last request is shown."""
        self._ticked_at = self._desk.now()
        person = self._desk.person
        if person is None:
            self._take(None, self._asked)
            return
        self._asked += 1
        asked, wanted, own = self._asked, self.ui.person_box.currentData(), person.id

        def read(_progress: object) -> MyWork:
            return my_work(self._desk) if wanted in (None, own) else others_work(self._desk, wanted)

        self._jobs.run(self, read, lambda work: self._take(work, asked), self.failed.emit)

    def _take(self, work: MyWork | None, asked: int) -> None:
        if asked == self._asked:
            self._work = work
            self._show()

    def _show(self) -> None:
        """Put the lines under their headings as of now and show them; what is chosen stays chosen."""
        now, work = self._desk.now(), self._work
        lines = [] if work is None else grouped(work, now)
        table, chosen = self.ui.work_table, self.current_line()
        place = table.verticalScrollBar().value()
        table.setUpdatesEnabled(False)
        self.model.show_lines(lines)
        self._span_headings()
        table.verticalScrollBar().setValue(place)
        self._choose(chosen)
        table.setUpdatesEnabled(True)
        late = overdue([line.what for line in lines], now)
        self._show_head(work, len(lines), late)
        self._show_empty()
        if work is not None and self._desk.person is not None and work.person_id == self._desk.person.id:
            self.counted.emit(late)

    def _span_headings(self) -> None:
        table = self.ui.work_table
        table.clearSpans()
        for row in self.model.headings:
            table.setSpan(row, 0, 1, self.model.columnCount())

    def _choose(self, before: WorkLine | None) -> None:
        """Keep the line that was chosen; where it is done, choose the first."""
        if self.current_line() is not None:
            return
        row = -1 if before is None else self.model.row_of(before.key)
        if row < 0 and self.model.rowCount():
            row = 1
        if row >= 0:
            self.ui.work_table.selectRow(row)

    def _show_head(self, work: MyWork | None, total: int, late: int) -> None:
        own = work is None or self._desk.person is None or work.person_id == self._desk.person.id
        heading = (
            self.tr("待我處理") if own else self.tr("待{name}處理").format(name=work.person if work else "")
        )
        self.ui.person_heading.setText(heading)
        parts = [self.tr("{} 項").format(total)] if total else []
        if late:
            parts.append(self.tr("{} 項逾期").format(late))
        if work is not None and work.acts_for:
            parts.append(self.tr("代理 {names}").format(names="、".join(work.acts_for)))
        self.ui.sum_label.setText("，".join(parts))

    def _show_empty(self) -> None:
        empty = self.model.rowCount() == 0
        self.ui.table_stack.setCurrentWidget(self.ui.empty_page if empty else self.ui.table_page)
        if not empty:
            return
        nobody = self._desk.person is None
        icon, tone = ("user-round", "text_3") if nobody else ("circle-check", "met")
        self.ui.empty_icon.setPixmap(self._theme.pixmap(icon, tone, 32))
        self.ui.empty_title.setText(
            self.tr("還不知道是誰在前臺") if nobody else self.tr("現在沒有等著做的事")
        )
        hint = self.tr("按 Ctrl+L 選擇是誰，這裡就列出等他做的事。")
        if not nobody:
            hint = self.tr("輪到的步驟會自己出現在這裡，全站的時鐘在看板。新的受理按 F2。")
        self.ui.empty_hint.setText(hint)

    def _tick(self) -> None:
        now = self._desk.now()
        if _minute(now) != _minute(self._ticked_at):
            self.refresh()
        elif self._one_ran_out(self._ticked_at, now):
            self._ticked_at = now
            self._show()
        else:
            self._ticked_at = now
            self.model.tick(now, LAST_QUARTER)

    def _one_ran_out(self, since: datetime, now: datetime) -> bool:
        if self._work is None:
            return False
        start, end = to_stamp(since), to_stamp(now)
        return any((due := line.due_stamp) is not None and start <= due < end for line in self._work.steps)

    def current_line(self) -> WorkLine | None:
        """Return the line that is chosen."""
        index = self.ui.work_table.currentIndex()
        row = self.model.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, WorkLine) else None

    def do_line(self, line: WorkLine) -> None:
        """Do what the button of this line says; where a step cannot be done yet, open the ticket."""
        what = line.what
        if isinstance(what, ErrandLine):
            if what.doable:
                self.errand_requested.emit(what.errand)
            return
        target = step_target(what, self._desk.now())
        if target is None:
            self.ticket_requested.emit(what.ticket_id)
        else:
            self.recorder.record(target)

    def _do_row(self, row: int) -> None:
        line = self.model.rows[row]
        if isinstance(line, WorkLine):
            self.do_line(line)

    def _open_row(self, index: QModelIndex) -> None:
        line = self.model.rows[index.row()]
        if index.column() != Column.STEP and isinstance(line, WorkLine):
            self._open(line)

    def _open(self, line: WorkLine) -> None:
        if isinstance(line.what, ErrandLine):
            self.do_line(line)
        else:
            self.ticket_requested.emit(line.what.ticket_id)

    def _on_recorded(self, view: object) -> None:
        self.ticket_changed.emit(view.id)  # type: ignore[attr-defined]
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do the step by Enter and open the ticket by space."""
        if (
            watched is self.ui.work_table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            line = self.current_line()
            if line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.do_line(line)
                return True
            if line is not None and event.key() == Qt.Key.Key_Space:
                self._open(line)
                return True
        return super().eventFilter(watched, event)


def _minute(moment: datetime) -> datetime:
    return local(moment).replace(second=0, microsecond=0)
