"""What somebody looks at is drawn before what merely waits beside it."""

from __future__ import annotations

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from tests.documents.sheets import FILLED
from wuye_desk.documents.kf01 import kf01_batch
from wuye_desk.jobs import Jobs
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.views.printing.print_preview import PrintPreview
from wuye_desk.views.printing.render_thread import RenderThread
from wuye_desk.views.theme import Theme

PAGES = 24


def test_what_can_wait_lets_everything_else_pass(qtbot: QtBot, thread: RenderThread) -> None:
    done: list[str] = []
    gate = Event()
    thread.submit(gate.wait)
    thread.submit(done.append, "small 1", later=True)
    thread.submit(done.append, "small 2", later=True)
    thread.submit(done.append, "page")
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["page", "small 1", "small 2"]


def test_an_error_on_the_thread_is_raised_in_the_window(qtbot: QtBot, thread: RenderThread) -> None:
    with qtbot.captureExceptions() as caught:
        thread.submit(int, "no number")
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ValueError


@pytest.fixture(scope="session")
def many_pages() -> bytes:
    return kf01_batch([FILLED] * PAGES).pdf


def test_the_page_in_sight_is_drawn_before_the_column_of_small_ones(
    qtbot: QtBot, many_pages: bytes, theme: Theme, jobs: Jobs, thread: RenderThread
) -> None:
    job = PrintJob(pdf=many_pages, title="處置表", form="KF-01", number="TS-202611-001", pages=PAGES)
    preview = PrintPreview(job, theme, jobs, thread, printers=())
    qtbot.addWidget(preview)
    drawn: list[tuple[int, int]] = []
    preview._pane._source.page_ready.connect(lambda page, width, _picture: drawn.append((page, width)))
    preview.show()
    qtbot.waitUntil(lambda: len({page for page, _width in drawn}) == PAGES, timeout=20_000)
    widest = max(width for _page, width in drawn)
    first_shown = next(place for place, (_page, width) in enumerate(drawn) if width == widest)
    assert first_shown < PAGES // 2
    preview.reject()
