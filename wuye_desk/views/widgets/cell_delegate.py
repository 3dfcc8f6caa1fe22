"""Paints a cell of the desk's tables: ground, accent edge of the selected row, icon, words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.cell_roles import COLOR_ROLE, ICON_ROLE, STYLE_ROLE

PADDING = 6
ICON = 16
_EDGE = 3


class CellDelegate(QStyledItemDelegate):
    """The delegate of plain cells; those with more to show paint over its ground."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground and content."""
        painter.save()
        self.draw_ground(painter, option, index)
        self.draw_content(painter, option.rect.adjusted(PADDING, 0, -PADDING, -1), index)
        painter.restore()

    def draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Fill the cell by the state of its row; a selected row has an accent edge at its left."""
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        name = "accent_soft" if selected else "hover" if _row_hovered(option, index) else "surface"
        painter.fillRect(rect, self.theme.color(name))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.color("line"))
        if selected and _is_first_shown(option, index):
            painter.fillRect(rect.left(), rect.top(), _EDGE, rect.height(), self.theme.color("accent"))

    def draw_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the icon, if any, and the words, elided where the room ends."""
        color = index.data(COLOR_ROLE) or "text"
        icon = index.data(ICON_ROLE)
        if icon:
            self.draw_icon(painter, rect, icon, color)
            rect = rect.adjusted(ICON + PADDING - 1, 0, 0, 0)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        self.draw_words(painter, rect, words, index.data(STYLE_ROLE) or "base", color, align)

    def draw_icon(self, painter: QPainter, rect: QRect, name: str, color: str) -> None:
        """Draw a line icon at the left of a rectangle, in the middle of its height."""
        top = rect.top() + (rect.height() - ICON) // 2
        self.theme.icon(name, color, ICON).paint(painter, QRect(rect.left(), top, ICON, ICON))

    def draw_words(
        self,
        painter: QPainter,
        rect: QRect,
        words: str,
        style: str,
        color: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        """Draw one line of words in a style and a colour of the theme."""
        font = self.theme.font(style)
        painter.setFont(font)
        painter.setPen(self.theme.color(color))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(align), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room the words need, for columns fitted to their content."""
        font = self.theme.font(index.data(STYLE_ROLE) or "base")
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        icon = ICON + PADDING if index.data(ICON_ROLE) else 0
        width = QFontMetrics(font).horizontalAdvance(words) + 2 * PADDING + icon
        return QSize(width, super().sizeHint(option, index).height())


def _row_hovered(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = option.widget
    if not isinstance(view, QAbstractItemView) or not view.underMouse():
        return False
    under = view.indexAt(view.viewport().mapFromGlobal(view.cursor().pos()))
    return under.isValid() and under.row() == index.row()


def _is_first_shown(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return False
    return view.visualRect(index).left() <= 0 and index.column() == _first_column(view)


def _first_column(view: QAbstractItemView) -> int:
    header = getattr(view, "horizontalHeader", None)
    if header is None:
        return 0
    shown = (header().logicalIndex(place) for place in range(header().count()))
    return next((column for column in shown if not header().isSectionHidden(column)), 0)
