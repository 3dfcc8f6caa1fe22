"""The filters of the board: counter, owner, department, kind and words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_board_page import Ui_BoardPage
from wuye_desk.services.board.board import Counter, counts, filtered
from wuye_desk.services.board.board_line import BoardLine
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
        self._order_tabs()
        self._fill_boxes()
        self._group.idToggled.connect(lambda _place, pressed: self.changed.emit() if pressed else None)
        for box in (ui.owner_box, ui.department_box, ui.kind_box):
            box.currentIndexChanged.connect(self.changed)
        ui.filter_edit.textChanged.connect(self.changed)

    def _order_tabs(self) -> None:
        """Let Tab go from the counters over the filters to the table."""
        ui = self._ui
        filters = (ui.owner_box, ui.department_box, ui.kind_box, ui.filter_edit)
        chain = [*self.tiles.values(), *filters, ui.columns_button, ui.export_button, ui.board_table]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

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

    def offer(self, owners: set[str], groups: set[str]) -> None:
        """Offer these owners and departments; what was chosen stays chosen."""
        _offer(self._ui.owner_box, owners)
        _offer(self._ui.department_box, groups)

    def apply(self, lines: Iterable[BoardLine], now: datetime) -> list[BoardLine]:
        """Return the lines wanted; the counters count what the other filters let through."""
        wanted = self._let_through(lines)
        found = counts(wanted, now)
        for counter, tile in self.tiles.items():
            tile.show_count(found[counter])
        return filtered(wanted, self.counter, now)

    def _let_through(self, lines: Iterable[BoardLine]) -> list[BoardLine]:
        """Ask one filter after the other, only those that are set: thousands of lines pass in no time."""
        passing = list(lines)
        owner, group = self._ui.owner_box.currentData(), self._ui.department_box.currentData()
        kind = self._ui.kind_box.currentData()
        if owner:
            passing = [line for line in passing if line.owner_name == owner]
        if group:
            passing = [line for line in passing if line.group == group]
        if kind:
            passing = [line for line in passing if line.kind.value == kind]
        for word in self._ui.filter_edit.text().casefold().split():
            passing = [line for line in passing if word in _words_of(line)]
        return passing


@lru_cache(maxsize=20_000)
def _words_of(line: BoardLine) -> str:
    """Return what is searched in a line; it is asked for with every key pressed."""
    return f"{line.number} {line.room_label} {line.caller_name} {line.subject}".casefold()


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
