"""What is wrong with the call in hand: said at its field and above the buttons until it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import FieldProblem
from wuye_desk.views.intake.intake_save import IntakeSave
from wuye_desk.views.intake.intake_what import IntakeWhat
from wuye_desk.views.intake.intake_who import IntakeWho


class Mending:
    """Shows the first problem once saving was refused, and the next one as soon as that is mended."""

    def __init__(self, who: IntakeWho, what: IntakeWhat, save_panel: IntakeSave) -> None:
        self._who, self._what, self._save_panel = who, what, save_panel
        self._refused = False

    def begin(self, failure: str) -> None:
        """Start afresh with another call, with why it could not be saved the last time."""
        self._refused = False
        self._save_panel.show_problem(failure)

    def note_edit(self) -> None:
        """Take away why saving failed; what is wrong in a field stands until it is right."""
        if not self._refused:
            self._save_panel.show_problem("")

    def all_times_clear(self) -> bool:
        """Return whether every time can be understood; else go to the first that cannot."""
        wrong = self._what.first_wrong()
        if wrong is not None:
            words = QCoreApplication.translate("Mending", "有一處時間要核對，見欄位下面的說明。")
            self._save_panel.show_problem(words)
            wrong.setFocus()
        return wrong is None

    def refuse(self, problems: Sequence[FieldProblem]) -> bool:
        """Show the first problem and go to its field; return whether there is one."""
        self._refused = bool(problems)
        if problems:
            self.show(problems[0].field, problems[0].sentence)
        return self._refused

    def check_again(self, problems: Sequence[FieldProblem]) -> None:
        """Show what is still wrong of a refused call; the cursor stays where it is."""
        if self._refused:
            field, sentence = (problems[0].field, problems[0].sentence) if problems else ("", "")
            self._mark(field, sentence)
            self._refused = bool(problems)

    def show(self, field: str, sentence: str) -> None:
        """Show a sentence above the buttons and at its field, and go there."""
        editor = self._mark(field, sentence)
        if editor is not None:
            editor.setFocus()

    def _mark(self, field: str, sentence: str) -> QWidget | None:
        in_what, in_who = self._what.show_problem(field, sentence), self._who.show_problem(field, sentence)
        self._save_panel.show_problem(sentence)
        return in_what or in_who
