"""Reads one ticket wholly, as its page shows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from peewee import JOIN, fn

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.grading import grade
from wuye_desk.domain.life import Life, life, missing_for_archive
from wuye_desk.domain.next_step import next_step
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.steps import Step
from wuye_desk.domain.ticket import ClockInstance, Event, EventKind
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.ticket_forms import forms_of
from wuye_desk.services.tickets.event_steps import Situation, open_steps
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.owners import Owners
from wuye_desk.services.tickets.ticket_view import LinkedTicket, TicketView
from wuye_desk.services.tickets.timeline import rounds_of
from wuye_desk.store import queries_printing
from wuye_desk.store.cases import Case, load_case
from wuye_desk.store.models import Account, Party, Room, Ticket

_NEVER = datetime.max.replace(tzinfo=UTC)


def ticket(desk: Desk, ticket_id: int) -> TicketView:
    """Return one ticket wholly; DeskError where there is none."""
    if not Ticket.select().where(Ticket.id == ticket_id).exists():
        raise DeskError("沒有這張工作單。")
    case, now = load_case(ticket_id), desk.now()
    rules, lives = desk.rules(case.ticket.rule_book), life(case.facts, case.events)
    grading = grade(case.facts, case.events, rules)
    found = clocks(case.facts, case.events, rules, desk.calendar())
    owners = Owners.load(now)
    current, past = _clock_lines(case, found, lives, owners)
    step = next_step(case.facts, case.events, found, now, grading.grade)
    situation = Situation(case.facts, case.events, lives, grading.grade)
    row, seen = case.ticket, _seen(case.events, desk)
    account = _account(row)
    area = row.room.area_id if row.room_id else None
    steward = owners.find(Role.STEWARD, area=area) if area is not None else None
    view = TicketView(
        id=row.id,
        number=row.number,
        kind=row.kind,
        channel=row.channel,
        nature=row.nature,
        validity=row.validity,
        grade=grading.grade,
        grading=grading,
        stage=lives.stage,
        round=lives.round,
        account_id=row.account_id,
        room_id=row.room_id,
        room_label=row.room.label if row.room_id else "",
        household_name=account.party.name if account else "",
        capacity=account.capacity if account else None,
        steward=steward.name if steward is not None and steward.person_id is not None else "",
        caller_name=row.caller_name,
        caller_relation=row.caller_relation,
        callback_phone=row.callback_phone,
        confidential=bool(row.confidential),
        subject=row.subject,
        content=row.content,
        demand=row.demand,
        location=row.location,
        happening=bool(row.happening),
        department=row.department.name if row.department_id else "",
        receiver=row.receiver.name,
        handler=row.handler.name if row.handler_id else "",
        received_at=row.received_at,
        saved_at=row.saved_at,
        letter_arrived_at=row.letter_arrived_at,
        joint_count=row.joint_count,
        sender=row.sender,
        sender_reference=row.sender_reference,
        sender_due_at=row.sender_due_at,
        agreed_answer_at=row.agreed_answer_at,
        blank_number=row.blank_number,
        rule_book=row.rule_book,
        facts=case.facts,
        events=seen,
        life=lives,
        rounds=rounds_of(seen, lives, found, now),
        clocks=current,
        past_clocks=past,
        next_step=step,
        other_steps=_others(situation, step, desk),
        missing_for_archive=missing_for_archive(case.facts, case.events, grading.grade),
        forms=(),
        earlier=_linked_one(row.earlier_id),
        later=_linked(Ticket.earlier == row.id),
        same_matter=_same_matter(row),
    )
    return replace(view, forms=forms_of(view, queries_printing.printings_of(row.id)))


def _seen(events: tuple[Event, ...], desk: Desk) -> tuple[Event, ...]:
    """Return the events without who was held responsible, where that is not for who sits at the desk."""
    if desk.may(Action.SEE_RESPONSIBILITY):
        return events
    return tuple(event for event in events if event.kind is not EventKind.RESPONSIBILITY)


def _account(row: Ticket) -> Account | None:
    if row.account_id is None:
        return None
    found: Account = Account.select(Account, Party).join(Party).where(Account.id == row.account_id).get()
    return found


def _clock_lines(
    case: Case, found: Iterable[ClockInstance], lives: Life, owners: Owners
) -> tuple[tuple[ClockLine, ...], tuple[ClockLine, ...]]:
    """Return the clocks of the round that runs with whatever is open, and those of closed rounds."""
    lines = [_line(case, one, owners) for one in sorted(found, key=_by_state)]
    current = tuple(line for line in lines if line.instance.round == lives.round or line.instance.is_open)
    return current, tuple(line for line in lines if line not in current)


def _by_state(one: ClockInstance) -> tuple[int, datetime]:
    """Put the running clocks first, by deadline, then those not started, then the finished."""
    if not one.is_open:
        return 2, one.stopped_at or one.voided_at or _NEVER
    return (1, _NEVER) if one.due_at is None else (0, one.due_at)


def _line(case: Case, one: ClockInstance, owners: Owners) -> ClockLine:
    row = case.ticket
    area = row.room.area_id if row.room_id else None
    owner = owners.find(one.owner, receiver=row.keeper_id, area=area, department=one.department)
    name = owners.names.get(owner.person_id or 0, owner.name)
    return ClockLine(one, name, owner.person_id)


def _others(situation: Situation, step: Step, desk: Desk) -> tuple[Step, ...]:
    return tuple(one for one in open_steps(situation, desk.ticket_roles) if one.event is not step.event)


def _linked_one(ticket_id: int | None) -> LinkedTicket | None:
    return next(iter(_linked(Ticket.id == ticket_id)), None) if ticket_id is not None else None


def _same_matter(row: Ticket) -> tuple[LinkedTicket, ...]:
    if row.matter_id is None:
        return ()
    return _linked((Ticket.matter == row.matter_id) & (Ticket.id != row.id))


def _linked(condition: object) -> tuple[LinkedTicket, ...]:
    query = Ticket.select(
        Ticket.id, Ticket.number, fn.COALESCE(Room.label, ""), Ticket.subject, Ticket.stage
    ).join(Room, JOIN.LEFT_OUTER)
    return tuple(LinkedTicket(*row) for row in query.where(condition).order_by(Ticket.id).tuples())
