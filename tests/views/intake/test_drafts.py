"""Drafts: on disk at once, parked for a second call, back after a crash, each under its person's name."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.support.clock_hand import ClockHand
from tests.views.intake.hands import (
    CONTROL,
    Key,
    back_to,
    click,
    compose,
    dialog_in_front,
    focused,
    keys,
    press,
)
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.views.intake.intake_page import IntakePage

ROOT = Path(__file__).resolve().parents[3]


def kept(desk: Desk) -> list[dict[str, object]]:
    return [json.loads(path.read_text("utf-8")) for path in (desk.store.folder / "drafts").glob("*.json")]


def tab_texts(page: IntakePage) -> list[str]:
    return [page.ui.draft_tabs.tabText(at) for at in range(page.ui.draft_tabs.count())]


def test_every_key_is_on_disk_within_a_second(page: IntakePage, desk: Desk, qtbot: QtBot) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("水")
    qtbot.waitUntil(lambda: [draft["content"] for draft in kept(desk)] == ["水"], timeout=1000)
    assert "已存盤" in page.save_panel.ui.draft_label.text()
    compose("管")
    qtbot.waitUntil(lambda: [draft["content"] for draft in kept(desk)] == ["水管"], timeout=1000)


def test_steady_typing_does_not_put_the_writing_off(page: IntakePage, desk: Desk, qtbot: QtBot) -> None:
    keys("1201")
    press(Key.Key_Return)
    typed: list[str] = []

    def type_on() -> bool:
        compose("字")
        typed.append("字")
        return bool(kept(desk))

    qtbot.waitUntil(type_on, timeout=1000)
    assert typed


def test_draft_comes_back_as_it_was(
    page: IntakePage, open_page: Callable[[], IntakePage], qtbot: QtBot
) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("滲水\n第二行")
    page.shelf.flush()
    page.hide()
    again = open_page()
    assert again.what.ui.content_edit.toPlainText() == "滲水\n第二行"
    assert again.household.ui.room_label.text() == "3棟2單元1201"
    assert again.who.ui.search_edit.text() == "1201"


def test_draft_survives_the_killing_of_the_program(
    desk: Desk, open_page: Callable[[], IntakePage], qtbot: QtBot
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.views.intake.typing_program", str(desk.store.folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "kept"
    child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    child.wait()
    child.stdout.close()
    page = open_page()
    assert page.what.ui.content_edit.toPlainText() == "正說到一半，停電了"
    assert page.household.ui.room_label.text() == "3棟2單元1201"


def test_second_call_parks_the_first(page: IntakePage, clock_hand: ClockHand) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("車位被占")
    clock_hand.advance(minutes=2)
    press(Key.Key_F2)
    assert focused() is page.who.ui.search_edit
    assert page.what.ui.content_edit.toPlainText() == ""
    assert tab_texts(page)[1] == "3-2-1201 張德勝　掛起 10:44，車位被占"
    keys("5-1-0703")
    press(Key.Key_Return)
    compose("問月租")
    page.ui.draft_tabs.setCurrentIndex(1)
    assert page.what.ui.content_edit.toPlainText() == "車位被占"
    assert page.household.ui.name_label.text() == "張德勝"
    assert "曾東山" in tab_texts(page)[0]


def test_f8_parks_and_f2_on_an_empty_form_does_not(page: IntakePage) -> None:
    press(Key.Key_F2)
    press(Key.Key_F8)
    assert page.ui.draft_tabs.count() == 1
    keys("1201")
    press(Key.Key_F8)
    assert page.ui.draft_tabs.count() == 2
    page.ui.draft_tabs.setCurrentIndex(1)
    assert page.who.ui.search_edit.text() == "1201"


def test_parked_calls_are_there_again_after_a_start(
    page: IntakePage, open_page: Callable[[], IntakePage]
) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("車位被占")
    press(Key.Key_F8)
    page.hide()
    again = open_page()
    assert tab_texts(again) == ["新受理", "3-2-1201 張德勝　掛起 10:42，車位被占"]


def test_drafts_of_another_person_stay_under_his_name(page: IntakePage, head_desk: Desk, desk: Desk) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("車位被占")
    press(Key.Key_F8)
    desk.person = head_desk.person
    page.activate()
    assert tab_texts(page)[1] == "3-2-1201 張德勝　林曉婷，掛起 10:42，車位被占"


def test_draft_is_discarded_only_after_asking(page: IntakePage, desk: Desk, qtbot: QtBot) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("打錯了")
    page.shelf.flush()
    press(Key.Key_W, CONTROL)
    dialog_in_front(qtbot, QMessageBox)
    press(Key.Key_Escape)
    back_to(page, qtbot)
    assert page.what.ui.content_edit.toPlainText() == "打錯了"
    page.what.ui.content_edit.setFocus()
    press(Key.Key_W, CONTROL)
    dialog_in_front(qtbot, QMessageBox)
    press(Key.Key_Tab)
    press(Key.Key_Space)
    assert page.what.ui.content_edit.toPlainText() == ""
    assert kept(desk) == []


def test_unwritable_folder_is_said_and_the_words_stay(page: IntakePage, desk: Desk) -> None:
    keys("1201")
    press(Key.Key_Return)
    folder = desk.store.folder / "drafts"
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*"):
        path.unlink()
    folder.rmdir()
    folder.write_text("not a folder", "utf-8")
    compose("還在")
    page.shelf.flush()
    assert page.save_panel.ui.save_problem.isVisible()
    assert page.what.ui.content_edit.toPlainText() == "還在"
    press(Key.Key_F2)
    page.ui.draft_tabs.setCurrentIndex(1)
    assert page.what.ui.content_edit.toPlainText() == "還在"


def test_damaged_draft_does_not_keep_the_page_from_opening(
    desk: Desk, drafts: DraftBox, open_page: Callable[[], IntakePage]
) -> None:
    folder = desk.store.folder / "drafts"
    folder.mkdir()
    (folder / "0123.json").write_text('{"id": "0123", "content": ', "utf-8")
    page = open_page()
    assert tab_texts(page) == ["新受理"]
    click(page.who.ui.search_edit)
    keys("1201")
    assert page.who.highlighted() is not None
