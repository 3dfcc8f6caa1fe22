"""The ticket page as a person uses it: search, filters, the ticket, the next step, what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.support.keyboard import type_text
from tests.support.tickets import add_event
from tests.views.asked import answer
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade, Stage
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.event_form import EventForm
from wuye_desk.views.tickets.record_event import RecordEventDialog, RecordTarget
from wuye_desk.views.tickets.tickets_page import TicketsPage
from wuye_desk.views.widgets.cell_delegate import ICON, PADDING
from wuye_desk.views.widgets.timeline_rows import ROW_ROLE, EventRow, RoundRow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


def numbers(page: TicketsPage) -> list[str]:
    return [page.model.line(row).number for row in range(page.model.rowCount())]


def open_ticket(page: TicketsPage, jobs: Jobs, ticket_id: int) -> None:
    page.open_ticket(ticket_id)
    jobs.drain()


def dialog_of(page: TicketsPage) -> RecordEventDialog:
    dialog = page.recorder.dialog
    assert isinstance(dialog, RecordEventDialog)
    return dialog


def save(qtbot: QtBot, page: TicketsPage, jobs: Jobs) -> None:
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog_of(page), Qt.Key.Key_Return, CTRL)
    jobs.drain()


def record(page: TicketsPage, kind: EventKind) -> RecordEventDialog:
    view = page.pane.view
    assert view is not None
    step = next(one for one in (view.next_step, *view.other_steps) if one.event is kind)
    page.pane.steps.step_chosen.emit(step)
    return dialog_of(page)


def test_the_newest_ticket_comes_first_and_is_shown(page: TicketsPage, jobs: Jobs) -> None:
    assert numbers(page) == ["XW-202611-001", "TS-202611-002", "TS-202611-001"]
    assert page.pane.ui.number_label.text() == "XW-202611-001"
    assert page.ui.count_label.text() == "3 件"


def test_searching_for_a_leak_finds_it_in_the_text(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F, CTRL)
    type_text(page.ui.search_edit, "漏水")
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert numbers(page) == ["TS-202611-002"]
    assert page.ui.ticket_list.hasFocus()


def test_a_search_without_result_says_what_to_do(qtbot: QtBot, page: TicketsPage, jobs: Jobs) -> None:
    type_text(page.ui.search_edit, "游泳池")
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    jobs.drain()
    assert page.ui.list_stack.currentWidget() is page.ui.list_empty_page
    assert page.ui.list_empty_title.text() == "沒有這樣的工作單"
    qtbot.mouseClick(page.ui.list_clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_kind_and_stage_filter_the_list(page: TicketsPage, jobs: Jobs) -> None:
    page.ui.kind_box.setCurrentText("問詢")
    jobs.drain()
    assert numbers(page) == ["XW-202611-001"]
    page.ui.kind_box.setCurrentText("各類")
    page.ui.state_box.setCurrentText("待回訪")
    jobs.drain()
    assert numbers(page) == ["TS-202611-001"]


def test_alt_and_arrows_go_from_ticket_to_ticket(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert page.pane.ui.number_label.text() == "TS-202611-002"
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    jobs.drain()
    assert page.pane.ui.number_label.text() == "XW-202611-001"


def test_the_phone_is_masked_until_asked(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    head = page.pane.head
    assert head._number.text() == "138****5678"
    qtbot.mouseClick(head.reveal_button, Qt.MouseButton.LeftButton)
    assert head._number.text() == "13827505678"
    open_ticket(page, jobs, tickets["電梯異響"])
    assert head._number.text() == "138****5678"


def test_ctrl_n_notes_what_was_said(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_N, CTRL)
    dialog = dialog_of(page)
    type_text(dialog._form.editor("words").focusProxy(), "住戶說晚上更大")
    save(qtbot, page, jobs)
    stored = TicketEvent.get(TicketEvent.ticket == tickets["主臥漏水"], TicketEvent.kind == "noted")
    assert stored.data["words"] == "住戶說晚上更大"
    first = page.pane.timeline.model().index(0, 0).data(ROW_ROLE)
    assert isinstance(first, EventRow)
    assert first.words == "住戶說晚上更大"


def test_a_missing_word_is_said_at_its_field_and_nothing_is_saved(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.SOLVED)
    before = TicketEvent.select().count()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog._form._problems["words"].accessibleName() == "請填結果。"
    assert TicketEvent.select().count() == before
    dialog.reject()


def test_an_unsatisfied_visit_says_beforehand_that_it_opens_round_two_and_does(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    qtbot.keyClick(page.ui.ticket_list, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    assert dialog.ui.event_label.text() == "回訪"
    dialog._form.editor("result").control.buttons[2].click()  # type: ignore[attr-defined]
    type_text(dialog._form.editor("words").focusProxy(), "還是響")
    qtbot.waitUntil(lambda: "第 2 輪" in dialog.ui.consequence_label.text())
    assert "由簡易升為復雜" in dialog.ui.consequence_label.text()
    assert "上報領導" in dialog.ui.consequence_label.text()
    save(qtbot, page, jobs)
    row = Ticket.get_by_id(tickets["電梯異響"])
    assert (row.round, row.grade, row.stage) == (2, Grade.COMPLEX, Stage.IN_HAND)
    shown = [page.pane.clocks.index(place, 0).data() for place in range(page.pane.clocks.rowCount())]
    assert "不滿意上報" in shown
    assert "答復業戶" in shown
    divider = page.pane.timeline.model().index(0, 0).data(ROW_ROLE)
    assert isinstance(divider, RoundRow)
    assert divider.badge == "第 2 輪"


def test_a_visit_by_phone_asks_why_nobody_went(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    dialog = record(page, EventKind.VISITED)
    assert not dialog._form.editor("phone_reason").isVisible()
    dialog._form.editor("way").control.buttons[1].click()  # type: ignore[attr-defined]
    assert dialog._form.editor("phone_reason").isVisible()
    dialog._form.editor("result").control.buttons[0].click()  # type: ignore[attr-defined]
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert "不上門" in dialog._form._problems["phone_reason"].accessibleName()


def test_a_hand_over_asks_for_its_sheet_and_blocks_the_solution_until_answered(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    qtbot.mouseClick(page.pane.ui.hand_over_button, Qt.MouseButton.LeftButton)
    dialog_of(page)._form.editor("department").set_value("維修組")
    with qtbot.waitSignal(page.print_requested) as printing:
        save(qtbot, page, jobs)
    assert printing.args == [tickets["主臥漏水"]]
    page.recorder.record(RecordTarget(tickets["主臥漏水"], EventKind.SOLVED))
    dialog = dialog_of(page)
    type_text(dialog._form.editor("words").focusProxy(), "修好了")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    assert dialog.isVisible()
    assert "維修組" in dialog.ui.problem_label.text()
    assert Ticket.get_by_id(tickets["主臥漏水"]).stage is Stage.IN_HAND


def test_back_entry_is_judged_by_when_it_happened(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int], clock_hand: ClockHand
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    type_text(dialog._form.editor("words").focusProxy(), "九點來過")
    field = dialog._form._moment.field
    field.setDateTime(field.dateTime().addSecs(-3600))
    save(qtbot, page, jobs)
    stored = TicketEvent.get(TicketEvent.kind == "noted")
    assert stored.occurred_at == clock_hand() - timedelta(hours=1)
    assert stored.recorded_at == clock_hand()


def test_a_time_before_the_receipt_is_refused_at_the_field(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    type_text(dialog._form.editor("words").focusProxy(), "太早")
    field = dialog._form._moment.field
    field.setDateTime(field.dateTime().addDays(-2))
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert "受理" in dialog._form._problems["occurred_at"].accessibleName()


def test_esc_without_a_word_closes_at_once(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_esc_keeps_what_was_typed_for_the_next_time(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    from PySide6.QtCore import QTimer

    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.NOTED)
    type_text(dialog._form.editor("words").focusProxy(), "寫了一半")

    def keep() -> None:
        box = dialog.findChild(QMessageBox)
        assert box is not None
        button = next(one for one in box.buttons() if one.text().startswith("留著"))
        assert isinstance(button, QPushButton)
        button.click()

    QTimer.singleShot(0, keep)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = record(page, EventKind.NOTED)
    assert again is not dialog
    assert again._form.editor("words").value() == "寫了一半"
    assert not again.ui.kept_label.isHidden()


def test_regrading_shows_the_grade_before_and_after(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.REGRADED)
    box = dialog._form.editor("criteria")._boxes  # type: ignore[attr-defined]
    next(one for criterion, one in box.items() if criterion.value == "media").click()
    type_text(dialog._form.editor("reason").focusProxy(), "記者來電")
    qtbot.waitUntil(lambda: "等級由簡易改為重大" in dialog.ui.consequence_label.text())
    save(qtbot, page, jobs)
    assert Ticket.get_by_id(tickets["主臥漏水"]).grade is Grade.MAJOR


def test_what_only_the_head_may_do_is_grey_and_says_who(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    cancel = next(action for action in page.pane.steps.actions() if action.text().startswith("作廢"))
    assert not cancel.isEnabled()
    assert "站長" in cancel.text()


def test_a_ticket_on_the_wrong_room_is_put_right_and_the_old_room_is_kept(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    from wuye_desk.views.tickets.correct_ticket import CorrectTicketDialog

    open_ticket(page, jobs, tickets["主臥漏水"])
    page.pane.steps.correction_chosen.emit()
    dialog = page.findChild(CorrectTicketDialog)
    assert dialog is not None
    dialog.ui.field_box.setCurrentText("房號")
    type_text(dialog.editor.focusProxy(), "5-1-0703")
    type_text(dialog.ui.reason_edit, "聽錯了棟號")
    answer("接著寫")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(page.ticket_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    jobs.drain()
    row = Ticket.get_by_id(tickets["主臥漏水"])
    assert (row.number, row.room.label) == ("TS-202611-002", "5棟1單元0703")
    words = TicketEvent.get(TicketEvent.kind == "corrected").data
    assert words["before"] == "3棟2單元1201"


def test_the_archive_is_refused_with_what_is_missing(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    assert "滿意回訪" in page.pane.head.missing.text()
    assert "經理意見" in page.pane.head.missing.text()


def test_a_fold_hides_the_events_of_a_closed_round(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    lift = tickets["電梯異響"]
    words = {"way": "door", "result": "dissatisfied", "visitor": "鄭雅文", "words": "還是響"}
    add_event(desk.store, lift, EventKind.VISITED, clock_hand(), **words)
    with desk.store.write():
        recompute(desk, lift)
    open_ticket(page, jobs, lift)
    model = page.pane.timeline.model()
    everything = model.rowCount()
    place = next(
        row
        for row in range(everything)
        if isinstance(one := model.index(row, 0).data(ROW_ROLE), RoundRow) and one.foldable
    )
    page.pane.timeline.setCurrentIndex(model.index(place, 0))
    qtbot.keyClick(page.pane.timeline, Qt.Key.Key_Space)
    assert model.rowCount() == place + 1
    qtbot.keyClick(page.pane.timeline, Qt.Key.Key_Space)
    assert model.rowCount() == everything


def test_ten_thousand_tickets_are_read_a_page_at_a_time_as_one_scrolls(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, clock_hand: ClockHand
) -> None:
    first = Ticket.get(Ticket.number == "TS-202611-002")
    columns = {name: value for name, value in first.__data__.items() if name != "id"}
    received = clock_hand() - timedelta(days=100)
    rows = [
        {**columns, "number": f"TS-202608-{place:05}", "received_at": received - timedelta(minutes=place)}
        for place in range(10_000)
    ]
    with desk.store.write():
        for start in range(0, len(rows), 200):
            Ticket.insert_many(rows[start : start + 200]).execute()
    page.refresh()
    jobs.drain()
    assert page.ui.count_label.text() == "10,003 件"
    read = page.model.rowCount()
    assert read <= 200
    bar = page.ui.ticket_list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    bar.setValue(bar.maximum())
    jobs.drain()
    qtbot.waitUntil(lambda: page.model.rowCount() > read)
    assert len(set(numbers(page))) == page.model.rowCount()


def test_the_page_fits_the_small_screen(page: TicketsPage, jobs: Jobs, tickets: dict[str, int]) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    assert page.minimumSizeHint().width() <= 1294
    assert page.minimumSizeHint().height() <= 630


def test_the_ticket_shown_is_what_the_service_says(
    page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    view = ticket(desk, tickets["主臥漏水"])
    assert page.pane.ui.content_label.text() == view.content
    assert page.pane.clocks.rowCount() == len(view.clocks)
    assert view.next_step.label in page.pane.ui.step_button.text()


def test_a_ticket_that_is_not_there_leaves_an_explanation(page: TicketsPage, jobs: Jobs) -> None:
    told: list[object] = []
    page.failed.connect(told.append)
    open_ticket(page, jobs, 987654)
    assert len(told) == 1
    assert page.pane.ui.pane_stack.currentWidget() is page.pane.ui.nothing_page


def test_enter_among_the_clocks_does_the_next_step(qtbot: QtBot, page: TicketsPage) -> None:
    page.pane.ui.clock_table.setFocus()
    qtbot.keyClick(page.pane.ui.clock_table, Qt.Key.Key_Return)
    assert page.pane.view is not None
    step = page.pane.view.next_step.event
    assert step is not None
    assert EVENTS[step].label in dialog_of(page).windowTitle()


def test_a_click_on_the_other_steps_leaves_the_cursor_in_the_list(qtbot: QtBot, page: TicketsPage) -> None:
    """So that after Esc from their menu Enter does the next step, as the hint promises."""
    page.ui.ticket_list.setFocus()
    page.pane.ui.other_button.setMenu(None)
    qtbot.mouseClick(page.pane.ui.other_button, Qt.MouseButton.LeftButton)
    assert page.ui.ticket_list.hasFocus()


def test_every_state_of_a_clock_fits_its_column(page: TicketsPage, theme: Theme) -> None:
    widths = page.pane.ui.clock_table
    for style, words in (("strong", "剩 23時59分"), ("base", "遲達 23時59分"), ("strong", "逾 9天23時")):
        needed = QFontMetrics(theme.font(style)).horizontalAdvance(words) + ICON + 3 * PADDING
        assert widths.columnWidth(2) >= needed


def test_the_visitors_label_follows_the_result_篇1_1_10(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    form = record(page, EventKind.VISITED).findChild(EventForm)
    assert "可不填" in form.label("words")
    form.editor("result").set_value("dissatisfied")
    form.editor("result").changed.emit()
    assert "可不填" not in form.label("words")


def test_sentences_at_the_fields_leave_every_field_in_view(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["電梯異響"])
    dialog = record(page, EventKind.VISITED)
    before = dialog.height()
    dialog.save()
    assert dialog.height() > before


def test_the_widths_somebody_gave_are_there_again(
    qtbot: QtBot, page: TicketsPage, desk: Desk, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def shown() -> TicketsPage:
        page = TicketsPage(desk, jobs, theme, memory)
        qtbot.addWidget(page)
        page.resize(1294, 630)
        page.show()
        jobs.drain()
        return page

    first = shown()
    usual = first.ui.page_splitter.sizes()[0]
    handle = first.ui.page_splitter.handle(1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + QPoint(60, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    widened = first.ui.page_splitter.sizes()[0]
    assert widened > usual
    assert shown().ui.page_splitter.sizes()[0] == widened
