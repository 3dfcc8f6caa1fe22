"""A block of check boxes made from data: roles, departments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

Value = TypeVar("Value")


class CheckList(QWidget, Generic[Value]):
    """One box for each value, in columns."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._boxes: list[tuple[Value, QCheckBox]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)

    def offer(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Offer these values under these labels; those offered already keep their box."""
        if [(value, box.text()) for value, box in self._boxes] == list(choices):
            return
        for _value, box in self._boxes:
            self._grid.removeWidget(box)
            box.deleteLater()
        self._boxes = [(value, QCheckBox(label, self)) for value, label in choices]
        for place, (_value, box) in enumerate(self._boxes):
            self._grid.addWidget(box, place // self._columns, place % self._columns)
            box.show()

    def boxes(self) -> list[QCheckBox]:
        """Return the boxes in the order of Tab."""
        return [box for _value, box in self._boxes]

    def ticked(self) -> set[Value]:
        """Return the values that are ticked."""
        return {value for value, box in self._boxes if box.isChecked()}

    def tick(self, values: Iterable[Value]) -> None:
        """Tick these values and no others."""
        wanted = set(values)
        for value, box in self._boxes:
            box.setChecked(value in wanted)
