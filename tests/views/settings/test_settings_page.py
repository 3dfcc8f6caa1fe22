from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime
from PySide6.QtWidgets import QApplication, QCheckBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keyboard import type_text
from tests.support.tickets import add_ticket
from wuye_desk.domain.vocabulary import ClockId, Role
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.duty.reminding import reminders_on
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.people.substitutions import substitutions
from wuye_desk.services.station import areas, bulletins, station
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.views.settings.moved_deadlines import MovedDeadlines
from wuye_desk.views.settings.settings_page import SettingsPage
from wuye_desk.views.theme import Theme

SECTIONS = ("station", "people", "areas", "bulletins", "calendar", "rules", "backup")


def open_page(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> SettingsPage:
    page = SettingsPage(desk, jobs, theme)
    qtbot.addWidget(page)
    page.resize(1294, 630)
    with qtbot.waitExposed(page):
        page.show()
    page.activate()
    return page


@pytest.fixture
def page(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> SettingsPage:
    return open_page(qtbot, head_desk, jobs, theme)


def go_to(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    """Walk down the list of sections by keys."""
    listing = page.ui.section_list
    listing.setFocus()
    qtbot.keyClick(listing, Qt.Key.Key_Home)
    for _step in range(SECTIONS.index(name)):
        qtbot.keyClick(listing, Qt.Key.Key_Down)


def click(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    at = QPoint(8, button.height() // 2) if isinstance(button, QCheckBox) else QPoint()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)


def click_row(qtbot: QtBot, table: QTableView, text: str) -> None:
    model = table.model()
    rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() == text]
    point = table.visualRect(model.index(rows[0], 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)


def type_in(qtbot: QtBot, edit: QWidget, text: str) -> None:
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    type_text(edit, text)


def tick(qtbot: QtBot, section: QWidget, label: str) -> None:
    click(qtbot, next(box for box in section.findChildren(QCheckBox) if box.text() == label))


def test_the_card_of_the_station_is_changed_and_told(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    ui = page.station_section.ui
    type_in(qtbot, ui.phone_edit, "0755-1234567")
    with qtbot.waitSignal(page.station_changed):
        click(qtbot, ui.save_card_button)
    assert station.station(desk).phone == "0755-1234567"
    assert ui.card_saved_label.text() == "已保存"


def test_a_missing_name_is_told_at_the_name(qtbot: QtBot, page: SettingsPage, jobs: Jobs) -> None:
    ui = page.station_section.ui
    type_in(qtbot, ui.name_edit, "")
    click(qtbot, ui.save_card_button)
    jobs.drain()
    assert ui.name_problem.isVisible()
    assert ui.name_edit.hasFocus()


def test_a_day_that_closes_before_it_opens_is_told_at_the_hours(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs
) -> None:
    section = page.station_section
    _box, opens, _closes = section._hours._rows[2]
    type_in(qtbot, opens, "18:00")
    click(qtbot, section.ui.save_hours_button)
    assert "週三" in section.ui.hours_problem.text()


@pytest.mark.parametrize(
    ("typed", "read"),
    [("18:15", "18:15"), ("07:00", "07:00"), ("1815", "18:15"), ("7", "07:00"), ("７：30", "07:30")],
)
def test_a_time_is_read_as_it_is_typed(qtbot: QtBot, page: SettingsPage, typed: str, read: str) -> None:
    _box, opens, _closes = page.station_section._hours._rows[0]
    opens.setFocus()
    opens.selectAll()
    type_text(opens, typed)
    assert opens.text() == typed
    qtbot.keyClick(opens, Qt.Key.Key_Return)
    assert opens.text() == read
    assert f"{opens.time():%H:%M}" == read


def test_what_is_no_time_is_told(qtbot: QtBot, page: SettingsPage) -> None:
    section = page.station_section
    type_in(qtbot, section._hours._rows[0][1], "25:99")
    click(qtbot, section.ui.save_hours_button)
    assert "25:99" in section.ui.hours_problem.text()


def test_deadlines_that_would_move_are_shown_before_the_hours_are_kept(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, head_desk: Desk
) -> None:
    ticket_id = add_ticket(head_desk.store, "TS-202611-001", head_desk.now())
    with head_desk.store.write():
        recompute(head_desk, ticket_id)
    before, section = station.hours(head_desk), page.station_section
    for _box, _opens, closes in section._hours._rows[:5]:
        type_in(qtbot, closes, "16:00")
    click(qtbot, section.ui.save_hours_button)
    jobs.drain()
    window = section.findChild(MovedDeadlines)
    assert window is not None
    assert window.ui.moved_table.model().rowCount() > 0
    assert str(window.ui.moved_table.model().rowCount()) in window.ui.count_label.text()
    assert station.hours(head_desk) == before
    click(qtbot, window.ui.save_button)
    jobs.drain()
    assert f"{station.hours(head_desk).of(0).closes:%H:%M}" == "16:00"
    assert "跟著移動" in section.ui.hours_saved_label.text()


def test_reminders_are_switched_off_with_one_click(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    check = page.station_section.ui.reminder_check
    assert check.isChecked()
    check.click()
    jobs.drain()
    assert not reminders_on(desk)


def test_the_look_is_chosen_with_one_click(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    with qtbot.waitSignal(page.theme_chosen) as told:
        click(qtbot, page.station_section.ui.dark_button)
    assert told.args == ["dark"]
    assert station.theme(desk) == "dark"


def test_a_new_colleague_is_entered_and_can_sign_in(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    go_to(qtbot, page, "people")
    section = page.people_section
    click(qtbot, section.ui.new_person_button)
    type_in(qtbot, section.ui.name_edit, "Luo")
    type_in(qtbot, section.ui.pin_edit, "908172")
    type_in(qtbot, section.ui.pin_again_edit, "908172")
    tick(qtbot, section, "接單員")
    with qtbot.waitSignal(page.people_changed):
        click(qtbot, section.ui.save_person_button)
    entered = next(one for one in people(desk) if one.name == "Luo")
    assert entered.roles == {Role.RECEPTIONIST}
    assert sign_in(desk, entered.id, "908172").name == "Luo"
    assert section.ui.editor_heading.text() == "Luo"


def test_departments_are_asked_for_only_of_their_heads(
    qtbot: QtBot, page: SettingsPage, desk: Desk, jobs: Jobs
) -> None:
    go_to(qtbot, page, "people")
    section = page.people_section
    click_row(qtbot, section.ui.people_table, "黃麗娟")
    assert not section.ui.departments_widget.isVisible()
    tick(qtbot, section, "部門負責人")
    tick(qtbot, section, "環境部")
    click(qtbot, section.ui.save_person_button)
    jobs.drain()
    line = next(one for one in people(desk) if one.name == "黃麗娟")
    assert (line.departments, line.roles) == (("環境部",), {Role.STEWARD, Role.DEPARTMENT})


def test_two_different_pins_are_told_at_the_second(qtbot: QtBot, page: SettingsPage, jobs: Jobs) -> None:
    go_to(qtbot, page, "people")
    ui = page.people_section.ui
    click_row(qtbot, ui.people_table, "鄭雅文")
    type_in(qtbot, ui.pin_edit, "908172")
    click(qtbot, ui.save_person_button)
    assert ui.pin_again_problem.isVisible()
    assert ui.name_edit.text() == "鄭雅文"


def test_somebody_stands_in_and_hands_back(qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk) -> None:
    go_to(qtbot, page, "people")
    ui = page.people_section.ui
    click(qtbot, ui.add_substitution_button)
    assert ui.substitution_problem.isVisible()
    ui.absent_box.setCurrentText("黃麗娟")
    ui.substitute_box.setCurrentText("鄭雅文")
    click(qtbot, ui.add_substitution_button)
    jobs.drain()
    assert [(one.person, one.substitute) for one in substitutions(desk)] == [("黃麗娟", "鄭雅文")]
    click_row(qtbot, ui.substitution_table, "黃麗娟")
    click(qtbot, ui.end_substitution_button)
    jobs.drain()
    assert substitutions(desk) == []


def test_an_area_gets_a_steward(qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk) -> None:
    go_to(qtbot, page, "areas")
    ui = page.areas_section.ui
    click(qtbot, ui.new_area_button)
    type_in(qtbot, ui.area_name_edit, "West")
    ui.steward_box.setCurrentText("黃麗娟")
    click(qtbot, ui.save_area_button)
    jobs.drain()
    assert ("West", "黃麗娟") in [(one.name, one.steward) for one in areas.areas(desk)]
    assert ui.area_saved_label.text() == "已保存"


def test_a_department_is_put_out_of_use(qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk) -> None:
    go_to(qtbot, page, "areas")
    ui = page.areas_section.ui
    click_row(qtbot, ui.department_table, "客服部")
    click(qtbot, ui.department_active_check)
    click(qtbot, ui.save_department_button)
    jobs.drain()
    assert "客服部" not in [one.name for one in areas.departments(desk)]


def test_an_area_with_rooms_says_why_it_stays(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    go_to(qtbot, page, "areas")
    ui = page.areas_section.ui
    click_row(qtbot, ui.area_table, "東區")
    click(qtbot, ui.delete_area_button)
    jobs.drain()
    assert "房號" in ui.area_problem.text()
    assert not ui.department_problem.isVisible()


def test_a_bulletin_is_written_and_taken_out(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    go_to(qtbot, page, "bulletins")
    ui = page.bulletins_section.ui
    click(qtbot, ui.new_bulletin_button)
    type_in(qtbot, ui.text_edit, "No water")
    type_in(qtbot, ui.answer_edit, "17:00")
    click(qtbot, ui.save_bulletin_button)
    jobs.drain()
    assert [one.text for one in bulletins.bulletins(desk, "3棟")] == ["No water"]
    click(qtbot, ui.delete_bulletin_button)
    jobs.drain()
    assert bulletins.all_bulletins(desk) == []


def test_a_bulletin_for_an_unknown_building_is_told_at_its_field(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    go_to(qtbot, page, "bulletins")
    ui = page.bulletins_section.ui
    click(qtbot, ui.new_bulletin_button)
    type_in(qtbot, ui.building_edit, "9")
    type_in(qtbot, ui.text_edit, "No water")
    click(qtbot, ui.save_bulletin_button)
    jobs.drain()
    assert "名冊裡沒有「9棟」" in ui.building_problem.text()
    assert bulletins.all_bulletins(desk) == []


def test_a_bulletin_that_ends_before_it_begins_is_told(qtbot: QtBot, page: SettingsPage, jobs: Jobs) -> None:
    go_to(qtbot, page, "bulletins")
    ui = page.bulletins_section.ui
    type_in(qtbot, ui.text_edit, "No water")
    ui.ends_edit.setDateTime(QDateTime(QDate(2026, 1, 1), QTime(0, 0)))
    click(qtbot, ui.save_bulletin_button)
    jobs.drain()
    assert ui.ends_problem.isVisible()
    assert ui.text_edit.toPlainText() == "No water"


@pytest.fixture
def ticket(head_desk: Desk) -> int:
    ticket_id = add_ticket(head_desk.store, "TS-202611-001", head_desk.now())
    with head_desk.store.write():
        recompute(head_desk, ticket_id)
    return ticket_id


def test_a_day_is_made_free_by_keys_and_what_moved_is_listed(
    qtbot: QtBot, ticket: int, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    go_to(qtbot, page, "calendar")
    section = page.calendar_section
    section.month_grid.setFocus()
    qtbot.keyClick(section.month_grid, Qt.Key.Key_Right)
    qtbot.keyClick(section.month_grid, Qt.Key.Key_Right)
    assert section.month_grid.chosen == date(2026, 11, 25)
    click(qtbot, section.ui.off_button)
    with qtbot.waitSignal(page.calendar_changed):
        click(qtbot, section.ui.save_day_button)
    model = section.ui.moved_table.model()
    told = {tuple(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())}
    assert ("TS-202611-001", "答復業戶", "11-26 17:30", "11-27 17:30") in told
    assert section.ui.moved_table.isVisible()
    section.ui.moved_table.setFocus()
    section.ui.moved_table.selectRow(0)
    with qtbot.waitSignal(page.ticket_requested) as wanted:
        qtbot.keyClick(section.ui.moved_table, Qt.Key.Key_Return)
    assert wanted.args == [ticket]
    assert not desk.calendar().is_working(date(2026, 11, 25))


def test_the_month_is_walked_by_keys_and_clicks(qtbot: QtBot, page: SettingsPage) -> None:
    go_to(qtbot, page, "calendar")
    section = page.calendar_section
    grid = section.month_grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert section.ui.month_label.text() == "2026年10月"
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect_of(date(2026, 10, 10)).center())
    assert section.ui.day_heading.text() == "10月10日 週六"
    assert section.ui.working_button.isChecked()
    assert "國慶節" in grid.accessibleName()
    qtbot.keyClick(grid, Qt.Key.Key_T)
    assert grid.chosen == date(2026, 11, 23)


def test_turning_a_month_keeps_to_its_last_day(qtbot: QtBot, page: SettingsPage) -> None:
    go_to(qtbot, page, "calendar")
    grid = page.calendar_section.month_grid
    grid.choose(date(2027, 1, 31))
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.chosen == date(2027, 2, 28)


def test_a_year_is_imported_and_no_longer_provisional(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, tmp_path: Path
) -> None:
    go_to(qtbot, page, "calendar")
    section = page.calendar_section
    section.month_grid.choose(date(2027, 2, 1))
    assert "暫算" in section.ui.year_state_label.text()
    path = tmp_path / "2027.json"
    days = [{"name": "春节", "date": "2027-02-08", "isOffDay": True}]
    path.write_text(json.dumps({"year": 2027, "days": days}))
    section.import_file(path)
    jobs.drain()
    assert "已公布" in section.ui.year_state_label.text()
    section.month_grid.choose(date(2027, 2, 8))
    assert section.ui.off_button.isChecked()


def test_a_wrong_file_is_told_and_nothing_changes(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, tmp_path: Path
) -> None:
    go_to(qtbot, page, "calendar")
    (tmp_path / "x.json").write_text("{}")
    page.calendar_section.import_file(tmp_path / "x.json")
    jobs.drain()
    assert page.calendar_section.ui.day_problem.isVisible()


def test_a_limit_is_changed_and_brought_back(
    qtbot: QtBot, page: SettingsPage, jobs: Jobs, desk: Desk
) -> None:
    go_to(qtbot, page, "rules")
    ui = page.rules_section.ui
    assert not ui.save_rules_button.isEnabled()
    click_row(qtbot, ui.clock_table, "答復業戶")
    type_in(qtbot, ui.limit_spin, "2")
    click(qtbot, ui.save_rules_button)
    jobs.drain()
    assert desk.rules().clocks[ClockId.REPLY].limit == 2
    assert ui.version_label.text() == "第 2 版"
    click(qtbot, ui.restore_button)
    click(qtbot, ui.save_rules_button)
    jobs.drain()
    desk.forget_cached()
    assert desk.rules().clocks[ClockId.REPLY].limit == 3


def test_thinking_better_of_it_leaves_the_rules(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    go_to(qtbot, page, "rules")
    ui = page.rules_section.ui
    type_in(qtbot, ui.limit_spin, "9")
    click(qtbot, ui.first_day_check)
    assert "2 處" in ui.changes_label.text()
    click(qtbot, ui.discard_button)
    assert ui.limit_spin.value() == 3
    assert not ui.first_day_check.isChecked()
    assert desk.rules().version == 1


def test_what_is_being_typed_stays_while_one_looks_elsewhere(qtbot: QtBot, page: SettingsPage) -> None:
    type_in(qtbot, page.station_section.ui.name_edit, "翠湖苑")
    go_to(qtbot, page, "people")
    type_in(qtbot, page.people_section.ui.name_edit, "羅永發")
    go_to(qtbot, page, "bulletins")
    type_in(qtbot, page.bulletins_section.ui.text_edit, "停水")
    go_to(qtbot, page, "rules")
    type_in(qtbot, page.rules_section.ui.limit_spin, "9")
    for name in SECTIONS:
        go_to(qtbot, page, name)
    assert page.station_section.ui.name_edit.text() == "翠湖苑"
    assert page.people_section.ui.name_edit.text() == "羅永發"
    assert page.bulletins_section.ui.text_edit.toPlainText() == "停水"
    assert page.rules_section.ui.limit_spin.value() == 9
    assert page.rules_section.ui.save_rules_button.isEnabled()


def test_every_section_fits_the_smallest_screen(qtbot: QtBot, page: SettingsPage) -> None:
    for name in SECTIONS:
        go_to(qtbot, page, name)
        QApplication.processEvents()
        assert page.minimumSizeHint().width() <= 1294
        assert page.height() == 630


def test_sop_and_local_values_are_told_apart(qtbot: QtBot, page: SettingsPage) -> None:
    go_to(qtbot, page, "rules")
    model = page.rules_section.ui.clock_table.model()
    origin = {model.index(row, 0).data(): model.index(row, 5).data() for row in range(model.rowCount())}
    assert origin["答復業戶"] == "SOP"
    assert origin["不滿意上報"] == "本地"
    assert len(origin) == len(ClockId)


@pytest.mark.parametrize("name", [name for name in SECTIONS if name != "bulletins"])
def test_a_receptionist_may_look_and_is_told_who_may_change(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, name: str
) -> None:
    page = open_page(qtbot, desk, jobs, theme)
    go_to(qtbot, page, name)
    section = getattr(page, f"{name}_section")
    assert page.ui.read_only_label.isVisible()
    assert "站長" in page.ui.read_only_label.text()
    assert not any(editor.isEnabled() for editor in section.editors())


def test_a_receptionist_may_choose_the_look_and_write_bulletins(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    page = open_page(qtbot, desk, jobs, theme)
    assert page.station_section.ui.dark_button.isEnabled()
    go_to(qtbot, page, "bulletins")
    assert page.bulletins_section.ui.editor_panel.isEnabled()


def test_the_hint_follows_the_section_shown(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.hint_changed):
        page.ui.section_list.setCurrentRow(1)
