"""What happened to a ticket, newest first, on a line with an icon per event and a divider per round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.timeline_delegate import TimelineDelegate
from wuye_desk.views.widgets.timeline_rows import ROW_ROLE, RoundRow, Row


class TimelineModel(QAbstractListModel):
    """The rows that are unfolded, and the round each belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._folded: set[int] = set()
        self._shown: list[Row] = []

    def show_rows(self, rows: Sequence[Row], *, keep_folds: bool) -> None:
        """Replace all rows; `keep_folds` is for the same ticket read again."""
        self._rows = tuple(rows)
        if not keep_folds:
            self._folded = set()
        self._lay_out()

    def toggle(self, number: int) -> None:
        """Fold or unfold the events of a round."""
        self._folded ^= {number}
        self._lay_out()

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._shown = []
        hidden = False
        for row in self._rows:
            if isinstance(row, RoundRow):
                hidden = row.foldable and row.number in self._folded
                self._shown.append(replace(row, folded=hidden))
            elif not hidden:
                self._shown.append(row)
        self.endResetModel()

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row:
        """Return what stands in this line."""
        return self._shown[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines are unfolded."""
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the row itself for the delegate and its sentence for screen readers."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        return None


def _spoken(row: Row) -> str:
    if isinstance(row, RoundRow):
        return "，".join(part for part in (row.badge, row.text, row.aside) if part)
    return "，".join(part for part in (row.time, row.title, row.people, row.words, row.aside) if part)


class Timeline(QListView):
    """The list of events; a round's divider folds its events by click, Enter or space."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TimelineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TimelineDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("經過"))

    def show_rows(self, rows: Sequence[Row], *, same_ticket: bool = False) -> None:
        """Show these rows; for the same ticket read again scroll place and folds stay."""
        place = self.verticalScrollBar().value()
        self._model.show_rows(rows, keep_folds=same_ticket)
        if same_ticket:
            self.doItemsLayout()
        self.verticalScrollBar().setValue(place if same_ticket else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold the round whose divider was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle_at(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold or unfold by Enter or space where a divider is current."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._toggle_at(
            self.currentIndex()
        ):
            return
        super().keyPressEvent(event)

    def _toggle_at(self, index: QModelIndex) -> bool:
        if not index.isValid():
            return False
        row = self._model.row(index)
        if not (isinstance(row, RoundRow) and row.foldable):
            return False
        self._model.toggle(row.number)
        self.setCurrentIndex(self._model.index(index.row(), 0))
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
