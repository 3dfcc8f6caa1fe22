"""待我處理 as a person uses it: headings, keys, steps, errands, somebody else's list, the running seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.duty.work_line import Errand
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.board.board_columns import Column
from wuye_desk.views.duty.duty_page import DutyPage
from wuye_desk.views.duty.my_work_panel import MyWorkPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs

Open = Callable[[Desk], DutyPage]


def column(panel: MyWorkPanel, which: Column) -> list[str]:
    return [panel.model.index(row, which).data() for row in range(panel.model.rowCount())]


def press(qtbot: QtBot, panel: MyWorkPanel, key: Qt.Key) -> None:
    qtbot.keyClick(panel.ui.work_table, key)


def test_lines_stand_under_headings_and_the_arrows_pass_over_these(
    qtbot: QtBot, desk: Desk, clock_hand: ClockHand, open_page: Open
) -> None:
    register(desk, a_draft(desk, ZHANG))
    clock_hand.advance(hours=25)
    register(desk, a_draft(desk, CHEN, happening=True))
    panel = open_page(desk).work_panel
    lefts = column(panel, Column.LEFT)
    assert [lefts[row] for row in panel.model.headings] == ["馬上　1 項", "逾期　1 項", "以後　5 項"]
    assert panel.ui.sum_label.text() == "7 項，1 項逾期"
    assert panel.ui.work_table.currentIndex().row() == 1
    press(qtbot, panel, Qt.Key.Key_Down)
    line = panel.current_line()
    assert line is not None
    assert panel.ui.work_table.currentIndex().row() == 3
    press(qtbot, panel, Qt.Key.Key_Up)
    assert panel.ui.work_table.currentIndex().row() == 1


def test_enter_records_the_step_and_the_line_is_done(
    qtbot: QtBot, desk: Desk, jobs: Jobs, open_page: Open
) -> None:
    one = register(desk, a_draft(desk, happening=True)).ticket_id
    panel = open_page(desk).work_panel
    assert column(panel, Column.CLOCK)[1] == "趕赴現場"
    press(qtbot, panel, Qt.Key.Key_Return)
    dialog = panel.recorder.dialog
    assert dialog is not None
    with qtbot.waitSignal(panel.ticket_changed) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [one]
    jobs.drain()
    assert "趕赴現場" not in column(panel, Column.CLOCK)
    assert panel.current_line() is not None


def test_space_opens_the_ticket(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    page = open_page(desk)
    with qtbot.waitSignal(page.ticket_requested) as asked:
        press(qtbot, page.work_panel, Qt.Key.Key_Space)
    assert asked.args == [one]


def test_a_click_on_the_button_does_the_step_and_a_heading_has_none(
    qtbot: QtBot, desk: Desk, open_page: Open
) -> None:
    register(desk, a_draft(desk))
    panel = open_page(desk).work_panel
    table = panel.ui.work_table
    heading = table.visualRect(panel.model.index(0, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=heading.center())
    assert panel.recorder.dialog is None
    cell = table.visualRect(panel.model.index(1, Column.STEP))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert panel.recorder.dialog is not None
    panel.recorder.dialog.reject()


def test_who_sits_down_sees_his_own_at_once(desk: Desk, jobs: Jobs, open_page: Open) -> None:
    register(desk, a_draft(desk))
    page = open_page(desk)
    assert page.work_panel.model.rowCount() > 1
    other = next(one for one in people(desk) if one.name == "鄭雅文")
    desk.person = PersonAtDesk(other.id, other.name, frozenset(other.roles))
    page.activate()
    jobs.drain()
    assert page.work_panel.ui.table_stack.currentWidget() is page.work_panel.ui.empty_page
    assert page.work_panel.ui.empty_title.text() == "現在沒有等著做的事"


def test_nobody_at_the_desk_is_told_how_to_sit_down(desk: Desk, open_page: Open) -> None:
    desk.person = None
    panel = open_page(desk).work_panel
    assert panel.ui.empty_title.text() == "還不知道是誰在前臺"
    assert "Ctrl+L" in panel.ui.empty_hint.text()


def test_the_head_chooses_whose_list_he_sees_and_a_receptionist_is_not_asked(
    qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, open_page: Open
) -> None:
    register(desk, a_draft(desk))
    assert not open_page(desk).work_panel.ui.person_box.isVisible()
    page = open_page(head_desk)
    panel, box = page.work_panel, page.work_panel.ui.person_box
    box.setFocus()
    for _ in range(box.findText("林曉婷")):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    jobs.drain()
    assert panel.ui.person_heading.text() == "待林曉婷處理"
    assert "答復業戶" in column(panel, Column.CLOCK)


def test_nobody_reads_for_another(
    qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, open_page: Open
) -> None:
    register(desk, a_draft(desk))
    page = open_page(head_desk)
    panel = page.work_panel
    panel.ui.person_box.setCurrentText("沈文海")
    panel.refresh()
    jobs.drain()
    row = column(panel, Column.CLOCK).index("待閱")
    assert column(panel, Column.STEP)[row] == "由本人做"
    panel.ui.work_table.selectRow(row)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert page.tab_control.value == "work"


def test_only_ones_own_list_counts_for_the_rail(
    qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, clock_hand: ClockHand, open_page: Open
) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(hours=25)
    page = open_page(head_desk)
    counted: list[int] = []
    page.counted.connect(counted.append)
    page.work_panel.ui.person_box.setCurrentText("林曉婷")
    page.work_panel.refresh()
    jobs.drain()
    assert counted == []
    mine = open_page(desk)
    mine.counted.connect(counted.append)
    mine.activate()
    jobs.drain()
    assert counted == [1]


def test_a_refresh_keeps_what_is_chosen_where_a_more_urgent_line_comes_in(
    qtbot: QtBot, desk: Desk, jobs: Jobs, open_page: Open
) -> None:
    register(desk, a_draft(desk, ZHANG))
    panel = open_page(desk).work_panel
    press(qtbot, panel, Qt.Key.Key_Down)
    before = panel.current_line()
    assert before is not None
    register(desk, a_draft(desk, CHEN, happening=True))
    panel.refresh()
    jobs.drain()
    after = panel.current_line()
    assert after is not None
    assert after.key == before.key
    assert column(panel, Column.CLOCK)[1] == "趕赴現場"


def test_the_last_minutes_run_to_the_second_and_what_runs_out_changes_its_heading(
    qtbot: QtBot, desk: Desk, jobs: Jobs, clock_hand: ClockHand, open_page: Open
) -> None:
    register(desk, a_draft(desk, happening=True))
    panel = open_page(desk).work_panel
    assert column(panel, Column.LEFT)[1] == "剩 6分00秒"
    clock_hand.advance(seconds=12)
    qtbot.waitUntil(lambda: column(panel, Column.LEFT)[1] == "剩 5分48秒", timeout=3000)
    clock_hand.advance(minutes=6)
    qtbot.waitUntil(lambda: column(panel, Column.LEFT)[0] == "逾期　1 項", timeout=3000)
    jobs.drain()


def test_a_parked_call_leads_back_to_the_intake(qtbot: QtBot, desk: Desk, open_page: Open) -> None:
    draft = a_draft(desk, taken_by="林曉婷", parked=True, parked_at=desk.now())
    DraftBox(desk.store.folder / "drafts").save(draft)
    page = open_page(desk)
    assert column(page.work_panel, Column.STEP)[1] == "接著填"
    with qtbot.waitSignal(page.errand_requested) as asked:
        press(qtbot, page.work_panel, Qt.Key.Key_Return)
    assert asked.args == [Errand.DRAFT]


def test_a_step_that_cannot_be_done_yet_opens_the_ticket_instead(
    qtbot: QtBot, desk: Desk, head_desk: Desk, clock_hand: ClockHand, open_page: Open
) -> None:
    one = register(desk, a_draft(desk, settled="已止水")).ticket_id
    happens(desk, one, EventKind.REGRADED, criteria=["media"], reason="記者到場")
    happens(head_desk, one, EventKind.REPORTED, to="沈文海", by_name="周建國")
    clock_hand.advance(minutes=5)
    page = open_page(head_desk)
    rows = column(page.work_panel, Column.CLOCK)
    page.work_panel.ui.work_table.selectRow(rows.index("站長回訪"))
    assert column(page.work_panel, Column.STEP)[rows.index("站長回訪")] == "未到時間"
    with qtbot.waitSignal(page.ticket_requested) as asked:
        press(qtbot, page.work_panel, Qt.Key.Key_Return)
    assert asked.args == [one]


def test_an_approval_is_given_from_the_list_and_the_resident_is_to_be_told_next_篇3_四_二_3(
    qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, open_page: Open
) -> None:
    one = register(desk, a_draft(desk)).ticket_id
    words = {"ground": "unrelated", "words": "說明非我司職責，住戶理解", "applicant": "林曉婷"}
    happens(desk, one, EventKind.IRREGULAR_APPLIED, **words)
    panel = open_page(head_desk).work_panel
    assert column(panel, Column.LEFT)[0] == "待審批　1 項"
    press(qtbot, panel, Qt.Key.Key_Return)
    dialog = panel.recorder.dialog
    assert dialog is not None
    buttons = dialog.findChildren(QAbstractButton)
    agree = next(one for one in buttons if one.text() == "同意")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()
    assert "非正常關閉審批" not in column(panel, Column.CLOCK)
    mine = open_page(desk).work_panel
    assert "告知審批結果" in column(mine, Column.STEP)


def test_every_field_has_a_name_for_screen_readers(desk: Desk, open_page: Open) -> None:
    page = open_page(desk)
    named = (page.work_panel.ui.work_table, page.work_panel.ui.person_box, page.tab_control)
    assert all(widget.accessibleName() for widget in named)


def test_the_morning_of_the_head_by_keys_alone(
    qtbot: QtBot, desk: Desk, head_desk: Desk, jobs: Jobs, clock_hand: ClockHand, open_page: Open
) -> None:
    """He reads what came in, approves a closure, files what is done, and opens what is late."""
    first = register(desk, a_draft(desk, ZHANG, hand_over_now=True, receiver="李國棟")).ticket_id
    closing = register(desk, a_draft(desk, CHEN)).ticket_id
    words = {"ground": "unrelated", "words": "說明非我司職責，住戶理解", "applicant": "林曉婷"}
    happens(desk, closing, EventKind.IRREGULAR_APPLIED, **words)
    asked = register(desk, a_draft(desk, WANG, kind=Kind.INQUIRY, settled="已答")).ticket_id
    clock_hand.advance(days=3)
    page = open_page(head_desk)
    panel = page.work_panel
    lefts = column(panel, Column.LEFT)
    assert [lefts[row] for row in panel.model.headings] == [
        "逾期　1 項",
        "待審批　1 項",
        "待閱　1 項",
        "待歸檔　1 項",
    ]
    with qtbot.waitSignal(page.ticket_requested) as opened:
        press(qtbot, panel, Qt.Key.Key_Space)
    assert opened.args == [first]

    press(qtbot, panel, Qt.Key.Key_Down)
    press(qtbot, panel, Qt.Key.Key_Down)
    press(qtbot, panel, Qt.Key.Key_Return)
    jobs.drain()
    reading = page.reading_panel
    assert page.tab_control.value == "reading"
    for _ in range(2):
        with qtbot.waitSignal(reading.ticket_changed):
            qtbot.keyClick(reading.ui.reading_table, Qt.Key.Key_Return)
        jobs.drain()
    assert reading.ui.reading_stack.currentWidget() is reading.ui.empty_page

    qtbot.keyClick(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert "待閱" not in column(panel, Column.CLOCK)
    panel.ui.work_table.selectRow(column(panel, Column.CLOCK).index("待歸檔"))
    press(qtbot, panel, Qt.Key.Key_Return)
    dialog = panel.recorder.dialog
    assert dialog is not None
    shelf = dialog.focusWidget()
    assert isinstance(shelf, QLineEdit)
    if not shelf.text():
        qtbot.keyClicks(shelf, "2026-017")
    with qtbot.waitSignal(panel.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    jobs.drain()
    assert ticket(desk, asked).stage.label == "已歸檔"
    assert "待歸檔" not in column(panel, Column.CLOCK)


def test_nothing_of_a_line_is_out_of_sight_on_the_smallest_screen(desk: Desk, open_page: Open) -> None:
    register(desk, a_draft(desk))
    panel = open_page(desk).work_panel
    last = panel.ui.work_table.visualRect(panel.model.index(1, Column.STEP))
    assert last.right() <= panel.ui.work_table.viewport().width()
