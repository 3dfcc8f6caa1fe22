"""The page as a whole: it fits, every control says its name, Tab follows the talk, columns are remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.views.intake.hands import (
    CONTROL,
    Key,
    back_to,
    compose,
    dialog_in_front,
    focused,
    keys,
    press,
    tick,
)
from wuye_desk.domain.vocabulary import Channel, Criterion, Kind
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.intake.intake_settle import IntakeSettle
from wuye_desk.views.main_window import MainWindow, PageEntry
from wuye_desk.views.theme import Theme

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QTabBar)


@pytest.mark.parametrize("channel", [Channel.CALL, Channel.LETTER, Channel.GOVERNMENT])
def test_page_fits_the_smallest_screen(
    styled: None, page: IntakePage, qtbot: QtBot, channel: Channel
) -> None:
    keys("1201")
    press(Key.Key_Return)
    combo = page.what.ui.channel_combo
    combo.setCurrentIndex(combo.findData(channel.value))
    tick(page.what.ui.hand_over_check)
    page.what.ui.department_combo.setCurrentIndex(1)
    for check in page.criteria.checks.values():
        tick(check)
    qtbot.waitUntil(lambda: page.criteria.checks[Criterion.MEDIA].isChecked(), timeout=1000)
    least = page.minimumSizeHint()
    assert least.width() <= 1294
    assert least.height() <= 630


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("channel", [Channel.CALL, Channel.LETTER, Channel.GOVERNMENT])
def test_every_kind_fits_and_its_words_have_room(
    styled: None, page: IntakePage, kind: Kind, channel: Channel
) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("一句話")
    combo = page.what.ui.channel_combo
    combo.setCurrentIndex(combo.findData(channel.value))
    press(Key(Key.Key_1 + list(Kind).index(kind)), Qt.KeyboardModifier.AltModifier)
    page.activate()
    QApplication.processEvents()
    least = page.minimumSizeHint()
    assert (least.width() <= 1294, least.height() <= 630) == (True, True), least
    assert page.what.ui.content_edit.height() >= 48
    assert page.criteria.isVisible() is (kind is Kind.COMPLAINT)
    assert page.answer.isVisible() is (kind is not Kind.COMPLAINT)


def test_page_fits_whatever_it_says(
    styled: None, page: IntakePage, jobs: Jobs, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    """No sentence widens the window past 1366x698: empty, refused, failed, saved, typed into when saved."""
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(theme, [PageEntry("intake", "受理", "house", lambda: page)], memory)
    qtbot.addWidget(window)
    window.showNormal()
    window.show_page("intake")
    window.resize(1366, 698)

    def assert_fits() -> None:
        QApplication.processEvents()
        least, page_least = window.minimumSizeHint(), page.minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 698) == (True, True), least
        assert (page_least.width() <= 1294, page_least.height() <= 630) == (True, True), page_least
        bars = (window.ui.page_area.horizontalScrollBar(), window.ui.page_area.verticalScrollBar())
        assert not any(bar.isVisible() for bar in bars)

    assert_fits()
    page.who.ui.search_edit.setFocus()
    keys("1201")
    press(Key.Key_Return)
    press(Key.Key_Return, CONTROL)
    assert page.what.ui.content_problem.isVisible()
    assert_fits()
    page.mending.show("sender", "轉辦單位的期限要在受理之後，請核對來函上的日期和時間。" * 2)
    assert_fits()
    page.mending.show("", "資料夾寫不進去：磁碟滿了，騰出空間以後再按一次保存，打的字都還在。" * 2)
    assert_fits()
    page.what.ui.content_edit.setFocus()
    compose("天花滲水")
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert page.save_panel.ui.number_label.isVisible()
    assert_fits()
    page.what.ui.content_edit.setFocus()
    keys("abc")
    assert "已保存" in page.save_panel.ui.saved_label.text()
    assert_fits()


def test_every_control_says_its_name(page: IntakePage) -> None:
    nameless = [
        control
        for kind in CONTROLS
        for control in page.findChildren(kind)
        if not _is_inner(control) and not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert nameless == []


def _is_inner(control: QWidget) -> bool:
    """Return whether Qt made it as a part of another control."""
    parent = control.parentWidget()
    inside = isinstance(parent, (QComboBox, QAbstractSpinBox, QTabBar, QLineEdit, QAbstractItemView))
    return inside or control.objectName().startswith("qt_")


def test_tab_follows_the_talk(page: IntakePage) -> None:
    keys("1201")
    press(Key.Key_Return)
    what = page.what.ui
    wanted = [
        what.demand_edit,
        what.location_edit,
        what.happening_check,
        what.agreed_combo,
        what.nature_combo,
        what.department_combo,
        what.hand_over_check,
        page.criteria.checks[Criterion.JOINT],
    ]
    walked = []
    for _step in wanted:
        press(Key.Key_Tab)
        walked.append(_owner(focused()))
    assert walked == wanted


def _owner(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    return parent if isinstance(parent, QComboBox) else widget


def test_channel_fields_come_right_after_the_channel(page: IntakePage) -> None:
    combo = page.what.ui.channel_combo
    combo.setCurrentIndex(combo.findData(Channel.LETTER.value))
    combo.setFocus()
    press(Key.Key_Tab)
    assert focused() is page.what.channel_panel.ui.arrival_edit


def test_columns_are_remembered(
    desk: Desk, jobs: Jobs, theme: Theme, drafts: DraftBox, tmp_path: Path, qtbot: QtBot
) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def open_one() -> IntakePage:
        page = IntakePage(desk, jobs, theme, drafts, memory)
        qtbot.addWidget(page)
        page.resize(1600, 800)
        page.show()
        return page

    first = open_one()
    before = first.ui.columns_splitter.sizes()
    first.ui.columns_splitter.moveSplitter(before[0] + 60, 1)
    moved = first.ui.columns_splitter.sizes()
    assert moved != before
    first.hide()
    assert open_one().ui.columns_splitter.sizes() == moved


def test_coming_back_to_the_page_keeps_the_cursor_in_the_words(page: IntakePage) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("說到一半")
    page.activate()
    assert focused() is page.what.ui.content_edit


def test_words_of_settling_outlive_escape(
    page: IntakePage, qtbot: QtBot, open_page: Callable[[], IntakePage]
) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose("燈不亮")
    press(Key.Key_F6)
    dialog_in_front(qtbot, IntakeSettle)
    compose("換了燈泡")
    press(Key.Key_Escape)
    back_to(page, qtbot)
    page.what.ui.content_edit.setFocus()
    press(Key.Key_F6)
    again = dialog_in_front(qtbot, IntakeSettle)
    assert again.findChild(QPlainTextEdit).toPlainText() == "換了燈泡"
    again.close()


def test_the_whole_date_of_a_deadline_set_from_outside_is_seen(styled: None, page: IntakePage) -> None:
    keys("1201")
    press(Key.Key_Return)
    combo = page.what.ui.channel_combo
    combo.setCurrentIndex(combo.findData(Channel.GOVERNMENT.value))
    page.ui.columns_splitter.setSizes([page.width(), 0, page.width()])
    QApplication.processEvents()
    edit = next(one for one in page.findChildren(QLineEdit, "sender_due_edit") if one.isVisible())
    edit.setText("2026-12-01 17:30")
    edit.home(False)
    begins = edit.cursorRect().left()
    edit.end(False)
    assert edit.cursorRect().left() - begins >= edit.fontMetrics().horizontalAdvance(edit.text()) - 2


def test_the_search_asks_for_no_room_that_may_not_be_there(page: IntakePage) -> None:
    assert not any(sign.isdigit() for sign in page.who.ui.search_edit.placeholderText())
