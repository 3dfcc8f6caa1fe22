"""A draft as the rules see it, and what is still wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.ticket import Event, EventKind, MatterFacts, TicketFacts
from wuye_desk.domain.vocabulary import CallerRelation, Channel
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store.queries_drafts import Referred

NOT_IN_ROSTER = frozenset({CallerRelation.OUTSIDER, CallerRelation.ANONYMOUS})
_LEAST_DIGITS = 5
"""A phone number has as many digits at the least, as that of the station in the settings (本地)."""
_NAMES_ITS_SENDER = frozenset({Channel.COMPANY, Channel.GOVERNMENT})
"""Passed on by one of many; of the other channels the channel itself says who waits for the answer."""


def facts_of(draft: TicketDraft, now: datetime, matter: MatterFacts | None) -> TicketFacts:
    """Return what the rules need of a draft; while nothing has been typed it is received now."""
    return TicketFacts(
        kind=draft.kind,
        channel=draft.channel,
        nature=draft.nature,
        received_at=draft.received_at or now,
        happening=draft.happening,
        criteria=frozenset(draft.criteria),
        validity=draft.validity,
        joint_count=draft.joint_count,
        repeats_earlier=draft.earlier_id is not None,
        letter_arrived_at=draft.letter_arrived_at,
        sender_due_at=draft.sender_due_at,
        agreed_answer_at=draft.agreed_answer_at,
        matter=matter,
        is_anonymous=draft.caller_relation is CallerRelation.ANONYMOUS,
        has_content=bool(draft.content.strip()),
        has_demand=bool(draft.demand.strip()),
    )


def hands_over(draft: TicketDraft) -> bool:
    """Return whether saving hands the sheet to the department; what is settled on the spot stays here."""
    return draft.hand_over_now and bool(draft.department) and not draft.settled.strip()


def events_of(draft: TicketDraft, now: datetime, by: str, joined: Referred | None) -> tuple[Event, ...]:
    """Return what saving the draft at this moment records; joined is the ticket it shares a matter with."""
    received, settled = draft.received_at or now, draft.settled.strip()
    said_at = now if settled and not draft.back_entry else received
    happened: list[tuple[EventKind, datetime, dict[str, Any]]] = [
        (EventKind.REGISTERED, said_at, _registered(draft, settled))
    ]
    if joined is not None:
        words = {"title": joined.subject, "with_number": joined.number}
        happened.append((EventKind.MATTER_JOINED, received, words))
    if hands_over(draft):
        sheet = {"hand_over": 1, "department": draft.department, "receiver": draft.receiver.strip()}
        happened.append((EventKind.HANDED_OVER, now, sheet))
    return tuple(
        Event(kind=kind, occurred_at=at, recorded_at=now, sequence=sequence, by=by, data=data)
        for sequence, (kind, at, data) in enumerate(happened, 1)
    )


def _registered(draft: TicketDraft, settled: str) -> dict[str, Any]:
    """Return the words of the registration; of a letter also who is to read the original (篇1 1.3)."""
    told: dict[str, Any] = {"settled": bool(settled), "words": settled}
    shown_to = draft.shown_to.strip() if draft.channel is Channel.LETTER else ""
    return told | ({"shown_to": shown_to} if shown_to else {})


def problems_of(draft: TicketDraft, now: datetime) -> Iterator[FieldProblem]:
    """Yield what is missing or wrong in the fields of a draft, in the order of the talk."""
    yield from _who(draft)
    yield from _when(draft, now)
    if not draft.content.strip():
        yield FieldProblem("content", "請寫下住戶說的內容。")
    if draft.hand_over_now and not draft.department and not draft.settled.strip():
        yield FieldProblem("department", "保存即轉交，請選被投訴部門。")
    yield from _by_channel(draft, now)


def _who(draft: TicketDraft) -> Iterator[FieldProblem]:
    in_roster = draft.account_id is not None or draft.room_id is not None
    if not in_roster and draft.caller_relation not in NOT_IN_ROSTER:
        yield FieldProblem("account_id", "請選住戶，或按「名冊外來電人」「匿名」。")
    if draft.caller_relation is CallerRelation.OUTSIDER and not draft.caller_name.strip():
        yield FieldProblem("caller_name", "請問來電人姓名；不肯說就按「匿名」。")
    if trouble := phone_trouble(draft.callback_phone):
        yield FieldProblem("callback_phone", trouble)


def phone_trouble(text: str) -> str:
    """Return what is wrong with a phone number as it stands in a field, or nothing."""
    digits = sum(sign.isdigit() for sign in text)
    return "電話號碼不完整，請再問一遍。" if text.strip() and digits < _LEAST_DIGITS else ""


def _when(draft: TicketDraft, now: datetime) -> Iterator[FieldProblem]:
    received = draft.received_at
    if draft.back_entry and received is None:
        yield FieldProblem("received_at", "請填紙上寫的受理時間。")
    if received is not None and received > now:
        yield FieldProblem("received_at", "受理時間不能晚於現在。")
    if draft.agreed_answer_at is not None and draft.agreed_answer_at <= (received or now):
        yield FieldProblem("agreed_answer_at", "約定答復要在受理之後。")


def _by_channel(draft: TicketDraft, now: datetime) -> Iterator[FieldProblem]:
    if draft.channel is Channel.LETTER:
        if draft.letter_arrived_at is None:
            yield FieldProblem("letter_arrived_at", "來函要填收到的日期和時間（篇1 1.3）。")
        elif draft.letter_arrived_at > now:
            yield FieldProblem("letter_arrived_at", "收到來函的時間不能晚於現在。")
    if draft.joint_count < 1:
        yield FieldProblem("joint_count", "聯名人數至少 1 人。")
    if draft.channel in _NAMES_ITS_SENDER and not draft.sender.strip():
        yield FieldProblem("sender", "請填轉辦單位。")
    if draft.sender_due_at is not None and draft.sender_due_at <= (draft.received_at or now):
        yield FieldProblem("sender_due_at", "轉辦單位的期限要在受理之後。")
