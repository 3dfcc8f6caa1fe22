"""The head of a ticket: number, badges, whose it is, the stages and what the archive still wants."""

from __future__ import annotations

from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton

from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Kind, Stage
from wuye_desk.forms.ui_ticket_pane import Ui_TicketPane
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.badges import GradeBadge
from wuye_desk.views.widgets.elided_label import ElidedLabel
from wuye_desk.views.widgets.stage_line import StageBox, StageLine, StageState
from wuye_desk.views.words import moment_text, say

_STAGES = ("登記", "處理中", "解決", "回訪滿意", "經理意見", "歸檔")
_ICONS = ("phone-incoming", "wrench", "clipboard-check", "door-open", "signature", "archive")
_CURRENT = {
    Stage.IN_HAND: 1,
    Stage.SOLVED: 3,
    Stage.VISITED: 4,
    Stage.OPINION_GIVEN: 5,
    Stage.ARCHIVED: 6,
    Stage.CANCELLED: 6,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


def _label(role: str = "", badge: str = "") -> QLabel:
    label = QLabel()
    if role:
        label.setProperty("role", role)
    if badge:
        label.setProperty("badge", badge)
    return label


class TicketHead(QObject):
    """Fills the head panel of the ticket pane; only a complaint has a grade and is valid or not (篇3 四)."""

    def __init__(self, ui: Ui_TicketPane, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._theme = theme
        self._phone = ""
        self._build_badges()
        self._build_facts()
        self.stages = StageLine(theme)
        ui.stage_holder_layout.addWidget(self.stages)
        self.missing = ElidedLabel()
        ui.missing_layout.addWidget(self.missing)
        ui.missing_icon.setPixmap(theme.pixmap("archive", "text_2", 16))

    def _build_badges(self) -> None:
        self._kind = _label(badge="plain")
        self._grade = GradeBadge(self._theme)
        self._grade.setFixedSize(self._grade.sizeHint())
        self._other_parts = _label("muted")
        self._validity = _label(badge="plain")
        self._round = _label(badge="complex")
        self._confidential = _label(badge="plain")
        self._confidential.setText(_tr("客戶保密"))
        for widget in (
            self._kind,
            self._grade,
            self._other_parts,
            self._validity,
            self._round,
            self._confidential,
        ):
            self._ui.badge_layout.addWidget(widget)

    def _build_facts(self) -> None:
        self._who = _label()
        self._number = _label()
        self.reveal_button = QToolButton()
        self.reveal_button.setCheckable(True)
        self.reveal_button.setAutoRaise(True)
        self.reveal_button.toggled.connect(self._show_phone)
        self._rest = _label()
        self._rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget in (self._who, self._number, self.reveal_button):
            self._ui.fact_layout.addWidget(widget)
        self._ui.fact_layout.addWidget(self._rest, 1)

    def show_ticket(self, view: TicketView, now: datetime) -> None:
        """Show this ticket; its phone is masked again."""
        self._ui.number_label.setText(view.number)
        self._show_badges(view)
        self._show_facts(view, local(now).date())
        self.stages.show_stages(_boxes(view))
        missing = "、".join(view.missing_for_archive)
        self.missing.setText(_tr("歸檔還缺：{}").format(missing) if missing else "")
        self._ui.missing_icon.setVisible(bool(missing))

    def _show_badges(self, view: TicketView) -> None:
        self._kind.setText(say(view.kind))
        for graded in (self._grade, self._other_parts, self._validity):
            graded.setVisible(view.kind is Kind.COMPLAINT)
        self._grade.show_grade(view.grade)
        self._grade.setToolTip(
            "\n".join(f"{say(one.criterion)}　{one.clause}" for one in view.grading.reasons)
        )
        parts = _tr("篇2 <b>{}</b>&nbsp;&nbsp; 篇1 <b>{}</b>").format(
            view.grade.part_two, view.grade.part_one
        )
        self._other_parts.setText(parts)
        self._validity.setText(say(view.validity))
        self._round.setText(_tr("第 {} 輪").format(view.round))
        self._round.setVisible(view.round > 1)
        self._confidential.setVisible(view.confidential)

    def _show_facts(self, view: TicketView, today: date) -> None:
        name = view.caller_name or view.household_name or say(view.caller_relation)
        capacity = say(view.capacity) if view.capacity and not view.caller_name else say(view.caller_relation)
        if view.capacity and view.caller_name == view.household_name:
            capacity = say(view.capacity)
        room = f"<b>{escape(view.room_label)}</b>&nbsp;&nbsp; " if view.room_label else ""
        who = f"{room}<b>{escape(name)}</b>&nbsp;&nbsp; {self._faint(capacity)}"
        self._who.setText(who)
        self._phone = view.callback_phone
        self.reveal_button.setChecked(False)
        self._show_phone(False)
        self._rest.setText(self._rest_text(view, today))

    def _rest_text(self, view: TicketView, today: date) -> str:
        parts = []
        if view.steward:
            parts.append(f"{self._faint(_tr('區域管理員'))} {escape(view.steward)}")
        received = f"{moment_text(view.received_at, today)} {say(view.channel)}，{view.receiver}"
        parts.append(f"{self._faint(_tr('受理'))} {escape(received)}")
        if view.handler and view.handler != view.receiver:
            parts.append(f"{self._faint(_tr('經辦'))} {escape(view.handler)}")
        parts.append(f"{self._faint(_tr('性質'))} {say(view.nature.group)}，{say(view.nature)}")
        return "&nbsp;&nbsp; ".join(parts)

    def _faint(self, text: str) -> str:
        return f'<span style="color:{self._theme.color("text_2").name()}">{escape(text)}</span>'

    def _show_phone(self, revealed: bool) -> None:
        self._number.setText(self._phone if revealed else mask_phone(self._phone))
        self._number.setVisible(bool(self._phone))
        self.reveal_button.setVisible(bool(self._phone))
        self.reveal_button.setIcon(self._theme.icon("eye-off" if revealed else "eye", "accent"))
        words = _tr("遮住電話") if revealed else _tr("顯示電話")
        self.reveal_button.setAccessibleName(words)
        self.reveal_button.setToolTip(words)


def _boxes(view: TicketView) -> list[StageBox]:
    if view.stage is Stage.CANCELLED:
        return [
            StageBox(_tr(_STAGES[0]), StageState.DONE),
            StageBox(say(view.stage), StageState.CURRENT, "ban"),
        ]
    current = _CURRENT[view.stage]
    skipped = _skipped(view)
    boxes = []
    for place, label in enumerate(_STAGES):
        state = (
            (StageState.SKIPPED if place in skipped else StageState.DONE)
            if place < current
            else StageState.CURRENT
            if place == current
            else StageState.AHEAD
        )
        words = _tr(label)
        if state is StageState.CURRENT and view.round > 1:
            words = _tr("{}，第 {} 輪").format(words, view.round)
        boxes.append(StageBox(words, state, _ICONS[place]))
    return boxes


def _skipped(view: TicketView) -> set[int]:
    """Return the places of the stages that have not happened in the round that runs."""
    started = view.life.round_starts[-1]
    opined = any(
        event.kind is EventKind.MANAGER_OPINED and event.occurred_at >= started for event in view.events
    )
    happened = {2: view.life.solved_at is not None, 3: view.life.satisfied_at is not None, 4: opined}
    return {place for place, has in happened.items() if not has}
