"""The criteria as ticks, each with its clause; what the program ticks by itself nobody can untick."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QWidget

from wuye_desk.domain.rulebook import CriterionRule, RuleBook
from wuye_desk.domain.vocabulary import Criterion, Grade, Validity
from wuye_desk.forms.ui_intake_criteria import Ui_IntakeCriteria
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

if TYPE_CHECKING:
    from wuye_desk.services.intake.registration import TicketDraft

_NEVER_AT_THE_START = frozenset({Criterion.ONE_MONTH_UNSOLVED})


class CriterionCheck(QCheckBox):
    """A tick that stays where the program has set it by itself."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.by_hand = False
        """Whether a person ticked it: kept when the program's own reason falls away."""
        self.by_itself = False

    def nextCheckState(self) -> None:
        """Follow a person's click, unless the rule has already ticked it."""
        if not self.by_itself:
            super().nextCheckState()

    def show_state(self) -> None:
        """Show the tick where either a person or the rule has set it."""
        self.setChecked(self.by_hand or self.by_itself)


class IntakeCriteria(QFrame):
    """Two columns of ticks, 重大 and 復雜, and whether the complaint is valid."""

    edited = Signal()

    def __init__(self, theme: Theme, rules: RuleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeCriteria()
        self.ui.setupUi(self)
        self._theme = theme
        self._showing = False
        self.checks: dict[Criterion, CriterionCheck] = {}
        self._link_badge = QLabel(self)
        self._dress()
        for criterion, rule in rules.criteria.items():
            self._add_row(criterion, rule)
        for radio in (self.ui.pending_radio, self.ui.valid_radio):
            radio.clicked.connect(lambda _checked: self.edited.emit())

    def show_draft(self, draft: TicketDraft) -> None:
        """Show what the draft holds."""
        self._showing = True
        for criterion, check in self.checks.items():
            check.by_hand, check.by_itself = criterion in draft.criteria, False
            check.show_state()
        self.ui.valid_radio.setChecked(draft.validity is Validity.VALID)
        self.ui.pending_radio.setChecked(draft.validity is not Validity.VALID)
        self._showing = False

    def show_by_itself(self, criteria: AbstractSet[Criterion], linked: str) -> None:
        """Tick what the rules tick by themselves, and name the ticket this one is linked to."""
        self._showing = True
        for criterion, check in self.checks.items():
            check.by_itself = criterion in criteria
            check.show_state()
            self._explain(criterion, check)
        self._link_badge.setText(self.tr("關聯 {number}").format(number=linked.rsplit("-", 1)[-1]))
        self._link_badge.setToolTip(linked)
        self._link_badge.setVisible(bool(linked))
        self._showing = False

    def fill(self, draft: TicketDraft) -> None:
        """Write what a person ticked into the draft; what the rules tick is worked out anew each time."""
        draft.criteria = {criterion for criterion, check in self.checks.items() if check.by_hand}
        draft.validity = Validity.VALID if self.ui.valid_radio.isChecked() else Validity.PENDING

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.by_itself_icon.setPixmap(theme.pixmap("zap", "text_2", 14))
        ui.major_icon.setPixmap(theme.pixmap("octagon-alert", "text", 16))
        ui.complex_icon.setPixmap(theme.pixmap("layers-2", "accent", 16))
        self._link_badge.setProperty("badge", "plain")
        self._link_badge.hide()

    def _add_row(self, criterion: Criterion, rule: CriterionRule) -> None:
        check = CriterionCheck(say(criterion), self)
        check.setProperty("criterion", True)
        check.toggled.connect(
            lambda on, check=check: check.setFont(self._theme.font("strong" if on else "base"))
        )
        check.setEnabled(criterion not in _NEVER_AT_THE_START)
        check.setAccessibleName(
            self.tr("{criterion}，{clause}").format(criterion=say(criterion), clause=rule.clause)
        )
        check.toggled.connect(lambda on, check=check: self._follow(check, on))
        clause = QLabel(rule.clause, self)
        clause.setProperty("role", "clause")
        clause.setToolTip(rule.clause)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(check)
        if criterion is Criterion.REPEATED:
            row.addWidget(self._link_badge)
        if rule.by_itself:
            row.addWidget(self._lightning())
        row.addStretch(1)
        row.addWidget(clause)
        column = self.ui.major_layout if rule.grade is Grade.MAJOR else self.ui.complex_layout
        column.addLayout(row)
        self.checks[criterion] = check
        self._explain(criterion, check)

    def _lightning(self) -> QLabel:
        icon = QLabel(self)
        icon.setPixmap(self._theme.pixmap("zap", "text_2", 14))
        icon.setToolTip(self.tr("條件到了自動勾上"))
        return icon

    def _follow(self, check: CriterionCheck, on: bool) -> None:
        if not self._showing:
            check.by_hand = on
            self.edited.emit()

    def _explain(self, criterion: Criterion, check: CriterionCheck) -> None:
        if check.by_itself:
            check.setToolTip(self.tr("{criterion}：條件已到，自動勾上").format(criterion=say(criterion)))
        elif criterion in _NEVER_AT_THE_START:
            check.setToolTip(self.tr("一個月限期到了才會自動勾上"))
        else:
            check.setToolTip(say(criterion))
