"""Tickets of the sample station: registered in the order of their receipt, each with what happened since."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import cycle
from random import Random

from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import PASSED_ON, Channel, Criterion, Kind, Nature
from wuye_desk.resources import resource
from wuye_desk.services.demo.demo_open import OpenDesk
from wuye_desk.services.demo.demo_past import PastDays
from wuye_desk.services.demo.demo_plan import Caller, Happening, Plan
from wuye_desk.services.demo.demo_readings import readings
from wuye_desk.services.demo.demo_stories import MANAGER
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.tickets.clock_keeping import recompute
from wuye_desk.services.tickets.recording import NUMBERED
from wuye_desk.store import ticket_writing
from wuye_desk.store.models import Person, Ticket
from wuye_desk.store.serials import next_number


class TicketMaker:
    """Registers tickets in the order of their receipt and tells what has happened to each since."""

    def __init__(
        self,
        desk: Desk,
        receptionists: list[PersonAtDesk],
        callers: list[Caller],
        now: datetime,
        chance: Random,
    ) -> None:
        self._desk = desk
        self._now = now
        self._chance = chance
        self._stories = tomllib.loads(resource("demo", "stories.toml").read_text(encoding="utf-8"))
        by_building: dict[str, list[Caller]] = {}
        for caller in callers:
            by_building.setdefault(caller.building, []).append(caller)
        self._buildings = list(by_building.values())
        self._receptionists = cycle(receptionists)
        self._made: dict[str, tuple[int, Caller]] = {}
        self._archived: Counter[int] = Counter()

    def make(self, days: int) -> None:
        """Make the tickets of so many days and what lies open now; inside Store.write()."""
        calendar = self._desk.calendar()
        past = PastDays(self._stories, calendar, self._now, self._chance).plans(days)
        now_open = OpenDesk(self._stories, calendar, self._now).plans()
        # Turns of their own, so that no building has much more open than the next.
        calls = [*zip(past, cycle(self._buildings)), *zip(now_open, cycle(self._buildings))]
        present, person = self._desk.now, self._desk.person
        try:
            for plan, building in sorted(calls, key=lambda one: one[0].received_at):
                self._make(plan, building)
        finally:
            self._desk.now, self._desk.person = present, person

    def _make(self, plan: Plan, building: list[Caller]) -> None:
        self._desk.now = lambda: plan.received_at + timedelta(minutes=1)
        self._desk.person = person = next(self._receptionists)
        caller = self._caller(plan, building)
        registered = register(self._desk, self._draft(plan, caller))
        if plan.key:
            self._made[plan.key] = (registered.ticket_id, caller)
        course = (*plan.course, *readings(plan, self._desk.calendar(), self._now))
        happened = sorted((one for one in course if one.at <= self._now), key=lambda one: one.at)
        if happened:
            first = ticket_writing.next_sequence(registered.ticket_id)
            events = [self._event(number, one) for number, one in enumerate(happened, start=first)]
            ticket_writing.add_events(registered.ticket_id, person.id, events)
            self._hand_to(registered.ticket_id, events)
            recompute(self._desk, registered.ticket_id)

    def _hand_to(self, ticket_id: int, events: Iterable[Event]) -> None:
        """Let who was named keep the ticket (篇2 3.1)."""
        for event in events:
            if event.kind is EventKind.ASSIGNED:
                keeper = Person.get(Person.name == event.data["to_person"])
                Ticket.update(handler=keeper.id).where(Ticket.id == ticket_id).execute()

    def _caller(self, plan: Plan, building: list[Caller]) -> Caller:
        """Return the household of the earlier ticket, else one of the building, else a neighbour."""
        if plan.repeats:
            return self._made[plan.repeats][1]
        if plan.joins:
            taken = self._made[plan.joins][1]
            building = [one for some in self._buildings if taken in some for one in some if one != taken]
        return self._chance.choice(building)

    def _draft(self, plan: Plan, caller: Caller) -> TicketDraft:
        story = plan.story
        department = "" if plan.settled else story.get("department", "")
        return TicketDraft(
            id=f"sample-{self._chance.getrandbits(64):016x}",
            received_at=plan.received_at,
            account_id=caller.account_id,
            kind=Kind(story.get("kind", Kind.COMPLAINT.value)),
            channel=plan.channel,
            nature=Nature(story.get("nature", Nature.SERVICE.value)),
            caller_name=caller.name,
            callback_phone=caller.phone,
            content=story["content"],
            demand=story.get("demand", "請儘快答復。"),
            location=story.get("location", ""),
            happening=plan.happening,
            department=department,
            hand_over_now=bool(department) and plan.handed_over,
            receiver=f"{department}值班" if department and plan.handed_over else "",
            criteria={Criterion(code) for code in story.get("criteria", ())},
            letter_arrived_at=plan.received_at if plan.channel is Channel.LETTER else None,
            shown_to=MANAGER if plan.channel is Channel.LETTER else "",
            sender=story.get("sender", plan.channel.label) if plan.channel in PASSED_ON else "",
            sender_reference=story.get("reference", "") if plan.channel in PASSED_ON else "",
            sender_due_at=plan.sender_due_at,
            settled=plan.settled,
            earlier_id=self._made[plan.repeats][0] if plan.repeats else None,
            join_ticket_id=self._made[plan.joins][0] if plan.joins else None,
        )

    def _event(self, number: int, one: Happening) -> Event:
        """Return what happened as an event, with the number it was given where it has one of its own."""
        at = one.at + timedelta(minutes=2)
        given = {"number": next_number(NUMBERED[one.kind], at)} if one.kind in NUMBERED else {}
        if one.kind is EventKind.ARCHIVED:
            given = {"shelf": self._shelf(local(at).year)}
        return Event(
            kind=one.kind,
            occurred_at=one.at,
            recorded_at=at,
            sequence=number,
            data={**one.data, **given},
        )

    def _shelf(self, year: int) -> str:
        self._archived[year] += 1
        return f"{year}-{self._archived[year]:03}"
