from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from wuye_desk.views.folders import in_documents
from wuye_desk.views.qt_words import speak_chinese


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    before = set(qapp.findChildren(QTranslator))
    speak_chinese(qapp)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.usefixtures("chinese")
def test_a_fields_context_menu_is_chinese(qtbot: QtBot) -> None:
    edit = QLineEdit("字")
    qtbot.addWidget(edit)
    words = "".join(action.text() for action in edit.createStandardContextMenu().actions())
    assert all(word in words for word in ("復原", "重做", "剪下", "複製", "貼上", "刪除", "全部選擇"))


@pytest.mark.usefixtures("chinese")
def test_standard_buttons_and_file_dialogs_are_chinese(qtbot: QtBot) -> None:
    standard = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Save | standard.Close)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    for widget in (box, dialog):
        qtbot.addWidget(widget)
    shown = [button.text() for button in box.buttons()]
    shown += [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    shown += [dialog.labelText(QFileDialog.DialogLabel.Accept)]
    english = [text for text in shown if text and not any("\u4e00" <= sign <= "\u9fff" for sign in text)]
    assert not english


def test_dialogs_begin_with_the_documents() -> None:
    assert in_documents("a.xlsx").endswith("a.xlsx")
    assert in_documents("a.xlsx") != "a.xlsx"
