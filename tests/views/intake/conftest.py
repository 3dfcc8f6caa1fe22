"""The intake page on a small station, shown and with the cursor in its first field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.views.intake.intake_page import IntakePage

if TYPE_CHECKING:
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


@pytest.fixture
def drafts(desk: Desk) -> DraftBox:
    return DraftBox(desk.store.folder / "drafts")


@pytest.fixture
def open_page(
    desk: Desk, jobs: Jobs, theme: Theme, drafts: DraftBox, qtbot: QtBot
) -> Callable[[], IntakePage]:
    def open_one() -> IntakePage:
        page = IntakePage(desk, jobs, theme, drafts)
        qtbot.addWidget(page)
        page.resize(1294, 630)
        page.show()
        page.activateWindow()
        page.who.ui.search_edit.setFocus()
        qtbot.waitUntil(lambda: page.who.ui.search_edit.hasFocus())
        return page

    return open_one


@pytest.fixture
def page(open_page: Callable[[], IntakePage]) -> IntakePage:
    return open_page()


@pytest.fixture
def impatient_store(desk: Desk) -> None:
    """Let a writer wait a twentieth of a second for another one, instead of seconds."""
    desk.store.database.timeout = 0.05
