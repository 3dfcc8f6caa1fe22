"""報表 · 檔案: where the file of every archived ticket stands, how long, and what lies in it (篇2 9.2)."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_archive_section import Ui_ArchiveSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.archive.archive import (
    ArchiveLine,
    ArchivePage,
    FileContents,
    FilePart,
    Keeping,
    archived,
    file_of,
    first_year,
)
from wuye_desk.services.desk import Desk
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

_TYPING = 180
"""Milliseconds of rest after which a search begins."""
_LOOKS = {
    Keeping.KEPT: ("", "text_2"),
    Keeping.SOON: ("clock", "soon"),
    Keeping.DUE: ("clock-alert", "soon"),
    Keeping.GONE: ("circle-slash", "text_3"),
}


class ArchiveSection(ReportSection):
    """The list follows what is typed; beside it the contents of the chosen file."""

    manual_page = "archive"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_ArchiveSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Enter 開工作單 · Ctrl+F 找檔案 · 結案後保存三年（篇2 9.2）")
        self._asked = 0
        self._table = RowTable(
            self.ui.archive_table, theme, self._columns(), lambda line: line.ticket_id, self._show_line
        )
        self._parts = RowTable(
            self.ui.parts_table, theme, self._part_columns(), lambda part: part, lambda _part: None
        )
        self.ui.parts_table.horizontalHeader().hide()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._offer()
        self._connect()

    def _columns(self) -> list[ColumnSpec[ArchiveLine]]:
        return [
            ColumnSpec(self.tr("案卷號"), lambda line: line.shelf or "—", 128, style="strong"),
            ColumnSpec(self.tr("編號"), lambda line: line.number, 124),
            ColumnSpec(self.tr("房號"), lambda line: line.room_label, 120),
            ColumnSpec(self.tr("事由"), lambda line: line.subject, 0, color="text_2"),
            ColumnSpec(self.tr("結案"), lambda line: f"{line.closed_on:%Y-%m-%d}", 92),
            ColumnSpec(self.tr("保存至"), lambda line: f"{line.kept_until:%Y-%m-%d}", 92),
            ColumnSpec(
                self.tr("狀態"),
                lambda line: say(line.keeping),
                92,
                color=lambda line: _LOOKS[line.keeping][1],
                icon=lambda line: _LOOKS[line.keeping][0],
            ),
        ]

    def _part_columns(self) -> list[ColumnSpec[FilePart]]:
        return [
            ColumnSpec("", lambda part: part.what, 0, tip=lambda part: part.what),
            ColumnSpec("", lambda part: part.told, 132, color="text_2", tip=lambda part: part.told),
        ]

    def _offer(self) -> None:
        self.ui.keeping_box.addItem(self.tr("全部檔案"), None)
        for keeping in Keeping:
            self.ui.keeping_box.addItem(say(keeping), keeping)
        self.ui.year_box.addItem(self.tr("各年"), None)
        this_year = local(self.desk.now()).year
        for year in range(this_year, first_year(self.desk) - 1, -1):
            self.ui.year_box.addItem(self.tr("{0} 年結案").format(year), year)

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.read)
        for box in (ui.keeping_box, ui.year_box):
            box.currentIndexChanged.connect(lambda _place: self.read())
        ui.archive_table.activated.connect(lambda _index: self._open())
        ui.open_button.clicked.connect(self._open)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(ui.search_edit.setFocus)

    def activate(self) -> None:
        """Read again."""
        self.read()

    def read(self) -> None:
        """Read the files asked for; an answer that comes too late is dropped."""
        self._typing.stop()
        self._asked += 1
        asked, ui = self._asked, self.ui
        text, keeping, year = ui.search_edit.text(), ui.keeping_box.currentData(), ui.year_box.currentData()
        self.jobs.run(
            self,
            lambda _progress: archived(self.desk, text, keeping, year),
            lambda page: self._show(page) if asked == self._asked else None,
            self.failed.emit,
        )

    def _show(self, page: ArchivePage) -> None:
        ui, lines = self.ui, page.lines
        self._table.show(lines)
        shown = self.tr("{total} 件，列出最近 {shown} 件").format(total=page.total, shown=len(lines))
        ui.count_label.setText(shown if page.total > len(lines) else self.tr("{0} 件").format(page.total))
        ui.archive_table.setVisible(bool(lines))
        ui.empty_label.setVisible(not lines)
        ui.empty_label.setText(self._nothing())
        if lines and self._table.current() is None:
            self._table.choose(lines[0].ticket_id)
        ui.file_panel.setVisible(bool(lines))

    def _nothing(self) -> str:
        ui = self.ui
        if ui.search_edit.text().strip() or ui.keeping_box.currentIndex() or ui.year_box.currentIndex():
            return self.tr("沒有符合的檔案。")
        return self.tr("還沒有歸檔的工作單。在工作單上走到「歸檔」，填了案卷號，就列在這裡。")

    def _show_line(self, line: ArchiveLine | None) -> None:
        if line is not None:
            wanted = line.ticket_id
            self.jobs.run(
                self, lambda _progress: file_of(self.desk, wanted), self._show_file, self.failed.emit
            )

    def _show_file(self, contents: FileContents) -> None:
        line, ui, current = contents.line, self.ui, self._table.current()
        if current is None or current.ticket_id != line.ticket_id:
            return
        ui.file_title.setText(line.shelf or line.number)
        about = "　".join(part for part in (line.number, line.room_label, say(line.grade)) if part)
        ui.file_about.setText(about)
        until = self.tr("{closed:%Y-%m-%d} 結案，保存至 {until:%Y-%m-%d}，{state}")
        words = until.format(closed=line.closed_on, until=line.kept_until, state=say(line.keeping))
        ui.file_keeping.setText(words)
        self._parts.show(contents.parts)

    def _open(self) -> None:
        line = self._table.current()
        if line is not None:
            self.ticket_requested.emit(line.ticket_id)
