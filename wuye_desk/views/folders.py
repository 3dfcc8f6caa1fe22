"""Where dialogs for files begin: with the documents of whoever uses the PC, not where the program lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def in_documents(name: str = "") -> str:
    """Return the folder of documents, or a file of this name in it."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place and Path(place).is_dir() else Path.home()
    return str(folder / name) if name else str(folder)
