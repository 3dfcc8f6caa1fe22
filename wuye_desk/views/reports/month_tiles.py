"""The headline figures of a month as tiles, each with the complaints behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from wuye_desk.domain.report import DECIDED, Complaint, Figures, MonthReport, Share
from wuye_desk.domain.vocabulary import ClockState, Grade
from wuye_desk.views.reports.figure_texts import count_change, count_text, rate_change, rate_text
from wuye_desk.views.reports.figure_tile import FigureTile
from wuye_desk.views.theme import Theme


def _tr(text: str) -> str:
    return QCoreApplication.translate("month_tiles", text)


@dataclass(frozen=True)
class Headline:
    """One tile: its name, its figure, and which complaints are behind it."""

    label: str
    figure: Callable[[Figures], float | None]
    is_rate: bool
    behind: Callable[[MonthReport], Sequence[Complaint]]
    what: str
    """What the list below shows when the tile is pressed."""


def headlines() -> tuple[Headline, ...]:
    """Return the tiles from left to right."""
    return (
        Headline(_tr("有效投訴"), lambda f: f.total, False, _valid(lambda _one: True), _tr("有效投訴")),
        Headline(
            _tr("重大"),
            lambda f: f.major,
            False,
            _valid(lambda one: one.grade is Grade.MAJOR),
            _tr("重大投訴"),
        ),
        Headline(
            _tr("升級"),
            lambda f: f.upgraded,
            False,
            _valid(lambda one: one.upgrade is not None),
            _tr("升級過的投訴"),
        ),
        Headline(_tr("準時率"), lambda f: f.on_time.rate, True, _valid(is_late), _tr("有遲達或逾期的投訴")),
        Headline(
            _tr("滿意率"),
            lambda f: f.satisfaction,
            True,
            _valid(lambda one: one.result is not None),
            _tr("已回訪的投訴"),
        ),
        Headline(
            _tr("曾不滿意"),
            lambda f: f.once_dissatisfied,
            False,
            _valid(lambda one: one.dissatisfied > 0),
            _tr("回訪曾不滿意的投訴"),
        ),
        Headline(
            _tr("未歸檔"),
            lambda f: f.unfinished,
            False,
            _valid(lambda one: not one.is_finished),
            _tr("還沒歸檔的投訴"),
        ),
        Headline(
            _tr("以前未歸檔"),
            lambda f: f.unfinished_before,
            False,
            lambda report: report.earlier,
            _tr("以前月份還沒歸檔的投訴"),
        ),
        Headline(
            _tr("其它"),
            lambda f: f.other,
            False,
            lambda report: report.of(Share.OTHER),
            _tr("其它類（協助處理）"),
        ),
        Headline(
            _tr("無效"),
            lambda f: f.invalid,
            False,
            lambda report: report.of(Share.INVALID),
            _tr("無效投訴"),
        ),
    )


def is_late(one: Complaint) -> bool:
    """Return whether any of its duties was late or missed."""
    return any(state in DECIDED and state is not ClockState.MET for _clock, state in one.duties)


def _valid(wanted: Callable[[Complaint], bool]) -> Callable[[MonthReport], Sequence[Complaint]]:
    return lambda report: [one for one in report.of(Share.VALID) if wanted(one)]


class MonthTiles(QObject):
    """Fills the row of tiles and says which one was pressed."""

    chosen = Signal(object)
    """A Headline."""

    def __init__(self, layout: QHBoxLayout, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.headlines = headlines()
        self._group = QButtonGroup(self)
        self.tiles = [FigureTile(theme, one.label) for one in self.headlines]
        for place, tile in enumerate(self.tiles):
            self._group.addButton(tile, place)
            layout.addWidget(tile)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self.headlines[place]))

    def show_report(self, report: MonthReport) -> None:
        """Show the figures and their change to the month before."""
        for headline, tile in zip(self.headlines, self.tiles, strict=True):
            now, before = headline.figure(report.figures), headline.figure(report.before)
            if headline.is_rate:
                figure, was, change = rate_text(now), rate_text(before), rate_change(now, before)
            else:
                figure, was = count_text(int(now or 0)), count_text(int(before or 0))
                change = count_change(int(now or 0), int(before or 0))
            tip = _tr("{0} {1}，{2} {3}").format(headline.what, figure, before_words(report), was)
            tile.show_figure(figure, change, tip)

    @property
    def current(self) -> Headline | None:
        """Return the tile that is pressed."""
        place = self._group.checkedId()
        return self.headlines[place] if place >= 0 else None

    def press(self, place: int) -> None:
        """Press a tile, as by a click."""
        self.tiles[place].click()

    def release(self) -> None:
        """Let no tile be pressed: the list below shows something else."""
        self._group.setExclusive(False)
        for tile in self.tiles:
            tile.setChecked(False)
        self._group.setExclusive(True)


def before_words(report: MonthReport) -> str:
    """Return what the figures are compared with: 上月, or 上月同期（至 10-23）."""
    if report.is_over:
        return _tr("上月")
    return _tr("上月同期（至 {0}）").format(f"{report.before_until:%m-%d}")
