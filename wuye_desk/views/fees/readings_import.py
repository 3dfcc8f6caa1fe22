"""匯入讀數: shows what a workbook would bring, or every cell that is wrong, before anything is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.fees.readings_import import ReadingPlan, plan_readings, take_readings
from wuye_desk.views.fees.reading_columns import number
from wuye_desk.views.folders import in_documents

if TYPE_CHECKING:
    from wuye_desk.views.fees.readings_section import ReadingsSection

_SHOWN = 12
"""Lines told in the question itself; all of them stand in its details."""


class ReadingsImport(QObject):
    """Asks for a file, then shows its plan; a plan with problems can only be closed."""

    def __init__(self, section: ReadingsSection) -> None:
        super().__init__(section)
        self._section = section

    def ask(self) -> None:
        """Ask for a workbook and read it."""
        title = self.tr("匯入讀數")
        chosen, _kind = QFileDialog.getOpenFileName(self._section, title, in_documents(""), "Excel (*.xlsx)")
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a workbook for the item and month shown, off the window's thread."""
        section = self._section
        item, month = section.item, section.month
        section.jobs.run(
            section,
            lambda _progress: plan_readings(section.desk, item, month, path),
            lambda plan: self._show(plan, item, month, path),
            self._refused,
            title=self.tr("讀取 {0}").format(path.name),
        )

    def _show(self, plan: ReadingPlan, item: str, month: int, path: Path) -> None:
        box = QMessageBox(self._section)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("匯入讀數"))
        lines = self._problem_lines(plan) if plan.problems else self._doubtful_lines(plan)
        box.setText(self._words(plan))
        box.setInformativeText("\n".join(lines[:_SHOWN]))
        if len(lines) > _SHOWN:
            box.setDetailedText("\n".join(lines))
        if not plan.problems and plan.readings:
            act = box.addButton(self.tr("匯入"), QMessageBox.ButtonRole.AcceptRole)
            act.clicked.connect(lambda: self._take(item, month, path))
        box.addButton(self.tr("關上"), QMessageBox.ButtonRole.RejectRole)
        box.open()

    def _words(self, plan: ReadingPlan) -> str:
        if plan.problems:
            return self.tr("有 {0} 處要改，改好再匯入；現在一筆也沒有存。").format(len(plan.problems))
        if not plan.readings:
            return self.tr("{0} 筆都和現在一樣，沒有要改的。").format(plan.unchanged)
        words = self.tr("新讀數 {0} 筆，不變 {1} 筆。").format(len(plan.readings), plan.unchanged)
        first = sum(one.is_first for one in plan.readings)
        return words + (self.tr("其中 {0} 筆是新表的表底。").format(first) if first else "")

    def _problem_lines(self, plan: ReadingPlan) -> list[str]:
        return [f"{one.sheet} {one.cell}　{one.words}" for one in plan.problems]

    def _doubtful_lines(self, plan: ReadingPlan) -> list[str]:
        words = self.tr("{room}（{cell}）用量 {usage}，是前三月平均的十倍以上，請核對")
        return [
            words.format(room=one.line.room, cell=one.cell, usage=number(one.usage))
            for one in plan.readings
            if one.is_jump
        ]

    def _take(self, item: str, month: int, path: Path) -> None:
        section = self._section
        section.jobs.run(
            section,
            lambda _progress: take_readings(section.desk, item, month, path),
            lambda _count: self._after_taking(),
            self._refused,
            title=self.tr("匯入讀數"),
        )

    def _after_taking(self) -> None:
        self._section.changed.emit()
        self._section.refresh()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            self._section.failed.emit(error)
            return
        box = QMessageBox(self._section)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("匯入讀數"))
        box.setText(error.sentence)
        box.open()
