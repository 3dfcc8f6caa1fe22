"""The manual: every page is there, reads as text, and every page of the window has one."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from wuye_desk.resources import resource
from wuye_desk.views.manual_window import PAGES, ManualWindow
from wuye_desk.views.theme import Theme


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_page_opens_with_its_own_heading(qtbot: QtBot, theme: Theme, name: str) -> None:
    window = ManualWindow(theme)
    qtbot.addWidget(window)
    window.open_page(name)
    source = resource("manual", f"{name}.md").read_text("utf-8")
    assert window.shown_name == name
    assert window.ui.text_browser.toPlainText().startswith(source.splitlines()[0].removeprefix("# "))


def test_every_file_of_the_manual_is_in_its_contents() -> None:
    files = {path.stem for path in resource("manual").glob("*.md")}
    assert files == {page.name for page in PAGES}


def test_every_link_leads_somewhere() -> None:
    for path in resource("manual").glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8")):
            assert target.startswith("http") or (path.parent / target).exists(), (path.name, target)


def test_a_page_begins_at_its_top_and_its_picture_fits(qtbot: QtBot, theme: Theme) -> None:
    window = ManualWindow(theme)
    qtbot.addWidget(window)
    window.open_page("intake")
    qtbot.waitExposed(window)
    browser = window.ui.text_browser
    assert browser.verticalScrollBar().maximum() > 0
    assert browser.verticalScrollBar().value() == 0
    assert browser.horizontalScrollBar().maximum() == 0
