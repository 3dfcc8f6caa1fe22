"""A segmented control: a few choices side by side, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

Choice = TypeVar("Choice")


class SegmentedControl(QWidget, Generic[Choice]):
    """Buttons of one group; arrow keys move the choice, Tab leaves."""

    chosen = Signal(object)
    """The value chosen by the person, not by choose()."""

    def __init__(
        self, name: str, choices: Sequence[tuple[Choice, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _label in choices]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, (_value, label) in enumerate(choices):
            button = self._make_button(label, name)
            self._group.addButton(button, place)
            layout.addWidget(button)
        dress_segments(self.buttons)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))

    def _make_button(self, label: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(label)
        button.setCheckable(True)
        button.setAccessibleName(f"{name} {label}")
        return button

    @property
    def buttons(self) -> list[QToolButton]:
        """Return the buttons from left to right."""
        return self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)

    @property
    def value(self) -> Choice | None:
        """Return the choice that holds."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def choose(self, value: Choice) -> None:
        """Make this choice hold."""
        self._group.button(self._values.index(value)).setChecked(True)


def dress_segments(buttons: Sequence[QToolButton]) -> None:
    """Make buttons that stand side by side look like one control."""
    for place, button in enumerate(buttons):
        edges = {0: "first", len(buttons) - 1: "last"}
        button.setProperty("segment", True)
        button.setProperty("edge", "only" if len(buttons) == 1 else edges.get(place, "middle"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
