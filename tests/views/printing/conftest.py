"""What tests of the preview share: a job of three pages and a render thread."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.documents.sheets import FILLED
from wuye_desk.documents.kf01 import kf01_batch
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.views.printing.render_thread import RenderThread


@pytest.fixture(scope="session")
def three_pages() -> bytes:
    return kf01_batch([FILLED] * 3).pdf


@pytest.fixture
def job(three_pages: bytes) -> PrintJob:
    return PrintJob(
        pdf=three_pages, title="住戶投訴處置表", form="KF-01", number="TS-202611-037", pages=3, ticket_id=7
    )


@pytest.fixture
def thread(qapp: object) -> Iterator[RenderThread]:
    running = RenderThread()
    yield running
    running.close()
