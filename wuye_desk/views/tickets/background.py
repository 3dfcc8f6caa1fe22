"""What whoever records a step has to know of what went before: shown above the fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.event_fields import GROUNDS
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import VisitResult
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.words import moment_text, say

_Preset = Mapping[str, Any]
_MOST = 140
"""Characters of a line: it only reminds, the whole stands on the page."""
_GROUND_WORDS = dict(GROUNDS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("background", text)


def background_text(view: TicketView, kind: EventKind, preset: _Preset, now: datetime) -> str:
    """Return one or two lines about what went before; empty where nothing has to be known."""
    maker = _MAKERS.get(kind)
    lines = "" if maker is None else maker(view, preset, now)
    return "\n".join(shortened(line, _MOST) for line in lines.splitlines())


def shortened(words: str, most: int) -> str:
    """Return words of at most this many characters; what is left out is told by an ellipsis."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _last(view: TicketView, *kinds: EventKind) -> Event | None:
    return next((one for one in reversed(view.events) if one.kind in kinds), None)


def _when(event: Event, now: datetime) -> str:
    return moment_text(event.occurred_at, local(now).date())


def _application(view: TicketView, _preset: _Preset, now: datetime) -> str:
    event = _last(view, EventKind.IRREGULAR_APPLIED)
    if event is None:
        return ""
    ground = QCoreApplication.translate("events", _GROUND_WORDS.get(str(event.data.get("ground")), ""))
    words = _tr("{}　{} 申請　{}").format(event.data.get("applicant", event.by), _when(event, now), ground)
    return f"{words}\n{event.data.get('words', '')}".strip()


def _decision(view: TicketView, preset: _Preset, now: datetime) -> str:
    event = _last(view, EventKind.IRREGULAR_DECIDED)
    if event is None:
        return ""
    words = _tr("{}　{} 同意非正常關閉").format(event.data.get("approver", event.by), _when(event, now))
    said = str(event.data.get("words") or "")
    return "\n".join(part for part in (f"{words}　{said}".strip(), _application(view, preset, now)) if part)


def _hand_over(view: TicketView, preset: _Preset, now: datetime) -> str:
    number = preset.get("hand_over")
    found = next((one for one in view.life.hand_overs if one.number == number), None)
    if found is None:
        return ""
    words = _tr("第 {} 次轉交　{}　{}").format(
        found.number, found.department, moment_text(found.handed_at, local(now).date())
    )
    return _tr("{}，{}簽收").format(words, found.receiver) if found.receiver else words


def _solution(view: TicketView, _preset: _Preset, now: datetime) -> str:
    event = _last(view, EventKind.SOLVED)
    if event is None or view.life.solved_at is None:
        return _tr("還沒有登記解決：這次回訪只停「最遲回訪」，解決以後還要再訪（篇1 1.9）。")
    return _tr("{} 解決：{}").format(_when(event, now), event.data.get("words", ""))


def _visit(view: TicketView, _preset: _Preset, now: datetime) -> str:
    event = _last(view, EventKind.VISITED)
    if event is None:
        return ""
    result = say(VisitResult(event.data["result"]))
    words = _tr("{} 回訪：{}").format(_when(event, now), result)
    return f"{words}　{event.data.get('words') or ''}".strip()


def _what_is_asked(view: TicketView, _preset: _Preset, _now: datetime) -> str:
    wanted = view.demand or _tr("還空著")
    return _tr("內容：{}\n客戶要求：{}").format(view.content, wanted)


def _keeper(view: TicketView, _preset: _Preset, _now: datetime) -> str:
    return _tr("現由{}經辦。").format(view.handler or view.receiver)


def _attempts(view: TicketView, _preset: _Preset, now: datetime) -> str:
    today = local(now).date()
    made = [moment_text(one.occurred_at, today) for one in view.events if one.kind is EventKind.ATTEMPTED]
    return _tr("已記 {} 次未接通：{}。").format(len(made), "、".join(made)) if made else ""


def _results(view: TicketView, _preset: _Preset, now: datetime) -> str:
    """Return what each department answered in the round that runs."""
    given = {one.number: one.department for one in view.life.hand_overs if one.round == view.round}
    answers = [one for one in view.events if one.kind is EventKind.DEPARTMENT_ANSWERED]
    return "\n".join(
        _tr("{}　{}　{}").format(given[number], _when(one, now), one.data.get("words", ""))
        for one in answers
        if (number := one.data.get("hand_over")) in given
    )


_MAKERS: Mapping[EventKind, Callable[[TicketView, _Preset, datetime], str]] = {
    EventKind.IRREGULAR_DECIDED: _application,
    EventKind.EXPLAINED: _decision,
    EventKind.PLANNED: _hand_over,
    EventKind.DEPARTMENT_ANSWERED: _hand_over,
    EventKind.WITHDRAWN: _hand_over,
    EventKind.VISITED: _solution,
    EventKind.MANAGER_OPINED: _visit,
    EventKind.PASSED_UP: _what_is_asked,
    EventKind.ASSIGNED: _keeper,
    EventKind.ATTEMPTED: _attempts,
    EventKind.IRREGULAR_APPLIED: _attempts,
    EventKind.SOLVED: _results,
}
