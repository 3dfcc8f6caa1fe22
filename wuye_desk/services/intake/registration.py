"""受理: what a draft would become, and registering it (篇3 五(一)1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from wuye_desk.domain.errors import DeskError, FieldProblem
from wuye_desk.domain.grading import Grading
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.script import Script, ScriptNames, script
from wuye_desk.domain.vocabulary import Criterion, Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake import draft_rules
from wuye_desk.services.intake.draft_links import Links, links_of
from wuye_desk.services.intake.draft_work import Work, lines_of, work_of
from wuye_desk.services.intake.saving import save
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.store import queries_drafts, queries_people

__all__ = ["FieldProblem", "Preview", "Registered", "TicketDraft", "preview", "register"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What the form shows at once of a draft, complete or not."""

    received_at: datetime
    """The draft's, or now where nothing has been typed."""
    grading: Grading
    criteria_by_itself: frozenset[Criterion]
    """Ticked by the rules: channel, 聯名人數, an earlier ticket, the third household."""
    clocks: tuple[ClockLine, ...]
    """In the order of the form: by deadline, those that have not started last."""
    script: Script
    problems: tuple[FieldProblem, ...]
    """Why it cannot be saved yet; empty once it can. field is the draft's field name."""


@dataclass(frozen=True)
class Registered:
    """What came of saving: the number to tell the caller, and the words for it."""

    ticket_id: int
    number: str
    saved_at: datetime
    _work: Work
    _draft: TicketDraft
    _links: Links

    @cached_property
    def preview(self) -> Preview:
        """Return the same figures as on the form, now for good: clocks that handing over started run."""
        return _shown(self._work, self._draft, self._links, self.saved_at, number=self.number)

    @property
    def script(self) -> Script:
        """Return the sentence with the number in it."""
        return self.preview.script


def preview(desk: Desk, draft: TicketDraft) -> Preview:
    """Return grade, clocks, words and problems of a draft: some milliseconds, nothing is written."""
    now, draft = desk.now(), draft.as_asked().in_lines()
    links = links_of(draft, now)
    problems = (*draft_rules.problems_of(draft, now), *links.problems)
    return _shown(work_of(desk, draft, links, now), draft, links, now, problems)


def register(desk: Desk, draft: TicketDraft) -> Registered:
    """Save the draft as a ticket, all in one commit; the caller then discards the draft.

    A draft that was registered already (the power failed before it was discarded) gives the same ticket.
    Raises DeskError with the field of the first problem where something is missing or wrong.
    """
    person, now, draft = desk.require(Action.REGISTER), desk.now(), draft.as_asked().in_lines()
    with desk.store.write():
        saved = queries_drafts.ticket_of_draft(draft.id)
        links = links_of(draft, now)
        work = work_of(desk, draft, links, now)
        if saved is None:
            for problem in (*draft_rules.problems_of(draft, now), *links.problems):
                raise DeskError(problem.sentence, problem.field)
            saved = save(desk, draft, links, work, person)
    queries_people.keep_duties()
    return Registered(*saved, now, work, draft, links)


def _shown(
    work: Work,
    draft: TicketDraft,
    links: Links,
    now: datetime,
    problems: tuple[FieldProblem, ...] = (),
    number: str = "",
) -> Preview:
    return Preview(
        received_at=work.facts.received_at,
        grading=work.grading,
        criteria_by_itself=work.by_itself,
        clocks=lines_of(work, links.place.area_id, saved=bool(number)),
        script=script(work.facts, work.grading, work.clocks, _names(work, draft, links, number), now),
        problems=problems,
    )


def _names(work: Work, draft: TicketDraft, links: Links, number: str) -> ScriptNames:
    area = links.place.area_id
    steward = None if area is None else work.owners.find(Role.STEWARD, area=area)
    return ScriptNames(
        caller=draft.caller_name.strip(),
        steward=steward.name if steward is not None and steward.person_id is not None else "",
        department=draft.department if draft_rules.hands_over(draft) else "",
        number=number,
        settled=bool(draft.settled.strip()),
    )
