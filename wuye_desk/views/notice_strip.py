"""A strip below the top bar that tells something until somebody has seen it; it takes no cursor away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from wuye_desk.forms.ui_notice_strip import Ui_NoticeStrip
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.elided_label import ElidedLabel

_ICON = 18


class NoticeStrip(QWidget):
    """An icon, a sentence, what stands behind it, and two buttons: to go there, or to have seen it."""

    go_requested = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, icon: str, go_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NoticeStrip()
        self.ui.setupUi(self)
        self.detail_label = ElidedLabel()
        self.detail_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.ui.detail_layout.addWidget(self.detail_label)
        self.ui.notice_icon.setPixmap(theme.pixmap(icon, "soon", _ICON))
        self.ui.go_button.setText(go_words)
        self.ui.go_button.clicked.connect(self._go)
        self.ui.dismiss_button.clicked.connect(self._dismiss)
        self.hide()

    def tell(self, title: str, details: str) -> None:
        """Show this until somebody answers it; what stood here before is replaced."""
        self.ui.title_label.setText(title)
        self.detail_label.setText(details)
        self.setAccessibleName(title)
        self.show()

    def _go(self) -> None:
        self.hide()
        self.go_requested.emit()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
