"""Fills 《住戶投訴處置表》 (KF-01) out of a ticket: the known is printed, the rest left to be written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from dateutil.relativedelta import relativedelta

from wuye_desk.documents.form_parts import Signature
from wuye_desk.documents.kf01_data import Copy, HandOverPart, Kf01, MajorRow
from wuye_desk.documents.wording import deadline_text
from wuye_desk.domain.course import course_of
from wuye_desk.domain.moments import local
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import CallerRelation, ClockId, Grade, Stage, VisitResult
from wuye_desk.services.printing.kf01_events import (
    clock_of,
    deadline,
    hand_over_parts,
    last,
    round_events,
    signed,
    visit_part,
    word,
)
from wuye_desk.services.printing.occasion import Occasion
from wuye_desk.services.tickets.ticket_view import TicketView

MOST_NUMBERS = 5
"""Numbers of linked tickets that are printed; the matter itself holds them all."""
KEPT_YEARS = 3
"""Files are kept until three years after they are closed (篇2 9.2)."""


def fill(view: TicketView, rules: RuleBook, occasion: Occasion) -> Kf01:
    """Return the travelling sheet of the round the view shows."""
    events = round_events(view)
    out_since = occasion.out_since
    arrived = last(_up_to_round(view), EventKind.ARRIVED)
    archived, opined = last(events, EventKind.ARCHIVED), last(events, EventKind.MANAGER_OPINED)
    on_site = clock_of(view, ClockId.ON_SITE)
    return Kf01(
        station=occasion.station,
        number=view.number,
        printed_at=occasion.printed_at,
        printed_by=occasion.printed_by,
        reprint=occasion.reprint,
        cancelled=view.stage is Stage.CANCELLED,
        round=view.round,
        room=view.room_label,
        household=household_text(view),
        phone=view.callback_phone,
        confidential=view.confidential,
        received_at=view.received_at,
        receiver=view.receiver,
        channel=view.channel,
        nature=view.nature,
        grade=view.grade,
        basis=_basis(view, rules),
        validity=view.validity,
        irregular_number=word(last(view.events, EventKind.IRREGULAR_APPLIED), "number"),
        linked=_linked(view),
        first_feedback=deadline(clock_of(view, ClockId.FIRST_FEEDBACK), _no_feedback(view)),
        reply=deadline(clock_of(view, ClockId.REPLY)),
        latest_visit=deadline(clock_of(view, ClockId.LATEST_VISIT)),
        happening=view.happening,
        on_site_due=local(on_site.due_at) if on_site and on_site.due_at else None,
        on_site_rule=rules.clocks[ClockId.ON_SITE].limit_text,
        arrived_at=arrived.occurred_at if arrived else None,
        arrived_who=word(arrived, "who"),
        joint_count=_joint(view),
        content=_content(view),
        demand=view.demand,
        recorded=_recorded(view, events, out_since),
        hand_overs=hand_over_parts(view, events, rules, out_since=out_since),
        visit=visit_part(events, view, out_since=out_since),
        opinion=word(opined, "words"),
        opined=signed(opined, "by_name", out_since=out_since),
        archived=signed(archived, "by_name", out_since=out_since),
        shelf=word(archived, "shelf"),
        keep_until=_kept_until(archived),
        major=tuple(_major_rows(view, rules, out_since)) if view.grade is Grade.MAJOR else (),
    )


def for_department(sheet: Kf01, hand_over: int, content: str, demand: str) -> Kf01:
    """Return a department's copy: nothing that tells who the resident is, only its own hand-over."""
    part = next((one for one in sheet.hand_overs if one.number == hand_over), HandOverPart())
    return replace(
        sheet,
        copy=Copy.DEPARTMENT,
        reprint=False,
        room="",
        household="",
        phone="",
        linked="",
        arrived_at=None,
        arrived_who="",
        joint_count="",
        content=content,
        demand=demand,
        recorded=Signature(),
        hand_overs=(replace(part, received=Signature(), plan="", planned=Signature(), work=""),),
        major=(),
    )


def _up_to_round(view: TicketView) -> list[Event]:
    rounds = course_of(view.facts, view.events).rounds[: view.round]
    return [event for one in rounds for event in one.events]


def _recorded(view: TicketView, events: list[Event], out_since: datetime | None) -> Signature:
    """Return who signed as 記錄人: nobody until the printed sheet was handed over."""
    gone = out_since and any(
        event.kind is EventKind.HANDED_OVER and event.recorded_at > out_since for event in events
    )
    return Signature(name=view.receiver, at=local(view.saved_at)) if gone else Signature()


def household_text(view: TicketView) -> str:
    """Return whose the ticket is: the household, and the caller where he is somebody else."""
    caller = view.caller_name
    if not view.household_name:
        return caller or (
            view.caller_relation.label if view.caller_relation is CallerRelation.ANONYMOUS else ""
        )
    return (
        f"{view.household_name}（{caller}）"
        if caller not in ("", view.household_name)
        else view.household_name
    )


def _basis(view: TicketView, rules: RuleBook) -> str:
    """Return the criteria that make the grade, with their clauses (篇3 四(一))."""
    reasons = view.grading.reasons
    deciding = [one for one in reasons if rules.criteria[one.criterion].grade is view.grade] or list(reasons)
    if not deciding:
        return "不屬重大、復雜各項（篇3 四(一)3）"
    return "；".join(f"{one.clause} {one.criterion.label}" for one in deciding)


def _linked(view: TicketView) -> str:
    linked = [*([view.earlier] if view.earlier else []), *view.same_matter]
    return numbers_text([one.number for one in linked])


def numbers_text(numbers: Sequence[str]) -> str:
    """Return several numbers, those of one month shortened: 「TS-202611-035、036」; of many the first."""
    shown: list[str] = []
    month = ""
    different = list(dict.fromkeys(numbers))
    for number in different[:MOST_NUMBERS]:
        head, _dash, serial = number.rpartition("-")
        shown.append(serial if head == month else number)
        month = head
    more = f" 等 {len(different)} 件" if len(different) > MOST_NUMBERS else ""
    return "、".join(shown) + more


def _no_feedback(view: TicketView) -> str:
    return "—（重大，見續頁）" if view.grade is Grade.MAJOR else ""


def _joint(view: TicketView) -> str:
    households = view.facts.matter.households if view.facts.matter else 1
    if view.joint_count > 1:
        return f"{view.joint_count} 人"
    return f"{households} 戶" if households > 1 else "—"


def _content(view: TicketView) -> str:
    """Return the complaint, with what the resident said at the visits that opened further rounds."""
    lines = [content_text(view)]
    visits = [event for event in view.events if event.kind is EventKind.VISITED]
    failed = [event for event in visits if word(event, "result") == VisitResult.DISSATISFIED.value]
    before = sorted(failed, key=lambda one: one.occurred_at)[: view.round - 1]
    for number, event in enumerate(before, 1):
        lines.append(
            f"第 {number} 輪 {local(event.occurred_at):%m-%d} 回訪不滿意：{word(event, 'words') or '—'}"
        )
    return "\n".join(lines)


def content_text(view: TicketView) -> str:
    """Return what was said and where, after how it came: by letter, or passed on from elsewhere."""
    place = f"地點：{view.location}。" if view.location else ""
    return _arrival(view) + _passed_on(view) + place + view.content


def _arrival(view: TicketView) -> str:
    """Return when a letter was stamped as received, and by when it is handled and answered (篇1 1.3)."""
    arrived = view.letter_arrived_at
    if arrived is None:
        return ""
    due = deadline_text(deadline(clock_of(view, ClockId.LETTER_REPLY)))
    limit = f"{ClockId.LETTER_REPLY.label}限：{due} 前（篇1 1.3）。" if due else ""
    return f"收件章：{local(arrived):%Y-%m-%d %H:%M}。{limit}"


def _passed_on(view: TicketView) -> str:
    """Return who passed it on, under which 文號, and by when that one wants to hear (篇2 3.1)."""
    if not view.sender:
        return ""
    reference = f"，文號：{view.sender_reference}" if view.sender_reference else ""
    due = f"，限 {local(view.sender_due_at):%Y-%m-%d %H:%M} 前回復" if view.sender_due_at else ""
    return f"轉來：{view.sender}{reference}{due}。"


def _kept_until(archived: Event | None) -> datetime | None:
    return None if archived is None else archived.occurred_at + relativedelta(years=KEPT_YEARS)


def _major_rows(view: TicketView, rules: RuleBook, out_since: datetime | None) -> Iterator[MajorRow]:
    """Yield what a 重大 ticket owes besides (篇1 2, 篇2 5.4)."""
    shared = view.facts.matter.shared_events if view.facts.matter else ()
    events = sorted((*shared, *view.events), key=lambda event: event.occurred_at)
    rows: tuple[tuple[str, ClockId | None, str, EventKind, str], ...] = (
        ("上報物業經理", ClockId.REPORT_MANAGER, "", EventKind.REPORTED, ""),
        ("物業經理與住戶溝通", ClockId.MANAGER_CONTACT, "", EventKind.MANAGER_CONTACTED, "by_name"),
        ("上報公司分管領導", None, "篇1 2.1", EventKind.COMPANY_TOLD, ""),
        ("責任部門負責人上門", None, "篇2 5.4.4", EventKind.HEAD_VISITED, "who"),
        ("專題會議 KF-07", ClockId.REVIEW_MEETING, "", EventKind.MINUTES_FILED, ""),
    )
    for name, clock_id, clause, kind, signer in rows:
        event = last(events, kind)
        rule = rules.clocks[clock_id] if clock_id else None
        clock = clock_of(view, clock_id) if clock_id else None
        due = (
            f"{local(clock.due_at):%m-%d %H:%M}"
            if clock and clock.due_at
            else (rule.rule_text if rule else "—")
        )
        limit = f"{rule.limit_text}，{rule.clause}" if rule else clause
        yield MajorRow(
            label=f"{name}\n（{limit}）",
            due=due or (rule.rule_text if rule else "—"),
            done_at=event.occurred_at if event else None,
            words=_major_words(event),
            signed=signed(event, signer, out_since=out_since) if signer else Signature(),
        )


def _major_words(event: Event | None) -> str:
    if event is None:
        return ""
    if event.kind is EventKind.MINUTES_FILED:
        led = word(event, "company_leader")
        return "，".join(part for part in (word(event, "number"), f"{led}出席" if led else "") if part)
    if event.data.get("not_needed"):
        return f"沒有上門：{word(event, 'words')}"
    told = word(event, "to") or word(event, "who") or word(event, "by_name")
    return "：".join(part for part in (told, word(event, "words")) if part)
