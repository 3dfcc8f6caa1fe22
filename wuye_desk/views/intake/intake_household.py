"""The card beside the form: who lives there, earlier tickets, and what is known about the building."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.vocabulary import Kind, Stage
from wuye_desk.forms.ui_intake_household import Ui_IntakeHousehold
from wuye_desk.services.households.household_lines import HistoryLine, HouseholdCard, NeighbourTicket
from wuye_desk.views.intake.history_delegate import ROW_HEIGHT, HistoryDelegate
from wuye_desk.views.intake.intake_known import IntakeKnown
from wuye_desk.views.intake.row_model import RowModel
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say

translate = QCoreApplication.translate
_MOST_ROWS = 6
_ROOM_WIDTH = 150
_NAME_WIDTH = 140
_RECENT = timedelta(days=92)
"""How far back a settled complaint is thought of as the one a caller comes back to (本地)."""
_SHORT = 62
"""Names up to here leave room for the steward beside them."""


class IntakeHousehold(QFrame):
    """Shows one household; an earlier ticket can be linked and a neighbour's joined into one matter."""

    household_requested = Signal(int)
    phones_revealed = Signal(int)
    """The account whose full numbers somebody asked for: a look that is kept on record."""
    earlier_linked = Signal(object)
    ticket_joined = Signal(object)
    matter_requested = Signal(int)
    """A ticket whose whole matter is asked for."""

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeHousehold()
        self.ui.setupUi(self)
        self._theme, self._now = theme, now
        self._card: HouseholdCard | None = None
        self._closed, self._complaint = False, True
        self.known = IntakeKnown(theme, self)
        self.ui.card_layout.addWidget(self.known, 1)
        self._history: RowModel[HistoryLine] = RowModel(_spoken, self)
        self._delegate = HistoryDelegate(theme, self.ui.history_list)
        self._dress()
        self._connect()
        self.show_nobody(self.ui.empty_label.text(), "house")

    def show_nobody(self, words: str, icon: str, *, joined_id: int | None = None) -> None:
        """Show a sentence instead of a household: nobody chosen yet, an outsider, somebody anonymous."""
        self._card = None
        self.known.show_call(None, joined_id=joined_id, closed=self._closed)
        self.ui.empty_icon.setPixmap(self._theme.pixmap(icon, "text_3", 24))
        self.ui.empty_label.setText(words)
        self.ui.card_stack.setCurrentWidget(self.ui.empty_page)

    def show_card(
        self, card: HouseholdCard, *, linked_id: int | None = None, joined_id: int | None = None
    ) -> None:
        """Show a household, with the earlier ticket this call is linked to and the one it is joined with."""
        if self._card is None or self._card.account_id != card.account_id:
            self.ui.reveal_button.setChecked(False)
        self._card = card
        self._show_person(card)
        self._show_history(card, linked_id)
        self.known.show_call(card, joined_id=joined_id, closed=self._closed)
        self.ui.card_stack.setCurrentWidget(self.ui.household_page)

    def show_alike(self, lines: Sequence[NeighbourTicket], *, complaint: bool) -> None:
        """Show what the call may be about as well; only a complaint joins others or comes a second time."""
        self._complaint = complaint
        self.known.show_alike(lines, joinable=complaint)
        self._mark_link_button()

    @property
    def card(self) -> HouseholdCard | None:
        """Return the household on show."""
        return self._card

    def close_links(self, closed: bool) -> None:
        """Offer no linking and joining any more once the ticket is saved."""
        self._closed = closed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and Space link the earlier ticket under the cursor."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and watched is self.ui.history_list and _links(event):
            self._toggle_link()
            return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.empty_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ui.open_household_button.setIcon(theme.icon("house", "accent", 14))
        ui.reveal_button.setIcon(theme.icon("eye", "accent", 16))
        ui.note_icon.setPixmap(theme.pixmap("sticky-note", "text_2", 14))
        ui.note_layout.setAlignment(ui.note_icon, Qt.AlignmentFlag.AlignTop)
        ui.link_button.setIcon(theme.icon("link-2", "accent", 14))
        ui.history_list.setModel(self._history)
        ui.history_list.setItemDelegate(self._delegate)

    def _connect(self) -> None:
        ui = self.ui
        ui.open_household_button.clicked.connect(self._request_household)
        ui.reveal_button.toggled.connect(self._reveal)
        ui.link_button.clicked.connect(lambda _checked: self._toggle_link())
        ui.history_list.doubleClicked.connect(lambda _index: self._toggle_link())
        ui.history_list.selectionModel().currentChanged.connect(self._follow_cursor)
        ui.history_list.installEventFilter(self)
        self.known.come_after(ui.link_button)
        self.known.joined.connect(self.ticket_joined)
        self.known.linked.connect(self._link)
        self.known.matter_requested.connect(self.matter_requested)

    def _show_person(self, card: HouseholdCard) -> None:
        ui = self.ui
        _show_cut(ui.room_label, card.room_label, _ROOM_WIDTH)
        ui.capacity_label.setText(say(card.capacity))
        short = _show_cut(ui.name_label, card.name, _NAME_WIDTH)
        self._show_phones()
        self._show_steward(card)
        ui.steward_label.setVisible(short)
        facts = _facts(card) if short else [ui.steward_label.text(), *_facts(card)]
        ui.facts_label.setText("　".join(facts))
        ui.facts_label.setVisible(bool(facts))
        notes = [card.note, *(self._room_mates(card))]
        ui.note_label.setText("\n".join(note for note in notes if note))
        ui.note_label.setVisible(bool(ui.note_label.text()))
        ui.note_icon.setVisible(bool(ui.note_label.text()))

    def _show_steward(self, card: HouseholdCard) -> None:
        steward = self.tr("區域管理員 {name}").format(name=card.steward) if card.steward else ""
        self.ui.steward_label.setText(steward)
        tip = self.tr("代 {name}").format(name=card.stands_in_for) if card.stands_in_for else card.area_name
        self.ui.steward_label.setToolTip(tip)

    def _reveal(self, wanted: bool) -> None:
        self._show_phones()
        if wanted and self._card is not None:
            self.phones_revealed.emit(self._card.account_id)

    def _show_phones(self) -> None:
        phones = self._card.phones if self._card is not None else ()
        shown = self.ui.reveal_button.isChecked()
        numbers = [phone.number if shown else phone.masked for phone in phones]
        more = self.tr(" 等 {count} 個").format(count=len(numbers)) if len(numbers) > 1 and not shown else ""
        self.ui.phone_label.setText("\n".join(numbers) if shown else "".join(numbers[:1]) + more)
        self.ui.reveal_button.setVisible(bool(phones))
        hide = self.tr("收起完整電話") if shown else self.tr("顯示完整電話")
        self.ui.reveal_button.setToolTip(hide)
        self.ui.reveal_button.setAccessibleName(hide)
        self.ui.reveal_button.setIcon(self._theme.icon("eye-off" if shown else "eye", "accent", 16))

    def _room_mates(self, card: HouseholdCard) -> list[str]:
        return [
            self.tr("同住：{capacity} {name} {phone}").format(
                capacity=say(mate.capacity),
                name=mate.name,
                phone=mate.phones[0].masked if mate.phones else "",
            )
            for mate in card.room_mates
        ]

    def _show_history(self, card: HouseholdCard, linked_id: int | None) -> None:
        ui = self.ui
        self._delegate.linked_id = linked_id
        self._history.show_rows(card.history)
        rows = min(len(card.history), _MOST_ROWS)
        ui.history_list.setVisible(rows > 0)
        ui.history_list.setFixedHeight(max(rows, 1) * ROW_HEIGHT)
        ui.history_count.setText(
            self.tr("未結 {open}，歷史 {closed}").format(open=card.open_count, closed=card.closed_count)
            if card.history
            else self.tr("還沒有")
        )
        ui.link_button.setVisible(bool(card.history) and not self._closed)
        at = next((row for row, line in enumerate(card.history) if line.ticket_id == linked_id), 0)
        if card.history:
            ui.history_list.setCurrentIndex(self._history.index(at, 0))
        self._mark_link_button()

    def _may_repeat(self) -> bool:
        """Return whether an earlier complaint may be what this call is about again (篇3 四(一)2(3))."""
        oldest = self._now() - _RECENT
        return (
            self._complaint
            and self._delegate.linked_id is None
            and any(
                line.kind is Kind.COMPLAINT
                and line.stage is not Stage.CANCELLED
                and (line.is_open or line.received_at > oldest)
                for line in self._history.rows
            )
        )

    def _follow_cursor(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._mark_link_button()

    def _mark_link_button(self) -> None:
        line = self._current_line()
        linked = line is not None and line.ticket_id == self._delegate.linked_id
        self.ui.link_button.setChecked(linked)
        self.ui.link_button.setText(self.tr("取消關聯") if linked else self.tr("本次關聯"))
        self.ui.repeat_hint.setVisible(not self._closed and self._may_repeat())

    def _current_line(self) -> HistoryLine | None:
        row = self.ui.history_list.currentIndex().row()
        return self._history.rows[row] if 0 <= row < len(self._history.rows) else None

    def _toggle_link(self) -> None:
        line = self._current_line()
        if line is None or self._closed:
            return
        linked = None if line.ticket_id == self._delegate.linked_id else line.ticket_id
        self._delegate.linked_id = linked
        self.ui.history_list.viewport().update()
        self._mark_link_button()
        self.earlier_linked.emit(linked)

    def _link(self, ticket_id: int | None) -> None:
        """Link what the suggestions found, as if it had been chosen in the list."""
        self._delegate.linked_id = ticket_id
        at = next((row for row, line in enumerate(self._history.rows) if line.ticket_id == ticket_id), None)
        if at is not None:
            self.ui.history_list.setCurrentIndex(self._history.index(at, 0))
        self.ui.history_list.viewport().update()
        self._mark_link_button()
        self.earlier_linked.emit(ticket_id)

    def _request_household(self) -> None:
        if self._card is not None:
            self.household_requested.emit(self._card.account_id)


def _show_cut(label: QLabel, words: str, most: int) -> bool:
    """Show the words, cut at this width in pixels; return whether they are short."""
    metrics = label.fontMetrics()
    label.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, most))
    label.setToolTip(words)
    return metrics.horizontalAdvance(words) <= _SHORT


def _links(event: QEvent) -> bool:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
    return isinstance(event, QKeyEvent) and event.key() in keys and not event.modifiers()


def _facts(card: HouseholdCard) -> list[str]:
    """Return area, month of moving in, way of paying, what is overdue: those that are known."""
    known = []
    if card.square_metres is not None:
        known.append(f"{card.square_metres.quantize(Decimal('0.01'))} ㎡")
    if card.moved_in_on is not None:
        known.append(translate("IntakeHousehold", "{month} 入伙").format(month=f"{card.moved_in_on:%Y-%m}"))
    if card.payment_way:
        known.append(card.payment_way)
    if card.vacant:
        known.append(translate("IntakeHousehold", "空置"))
    if card.ended_on is not None:
        known.append(translate("IntakeHousehold", "{day} 遷出").format(day=f"{card.ended_on:%Y-%m-%d}"))
    if card.owed:
        words = translate("IntakeHousehold", "欠費 {amount}（{months} 個月）")
        known.append(words.format(amount=shown(card.owed), months=card.owed_months))
    return known


def _spoken(line: HistoryLine) -> str:
    return f"{line.number} {local(line.received_at):%Y-%m-%d} {line.subject} {say(line.stage)}"
