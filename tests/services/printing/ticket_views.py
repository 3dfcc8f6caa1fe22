"""A ticket as services show it, made out of events alone, for tests of what is printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.grading import grade
from wuye_desk.domain.life import life
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.rulebook import RuleBook, load_rulebook
from wuye_desk.domain.ticket import Event, EventKind, TicketFacts
from wuye_desk.domain.vocabulary import (
    CallerRelation,
    Capacity,
    Channel,
    ClockId,
    Kind,
    Nature,
    Stage,
    Validity,
)
from wuye_desk.domain.workdays import WorkCalendar
from wuye_desk.resources import resource
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.ticket_view import LinkedTicket, TicketView

RULES: RuleBook = load_rulebook(resource("rulebook.toml").read_text("utf-8"))
CALENDAR = WorkCalendar({}, frozenset({2026}), RULES.hours)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of November 2026; the 23rd is a Monday."""
    return station_moment(date(2026, 11, day), time(hour, minute))


FACTS = TicketFacts(
    kind=Kind.COMPLAINT, channel=Channel.CALL, nature=Nature.REPAIR, received_at=at(23, 8, 42), happening=True
)


def happened(*told: tuple[EventKind, datetime, dict[str, Any]]) -> tuple[Event, ...]:
    """Return the events of a ticket in this order, its registration first."""
    registered = (EventKind.REGISTERED, FACTS.received_at, {"settled": False, "words": ""})
    return tuple(
        Event(kind=kind, occurred_at=when, recorded_at=when, sequence=number, data=data)
        for number, (kind, when, data) in enumerate((registered, *told), 1)
    )


def view_of(
    *told: tuple[EventKind, datetime, dict[str, Any]], facts: TicketFacts = FACTS, **changes: Any
) -> TicketView:
    """Return the view of a ticket to which this has happened."""
    events = happened(*told)
    grading, course = grade(facts, events, RULES), life(facts, events)
    lines = tuple(ClockLine(one, one.owner.label) for one in clocks(facts, events, RULES, CALENDAR))
    view = TicketView(
        id=7,
        number="TS-202611-037",
        kind=facts.kind,
        channel=facts.channel,
        nature=facts.nature,
        validity=Validity.VALID,
        grade=grading.grade,
        grading=grading,
        stage=course.stage,
        round=course.round,
        account_id=1,
        room_id=1,
        room_label="3棟2單元1201",
        household_name="張德勝",
        capacity=Capacity.OWNER,
        steward="黃麗娟",
        caller_name="張德勝",
        caller_relation=CallerRelation.SELF,
        callback_phone="13827505678",
        confidential=False,
        subject="主臥漏水",
        content="1201 主臥漏水，張先生請速處理。",
        demand="當日止水。",
        location="",
        happening=facts.happening,
        department="維修組",
        receiver="林曉婷",
        received_at=facts.received_at,
        saved_at=at(23, 8, 46),
        letter_arrived_at=None,
        joint_count=facts.joint_count,
        sender="",
        sender_reference="",
        sender_due_at=None,
        agreed_answer_at=None,
        blank_number="",
        rule_book=1,
        facts=facts,
        events=events,
        life=course,
        rounds=(),
        clocks=lines,
        past_clocks=(),
        next_step=None,
        other_steps=(),
        missing_for_archive=(),
        forms=(),
        earlier=None,
        later=(),
        same_matter=(),
    )
    return replace(view, **changes)


def linked(number: str) -> LinkedTicket:
    """Return another ticket of this number."""
    return LinkedTicket(1, number, "", "", Stage.IN_HAND)


__all__ = ["FACTS", "RULES", "ClockId", "at", "linked", "view_of"]
