"""What is copied out of a chat or a table and pasted into a field of one line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.views.intake.conftest import drafts, open_page, page  # noqa: F401 - the page of 受理
from tests.views.intake.hands import CONTROL, Key, click, press, stored, take_call
from wuye_desk.jobs import Jobs
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.one_line_fields import OneLineFields

PASTED = "張德勝\n13827505678\t3棟\r\n"
IN_ONE_LINE = "張德勝 13827505678 3棟"


@pytest.fixture(autouse=True)
def kept_in_line(qapp: QApplication) -> Iterator[OneLineFields]:
    owner = QObject()
    yield OneLineFields(qapp, owner)
    owner.deleteLater()


def paste_into(field: QLineEdit | QPlainTextEdit) -> None:
    QApplication.clipboard().setText(PASTED)
    click(field)
    press(Key.Key_End)
    press(Key.Key_V, CONTROL)


@pytest.mark.parametrize("name", ["caller_edit", "callback_edit", "location_edit"])
def test_breaks_that_are_pasted_become_spaces(page: IntakePage, name: str) -> None:  # noqa: F811
    take_call()
    field = getattr(page.what.ui, name)
    field.clear()
    paste_into(field)
    assert field.text() == IN_ONE_LINE
    assert field.cursorPosition() == len(IN_ONE_LINE)


def test_text_of_several_lines_keeps_its_breaks(page: IntakePage) -> None:  # noqa: F811
    take_call("漏水：")
    paste_into(page.what.ui.content_edit)
    assert page.what.ui.content_edit.toPlainText() == "漏水：" + PASTED.replace("\r\n", "\n")


def test_a_pasted_caller_is_saved_in_one_line(page: IntakePage, jobs: Jobs) -> None:  # noqa: F811
    take_call()
    page.what.ui.caller_edit.clear()
    paste_into(page.what.ui.caller_edit)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert [row.caller_name for row in stored()] == [IN_ONE_LINE]
