"""Recording what happened to a ticket, and putting right what was registered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.course import HANDING_OVER
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.event_fields import NO, YES, FieldType
from wuye_desk.domain.events import EVENTS, check_event
from wuye_desk.domain.grading import grade
from wuye_desk.domain.life import life, missing_for_archive
from wuye_desk.domain.moments import local
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.one_line import one_line
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade, Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.tickets.adding import add_event
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.event_steps import Situation, action_of
from wuye_desk.services.tickets.readers import is_nobody_to_read, roles_of
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.services.tickets.ticket_view import EventDraft, TicketView
from wuye_desk.services.tickets.validity import validity_by
from wuye_desk.store import queries_drafts, queries_people, ticket_writing
from wuye_desk.store.cases import SHARED, Case, load_case
from wuye_desk.store.models import Person, Ticket
from wuye_desk.store.serials import next_number

NUMBERED = {
    EventKind.LIAISED: Series.LIAISON,
    EventKind.IRREGULAR_APPLIED: Series.IRREGULAR,
    EventKind.MINUTES_FILED: Series.MEETING,
}
"""What has a number of its own, given when it is saved."""


_ONE_LINE = frozenset({FieldType.LINE, FieldType.PERSON})


def record(desk: Desk, ticket_id: int, draft: EventDraft) -> TicketView:
    """Record one event and return the ticket as it now is.

    Raises DeskError, with the field where one is wrong, and for who may not record it.
    """
    desk.require(Action.RECORD)
    now = desk.now()
    with desk.store.write():
        case = _case(ticket_id)
        situation = _situation(desk, case)
        person = desk.require(action_of(draft.kind, draft.data, situation))
        data = _completed(draft, situation, person)
        _check(draft, data, situation, now)
        _refuse_own_application(draft.kind, ticket_id, situation, person)
        if draft.kind in NUMBERED:
            data["number"] = next_number(NUMBERED[draft.kind], now)
        if draft.kind is EventKind.ASSIGNED:
            _give_to(ticket_id, str(data["to_person"]))
        add_event(desk, ticket_id, draft.kind, draft.occurred_at, data, person.id)
        _keep_validity(ticket_id, draft.kind, data, situation)
        _work_out(desk, case, draft.kind)
    return ticket(desk, ticket_id)


def _case(ticket_id: int) -> Case:
    if not Ticket.select().where(Ticket.id == ticket_id).exists():
        raise DeskError("沒有這張工作單。")
    return load_case(ticket_id)


def _situation(desk: Desk, case: Case) -> Situation:
    graded = grade(case.facts, case.events, desk.rules(case.ticket.rule_book)).grade
    return Situation(case.facts, case.events, life(case.facts, case.events), graded)


def _completed(draft: EventDraft, situation: Situation, person: PersonAtDesk) -> dict[str, Any]:
    """Return the words of the event as they are kept; a new hand-over gets its number in the ticket."""
    data = {**draft.data, **_single_lines(draft)}
    if draft.kind in HANDING_OVER:
        data["hand_over"] = len(situation.life.hand_overs) + 1
    if data.get("agreed") in (YES, NO):
        data["agreed"] = data["agreed"] == YES
    if draft.kind is EventKind.IRREGULAR_APPLIED and _is_head(str(data.get("applicant")), draft.occurred_at):
        data["by_head"] = True
    if draft.kind is EventKind.READ:
        data["by_name"] = data.get("by_name") or person.name
        if is_nobody_to_read(data["by_name"], draft.occurred_at):
            raise DeskError("閱示的是站長、物業經理或領導，請選閱示人。", "by_name")
        data["roles"] = roles_of(data["by_name"], draft.occurred_at)
    return data


def _single_lines(draft: EventDraft) -> dict[str, str]:
    """Return the words of fields of one line, free of breaks that were pasted."""
    names = {spec.name for spec in EVENTS[draft.kind].fields if spec.type in _ONE_LINE}
    held = {name: draft.data.get(name) for name in names}
    return {name: one_line(words) for name, words in held.items() if isinstance(words, str)}


def _is_head(name: str, moment: datetime) -> bool:
    """Return whether somebody of this name is 站長: what he applies for the next higher role decides."""
    duties = queries_people.duties(moment)
    return any(duties.names.get(one) == name for one in duties.by_role.get(Role.STATION_HEAD, ()))


def _give_to(ticket_id: int, name: str) -> None:
    """Let the person of this name keep the ticket from now on (篇2 3.1)."""
    person = Person.get_or_none((Person.name == name) & Person.active)
    if person is None:
        raise DeskError(f"人員名單裡沒有「{name}」，請選名單裡的人。", "to_person")
    Ticket.update(handler=person.id).where(Ticket.id == ticket_id).execute()


def _check(draft: EventDraft, data: Mapping[str, Any], situation: Situation, now: datetime) -> None:
    if EVENTS[draft.kind].by_program:
        raise ValueError(draft.kind)
    received = situation.facts.received_at
    if draft.occurred_at > now:
        raise DeskError("發生時間不能晚於現在。", "occurred_at")
    if draft.occurred_at < received:
        raise DeskError(f"發生時間不能早於受理時間 {local(received):%m-%d %H:%M}。", "occurred_at")
    for problem in check_event(draft.kind, data, draft.occurred_at, situation.facts, situation.events):
        raise DeskError(problem.sentence, problem.field)
    lowered = draft.data.get("grade") if draft.kind is EventKind.REGRADED else None
    if lowered and Grade(lowered).rank >= situation.grade.rank:
        raise DeskError(f"現在是{situation.grade.label}，只能降到比它輕的等級。", "grade")
    if draft.kind is EventKind.ARCHIVED:
        missing = missing_for_archive(situation.facts, situation.events, situation.grade)
        if missing:
            raise DeskError(f"還不能歸檔，還缺：{'、'.join(missing)}。")


def _refuse_own_application(
    kind: EventKind, ticket_id: int, situation: Situation, person: PersonAtDesk
) -> None:
    """Refuse an approval by who applied, or who sat at the desk when it was applied for (篇3 四(二)3)."""
    application = situation.application
    if kind is not EventKind.IRREGULAR_DECIDED or application is None:
        return
    recorder = ticket_writing.recorder_of(ticket_id, application.sequence)
    if person.id == recorder or person.name == application.data.get("applicant"):
        raise DeskError("申請人不能審批自己的申請，請換另一位有權的人登入（篇3 四(二)3）。", "approver")


def _keep_validity(ticket_id: int, kind: EventKind, data: Mapping[str, Any], situation: Situation) -> None:
    validity = validity_by(kind, data, situation.application)
    if validity is not None:
        Ticket.update(validity=validity).where(Ticket.id == ticket_id).execute()


def _work_out(desk: Desk, case: Case, kind: EventKind) -> None:
    """Work the ticket out again, and the others of its matter where it was done for all or counts no more."""
    others = [case.ticket.id]
    if kind in (*SHARED, EventKind.CANCELLED) and case.ticket.matter_id is not None:
        others = queries_drafts.tickets_of_matter(case.ticket.matter_id)
    for ticket_id in others:
        recompute(desk, ticket_id)
