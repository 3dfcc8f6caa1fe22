"""Editors in which something is chosen: of a few side by side, of a list, one beneath the other, or names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QToolButton,
    QWidget,
)

from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.event_editors import Editor
from wuye_desk.views.widgets.segments import SegmentedControl

Choices = Sequence[tuple[str, str]]
"""Pairs of the stored code and the word shown."""
_COMMA = "、"


class SegmentEditor(Editor):
    """A few choices side by side, one of them pressed; arrow keys move between them."""

    def __init__(self, label: str, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = [code for code, _ in choices]
        self.control: SegmentedControl[str] = SegmentedControl(label, choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.control)
        row.addStretch(1)
        for button in self.control.buttons:
            button.toggled.connect(self._toggled)
        self.setFocusProxy(self.control.buttons[0])

    def _toggled(self, pressed: bool) -> None:
        if pressed:
            self.changed.emit()

    def name_for_reader(self, label: str) -> None:
        """Do nothing: every segment was named when it was made."""

    def value(self) -> str:
        """Return the code of the pressed segment, or nothing."""
        return self.control.value or ""

    def set_value(self, value: Any) -> None:
        """Press the segment of this code; none where there is no such code."""
        if value in self._codes:
            self.control.choose(value)


class RadioEditor(Editor):
    """Choices one beneath the other, each with what it brings about; none is chosen beforehand."""

    def __init__(self, label: str, choices: Choices, notes: Sequence[str]) -> None:
        super().__init__()
        self._codes = [code for code, _ in choices]
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for place, ((_code, word), note) in enumerate(zip(choices, notes, strict=True)):
            button = QRadioButton(word)
            button.setAccessibleName(f"{label} {word}，{note}")
            words = QLabel(note)
            words.setProperty("role", "muted")
            words.setWordWrap(True)
            self._group.addButton(button, place)
            grid.addWidget(button, place, 0)
            grid.addWidget(words, place, 1)
        self._group.idToggled.connect(self._toggled)
        self.setFocusProxy(self._group.button(0))

    def _toggled(self, _place: int, checked: bool) -> None:
        if checked:
            self.changed.emit()

    def name_for_reader(self, label: str) -> None:
        """Do nothing: every choice was named when it was made."""

    def value(self) -> str:
        """Return the code chosen, or nothing."""
        place = self._group.checkedId()
        return self._codes[place] if place >= 0 else ""

    def set_value(self, value: Any) -> None:
        """Choose this code; none where there is no such code."""
        if value in self._codes:
            self._group.button(self._codes.index(value)).setChecked(True)


class ChoiceEditor(Editor):
    """One choice of a list; with `editable` another word may be typed instead."""

    def __init__(self, choices: Choices, *, editable: bool = False, number: bool = False) -> None:
        super().__init__()
        self._number = number
        self.box = QComboBox()
        self.box.setEditable(editable)
        for code, label in choices:
            self.box.addItem(label, code)
        self.box.setCurrentIndex(-1)
        self.hold(self.box)
        self.box.currentIndexChanged.connect(self.changed)
        self.box.editTextChanged.connect(self.changed)

    def value(self) -> str | int:
        """Return the code chosen, or the words typed; with `number` the code as a number."""
        code = self._code()
        return int(code) if self._number and code else code

    def _code(self) -> str:
        if self.box.isEditable() and self.box.findText(self.box.currentText()) < 0:
            return self.box.currentText().strip()
        place = (
            self.box.findText(self.box.currentText()) if self.box.isEditable() else self.box.currentIndex()
        )
        return str(self.box.itemData(place) or "") if place >= 0 else ""

    def set_value(self, value: Any) -> None:
        """Choose this code, or show the words where it is none of them."""
        place = self.box.findData(str(value))
        self.box.setCurrentIndex(place)
        if place < 0 and self.box.isEditable():
            self.box.setEditText(str(value or ""))


class NamesEditor(Editor):
    """Several names on one line; the people of the station are ticked in a menu, others are typed."""

    def __init__(self, theme: Theme, people: Choices) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.button = QToolButton()
        self.button.setIcon(theme.icon("user-plus", "accent"))
        self.button.setText(self.tr("選人"))
        self.button.setToolTip(self.tr("勾出席的人；名單以外的直接寫，用「、」隔開。"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        for name, label in people:
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda ticked, name=name: self._put(name, ticked))
        menu.aboutToShow.connect(self._tick)
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)

    @property
    def names(self) -> list[str]:
        """Return the names in their order."""
        words = self.line.text().replace(",", _COMMA).replace("，", _COMMA)
        return [name.strip() for name in words.split(_COMMA) if name.strip()]

    def _put(self, name: str, present: bool) -> None:
        others = [one for one in self.names if one != name]
        self.line.setText(_COMMA.join([*others, name] if present else others))

    def _tick(self) -> None:
        for action in self.button.menu().actions():
            action.setChecked(action.data() in self.names)

    def name_for_reader(self, label: str) -> None:
        """Tell screen readers what line and button are for."""
        self.line.setAccessibleName(label)
        self.button.setAccessibleName(self.tr("{}：選人").format(label))

    def value(self) -> str:
        """Return the names with one kind of comma between them."""
        return _COMMA.join(self.names)

    def set_value(self, value: Any) -> None:
        """Show these names."""
        self.line.setText(str(value or ""))
