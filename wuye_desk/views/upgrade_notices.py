"""Tells of tickets that rose to 重大 by themselves, until somebody says that he has seen it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.jobs import Jobs
from wuye_desk.services.board.upgrades import Upgrade, mark_upgrades_seen, upgrades
from wuye_desk.services.desk import Desk
from wuye_desk.views.notice_strip import NoticeStrip
from wuye_desk.views.theme import Theme
from wuye_desk.views.tray import Tray
from wuye_desk.views.words import moment_text, say

_NAMED = 3
"""Tickets told by number; of the others only how many."""


class UpgradeNotices(QObject):
    """Looks for such tickets after every change and every minute, and when the program starts."""

    ticket_requested = Signal(int)
    board_requested = Signal()
    seen = Signal()
    """Somebody said so: the board takes its marks away."""
    found = Signal()
    """There is one that was not told before: the board marks its lines."""
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, window: QWidget, tray: Tray | None = None
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window, self._tray = desk, jobs, window, tray
        self.shown: tuple[Upgrade, ...] = ()
        self._seen: set[Upgrade] = set()
        """What somebody said here he has seen: a look that was under way then still finds it."""
        self.strip = NoticeStrip(theme, "octagon-alert", self.tr("開工作單"), window)
        self.strip.go_requested.connect(self._go)
        self.strip.dismissed.connect(self._dismiss)

    def stand_in(self, column: QBoxLayout) -> None:
        """Put the strip above what stands in this column of the window."""
        column.insertWidget(0, self.strip)

    def look(self) -> None:
        """Look for tickets that rose and that nobody has seen."""
        self._jobs.run(self, lambda _progress: upgrades(self._desk), self._take, self.failed.emit)

    def _take(self, found: tuple[Upgrade, ...]) -> None:
        found = tuple(one for one in found if one not in self._seen)
        fresh = [one for one in found if one not in self.shown]
        self.shown = found
        if not found:
            self.strip.retire()
            return
        title, details = upgrade_title(found), self._details(found)
        words = self.tr("開工作單") if len(found) == 1 else self.tr("看看板")
        self.strip.ui.go_button.setText(words)
        self.strip.tell(title, details)
        if fresh and self._tray is not None and not self._window.isActiveWindow():
            self._tray.tell(title, details)
        if fresh:
            self.found.emit()

    def _details(self, found: Sequence[Upgrade]) -> str:
        today = local(self._desk.now()).date()
        words = self.tr("{when} 起按重大投訴處理，先上報物業經理（篇2 5.4.1）")
        return words.format(when=moment_text(found[0].at, today))

    def _go(self) -> None:
        shown = self.shown
        self._dismiss()
        if len(shown) == 1:
            self.ticket_requested.emit(shown[0].ticket_id)
        else:
            self.board_requested.emit()

    def _dismiss(self) -> None:
        shown, self.shown = self.shown, ()
        self._seen.update(shown)
        self._jobs.run(
            self,
            lambda _progress: mark_upgrades_seen(self._desk, shown),
            lambda _none: self.seen.emit(),
            self.failed.emit,
        )


def upgrade_title(found: Sequence[Upgrade]) -> str:
    """Return what happened in one line: 「TS-202611-004 已升為重大：第三戶提出同一事項」."""
    numbers = _tr("、").join(one.number for one in found[:_NAMED])
    if len(found) > _NAMED:
        numbers = _tr("{numbers} 等 {count} 件").format(numbers=numbers, count=len(found))
    reasons = _tr("、").join(dict.fromkeys(reason(one) for one in found))
    return _tr("{numbers} 已升為重大：{reasons}").format(numbers=numbers, reasons=reasons)


def reason(upgrade: Upgrade) -> str:
    """Return why it rose, in a few words."""
    if upgrade.criterion is Criterion.JOINT:
        return _tr("第三戶提出同一事項")
    return say(upgrade.criterion)


def upgrade_words(upgrade: Upgrade) -> str:
    """Return what a mark on its line says: 「自行升為重大：第三戶提出同一事項」."""
    return _tr("自行升為重大：{reason}").format(reason=reason(upgrade))


def _tr(text: str) -> str:
    return QCoreApplication.translate("upgrades", text)
