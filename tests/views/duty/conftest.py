"""The page 待我處理 of whoever is at the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from wuye_desk.views.duty.duty_page import DutyPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


@pytest.fixture
def open_page(qtbot: QtBot, jobs: Jobs, theme: Theme, styled: None) -> Callable[[Desk], DutyPage]:
    """Return what shows the page to somebody at the desk."""

    def make(desk: Desk) -> DutyPage:
        page = DutyPage(desk, jobs, theme)
        qtbot.addWidget(page)
        page.resize(1294, 630)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        page.activate()
        jobs.drain()
        return page

    return make
