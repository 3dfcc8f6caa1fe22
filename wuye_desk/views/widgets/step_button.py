"""The button of the next step in a table: painted and hit-tested, so that ten thousand rows cost nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.cell_delegate import PADDING, CellDelegate
from wuye_desk.views.widgets.cell_roles import STEP_ROLE

_ICON = 14
_HEIGHT = 22


@dataclass(frozen=True)
class StepCell:
    """What the button says; without an icon it is not a button but a reason in faint words."""

    text: str
    icon: str = ""
    tip: str = ""

    @property
    def pressable(self) -> bool:
        """Return whether there is something to press."""
        return bool(self.icon)


class StepButtonDelegate(CellDelegate):
    """Paints the StepCell under STEP_ROLE as a button and says when it was pressed."""

    pressed = Signal(QModelIndex)
    """By a click on the button, or by Enter in its row where the view passes it on with press()."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._down = QPersistentModelIndex()

    def press(self, index: QModelIndex) -> bool:
        """Press the button of this cell, as the keyboard does; return whether there was one."""
        cell = index.data(STEP_ROLE)
        if not isinstance(cell, StepCell) or not cell.pressable:
            return False
        self.pressed.emit(index)
        return True

    def draw_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the button, or the reason why there is none."""
        cell = index.data(STEP_ROLE)
        if not isinstance(cell, StepCell):
            return
        if not cell.pressable:
            self.draw_words(painter, rect.adjusted(PADDING, 0, 0, 0), cell.text, "base", "text_3")
            return
        self._draw_button(painter, _button_in(rect), cell, down=index == self._down)

    def _draw_button(self, painter: QPainter, box: QRect, cell: StepCell, *, down: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("accent" if down else "line_strong"), 1))
        painter.setBrush(self.theme.color("accent_soft" if down else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        top = box.top() + (box.height() - _ICON) // 2
        icon = QRect(box.left() + PADDING, top, _ICON, _ICON)
        self.theme.icon(cell.icon, "accent", _ICON).paint(painter, icon)
        words = box.adjusted(PADDING + _ICON + 5, 0, -2, 0)
        self.draw_words(painter, words, cell.text, "base", "text")

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Follow the mouse: down on the button, up on the same button presses it."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            inside = _button_in(_content_of(option.rect)).contains(event.position().toPoint())
            was_down = index == self._down
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                return self._go_down(index) if inside else False
            if event.type() == QEvent.Type.MouseButtonRelease:
                self._down = QPersistentModelIndex()
                if inside and was_down:
                    return self.press(model.index(index.row(), index.column()))
        return super().editorEvent(event, model, option, index)

    def _go_down(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        cell = index.data(STEP_ROLE)
        if isinstance(cell, StepCell) and cell.pressable:
            self._down = QPersistentModelIndex(index)
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole label where it is cut, or the reason given for the step."""
        cell = index.data(STEP_ROLE)
        if isinstance(cell, StepCell):
            QToolTip.showText(event.globalPos(), cell.tip or cell.text, view)
            return True
        return super().helpEvent(event, view, option, index)


def _content_of(rect: QRect) -> QRect:
    return rect.adjusted(PADDING, 0, -PADDING, -1)


def _button_in(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.top() + (rect.height() - _HEIGHT) // 2, rect.width(), _HEIGHT)
