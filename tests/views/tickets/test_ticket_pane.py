"""What the page of one ticket shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt

from tests.support.tickets import add_event
from tests.views.tickets.at_the_page import open_ticket
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.tickets.tickets_page import TicketsPage
from wuye_desk.views.widgets.timeline_rows import ROW_ROLE, RoundRow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.clock_hand import ClockHand
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.views.theme import Theme


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
    assert page.pane.clocks.model.rowCount() == len(view.clocks)
    assert view.next_step.label in page.pane.ui.step_button.text()


def test_a_ticket_that_is_not_there_leaves_an_explanation(page: TicketsPage, jobs: Jobs) -> None:
    told: list[object] = []
    page.failed.connect(told.append)
    open_ticket(page, jobs, 987654)
    assert len(told) == 1
    assert page.pane.ui.pane_stack.currentWidget() is page.pane.ui.nothing_page


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


def test_past_midnight_today_is_yesterday(
    page: TicketsPage, jobs: Jobs, clock_hand: ClockHand, tickets: dict[str, int]
) -> None:
    open_ticket(page, jobs, tickets["主臥漏水"])
    today = page.pane.head._rest.text()
    assert "今天" in today
    page._minute.timeout.emit()
    jobs.drain()
    assert page.pane.head._rest.text() == today
    clock_hand.advance(days=1)
    page._minute.timeout.emit()
    jobs.drain()
    assert "今天" not in page.pane.head._rest.text()


def test_only_a_complaint_is_graded_and_valid_or_not_篇3_四(
    page: TicketsPage, jobs: Jobs, tickets: dict[str, int]
) -> None:
    graded = (page.pane.head._grade, page.pane.head._other_parts, page.pane.head._validity)
    open_ticket(page, jobs, tickets["裝修時間"])
    assert not any(badge.isVisible() for badge in graded)
    open_ticket(page, jobs, tickets["主臥漏水"])
    assert all(badge.isVisible() for badge in graded)
