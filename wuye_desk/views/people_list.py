"""The list of people to choose from: number key, name, role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.people.people import PersonLine
from wuye_desk.views.widgets.cell_delegate import CellDelegate
from wuye_desk.views.words import say

_ROOT = QModelIndex()
_ROW = 30
_KEY = 18
_LAST_KEY = 9


def roles_text(person: PersonLine) -> str:
    """Return what a person does at the station, in the order of the roles' list."""
    return "、".join(say(role) for role in Role if role in person.roles)


class PeopleModel(QAbstractListModel):
    """The people who have a PIN, narrowed by what is typed of a name."""

    def __init__(
        self, lines: Sequence[PersonLine], present: int | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self._present = present
        self.shown: tuple[PersonLine, ...] = self._lines

    def narrow(self, text: str) -> None:
        """Show only those whose name or initials hold these letters."""
        wanted = text.strip().lower()
        self.beginResetModel()
        self.shown = tuple(
            one for one in self._lines if wanted in one.name.lower() or wanted in one.initials.lower()
        )
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many people are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name to show, or all of it to be read out."""
        if not index.isValid():
            return None
        person = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == Qt.ItemDataRole.UserRole:
            return self._duties(person)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1} {person.name} {self._duties(person)}"
        return None

    def _duties(self, person: PersonLine) -> str:
        duties = roles_text(person)
        if person.id != self._present:
            return duties
        return QCoreApplication.translate("PeopleModel", "{roles}，現在").format(roles=duties)


class PersonDelegate(CellDelegate):
    """Paints the key to press, the name in bold and the role."""

    def draw_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one person."""
        if index.row() < _LAST_KEY:
            self._draw_key(painter, rect, str(index.row() + 1))
        left = rect.left() + _KEY + 12
        name = str(index.data())
        metrics_width = rect.width()
        self.draw_words(painter, rect.adjusted(_KEY + 12, 0, 0, 0), name, "strong", "text")
        width = painter.fontMetrics().horizontalAdvance(name)
        rest = QRect(
            left + width + 8, rect.top(), rect.left() + metrics_width - left - width - 8, rect.height()
        )
        self.draw_words(painter, rest, str(index.data(Qt.ItemDataRole.UserRole)), "base", "text_2")

    def _draw_key(self, painter: QPainter, rect: QRect, digit: str) -> None:
        box = QRect(rect.left() + 3, rect.top() + (rect.height() - _KEY) // 2, _KEY, _KEY)
        painter.setPen(QPen(self.theme.color("line_strong"), 1))
        painter.setBrush(self.theme.color("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        self.draw_words(painter, box, digit, "caption", "text_2", Qt.AlignmentFlag.AlignCenter)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        return QSize(100, _ROW)
