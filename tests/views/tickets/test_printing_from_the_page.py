"""Printing from the page of tickets: one of a ticket's forms, or one form of all that are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.views.tickets.at_the_page import open_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.printing.print_job import PrintChoice, PrintJob
from wuye_desk.services.tickets.tickets import EventDraft, record
from wuye_desk.views.tickets.tickets_page import TicketsPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wuye_desk.jobs import Jobs


def press_print(qtbot: QtBot, page: TicketsPage, row: int) -> list[object]:
    table = page.pane.ui.form_table
    table.selectRow(row)
    table.setFocus()
    with qtbot.waitSignal(page.form_requested) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    return list(asked.args)


def test_each_line_of_the_forms_prints_its_own(
    qtbot: QtBot, page: TicketsPage, jobs: Jobs, desk: Desk, tickets: dict[str, int]
) -> None:
    ticket_id = tickets["主臥漏水"]
    sign_in(desk, next(one.id for one in people(desk) if one.name == "周建國"), "246810")
    slip = {"department": "保安部", "reason": "噪聲", "words": "樓上裝修", "wanted": "到場"}
    record(desk, ticket_id, EventDraft(EventKind.LIAISED, desk.now(), slip))
    open_ticket(page, jobs, ticket_id)
    lines = [page.pane.forms.row(page.pane.forms.index(row, 0)).form for row in range(3)]
    assert lines == ["KF-01", "KF-03", "KF-02"]
    assert press_print(qtbot, page, 1) == [ticket_id, PrintChoice(form="KF-03")]
    assert press_print(qtbot, page, 2) == [ticket_id, PrintChoice(form="KF-02", part=1)]


def test_all_listed_tickets_are_printed_as_one_document(
    qtbot: QtBot, page: TicketsPage, tickets: dict[str, int]
) -> None:
    button: QToolButton = page.ui.list_print_button
    orders, sheets = button.menu().actions()
    with qtbot.waitSignal(page.batch_requested) as asked:
        orders.trigger()
    job: PrintJob = asked.args[0]()
    assert {ticket_id for ticket_id, _number in job.tickets} == set(tickets.values())
    with qtbot.waitSignal(page.batch_requested) as asked:
        sheets.trigger()
    job = asked.args[0]()
    assert {number for _ticket_id, number in job.tickets} == {"TS-202611-001", "TS-202611-002"}
    assert "XW-202611-001" in job.warnings[0]


def test_what_is_filtered_out_is_not_printed(qtbot: QtBot, page: TicketsPage, jobs: Jobs) -> None:
    qtbot.keyClicks(page.ui.search_edit, "XW-202611-001")
    page.refresh()
    jobs.drain()
    with qtbot.waitSignal(page.batch_requested) as asked:
        page.ui.list_print_button.menu().actions()[0].trigger()
    assert [number for _ticket_id, number in asked.args[0]().tickets] == ["XW-202611-001"]
