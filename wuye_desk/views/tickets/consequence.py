"""Says line by line what recording an event will do, before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import ClockInstance, EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState, Stage, Validity
from wuye_desk.services.intake.foresight import Foresight
from wuye_desk.views.words import moment_text, say, span_text

_SHOWN = 4
_Line = tuple[str, str]
"""A word for what happens, and to what."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("consequence", text)


def consequence_text(kind: EventKind, seen: Foresight, now: datetime) -> str:
    """Return rich text, a line for round, grade, validity, clocks and stage; empty where nothing changes."""
    return "<br>".join(
        f"<b>{escape(word)}</b>&nbsp; {escape(rest)}" for word, rest in _lines(kind, seen, now)
    )


def _lines(kind: EventKind, seen: Foresight, now: datetime) -> Iterator[_Line]:
    yield from _round_or_grade(seen)
    yield from _validity(kind, seen)
    if seen.stopped:
        yield _tr("停下"), _named(seen.stopped, _stopped)
    if seen.voided and seen.round_after == seen.round_before:
        yield _tr("作廢"), _named(seen.voided, lambda one: say(one.clock))
    if seen.started:
        yield _tr("起走"), _named(_by_deadline(seen.started), lambda one: _started(one, now))
    if _closes(kind, seen):
        yield _tr("之後"), _tr("告知審批結果")
    elif seen.stage_after is not seen.stage_before:
        yield _tr("之後"), say(seen.stage_after)


def _round_or_grade(seen: Foresight) -> Iterator[_Line]:
    before, after = seen.grade_before, seen.grade_after
    if seen.round_after > seen.round_before:
        words = _tr("保存後開第 {} 輪，時鐘重新起走（篇1 1.10）").format(seen.round_after)
        yield _tr("新一輪"), words
    if after.rank > before.rank:
        yield _tr("升級"), _tr("由{}升為{}").format(say(before), say(after))
    elif after.rank < before.rank:
        words = _tr("由{}降為{}；較輕等級的時鐘從現在重新起走，已經逾期的仍算逾期")
        yield _tr("降級"), words.format(say(before), say(after))


def _closes(kind: EventKind, seen: Foresight) -> bool:
    """Return whether an irregular closure is approved: the resident is to be told of it next."""
    return kind is EventKind.IRREGULAR_DECIDED and seen.stage_after is Stage.OPINION_GIVEN


def _validity(kind: EventKind, seen: Foresight) -> Iterator[_Line]:
    closes = _closes(kind, seen)
    if closes and seen.validity_after is Validity.INVALID:
        yield _tr("無效"), _tr("不計入有效投訴；還要向住戶解釋、記下反應，才能歸檔（篇2 5.3.8）")
    elif closes:
        yield _tr("仍有效"), _tr("照有效投訴統計；還要把結果告知住戶，才能歸檔")
    elif kind is EventKind.IRREGULAR_DECIDED:
        yield _tr("退回"), _tr("照常處理，時鐘照走；可以再申請")
    elif kind is EventKind.IRREGULAR_APPLIED:
        yield _tr("等審批"), _tr("批准以前照常處理，時鐘照走（篇3 四(二)3）")
    elif seen.validity_after is not seen.validity_before:
        words = _tr("由{}改為{}")
        yield _tr("有效性"), words.format(say(seen.validity_before), say(seen.validity_after))


def _by_deadline(clocks: Sequence[ClockInstance]) -> tuple[ClockInstance, ...]:
    """Return the clocks with the nearest deadline first; the report to the leader is always told."""
    return tuple(sorted(clocks, key=lambda one: (one.clock is not ClockId.LEADER_REPORT, _due(one))))


def _due(clock: ClockInstance) -> float:
    return clock.due_at.timestamp() if clock.due_at is not None else float("inf")


def _named(clocks: Sequence[ClockInstance], say_one: Callable[[ClockInstance], str]) -> str:
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
    words = _tr("{} 至 {}").format(say(clock.clock), moment_text(clock.due_at, local(now).date()))
    return _tr("{}（暫算）").format(words) if clock.provisional else words
