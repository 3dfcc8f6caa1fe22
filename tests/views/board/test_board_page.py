"""The board as a person uses it: counters, filters, order, refreshes, the strip, the export."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest

from tests.support.keyboard import type_text
from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId
from wuye_desk.services.board.board import Counter
from wuye_desk.services.board.upgrades import mark_upgrades_seen, upgrades
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.upkeep import catch_up
from wuye_desk.store.models import TicketEvent
from wuye_desk.views.board.board_columns import Column
from wuye_desk.views.board.board_page import BoardPage
from wuye_desk.views.tickets.record_event import RecordEventDialog
from wuye_desk.views.widgets.cell_roles import ICON_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


def shown(page: BoardPage, column: Column) -> list[str]:
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_ten_minute_clock_that_runs_stands_above_older_overdue_ones(page: BoardPage) -> None:
    assert shown(page, Column.CLOCK)[0] == "趕赴現場"
    assert shown(page, Column.LEFT)[0] == "剩 6分00秒"
    assert shown(page, Column.LEFT)[1].startswith("逾 ")


def test_a_counter_shows_its_number_and_filters_by_its_key(qtbot: QtBot, page: BoardPage) -> None:
    overdue = page.filters.tiles[Counter.OVERDUE].count
    assert overdue == sum(words.startswith("逾") for words in shown(page, Column.LEFT)) > 0
    qtbot.keyClick(page.ui.board_table, Qt.Key.Key_2)
    assert page.model.rowCount() == overdue
    assert all(words.startswith("逾") for words in shown(page, Column.LEFT))
    qtbot.keyClick(page.ui.board_table, Qt.Key.Key_1)
    assert page.model.rowCount() == page.filters.tiles[Counter.ALL].count


def test_a_counter_is_pressed_by_the_mouse_too(qtbot: QtBot, page: BoardPage) -> None:
    tile = page.filters.tiles[Counter.OVERDUE]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == tile.count > 0


def test_words_narrow_lines_and_counters_alike(qtbot: QtBot, page: BoardPage) -> None:
    type_text(page.ui.filter_edit, "3棟2單元")
    assert set(shown(page, Column.SUBJECT)) == {"樓道噴淋漏水"}
    assert page.filters.tiles[Counter.ALL].count == page.model.rowCount()
    assert page.filters.tiles[Counter.OVERDUE].count == 0


def test_digits_typed_into_the_filter_press_no_counter(qtbot: QtBot, page: BoardPage) -> None:
    page.ui.filter_edit.setFocus()
    qtbot.keyClicks(page.ui.filter_edit, "2")
    assert page.filters.counter is Counter.ALL


def test_a_department_filter_leaves_its_clocks_only(page: BoardPage) -> None:
    box = page.ui.department_box
    box.setCurrentIndex(box.findText("維修組"))
    assert set(shown(page, Column.SUBJECT)) == {"下水返味"}


def test_a_filter_that_finds_nothing_says_so_and_can_be_cleared(qtbot: QtBot, page: BoardPage) -> None:
    type_text(page.ui.filter_edit, "沒有這個")
    assert page.ui.table_stack.currentWidget() is page.ui.empty_page
    assert page.ui.empty_title.text() == "這樣篩選，一個也沒有"
    qtbot.mouseClick(page.ui.empty_button, Qt.MouseButton.LeftButton)
    assert page.ui.table_stack.currentWidget() is page.ui.table_page
    assert page.model.rowCount() > 3


def test_a_refresh_keeps_the_selection_where_a_more_urgent_line_comes_in(
    page: BoardPage, desk: Desk, jobs: Jobs, clock_hand: ClockHand
) -> None:
    page.select(2)
    before = page.current_line()
    assert before is not None
    urgent = add_ticket(desk.store, "TS-202611-009", clock_hand() - timedelta(minutes=7), happening=True)
    with desk.store.write():
        recompute(desk, urgent)
    page.refresh()
    jobs.drain()
    assert shown(page, Column.NUMBER)[0] == "TS-202611-009"
    after = page.current_line()
    assert after is not None
    assert after.key == before.key
    assert page.ui.board_table.currentIndex().row() > 2


def test_the_last_minutes_tick_to_the_second_and_a_clock_that_runs_out_turns_overdue(
    qtbot: QtBot, page: BoardPage, clock_hand: ClockHand, jobs: Jobs
) -> None:
    clock_hand.advance(seconds=12)
    qtbot.waitUntil(lambda: shown(page, Column.LEFT)[0] == "剩 5分48秒", timeout=3000)
    clock_hand.advance(minutes=6)
    overdue = page.filters.tiles[Counter.OVERDUE].count
    qtbot.waitUntil(lambda: page.filters.tiles[Counter.OVERDUE].count > overdue, timeout=3000)
    jobs.drain()
    line = next(line for line in page.model.rows if line.clock is ClockId.ON_SITE)
    assert line.state(clock_hand()).label == "逾期"


def test_a_second_repaints_one_cell_and_leaves_selection_and_place_alone(
    qtbot: QtBot, page: BoardPage, clock_hand: ClockHand
) -> None:
    page.select(2)
    before, cells = page.current_line(), []
    page.model.dataChanged.connect(lambda first, last: cells.append((first, last)))
    page.model.modelReset.connect(lambda: cells.append("reset"))
    page.model.layoutChanged.connect(lambda: cells.append("layout"))
    clock_hand.advance(seconds=2)
    qtbot.waitUntil(lambda: bool(cells), timeout=3000)
    assert {(first.row(), first.column(), last.row(), last.column()) for first, last in cells} == {
        (0, Column.LEFT, 0, Column.LEFT)
    }
    assert page.current_line() == before


def test_a_ticket_that_rose_by_itself_is_marked_until_it_was_seen(
    page: BoardPage, desk: Desk, jobs: Jobs, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    clock_hand.advance(days=32)
    catch_up(desk)
    page.refresh()
    jobs.drain()
    rose = tickets["門禁失靈"]
    row = next(row for row, line in enumerate(page.model.rows) if line.ticket_id == rose)
    subject = page.model.index(row, Column.SUBJECT)
    assert subject.data(ICON_ROLE) == "zap"
    assert subject.data(Qt.ItemDataRole.ToolTipRole) == "自行升為重大：一個月內未合理解決"
    assert page.model.index(row, Column.GRADE).data() == "重大"
    mark_upgrades_seen(desk, upgrades(desk))
    page.refresh()
    jobs.drain()
    row = next(row for row, line in enumerate(page.model.rows) if line.ticket_id == rose)
    assert page.model.index(row, Column.SUBJECT).data(ICON_ROLE) == ""


def test_f4_closes_the_days_and_opens_them_again(qtbot: QtBot, page: BoardPage) -> None:
    place = next(row for row, line in enumerate(page.model.rows) if line.clock is ClockId.REPLY)
    page.select(place)
    qtbot.waitUntil(lambda: "答復業戶" in page.why_panel.ui.why_title.text())
    assert page.why_panel.isVisible()
    qtbot.keyClick(page.ui.board_table, Qt.Key.Key_F4)
    assert not page.why_panel.isVisible()
    qtbot.keyClick(page.ui.board_table, Qt.Key.Key_F4)
    assert page.why_panel.isVisible()


def test_enter_records_the_arrival_and_its_clock_leaves_the_board(
    qtbot: QtBot, page: BoardPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    page.select(0)
    qtbot.keyClick(page.ui.board_table, Qt.Key.Key_Return)
    dialog = page.recorder.dialog
    assert isinstance(dialog, RecordEventDialog)
    assert dialog.ui.event_label.text() == "到達現場"
    with qtbot.waitSignal(page.ticket_changed) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [tickets["樓道噴淋漏水"]]
    jobs.drain()
    stored = TicketEvent.get(TicketEvent.ticket == tickets["樓道噴淋漏水"], TicketEvent.kind == "arrived")
    assert stored.data["who"]
    assert "趕赴現場" not in shown(page, Column.CLOCK)


def test_a_click_on_the_button_opens_the_step_and_a_click_beside_it_does_not(
    qtbot: QtBot, page: BoardPage
) -> None:
    table = page.ui.board_table
    cell = table.visualRect(page.model.index(0, Column.STEP))
    beside = table.visualRect(page.model.index(0, Column.SUBJECT))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=beside.center())
    assert page.recorder.dialog is None
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert page.recorder.dialog is not None
    page.recorder.dialog.reject()


def test_space_asks_for_the_ticket(qtbot: QtBot, page: BoardPage, tickets: dict[str, int]) -> None:
    page.select(0)
    with qtbot.waitSignal(page.ticket_requested) as asked:
        qtbot.keyClick(page.ui.board_table, Qt.Key.Key_Space)
    assert asked.args == [tickets["樓道噴淋漏水"]]


def test_f3_asks_for_the_whole_matter_of_the_line(qtbot: QtBot, page: BoardPage) -> None:
    line = page.current_line()
    assert line is not None
    with qtbot.waitSignal(page.matter_requested) as asked:
        qtbot.keyClick(page.ui.board_table, Qt.Key.Key_F3)
    assert asked.args == [line.ticket_id]


def test_a_hidden_column_stays_hidden_the_next_time(
    qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = BoardPage(desk, jobs, theme, memory)
    qtbot.addWidget(first)
    menu = first.ui.columns_button.menu()
    next(action for action in menu.actions() if action.text() == "依據").trigger()
    assert first.ui.board_table.isColumnHidden(Column.CLAUSE)
    again = BoardPage(desk, jobs, theme, memory)
    qtbot.addWidget(again)
    assert again.ui.board_table.isColumnHidden(Column.CLAUSE)
    assert not again.ui.board_table.isColumnHidden(Column.OWNER)


def test_export_writes_the_lines_that_are_shown(
    qtbot: QtBot, page: BoardPage, jobs: Jobs, tmp_path: Path
) -> None:
    page.filters.press(1)
    with qtbot.waitSignal(page.exported) as done:
        page.export(tmp_path / "看板.xlsx")
    assert done.args == [str(tmp_path / "看板.xlsx"), page.model.rowCount()]
    sheet = openpyxl.load_workbook(tmp_path / "看板.xlsx").active
    assert sheet is not None
    numbers = [sheet.cell(row, 4).value for row in range(4, sheet.max_row + 1)]
    assert numbers == shown(page, Column.NUMBER)


def test_every_field_and_button_has_a_name_for_screen_readers(page: BoardPage) -> None:
    ui = page.ui
    for widget in (
        ui.owner_box,
        ui.department_box,
        ui.kind_box,
        ui.filter_edit,
        ui.board_table,
        ui.columns_button,
    ):
        assert widget.accessibleName()
    assert page.filters.tiles[Counter.OVERDUE].accessibleName().startswith("逾期 ")


def test_an_empty_board_says_what_to_do(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme) -> None:
    page = BoardPage(desk, jobs, theme)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    jobs.drain()
    assert page.ui.empty_title.text() == "沒有在走的時鐘"
    assert "F2" in page.ui.empty_hint.text()


@pytest.mark.parametrize("width", [1294, 1900])
def test_nothing_of_a_line_is_out_of_sight(page: BoardPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 630)
    QTest.qWait(1)
    table = page.ui.board_table
    last = table.visualRect(page.model.index(0, Column.STEP))
    assert table.viewport().rect().contains(QPoint(last.right() - 1, last.center().y()))


def test_a_line_done_elsewhere_leaves_with_the_next_reading(
    page: BoardPage, desk: Desk, jobs: Jobs, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    done = tickets["樓道噴淋漏水"]
    add_event(desk.store, done, EventKind.ARRIVED, clock_hand(), who="黃麗娟")
    with desk.store.write():
        recompute(desk, done)
    page.refresh()
    jobs.drain()
    assert "趕赴現場" not in shown(page, Column.CLOCK)
