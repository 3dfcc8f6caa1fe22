"""The three columns of 受理: how wide they are, and where one left their borders."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSplitter

from wuye_desk.views.splitter_memory import remember_widths

_WIDTHS = (308, 562, 392)
"""Widths in pixels at 1366×768; wider windows share the rest out by them."""


def size_columns(splitter: QSplitter, memory: QSettings | None) -> None:
    """Give the columns the widths they had last, else those of the design, and remember new ones."""
    for at, width in enumerate(_WIDTHS):
        splitter.setStretchFactor(at, width)
    remember_widths(splitter, memory, "intake/columns", _WIDTHS)
