"""The window: pages made when first shown, keys from anywhere, bars that say what is so."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wuye_desk.views.main_window import MainWindow, PageEntry, opening_size
from wuye_desk.views.theme import Theme

made: list[str] = []


class Page(QWidget):
    """A page that counts how often it came to the front."""

    def __init__(self, name: str) -> None:
        super().__init__()
        made.append(name)
        self.hint = f"頁 {name}"
        self.manual_page = name
        self.shown = 0
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def activate(self) -> None:
        self.shown += 1
        self.edit.setFocus()


def entries() -> list[PageEntry]:
    names = {"intake": "受理", "board": "看板", "tickets": "工作單"}
    return [PageEntry(name, label, "house", lambda name=name: Page(name)) for name, label in names.items()]


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, memory: QSettings) -> MainWindow:
    made.clear()
    shown = MainWindow(theme, entries(), memory)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    shown.show_page("intake")
    qtbot.waitUntil(lambda: shown.isActiveWindow())
    return shown


def test_a_page_is_made_when_it_is_first_shown_and_only_once(qtbot: QtBot, window: MainWindow) -> None:
    assert made == ["intake"]
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert made == ["intake", "board"]
    assert window.current_name == "board"
    assert window.page("board").shown == 2  # type: ignore[attr-defined]


def test_the_hint_is_that_of_the_page_in_front(window: MainWindow) -> None:
    window.show_page("tickets")
    assert window.ui.hint_label.text() == "頁 tickets"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "new_ticket_requested"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "person_change_requested"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "manual_requested"),
    ],
)
def test_keys_work_from_inside_a_field(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    edit = window.page("intake").edit  # type: ignore[attr-defined]
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.keyClick(edit, key, modifier)


def test_f1_asks_for_the_manual_of_the_page_in_front(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("board")
    with qtbot.waitSignal(window.manual_requested) as told:
        qtbot.keyClick(window, Qt.Key.Key_F1)
    assert told.args == ["board"]


def test_ctrl_k_goes_to_the_search_with_its_words_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.search_edit.setText("漏水")
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.ui.search_edit.hasFocus()
    assert window.ui.search_edit.selectedText() == "漏水"


def test_counts_stand_in_the_bar_and_on_the_rail_and_vanish_at_none(window: MainWindow) -> None:
    window.show_counts(5, 0)
    assert window.ui.over_button.text().strip() == "逾期 5"
    assert window.ui.over_button.isVisible()
    assert not window.ui.soon_button.isVisible()
    rail = {button.text(): button.accessibleName() for button in window.findChildren(QAbstractButton)}
    assert rail["看板"] == "看板，5 項逾期"
    window.show_counts(0, 0)
    assert not window.ui.over_button.isVisible()


def test_date_and_time_are_those_of_the_station(window: MainWindow, now: datetime) -> None:
    window.show_moment(now)
    assert window.ui.date_label.text() == "2026-11-23 週一"
    assert window.ui.time_label.text() == "10:42"


def test_size_and_page_are_remembered(
    qtbot: QtBot, theme: Theme, memory: QSettings, window: MainWindow
) -> None:
    window.show_page("tickets")
    window.resize(780, 640)
    window.close()
    again = MainWindow(theme, entries(), memory)
    qtbot.addWidget(again)
    assert again.last_page("intake") == "tickets"
    assert (again.width(), again.height()) == (780, 640)


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        (QSize(1366, 728), None),
        (QSize(960, 500), None),
        (QSize(1920, 1040), QSize(1728, 936)),
        (QSize(2560, 1400), QSize(2304, 1260)),
    ],
)
def test_a_window_opens_within_its_screen(screen: QSize, size: QSize | None) -> None:
    assert opening_size(screen) == size


def test_a_page_larger_than_the_window_is_scrolled_not_cut(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page("intake")
    page.setMinimumSize(1294, 630)
    window.resize(960, 500)
    assert (window.width(), window.height()) == (960, 500)
    area = window.ui.page_area
    qtbot.waitUntil(area.horizontalScrollBar().isVisible, timeout=1000)
    area.ensureVisible(1290, 620)
    assert page.visibleRegion().boundingRect().right() >= 1290
    window.resize(1400, 760)
    qtbot.waitUntil(lambda: not area.horizontalScrollBar().isVisible(), timeout=1000)


def test_every_button_and_field_has_an_accessible_name(window: MainWindow) -> None:
    window.show_counts(1, 1)
    window.show_person("林曉婷", "接單員")
    nameless = [
        widget.objectName()
        for widget in window.findChildren(QAbstractButton)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not (widget.accessibleName() or widget.text())
    ]
    assert nameless == []
    assert window.ui.search_edit.accessibleName()
