"""What stands before a window while the desk is locked: nothing of the residents can be read through it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wuye_desk.views.theme import Theme

_ICON = 48


class LockCover(QWidget):
    """Covers all of a window, also when that is resized; what lies below stays as it is."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("已鎖定"))
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a lock and a word on an empty page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        middle = self.rect().center()
        icon = QRect(middle.x() - _ICON // 2, middle.y() - _ICON, _ICON, _ICON)
        painter.drawPixmap(icon, self._theme.pixmap("lock", "text_3", _ICON))
        painter.setFont(self._theme.font("title"))
        painter.setPen(self._theme.color("text_2"))
        below = QRect(0, icon.bottom() + 12, self.width(), 32)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.tr("已鎖定"))
