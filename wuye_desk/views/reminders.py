"""Reminders: one digest at a time, on a strip in the window and, where nobody looks, from the tray."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.reminders import Digest, OpenClock
from wuye_desk.jobs import Jobs
from wuye_desk.services.board.board import Counter
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.reminding import digest_now, standing
from wuye_desk.views.notice_strip import NoticeStrip
from wuye_desk.views.theme import Theme
from wuye_desk.views.tray import Tray
from wuye_desk.views.words import moment_text, say, span_text

_NAMED = 4
"""Clocks told by name; of the others only the number."""


class Reminders(QObject):
    """Asks each minute what is new; telling it takes no cursor away and makes no sound."""

    board_requested = Signal(int)
    """The place of the board's counter that shows what was told."""
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, window: QWidget, tray: Tray | None = None
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window, self._tray = desk, jobs, window, tray
        self._asking = False
        self.digest: Digest | None = None
        """What was told last, as it stood when it was last read."""
        self.strip = NoticeStrip(theme, "bell", self.tr("看這些"), window)
        self.strip.go_requested.connect(self._go)
        if tray is not None:
            tray.message_clicked.connect(self._go)

    def stand_in(self, column: QBoxLayout) -> None:
        """Put the strip above what stands in this column of the window."""
        column.insertWidget(0, self.strip)

    def note_minute(self, _moment: datetime) -> None:
        """Ask what is new; one question at a time."""
        if self._asking:
            return
        self._asking = True
        shown = self._shown()

        def read(_progress: object) -> tuple[Digest | None, Digest | None]:
            fresh = digest_now(self._desk)
            return fresh, standing(self._desk, [*shown, *(fresh.clocks if fresh else ())])

        self._jobs.run(self, read, self._take, self._give_up)

    def note_change(self) -> None:
        """Take from the strip what was done, and tell the rest as it stands now."""
        shown = self._shown()
        if shown:
            self._jobs.run(self, lambda _progress: standing(self._desk, shown), self._renew, self.failed.emit)

    def _shown(self) -> tuple[OpenClock, ...]:
        return self.digest.clocks if self.strip.wanted and self.digest is not None else ()

    def _take(self, found: tuple[Digest | None, Digest | None]) -> None:
        self._asking = False
        fresh, shown = found
        if fresh is not None:
            self._tell_tray(fresh)
        if fresh is not None:
            self._show(shown)
        else:
            self._renew(shown)

    def _renew(self, digest: Digest | None) -> None:
        """Show this, unless somebody has seen it while it was read."""
        if self.strip.wanted:
            self._show(digest)

    def _show(self, digest: Digest | None) -> None:
        """Show on the strip what is still to be done; nothing where all of it is."""
        self.digest = digest
        if digest is None:
            self.strip.retire()
        else:
            self.strip.tell(digest_title(digest), "；".join(digest_lines(digest, self._desk.now())))

    def _tell_tray(self, digest: Digest) -> None:
        if self._tray is not None and not self._window.isActiveWindow():
            lines = digest_lines(digest, self._desk.now())
            self._tray.tell(digest_title(digest), "\n".join(lines))

    def _give_up(self, error: Exception) -> None:
        self._asking = False
        self.failed.emit(error)

    def _go(self) -> None:
        """Ask for the board, narrowed to what was told."""
        self.strip.retire()
        if self.digest is None:
            return
        counter = Counter.ALL
        if self.digest.overdue:
            counter = Counter.OVERDUE
        elif self.digest.within_hour:
            counter = Counter.WITHIN_HOUR
        self.board_requested.emit(list(Counter).index(counter))


def digest_title(digest: Digest) -> str:
    """Return the digest in one line: 「3 項已逾期，5 項快到期」."""
    parts = (
        (digest.overdue, _tr("{} 項已逾期")),
        (digest.within_hour, _tr("{} 項快到期")),
        (digest.before_opening, _tr("{} 項在下次開門前後到期")),
    )
    return _tr("，").join(words.format(len(clocks)) for clocks, words in parts if clocks)


def digest_lines(digest: Digest, now: datetime) -> list[str]:
    """Return what stands behind the figures, the most urgent by name."""
    lines = [_line(one, now) for one in digest.clocks[:_NAMED]]
    rest = len(digest.clocks) - _NAMED
    return [*lines, _tr("還有 {} 項").format(rest)] if rest > 0 else lines


def _line(one: OpenClock, now: datetime) -> str:
    if one.due_at < now:
        when = _tr("逾 {span}").format(span=span_text(now - one.due_at))
    else:
        when = moment_text(one.due_at, local(now).date())
    return _tr("{number} {clock}，{owner}，{when}").format(
        number=one.number, clock=say(one.clock), owner=one.owner, when=when
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("reminders", text)
