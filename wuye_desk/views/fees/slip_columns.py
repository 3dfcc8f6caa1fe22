"""Columns of the slips of a cycle."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.billing.overtime import hours_words
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.services.fees.slip_data import OvertimeDraft, RepairDraft, Slip
from wuye_desk.views.widgets.tables import ColumnSpec


def overtime_columns() -> list[ColumnSpec[Slip]]:
    """Return the columns of applications."""
    return [
        _number(),
        _day(),
        ColumnSpec(_tr("房號"), lambda one: one.room, 132, color=_ink),
        ColumnSpec(_tr("單位"), lambda one: one.name, color=_ink),
        ColumnSpec(_tr("時間"), _hours, 108, color=_ink),
        ColumnSpec(_tr("計費"), _billed, 80, right=True, color=_ink),
        _amount(),
        _state(),
    ]


def repair_columns() -> list[ColumnSpec[Slip]]:
    """Return the columns of repairs."""
    return [
        _number(),
        _day(),
        ColumnSpec(_tr("房號或地點"), lambda one: one.room or one.draft.place, 132, color=_ink),
        ColumnSpec(_tr("業戶"), lambda one: one.name or _tr("公共"), 92, color=_ink),
        ColumnSpec(_tr("維修內容"), _content, color=_ink, tip=_content),
        _amount(),
        _state(),
    ]


def _number() -> ColumnSpec[Slip]:
    return ColumnSpec(_tr("編號"), lambda one: one.number, 128, style="strong", color=_ink)


def _day() -> ColumnSpec[Slip]:
    return ColumnSpec(_tr("日期"), lambda one: f"{one.draft.day:%m-%d}", 60, color=_ink)


def _amount() -> ColumnSpec[Slip]:
    return ColumnSpec(_tr("金額"), lambda one: shown(one.amount), 88, right=True, color=_ink)


def _state() -> ColumnSpec[Slip]:
    return ColumnSpec(_tr("狀態"), _state_words, 96, color="text_2", tip=_state_tip)


def _ink(one: Slip) -> str:
    return "text" if one.stands else "text_3"


def _hours(one: Slip) -> str:
    draft = one.draft
    return f"{draft.begins:%H:%M}－{draft.until:%H:%M}" if isinstance(draft, OvertimeDraft) else ""


def _billed(one: Slip) -> str:
    return _tr("{0} 小時").format(hours_words(one.reckoned.billed)) if one.reckoned else ""


def _content(one: Slip) -> str:
    return " ".join(one.draft.content.split()) if isinstance(one.draft, RepairDraft) else ""


def _state_words(one: Slip) -> str:
    if not one.stands:
        return _tr("作廢")
    if one.charged:
        return _tr("已入賬")
    if one.handed_at is not None:
        return _tr("已交收費室")
    unfinished = isinstance(one.draft, RepairDraft) and one.draft.finished_at is None
    return _tr("未完工") if unfinished else _tr("未交")


def _state_tip(one: Slip) -> str:
    if not one.stands:
        return one.cancelled_for
    if one.handed_at is None:
        return ""
    return _tr("{moment} 交 {name}").format(moment=f"{local(one.handed_at):%m-%d %H:%M}", name=one.taken_by)


def _tr(text: str) -> str:
    return QCoreApplication.translate("slip_columns", text)
