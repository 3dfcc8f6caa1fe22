"""The columns of the wide list of tickets, and which of them are shown at first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.tickets.tickets import TicketLine, TicketSort
from wuye_desk.views.tickets.list_texts import line_state
from wuye_desk.views.widgets.cell_roles import GRADE_ROLE, STATE_ROLE
from wuye_desk.views.widgets.state_cell import StateCell
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import place_text, say, stamp_text

NUMBER, GRADE, SUBJECT, DUE = 0, 2, 6, 7
"""Places of the columns that are always shown or have painters of their own."""
AT_FIRST = frozenset({0, 2, 4, 5, 6, 7, 8, 10})
"""Places of the columns shown before anybody chooses."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket_list", text)


def _sort(order: TicketSort) -> str:
    return str(order.value)


def ticket_columns(now: Callable[[], datetime]) -> tuple[ColumnSpec[TicketLine], ...]:
    """Return every column there is, in the order in which they stand at first."""

    def received(line: TicketLine) -> str:
        return stamp_text(line.received_at, local(now()).date())

    def due(line: TicketLine) -> StateCell:
        icon, words, color = line_state(line, now())
        return StateCell(icon, color, words, "strong" if color == "over" else "base")

    def subject(line: TicketLine) -> str:
        return line.subject

    return (
        ColumnSpec(
            _tr("單號"), lambda line: line.number, 128, style="strong", sort_key=_sort(TicketSort.NUMBER)
        ),
        ColumnSpec(_tr("類別"), lambda line: say(line.kind), 56),
        ColumnSpec(
            _tr("等級"),
            lambda line: say(line.grade),
            76,
            roles={GRADE_ROLE: _grade},
            sort_key=_sort(TicketSort.GRADE),
        ),
        ColumnSpec(_tr("有效性"), lambda line: say(line.validity), 60),
        ColumnSpec(
            _tr("房號"),
            lambda line: place_text(line.room_label, line.name),
            120,
            sort_key=_sort(TicketSort.ROOM),
        ),
        ColumnSpec(_tr("住戶"), lambda line: line.name, 80, tip=lambda line: line.name),
        ColumnSpec(_tr("事由"), subject, 240, tip=subject),
        ColumnSpec(
            _tr("最近期限"),
            lambda line: due(line).text,
            136,
            roles={STATE_ROLE: due},
            sort_key=_sort(TicketSort.DUE),
        ),
        ColumnSpec(_tr("進度"), lambda line: say(line.stage), 96, sort_key=_sort(TicketSort.STAGE)),
        ColumnSpec(_tr("輪次"), lambda line: str(line.round), 48, right=True),
        ColumnSpec(_tr("受理"), received, 110, tip=received, sort_key=_sort(TicketSort.RECEIVED)),
        ColumnSpec(_tr("渠道"), lambda line: say(line.channel), 110),
        ColumnSpec(_tr("部門"), lambda line: line.department, 84),
        ColumnSpec(_tr("受理人"), lambda line: line.receiver, 72),
    )


def _grade(line: TicketLine) -> Grade:
    return line.grade
