"""Tables of the desk: columns said in data, rows that are dataclasses, cells painted by one delegate."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.cell_delegate import CellDelegate
from wuye_desk.views.widgets.cell_roles import COLOR_ROLE, ICON_ROLE, STYLE_ROLE
from wuye_desk.views.widgets.live_rows import LiveRowsModel

RowType = TypeVar("RowType")
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class ColumnSpec(Generic[RowType]):
    """One column: its heading, what it reads off a row, and how that is shown."""

    title: str
    text: Callable[[RowType], str]
    width: int = 0
    """In pixels; 0 shares what is left among such columns."""
    right: bool = False
    style: str | Callable[[RowType], str] = "base"
    color: str | Callable[[RowType], str] = "text"
    icon: Callable[[RowType], str] | None = None
    tip: Callable[[RowType], str] | None = None
    roles: Mapping[int, Callable[[RowType], Any]] = field(default_factory=dict)
    """Further item roles a delegate of this column asks for."""
    sort_key: str = ""
    """What a click on the heading sorts by; empty where it does not."""


class DataclassTableModel(LiveRowsModel[RowType]):
    """Rows shown through columns; rows are told apart by key, so a refresh moves nobody's selection."""

    def __init__(
        self,
        columns: Sequence[ColumnSpec[RowType]],
        key: Callable[[RowType], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(key, parent)
        self.columns = tuple(columns)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def row(self, index: QModelIndex | QPersistentModelIndex) -> RowType:
        """Return the row an index stands in."""
        return self._rows[index.row()]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a cell shows, or what its delegate asks for."""
        if not index.isValid():
            return None
        return cell_data(self.columns[index.column()], self._rows[index.row()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].right else _LEFT
        return None


def cell_data(column: ColumnSpec[RowType], row: RowType, role: int) -> Any:
    """Return what a cell shows, or what its delegate asks for."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return column.text(row)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT if column.right else _LEFT
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.tip(row) if column.tip else None
    return _painted(column, row, role)


def _painted(column: ColumnSpec[RowType], row: RowType, role: int) -> Any:
    if role in column.roles:
        return column.roles[role](row)
    if role == STYLE_ROLE:
        return column.style(row) if callable(column.style) else column.style
    if role == COLOR_ROLE:
        return column.color(row) if callable(column.color) else column.color
    if role == ICON_ROLE:
        return column.icon(row) if column.icon else None
    return None


def prepare_table(view: QTableView, theme: Theme, row_height: str = "row") -> None:
    """Give a table the desk's manners: whole rows, fixed height, no grid, headings of the theme."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setCornerButtonEnabled(False)
    view.setItemDelegate(CellDelegate(theme, view))
    rows = view.verticalHeader()
    rows.setVisible(False)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(theme.size(row_height))
    rows.setDefaultSectionSize(theme.size(row_height))
    heading = view.horizontalHeader()
    heading.setHighlightSections(False)
    heading.setFixedHeight(theme.size("column_heading"))
    heading.setDefaultAlignment(_LEFT)


def set_widths(view: QTableView, columns: Sequence[ColumnSpec[Any]]) -> None:
    """Give the columns of the view's model their widths; those of 0 share what is left."""
    heading = view.horizontalHeader()
    for place, column in enumerate(columns):
        if column.width:
            heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            view.setColumnWidth(place, column.width)
        else:
            heading.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
