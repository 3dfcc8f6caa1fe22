"""Keeps the widths somebody gave the columns of a page, from one start to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSplitter


def remember_widths(splitter: QSplitter, memory: QSettings | None, key: str, usual: Sequence[int]) -> None:
    """Give the parts the widths they had last, else the usual ones (pixels), and keep each change."""
    splitter.setSizes(list(usual))
    if memory is None:
        return
    if state := memory.value(key):
        splitter.restoreState(state)
    splitter.splitterMoved.connect(lambda *_: memory.setValue(key, splitter.saveState()))
