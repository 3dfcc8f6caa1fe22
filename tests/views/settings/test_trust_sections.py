"""權限 and 變更記錄 as the 站長 uses them, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import a_draft
from tests.support.keyboard import type_text
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.vocabulary import Role
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.station.bulletins import BulletinLine, delete_bulletin, save_bulletin
from wuye_desk.services.station.station import lock_minutes
from wuye_desk.views.settings.history_section import HistorySection
from wuye_desk.views.settings.permissions_section import PermissionsSection
from wuye_desk.views.theme import Theme


def shown(section: PermissionsSection | HistorySection, qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.addWidget(section)
    section.resize(1100, 640)
    section.show()
    section.activate()
    jobs.drain()


@pytest.fixture
def permissions(head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> PermissionsSection:
    section = PermissionsSection(head_desk, jobs, theme)
    shown(section, qtbot, jobs)
    return section


@pytest.fixture
def history(desk: Desk, head_desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> HistorySection:
    for _ in range(2):
        register(desk, a_draft(desk))
    section = HistorySection(head_desk, jobs, theme)
    shown(section, qtbot, jobs)
    return section


def cells(view: QTableView, column: int) -> list[str]:
    model = view.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_the_table_shows_what_the_services_ask(permissions: PermissionsSection) -> None:
    view = permissions.ui.permission_table
    assert cells(view, 0) == [action.label for action in Action]
    for column, role in enumerate(Role, start=1):
        assert [bool(text) for text in cells(view, column)] == [may({role}, action) for action in Action]


def test_all_roles_fit_beside_each_other(permissions: PermissionsSection) -> None:
    assert permissions.ui.permission_table.horizontalHeader().length() <= 1100


def test_the_minutes_until_the_lock_are_kept(
    permissions: PermissionsSection, head_desk: Desk, qtbot: QtBot, jobs: Jobs
) -> None:
    assert permissions.ui.minutes_box.value() == 10
    permissions.ui.minutes_box.setFocus()
    permissions.ui.minutes_box.selectAll()
    qtbot.keyClicks(permissions.ui.minutes_box, "25")
    qtbot.mouseClick(permissions.ui.save_minutes_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert lock_minutes(head_desk) == 25
    assert permissions.ui.minutes_saved_label.text() == "已保存"


def test_a_receptionist_reads_the_table_and_changes_nothing(
    desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot
) -> None:
    section = PermissionsSection(desk, jobs, theme)
    shown(section, qtbot, jobs)
    assert not section.ui.minutes_box.isEnabled()
    assert section.ui.permission_table.isEnabled()


def test_the_newest_change_stands_first_and_is_told_field_by_field(history: HistorySection) -> None:
    assert cells(history.ui.history_table, 3)[:2] == ["TS-202611-002", "TS-202611-001"]
    assert cells(history.ui.history_table, 1)[0] == "林曉婷"
    fields = dict(zip(cells(history.ui.field_table, 0), cells(history.ui.field_table, 2), strict=True))
    assert fields["事項"] == "受理登記" or "登記" in fields["事項"]
    assert fields["內容"].startswith("主臥天花滲水")


def test_it_is_narrowed_by_kind_person_and_word(history: HistorySection, qtbot: QtBot, jobs: Jobs) -> None:
    ui = history.ui
    ui.subject_box.setCurrentIndex(ui.subject_box.findData(Subject.TICKET.value))
    jobs.drain()
    assert cells(ui.history_table, 3) == ["TS-202611-002", "TS-202611-001"]
    ui.text_edit.setFocus()
    type_text(ui.text_edit, "-002")
    qtbot.waitUntil(lambda: cells(ui.history_table, 3) == ["TS-202611-002"])
    ui.text_edit.clear()
    ui.person_box.setCurrentIndex(ui.person_box.findText("鄭雅文"))
    jobs.drain()
    assert not ui.history_table.isVisible()
    assert "沒有符合" in ui.empty_label.text()


def test_it_is_turned_page_by_page(
    history: HistorySection, head_desk: Desk, qtbot: QtBot, jobs: Jobs
) -> None:
    now = head_desk.now()
    line = BulletinLine(None, "", "停水", "", now, now.replace(hour=23))
    for _ in range(120):
        delete_bulletin(head_desk, save_bulletin(head_desk, line))
    history.refresh()
    jobs.drain()
    first = cells(history.ui.history_table, 2)
    assert len(first) == 200
    qtbot.mouseClick(history.ui.older_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert "TS-202611-002" in cells(history.ui.history_table, 3)
    assert not history.ui.older_button.isEnabled()
    qtbot.mouseClick(history.ui.newest_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert cells(history.ui.history_table, 2) == first


def test_a_receptionist_is_told_who_may_read_it(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> None:
    section = HistorySection(desk, jobs, theme)
    shown(section, qtbot, jobs)
    assert not section.ui.history_table.isVisible()
    assert "站長" in section.ui.empty_label.text()
    assert not section.ui.subject_box.isEnabled()
