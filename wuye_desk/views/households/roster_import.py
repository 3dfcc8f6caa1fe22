"""Imports a roster step by step: the file, its columns, a preview with every error, then all or nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_roster_import import Ui_RosterImportDialog
from wuye_desk.jobs import Job, Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.roster.roster import RosterFile, commit, plan, read
from wuye_desk.services.roster.roster_files import save_marked_copy
from wuye_desk.services.roster.roster_lines import RosterCounts
from wuye_desk.services.roster.roster_plan import RosterPlan
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.folders import in_documents
from wuye_desk.views.households.roster_preview import RosterPreview
from wuye_desk.views.households.roster_tables import (
    MEANING,
    ColumnModel,
    MeaningDelegate,
)
from wuye_desk.views.households.template_saving import ask_and_save_template
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import prepare_table


class RosterImportDialog(QDialog):
    """Takes a roster in; nothing is changed before 匯入, and then all of it or nothing."""

    imported = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RosterImportDialog()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._roster: RosterFile | None = None
        self._job: Job | None = None
        self._columns = ColumnModel(self)
        self._preview_page = RosterPreview(self.ui, theme, self)
        self._dress()
        self._connect()
        self._show_file_page()

    def read_file(self, path: Path) -> None:
        """Read a file, then go to its columns where they are unsure, else to the preview."""
        self.ui.path_label.setText(path.name)
        self._work(
            self.tr("正在讀取名冊"),
            lambda progress: read(path, progress),
            self._take_roster,
            self._refuse_file,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file while none is being worked on."""
        if self.ui.step_stack.currentWidget() is self.ui.file_page and _dropped(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        path = _dropped(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.read_file(path)

    def reject(self) -> None:
        """Close; work under way is given up first."""
        if self._job is not None:
            self._stop()
            return
        super().reject()

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        prepare_table(ui.column_table, theme)
        ui.column_table.setModel(self._columns)
        ui.column_table.setItemDelegateForColumn(MEANING, MeaningDelegate(theme, ui.column_table))
        ui.column_table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        for place, width in enumerate((44, 190, 380)):
            ui.column_table.setColumnWidth(place, width)
        ui.column_table.horizontalHeader().setStretchLastSection(True)
        ui.drop_icon.setPixmap(theme.pixmap("file-spreadsheet", "text_3", 40))
        ui.done_icon.setPixmap(theme.pixmap("circle-check", "met", 40))
        ui.choose_button.setIcon(theme.icon("folder-open", "on_accent"))
        ui.template_button.setIcon(theme.icon("download"))
        ui.marked_button.setIcon(theme.icon("file-spreadsheet"))
        ui.columns_button.setIcon(theme.icon("columns-3"))
        ui.import_button.setIcon(theme.icon("file-input", "on_accent"))

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_button.clicked.connect(self._choose)
        ui.template_button.clicked.connect(lambda: ask_and_save_template(self))
        ui.stop_button.clicked.connect(self._stop)
        ui.sheet_box.activated.connect(lambda _place: self._show_sheet())
        ui.header_spin.valueChanged.connect(self._move_header)
        self._columns.meaning_changed.connect(self._take_columns)
        ui.columns_back_button.clicked.connect(self._show_file_page)
        ui.columns_next_button.clicked.connect(self._preview)
        ui.preview_back_button.clicked.connect(self._show_file_page)
        ui.columns_button.clicked.connect(self._show_columns_page)
        ui.marked_button.clicked.connect(self._save_marked)
        ui.import_button.clicked.connect(self._import)
        ui.close_button.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._go_on)

    def _go_on(self) -> None:
        """Press the one button that leads on."""
        page, ui = self.ui.step_stack.currentWidget(), self.ui
        leading = (
            (ui.file_page, ui.choose_button),
            (ui.columns_page, ui.columns_next_button),
            (ui.preview_page, ui.import_button),
            (ui.done_page, ui.close_button),
        )
        for shown, button in leading:
            if shown is page:
                button.click()

    def _work(self, title: str, work: object, on_done: object, on_failed: object) -> None:
        ui = self.ui
        ui.work_label.setText(title)
        ui.work_detail.setText("")
        ui.work_bar.setRange(0, 0)
        ui.stop_button.setEnabled(True)
        ui.step_stack.setCurrentWidget(ui.work_page)
        ui.stop_button.setFocus()
        self._job = self._jobs.run(self, work, on_done, on_failed)  # type: ignore[arg-type]
        self._job.progress.moved.connect(self._show_progress)
        self._job.ended.connect(self._end_job)

    def _show_progress(self, done: int, total: int, words: str) -> None:
        self.ui.work_bar.setRange(0, total)
        self.ui.work_bar.setValue(done)
        count = self.tr("{done:,} / {total:,} 行") if total else self.tr("{done:,} 行")
        self.ui.work_detail.setText(f"{words}　{count.format(done=done, total=total)}")

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.ui.stop_button.setEnabled(False)
            self.ui.work_detail.setText(self.tr("正在停下，什麼都不會改動…"))

    def _end_job(self) -> None:
        """Go back to the file where the work was given up; otherwise its answer follows."""
        job, self._job = self._job, None
        if job is not None and job.progress.cancelled:
            self._show_file_page(self.tr("已取消，什麼都沒有改動。"))

    def _show_file_page(self, problem: str | bool = "") -> None:
        ui = self.ui
        show_problem(ui.file_problem, problem if isinstance(problem, str) else "", self._theme)
        ui.step_stack.setCurrentWidget(ui.file_page)
        ui.choose_button.setFocus()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("選擇名冊"), in_documents(), self.tr("Excel 名冊 (*.xlsx *.xlsm);;所有檔案 (*)")
        )
        if name:
            self.read_file(Path(name))

    def _refuse_file(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._show_file_page(error.sentence)

    def _take_roster(self, roster: RosterFile) -> None:
        self._roster = roster
        self._fill_sheets(roster)
        if roster.sure:
            self._preview()
        else:
            self._show_columns_page()

    def _fill_sheets(self, roster: RosterFile) -> None:
        box = self.ui.sheet_box
        box.clear()
        for place, sheet in enumerate(roster.sheets):
            if sheet.rows:
                box.addItem(sheet.name, place)
        likeliest = (
            roster.rooms[0]
            if roster.rooms
            else max(range(len(roster.sheets)), key=lambda place: len(roster.layouts[place].columns))
        )
        box.setCurrentIndex(max(0, box.findData(likeliest)))

    def _show_columns_page(self) -> None:
        self.ui.step_stack.setCurrentWidget(self.ui.columns_page)
        self._show_sheet()
        self.ui.column_table.setFocus()
        if self._columns.rowCount():
            self.ui.column_table.setCurrentIndex(self._columns.index(0, MEANING))

    def _sheet_place(self) -> int:
        return int(self.ui.sheet_box.currentData())

    def _show_sheet(self) -> None:
        if self._roster is None:
            return
        place = self._sheet_place()
        self.ui.header_spin.blockSignals(True)
        self.ui.header_spin.setMaximum(min(200, len(self._roster.sheets[place].rows)))
        self.ui.header_spin.setValue(self._roster.layouts[place].header_row)
        self.ui.header_spin.blockSignals(False)
        self._columns.show_sheet(self._roster, place)
        self._judge_columns()

    def _move_header(self, row: int) -> None:
        if self._roster is not None:
            self._roster = self._roster.with_header_row(self._sheet_place(), row)
            self._columns.show_sheet(self._roster, self._sheet_place())
            self._judge_columns()

    def _take_columns(self) -> None:
        if self._roster is not None:
            self._roster = self._roster.with_columns(self._sheet_place(), self._columns.columns)
            self._judge_columns()

    def _judge_columns(self) -> None:
        ready = self._roster is not None and bool(self._roster.rooms)
        self.ui.columns_next_button.setEnabled(ready)
        words = "" if ready else self.tr("請指定哪一欄是房號、哪一欄是業戶姓名。")
        show_problem(self.ui.columns_problem, words, self._theme)

    def _preview(self) -> None:
        roster, desk = self._roster, self._desk
        if roster is not None:
            self._work(
                self.tr("正在核對"),
                lambda progress: plan(desk, roster, progress),
                self._show_plan,
                self._refuse_columns,
            )

    def _refuse_columns(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._show_columns_page()
        show_problem(self.ui.columns_problem, error.sentence, self._theme)

    def _show_plan(self, made: RosterPlan) -> None:
        self._preview_page.show_plan(made)
        show_problem(self.ui.preview_problem, "", self._theme)
        self.ui.step_stack.setCurrentWidget(self.ui.preview_page)
        shown = self.ui.problem_table if made.problems else self.ui.change_table
        (self.ui.import_button if self.ui.import_button.isEnabled() else shown).setFocus()

    def _save_marked(self) -> None:
        if self._preview_page.plan is None or self._roster is None:
            return
        source, made = self._roster.path, self._preview_page.plan
        name = self.tr("{stem}-要改的.xlsx").format(stem=source.stem)
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("存一份標好的副本"), str(source.with_name(name)), "Excel (*.xlsx)"
        )
        if chosen:
            target = Path(chosen).with_suffix(".xlsx")
            self._work(
                self.tr("正在標記"),
                lambda _progress: save_marked_copy(source, made, target),
                lambda _done: self._show_saved(made, target),
                lambda error: self._refuse_saving(made, error),
            )

    def _show_saved(self, made: RosterPlan, target: Path) -> None:
        self._show_plan(made)
        self.ui.preview_words.setText(
            self.tr("已存「{name}」，要改的格都標了顏色和說明。").format(name=target.name)
        )

    def _refuse_saving(self, made: RosterPlan, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._show_plan(made)
        show_problem(self.ui.preview_problem, error.sentence, self._theme)

    def _import(self) -> None:
        made, desk = self._preview_page.plan, self._desk
        if made is not None:
            self._work(
                self.tr("正在匯入"),
                lambda progress: commit(desk, made, progress),
                self._show_done,
                lambda error: self._refuse_saving(made, error),
            )

    def _show_done(self, counts: RosterCounts) -> None:
        ui = self.ui
        ui.done_title.setText(self.tr("名冊已匯入"))
        said = self.tr(
            "新住戶 {new:,}，有修改 {changed:,}，換了住戶 {replaced:,}，新空房 {empty:,}，沒有變化 {same:,}。"
        )
        ui.done_words.setText(
            said.format(
                new=counts.new,
                changed=counts.changed,
                replaced=counts.replaced,
                empty=counts.empty_rooms,
                same=counts.unchanged,
            )
        )
        ui.step_stack.setCurrentWidget(ui.done_page)
        ui.close_button.setFocus()
        self.imported.emit()


def _dropped(urls: list[QUrl]) -> Path | None:
    local = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return local[0] if len(local) == 1 else None
