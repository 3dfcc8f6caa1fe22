"""Paints a household that fits: room, name, capacity, masked phone; what matched stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from wuye_desk.services.households.household_hits import HouseholdHit, Match
from wuye_desk.views.intake.row_model import ROW_ROLE
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.row_brush import RowBrush
from wuye_desk.views.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

ROW_HEIGHT = 26
_PAD = 10
_GAP = 8
_CAPACITY = 30
_BY_ROOM = frozenset({Match.ROOM, Match.ROOM_NUMBER, Match.ROOM_START, Match.EMPTY_ROOM})
_BY_PHONE = frozenset({Match.PHONE, Match.PHONE_PART})
_BY_NAME = frozenset({Match.NAME, Match.NAME_PART, Match.INITIALS, Match.INITIALS_START, Match.SOUND})


class MatchDelegate(QStyledItemDelegate):
    """Draws one hit of the search on one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush = RowBrush(theme)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width of the list and the height of a row."""
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the household of this index."""
        hit: HouseholdHit = index.data(ROW_ROLE)
        painter.save()
        self._brush.ground(painter, option)
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        right = inner.right() - self._phone(painter, inner, hit)
        if hit.capacity is not None:
            right -= _GAP + _CAPACITY
            self._brush.words(
                painter,
                QRect(right, inner.top(), _CAPACITY, inner.height()),
                say(hit.capacity),
                "base",
                "text_2",
            )
        room = "strong" if hit.match in _BY_ROOM else "base"
        width = min(self._brush.width(hit.room_label, room), (right - inner.left()) * 2 // 3)
        self._brush.words(
            painter, QRect(inner.left(), inner.top(), width + 1, inner.height()), hit.room_label, room, "text"
        )
        left = inner.left() + width + _GAP + 4
        self._name(painter, QRect(left, inner.top(), right - left - _GAP, inner.height()), hit)
        painter.restore()

    def _phone(self, painter: QPainter, rect: QRect, hit: HouseholdHit) -> int:
        """Draw the number at the right end and return its width."""
        by_phone = hit.match in _BY_PHONE
        style, color = ("strong", "accent") if by_phone else ("base", "text_2")
        return self._brush.words(painter, rect, hit.phone, style, color, right=True)

    def _name(self, painter: QPainter, rect: QRect, hit: HouseholdHit) -> None:
        by_name = hit.match in _BY_NAME
        style, color = ("strong", "accent") if by_name else ("base", "text")
        name = hit.name or self.tr("無人登記")
        shown = self.tr("{name}（已遷出）").format(name=name) if hit.moved_out else name
        self._brush.words(painter, rect, shown, style, color, underline=by_name)
