"""同一事項: tickets of several households about one matter (篇3 四(一)1(1))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Grade, Kind, Stage, VisitResult
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.matter_joining import matter_of, note_joined, tell_matter
from wuye_desk.services.tickets.matter_view import MatterTicket, MatterView, SharedDuty
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.store import queries_drafts
from wuye_desk.store.models import Matter, Ticket
from wuye_desk.store.queries_drafts import Referred
from wuye_desk.store.queries_tickets import CLOSED

_VISITS = frozenset({ClockId.LATEST_VISIT, ClockId.MINOR_VISIT, ClockId.MAJOR_VISIT})
_ONCE: Mapping[EventKind, ClockId | None] = {
    EventKind.REPORTED: ClockId.REPORT_MANAGER,
    EventKind.MANAGER_CONTACTED: ClockId.MANAGER_CONTACT,
    EventKind.COMPANY_TOLD: None,
    EventKind.MINUTES_FILED: ClockId.REVIEW_MEETING,
}
"""What is done once per matter, with its clock, in the order in which it falls due."""
_NEVER = datetime.max.replace(tzinfo=UTC)


def matter(desk: Desk, matter_id: int) -> MatterView:
    """Return one matter wholly; DeskError where there is none."""
    row = Matter.get_or_none(Matter.id == matter_id)
    if row is None:
        raise DeskError("沒有這件事項。")
    views = [ticket(desk, ticket_id) for ticket_id in queries_drafts.tickets_of_matter(matter_id)]
    return _view(views, matter_id, row.title, row.building, row.opened_at)


def matter_of_ticket(desk: Desk, ticket_id: int) -> MatterView:
    """Return the matter of a ticket; of one that shares it with nobody, itself alone."""
    row = queries_drafts.referred(ticket_id)
    if row is None:
        raise DeskError("沒有這張工作單。")
    if row.matter_id is not None:
        return matter(desk, row.matter_id)
    alone = ticket(desk, ticket_id)
    return _view([alone], None, row.subject or row.number, row.building or "", alone.received_at)


def _view(
    views: Sequence[TicketView], matter_id: int | None, title: str, building: str, opened_at: datetime
) -> MatterView:
    tickets = sorted((_of_household(view) for view in views), key=lambda one: one.joined_at)
    counted = [view for view in views if view.stage is not Stage.CANCELLED] or list(views)
    facts = [view.facts.matter for view in counted if view.facts.matter is not None]
    shared = next(iter(facts), None)
    thirds = [one.third_household_at for one in facts if one.third_household_at is not None]
    return MatterView(
        id=matter_id,
        title=title,
        building=building,
        opened_at=opened_at,
        households=shared.households if shared is not None else len(views),
        third_household_at=min(thirds, default=None),
        grade=max((view.grade for view in counted), key=lambda grade: grade.rank),
        tickets=tuple(tickets),
        duties=_duties(views) if any(view.grade is Grade.MAJOR for view in counted) else (),
    )


def _of_household(view: TicketView) -> MatterTicket:
    joined = [event.occurred_at for event in view.events if event.kind is EventKind.MATTER_JOINED]
    since = view.life.round_starts[-1]
    visits = [one for one in view.events if one.kind is EventKind.VISITED and one.occurred_at > since]
    last = max(visits, key=lambda event: event.occurred_at, default=None)
    owed = [line for line in view.clocks if line.clock in _VISITS and line.instance.is_open]
    return MatterTicket(
        view=view,
        joined_at=joined[-1] if joined else view.received_at,
        visit=VisitResult(last.data["result"]) if last is not None else None,
        visited_at=last.occurred_at if last is not None else None,
        visit_clock=min(owed, key=lambda line: line.instance.due_at or _NEVER, default=None),
    )


def _duties(views: Sequence[TicketView]) -> tuple[SharedDuty, ...]:
    return tuple(_duty(views, event, clock) for event, clock in _ONCE.items())


def _duty(views: Sequence[TicketView], kind: EventKind, clock: ClockId | None) -> SharedDuty:
    """Return where a duty was done, else the ticket it is to be recorded at: whose clock is most urgent."""
    done = [(event, view) for view in views for event in view.events if event.kind is kind]
    if done:
        event, where = min(done, key=lambda pair: pair[0].occurred_at)
        return SharedDuty(kind, where.id, where.number, event, _clock_of(where, clock))
    majors = [view for view in views if view.is_open and view.grade is Grade.MAJOR] or list(views)
    where = min(majors, key=lambda view: _due(_clock_of(view, clock)))
    return SharedDuty(kind, where.id, where.number, None, _clock_of(where, clock))


def _clock_of(view: TicketView, clock: ClockId | None) -> ClockLine | None:
    return next((line for line in (*view.clocks, *view.past_clocks) if line.clock is clock), None)


def _due(line: ClockLine | None) -> datetime:
    return _NEVER if line is None or line.instance.due_at is None else line.instance.due_at


def join(desk: Desk, ticket_id: int, other_id: int) -> None:
    """Put a ticket into the matter of another household's open ticket; the third household makes all 重大.

    Raises DeskError for a ticket of the same household, one that is closed, or one of another matter.
    """
    desk.require(Action.RECORD)
    now = desk.now()
    with desk.store.write():
        joining, other = queries_drafts.referred(ticket_id), queries_drafts.referred(other_id)
        if joining is None or other is None:
            raise DeskError("沒有這張工作單。")
        _refuse_unfit(joining, other)
        matter_id = matter_of(other, now)
        Ticket.update(matter=matter_id).where(Ticket.id == ticket_id).execute()
        note_joined(desk, ticket_id, other, now)
        tell_matter(desk, matter_id, other, joining.number, now)


def _refuse_unfit(joining: Referred, other: Referred) -> None:
    closed = {stage.value for stage in CLOSED}
    if {joining.kind, other.kind} != {Kind.COMPLAINT.value}:
        raise DeskError("只有投訴能併為一事。")
    if joining.stage in closed or other.stage in closed:
        raise DeskError("已經結了的工作單不能再併。")
    if joining.id == other.id or (joining.room_id is not None and joining.room_id == other.room_id):
        raise DeskError("同一戶的工作單不算另一戶，不能併為一事。")
    if joining.matter_id is not None:
        raise DeskError("這張工作單已經併在另一件事裡。")
