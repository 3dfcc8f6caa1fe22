from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.services.intake.drafts_of import a_draft
from tests.views.asked import answer
from wuye_desk.domain.history import Deed
from wuye_desk.domain.vocabulary import Role
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.households.household_editing import draft_of, end_household, save_household
from wuye_desk.services.households.household_lines import HouseholdDraft
from wuye_desk.services.households.households import find
from wuye_desk.services.intake.registration import register
from wuye_desk.store.models import Account, History, HouseholdKey, Party, PartyPhone, Room
from wuye_desk.views.households.household_dialog import HouseholdDialog
from wuye_desk.views.households.households_page import HouseholdsPage
from wuye_desk.views.households.move_out import MoveOutDialog
from wuye_desk.views.theme import Theme

Dialog = TypeVar("Dialog")


@pytest.fixture
def page(desk: Desk, jobs: Jobs, theme: Theme, qtbot: QtBot) -> HouseholdsPage:
    shown = HouseholdsPage(desk, jobs, theme)
    qtbot.addWidget(shown)
    shown.resize(1294, 630)
    shown.show()
    shown.activate()
    return shown


def write(qtbot: QtBot, field: QWidget, words: str) -> None:
    """Type words as an input method commits them: keys alone can't make Chinese characters."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def dialog_of(page: HouseholdsPage, kind: type[Dialog]) -> Dialog:
    return next(child for child in page.children() if isinstance(child, kind))


def rooms_shown(page: HouseholdsPage) -> list[str]:
    model = page.ui.household_table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_shows_everybody_as_one_walks(page: HouseholdsPage) -> None:
    assert rooms_shown(page)[0] == "1棟2單元1504"
    assert page.ui.count_label.text() == "共 6 戶"


def test_the_first_household_is_open_from_the_start(page: HouseholdsPage) -> None:
    assert page.ui.card_stack.currentWidget() is page.ui.card_page
    assert page.ui.room_label.text() == rooms_shown(page)[0]


def test_typing_narrows_the_list_and_shows_the_nearest(page: HouseholdsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.search_edit, "zds")
    assert page.ui.count_label.text() == "找到 3 戶"
    assert page.ui.card_stack.currentWidget() is page.ui.card_page
    first = page.ui.room_label.text()
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Down)
    assert page.ui.room_label.text() != first
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Escape)
    assert page.ui.count_label.text() == "共 6 戶"


def test_a_full_number_shows_only_when_asked_for(page: HouseholdsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.search_edit, "1201")
    assert page.ui.phones_label.text() == "138****5678"
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_F6)
    assert page.ui.phones_label.text() == "13827505678"
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Escape)
    qtbot.keyClicks(page.ui.search_edit, "1101")
    assert page.ui.phones_label.text() == "139****1234"


def test_a_building_can_be_chosen(page: HouseholdsPage) -> None:
    page.ui.building_box.setCurrentText("3棟")
    assert rooms_shown(page) == ["3棟1單元0703", "3棟2單元1101", "3棟2單元1201"]


def test_nobody_found_says_what_to_try(page: HouseholdsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.search_edit, "99-9")
    assert page.ui.list_stack.currentWidget() is page.ui.empty_page
    assert page.ui.empty_title.text() == "沒有這一戶"


def test_a_station_without_households_says_how_to_begin(page: HouseholdsPage) -> None:
    for model in (HouseholdKey, Account, PartyPhone, Party, Room):
        model.delete().execute()
    page.refresh()
    assert page.ui.empty_title.text() == "還沒有住戶"


def test_enter_on_a_ticket_asks_for_it(page: HouseholdsPage, desk: Desk, qtbot: QtBot) -> None:
    made = register(desk, a_draft(desk))
    qtbot.keyClicks(page.ui.search_edit, "3-2-1201")
    page.ui.history_table.selectRow(0)
    with qtbot.waitSignal(page.ticket_requested) as asked:
        qtbot.keyClick(page.ui.history_table, Qt.Key.Key_Return)
    assert asked.args == [made.ticket_id]
    assert page.ui.history_count.text() == "未結 1，歷史 0"


def test_by_keys_from_the_search_to_a_ticket_and_back(page: HouseholdsPage, desk: Desk, qtbot: QtBot) -> None:
    made = register(desk, a_draft(desk))
    qtbot.keyClicks(page.ui.search_edit, "3-2-1201")
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    assert page.ui.history_table.hasFocus()
    with qtbot.waitSignal(page.ticket_requested) as asked:
        qtbot.keyClick(page.ui.history_table, Qt.Key.Key_Return)
    assert asked.args == [made.ticket_id]
    qtbot.keyClick(page.ui.history_table, Qt.Key.Key_Escape)
    assert page.ui.search_edit.hasFocus()


def test_a_household_is_typed_in_by_keys_alone(page: HouseholdsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page, HouseholdDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.ui.room_edit, "8-1-0101")
    write(qtbot, dialog.ui.name_edit, "新住戶")
    write(qtbot, dialog.ui.phones_edit, "138 1111 2222 太太")
    qtbot.keyClick(dialog.ui.phones_edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.ui.size_edit, "80.5")
    with qtbot.waitSignal(page.households_changed):
        qtbot.keyClick(dialog.ui.size_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.room_label.text() == "8棟1單元0101"
    assert page.ui.phones_label.text() == "138****2222 太太"
    assert page.ui.size_value.text() == "80.50 ㎡"


def test_what_is_wrong_stands_at_its_field_and_the_words_stay(page: HouseholdsPage, qtbot: QtBot) -> None:
    page.ui.add_button.click()
    dialog = dialog_of(page, HouseholdDialog)
    qtbot.keyClicks(dialog.ui.room_edit, "3-2-1201")
    qtbot.keyClicks(dialog.ui.phones_edit, "138")
    qtbot.keyClicks(dialog.ui.moved_in_edit, "2019-06-01")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "已有業主 張德勝" in dialog.ui.room_problem.text()
    assert dialog.ui.name_problem.isVisible()
    assert "3 位" in dialog.ui.phones_problem.text()
    assert not dialog.ui.size_problem.isVisible()
    assert dialog.ui.phones_edit.toPlainText() == "138"
    dialog.ui.moved_in_edit.setText("去年")
    qtbot.mouseClick(dialog.ui.save_button, Qt.MouseButton.LeftButton)
    assert "看不懂日期" in dialog.ui.moved_in_problem.text()
    assert dialog.ui.name_problem.isVisible()
    said = answer("接著寫")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert said == ["寫了的還沒保存，關上就沒有了。", "接著寫"]
    assert dialog.isVisible()
    answer("不要了")
    dialog.close()
    assert not dialog.isVisible()


def test_an_untouched_household_closes_unasked(page: HouseholdsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.ui.search_edit, "3-2-1201")
    qtbot.keyClick(page, Qt.Key.Key_F4)
    dialog = dialog_of(page, HouseholdDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_name_asks_whether_somebody_else_lives_there(
    page: HouseholdsPage, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.ui.search_edit, "3-2-1201")
    before = page.pane.card
    assert before is not None
    qtbot.keyClick(page, Qt.Key.Key_F4)
    dialog = dialog_of(page, HouseholdDialog)
    assert not dialog.ui.replace_panel.isVisible()
    dialog.ui.name_edit.clear()
    write(qtbot, dialog.ui.name_edit, "新業主")
    assert dialog.ui.replace_panel.isVisible()
    dialog.ui.replace_radio.click()
    dialog.ui.save_button.click()
    after = page.pane.card
    assert after is not None
    assert (after.name, after.account_id != before.account_id) == ("新業主", True)
    assert Account.get_by_id(before.account_id).ends_on == desk.now().date()


def test_a_household_moves_out_on_a_day(page: HouseholdsPage, qtbot: QtBot) -> None:
    write(qtbot, page.ui.search_edit, "張德勝")
    page.ui.move_out_button.click()
    dialog = dialog_of(page, MoveOutDialog)
    assert "3棟2單元1201 業主 張德勝" in dialog.ui.words_label.text()
    dialog.ui.day_edit.setDate(dialog.ui.day_edit.date().addDays(-1))
    answer("接著寫")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(page.households_changed):
        dialog.ui.confirm_button.click()
    assert rooms_shown(page) == ["3棟2單元1201"]
    assert page.ui.ended_label.isVisible()
    assert page.ui.household_table.model().index(0, 1).data() == "張德勝（已遷出）"


def test_a_long_list_reads_on_as_one_scrolls(
    page: HouseholdsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.support.rosters import write_roster
    from wuye_desk.services.roster.roster import import_file

    rows = [
        ["房號", "姓名"],
        *([f"8-1-{floor}{door:02}", "甲"] for floor in range(1, 31) for door in range(1, 11)),
    ]
    import_file(desk, write_roster(tmp_path / "r.xlsx", rows))
    page.refresh()
    assert page.ui.count_label.text() == "共 306 戶"
    assert len(rooms_shown(page)) == 200
    bar = page.ui.household_table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(rooms_shown(page)) == 306)


def test_every_field_and_button_has_a_name_to_read_out(page: HouseholdsPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    page.ui.search_edit.setText("1201")
    QApplication.processEvents()
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for widget in page.findChildren(kind):
            if widget.isVisible() and not isinstance(widget.parent(), QLineEdit | QComboBox):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()


def test_a_household_that_moved_out_opens_although_somebody_else_lives_there(
    page: HouseholdsPage, desk: Desk
) -> None:
    old = find(desk, "張德勝")[0].account_id or 0
    end_household(desk, old, desk.now().date())
    save_household(desk, HouseholdDraft(room="3-2-1201", name="新住戶"))
    page.open_household(old)
    page.activate()
    assert page.ui.name_label.text() == "張德勝"
    assert page.ui.ended_label.isVisible()
    assert rooms_shown(page) == ["3棟2單元1201"]


def test_a_look_at_the_full_numbers_stays_in_the_history_and_hides_again(
    page: HouseholdsPage, head_desk: Desk, qtbot: QtBot
) -> None:
    account = find(head_desk, "1201")[0].account_id or 0
    draft = replace(draft_of(head_desk, account), bank_name="工商銀行", bank_account="6222021234567890")
    save_household(head_desk, draft)
    page.open_household(account)
    looks = History.select().where(History.deed == Deed.REVEALED, History.record == str(account)).count()
    assert "138****5678" in page.ui.phones_label.text()
    assert page.ui.payment_value.text() == "工商銀行　**** 7890"
    qtbot.mouseClick(page.ui.reveal_button, Qt.MouseButton.LeftButton)
    assert "13827505678" in page.ui.phones_label.text()
    assert "站長" in page.ui.payment_value.text()  # a receptionist is told who may see all of it
    assert "6222021234567890" not in page.ui.payment_value.text()
    qtbot.mouseClick(page.ui.reveal_button, Qt.MouseButton.LeftButton)
    assert "138****5678" in page.ui.phones_label.text()
    after = History.select().where(History.deed == Deed.REVEALED, History.record == str(account)).count()
    assert after == looks + 1


def test_who_may_not_keep_households_is_told_on_the_buttons_who_may(
    page: HouseholdsPage, desk: Desk, qtbot: QtBot
) -> None:
    ui = page.ui
    assert ui.edit_button.isEnabled()
    assert not ui.import_button.isEnabled()
    assert "站長" in ui.import_button.toolTip()
    assert desk.person is not None
    desk.person = PersonAtDesk(desk.person.id, desk.person.name, frozenset({Role.GUARD}))
    page.activate()
    assert not ui.edit_button.isEnabled()
    assert "接單員" in ui.edit_button.toolTip()
    page.open_household(find(desk, "1201")[0].account_id or 0)
    qtbot.keyClick(page, Qt.Key.Key_F4)
    assert not [child for child in page.children() if isinstance(child, HouseholdDialog)]
