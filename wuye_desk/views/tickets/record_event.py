"""The dialog that records one thing that happened to a ticket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.event_fields import FieldType
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind
from wuye_desk.forms.ui_record_event import Ui_RecordEventDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.foresight import foresee, problems
from wuye_desk.services.intake.kept_words import KeptWords
from wuye_desk.services.tickets.tickets import EventDraft, record, ticket
from wuye_desk.services.tickets.whose_turn import refusal
from wuye_desk.views.field_problem import grow, show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.background import background_text
from wuye_desk.views.tickets.consequence import consequence_text
from wuye_desk.views.tickets.event_form import EventForm
from wuye_desk.views.tickets.event_presets import FieldContext
from wuye_desk.views.tickets.ticket_dialog import TicketDialog
from wuye_desk.views.unsaved import unsaved_box

_KEEP_AFTER = 800
"""Milliseconds after which what was typed goes to disk, whether the hands rest or not."""
_FORESEE_AFTER = 120
_WRITTEN = frozenset({FieldType.LINE, FieldType.WORDS, FieldType.PERSON})
"""Fields whose words change nothing of what the event does."""
_WIDTH = 560
_MARGIN = 8
_AROUND = 220
"""Pixels of the screen that head, notice, buttons and the frame of the window take."""


@dataclass(frozen=True)
class RecordTarget:
    """Which event of which ticket is to be recorded, and what is known of it beforehand."""

    ticket_id: int
    kind: EventKind
    preset: Mapping[str, Any] = field(default_factory=dict)


class RecordEventDialog(TicketDialog):
    """Asks for the words of one event, says what it will do, and saves it."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        kept: KeptWords,
        target: RecordTarget,
        parent: QWidget | None,
    ) -> None:
        super().__init__(desk, jobs, theme, parent)
        self.ui = Ui_RecordEventDialog()
        self.ui.setupUi(self)
        self._kept = kept
        self._target = target
        self._ticket = ticket(desk, target.ticket_id)
        self._asked_to_save = False
        self._why_not = refusal(desk, self._ticket, target.kind)
        self.ui.save_button.setEnabled(not self._why_not)
        context = FieldContext(desk, theme, self._ticket, target.kind, target.preset)
        self._form = EventForm(context, self.ui.field_layout, self)
        self._foresee_timer = self._timer(_FORESEE_AFTER, self._show_consequence)
        self._keep_timer = self._timer(_KEEP_AFTER, self._keep_words)
        self._show_head()
        self._wire()
        self._restore()
        self._show_consequence()
        self._fit_height()
        self._form.focus_first()

    def _fit_height(self) -> None:
        """Grow until every field is seen, as far as the screen allows."""
        wanted = self.ui.field_page.sizeHint().height() + _MARGIN
        room = self.screen().availableGeometry().height() - _AROUND
        self.ui.field_area.setMinimumHeight(min(wanted, room))
        self.adjustSize()
        self.resize(max(_WIDTH, self.width()), self.height())

    def _timer(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _show_head(self) -> None:
        spec = EVENTS[self._target.kind]
        title = self.tr(spec.label)
        self.setWindowTitle(f"{title} - {self._ticket.number}")
        self.ui.event_icon.setPixmap(self.theme.pixmap(spec.icon, "accent", 20))
        self.ui.event_label.setText(title)
        place = " ".join(
            part for part in (self._ticket.number, self._ticket.room_label, self._ticket.caller_name) if part
        )
        self.ui.ticket_label.setText(place)
        known = background_text(self._ticket, self._target.kind, self._target.preset, self.desk.now())
        self.ui.background_label.setText(known)
        self.ui.background_label.setVisible(bool(known))
        self.ui.problem_label.hide()
        self.ui.kept_label.hide()

    def _wire(self) -> None:
        self._form.changed.connect(self._on_changed)
        self.wire_buttons(self.ui.save_button, self.ui.cancel_button)

    def _on_changed(self) -> None:
        self._foresee_timer.start()
        if not self._keep_timer.isActive():
            self._keep_timer.start()
        if self._asked_to_save:
            self._show_problems(self._problems())

    def _draft(self) -> EventDraft:
        return EventDraft(self._target.kind, self._form.occurred_at(), self._form.data())

    def _problems(self) -> dict[str, str]:
        return {one.field: one.sentence for one in problems(self.desk, self._target.ticket_id, self._draft())}

    def _show_consequence(self) -> None:
        """Say what saving does, as soon as what is chosen tells; words may still be missing."""
        found = self._problems()
        written = {spec.name for spec in EVENTS[self._target.kind].fields if spec.type in _WRITTEN}
        text = "" if found.keys() - written else self._consequence()
        self.ui.consequence_label.setVisible(bool(text))
        self.ui.consequence_label.setText(text)
        if not self._asked_to_save:
            self._show_general(self._why_not or found.get("", ""))

    def _consequence(self) -> str:
        seen = foresee(self.desk, self._target.ticket_id, self._draft())
        return consequence_text(self._target.kind, seen, self.desk.now())

    def _restore(self) -> None:
        words = self._kept.find(self._target.ticket_id, self._target.kind, self._part)
        if words:
            self._form.restore(words)
            self.ui.kept_label.setText(self.tr("已接上次沒保存的內容"))
            self.ui.kept_label.show()

    @property
    def _part(self) -> int:
        """Return which hand-over it is about: half an answer of one department is no other's."""
        return int(self._target.preset.get("hand_over") or 0)

    def _keep_words(self) -> None:
        if self._form.typed and not self.saving:
            self._keep()

    def _keep(self) -> None:
        self._kept.keep(self._target.ticket_id, self._target.kind, self._form.words(), self._part)

    def save(self) -> None:
        """Save unless a field has a problem; the dialog closes when it is on disk."""
        if self.saving or self._why_not:
            return
        self._asked_to_save = True
        found = self._problems()
        self._show_problems(found)
        if found:
            self._form.focus_problem(found)
            return
        draft = self._draft()
        self.write(lambda: record(self.desk, self._target.ticket_id, draft), self.tr("保存"))

    def when_saved(self) -> None:
        """Forget the words kept for another time."""
        self._keep_timer.stop()
        self._kept.discard(self._target.ticket_id, self._target.kind, self._part)

    def show_refusal(self, error: DeskError) -> None:
        """Show what the service found wrong, at its field."""
        found = {error.field: str(error)}
        self._show_problems(found)
        self._form.focus_problem(found)

    def _show_problems(self, found: Mapping[str, str]) -> None:
        """Show each sentence at its field, and those of no field above the buttons."""
        self._form.show_problems(found)
        self._show_general(next((words for name, words in found.items() if not self._form.has(name)), ""))

    def _show_general(self, sentence: str) -> None:
        """Show a sentence that belongs to no field above the buttons."""
        show_problem(self.ui.problem_label, sentence, self.theme)
        self._grow()

    def _grow(self) -> None:
        """Make room for the sentences that came, as far as the screen allows; never shrink."""
        self.ui.field_page.ensurePolished()
        wanted = self._form.height_for(self.ui.field_area.viewport().width()) + _MARGIN
        room = self.screen().availableGeometry().height() - _AROUND
        area = self.ui.field_area
        area.setMinimumHeight(max(area.minimumHeight(), min(wanted, room)))
        grow(self)

    def may_close(self) -> bool:
        """Return whether it may close; where something was typed, ask whether to keep it for later."""
        closes = not self._form.typed or self._may_leave()
        if closes:
            self._keep_timer.stop()
        return closes

    def _may_leave(self) -> bool:
        sentence = self.tr("「{}」寫了一半，還沒保存。").format(self.ui.event_label.text())
        box = unsaved_box(self, sentence, self.tr("留著的話，下次打開這一步時接著寫。"))
        keep = box.addButton(self.tr("留著，稍後再寫"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("不要了"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("繼續寫"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(stay)
        box.exec()
        if box.clickedButton() is keep:
            self._keep()
        elif box.clickedButton() is drop:
            self._kept.discard(self._target.ticket_id, self._target.kind, self._part)
        return box.clickedButton() is not stay
