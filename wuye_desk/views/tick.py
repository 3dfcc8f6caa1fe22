"""The one timer of the window: tells every second and every minute of the station's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Tick(QObject):
    """Wakes just after each full second; the minute is told when the clock shows a new one."""

    second = Signal(object)
    """The aware moment at which it woke."""
    minute = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._minute = now().replace(second=0, microsecond=0)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.wake)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start(self._milliseconds_left())

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def wake(self) -> None:
        """Tell what the clock shows, and sleep till the next full second."""
        moment = self._now()
        self._timer.start(self._milliseconds_left())
        self.second.emit(moment)
        minute = moment.replace(second=0, microsecond=0)
        if minute != self._minute:
            self._minute = minute
            self.minute.emit(moment)

    def _milliseconds_left(self) -> int:
        return 1001 - self._now().microsecond // 1000
