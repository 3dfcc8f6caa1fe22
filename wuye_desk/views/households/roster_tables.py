"""What the tables of the import show: columns and their meaning, problems, changes, notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from wuye_desk.domain.roster_columns import RosterColumn
from wuye_desk.services.roster.roster import RosterFile
from wuye_desk.services.roster.roster_layout import cell_name, text_of
from wuye_desk.services.roster.roster_lines import RosterProblem
from wuye_desk.services.roster.roster_plan import Fate, PlannedHousehold, PlannedRoom, RosterPlan
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.cell_delegate import CellDelegate
from wuye_desk.views.widgets.cell_roles import COLOR_ROLE, ICON_ROLE, STYLE_ROLE
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

translate = QCoreApplication.translate
_ROOT = QModelIndex()
SAMPLES = 3
MEANING = 3
"""The column in which one chooses what a column of the roster holds."""
Index = QModelIndex | QPersistentModelIndex


class ColumnModel(QAbstractTableModel):
    """One row for each column of a sheet: its letter, heading, some of its cells, and what it holds."""

    meaning_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: dict[int, RosterColumn] = {}
        self._rows: list[tuple[str, str, str]] = []

    def show_sheet(self, roster: RosterFile, place: int) -> None:
        """Show the columns of this sheet as they are understood now."""
        self.beginResetModel()
        sheet, layout = roster.sheets[place], roster.layouts[place]
        self.columns = dict(layout.columns)
        below = sheet.rows[layout.first_row :]
        width = max((len(row) for row in sheet.rows), default=0)
        samples = [_samples(below, at) for at in range(width)]
        last = max((at for at, said in enumerate(samples) if said or at in self.columns), default=-1)
        headings = (*layout.headings, *([""] * width))
        self._rows = [(cell_name(0, at)[:-1], headings[at], samples[at]) for at in range(last + 1)]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns the sheet has."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return four: letter, heading, samples, meaning."""
        return 0 if parent.isValid() else MEANING + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that only the meaning can be changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MEANING else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        column = self.columns.get(index.row())
        if role == Qt.ItemDataRole.EditRole:
            return column
        if role == STYLE_ROLE:
            return "strong" if index.column() == MEANING and column else "base"
        if role == COLOR_ROLE:
            return "accent" if index.column() == MEANING and column else "text" if column else "text_3"
        if role == ICON_ROLE:
            return "chevron-down" if index.column() == MEANING else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == MEANING:
            return say(column) if column else translate("RosterImport", "不匯入")
        return self._rows[index.row()][index.column()]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set what a column holds; None leaves it out."""
        if role != Qt.ItemDataRole.EditRole or index.column() != MEANING:
            return False
        if value is None:
            self.columns.pop(index.row(), None)
        else:
            self.columns[index.row()] = RosterColumn(value)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, MEANING))
        self.meaning_changed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return translate("RosterImport", ("欄", "名冊的標題", "前幾格", "這一欄是")[section])


class MeaningDelegate(CellDelegate):
    """Lets one choose a meaning from a list; the choice counts at once."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Return the list of meanings."""
        box = QComboBox(parent)
        box.setAccessibleName(translate("RosterImport", "這一欄是"))
        box.addItem(translate("RosterImport", "不匯入"), None)
        for column in RosterColumn:
            box.addItem(say(column), column.value)
        box.activated.connect(lambda _place: self._choose(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the column holds now."""
        if isinstance(editor, QComboBox):
            column = index.data(Qt.ItemDataRole.EditRole)
            editor.setCurrentIndex(editor.findData(column.value if column else None))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the choice."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _choose(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One household that the import changes."""

    place: int
    room: PlannedRoom
    household: PlannedHousehold | None
    fate: Fate


def change_lines(plan: RosterPlan) -> list[ChangeLine]:
    """Return what changes, the replaced households first, then the changed, then the new ones."""
    lines: list[ChangeLine] = []
    for room in plan.rooms:
        for household in room.households:
            fate = plan.fate_of(room, household)
            if fate is not Fate.UNCHANGED:
                lines.append(ChangeLine(len(lines), room, household, fate))
        if not room.households and (room.known is None or room.details):
            lines.append(ChangeLine(len(lines), room, None, Fate.NEW if room.known is None else Fate.CHANGED))
    order = {Fate.REPLACED: 0, Fate.CHANGED: 1, Fate.NEW: 2}
    asks = {line.place: bool(line.household and line.household.fate is Fate.REPLACED) for line in lines}
    return sorted(lines, key=lambda line: (not asks[line.place], order[line.fate], line.place))


def change_columns() -> tuple[ColumnSpec[ChangeLine], ...]:
    """Return the columns of what changes."""
    return (
        ColumnSpec(translate("RosterImport", "改動"), _fate_text, 92, style="strong", icon=_fate_icon),
        ColumnSpec(
            translate("RosterImport", "房號"), lambda line: line.room.incoming.room.label, 140, style="strong"
        ),
        ColumnSpec(translate("RosterImport", "業戶"), _change_name, 150),
        ColumnSpec(translate("RosterImport", "內容"), _change_text, tip=_change_text, color="text_2"),
    )


def problem_columns() -> tuple[ColumnSpec[RosterProblem], ...]:
    """Return the columns of what is wrong, or worth telling."""
    return (
        ColumnSpec(translate("RosterImport", "工作表"), lambda problem: problem.sheet, 110, color="text_2"),
        ColumnSpec(translate("RosterImport", "格"), lambda problem: problem.cell, 64, style="strong"),
        ColumnSpec(translate("RosterImport", "標題"), lambda problem: problem.heading, 120, color="text_2"),
        ColumnSpec(
            translate("RosterImport", "說明"),
            lambda problem: problem.sentence,
            tip=lambda found: found.sentence,
        ),
    )


def _samples(rows: list[tuple[Any, ...]], place: int) -> str:
    texts = (text_of(row[place]) for row in rows[:60] if place < len(row))
    return "　".join([text for text in texts if text][:SAMPLES])


_FATES = {Fate.NEW: "新增", Fate.CHANGED: "修改", Fate.REPLACED: "換了住戶"}


def _fate_text(line: ChangeLine) -> str:
    if line.household is None and line.fate is Fate.NEW:
        return translate("RosterImport", "新空房")
    if line.household is not None and line.household.fate is Fate.REPLACED and line.fate is Fate.CHANGED:
        return translate("RosterImport", "改正姓名")
    return translate("RosterImport", _FATES[line.fate])


def _fate_icon(line: ChangeLine) -> str:
    return {Fate.NEW: "plus", Fate.CHANGED: "pencil", Fate.REPLACED: "arrow-left-right"}[line.fate]


def _change_name(line: ChangeLine) -> str:
    return line.household.incoming.name if line.household else ""


def _change_text(line: ChangeLine) -> str:
    details = [*line.room.details, *(line.household.details if line.household else ())]
    if line.fate is Fate.NEW and line.household:
        phones = (phone.shown for phone, _ in line.household.incoming.phones.values())
        details = ["、".join(phones)]
    return "；".join(detail for detail in details if detail)
