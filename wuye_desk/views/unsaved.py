"""Asks before what was typed or not yet put away is lost; staying is what one key does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def may_drop(parent: QWidget, typed: bool) -> bool:
    """Return whether a dialog may close: nothing was typed, or whoever typed does not want it."""
    return not typed or agreed(parent, _tr("寫了的還沒保存，關上就沒有了。"), _tr("接著寫"), _tr("不要了"))


def agreed(parent: QWidget, sentence: str, stay: str, leave: str) -> bool:
    """Ask with staying as the default and as what Esc means; return whether to leave."""
    box = unsaved_box(parent, sentence)
    staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    leaving = box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    box.exec()
    left = box.clickedButton() is leaving
    box.deleteLater()
    return left


def unsaved_box(parent: QWidget, sentence: str, more: str = "") -> QMessageBox:
    """Return a question about what is not saved yet, still without its buttons."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("還沒保存"))
    box.setText(sentence)
    box.setInformativeText(more)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("unsaved", text)
