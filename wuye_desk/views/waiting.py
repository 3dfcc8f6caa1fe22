"""Holds the desk up while something must end before it can go on, and says so where it takes a moment."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from wuye_desk.jobs import Job

_SOON = 300
"""Milliseconds after which waiting is shown."""


def wait_for(job: Job, words: str, stop_words: str = "", parent: QWidget | None = None) -> None:
    """Return when the job has answered; stop_words, where given, label a button that breaks it off."""
    window = QProgressDialog(words, stop_words, 0, 0, parent)
    if stop_words:
        window.canceled.connect(job.cancel)
    else:
        window.setCancelButton(None)
    window.setWindowModality(Qt.WindowModality.ApplicationModal)
    window.setMinimumDuration(_SOON)
    window.setMinimumWidth(400)
    window.setAutoReset(False)
    window.setAutoClose(False)

    def show_progress(done: int, total: int, _text: str) -> None:
        window.setMaximum(total)
        window.setValue(done)

    job.progress.moved.connect(show_progress)
    loop = QEventLoop()
    job.ended.connect(loop.quit)
    window.setValue(0)  # begins to count the time until it is shown
    loop.exec()
    window.blockSignals(True)  # closing it counts as cancelling
    window.close()
    window.deleteLater()
