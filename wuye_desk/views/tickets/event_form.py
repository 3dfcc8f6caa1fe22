"""The fields of one event as editors in a grid, each with its label and what is wrong beneath it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wuye_desk.domain.event_fields import FieldSpec, FieldType
from wuye_desk.domain.events import EVENTS
from wuye_desk.views.tickets.criteria_editor import CriteriaEditor
from wuye_desk.views.tickets.event_editors import Editor, MomentEditor
from wuye_desk.views.tickets.event_presets import FOLLOWS, FieldContext
from wuye_desk.views.tickets.field_editors import make_editor
from wuye_desk.views.tickets.field_rules import NEEDED_WHEN, SHOWN_WHEN, is_asked
from wuye_desk.views.widgets.problem_label import ProblemLabel

OCCURRED = "occurred_at"


class EventForm(QObject):
    """Builds an editor for every field of the event's kind, and one for when it happened."""

    changed = Signal()

    def __init__(
        self,
        context: FieldContext,
        grid: QGridLayout,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._preset = dict(context.preset)
        self._grid = grid
        self._editors: dict[str, Editor] = {}
        self._labels: dict[str, QLabel] = {}
        self._problems: dict[str, ProblemLabel] = {}
        self._touched: set[str] = set()
        """The fields a person put something into."""
        self._following = False
        self._moment = MomentEditor(context.desk.now(), quick=True)
        for spec in EVENTS[context.kind].fields:
            if spec.name not in self._preset and is_asked(context, spec.name):
                self._add(spec.name, self._label_of(spec), make_editor(context, spec))
        self._add(OCCURRED, self.tr("發生時間"), self._moment)
        self._moment.setToolTip(self.tr("剛剛發生的不用改；補錄以前的事，改成當時的時間。"))
        grid.setColumnStretch(1, 1)
        self._follow()
        self._show_conditional()

    def _label_of(self, spec: FieldSpec) -> str:
        if spec.type is FieldType.FLAG:
            return ""
        label = QCoreApplication.translate("events", spec.label)
        plain = spec.required or spec.type is FieldType.CHOICE or spec.type is FieldType.CRITERIA
        return label if plain or self._needed(spec.name) else self.tr("{}（可不填）").format(label)

    def _needed(self, name: str) -> bool:
        other, held = NEEDED_WHEN.get((self._context.kind, name), ("", ""))
        if other in self._editors:
            return bool(self._editors[other].value() == held)
        return bool(other) and self._preset.get(other, False) == held

    def _add(self, name: str, label: str, editor: Editor) -> None:
        row = self._grid.rowCount()
        words = QLabel(label)
        words.setProperty("role", "muted")
        words.setBuddy(editor)
        words.setMinimumHeight(self._context.theme.size("field"))
        problem = ProblemLabel(self._context.theme)
        editor.name_for_reader(label)
        editor.changed.connect(lambda: self._on_changed(name))
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, row, 1)
        self._grid.addWidget(problem, row + 1, 1)
        self._editors[name], self._labels[name], self._problems[name] = editor, words, problem

    def _on_changed(self, name: str) -> None:
        if self._following:
            return
        self._touched.add(name)
        self._follow()
        self._show_conditional()
        self.changed.emit()

    def _follow(self) -> None:
        """Let fields nobody typed into follow what is chosen beside them."""
        self._following = True
        for (kind, name), (source, work_out) in FOLLOWS.items():
            if kind is self._context.kind and name in self._editors and name not in self._touched:
                held = self._preset.get(source)
                chosen = self._editors[source].value() if source in self._editors else held
                self._editors[name].set_value(work_out(self._context, chosen))
        criteria = self._editors.get("criteria")
        if isinstance(criteria, CriteriaEditor) and "grade" in self._editors:
            criteria.allow_up_to(self._editors["grade"].value())
        self._following = False

    def _show_conditional(self) -> None:
        for (kind, name), (other, held) in SHOWN_WHEN.items():
            if kind is self._context.kind and name in self._editors and other in self._editors:
                shown = self._editors[other].value() == held
                self._editors[name].setVisible(shown)
                self._labels[name].setVisible(shown)
        for spec in EVENTS[self._context.kind].fields:
            if (self._context.kind, spec.name) in NEEDED_WHEN and spec.name in self._labels:
                self._labels[spec.name].setText(self._label_of(spec))

    @property
    def typed(self) -> bool:
        """Return whether a person has put anything in."""
        return bool(self._touched)

    def occurred_at(self) -> datetime:
        """Return when it happened."""
        return self._moment.moment()

    def data(self) -> dict[str, Any]:
        """Return the words of the event; fields that are empty or not asked for are left out."""
        found = dict(self._preset)
        for name, editor in self._editors.items():
            value = editor.value()
            if name != OCCURRED and not editor.isHidden() and value not in ("", None):
                found[name] = value
        return found

    def words(self) -> dict[str, Any]:
        """Return everything typed, JSON-ready, with the time where it was set."""
        kept = {name: editor.value() for name, editor in self._editors.items() if name != OCCURRED}
        if self._moment.touched:
            kept[OCCURRED] = self._moment.value()
        return kept

    def restore(self, words: Mapping[str, Any]) -> None:
        """Show what was typed another time."""
        for name, value in words.items():
            if name in self._editors and self._editors[name].value() != value:
                self._editors[name].set_value(value)
                self._touched.add(name)
        self._follow()
        self._show_conditional()

    def has(self, name: str) -> bool:
        """Return whether there is a field of this name."""
        return name in self._editors

    def editor(self, name: str) -> Editor:
        """Return the editor of a field."""
        return self._editors[name]

    def label(self, name: str) -> str:
        """Return what stands before a field."""
        return self._labels[name].text()

    def show_problems(self, found: Mapping[str, str]) -> None:
        """Show each sentence beneath its field, and take away those that are mended."""
        for name, label in self._problems.items():
            label.show_problem(found.get(name, ""))

    def height_for(self, width: int) -> int:
        """Return how tall the fields are at this width, in pixels, with their sentences wrapped."""
        self._grid.activate()
        margins = self._grid.contentsMargins()
        return max(self._grid.totalHeightForWidth(width), self._grid.totalMinimumSize().height()) + (
            margins.top() + margins.bottom()
        )

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self._editors.values())).setFocus()

    def focus_problem(self, found: Mapping[str, str]) -> None:
        """Put the cursor into the first field that has a problem."""
        wrong = next((name for name in self._editors if name in found), None)
        if wrong is not None:
            self._editors[wrong].setFocus()
