"""報表 · 案例庫: typical cases with what was learnt from them (篇2 7.1)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox

from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_cases_section import Ui_CasesSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.cases.case_export import export_cases
from wuye_desk.services.cases.cases import CaseLine, CaseShelf, cases, unmark_case
from wuye_desk.services.desk import Desk
from wuye_desk.views.cases.case_dialog import CaseDialog
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import day_text, say

_TYPING = 180
"""Milliseconds of rest after which a search begins."""


class CasesSection(ReportSection):
    """The list follows what is typed; beside it what is to be learnt from the chosen case."""

    manual_page = "cases"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_CasesSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Enter 開工作單 · Ctrl+F 找案例 · 匯出時略去全站的姓名、房號、電話")
        self._asked = 0
        self._table = RowTable(
            self.ui.case_table, theme, self._columns(), lambda line: line.ticket_id, self._show_case
        )
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self.ui.export_button.setIcon(theme.icon("file-spreadsheet"))
        self._connect()

    def _columns(self) -> list[ColumnSpec[CaseLine]]:
        today = local(self.desk.now()).date
        return [
            ColumnSpec(
                self.tr("案例"), lambda line: line.title, 0, style="strong", tip=lambda line: line.title
            ),
            ColumnSpec(self.tr("標籤"), lambda line: self.tr("、").join(line.tags), 140, color="accent"),
            ColumnSpec(self.tr("類別"), lambda line: say(line.nature), 88),
            ColumnSpec(self.tr("程度"), lambda line: say(line.grade), 56),
            ColumnSpec(self.tr("編號"), lambda line: line.number, 124),
            ColumnSpec(self.tr("列入"), lambda line: day_text(line.marked_at, today()), 100, color="text_2"),
        ]

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.read)
        ui.tag_box.activated.connect(lambda _place: self.read())
        ui.case_table.activated.connect(lambda _index: self._open())
        ui.open_button.clicked.connect(self._open)
        ui.edit_button.clicked.connect(self._edit)
        ui.unmark_button.clicked.connect(self._ask_unmark)
        ui.export_button.clicked.connect(self._export)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(ui.search_edit.setFocus)

    def activate(self) -> None:
        """Read again, for whoever is at the desk now."""
        ui = self.ui
        permit(self.desk, {ui.edit_button: Action.MARK_CASE, ui.unmark_button: Action.MARK_CASE})
        self.read()

    def read(self) -> None:
        """Read the cases asked for; an answer that comes too late is dropped."""
        self._typing.stop()
        self._asked += 1
        asked, text = self._asked, self.ui.search_edit.text()
        tag = self.ui.tag_box.currentData() or ""
        self.jobs.run(
            self,
            lambda _progress: cases(self.desk, text, tag),
            lambda shelf: self._show(shelf) if asked == self._asked else None,
            self.failed.emit,
        )

    def _show(self, shelf: CaseShelf) -> None:
        ui, lines = self.ui, shelf.lines
        self._offer_tags(shelf)
        self._table.show(lines)
        ui.count_label.setText(self.tr("{0} 件").format(len(lines)))
        ui.case_table.setVisible(bool(lines))
        ui.case_panel.setVisible(bool(lines))
        ui.empty_label.setVisible(not lines)
        asked = ui.search_edit.text().strip() or ui.tag_box.currentIndex() > 0
        none = self.tr(
            "還沒有案例。站長在工作單的「其他步驟」裡選「列為典型案例」，寫下經驗教訓，就列在這裡。"
        )
        ui.empty_label.setText(self.tr("沒有符合的案例。") if asked else none)
        permit(self.desk, {ui.export_button: Action.EXPORT})
        ui.export_button.setEnabled(ui.export_button.isEnabled() and bool(lines))
        if lines and self._table.current() is None:
            self._table.choose(lines[0].ticket_id)

    def _offer_tags(self, shelf: CaseShelf) -> None:
        box = self.ui.tag_box
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("各標籤"), "")
        for tag, count in shelf.tags:
            box.addItem(self.tr("{tag}（{count}）").format(tag=tag, count=count), tag)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show_case(self, line: CaseLine | None) -> None:
        if line is None:
            return
        ui = self.ui
        ui.case_title.setText(line.title)
        about = [line.number, line.room_label, say(line.grade), self.tr("{0}列入").format(line.marked_by)]
        ui.case_about.setText("　".join(part for part in about if part))
        ui.tags_label.setText("　".join(line.tags))
        ui.tags_label.setVisible(bool(line.tags))
        ui.lesson_label.setText(line.lesson)
        ui.content_label.setText(line.content)

    def _open(self) -> None:
        line = self._table.current()
        if line is not None:
            self.ticket_requested.emit(line.ticket_id)

    def _edit(self) -> None:
        line = self._table.current()
        if line is None:
            return
        dialog = CaseDialog(self.desk, self.jobs, self.theme, line.ticket_id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda _view: self.read())
        dialog.open()

    def _ask_unmark(self) -> None:
        line = self._table.current()
        if line is None:
            return
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("移出案例庫"))
        question.setText(self.tr("把「{title}」移出案例庫？").format(title=line.title))
        question.setInformativeText(self.tr("經驗教訓和標籤會拿掉，變更記錄裡查得到；工作單不受影響。"))
        agreed = question.addButton(self.tr("移出"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("不移"), QMessageBox.ButtonRole.RejectRole))
        agreed.clicked.connect(lambda: self._unmark(line.ticket_id))
        question.open()

    def _unmark(self, ticket_id: int) -> None:
        self.jobs.run(
            self,
            lambda _progress: unmark_case(self.desk, ticket_id),
            lambda _nothing: self.read(),
            self.failed.emit,
        )

    def _export(self) -> None:
        lines = tuple(self._table.rows)
        name = self.tr("典型案例 {0}.xlsx").format(f"{local(self.desk.now()):%Y-%m-%d}")
        ask_and_export(self, self.tr("匯出案例"), name, lambda path: export_cases(self.desk, lines, path))
