"""Choosing blanks: no number is spent before the choice is made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.blank_printing import BLANK_FORMS, blank_forms
from wuye_desk.views.print_counter import PrintCounter
from wuye_desk.views.printing.blank_choice import BlankChoice
from wuye_desk.views.printing.print_preview import PrintPreview
from wuye_desk.views.theme import Theme


def test_every_form_is_offered_and_says_what_it_needs_at_the_printer(qtbot: QtBot) -> None:
    dialog = BlankChoice()
    qtbot.addWidget(dialog)
    box = dialog.ui.form_box
    assert [box.itemText(row)[:5] for row in range(box.count())] == [form.code for form in BLANK_FORMS]
    notes = {}
    for row in range(box.count()):
        box.setCurrentIndex(row)
        notes[BLANK_FORMS[row].code] = dialog.ui.note_label.text()
    assert "雙面" in notes["KF-01"]
    assert "一式 2 聯" in notes["KF-03"]
    assert "雙面" in notes["KF-03"]
    assert notes["KF-07"] == ""


def test_blanks_of_the_chosen_form_are_numbered_and_previewed(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    counter = PrintCounter(desk, jobs, theme, window)
    counter.print_blanks()
    dialog = window.findChild(BlankChoice)
    assert dialog is not None
    dialog.ui.form_box.setCurrentIndex(1)
    dialog.ui.count_spin.setValue(2)
    qtbot.keyClick(dialog.ui.count_spin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PrintPreview) is not None)
    preview = window.findChild(PrintPreview)
    assert preview is not None
    assert preview.job.form == "KF-03"
    assert preview.job.numbers == ("KB-202611-001", "KB-202611-002")
    preview.reject()
    counter.close()


def test_a_choice_that_is_cancelled_spends_no_number(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    counter = PrintCounter(desk, jobs, theme, window)
    counter.print_blanks()
    dialog = window.findChild(BlankChoice)
    assert dialog is not None
    qtbot.mouseClick(dialog.ui.cancel_button, Qt.MouseButton.LeftButton)
    jobs.drain()
    assert blank_forms(desk, 1).numbers == ("KB-202611-001",)
    counter.close()
