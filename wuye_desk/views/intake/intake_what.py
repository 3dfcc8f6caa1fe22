"""What is said: kind, channel, caller, content, demand, place, agreed answer, nature and department."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import USUAL_NATURE, CallerRelation, Channel, Kind, Nature
from wuye_desk.forms.ui_intake_what import Ui_IntakeWhat
from wuye_desk.services.intake.draft_rules import phone_trouble
from wuye_desk.services.intake.ticket_draft import URGENT
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.intake.intake_channel import IntakeChannel
from wuye_desk.views.intake.moment_reader import EndOfDay, moment_text, read_moment
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl
from wuye_desk.views.words import say, stamp_text

if TYPE_CHECKING:
    from wuye_desk.services.intake.registration import TicketDraft


_DEMAND_ROW, _DEMAND_STRETCH = 4, 3
_DEMANDING = frozenset({Kind.COMPLAINT, Kind.DOUBT, Kind.HELP})
"""Kinds that come with something the caller wants done."""


class IntakeWhat(QWidget):
    """The middle of the page; `edited` tells of every change somebody makes, never of a draft being shown."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], datetime],
        end_of: EndOfDay,
        readers: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeWhat()
        self.ui.setupUi(self)
        self._theme, self._now, self._end_of = theme, now, end_of
        self._by_rule = self.tr("照規定")
        self._showing = False
        self._back_entry: datetime | None = None
        self.kind_control = SegmentedControl(self.tr("類別"), [(kind, say(kind)) for kind in Kind], self)
        self.kind_control.choose(Kind.COMPLAINT)
        self._make_shortcuts()
        self.ui.kind_layout.addWidget(self.kind_control)
        self.channel_panel = IntakeChannel(theme, now, end_of, readers, self)
        self.ui.channel_layout.addWidget(self.channel_panel)
        self._fill_combos()
        self._usual_nature = Nature.SERVICE
        self._connect()

    def show_departments(self, names: Sequence[str]) -> None:
        """Offer these departments, and none."""
        combo = self.ui.department_combo
        wanted = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(self.tr("不指明"), "")
            for name in names:
                combo.addItem(name, name)
            _select(combo, wanted or "")
        self._show_receiver()

    def show_kind(self, kind: Kind) -> None:
        """Show the fields this kind is asked for; a demand that was written stays on show."""
        ui, graded = self.ui, kind is Kind.COMPLAINT
        demanding = kind in _DEMANDING or bool(ui.demand_edit.toPlainText())
        ui.demand_label.setVisible(demanding)
        ui.demand_edit.setVisible(demanding)
        ui.what_grid.setRowStretch(_DEMAND_ROW, _DEMAND_STRETCH if demanding else 0)
        ui.happening_check.setVisible(kind in URGENT)
        ui.nature_combo.setVisible(graded)
        ui.department_label.setVisible(graded)
        ui.nature_label.setText(self.tr("性質") if graded else self.tr("交給部門"))
        ui.nature_label.setBuddy(ui.nature_combo if graded else ui.department_combo)
        ui.department_combo.setAccessibleName(self.tr("被投訴部門") if graded else self.tr("交給部門"))
        ui.content_edit.setAccessibleName(self.tr("{kind}內容").format(kind=say(kind)))

    def show_draft(self, draft: TicketDraft) -> None:
        """Show what the draft holds."""
        self._showing = True
        ui = self.ui
        self.kind_control.choose(draft.kind)
        _select(ui.channel_combo, draft.channel.value)
        self._usual_nature = USUAL_NATURE.get(draft.channel, Nature.SERVICE)
        ui.caller_edit.setText(draft.caller_name)
        _select(ui.relation_combo, draft.caller_relation.value)
        ui.callback_edit.setText(draft.callback_phone)
        ui.confidential_check.setChecked(draft.confidential)
        _show_text(ui.content_edit, draft.content)
        _show_text(ui.demand_edit, draft.demand)
        ui.location_edit.setText(draft.location)
        ui.happening_check.setChecked(draft.happening)
        ui.agreed_combo.setEditText(moment_text(draft.agreed_answer_at) or self._by_rule)
        _select(ui.nature_combo, draft.nature.value)
        self._show_department(draft.department)
        ui.hand_over_check.setChecked(draft.hand_over_now)
        ui.receiver_edit.setText(draft.receiver)
        self.channel_panel.show_draft(draft)
        self.show_received(draft)
        self.show_problem("", "")
        self._show_receiver()
        self._showing = False

    def show_received(self, draft: TicketDraft) -> None:
        """Show when the call came in: the first key, or the true time of a back entry."""
        label = self.ui.received_label
        self._back_entry = draft.received_at if draft.back_entry else None
        if draft.received_at is None:
            label.setText(self.tr("受理時間以首個按鍵計"))
        elif draft.back_entry:
            label.setText(
                self.tr("補錄，受理 {moment}").format(
                    moment=stamp_text(draft.received_at, local(self._now()).date())
                )
            )
        else:
            moment = f"{local(draft.received_at):%H:%M:%S}"
            label.setText(self.tr("受理 {moment}，以首個按鍵計").format(moment=moment))
        self.ui.blank_label.setText(draft.blank_number)
        self.ui.blank_label.setVisible(bool(draft.blank_number))

    def fill(self, draft: TicketDraft) -> None:
        """Write what stands in the fields into the draft."""
        ui = self.ui
        draft.kind = self.kind_control.value or Kind.COMPLAINT
        draft.channel = Channel(ui.channel_combo.currentData())
        draft.caller_name = ui.caller_edit.text().strip()
        draft.caller_relation = CallerRelation(ui.relation_combo.currentData())
        draft.callback_phone = ui.callback_edit.text().strip()
        draft.confidential = ui.confidential_check.isChecked()
        draft.content = ui.content_edit.toPlainText()
        draft.demand = ui.demand_edit.toPlainText()
        draft.location = ui.location_edit.text().strip()
        draft.happening = ui.happening_check.isChecked()
        draft.agreed_answer_at = self._agreed_or_none()
        draft.nature = Nature(ui.nature_combo.currentData())
        draft.department = str(ui.department_combo.currentData() or "")
        draft.hand_over_now = ui.hand_over_check.isChecked()
        draft.receiver = ui.receiver_edit.text().strip()
        self.channel_panel.fill(draft)

    def show_caller(self, name: str, relation: CallerRelation, phone: str) -> None:
        """Show who is calling, as the household's card or the buttons below the search say."""
        self._showing = True
        self.ui.caller_edit.setText(name)
        _select(self.ui.relation_combo, relation.value)
        self.ui.callback_edit.setText(phone)
        self._showing = False

    def first_wrong(self) -> QWidget | None:
        """Return the field whose time cannot be understood, with the sentence shown at it."""
        if not self.read_agreed():
            return self.ui.agreed_combo
        return self.channel_panel.first_wrong()

    def show_problem(self, field: str, sentence: str) -> QWidget | None:
        """Show the sentence at the named field and clear the others; return the field, if it stands here."""
        ui = self.ui
        places = {
            "content": (ui.content_problem, ui.content_edit),
            "agreed_answer_at": (ui.agreed_problem, ui.agreed_combo),
            "location": (ui.agreed_problem, ui.location_edit),
            "department": (ui.department_problem, ui.department_combo),
            "nature": (ui.department_problem, ui.nature_combo),
            "caller_name": (ui.caller_problem, ui.caller_edit),
            "callback_phone": (ui.caller_problem, ui.callback_edit),
            "letter_arrived_at": (self.channel_panel.ui.letter_problem, self.channel_panel.ui.arrival_edit),
            "shown_to": (self.channel_panel.ui.letter_problem, self.channel_panel.ui.shown_combo),
            "joint_count": (self.channel_panel.ui.letter_problem, self.channel_panel.ui.joint_spin),
            "sender": (self.channel_panel.ui.sender_problem, self.channel_panel.ui.sender_edit),
            "sender_due_at": (self.channel_panel.ui.sender_problem, self.channel_panel.ui.sender_due_edit),
        }
        for label, _editor in places.values():
            show_problem(label, "", self._theme)
        if field not in places:
            return None
        label, editor = places[field]
        show_problem(label, sentence, self._theme)
        return editor

    def read_agreed(self) -> bool:
        """Return whether the agreed answer time is by rule or a time still to come."""
        try:
            moment = self._parse_agreed()
        except DeskError as error:
            show_problem(self.ui.agreed_problem, error.sentence, self._theme)
            return False
        earliest = self._back_entry or self._now()
        past = moment is not None and moment <= earliest
        sentence = self.tr("約定的時間已經過去了，核對一下。") if past else ""
        show_problem(self.ui.agreed_problem, sentence, self._theme)
        return not past

    def _follow_channel(self) -> None:
        """Let the nature follow the channel until somebody has chosen another."""
        was, combo = self._usual_nature, self.ui.nature_combo
        channel = Channel(self.ui.channel_combo.currentData())
        self._usual_nature = USUAL_NATURE.get(channel, Nature.SERVICE)
        if not self._showing and combo.currentData() == was.value:
            with QSignalBlocker(combo):
                _select(combo, self._usual_nature.value)

    def _fill_combos(self) -> None:
        ui = self.ui
        for channel in Channel:
            ui.channel_combo.addItem(say(channel), channel.value)
        for relation in CallerRelation:
            ui.relation_combo.addItem(say(relation), relation.value)
        for nature in Nature:
            words = self.tr("{group}，{nature}").format(group=say(nature.group), nature=say(nature))
            ui.nature_combo.addItem(words, nature.value)
        ui.agreed_combo.addItems(
            [self._by_rule, self.tr("今天 17:30"), self.tr("明天 12:00"), self.tr("明天 17:30")]
        )
        self.show_departments(())

    def _connect(self) -> None:
        ui = self.ui
        for line_edit in (ui.caller_edit, ui.callback_edit, ui.location_edit, ui.receiver_edit):
            line_edit.textEdited.connect(self._tell)
        for text_edit in (ui.content_edit, ui.demand_edit):
            text_edit.textChanged.connect(self._tell)
        ui.channel_combo.currentIndexChanged.connect(self._follow_channel)
        for combo in (ui.channel_combo, ui.relation_combo, ui.nature_combo, ui.department_combo):
            combo.currentIndexChanged.connect(self._tell)
        for check in (ui.confidential_check, ui.happening_check, ui.hand_over_check):
            check.toggled.connect(self._tell)
        ui.callback_edit.editingFinished.connect(self._check_phone)
        ui.callback_edit.textEdited.connect(lambda _text: show_problem(ui.caller_problem, "", self._theme))
        ui.agreed_combo.editTextChanged.connect(self._tell)
        if (agreed_edit := ui.agreed_combo.lineEdit()) is not None:
            agreed_edit.editingFinished.connect(self.read_agreed)
        ui.channel_combo.currentIndexChanged.connect(self._show_channel)
        ui.hand_over_check.toggled.connect(self._show_receiver)
        ui.department_combo.currentIndexChanged.connect(self._show_receiver)
        self.kind_control.chosen.connect(self._tell)
        self.channel_panel.edited.connect(self.edited)

    def _make_shortcuts(self) -> None:
        """Choose the kind by a key that leaves the cursor where it is; a button's own shortcut takes it."""
        for place, (kind, button) in enumerate(zip(Kind, self.kind_control.buttons, strict=True), 1):
            button.setToolTip(f"Alt+{place}")
            QShortcut(QKeySequence(f"Alt+{place}"), self, partial(self._choose_kind, kind))
        self.ui.channel_combo.setToolTip(self.tr("怎樣到前臺的：Alt+0 到這裡，↑↓ 選"))
        QShortcut(QKeySequence("Alt+0"), self, self.ui.channel_combo.setFocus)

    def _choose_kind(self, kind: Kind) -> None:
        if not self.kind_control.buttons[0].property("closed"):
            self.kind_control.choose(kind)
            self._tell()

    def _check_phone(self) -> None:
        if trouble := phone_trouble(self.ui.callback_edit.text()):
            show_problem(self.ui.caller_problem, trouble, self._theme)

    def _tell(self, *_ignored: object) -> None:
        if not self._showing:
            self.edited.emit()

    def _show_channel(self, *_ignored: object) -> None:
        channel = Channel(self.ui.channel_combo.currentData())
        self.channel_panel.show_channel(channel)
        if channel is Channel.LETTER and not self._showing:
            self.channel_panel.begin_letter()

    def _show_receiver(self, *_ignored: object) -> None:
        wanted = self.ui.hand_over_check.isChecked() and bool(self.ui.department_combo.currentData())
        self.ui.receiver_label.setVisible(wanted)
        self.ui.receiver_edit.setVisible(wanted)

    def _show_department(self, name: str) -> None:
        combo = self.ui.department_combo
        if name and combo.findData(name) < 0:
            combo.addItem(name, name)
        _select(combo, name)

    def _agreed_or_none(self) -> datetime | None:
        try:
            return self._parse_agreed()
        except DeskError:
            return None

    def _parse_agreed(self) -> datetime | None:
        text = self.ui.agreed_combo.currentText().strip()
        if text in ("", self._by_rule):
            return None
        return read_moment(text, self._now(), ahead=True, end_of=self._end_of)


def _select(combo: QComboBox, data: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(data)))


def _show_text(edit: QPlainTextEdit, text: str) -> None:
    if edit.toPlainText() != text:
        edit.setPlainText(text)
