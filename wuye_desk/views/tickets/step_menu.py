"""The menu 「其他步驟」: what may be recorded now, in groups, and who may do what is switched off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.domain.steps import Step
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Kind, Nature
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.services.tickets.whose_turn import refusal, sensible_steps
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.step_groups import GROUPS, StepGroup


class StepMenu(QMenu):
    """Filled anew for every ticket; digits open a group and choose in it."""

    step_chosen = Signal(object)
    """The Step."""
    correction_chosen = Signal()
    case_chosen = Signal()
    joining_chosen = Signal()
    leaving_chosen = Signal()
    reassigning_chosen = Signal()
    repair_chosen = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._groups: list[QMenu] = []
        self.setToolTipsVisible(True)

    def show_steps(self, view: TicketView) -> None:
        """Offer everything that makes sense for this ticket."""
        self.clear()
        for menu in self._groups:
            menu.deleteLater()
        self._groups = []
        steps = {step.event: step for step in sensible_steps(view)}
        for digit, group in enumerate(GROUPS, 1):
            self._add_group(digit, group, steps, view)
        self.addSeparator()
        if EventKind.NOTED in steps:
            self._add_step(self, "7", steps[EventKind.NOTED], view)
        self._add_command(
            "8", "pencil", self.tr("更正類別、房號等…"), Action.CORRECT, self.correction_chosen.emit
        )
        if view.is_open:
            joined = bool(view.same_matter)
            words = self.tr("移出同一事項…") if joined else self.tr("併入同一事項…")
            chosen = self.leaving_chosen.emit if joined else self.joining_chosen.emit
            self._add_command("9", "link-2", words, Action.RECORD, chosen)
            giving = self.tr("改派經辦人…")
            self._add_command("R", "user-plus", giving, Action.REASSIGN, self.reassigning_chosen.emit)
        if view.nature is Nature.REPAIR or view.kind is Kind.HELP:
            opening = self.tr("開維修單…  F10")
            self._add_command("W", "wrench", opening, Action.MAKE_SLIPS, self.repair_chosen.emit)
        self._add_command("0", "book-open", self.tr("列為典型案例…"), Action.MARK_CASE, self.case_chosen.emit)

    def _add_group(
        self, digit: int, group: StepGroup, steps: dict[EventKind | None, Step], view: TicketView
    ) -> None:
        offered = [(place, kind) for place, kind in enumerate(group.kinds, 1) if kind in steps]
        if not offered:
            return
        label = QCoreApplication.translate("steps", group.label)
        menu = self.addMenu(self._theme.icon(group.icon), f"&{digit}  {label}")
        menu.setToolTipsVisible(True)
        self._groups.append(menu)
        for place, kind in offered:
            self._add_step(menu, str(place), steps[kind], view)

    def _add_step(self, menu: QMenu, digit: str, step: Step, view: TicketView) -> None:
        kind = step.event
        if kind is None:
            return
        why_not = refusal(self._desk, view, kind)
        label = QCoreApplication.translate("events", EVENTS[kind].label)
        action = menu.addAction(self._theme.icon(EVENTS[kind].icon, "text_3" if why_not else "text"), "")
        action.setText(f"&{digit}  {label}…")
        action.setData(kind)
        action.setEnabled(not why_not)
        if why_not:
            action.setText(f"&{digit}  {label}（{why_not.partition('，')[0].rstrip('。')}）")
            action.setToolTip(why_not)
        action.triggered.connect(lambda: self.step_chosen.emit(step))

    def _add_command(
        self, digit: str, icon: str, words: str, wanted: Action, chosen: Callable[[], object]
    ) -> None:
        allowed = self._desk.may(wanted)
        action = self.addAction(self._theme.icon(icon, "text" if allowed else "text_3"), f"&{digit}  {words}")
        action.setEnabled(allowed)
        if not allowed:
            who = self.tr("{}可以").format(who_may(wanted))
            action.setText(f"{action.text()}（{who}）")
        action.triggered.connect(lambda: chosen())

    def offered(self) -> dict[EventKind, bool]:
        """Return the kinds of events in the menu, each with whether it may be chosen."""
        found = (action for menu in (self, *self._groups) for action in menu.actions())
        return {action.data(): action.isEnabled() for action in found if action.data() is not None}

    def choose(self, kind: EventKind) -> None:
        """Choose this step as a click does; nothing happens where it is not offered."""
        for menu in (self, *self._groups):
            for action in menu.actions():
                if action.data() == kind:
                    action.trigger()
