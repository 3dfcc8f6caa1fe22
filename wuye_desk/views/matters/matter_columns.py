"""What the tables of a matter show: its households, what is done once, what may belong to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import VisitResult
from wuye_desk.services.households.household_lines import NeighbourTicket
from wuye_desk.services.tickets.matter_view import MatterTicket, SharedDuty
from wuye_desk.views.widgets.cell_roles import GRADE_ROLE, STATE_ROLE, STEP_ROLE
from wuye_desk.views.widgets.state_cell import StateCell, state_cell
from wuye_desk.views.widgets.step_button import StepCell
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import day_text, place_text, say, stamp_text

Now = Callable[[], datetime]
GRADE, VISIT, STEP = 5, 7, 9
"""Columns of the households with a painter of their own."""
DUTY_STATE, DUTY_STEP = 1, 4
ALIKE_JOIN = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("matter", text)


def household_columns(now: Now) -> tuple[ColumnSpec[MatterTicket], ...]:
    """Return the columns of the households: who, ticket, grade, stage, visit, whose turn, next step."""

    def day(moment: datetime) -> str:
        return day_text(moment, local(now()).date())

    return (
        ColumnSpec(_tr("房號"), _place, 132, style="strong", tip=_place),
        ColumnSpec(_tr("住戶"), lambda row: row.view.household_name or row.view.caller_name, 88),
        ColumnSpec(_tr("單號"), lambda row: row.view.number, 112, color="text_2"),
        ColumnSpec(_tr("加入"), lambda row: day(row.joined_at), 96, color="text_2"),
        ColumnSpec(_tr("事由"), lambda row: row.view.subject, 0, tip=lambda row: row.view.content),
        ColumnSpec(
            _tr("等級"), lambda row: say(row.view.grade), 66, roles={GRADE_ROLE: lambda row: row.view.grade}
        ),
        ColumnSpec(_tr("狀態"), lambda row: say(row.view.stage), 76),
        ColumnSpec(
            _tr("回訪"),
            lambda row: visit_cell(row, now()).text,
            124,
            roles={STATE_ROLE: lambda row: visit_cell(row, now())},
        ),
        ColumnSpec(_tr("回訪人"), _visitor, 76, color="text_2"),
        ColumnSpec(_tr("下一步"), lambda row: row.view.next_step.label, 148, roles={STEP_ROLE: _next_step}),
    )


def visit_cell(row: MatterTicket, now: datetime) -> StateCell:
    """Return what was found at the door, else how long there is to go there."""
    if row.visit is not None and row.visited_at is not None:
        day = f"{local(row.visited_at):%m-%d}"
        bad = row.visit is VisitResult.DISSATISFIED
        words = f"{say(row.visit)} {day}"
        return StateCell("circle-alert" if bad else "circle-check", "over" if bad else "met", words)
    if row.visit_clock is not None:
        return state_cell(row.visit_clock.instance, now)
    return StateCell("", "text_3", _tr("不用回訪"))


def duty_columns(now: Now) -> tuple[ColumnSpec[SharedDuty], ...]:
    """Return the columns of what is done once: what, how it stands, whose, at which ticket, the button."""
    return (
        ColumnSpec(_tr("什麼事"), lambda row: QCoreApplication.translate("terms", _label(row)), 0),
        ColumnSpec(
            _tr("狀態"),
            lambda row: duty_cell(row, now()).text,
            150,
            roles={STATE_ROLE: lambda row: duty_cell(row, now())},
        ),
        ColumnSpec(_tr("誰"), _doer, 66, color="text_2", tip=_doer),
        ColumnSpec(_tr("記在"), lambda row: row.number.rsplit("-", 1)[-1], 44, color="text_2", tip=_number),
        ColumnSpec("", lambda row: _duty_step(row).text, 84, roles={STEP_ROLE: _duty_step}),
    )


def duty_cell(row: SharedDuty, now: datetime) -> StateCell:
    """Return when it was done, else how long there is."""
    if row.done is not None:
        done = stamp_text(row.done.occurred_at, local(now).date())
        return StateCell("circle-check", "met", _tr("{moment} 已辦").format(moment=done))
    if row.clock is not None:
        return state_cell(row.clock.instance, now)
    return StateCell("circle-dashed", "text_2", _tr("還沒有記"))


def alike_columns(now: Now) -> tuple[ColumnSpec[NeighbourTicket], ...]:
    """Return the columns of what may be about the same: where, who, since when, what, the button."""
    return (
        ColumnSpec(_tr("房號"), lambda row: place_text(row.room_label, row.name), 120, style="strong"),
        ColumnSpec(_tr("住戶"), lambda row: row.name, 66),
        ColumnSpec(
            _tr("受理"), lambda row: day_text(row.received_at, local(now()).date()), 84, color="text_2"
        ),
        ColumnSpec(_tr("事由"), lambda row: row.subject, 0, tip=lambda row: f"{row.number} {row.subject}"),
        ColumnSpec(
            "",
            lambda _row: _tr("併入"),
            84,
            roles={STEP_ROLE: lambda _row: StepCell(_tr("併入"), "link-2", _tr("併入這件事項"))},
        ),
    )


def _place(row: MatterTicket) -> str:
    return place_text(row.view.room_label, row.view.caller_name)


def _visitor(row: MatterTicket) -> str:
    return row.visit_clock.owner_name if row.visit_clock is not None and row.visit is None else ""


def _next_step(row: MatterTicket) -> StepCell:
    step = row.view.next_step
    icon = EVENTS[step.event].icon if step.event is not None else ""
    return StepCell(step.label, icon)


def _label(row: SharedDuty) -> str:
    return EVENTS[row.event].label


def _number(row: SharedDuty) -> str:
    return row.number


def _doer(row: SharedDuty) -> str:
    if row.done is not None:
        return str(row.done.data.get("by_name") or row.done.data.get("to") or row.done.by)
    return row.clock.owner_name if row.clock is not None else ""


def _duty_step(row: SharedDuty) -> StepCell:
    if row.done is not None:
        return StepCell("")
    return StepCell(_tr("登記"), EVENTS[row.event].icon, _tr("記在 {number}").format(number=row.number))
