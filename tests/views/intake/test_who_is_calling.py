"""Finding the caller as one types, and what stands beside the form then."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.views.intake.hands import Key, click, compose, focused, keys, press
from wuye_desk.domain.vocabulary import CallerRelation, Capacity
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import save_household
from wuye_desk.services.households.household_lines import HouseholdDraft
from wuye_desk.views.intake.intake_page import IntakePage


@pytest.mark.parametrize("typed", ["3-2-1201", "1201", "13827505678", "張德"])
def test_household_is_found_by_room_phone_or_name(page: IntakePage, typed: str) -> None:
    compose(typed)
    hit = page.who.highlighted()
    assert hit is not None
    assert hit.name == "張德勝"
    assert page.household.ui.room_label.text() == "3棟2單元1201"


def test_households_are_found_by_pinyin_initials(page: IntakePage) -> None:
    keys("zds")
    assert {hit.name for hit in page.who.hits} >= {"張德勝", "周大森"}
    press(Key.Key_Backspace)
    keys("l")
    assert "張德勝" not in {hit.name for hit in page.who.hits}


def test_enter_takes_the_household_and_goes_on_to_the_content(page: IntakePage) -> None:
    keys("1201")
    press(Key.Key_Return)
    assert focused() is page.what.ui.content_edit
    assert page.what.ui.caller_edit.text() == "張德勝"
    assert page.what.ui.callback_edit.text() == "13827505678"


def test_arrows_walk_through_the_matches_while_the_cursor_stays_in_the_search(page: IntakePage) -> None:
    keys("0703")
    first = page.who.highlighted()
    press(Key.Key_Down)
    second = page.who.highlighted()
    assert first is not None
    assert second is not None
    assert first.account_id != second.account_id
    assert focused() is page.who.ui.search_edit
    assert page.household.ui.name_label.text() == second.name
    press(Key.Key_Return)
    assert page.shelf.current.draft.account_id == second.account_id


def test_phone_is_masked_until_it_is_asked_for(page: IntakePage) -> None:
    keys("1201")
    label = page.household.ui.phone_label
    assert label.text() == "138****5678"
    click(page.household.ui.reveal_button)
    assert label.text() == "13827505678"
    click(page.household.ui.reveal_button)
    assert label.text() == "138****5678"


def test_steward_of_the_room_is_named(page: IntakePage) -> None:
    keys("1201")
    assert "黃麗娟" in page.household.ui.steward_label.text()


def test_typing_on_lets_go_of_the_household(page: IntakePage) -> None:
    keys("1201")
    press(Key.Key_Return)
    page.who.ui.search_edit.setFocus()
    keys("x")
    draft = page.shelf.current.draft
    assert draft.account_id is None
    assert draft.room_id is None
    assert page.what.ui.caller_edit.text() == ""


def test_name_typed_by_hand_is_never_overwritten(page: IntakePage) -> None:
    page.what.ui.caller_edit.setFocus()
    compose("李阿姨")
    page.who.ui.search_edit.setFocus()
    keys("1201")
    press(Key.Key_Return)
    assert page.what.ui.caller_edit.text() == "李阿姨"


def test_nobody_found_says_what_to_do(page: IntakePage) -> None:
    keys("9-9-9999")
    assert page.who.ui.no_match_label.isVisible()
    assert "名冊外來電人" in page.who.ui.no_match_label.text()


def test_outsider_keeps_the_name_that_was_typed(page: IntakePage) -> None:
    compose("送水的老何")
    click(page.who.ui.outsider_button)
    assert page.what.ui.caller_edit.text() == "送水的老何"
    assert page.what.ui.relation_combo.currentData() == CallerRelation.OUTSIDER.value
    assert focused() is page.what.ui.callback_edit


def test_outsider_keeps_the_number_that_was_typed(page: IntakePage) -> None:
    keys("18600001111")
    click(page.who.ui.outsider_button)
    assert page.what.ui.callback_edit.text() == "18600001111"
    assert focused() is page.what.ui.caller_edit


def test_anonymous_caller_has_neither_name_nor_phone(page: IntakePage) -> None:
    keys("1201")
    press(Key.Key_Return)
    click(page.who.ui.anonymous_button)
    assert page.what.ui.caller_edit.text() == ""
    assert page.what.ui.callback_edit.text() == ""
    assert page.shelf.current.draft.account_id is None
    assert focused() is page.what.ui.content_edit


def test_everything_of_the_household_is_one_click_away(page: IntakePage, qtbot: QtBot) -> None:
    keys("1201")
    with qtbot.waitSignal(page.household_requested) as asked:
        click(page.household.ui.open_household_button)
    hit = page.who.highlighted()
    assert hit is not None
    assert asked.args == [hit.account_id]


def test_long_names_do_not_push_the_columns_apart(styled: None, page: IntakePage, head_desk: Desk) -> None:
    name = "深圳市錦湖花園物業服務有限公司羅湖分公司第二項目組"
    save_household(head_desk, HouseholdDraft(room="9棟1單元0101", name=name, capacity=Capacity.COMPANY))
    before = page.ui.columns_splitter.sizes()
    keys("9-1-0101")
    press(Key.Key_Return)
    assert page.household.ui.name_label.toolTip() == name
    assert page.ui.columns_splitter.sizes() == before
