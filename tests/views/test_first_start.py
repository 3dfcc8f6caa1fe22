from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from tests.support.keyboard import type_text
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.station import station
from wuye_desk.store.opening import open_store
from wuye_desk.views.first_start import FirstStart
from wuye_desk.views.theme import Theme


@pytest.fixture
def empty_desk(tmp_path: Path, clock_hand: ClockHand) -> Iterator[Desk]:
    store = open_store(tmp_path / "empty", clock_hand.moment)
    yield Desk(store, clock_hand)
    store.close()


@pytest.fixture
def page(qtbot: QtBot, empty_desk: Desk, jobs: Jobs, theme: Theme) -> FirstStart:
    page = FirstStart(empty_desk, jobs, theme)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.ui.name_edit.setFocus()
    return page


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(_focused(), key)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def fill_in(qtbot: QtBot, pin: str = "246810", again: str = "246810") -> None:
    """Type the page from the first field on, with Tab alone."""
    for text in ("錦湖花園物業服務站", "0755-25501234", "", "周建國", pin, again):
        type_text(_focused(), text)
        press(qtbot, Qt.Key.Key_Tab)


def test_a_station_is_set_up_by_keys_alone(
    qtbot: QtBot, page: FirstStart, jobs: Jobs, empty_desk: Desk
) -> None:
    fill_in(qtbot)
    with qtbot.waitSignal(page.station_ready) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args == [None]
    assert page.result() == FirstStart.DialogCode.Accepted
    assert station.station(empty_desk).name == "錦湖花園物業服務站"
    assert [one.name for one in people(empty_desk)] == ["周建國"]
    assert empty_desk.person is not None


def test_hours_that_were_changed_are_the_stations(qtbot: QtBot, page: FirstStart, empty_desk: Desk) -> None:
    fill_in(qtbot)
    monday_box = _focused()
    press(qtbot, Qt.Key.Key_Space)
    assert not monday_box.isChecked()  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.station_ready):
        qtbot.mouseClick(page.ui.start_button, Qt.MouseButton.LeftButton)
    assert station.hours(empty_desk).week[0] is None
    assert station.hours(empty_desk).week[1] is not None


def test_the_roster_chosen_goes_with_the_station(qtbot: QtBot, page: FirstStart, tmp_path: Path) -> None:
    fill_in(qtbot)
    page.choose_roster(tmp_path / "名冊.xlsx")
    assert page.ui.roster_edit.text() == "名冊.xlsx"
    with qtbot.waitSignal(page.station_ready) as told:
        qtbot.mouseClick(page.ui.start_button, Qt.MouseButton.LeftButton)
    assert told.args == [tmp_path / "名冊.xlsx"]


@pytest.mark.parametrize(
    ("pin", "again", "field"), [("246810", "246811", "pin_again"), ("123456", "123456", "pin")]
)
def test_a_pin_that_does_not_do_is_told_at_its_field_and_the_rest_stays(
    qtbot: QtBot, page: FirstStart, jobs: Jobs, empty_desk: Desk, pin: str, again: str, field: str
) -> None:
    fill_in(qtbot, pin, again)
    qtbot.mouseClick(page.ui.start_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert getattr(page.ui, f"{field}_problem").isVisible()
    assert getattr(page.ui, f"{field}_edit").hasFocus()
    assert page.ui.name_edit.text() == "錦湖花園物業服務站"
    assert page.ui.start_button.isEnabled()
    assert not station.is_set_up(empty_desk)


def test_an_empty_page_says_at_the_first_field_what_is_missing(
    qtbot: QtBot, page: FirstStart, jobs: Jobs
) -> None:
    press(qtbot, Qt.Key.Key_Return)
    jobs.drain()
    assert "名稱" in page.ui.name_problem.text()
    assert page.ui.name_edit.hasFocus()


def test_all_that_is_wrong_is_told_at_once_and_nothing_moves(
    qtbot: QtBot, page: FirstStart, jobs: Jobs, empty_desk: Desk
) -> None:
    ui = page.ui
    type_text(ui.supervisor_edit, "246810")
    type_text(ui.pin_edit, "123456")
    watched = (
        ui.name_edit,
        ui.phone_edit,
        ui.supervisor_edit,
        ui.pin_edit,
        ui.pin_again_edit,
        ui.start_button,
    )
    before = [widget.mapTo(page, QPoint()) for widget in watched]
    qtbot.mouseClick(ui.start_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    QApplication.processEvents()
    told = (ui.name_problem, ui.phone_problem, ui.supervisor_problem, ui.pin_problem, ui.pin_again_problem)
    assert all(label.isVisible() for label in told)
    assert "不能只有數字" in ui.supervisor_problem.text()
    assert ui.name_edit.hasFocus()
    assert [widget.mapTo(page, QPoint()) for widget in watched] == before
    assert not station.is_set_up(empty_desk)


def test_the_demo_station_is_one_click_away(qtbot: QtBot, page: FirstStart) -> None:
    with qtbot.waitSignal(page.demo_requested):
        qtbot.mouseClick(page.ui.demo_button, Qt.MouseButton.LeftButton)


def test_every_field_has_a_name_for_screen_readers(page: FirstStart) -> None:
    fields = [
        widget for widget in page.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [
        field.objectName()
        for field in fields
        if not (field.accessibleName() or getattr(field, "text", str)())
        and not field.objectName().startswith("qt_")
    ]
    assert unnamed == []
