"""The program's icon in the system's tray: what is told while nobody looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from wuye_desk.views.theme import Theme

_SHOWN_FOR = 12_000
"""Milliseconds a message asks to stand; the system has the last word."""
_SIZE = 64


class Tray(QObject):
    """Stands as long as the window does; a click brings the window to the front."""

    open_requested = Signal()
    new_ticket_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.icon = QSystemTrayIcon(QIcon(theme.logo(_SIZE)), self)
        self.menu = QMenu(window)
        self.menu.addAction(self.tr("打開"), self.open_requested.emit)
        self.menu.addAction(self.tr("新受理"), self.new_ticket_requested.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("退出"), self.quit_requested.emit)
        self.icon.setContextMenu(self.menu)
        self.icon.setToolTip(window.windowTitle())
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.message_clicked)

    @staticmethod
    def is_there() -> bool:
        """Return whether the system has a tray to stand in."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Stand in the tray."""
        self.icon.show()

    def hide(self) -> None:
        """Leave the tray."""
        self.icon.hide()

    def tell(self, title: str, words: str) -> None:
        """Let the system show a message, without a sound of ours."""
        self.icon.showMessage(title, words, self.icon.icon(), _SHOWN_FOR)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()
