"""The filters of the board: counter, owner, department, kind and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox

from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_board_page import Ui_BoardPage
from wuye_desk.services.board import Counter, counts, filtered
from wuye_desk.services.board_line import BoardLine
from wuye_desk.views.board.counter_tile import CounterTile
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say


@dataclass(frozen=True)
class _TileLook:
    icon: str
    tone: str


_TILES = {
    Counter.ALL: _TileLook("list", "text_2"),
    Counter.OVERDUE: _TileLook("circle-alert", "over"),
    Counter.WITHIN_HOUR: _TileLook("clock-alert", "soon"),
    Counter.TODAY: _TileLook("calendar-check", "text_2"),
    Counter.TO_VISIT: _TileLook("door-open", "text_2"),
    Counter.TO_APPROVE: _TileLook("stamp", "text_2"),
    Counter.TO_ARCHIVE: _TileLook("archive", "text_2"),
}


class BoardFilters(QObject):
    """Knows which lines are wanted and keeps the numbers on the counters."""

    changed = Signal()

    def __init__(self, ui: Ui_BoardPage, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.tiles: dict[Counter, CounterTile] = {}
        self._group = QButtonGroup(self)
        for place, (counter, look) in enumerate(_TILES.items()):
            tile = CounterTile(theme, say(counter), look.icon, look.tone)
            tile.setToolTip(self.tr("按 {} 只看這些").format(place + 1))
            self._group.addButton(tile, place)
            ui.counter_layout.addWidget(tile)
            self.tiles[counter] = tile
        self.tiles[Counter.ALL].setChecked(True)
        self._fill_boxes()
        self._group.idToggled.connect(lambda _place, pressed: self.changed.emit() if pressed else None)
        for box in (ui.owner_box, ui.department_box, ui.kind_box):
            box.currentIndexChanged.connect(self.changed)
        ui.filter_edit.textChanged.connect(self.changed)

    def _fill_boxes(self) -> None:
        self._ui.owner_box.addItem(self.tr("全部責任人"), "")
        self._ui.department_box.addItem(self.tr("全部部門"), "")
        self._ui.kind_box.addItem(self.tr("全部類型"), "")
        for kind in Kind:
            self._ui.kind_box.addItem(say(kind), kind.value)

    @property
    def counter(self) -> Counter:
        """Return the counter that is pressed."""
        return list(self.tiles)[self._group.checkedId()]

    @property
    def narrowed(self) -> bool:
        """Return whether anything but the counter 全部 holds lines back."""
        boxes = (self._ui.owner_box, self._ui.department_box, self._ui.kind_box)
        words = bool(self._ui.filter_edit.text().strip())
        return words or self.counter is not Counter.ALL or any(box.currentData() for box in boxes)

    def press(self, place: int) -> None:
        """Press the counter at this place, counted from 0."""
        self._group.button(place).setChecked(True)

    def clear(self) -> None:
        """Let every line through again."""
        self._ui.filter_edit.clear()
        for box in (self._ui.owner_box, self._ui.department_box, self._ui.kind_box):
            box.setCurrentIndex(0)
        self.press(0)

    def take_in(self, lines: Sequence[BoardLine]) -> None:
        """Offer the owners and departments these lines have; what was chosen stays chosen."""
        _offer(self._ui.owner_box, {line.owner_name for line in lines})
        _offer(self._ui.department_box, {line.group for line in lines})

    def apply(self, lines: Iterable[BoardLine], now: datetime) -> list[BoardLine]:
        """Return the lines wanted; the counters count what the other filters let through."""
        wanted = [line for line in lines if self._lets_through(line)] if self._has_filters() else list(lines)
        found = counts(wanted, now)
        for counter, tile in self.tiles.items():
            tile.show_count(found[counter])
        return filtered(wanted, self.counter, now)

    def _has_filters(self) -> bool:
        boxes = (self._ui.owner_box, self._ui.department_box, self._ui.kind_box)
        return bool(self._ui.filter_edit.text().strip()) or any(box.currentData() for box in boxes)

    def _lets_through(self, line: BoardLine) -> bool:
        owner, group = self._ui.owner_box.currentData(), self._ui.department_box.currentData()
        kind = self._ui.kind_box.currentData()
        if (owner and line.owner_name != owner) or (group and line.group != group):
            return False
        if kind and line.kind.value != kind:
            return False
        words = self._ui.filter_edit.text().casefold().split()
        text = (
            f"{line.number} {line.room_label} {line.caller_name} {line.subject}".casefold() if words else ""
        )
        return all(word in text for word in words)


def _offer(box: QComboBox, names: set[str]) -> None:
    chosen = box.currentData()
    wanted = sorted(names | ({chosen} if chosen else set()))
    if wanted == [box.itemData(place) for place in range(1, box.count())]:
        return
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for name in wanted:
        box.addItem(name, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
