"""What the window's bars say and what the program does by itself while it stands open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.joints.page_joints import Ground
from wuye_desk.services.station.station import station
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.main_window import MainWindow

if TYPE_CHECKING:
    from wuye_desk.services.trust.safekeeping import BackupState


class Bars(QObject):
    """Keeps counts, rules, copies and the clock of the PC in sight; upgrades what ran out (篇2 4.1.1③)."""

    failed = Signal(object)

    def __init__(self, ground: Ground, window: MainWindow, keeper: BackupKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._ground, self._window = ground, window
        self._clock_doubted = False
        keeper.changed.connect(self._show_backup)
        keeper.failed.connect(
            lambda sentence: window.show_backup(self.tr("備份沒有做成"), calm=False, tip=sentence)
        )

    def begin(self) -> None:
        """Say and do everything once."""
        self.show_rules()
        self.count()
        self._catch_up()
        self._doubt_clock()

    def note_minute(self, moment: datetime) -> None:
        """Say what changed with the minute, and upgrade at once what ran out with it."""
        self._window.show_moment(moment)
        self.count()
        self._doubt_clock()
        self._catch_up(thorough=local(moment).minute == 0)

    def note_change(self) -> None:
        """Say that something was saved."""
        self._window.show_saved(self._ground.desk.now())
        self.count()

    def note_rules(self) -> None:
        """Say by which rules it goes on after they changed."""
        self.show_rules()
        self.count()

    def show_station(self) -> None:
        """Show the name of the station."""
        self._window.show_station(station(self._ground.desk).name)

    def show_rules(self) -> None:
        """Show the version of the rule book, and of which years the days off are published."""
        desk = self._ground.desk
        today = local(desk.now()).date()
        calendar = desk.calendar()
        official, reckoned = self.tr("官方"), self.tr("暫算")
        years = "，".join(
            f"{year} {official if calendar.is_published(year) else reckoned}"
            for year in (today.year, today.year + 1)
        )
        words = self.tr("規則書 第 {version} 版 · 工作日曆 {years}")
        self._window.show_rules(words.format(version=desk.rules().version, years=years))

    def _show_backup(self, state: BackupState) -> None:
        from wuye_desk.views.backup_words import bar_text

        today = local(self._ground.desk.now()).date()
        calm = state.latest is not None and not state.trouble
        self._window.show_backup(bar_text(state, today), calm=calm, tip=state.trouble)

    def count(self) -> None:
        """Count what is overdue, what runs out within the hour, and what of it is whose at the desk."""
        desk = self._ground.desk

        def read(_progress: object) -> tuple[tuple[int, int], int]:
            from wuye_desk.services.board.board import urgent  # on the worker: the window is not held
            from wuye_desk.services.duty.my_work import my_overdue

            return urgent(desk), my_overdue(desk)

        self._ground.jobs.run(self, read, self._show_counts, self.failed.emit)

    def _show_counts(self, found: tuple[tuple[int, int], int]) -> None:
        station, mine = found
        self._window.show_counts(*station)
        self._window.show_badge("duty", mine)

    def _doubt_clock(self) -> None:
        from wuye_desk.services.trust.clock_doubt import recorded_later

        desk = self._ground.desk
        self._ground.jobs.run(
            self, lambda _progress: recorded_later(desk), self._show_clock_doubt, self.failed.emit
        )

    def _show_clock_doubt(self, newest: datetime | None) -> None:
        """Say once that the clock was set back, and keep the date marked as long as it is."""
        sentence = ""
        if newest is not None:
            words = self.tr(
                "電腦的時間不對：最後一筆記在 {newest}，比現在還晚。請校正電腦的日期和時間，再登記。"
            )
            sentence = words.format(newest=f"{local(newest):%Y-%m-%d %H:%M}")
        if sentence and not self._clock_doubted:
            self.failed.emit(DeskError(sentence))
        self._clock_doubted = bool(sentence)
        self._window.show_clock_doubt(sentence, self._ground.desk.now())

    def _catch_up(self, *, thorough: bool = True) -> None:
        from wuye_desk.services.tickets.upkeep import catch_up, catch_up_where_due

        desk, work = self._ground.desk, catch_up if thorough else catch_up_where_due
        self._ground.jobs.run(
            self,
            lambda _progress: work(desk),
            lambda upgraded: self.count() if upgraded else None,
            self.failed.emit,
        )
