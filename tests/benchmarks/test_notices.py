"""5,000 fee notices in one document, against a bare canvas that draws the same words and lines."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Callable
from datetime import date, datetime
from functools import partial

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.big_station import full
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.documents.grammar import sheet as drawing
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.sf02 import sf02_batch
from wuye_desk.documents.sf02_data import Sf02, Sf02Common, Sf02Line

BAR = 1.5
NOTICES = 5_000 if full() else 40
"""Of a whole month; a few where only the path is walked."""
_ITEMS = (("管理費", 0.28), ("本體維修基金", 0.025), ("水費", 0.05), ("電費", 0.2), ("公攤", 0.02))
Op = tuple[str, tuple[object, ...]]


def notices(now: datetime, count: int) -> list[Sf02]:
    """Return notices as a month has them: everybody's figures his own."""
    common = Sf02Common(
        "錦湖花園物業服務站",
        "2026年11月",
        date(2026, 10, 30),
        date(2026, 11, 5),
        "恆泰物業管理有限公司",
        "示範銀行雲棲支行　8800 0012 3456 7890 123",
        "收費室 0755-25501234",
        "工作日 08:30–17:30",
        now,
        "林曉婷",
        count,
    )
    return [_notice(common, place) for place in range(1, count + 1)]


def _notice(common: Sf02Common, place: int) -> Sf02:
    area = 6_000 + place * 37 % 8_000
    lines = tuple(
        Sf02Line(
            item,
            f"10月（09-25 – 10-24）{place * 7 % 9_999:,} → {place * 7 % 9_999 + 14:,}",
            "14 噸",
            "3.45",
            int(area * price),
        )
        for item, price in _ITEMS
    )
    return Sf02(
        common=common,
        number=f"GF-202611-{place:03}",
        place=place,
        name="陳林黃張李王吳劉"[place % 8] + "淑芬德勝秋月美玲"[place % 4 * 2 :][:2],
        room=f"{place % 9 + 1}棟{place % 2 + 1}單元{place % 18 + 1:02}0{place % 3 + 1}",
        lines=lines,
        means="現金、刷卡、轉賬、微信、支付寶，收費室或賬戶均可",
        subtotal=sum(line.amount for line in lines),
        prepaid=place % 3 * 1_000,
    )


class Noted(Sheet):
    """Notes what is drawn where, each frame again wherever it stands, for the bare canvas to draw."""

    def __init__(self, **words: object) -> None:
        super().__init__(**words)  # type: ignore[arg-type]
        self.pages: list[list[Op]] = [[]]
        self._names: dict[str, list[Op]] = {}
        self._down = 0.0
        noted, real = self, self._canvas

        class Pen:
            """Stands between the sheet and its canvas."""

            def __getattr__(self, name: str) -> Callable[..., object]:
                made: Callable[..., object] = getattr(real, name)
                if name in {"line", "rect", "setLineWidth", "setDash", "setFillGray", "addLiteral"}:
                    return lambda *args, **more: (noted.note(name, *args, more), made(*args, **more))[1]
                return made

        self._canvas = Pen()  # type: ignore[assignment]

    def note(self, name: str, *args: object) -> None:
        self.pages[-1].append((name, args))

    def _show(self, pieces: object, x: float, y: float, size: float) -> None:
        for piece in pieces:  # type: ignore[attr-defined]
            place = self._x(x + piece.offset * size / drawing.MM), self._y(y)
            self.note("text", piece.font, size, *place, piece.text)
        super()._show(pieces, x, y, size)  # type: ignore[arg-type]

    def _y(self, y: float) -> float:
        return super()._y(y + self._down)

    def recorded(self, name: str) -> object:  # type: ignore[override]
        from contextlib import contextmanager

        @contextmanager
        def meanwhile() -> object:  # type: ignore[misc]
            self.pages.append([])
            yield
            self._names[name] = self.pages.pop()

        return meanwhile()

    def draw_recorded(self, name: str) -> None:
        self.pages[-1] += self._names[name]

    def moved_down(self, by: float) -> object:  # type: ignore[override]
        from contextlib import contextmanager

        @contextmanager
        def meanwhile() -> object:  # type: ignore[misc]
            self._down = by
            yield
            self._down = 0.0

        return meanwhile()

    def next_page(self) -> None:
        super().next_page()
        self.pages.append([])


def noted_pages(some: list[Sf02], monkeypatch: pytest.MonkeyPatch) -> list[list[Op]]:
    """Return what is drawn on each page of some notices."""
    sheets: list[Noted] = []
    with monkeypatch.context() as patch:
        patch.setattr(
            "wuye_desk.documents.sf02.Sheet", lambda **words: sheets.append(Noted(**words)) or sheets[0]
        )
        sf02_batch(some)
    return sheets[0].pages[:-1]


def bare(pages: list[list[Op]], count: int) -> bytes:
    """Draw so many pages of what was noted, over and over, straight on a canvas."""
    target = io.BytesIO()
    canvas = Canvas(target, pageCompression=1, invariant=1)
    for page in range(count):
        for name, args in pages[page % len(pages)]:
            if name == "text":
                font, size, x, y, words = args
                canvas.setFont(font, size)
                canvas.drawString(x, y, words)
            else:
                *plain, more = args
                getattr(canvas, name)(*plain, **more)  # type: ignore[arg-type]
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def sides(
    now: datetime, monkeypatch: pytest.MonkeyPatch
) -> tuple[Callable[[], object], Callable[[], object]]:
    some = notices(now, NOTICES)
    pages = noted_pages(some[:400], monkeypatch)
    return partial(sf02_batch, some), partial(bare, pages, NOTICES // 2)


@pytest.mark.timeout(300)
def test_a_months_notices_take_little_longer_than_their_bare_words_and_lines(
    sides: tuple[Callable[[], object], Callable[[], object]],
) -> None:
    hold_ratio("5,000 notices", *sides, bar=BAR, rounds=3, turn=1)


@pytest.mark.timeout(300)
def test_a_months_notices_need_no_more_memory_than_the_bare_canvas(
    sides: tuple[Callable[[], object], Callable[[], object]],
) -> None:
    peaks = []
    for work in sides:
        tracemalloc.start()
        work()
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    print(f"\nmemory: {peaks[0] / 2**20:.1f} MB against {peaks[1] / 2**20:.1f} MB")  # noqa: T201
    if full():
        assert peaks[0] <= BAR * peaks[1]
