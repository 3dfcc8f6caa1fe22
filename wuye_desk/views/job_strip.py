"""Tells in the status bar of work that takes a moment, how far it is, and lets it be broken off."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_main_window import Ui_MainWindow
from wuye_desk.jobs import Job, Jobs

_SOON = 300
"""Milliseconds after which waiting is shown."""


class JobStrip(QObject):
    """Shows the oldest titled job that is still under way; what is quicker than a blink shows nothing."""

    def __init__(self, ui: Ui_MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._words, self._bar = ui.job_frame, ui.job_label, ui.job_bar
        self._stop_button = ui.job_stop_button
        self._waiting: list[Job] = []
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._show)
        self._stop_button.clicked.connect(self._stop)
        self._frame.hide()

    def watch(self, jobs: Jobs) -> None:
        """Tell of every job with a title that is started from now on."""
        jobs.job_started.connect(self._begin)

    def _begin(self, job: Job) -> None:
        self._waiting.append(job)
        job.progress.moved.connect(self._move)
        job.ended.connect(lambda: self._end(job))
        if len(self._waiting) == 1:
            self._turn_to_first()

    def _end(self, job: Job) -> None:
        self._waiting.remove(job)
        self._frame.hide()
        self._timer.stop()
        if self._waiting:
            self._turn_to_first()

    def _turn_to_first(self) -> None:
        self._words.setText(self.tr("{work} …").format(work=self._waiting[0].title))
        self._bar.setRange(0, 0)
        self._timer.start()

    def _show(self) -> None:
        self._stop_button.setEnabled(self._waiting[0].stoppable)
        self._frame.show()

    def _move(self, done: int, total: int, words: str) -> None:
        """Show how far the first is: jobs run one at a time, so no other tells of itself."""
        if not self._waiting or self._waiting[0].progress.cancelled:
            return
        job = self._waiting[0]
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._stop_button.setEnabled(True)
        if words:
            self._words.setText(self.tr("{work}：{words}").format(work=job.title, words=words))

    def _stop(self) -> None:
        self._waiting[0].call_off(DeskError(self.tr("已取消，什麼都沒有改動。")))
        self._stop_button.setEnabled(False)
        self._words.setText(self.tr("正在取消 …"))
