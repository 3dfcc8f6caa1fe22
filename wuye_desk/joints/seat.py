"""Who sits at the desk: asked for, greeted, locked out and let in again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.vocabulary import Role
from wuye_desk.joints.page_joints import Ground
from wuye_desk.services.desk import PersonAtDesk
from wuye_desk.views.main_window import MainWindow
from wuye_desk.views.words import say

if TYPE_CHECKING:
    from wuye_desk.services.intake.drafts import DraftBox
    from wuye_desk.views.lock_cover import LockCover
    from wuye_desk.views.sign_in import SignIn


class Seat(QObject):
    """Puts one person after another at the desk."""

    taken = Signal()
    """Somebody else sits at the desk."""

    def __init__(
        self, ground: Ground, window: MainWindow, drafts: Callable[[], DraftBox], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ground, self._window, self._drafts = ground, window, drafts
        self._covers: list[LockCover] = []
        self.sign_in: SignIn | None = None
        self.closed = False

    def cover_empty(self) -> None:
        """Cover the window while nobody has signed in yet."""
        if self._ground.desk.person is None:
            self._cover([self._window])

    def ask_where_empty(self) -> None:
        """Ask who it is where nobody has signed in yet."""
        if self._ground.desk.person is None:
            self._ask_locked(None)

    def ask(self, then: Callable[[], object] | None = None) -> None:
        """Ask who sits down at the desk; then is done once somebody has."""
        from wuye_desk.views.sign_in import SignIn

        if self.sign_in is not None and self.sign_in.isVisible():
            return
        ground = self._ground
        note = self._parked_note()
        self.sign_in = SignIn(ground.desk, ground.jobs, ground.theme, note, self._window)
        for done in filter(None, (self.greet, then)):
            self.sign_in.accepted.connect(done)
        self.sign_in.open()

    def _parked_note(self) -> str:
        person = self._ground.desk.person
        if person is None:
            return ""
        parked = [
            draft for draft in self._drafts().load_all() if draft.parked and draft.taken_by == person.name
        ]
        words = self.tr("{name}掛起的 {count} 份草稿仍在{name}名下。")
        return words.format(name=person.name, count=len(parked)) if parked else ""

    def lock(self, windows: Sequence[QWidget]) -> None:
        """Cover these windows until somebody's PIN is right; what is being typed stays behind."""
        desk = self._ground.desk
        person = desk.person
        if person is None or self.closed:
            return
        if self.sign_in is not None:
            self.sign_in.close()
        desk.person = None
        self._cover([window for window in windows if window.isVisible()])
        self._ask_locked(person)

    def _cover(self, windows: Sequence[QWidget]) -> None:
        from wuye_desk.views.lock_cover import LockCover

        self._covers = [LockCover(self._ground.theme, window) for window in windows]

    def _ask_locked(self, before: PersonAtDesk | None) -> None:
        from wuye_desk.views.sign_in import SignIn

        ground = self._ground
        self.sign_in = SignIn(
            ground.desk, ground.jobs, ground.theme, parent=self._window, locked=True, before=before
        )
        self.sign_in.accepted.connect(lambda: self._unlock(before))
        self.sign_in.open()

    def _unlock(self, before: PersonAtDesk | None) -> None:
        for cover in self._covers:
            cover.deleteLater()
        self._covers = []
        person = self._ground.desk.person
        if before is None or person is None or person.id != before.id:
            self.greet()

    def greet(self) -> None:
        """Show who sits there now, and the page as it is for him."""
        self.show_person()
        self._window.show_page(self._window.current_name)
        self.taken.emit()

    def show_person(self) -> None:
        """Show who sits at the desk."""
        person = self._ground.desk.person
        roles = [say(role) for role in Role if person is not None and role in person.roles]
        self._window.show_person(person.name if person else "", roles[0] if roles else "")
