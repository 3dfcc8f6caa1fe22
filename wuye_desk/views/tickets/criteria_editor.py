"""Ticks of the grading criteria, each with its grade and clause; those the program ticked stay ticked."""

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
    """One tick a criterion under the heading of its grade."""

    def __init__(
        self, theme: Theme, rules: RuleBook, by_itself: Collection[Criterion], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._boxes: dict[Criterion, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        row = 0
        for grade in (Grade.MAJOR, Grade.COMPLEX):
            heading = QLabel(say(grade))
            heading.setProperty("role", "strong")
            grid.addWidget(heading, row, 0)
            row += 1
            for criterion, rule in rules.criteria.items():
                if rule.grade is grade:
                    self._add(grid, row, criterion, rule.clause, theme, criterion in by_itself)
                    row += 1
        self.setFocusProxy(next(iter(self._boxes.values())))

    def _add(
        self, grid: QGridLayout, row: int, criterion: Criterion, clause: str, theme: Theme, fixed: bool
    ) -> None:
        box = QCheckBox(say(criterion))
        box.setAccessibleName(f"{say(criterion)} {clause}")
        box.toggled.connect(self.changed)
        if fixed:
            box.setChecked(True)
            box.setEnabled(False)
            box.setIcon(theme.icon("zap", "text_3"))
            box.setToolTip(self.tr("按規則自動勾上"))
        words = QLabel(clause)
        words.setProperty("role", "clause")
        grid.addWidget(box, row, 0)
        grid.addWidget(words, row, 1)
        self._boxes[criterion] = box

    def name_for_reader(self, label: str) -> None:
        """Do nothing: every tick has its own name."""

    def value(self) -> list[str]:
        """Return the codes of what is ticked."""
        return [criterion.value for criterion, box in self._boxes.items() if box.isChecked()]

    def set_value(self, value: Any) -> None:
        """Tick these codes besides what the program ticked."""
        for criterion, box in self._boxes.items():
            if box.isEnabled():
                box.setChecked(criterion.value in (value or ()))
