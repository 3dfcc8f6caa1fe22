"""What the rules make of a draft at one moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from wuye_desk.domain.clocks import clocks
from wuye_desk.domain.grading import Grading, grade, self_ticked
from wuye_desk.domain.ticket import ClockInstance, Event, TicketFacts
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake import draft_rules
from wuye_desk.services.intake.draft_links import Links
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.owners import Owners

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Work:
    """Facts and events of a draft, its grade and clocks, and who answers for what."""

    facts: TicketFacts
    events: tuple[Event, ...]
    grading: Grading
    clocks: tuple[ClockInstance, ...]
    owners: Owners
    receiver_id: int | None

    @property
    def by_itself(self) -> frozenset[Criterion]:
        """Return the criteria the rules tick."""
        return self_ticked(self.facts, self.events)


def work_of(desk: Desk, draft: TicketDraft, links: Links, now: datetime) -> Work:
    """Work a draft out as if it were saved at this moment."""
    rules, person = desk.rules(), desk.person
    facts = draft_rules.facts_of(draft, now, links.matter)
    events = draft_rules.events_of(draft, now, person.name if person else "", links.joined)
    return Work(
        facts=facts,
        events=events,
        grading=grade(facts, events, rules),
        clocks=clocks(facts, events, rules, desk.calendar()),
        owners=Owners.load(now),
        receiver_id=person.id if person else None,
    )


def lines_of(work: Work, area_id: int | None, *, saved: bool) -> tuple[ClockLine, ...]:
    """Return the clocks as the form lists them: by deadline, those that have not started last.

    Before saving, 部門處理方法 shows its rule: it runs from the hand-over, and nothing is handed over yet.
    """
    ordered = sorted(work.clocks, key=lambda one: one.due_at or _NEVER)
    return tuple(_line(work, one, area_id, saved) for one in ordered)


def _line(work: Work, one: ClockInstance, area_id: int | None, saved: bool) -> ClockLine:
    owner = work.owners.find(one.owner, receiver=work.receiver_id, area=area_id, department=one.department)
    if one.clock is ClockId.DEPARTMENT_PLAN and not saved:
        one = replace(one, started_at=None, due_at=None)
    return ClockLine(one, owner.name, owner.person_id)
