"""Says in a sentence or two what recording an event will do, before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import ClockId, ClockState
from wuye_desk.services.intake.foresight import Foresight
from wuye_desk.views.words import moment_text, say, span_text

_SHOWN = 4


def _tr(text: str) -> str:
    return QCoreApplication.translate("consequence", text)


def consequence_text(seen: Foresight, now: datetime) -> str:
    """Return what changes: round, grade, clocks that stop or start; empty where nothing does."""
    parts = []
    if seen.round_after > seen.round_before:
        parts.append(_new_round(seen, now))
    elif seen.grade_after is not seen.grade_before:
        words = _tr("等級由{}改為{}，時鐘跟著重算。")
        parts.append(words.format(say(seen.grade_before), say(seen.grade_after)))
    if seen.stopped:
        parts.append(_tr("停下：{}。").format(_named(seen.stopped, _stopped)))
    if seen.started and seen.round_after == seen.round_before:
        parts.append(_tr("起走：{}。").format(_named(seen.started, lambda one: _started(one, now))))
    return "".join(parts)


def _new_round(seen: Foresight, now: datetime) -> str:
    words = _tr("保存後開第 {} 輪，等級{}（篇1 1.10）。")
    grade = say(seen.grade_after)
    if seen.grade_after is not seen.grade_before:
        grade = _tr("由{}升為{}").format(say(seen.grade_before), say(seen.grade_after))
    report = next((one for one in seen.started if one.clock is ClockId.LEADER_REPORT), None)
    text = words.format(seen.round_after, grade)
    if report is not None and report.due_at is not None:
        due = moment_text(report.due_at, local(now).date())
        text += _tr("須在 {} 前上報領導。").format(due)
    return text


def _named(clocks: tuple[ClockInstance, ...], say_one: Callable[[ClockInstance], str]) -> str:
    shown = "、".join(say_one(one) for one in clocks[:_SHOWN])
    more = len(clocks) - _SHOWN
    return _tr("{}，還有 {} 個").format(shown, more) if more > 0 else shown


def _stopped(clock: ClockInstance) -> str:
    if clock.due_at is None or clock.stopped_at is None:
        return say(clock.clock)
    gap = clock.due_at - clock.stopped_at
    late = clock.state(clock.stopped_at) is ClockState.MET_LATE
    words = _tr("{}（遲 {}）") if late else _tr("{}（早 {}）")
    return words.format(say(clock.clock), span_text(abs(gap)))


def _started(clock: ClockInstance, now: datetime) -> str:
    if clock.due_at is None:
        return say(clock.clock)
    return _tr("{} 至 {}").format(say(clock.clock), moment_text(clock.due_at, local(now).date()))
