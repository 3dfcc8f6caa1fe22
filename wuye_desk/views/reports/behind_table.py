"""The tickets behind a figure, as a list below it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.report import Complaint
from wuye_desk.domain.vocabulary import ClockState
from wuye_desk.services.reports.handed import RATES, Handed
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import place_text, say, stamp_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("behind_table", text)


def complaint_columns(today: date) -> list[ColumnSpec[Complaint]]:
    """Return the columns of the tickets."""
    return [
        ColumnSpec(_tr("單號"), lambda one: one.number, 128, style="strong"),
        ColumnSpec(_tr("受理"), lambda one: stamp_text(one.received_at, today), 112),
        ColumnSpec(_tr("房號"), lambda one: place_text(one.room_label, one.caller_name), 128),
        ColumnSpec(_tr("性質"), lambda one: say(one.nature), 80),
        ColumnSpec(_tr("等級"), lambda one: say(one.grade), 56),
        ColumnSpec(_tr("有效性"), lambda one: say(one.validity), 56),
        ColumnSpec(_tr("進度"), lambda one: say(one.stage), 80),
        ColumnSpec(_tr("輪次"), lambda one: str(one.round), 48, right=True),
        ColumnSpec(_tr("時限"), duty_text, 96, color=_duty_color),
        ColumnSpec(_tr("回訪"), lambda one: say(one.result) if one.result else "", 72),
        ColumnSpec(_tr("事由"), lambda one: one.subject, 0, tip=lambda one: one.subject),
    ]


def duty_text(one: Complaint) -> str:
    """Return what of its duties was not done in time: 「逾期 1 遲達 2」; else that all were."""
    states = [state for _clock, state in one.duties]
    parts = [
        f"{say(state)} {states.count(state)}"
        for state in (ClockState.OVERDUE, ClockState.MET_LATE)
        if state in states
    ]
    if parts:
        return " ".join(parts)
    return say(ClockState.MET) if ClockState.MET in states else ""


def _duty_color(one: Complaint) -> str:
    states = {state for _clock, state in one.duties}
    if ClockState.OVERDUE in states:
        return "over"
    return "soon" if ClockState.MET_LATE in states else "text_2"


def handed_columns(today: date) -> list[ColumnSpec[Handed]]:
    """Return the columns of what was handed in: with its figures as they were then."""
    return [
        ColumnSpec(_tr("月份"), lambda one: str(one.month), 88, style="strong"),
        ColumnSpec(_tr("交出時間"), lambda one: stamp_text(one.handed_at, today), 136),
        ColumnSpec(_tr("交給"), lambda one: one.receiver, 120),
        ColumnSpec(_tr("經手"), lambda one: one.by, 120),
        ColumnSpec(_tr("當時的數字"), _figures_text, 0, color="text_2", tip=_figures_text),
    ]


def _figures_text(one: Handed) -> str:
    return " · ".join(figure_words(one.figures))


def figure_words(figures: Mapping[str, Any]) -> list[str]:
    """Return the figures kept with a report, each with its name."""
    return [
        f"{QCoreApplication.translate('terms', name)}\u00a0{value}{'%' if name in RATES else ''}"
        for name, value in figures.items()
    ]
