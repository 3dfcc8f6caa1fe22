"""月報 on paper (篇2 8.0): headline figures, sums against last month, days and clocks drawn, to be signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Setting, break_text
from wuye_desk.documents.grammar.frame import Footing, footing
from wuye_desk.documents.grammar.grid import Area, signature
from wuye_desk.documents.grammar.measures import (
    DENSE,
    FINE,
    INNER,
    SMALL,
    WIDTH,
    WRITE_IN,
    baseline,
)
from wuye_desk.documents.monthly_workbook import MonthBook, note_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.report import Dimension, Figures, MonthReport, difference, label_of, per_cent
from wuye_desk.domain.report_notes import NOTES
from wuye_desk.domain.vocabulary import ClockId, VisitResult

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

_TOP, _BOTTOM = 16.0, 280.0
_HEADING, _ROW, _GAP = 8.0, 5.8, 3.0
_DARK, _PALE, _TRACK = 0.25, 0.68, 0.92
"""Greys of this month's bar, of last month's, and of the empty part."""
_TILES, _TILE_HEIGHT = 5, 17.0
_DAYS_HEIGHT = 30.0
_LEADING = 4.1
_SIGNED = 18.0


@dataclass(frozen=True)
class _Pair:
    label: str
    now: int
    before: int


def month_pdf(book: MonthBook) -> tuple[bytes, int, frozenset[str]]:
    """Return the report on A4, how many pages it has, and the characters no font draws."""
    pages = _Paper(book, 0).draw()
    paper = _Paper(book, pages)
    paper.draw()
    return paper.sheet.finish(), pages, frozenset(paper.sheet.lettering.missing)


class _Paper:
    """Draws from top to bottom; what does not fit goes on the next page."""

    def __init__(self, book: MonthBook, pages: int) -> None:
        from wuye_desk.documents.grammar.sheet import Sheet

        self._book, self._report, self._pages = book, book.report, pages
        self.sheet: Sheet = Sheet(title=printed("投訴月報"), author=book.station, now=book.report.as_of)
        self._page, self._y = 1, _TOP

    def draw(self) -> int:
        """Draw everything and return how many pages it took."""
        self._title()
        self._tiles()
        for name, pairs in _blocks(self._report):
            self._pairs(name, pairs)
        self._days()
        self._clocks()
        self._notes()
        self._signatures()
        self._foot()
        return self._page

    def _room(self, height: float) -> None:
        if self._y + height > _BOTTOM:
            self._foot()
            self.sheet.next_page()
            self._page, self._y = self._page + 1, _TOP

    def _foot(self) -> None:
        words = printed("第 {page} 頁，共 {pages} 頁").format(page=self._page, pages=self._pages)
        month = self._report.month
        name = printed("投訴月報 {year}年{month}月").format(year=month.year, month=month.number)
        at, by = self._report.as_of, self._book.made_by
        footing(self.sheet, Footing(note=name, pages=words, printed_at=at, printed_by=by))

    def _title(self) -> None:
        sheet, month, middle = self.sheet, self._report.month, WIDTH / 2
        title = printed("{year}年{month}月投訴月報").format(year=month.year, month=month.number)
        sheet.text(middle, baseline(self._y, 11), self._book.station, 11, anchor="middle", spacing=0.12)
        sheet.text(middle, baseline(self._y + 8, 18), title, 18, bold=True, anchor="middle", spacing=0.12)
        sheet.text(middle, baseline(self._y + 15.5, FINE), note_of(self._book), FINE, anchor="middle")
        self._y += 20

    def _tiles(self) -> None:
        width = WIDTH / _TILES
        for place, (name, figure, change) in enumerate(_headlines(self._report.figures, self._report.before)):
            x, y = place % _TILES * width, self._y + place // _TILES * _TILE_HEIGHT
            self.sheet.box(x, y, width, _TILE_HEIGHT, INNER)
            self.sheet.text(x + 2, baseline(y + 3.2, SMALL), printed(name), SMALL)
            self.sheet.text(x + 2, baseline(y + 8.6, 15), figure, 15, bold=True)
            self.sheet.text(x + 2, baseline(y + 14, FINE), change, FINE)
        self._y += 2 * _TILE_HEIGHT + _GAP

    def _heading(self, name: str, aside: str = "") -> None:
        middle = self._y + _HEADING / 2
        self.sheet.text(0, baseline(middle, 11), printed(name), 11, bold=True)
        self.sheet.text(WIDTH, baseline(middle, FINE), aside, FINE, anchor="right")
        self._y += _HEADING
        self.sheet.line(0, self._y - 0.8, WIDTH, self._y - 0.8, WRITE_IN)

    def _pairs(self, name: str, pairs: Sequence[_Pair]) -> None:
        """Draw pairs in two columns: label, this month's bar over last month's, both counts."""
        if not pairs:
            return
        self._room(_HEADING + 2 * _ROW)
        self._heading(name, printed("深的是本月，淺的是上月"))
        most = max(max(pair.now, pair.before) for pair in pairs) or 1
        half = WIDTH / 2
        for first in range(0, len(pairs), 2):
            self._room(_ROW)
            for side, pair in enumerate(pairs[first : first + 2]):
                self._pair(side * half, half - 6, pair, most)
            self._y += _ROW
        self._y += _GAP

    def _pair(self, x: float, width: float, pair: _Pair, most: int) -> None:
        sheet, middle = self.sheet, self._y + _ROW / 2
        label, counts = 28.0, 20.0
        scale = (width - label - counts) / most
        sheet.text(x, baseline(middle, SMALL), pair.label, SMALL)
        sheet.box(x + label, middle - 2.0, max(0.2, pair.now * scale), 2.2, 0, _DARK)
        sheet.box(x + label, middle + 0.5, max(0.2, pair.before * scale), 1.4, 0, _PALE)
        sheet.text(x + width - 10, baseline(middle, DENSE), f"{pair.now:,}", DENSE, bold=True, anchor="right")
        sheet.text(x + width, baseline(middle, FINE), f"{pair.before:,}", FINE, anchor="right")

    def _days(self) -> None:
        """Draw a column a day, the counts above and every fifth day below."""
        self._room(_HEADING + _DAYS_HEIGHT + 8)
        counts = self._report.figures.per_day
        self._heading("每日有效投訴", printed("{count} 件").format(count=f"{sum(counts):,}"))
        step, most = WIDTH / len(counts), max(counts) or 1
        foot = self._y + _DAYS_HEIGHT + 4
        for place, count in enumerate(counts):
            x, height = place * step, count * _DAYS_HEIGHT / most
            self.sheet.box(x + step * 0.18, foot - height, step * 0.64, height, 0, _DARK)
            middle = x + step / 2
            if count:
                self.sheet.text(middle, foot - height - 0.8, str(count), 7, anchor="middle")
            if place == 0 or (place + 1) % 5 == 0:
                self.sheet.text(middle, baseline(foot + 2.4, 7), str(place + 1), 7, anchor="middle")
        self.sheet.line(0, foot, WIDTH, foot, INNER)
        self._y = foot + 5 + _GAP

    def _clocks(self) -> None:
        """Draw a line a clock: the rate as a bar, then its counts and last month's rate."""
        now, before = self._report.figures, self._report.before
        shown = [clock for clock in ClockId if clock in now.clocks]
        if not shown:
            return
        self._room(_HEADING + 3 * _ROW)
        whole = now.on_time
        rate = printed("準時率 {rate}，{met}/{all}")
        self._heading("時限", rate.format(rate=_rate(whole.rate), met=whole.met, all=whole.decided))
        self._clock_line([printed(name) for name in ("準時", "遲達", "逾期", "進行中", "準時率", "上月")])
        for clock in shown:
            self._room(_ROW)
            tally = now.clocks[clock]
            middle = self._y + _ROW / 2
            self.sheet.text(0, baseline(middle, SMALL), printed(clock.label), SMALL)
            self.sheet.box(34, middle - 1.1, 50, 2.2, 0, _TRACK)
            if tally.rate:
                self.sheet.box(34, middle - 1.1, 50 * tally.rate, 2.2, 0, _DARK)
            counts = [f"{one:,}" for one in (tally.met, tally.late, tally.missed, tally.running)]
            was = before.clocks.get(clock)
            self._clock_line([*counts, _rate(tally.rate), _rate(was.rate if was else None)])
        self._y += _GAP

    def _clock_line(self, words: Sequence[str]) -> None:
        for place, word in enumerate(words):
            right = 100 + place * 16.0
            self.sheet.text(right, baseline(self._y + _ROW / 2, SMALL), word, SMALL, anchor="right")
        self._y += _ROW

    def _notes(self) -> None:
        self._room(_HEADING + 3 * _LEADING)
        self._heading("怎麼算")
        for name, words in NOTES:
            setting = Setting(self.sheet.lettering, WIDTH - 28, FINE)
            lines = break_text(printed(words), setting)
            self._room(len(lines) * _LEADING)
            self.sheet.text(0, baseline(self._y + _LEADING / 2, FINE), printed(name), FINE, bold=True)
            for line in lines:
                self.sheet.text(28, baseline(self._y + _LEADING / 2, FINE), line.text, FINE)
                self._y += _LEADING
        self._y += _GAP

    def _signatures(self) -> None:
        self._room(_SIGNED)
        signature(self.sheet, Area(0, self._y, WIDTH / 2, _SIGNED), "制表 · 站長")
        signature(self.sheet, Area(WIDTH / 2, self._y, WIDTH / 2, _SIGNED), "物業經理")
        self._y += _SIGNED


def _blocks(report: MonthReport) -> list[tuple[str, list[_Pair]]]:
    now, before = report.figures, report.before
    sums = [
        (
            dimension.label,
            [
                _Pair(
                    printed(label_of(dimension, key)), now.count(dimension, key), before.count(dimension, key)
                )
                for key in report.keys(dimension)
            ],
        )
        for dimension in Dimension
    ]
    results = [
        _Pair(printed(one.label), now.results.get(one, 0), before.results.get(one, 0)) for one in VisitResult
    ]
    results.append(_Pair(printed("未回訪"), now.total - now.visited, before.total - before.visited))
    kinds = [
        _Pair(printed(kind.label), count, before.kinds.get(kind, 0)) for kind, count in now.kinds.items()
    ]
    return [*sums, ("回訪結果", results), ("其他類別", kinds)]


def _headlines(now: Figures, before: Figures) -> list[tuple[str, str, str]]:
    """Return ten figures, each with its change."""
    counts = (
        ("有效投訴", now.total, before.total),
        ("重大", now.major, before.major),
        ("升級", now.upgraded, before.upgraded),
        ("曾不滿意", now.once_dissatisfied, before.once_dissatisfied),
        ("待定", now.pending, before.pending),
        ("未歸檔", now.unfinished, before.unfinished),
        ("以前月份未歸檔", now.unfinished_before, before.unfinished_before),
        ("其它／無效", now.other + now.invalid, before.other + before.invalid),
    )
    told = [(name, f"{one:,}", _change(one, was)) for name, one, was in counts]
    told[-1] = ("其它／無效", f"{now.other:,}／{now.invalid:,}", told[-1][2])
    rates = (
        ("準時率", now.on_time.rate, before.on_time.rate),
        ("滿意率", now.satisfaction, before.satisfaction),
    )
    return [*told, *((name, _rate(one), _points(one, was)) for name, one, was in rates)]


def _change(now: int, before: int) -> str:
    change, share = difference(now, before)
    sign = f"{change:+,.0f}".replace("-", "−") if change else "0"
    words = printed("上月 {before}，{change}").format(before=f"{before:,}", change=sign)
    return words if not share else f"{words}（{share * 100:+.0f}%）".replace("-", "−")


def _points(now: float | None, before: float | None) -> str:
    change, _share = difference(now, before)
    words = printed("上月 {before}").format(before=_rate(before))
    if change is None:
        return words
    points = f"{change * 100:+.1f}".replace("-", "−")
    return printed("{words}，{points} 點").format(words=words, points=points)


def _rate(rate: float | None) -> str:
    return "—" if rate is None else f"{per_cent(rate):g}%"
