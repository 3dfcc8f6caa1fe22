"""看板: every clock in order of urgency, live, with one click to the next step."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSettings, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QWidget

from wuye_desk.domain.moments import local, to_stamp
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_board_page import Ui_BoardPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.board.board import in_order, loads
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.desk import Desk
from wuye_desk.views.board.board_columns import Column, DueDelegate, step_target
from wuye_desk.views.board.board_filters import BoardFilters
from wuye_desk.views.board.board_menus import BoardMenus
from wuye_desk.views.board.board_model import BoardModel
from wuye_desk.views.board.reading import Reading, read_board
from wuye_desk.views.board.trends import Trends
from wuye_desk.views.folders import in_documents
from wuye_desk.views.permitted import permit
from wuye_desk.views.splitter_memory import remember_widths
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.recorder import Recorder
from wuye_desk.views.tickets.why_panel import WhyPanel
from wuye_desk.views.upgrade_notices import upgrade_words
from wuye_desk.views.widgets.badges import BadgeDelegate
from wuye_desk.views.widgets.state_cell import LAST_QUARTER, StateDelegate
from wuye_desk.views.widgets.step_button import StepButtonDelegate
from wuye_desk.views.widgets.tables import prepare_table, set_widths

_SECOND = 1000


class BoardPage(QWidget):
    """Reads the board away from the window and keeps it true to the minute, at the end to the second."""

    ticket_requested = Signal(int)
    matter_requested = Signal(int)
    """A ticket whose whole matter is asked for."""
    print_requested = Signal(int)
    form_requested = Signal(int, object)
    """A ticket, and the PrintChoice that says which of its forms."""
    ticket_changed = Signal(int)
    counted = Signal(int, int)
    """How many clocks are overdue, and how many are due within the hour, filters aside."""
    exported = Signal(str, int)
    """Where the workbook was written, and how many lines it has."""
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
        self.ui = Ui_BoardPage()
        self.ui.setupUi(self)
        self._desk = desk
        self._jobs = jobs
        self._theme = theme
        self._has_read = False
        self._ordered: list[BoardLine] = []
        self._reading = False
        self._again = False
        self._ticked_at = desk.now()
        self.filters = BoardFilters(self.ui, theme, self)
        self.trends = Trends(self.ui, theme)
        self.why_panel = WhyPanel(desk, theme, wanted=True, parent=self)
        self.ui.why_holder_layout.addWidget(self.why_panel)
        self.recorder = Recorder(desk, jobs, theme, self)
        self.model = BoardModel(desk.now, self)
        self._prepare_table()
        self.menus = BoardMenus(self, theme, memory)
        remember_widths(self.ui.side_splitter, memory, "board/columns", (1020, 250))
        self.ui.side_splitter.setStretchFactor(0, 1)
        self.ui.filter_edit.addAction(theme.icon("list-filter"), QLineEdit.ActionPosition.LeadingPosition)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._wire()

    @property
    def hint(self) -> str:
        """Return the keys of the page for the status bar."""
        return self.tr(
            "↑↓ 選 · Enter 做下一步 · 空格 開工作單 · F3 同一事項 · F4 為什麼是這一天 · 1–7 切換計數"
        )

    manual_page = "board"

    def _prepare_table(self) -> None:
        table = self.ui.board_table
        table.setModel(self.model)
        prepare_table(table, self._theme, "row_board")
        set_widths(table, self.model.columns)
        self._delegates = {
            Column.LEFT: StateDelegate(self._theme, table),
            Column.DUE: DueDelegate(self._theme, table),
            Column.GRADE: BadgeDelegate(self._theme, table),
        }
        for column, delegate in self._delegates.items():
            table.setItemDelegateForColumn(column, delegate)
        self._steps = StepButtonDelegate(self._theme, table)
        table.setItemDelegateForColumn(Column.STEP, self._steps)
        table.installEventFilter(self)

    def _wire(self) -> None:
        self.filters.changed.connect(self._show_lines)
        self._clock.timeout.connect(self._tick)
        self._steps.pressed.connect(lambda index: self.do_step(self.model.rows[index.row()]))
        table = self.ui.board_table
        table.doubleClicked.connect(self._open_row)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_why())
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.form_requested.connect(self.form_requested)
        self.ui.empty_button.clicked.connect(self.filters.clear)
        self.ui.export_button.clicked.connect(self._ask_export)
        for place in range(7):
            key = QShortcut(QKeySequence(str(place + 1)), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda chosen=place: self.filters.press(chosen))
        QShortcut(QKeySequence("F3"), self, self.show_matter)
        why_key = QShortcut(QKeySequence("F4"), self)
        why_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        why_key.activated.connect(self.why_panel.toggle)

    def activate(self) -> None:
        """Bring the board up to date and put the cursor into the table."""
        permit(self._desk, {self.ui.export_button: Action.EXPORT})
        self.refresh()
        self.ui.board_table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Tick only while somebody looks."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def refresh(self) -> None:
        """Read the board anew; one reading at a time, the last request is never lost."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._jobs.run(self, lambda _progress: read_board(self._desk), self._take, self._give_up)

    def _take(self, reading: Reading) -> None:
        self._reading = False
        self._ordered = reading.lines
        self._has_read = True
        self.filters.offer(reading.owners, reading.groups)
        self.trends.show_month(reading.view)
        self.model.mark_upgraded({key: upgrade_words(one) for key, one in reading.upgraded.items()})
        self._show_all()
        if self._again:
            self._again = False
            self.refresh()

    def _give_up(self, error: Exception) -> None:
        self._reading = False
        self.failed.emit(error)

    def _order(self) -> None:
        """Put the lines in order of urgency as of now and show them."""
        self._ordered = in_order(self._ordered, self._desk.now())
        self._show_all()

    def _show_all(self) -> None:
        """Show lines and figures as they are at this moment."""
        now = self._desk.now()
        self._ticked_at = now
        by_group = loads(self._ordered, now)
        self.trends.show_loads(by_group)
        self.counted.emit(sum(one.overdue for one in by_group), sum(one.within_hour for one in by_group))
        self._show_lines()

    def _show_lines(self) -> None:
        if not self._has_read:
            return
        table = self.ui.board_table
        chosen, place = self.current_line(), table.verticalScrollBar().value()
        rows = self.filters.apply(self._ordered, self._desk.now())
        table.setUpdatesEnabled(False)
        self.model.show_rows(rows)
        if chosen is not None and self.current_line() is None:
            self.select(self.model.row_of(chosen.key))
        table.verticalScrollBar().setValue(place)
        table.setUpdatesEnabled(True)
        if rows and not table.currentIndex().isValid():
            self.select(0)
        self._show_empty(not rows)
        self._show_why()

    def _show_empty(self, empty: bool) -> None:
        self.ui.table_stack.setCurrentWidget(self.ui.empty_page if empty else self.ui.table_page)
        if not empty:
            return
        narrowed = self.filters.narrowed
        icon = "list-filter" if narrowed else "circle-check"
        self.ui.empty_icon.setPixmap(self._theme.pixmap(icon, "text_3" if narrowed else "met", 32))
        self.ui.empty_title.setText(
            self.tr("這樣篩選，一個也沒有") if narrowed else self.tr("沒有在走的時鐘")
        )
        hint = self.tr("換一個計數，或清除篩選看全部。")
        if not narrowed:
            hint = self.tr("每張工作單都按時做完了。新的受理按 F2，保存後時鐘就在這裡走。")
        self.ui.empty_hint.setText(hint)
        self.ui.empty_button.setVisible(narrowed)

    def _tick(self) -> None:
        now = self._desk.now()
        if local(now).replace(second=0, microsecond=0) != local(self._ticked_at).replace(
            second=0, microsecond=0
        ):
            self._ticked_at = now
            self.refresh()
        elif self._one_ran_out(self._ticked_at, now):
            self._order()
        else:
            self._ticked_at = now
            self.model.tick(now, LAST_QUARTER)

    def _one_ran_out(self, since: datetime, now: datetime) -> bool:
        start, end = to_stamp(since), to_stamp(now)
        return any((due := line.due_stamp) is not None and start <= due < end for line in self._ordered)

    def current_line(self) -> BoardLine | None:
        """Return the line that is selected."""
        index = self.ui.board_table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def select(self, row: int) -> None:
        """Select the line in this row, if there is one."""
        if 0 <= row < len(self.model.rows):
            self.ui.board_table.selectRow(row)

    def _show_why(self) -> None:
        line = self.current_line()
        if line is not None:
            self.why_panel.show_clock(line.ticket_id, line.number, line.instance)
        else:
            self.why_panel.show_clock(0, "", None)

    def _open_row(self, index: QModelIndex) -> None:
        if index.column() != Column.STEP:
            self.ticket_requested.emit(self.model.rows[index.row()].ticket_id)

    def show_matter(self) -> None:
        """Ask for the whole matter of the selected complaint: every household's ticket and visit."""
        line = self.current_line()
        if line is not None and line.kind is Kind.COMPLAINT:
            self.matter_requested.emit(line.ticket_id)

    def do_step(self, line: BoardLine) -> None:
        """Ask for the words of the line's next step; where none can be done yet, open the ticket."""
        target = step_target(line, self._desk.now())
        if target is None:
            self.ticket_requested.emit(line.ticket_id)
        else:
            self.recorder.record(target)

    def _on_recorded(self, view: object) -> None:
        self.ticket_changed.emit(view.id)  # type: ignore[attr-defined]
        self.refresh()

    def _ask_export(self) -> None:
        """Ask where to, then write the lines that are shown."""
        name = self.tr("看板 {}.xlsx").format(f"{local(self._desk.now()):%Y-%m-%d %H%M}")
        place = in_documents(name)
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("匯出看板"), place, "Excel (*.xlsx)")
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_suffix(".xlsx"))

    def export(self, path: Path) -> None:
        """Write the lines that are shown to this file."""
        lines = list(self.model.rows)
        from wuye_desk.services.board.board_export import export_board

        self._jobs.run(
            self,
            lambda progress: export_board(self._desk, lines, path, progress.report),
            lambda count: self._tell_exported(path, count),
            self.failed.emit,
            title=self.tr("匯出看板"),
        )

    def _tell_exported(self, path: Path, count: int) -> None:
        self.exported.emit(str(path), count)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("匯出看板"), self.tr("已存 {} 行。").format(count))
        box.setParent(self, box.windowFlags())
        box.setInformativeText(str(path))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_button = box.addButton(self.tr("打開"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(box.addButton(self.tr("好"), QMessageBox.ButtonRole.AcceptRole))
        open_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        box.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do the next step by Enter and open the ticket by space in the table."""
        if (
            watched is self.ui.board_table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            line = self.current_line()
            if line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.do_step(line)
                return True
            if line is not None and event.key() == Qt.Key.Key_Space:
                self.ticket_requested.emit(line.ticket_id)
                return True
        return super().eventFilter(watched, event)
