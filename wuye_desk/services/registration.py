"""受理: what a draft would become, and registering it (篇3 五(一)1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.grading import Grading
from wuye_desk.domain.script import Script
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.services.desk import Desk
from wuye_desk.services.lines import ClockLine, FieldProblem
from wuye_desk.services.ticket_draft import TicketDraft

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


@dataclass(frozen=True, slots=True)
class Registered:
    """What came of saving: the number to tell the caller, and the words for it."""

    ticket_id: int
    number: str
    saved_at: datetime
    preview: Preview
    """The same figures as on the form, now for good: clocks that handing over started run."""

    @property
    def script(self) -> Script:
        """Return the sentence with the number in it."""
        return self.preview.script


def preview(desk: Desk, draft: TicketDraft) -> Preview:
    """Return grade, clocks, words and problems of a draft: some milliseconds, nothing is written."""
    raise NotImplementedError


def register(desk: Desk, draft: TicketDraft) -> Registered:
    """Save the draft as a ticket, all in one commit; the caller then discards the draft.

    Raises DeskError with the field of the first problem where something is missing or wrong.
    """
    raise NotImplementedError
