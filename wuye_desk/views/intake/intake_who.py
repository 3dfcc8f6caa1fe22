"""The first question: who is calling; a search that finds a household by room, phone, name or initials."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from wuye_desk.forms.ui_intake_who import Ui_IntakeWho
from wuye_desk.services.desk import Desk
from wuye_desk.services.households import households
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.views.intake.match_delegate import ROW_HEIGHT, MatchDelegate
from wuye_desk.views.intake.row_model import RowModel
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

_MOST_HITS = 12
_COUNT_ROOM = 60
_ROWS_WHILE_TYPING = 6
_ROWS_ONCE_CHOSEN = 3
_FIELDS = frozenset({"account_id", "room_id", "typed"})
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class IntakeWho(QFrame):
    """Finds the household; says which one is under the cursor and which one was chosen."""

    typed = Signal(str)
    household_highlighted = Signal(object)
    household_chosen = Signal(object)
    outsider_chosen = Signal(str)
    anonymous_chosen = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeWho()
        self.ui.setupUi(self)
        self._desk = desk
        self._chosen = False
        self._model: RowModel[HouseholdHit] = RowModel(_spoken, self)
        self._count_label = QLabel(self.ui.search_edit)
        self._dress(theme)
        self._connect()
        self._show_hits([])

    def show_query(self, text: str, *, account_id: int | None, room_id: int | None) -> None:
        """Show a search as a draft kept it, the cursor on its household, without telling anybody."""
        self.ui.search_edit.setText(text)
        self._chosen = account_id is not None or room_id is not None
        self._show_hits(self._find(text))
        for row, hit in enumerate(self._model.rows):
            if self._chosen and (hit.account_id, hit.room_id) == (account_id, room_id):
                self.ui.match_list.setCurrentIndex(self._model.index(row, 0))

    def search(self, text: str) -> None:
        """Look for this text as if it had been typed here."""
        self.ui.search_edit.setText(text)
        self._search(text)

    def mark_chosen(self) -> None:
        """Note that the household under the cursor is the one."""
        self._chosen = True
        self._fit_list()

    def show_problem(self, field: str, sentence: str) -> QWidget | None:
        """Show below the search what is missing about the caller; return the search, if it is asked for."""
        if field not in _FIELDS:
            return None
        self.ui.no_match_label.setText(sentence)
        self.ui.no_match_label.show()
        return self.ui.search_edit

    @property
    def hits(self) -> tuple[HouseholdHit, ...]:
        """Return the households that fit, nearest first."""
        return self._model.rows

    def highlighted(self) -> HouseholdHit | None:
        """Return the household under the cursor."""
        row = self.ui.match_list.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk through the list while the cursor stays in the search."""
        if (
            watched is self.ui.search_edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in _MOVES and self._model.rows:
                self._move(_MOVES[Qt.Key(event.key())])
                return True
            if (
                event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self._choose_highlighted()
                return True
        return super().eventFilter(watched, event)

    def _dress(self, theme: Theme) -> None:
        self._search_action = QAction(theme.icon("search", "text_2", 18), "", self)
        self.ui.search_edit.addAction(self._search_action, QLineEdit.ActionPosition.LeadingPosition)
        inside = QHBoxLayout(self.ui.search_edit)
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addStretch(1)
        inside.addWidget(self._count_label)
        self.ui.search_edit.setTextMargins(0, 0, _COUNT_ROOM, 0)
        self._count_label.setProperty("role", "caption")
        self._count_label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ui.match_list.setModel(self._model)
        self.ui.match_list.setItemDelegate(MatchDelegate(theme, self.ui.match_list))
        self.ui.outsider_button.setIcon(theme.icon("user-plus", "accent", 14))
        self.ui.anonymous_button.setIcon(theme.icon("user-x", "accent", 14))

    def _connect(self) -> None:
        self.ui.search_edit.installEventFilter(self)
        self.ui.search_edit.textEdited.connect(self._search)
        self.ui.match_list.clicked.connect(self._choose_clicked)
        self.ui.outsider_button.clicked.connect(
            lambda: self.outsider_chosen.emit(self.ui.search_edit.text().strip())
        )
        self.ui.anonymous_button.clicked.connect(self.anonymous_chosen)

    def _search(self, text: str) -> None:
        self._chosen = False
        self._show_hits(self._find(text))
        self.typed.emit(text)
        self.household_highlighted.emit(self.highlighted())

    def _find(self, text: str) -> list[HouseholdHit]:
        return households.find(self._desk, text, _MOST_HITS) if text.strip() else []

    def _show_hits(self, hits: list[HouseholdHit]) -> None:
        self._model.show_rows(hits)
        if hits:
            self.ui.match_list.setCurrentIndex(self._model.index(0, 0))
        self._fit_list()
        typed = bool(self.ui.search_edit.text().strip())
        self.ui.no_match_label.setVisible(typed and not hits)
        self.ui.no_match_label.setText(self.tr("名冊裡找不到；核對一下，或按「名冊外來電人」照記。"))
        self._count_label.setText(self._counted(len(hits)))
        self.ui.match_hint.setVisible(bool(hits))

    def _counted(self, count: int) -> str:
        words = self.tr("前 {count} 戶") if count >= _MOST_HITS else self.tr("{count} 戶")
        return words.format(count=count) if count else ""

    def _fit_list(self) -> None:
        most = _ROWS_ONCE_CHOSEN if self._chosen else _ROWS_WHILE_TYPING
        rows = min(len(self._model.rows), most)
        self.ui.match_list.setVisible(rows > 0)
        self.ui.match_list.setFixedHeight(max(1, rows) * ROW_HEIGHT)
        self.ui.match_list.scrollTo(self.ui.match_list.currentIndex())

    def _move(self, rows: int) -> None:
        at = self.ui.match_list.currentIndex().row()
        wanted = min(max(at + rows, 0), len(self._model.rows) - 1)
        self.ui.match_list.setCurrentIndex(self._model.index(wanted, 0))
        self.household_highlighted.emit(self.highlighted())

    def _choose_clicked(self, index: QModelIndex) -> None:
        self.ui.match_list.setCurrentIndex(index)
        self._choose_highlighted()

    def _choose_highlighted(self) -> None:
        hit = self.highlighted()
        if hit is not None:
            self.mark_chosen()
            self.household_chosen.emit(hit)


def _spoken(hit: HouseholdHit) -> str:
    capacity = say(hit.capacity) if hit.capacity is not None else ""
    return " ".join(part for part in (hit.room_label, hit.name, capacity, hit.phone) if part)
