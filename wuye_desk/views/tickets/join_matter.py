"""The dialog that joins a ticket to the matter of another household's ticket."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_join_matter import Ui_JoinMatterDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.suggestions import alike_to
from wuye_desk.services.tickets.matters import join, matter_of_ticket
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.services.tickets.tickets import TicketFilter, TicketPage, ticket, tickets
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.ticket_dialog import TicketDialog
from wuye_desk.views.widgets.search_list import SearchList
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import place_text

_MOST = 8
_THIRD = 3
"""Households that make a matter 重大 (篇3 四(一)1(1))."""


@dataclass(frozen=True)
class Candidate:
    """An open complaint of somebody else."""

    id: int
    number: str
    place: str
    subject: str


class JoinMatterDialog(TicketDialog):
    """Searches the other ticket by room, number or words, and says what joining brings about."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, view: TicketView, parent: QWidget | None
    ) -> None:
        super().__init__(desk, jobs, theme, parent)
        self.ui = Ui_JoinMatterDialog()
        self.ui.setupUi(self)
        self._view = view
        columns = (
            ColumnSpec[Candidate]("", lambda one: one.number, 120, style="strong"),
            ColumnSpec[Candidate]("", lambda one: one.place, 120),
            ColumnSpec[Candidate]("", lambda one: one.subject, 0, color="text_2"),
        )
        self.search: SearchList[Candidate] = SearchList(
            theme, self.tr("併入哪一件"), columns, lambda one: one.id, self._look_up
        )
        self.search.edit.setPlaceholderText(self.tr("房號、單號或內容裡的字"))
        self.ui.search_layout.addWidget(self.search)
        self.ui.title_icon.setPixmap(theme.pixmap("link-2", "accent", 20))
        self.ui.ticket_label.setText(f"{view.number} {view.room_label} {view.subject}")
        self.wire_buttons(self.ui.save_button, self.ui.cancel_button)
        show_problem(self.ui.problem_label, "", theme)
        self.search.changed.connect(self._show_consequence)
        self.search.propose(self._alike())
        self._show_consequence()

    def _alike(self) -> list[Candidate]:
        return [
            Candidate(one.ticket_id, one.number, place_text(one.room_label, one.name), one.subject)
            for one in alike_to(self.desk, self._view.id)
        ]

    def _look_up(self, text: str, take: Callable[[Sequence[Candidate]], None]) -> None:
        wanted = TicketFilter(text=text, open_only=True, kind=Kind.COMPLAINT, limit=_MOST + 1)

        def show(page: TicketPage) -> None:
            take(
                [
                    Candidate(one.id, one.number, place_text(one.room_label, one.name), one.subject)
                    for one in page.lines
                    if one.id != self._view.id
                ]
            )

        self.jobs.run(self, lambda _progress: tickets(self.desk, wanted), show, _raise)

    def _show_consequence(self) -> None:
        other = self.search.found
        words = "" if other is None else self._consequence(other)
        self.ui.consequence_label.setText(words)
        self.ui.consequence_label.setVisible(bool(words))
        grow(self)

    def _consequence(self, other: Candidate) -> str:
        households = matter_of_ticket(self.desk, other.id).households + 1
        words = self.tr("併入以後共 {} 戶。").format(households)
        if households >= _THIRD:
            words += self.tr("滿三戶，各戶都升為重大，時鐘跟著改（篇3 四(一)1(1)）。")
        return words + self.tr("上報、經理溝通、專題會議一件事只做一次；回訪每戶都要。")

    def save(self) -> None:
        """Join the marked ticket."""
        other = self.search.found
        if self.saving:
            return
        if other is None:
            self.show_refusal(DeskError(self.tr("請選一張別戶的工作單。")))
            return
        self.write(lambda: self._join(other.id), self.tr("併入"))

    def _join(self, other_id: int) -> TicketView:
        join(self.desk, self._view.id, other_id)
        return ticket(self.desk, self._view.id)

    def show_refusal(self, error: DeskError) -> None:
        """Show why it cannot be joined."""
        show_problem(self.ui.problem_label, str(error), self.theme)
        self.search.setFocus()
        grow(self)

    def may_close(self) -> bool:
        """Return that it may always close: nothing but a search was typed."""
        return True


def _raise(error: Exception) -> None:
    raise error
