"""The criteria of 篇3 四(一) as ticks with their clauses; what is met already cannot be unticked."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.vocabulary import Criterion, Grade
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.event_editors import Editor
from wuye_desk.views.words import say


class CriteriaEditor(Editor):
    """One tick a criterion under the heading of its grade; a ruling that lowers unticks the heavier ones."""

    def __init__(
        self,
        theme: Theme,
        rules: RuleBook,
        met: Collection[Criterion],
        by_itself: Collection[Criterion],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grades = {criterion: rule.grade for criterion, rule in rules.criteria.items()}
        self._met = frozenset(met) | frozenset(by_itself)
        self._by_itself = frozenset(by_itself)
        self._boxes: dict[Criterion, QCheckBox] = {}
        self._lowered = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for grade in (Grade.MAJOR, Grade.COMPLEX):
            heading = QLabel(say(grade))
            heading.setProperty("role", "strong")
            grid.addWidget(heading, grid.rowCount(), 0)
            for criterion, rule in rules.criteria.items():
                if rule.grade is grade:
                    self._add(grid, criterion, rule.clause)
        self.allow_up_to("")
        self.setFocusProxy(next(box for box in self._boxes.values() if box.isEnabled()))

    def _add(self, grid: QGridLayout, criterion: Criterion, clause: str) -> None:
        box = QCheckBox(say(criterion))
        spoken = f"{say(criterion)} {clause}"
        if criterion in self._by_itself:
            box.setIcon(self._theme.icon("zap", "accent"))
            spoken = self.tr("{}，程式自動勾上").format(spoken)
        box.setAccessibleName(spoken)
        words = QLabel(clause)
        words.setProperty("role", "clause")
        row = grid.rowCount()
        grid.addWidget(box, row, 0)
        grid.addWidget(words, row, 1)
        box.toggled.connect(self.changed)
        self._boxes[criterion] = box

    def allow_up_to(self, grade: str) -> None:
        """Untick and switch off what is heavier than this grade; without one, hold what is met already."""
        self._lowered = bool(grade)
        for criterion, box in self._boxes.items():
            heavier = bool(grade) and self._grades[criterion].rank > Grade(grade).rank
            held = criterion in self._met and not grade
            if heavier or held:
                box.setChecked(held)
            box.setEnabled(not heavier and not held)
            box.setToolTip(self._tip(criterion, heavier=heavier, held=held))

    def _tip(self, criterion: Criterion, *, heavier: bool, held: bool) -> str:
        if heavier:
            return self.tr("降級以後不再算這一條")
        if not held:
            return ""
        if criterion in self._by_itself:
            return self.tr("按規則自動勾上；要去掉，由站長或以上降級")
        return self.tr("已經符合；要去掉，由站長或以上降級")

    def name_for_reader(self, label: str) -> None:
        """Do nothing: every tick has its own name."""

    def value(self) -> list[str]:
        """Return the codes newly ticked; after a ruling that lowers, of all that still count."""
        ticked = [criterion for criterion, box in self._boxes.items() if box.isChecked()]
        return [one.value for one in ticked if self._lowered or one not in self._met]

    def set_value(self, value: Any) -> None:
        """Tick these codes besides what is held."""
        for criterion, box in self._boxes.items():
            if box.isEnabled():
                box.setChecked(criterion.value in (value or ()))
