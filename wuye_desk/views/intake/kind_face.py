"""What the page asks of each kind: a complaint is graded, the other four need a result only."""

from __future__ import annotations

from wuye_desk.domain.vocabulary import Kind
from wuye_desk.services.intake.registration import Preview, TicketDraft
from wuye_desk.views.intake.intake_answer import IntakeAnswer
from wuye_desk.views.intake.intake_criteria import IntakeCriteria
from wuye_desk.views.intake.intake_deadlines import IntakeDeadlines
from wuye_desk.views.intake.intake_save import IntakeSave
from wuye_desk.views.intake.intake_what import IntakeWhat


class KindFace:
    """Shows of every panel the part the kind of the draft in hand needs."""

    def __init__(
        self,
        what: IntakeWhat,
        criteria: IntakeCriteria,
        answer: IntakeAnswer,
        deadlines: IntakeDeadlines,
        save: IntakeSave,
    ) -> None:
        self._what, self._criteria, self._answer = what, criteria, answer
        self._deadlines, self._save = deadlines, save
        self._shown = Kind.COMPLAINT

    def show_draft(self, draft: TicketDraft) -> None:
        """Show what a draft holds, and what its kind is asked for."""
        self._what.show_draft(draft)
        self._criteria.show_draft(draft)
        self._show_kind(draft)
        self._answer.show_draft(draft)

    def fill(self, draft: TicketDraft) -> None:
        """Write what the panels hold into the draft; the answer only where its field was on show."""
        self._what.fill(draft)
        self._criteria.fill(draft)
        if self._shown is not Kind.COMPLAINT:
            self._answer.fill(draft)
        if draft.kind is not self._shown:
            self._show_kind(draft)
            self._answer.show_draft(draft)

    def _show_kind(self, draft: TicketDraft) -> None:
        self._shown, graded = draft.kind, draft.kind is Kind.COMPLAINT
        self._what.show_kind(draft.kind)
        self._criteria.setVisible(graded)
        self._answer.setVisible(not graded)
        self._save.show_kind(draft.kind)

    def show_rules(self, preview: Preview, kind: Kind, linked: str) -> None:
        """Show what the rules make of the draft: grade and ticks of a complaint, deadlines of all."""
        if kind is Kind.COMPLAINT:
            self._deadlines.show_grading(preview.grading)
        else:
            self._deadlines.show_kind(kind)
        self._deadlines.show_lines(preview.clocks)
        self._criteria.show_by_itself(preview.criteria_by_itself, linked)
        self._save.show_series(kind, preview.received_at)


def settled_words(draft: TicketDraft) -> str:
    """Return what settles a draft as it is saved: of a complaint only the words ordered with 當場解決."""
    return "" if draft.kind is Kind.COMPLAINT else draft.settled.strip()
