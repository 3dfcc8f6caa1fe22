"""What all sections of the settings share: saving off the window's thread, problems at their fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action, may
from wuye_desk.jobs import Jobs, Progress
from wuye_desk.services.desk import Desk
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.section_switch import PageSection
from wuye_desk.views.theme import Theme

Result = TypeVar("Result")


class Section(PageSection):
    """One section; ACTION is what somebody must be allowed to do to change anything in it."""

    ACTION = Action.MANAGE_STATION
    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self.desk, self.jobs, self.theme = desk, jobs, theme

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return, by the name of a field, its editor and the label that tells what is wrong; "" the form."""
        raise NotImplementedError

    def editors(self) -> list[QWidget]:
        """Return what is switched off for somebody who may only look."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read everything again."""
        raise NotImplementedError

    def hint(self) -> str:
        """Return what the status bar says of this section; empty for what it says of most."""
        return ""

    def activate(self) -> None:
        """Show the present state to whoever is at the desk."""
        for editor in self.editors():
            editor.setEnabled(self.is_allowed())
        self.refresh()
        self.clear_problems()

    def is_allowed(self) -> bool:
        """Return whether whoever is at the desk may change things here."""
        return self.desk.person is not None and may(self.desk.person.roles, self.ACTION)

    def clear_problems(self) -> None:
        """Take away what was said about the fields."""
        for _editor, label in self.problems().values():
            show_problem(label, "", self.theme)

    def show_error(self, error: Exception) -> None:
        """Show a sentence at its field; a bug passes on."""
        if not isinstance(error, DeskError):
            raise error
        known = self.problems()
        editor, label = known.get(error.field, known[""])
        show_problem(label, error.sentence, self.theme)
        if editor is not None:
            editor.setFocus()

    def write(
        self, work: Callable[[Progress], Result], done: Callable[[Result], None], title: str = ""
    ) -> None:
        """Do the work on the worker's thread, then show what came of it."""
        self.clear_problems()

        def finish(result: Result) -> None:
            done(result)
            self.changed.emit()

        self.jobs.run(self, work, finish, self.show_error, title)
