"""Turns the rounds of a ticket into the rows of its timeline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.services.tickets.ticket_view import RoundPart, TimelineEntry
from wuye_desk.views.widgets.timeline_rows import EventRow, RoundRow, Row, Verdict
from wuye_desk.views.words import moment_text, stamp_text, time_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)


def timeline_rows(rounds: Sequence[RoundPart], now: datetime) -> list[Row]:
    """Return the rows, newest first; dividers only where there is more than one round."""
    today = local(now).date()
    rows: list[Row] = []
    for part in rounds:
        if len(rounds) > 1:
            rows.append(_divider(part, today))
        rows += [_event(entry, today) for entry in part.entries]
    return rows


def _divider(part: RoundPart, today: date) -> RoundRow:
    badge = _tr("第 {} 輪").format(part.number)
    since = moment_text(part.started_at, today)
    if part.ended_at is None:
        text = _tr("自 {}").format(since)
        text = f"{text}，{part.opened_by}" if part.opened_by else text
        return RoundRow(part.number, badge, text, _tr("時鐘重開，一個月限期不變"), current=True)
    text = _tr("{} 至 {}").format(since, stamp_text(part.ended_at, today))
    aside, verdict = _result(part)
    return RoundRow(part.number, badge, text, aside, verdict, foldable=True)


def _result(part: RoundPart) -> tuple[str, Verdict]:
    if part.late:
        return _tr("{} 個準時，{} 個遲").format(part.on_time, part.late), Verdict.LATE
    if part.on_time:
        return _tr("{} 個時鐘都準時").format(part.on_time), Verdict.MET
    return "", Verdict.NONE


def _event(entry: TimelineEntry, today: date) -> EventRow:
    aside, verdict = _aside(entry)
    return EventRow(
        time=stamp_text(entry.occurred_at, today),
        icon=entry.icon,
        title=entry.title,
        people=entry.people,
        words=entry.words,
        aside=aside,
        verdict=verdict,
        turning_point=entry.opens_round,
    )


def _aside(entry: TimelineEntry) -> tuple[str, Verdict]:
    if entry.punctuality:
        first = next((one for one in entry.punctuality if one.late), entry.punctuality[0])
        others = len(entry.punctuality) - 1
        more = _tr("，等 {} 個時鐘").format(others + 1) if others else ""
        return f"{first.words}{more}", Verdict.LATE if first.late else Verdict.MET
    if entry.aside:
        return entry.aside, Verdict.NONE
    if entry.recorded_late:
        return _tr("補錄 {}").format(time_text(entry.recorded_at)), Verdict.NONE
    return "", Verdict.NONE
