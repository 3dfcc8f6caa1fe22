"""Recording what happened, as a person does: the words, what they will do, what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.support.keyboard import type_text
from tests.views.tickets.at_the_page import CTRL, dialog_of, open_ticket, record, save
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade, Stage
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.views.tickets.event_form import EventForm
from wuye_desk.views.tickets.record_event import RecordTarget
from wuye_desk.views.tickets.tickets_page import TicketsPage
from wuye_desk.views.widgets.timeline_rows import ROW_ROLE, EventRow, RoundRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs


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
    assert "不滿意上報" in dialog.ui.consequence_label.text()
    save(qtbot, page, jobs)
    row = Ticket.get_by_id(tickets["電梯異響"])
    assert (row.round, row.grade, row.stage) == (2, Grade.COMPLEX, Stage.IN_HAND)
    shown = [
        page.pane.clocks.model.index(place, 0).data() for place in range(page.pane.clocks.model.rowCount())
    ]
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
    with qtbot.waitSignal(page.form_requested) as printing:
        save(qtbot, page, jobs)
    assert printing.args == [tickets["主臥漏水"], PrintChoice()]
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


def test_regrading_shows_the_grade_before_and_after(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    dialog = record(page, EventKind.REGRADED)
    box = dialog._form.editor("criteria")._boxes  # type: ignore[attr-defined]
    next(one for criterion, one in box.items() if criterion.value == "media").click()
    type_text(dialog._form.editor("reason").focusProxy(), "記者來電")
    qtbot.waitUntil(lambda: "由簡易升為重大" in dialog.ui.consequence_label.text())
    save(qtbot, page, jobs)
    assert Ticket.get_by_id(tickets["主臥漏水"]).grade is Grade.MAJOR


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
