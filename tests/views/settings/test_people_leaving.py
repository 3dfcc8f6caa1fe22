"""設定 · 人員: nothing typed is lost between rows; who leaves gives over first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import a_draft
from tests.support.keyboard import type_text
from tests.views.settings.test_settings_page import click, click_row, tick, type_in
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.reassigning import holdings
from wuye_desk.store.models import Person
from wuye_desk.views.people.reassign import ReassignDialog
from wuye_desk.views.settings.people_section import PeopleSection
from wuye_desk.views.theme import Theme


@pytest.fixture
def section(qtbot: QtBot, head_desk: Desk, jobs: Jobs, theme: Theme) -> PeopleSection:
    section = PeopleSection(head_desk, jobs, theme)
    qtbot.addWidget(section)
    section.resize(1100, 640)
    with qtbot.waitExposed(section):
        section.show()
    section.activate()
    return section


def active(name: str) -> bool:
    return bool(Person.get(Person.name == name).active)


def leave(qtbot: QtBot, section: PeopleSection, name: str) -> QMessageBox | None:
    click_row(qtbot, section.ui.people_table, name)
    click(qtbot, section.ui.active_check)
    click(qtbot, section.ui.save_person_button)
    return section.findChild(QMessageBox)


def press(qtbot: QtBot, box: QMessageBox | None, words: str) -> None:
    assert box is not None
    qtbot.mouseClick(next(one for one in box.buttons() if one.text() == words), Qt.MouseButton.LeftButton)


def test_a_half_typed_new_person_survives_a_look_at_another_row(
    qtbot: QtBot, section: PeopleSection, jobs: Jobs
) -> None:
    type_in(qtbot, section.ui.name_edit, "羅永發")
    tick(qtbot, section, "保安")
    click_row(qtbot, section.ui.people_table, "黃麗娟")
    assert section.ui.name_edit.text() == "黃麗娟"
    click(qtbot, section.ui.new_person_button)
    assert section.ui.name_edit.text() == "羅永發"
    assert "還沒保存" in section.ui.saved_label.text()
    click(qtbot, section.ui.save_person_button)
    jobs.drain()
    assert "羅永發" in [one.name for one in people(section.desk)]
    click(qtbot, section.ui.new_person_button)
    assert section.ui.name_edit.text() == ""


def test_a_half_changed_person_survives_it_too_and_only_he_is_changed(
    qtbot: QtBot, section: PeopleSection, jobs: Jobs
) -> None:
    click_row(qtbot, section.ui.people_table, "鄭雅文")
    section.ui.name_edit.setFocus()
    qtbot.keyClick(section.ui.name_edit, Qt.Key.Key_End)
    type_text(section.ui.name_edit, "二")
    click_row(qtbot, section.ui.people_table, "林曉婷")
    assert section.ui.saved_label.text() == ""
    click_row(qtbot, section.ui.people_table, "鄭雅文")
    assert section.ui.name_edit.text() == "鄭雅文二"
    click(qtbot, section.ui.save_person_button)
    jobs.drain()
    names = [one.name for one in people(section.desk)]
    assert "鄭雅文二" in names
    assert "林曉婷" in names


def test_who_keeps_nothing_leaves_at_once(qtbot: QtBot, section: PeopleSection, jobs: Jobs) -> None:
    assert leave(qtbot, section, "鄭雅文") is None
    jobs.drain()
    assert not active("鄭雅文")


def test_who_still_keeps_tickets_gives_them_over_first(
    qtbot: QtBot, section: PeopleSection, jobs: Jobs, desk: Desk
) -> None:
    register(desk, a_draft(desk))
    box = leave(qtbot, section, "林曉婷")
    assert box is not None
    assert "還有 1 張未結工作單" in box.text()
    press(qtbot, box, "先改派 …")
    dialog = section.findChild(ReassignDialog)
    dialog.ui.to_box.setFocus()
    while dialog.ui.to_box.currentText() != "鄭雅文":
        qtbot.keyClick(dialog.ui.to_box, Qt.Key.Key_Down)
    type_text(dialog.ui.reason_edit, "離職")
    click(qtbot, dialog.ui.confirm_button)
    jobs.drain()
    jobs.drain()
    assert not active("林曉婷")
    assert len(holdings(desk, Person.get(Person.name == "鄭雅文").id).tickets) == 1


def test_a_steward_with_an_area_is_asked_about_and_may_leave_all_the_same(
    qtbot: QtBot, section: PeopleSection, jobs: Jobs
) -> None:
    box = leave(qtbot, section, "黃麗娟")
    assert box is not None
    assert "1 個區域" in box.text()
    press(qtbot, box, "照樣離職")
    jobs.drain()
    assert not active("黃麗娟")


def test_taking_it_back_changes_nothing(qtbot: QtBot, section: PeopleSection, jobs: Jobs, desk: Desk) -> None:
    register(desk, a_draft(desk))
    press(qtbot, leave(qtbot, section, "林曉婷"), "取消")
    jobs.drain()
    assert active("林曉婷")
