"""Asks for the title, the lesson and the tags of a typical case (篇2 7.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.forms.ui_case_dialog import Ui_CaseDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.cases.cases import CaseDraft, case_of, cases, save_case
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.tickets import TicketView, ticket
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.ticket_dialog import TicketDialog
from wuye_desk.views.unsaved import may_drop

_TAGS_SHOWN = 12


class CaseDialog(TicketDialog):
    """Of a ticket that is a case already it shows what is kept."""

    def __init__(
        self, desk: Desk, jobs: Jobs, theme: Theme, ticket_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, jobs, theme, parent)
        self.ui = Ui_CaseDialog()
        self.ui.setupUi(self)
        self._ticket_id = ticket_id
        self._fill()
        self._before = self.draft
        self._clear_problems()
        self.wire_buttons(self.ui.save_button, self.ui.cancel_button)
        self.ui.title_edit.setFocus()

    def _fill(self) -> None:
        ui, view = self.ui, ticket(self.desk, self._ticket_id)
        ui.ticket_label.setText(f"{view.number}　{view.subject}")
        kept = case_of(self.desk, self._ticket_id)
        if kept is not None:
            ui.title_edit.setText(kept.title)
            ui.lesson_edit.setPlainText(kept.lesson)
            ui.tags_edit.setText(" ".join(kept.tags))
        used = [tag for tag, _count in cases(self.desk).tags[:_TAGS_SHOWN]]
        ui.used_tags_label.setText(self.tr("用過的：{0}").format("　".join(used)))
        ui.used_tags_label.setVisible(bool(used))

    @property
    def draft(self) -> CaseDraft:
        """Return what is typed."""
        ui = self.ui
        tags = ui.tags_edit.text().replace("，", " ").replace("、", " ").replace(",", " ").split()
        return CaseDraft(ui.title_edit.text(), ui.lesson_edit.toPlainText(), tuple(tags))

    def _clear_problems(self) -> None:
        ui = self.ui
        for label in (ui.title_problem, ui.lesson_problem, ui.tags_problem, ui.form_problem):
            show_problem(label, "", self.theme)
        for gap in (ui.title_gap, ui.lesson_gap, ui.tags_gap, ui.tags_gap_2):
            gap.hide()

    def save(self) -> None:
        """Keep the case."""
        if not self.saving:
            self._clear_problems()
            draft = self.draft
            self.write(lambda: self._kept(draft), self.tr("正在存入案例庫"))

    def _kept(self, draft: CaseDraft) -> TicketView:
        save_case(self.desk, self._ticket_id, draft)
        return ticket(self.desk, self._ticket_id)

    def show_refusal(self, error: DeskError) -> None:
        """Show the sentence at its field."""
        ui = self.ui
        places: dict[str, tuple[QWidget, QLabel]] = {
            "title": (ui.title_edit, ui.title_problem),
            "lesson": (ui.lesson_edit, ui.lesson_problem),
            "tags": (ui.tags_edit, ui.tags_problem),
        }
        editor, label = places.get(error.field, (ui.title_edit, ui.form_problem))
        show_problem(label, error.sentence, self.theme)
        editor.setFocus()

    def may_close(self) -> bool:
        """Ask before words that were typed are lost."""
        return may_drop(self, self.draft != self._before)
