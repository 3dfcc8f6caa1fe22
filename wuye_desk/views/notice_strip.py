"""Strips below the top bar that tell something until somebody has seen it; they take no cursor away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from wuye_desk.forms.ui_notice_strip import Ui_NoticeStrip
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.elided_label import ElidedLabel

_ICON = 18


class NoticeStrip(QWidget):
    """An icon, a sentence, what stands behind it, and two buttons: to go there, or to have seen it."""

    go_requested = Signal()
    dismissed = Signal()
    turned = Signal()
    """It has something to tell, or nothing any more."""

    def __init__(self, theme: Theme, icon: str, go_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NoticeStrip()
        self.ui.setupUi(self)
        self.detail_label = ElidedLabel()
        self.detail_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.ui.detail_layout.addWidget(self.detail_label)
        self.more_label = QLabel()
        self.more_label.setProperty("role", "muted")
        self.ui.notice_layout.insertWidget(self.ui.notice_layout.indexOf(self.ui.go_button), self.more_label)
        self.wanted = False
        """Whether there is something nobody has seen yet."""
        self.ui.notice_icon.setPixmap(theme.pixmap(icon, "soon", _ICON))
        self.ui.go_button.setText(go_words)
        self.ui.go_button.clicked.connect(self._go)
        self.ui.dismiss_button.clicked.connect(self._dismiss)
        self.retire()

    def tell(self, title: str, details: str) -> None:
        """Show this until somebody answers it; what stood here before is replaced."""
        self.ui.title_label.setText(title)
        self.detail_label.setText(details)
        self.setAccessibleName(title)
        self.wanted = True
        self.show()
        self.turned.emit()

    def retire(self) -> None:
        """Have nothing to tell any more."""
        self.wanted = False
        self.hide()
        self.turned.emit()

    def tell_more(self, waiting: int) -> None:
        """Tell how many other strips wait behind this one."""
        self.more_label.setText(self.tr("還有 {} 條").format(waiting))
        self.more_label.setVisible(waiting > 0)

    def _go(self) -> None:
        self.retire()
        self.go_requested.emit()

    def _dismiss(self) -> None:
        self.retire()
        self.dismissed.emit()


class NoticeSlot(QObject):
    """Shows one strip at a time, the weightiest first: two would take the pages their room."""

    def __init__(self, strips: Sequence[NoticeStrip], parent: QObject) -> None:
        super().__init__(parent)
        self._strips = strips
        for strip in strips:
            strip.turned.connect(self._arrange)

    def _arrange(self) -> None:
        wanted = [strip for strip in self._strips if strip.wanted]
        for strip in self._strips:
            strip.setVisible(strip in wanted[:1])
        if wanted:
            wanted[0].tell_more(len(wanted) - 1)
