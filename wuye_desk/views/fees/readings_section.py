"""收費 · 抄表: one number after the other in walking order; what is odd is asked about before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox

from wuye_desk.domain.billing.months import month_later, month_of, month_words
from wuye_desk.domain.billing.reading import Course, is_jump, usage_of
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_readings_section import Ui_ReadingsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.readings import (
    MeterLine,
    ReadingSheet,
    enter_reading,
    estimate_missing,
    read_value,
    reading_sheet,
)
from wuye_desk.services.households.households import buildings
from wuye_desk.views.fees.reading_columns import mean_words, number, reading_columns
from wuye_desk.views.fees.readings_import import ReadingsImport
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class ReadingsSection(ReportSection):
    """The cursor stays in the field: Enter keeps the number and goes on to the next room."""

    manual_page = "readings"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_ReadingsSection()
        self.ui.setupUi(self)
        self.hint = self.tr("打讀數 Enter 下一戶 · ↑↓ 換戶 · F6 過圈 · F7 換表 · Alt+← → 換月")
        self.month = self._present()
        self.sheet: ReadingSheet | None = None
        self._items: SegmentedControl[str] | None = None
        self._confirmed: tuple[int, str] | None = None
        self._saving = False
        self.table: RowTable[MeterLine] = RowTable(
            self.ui.reading_table,
            theme,
            reading_columns(),
            lambda line: (line.room_id, line.meter_id),
            self._show_line,
        )
        self.importing = ReadingsImport(self)
        self._dress()
        self._connect()

    def _present(self) -> int:
        return month_of(local(self.desk.now()).date())

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        ui.estimate_button.setIcon(theme.icon("gauge"))
        ui.sheet_button.setIcon(theme.icon("file-spreadsheet"))
        ui.import_button.setIcon(theme.icon("file-input"))
        ui.reading_table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_course(False)
        show_problem(ui.value_problem, "", theme)

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.building_box.activated.connect(lambda _place: self.refresh())
        ui.unread_box.toggled.connect(lambda _on: self._show_rows())
        ui.estimate_button.clicked.connect(self._ask_estimate)
        ui.sheet_button.clicked.connect(self._save_sheet)
        ui.import_button.clicked.connect(self.importing.ask)
        ui.value_edit.textChanged.connect(lambda _text: self._foresee())
        ui.value_edit.returnPressed.connect(self.keep)
        ui.value_edit.installEventFilter(self)
        ui.run_over_button.clicked.connect(lambda: self.keep(Course.RUN_OVER))
        ui.reset_button.clicked.connect(lambda: self.keep(Course.RESET))
        for keys, deed in (
            ("F6", lambda: self._with_course(Course.RUN_OVER)),
            ("F7", lambda: self._with_course(Course.RESET)),
            ("Alt+Left", lambda: self.turn(-1)),
            ("Alt+Right", lambda: self.turn(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def activate(self) -> None:
        """Read items, buildings and the month again, for whoever is at the desk now."""
        ui = self.ui
        permit(
            self.desk,
            {
                ui.estimate_button: Action.KEEP_READINGS,
                ui.import_button: Action.KEEP_READINGS,
                ui.sheet_button: Action.EXPORT,
            },
        )
        ui.value_edit.setEnabled(self.desk.may(Action.KEEP_READINGS))
        self._offer_items()
        chosen = ui.building_box.currentData()
        ui.building_box.clear()
        ui.building_box.addItem(self.tr("全部樓棟"), "")
        for name in buildings(self.desk):
            ui.building_box.addItem(name, name)
        ui.building_box.setCurrentIndex(max(0, ui.building_box.findData(chosen)))
        self.refresh()
        ui.value_edit.setFocus()

    def _offer_items(self) -> None:
        offered = [(one.code, one.name) for one in ready_items(self.desk) if one.basis is Basis.USAGE]
        if self._items is None and offered:
            self._items = SegmentedControl(self.tr("項目"), offered)
            self._items.choose(offered[0][0])
            self._items.chosen.connect(lambda _code: self.refresh())
            self.ui.item_holder.addWidget(self._items)

    @property
    def item(self) -> str:
        """Return the code of the item shown; empty where none goes by usage."""
        return (self._items.value or "") if self._items is not None else ""

    def turn(self, months: int) -> None:
        """Go on or back by months, never beyond the present one."""
        month = month_later(self.month, months)
        if month <= self._present():
            self.month = month
            self.refresh()

    def refresh(self) -> None:
        """Read the sheet again; the marked room stays marked."""
        ui, item, month = self.ui, self.item, self.month
        building = str(ui.building_box.currentData() or "")
        ui.month_label.setText(self.tr("{0}用量").format(month_words(month)))
        ui.next_button.setEnabled(month < self._present())
        if item:
            self.jobs.run(
                self,
                lambda _progress: reading_sheet(self.desk, item, month, building),
                self._take,
                self.failed.emit,
            )

    def _take(self, sheet: ReadingSheet) -> None:
        if (sheet.item, sheet.month) != (self.item, self.month):
            return
        self.sheet = sheet
        ui = self.ui
        ui.count_label.setText(self.tr("已抄 {0}／{1}").format(sheet.read, sheet.metered))
        self._show_rows()

    def _show_rows(self) -> None:
        if self.sheet is None:
            return
        unread = self.ui.unread_box.isChecked()
        self.table.show([line for line in self.sheet.lines if not (unread and line.is_read)])
        if self.table.current() is None:
            self._mark(0)

    # -- the field ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move the mark while the cursor stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = 0 if event.modifiers() else _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                self._mark(self.ui.reading_table.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)

    def _mark(self, row: int) -> None:
        if self.table.rows:
            self.ui.reading_table.selectRow(max(0, min(len(self.table.rows) - 1, row)))

    def _show_line(self, line: MeterLine | None) -> None:
        ui = self.ui
        self._confirmed = None
        ui.room_label.setText("" if line is None else line.room)
        ui.before_label.setText("" if line is None else self._before_words(line))
        ui.value_edit.setText("" if line is None else number(line.value).replace(",", ""))
        ui.value_edit.selectAll()
        self._foresee()

    def _before_words(self, line: MeterLine) -> str:
        if line.before is None:
            return self.tr("還沒有表")
        words = self.tr("上次 {0}").format(number(line.before))
        mean = mean_words(line.usages)
        return words + self.tr(" · 平均 {0}").format(mean) if mean else words

    def _foresee(self) -> None:
        """Say the usage, or what is odd about the number typed."""
        ui, line = self.ui, self.table.current()
        self._show_course(False)
        show_problem(ui.value_problem, "", self.theme)
        ui.usage_label.setText("")
        if line is None or line.before is None or not ui.value_edit.text().strip():
            return
        if line.value is not None and ui.value_edit.text() == number(line.value).replace(",", ""):
            ui.usage_label.setText(self.tr("用量 {0}").format(number(line.usage)))
            return
        try:
            usage = usage_of(line.before, read_value(ui.value_edit.text()), line.multiplier)
        except DeskError as refused:
            self._tell(refused)
            return
        ui.usage_label.setText(self.tr("用量 {0}").format(number(usage)))
        if is_jump(usage, line.usages):
            words = self.tr("用量是前三月平均的十倍以上。核對後再按一次 Enter。")
            show_problem(ui.value_problem, words, self.theme)

    def _tell(self, refused: DeskError) -> None:
        show_problem(self.ui.value_problem, refused.sentence, self.theme)
        line = self.table.current()
        try:
            value = read_value(self.ui.value_edit.text())
        except DeskError:
            return
        self._show_course(line is not None and line.before is not None and value < line.before)

    def _show_course(self, asked: bool) -> None:
        self.ui.run_over_button.setVisible(asked)
        self.ui.reset_button.setVisible(asked)

    def _with_course(self, course: Course) -> None:
        if self.ui.run_over_button.isVisible():
            self.keep(course)

    def keep(self, course: Course = Course.PLAIN) -> None:
        """Keep the number and go on to the next room; a jump wants Enter twice."""
        line, text = self.table.current(), self.ui.value_edit.text()
        if line is None or self._saving:
            return
        unchanged = line.value is not None and text == number(line.value).replace(",", "")
        if not text.strip() or unchanged:
            self._go_on()
            return
        try:
            value = read_value(text)
            if self._is_doubtful(line, value, course, text):
                return
        except DeskError as refused:
            self._tell(refused)
            return
        item, month, self._saving = self.item, self.month, True
        self.jobs.run(
            self,
            lambda _progress: enter_reading(
                self.desk, line.room_id, item, month, value, course, line.meter_id
            ),
            lambda _nothing: self._after_keeping(),
            self._refused,
        )

    def _is_doubtful(self, line: MeterLine, value: int, course: Course, text: str) -> bool:
        """Return whether the number is to be looked at first: a jump, the first time Enter is pressed."""
        if line.before is None:
            return False
        usage = usage_of(line.before, value, line.multiplier, course)
        if not is_jump(usage, line.usages) or self._confirmed == (line.room_id, text):
            return False
        self._confirmed = (line.room_id, text)
        return True

    def _after_keeping(self) -> None:
        self._saving = False
        self.changed.emit()
        if not self.ui.unread_box.isChecked():
            self._go_on()
        self.refresh()

    def _go_on(self) -> None:
        self._mark(self.ui.reading_table.currentIndex().row() + 1)
        self.ui.value_edit.setFocus()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, DeskError):
            self._tell(error)
        else:
            self.failed.emit(error)

    def _save_sheet(self) -> None:
        from wuye_desk.services.fees.readings_import import save_reading_sheet

        item, month = self.item, self.month
        building = str(self.ui.building_box.currentData() or "")
        name = self.tr("抄表單 {0} {1}.xlsx").format(self.sheet.name if self.sheet else "", month)
        ask_and_export(
            self,
            self.tr("存抄表單"),
            name,
            lambda path: save_reading_sheet(self.desk, item, month, building, path),
        )

    # -- what nobody read --------------------------------------------------------------------------

    def _ask_estimate(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("按平均補上"))
        box.setText(self.tr("未抄的表按前三個月的平均用量補上，並標明是估計。"))
        box.setInformativeText(self.tr("以後抄到了，照樣可以填實際讀數。從來沒有用量的表不補。"))
        act = box.addButton(self.tr("補上"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        act.clicked.connect(self._estimate)
        box.open()

    def _estimate(self) -> None:
        item, month = self.item, self.month
        building = str(self.ui.building_box.currentData() or "")
        self.jobs.run(
            self,
            lambda _progress: estimate_missing(self.desk, item, month, building),
            lambda _count: self._after_estimating(),
            self._refused,
        )

    def _after_estimating(self) -> None:
        self.changed.emit()
        self.refresh()
