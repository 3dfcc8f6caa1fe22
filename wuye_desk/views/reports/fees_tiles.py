"""The headline figures of a month's fees as tiles; one pressed shows what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from wuye_desk.domain.billing.figures import FeeFigures, FeeMonth
from wuye_desk.domain.money import shown
from wuye_desk.views.reports.fees_rows import share_text
from wuye_desk.views.reports.figure_texts import rate_change
from wuye_desk.views.reports.figure_tile import FigureTile
from wuye_desk.views.theme import Theme

SUMS, MONEY = 0, 1
"""The pages on which a figure is told in full."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("fees_tiles", text)


@dataclass(frozen=True)
class _Headline:
    label: str
    figure: Callable[[FeeFigures], int]
    page: int


class FeesTiles(QObject):
    """Fills the row of tiles; 收繳率 stands first."""

    page_wanted = Signal(int)

    def __init__(self, layout: QHBoxLayout, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._headlines = (
            _Headline(_tr("應收"), lambda one: one.total.due, SUMS),
            _Headline(_tr("實收"), lambda one: one.total.collected, SUMS),
            _Headline(_tr("未收"), lambda one: one.total.unpaid, SUMS),
            _Headline(_tr("收款"), lambda one: one.flow.taken, MONEY),
            _Headline(_tr("收回以前欠費"), lambda one: one.flow.to_arrears, MONEY),
            _Headline(_tr("預存"), lambda one: one.flow.prepaid, MONEY),
            _Headline(_tr("押金"), lambda one: one.flow.deposits, MONEY),
            _Headline(_tr("全部欠費"), lambda one: one.arrears, MONEY),
        )
        self.tiles = [FigureTile(theme, _tr("收繳率"))]
        self.tiles += [FigureTile(theme, one.label) for one in self._headlines]
        for tile, page in zip(self.tiles, (SUMS, *(one.page for one in self._headlines)), strict=True):
            tile.setCheckable(False)
            tile.clicked.connect(lambda _on=False, page=page: self.page_wanted.emit(page))
            layout.addWidget(tile)

    def show_report(self, report: FeeMonth) -> None:
        """Show the figures, and their change to the month before at the same day."""
        rate, was = report.now.total.rate, report.before.total.rate
        tip = _tr("{0}，上月 {1}（算到 {2}）")
        day = f"{report.before.until:%m-%d}"
        self.tiles[0].show_figure(
            share_text(rate), rate_change(rate, was), tip.format(share_text(rate), share_text(was), day)
        )
        for headline, tile in zip(self._headlines, self.tiles[1:], strict=True):
            now, before = headline.figure(report.now), headline.figure(report.before)
            exact = tip.format(shown(now), shown(before), day)
            tile.show_figure(_whole(now), _signed(now - before), exact)


def _whole(fen: int) -> str:
    """Return an amount without its 分: the tip has them."""
    return f"{'−' if fen < 0 else ''}{abs(fen) // 100:,}"


def _signed(fen: int) -> str:
    whole = abs(fen) // 100
    return "0" if not whole else f"{'+' if fen > 0 else '−'}{whole:,}"
