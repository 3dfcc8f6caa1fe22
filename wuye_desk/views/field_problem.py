"""Shows at a field what is wrong with it: a sentence in bold ink behind an icon, never in red."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QLabel

from wuye_desk.views.theme import Theme


def show_problem(label: QLabel, sentence: str, theme: Theme) -> None:
    """Show the sentence, or hide the label where there is none."""
    icon = theme.icon_markup("circle-x", "text", 14) if sentence else ""
    label.setText(f"{icon} {escape(sentence)}" if sentence else "")
    label.setVisible(bool(sentence))


def grow(dialog: QDialog) -> None:
    """Make a dialog as tall as its wrapped sentences need; it never shrinks."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        needed = layout.totalHeightForWidth(dialog.width())
        dialog.resize(dialog.width(), max(dialog.height(), needed))
