"""Everything of one household: who lives there, its tickets, and what is known about the building."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QTableView, QToolTip

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.forms.ui_households_page import Ui_HouseholdsPage
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_file import FileLine
from wuye_desk.services.households.household_lines import HouseholdCard, NeighbourTicket, RoomMate
from wuye_desk.services.households.revealing import Revealed, reveal
from wuye_desk.views.households.household_columns import file_columns, neighbour_columns
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import moment_text, say

translate = QCoreApplication.translate


class HouseholdPane(QObject):
    """Fills the right side of the page from one card."""

    ticket_requested = Signal(int)

    def __init__(self, ui: Ui_HouseholdsPage, theme: Theme, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.ui, self._theme, self._desk = ui, theme, desk
        self._revealed: Revealed | None = None
        today = self._today
        self.card: HouseholdCard | None = None
        history, neighbours = file_columns(today()), neighbour_columns(today())
        self._history = DataclassTableModel[FileLine](history, lambda line: line.ticket_id, self)
        self._neighbours = DataclassTableModel[NeighbourTicket](neighbours, lambda line: line.ticket_id, self)
        for view, model in ((ui.history_table, self._history), (ui.neighbour_table, self._neighbours)):
            prepare_table(view, theme)
            view.setModel(model)
            set_widths(view, model.columns)
            view.activated.connect(lambda _index, view=view: self._open_ticket(view))
        ui.nobody_icon.setPixmap(theme.pixmap("house", "text_3", 32))
        ui.reveal_button.toggled.connect(self._reveal)

    def show_nobody(self, words: str) -> None:
        """Show a sentence instead of a household."""
        self.card = None
        self.ui.nobody_label.setText(words)
        self.ui.card_stack.setCurrentWidget(self.ui.nobody_page)

    def show_card(self, card: HouseholdCard, file: Sequence[FileLine]) -> None:
        """Show a household with every ticket of it; its full numbers stay hidden until asked for."""
        if self.card is None or self.card.account_id != card.account_id:
            self.ui.reveal_button.setChecked(False)
        self.card = card
        self._show_head(card)
        self._show_facts(card)
        self._show_tickets(file)
        self._show_known(card)
        self.ui.card_stack.setCurrentWidget(self.ui.card_page)

    def _show_head(self, card: HouseholdCard) -> None:
        ui = self.ui
        ui.room_label.setText(card.room_label)
        ui.capacity_label.setText(say(card.capacity))
        ui.name_label.setText(card.name)
        ended = card.ended_on is not None
        ui.ended_label.setVisible(ended)
        if card.ended_on is not None:
            said = translate("HouseholdPane", "{day} 遷出")
            ui.ended_label.setText(said.format(day=f"{card.ended_on:%Y-%m-%d}"))
        ui.move_out_button.setVisible(not ended)
        self._show_phones()

    def _today(self) -> date:
        return local(self._desk.now()).date()

    def _reveal(self, wanted: bool) -> None:
        """Show what is masked, or mask it again; each look is kept in the history."""
        self._revealed = None
        if wanted and self.card is not None:
            try:
                self._revealed = reveal(self._desk, self.card.account_id)
            except DeskError as refused:
                self.ui.reveal_button.setChecked(False)
                QToolTip.showText(QCursor.pos(), refused.sentence, self.ui.reveal_button)
                return
        self._show_phones()
        if self.card is not None:
            self.ui.payment_value.setText(self._payment(self.card) or "—")

    def _payment(self, card: HouseholdCard) -> str:
        number = card.bank_account
        if self._revealed is not None and card.bank_account:
            may_not = translate("HouseholdPane", "{number}（{who}可看全號）").format(
                number=card.bank_account, who=who_may(Action.SEE_BANK_ACCOUNTS)
            )
            number = self._revealed.bank_account or self._revealed.refusal or may_not
        return "　".join(part for part in (card.payment_way, card.bank_name, number) if part)

    def _show_phones(self) -> None:
        phones, shown = self.card.phones if self.card else (), self._revealed is not None
        words = [f"{phone.number if shown else phone.masked} {phone.label}".strip() for phone in phones]
        self.ui.phones_label.setText("　".join(words))
        self.ui.reveal_button.setVisible(bool(phones) or bool(self.card and self.card.bank_account))
        hide = translate("HouseholdPane", "收起完整電話 F6")
        show = translate("HouseholdPane", "顯示完整電話 F6")
        said = hide if shown else show
        self.ui.reveal_button.setIcon(self._theme.icon("eye-off" if shown else "eye", "accent"))
        self.ui.reveal_button.setToolTip(said)
        self.ui.reveal_button.setAccessibleName(said)

    def _show_facts(self, card: HouseholdCard) -> None:
        ui = self.ui
        steward = card.steward
        if card.stands_in_for:
            said = translate("HouseholdPane", "{name}（代 {absent}）")
            steward = said.format(name=card.steward, absent=card.stands_in_for)
        size = "" if card.square_metres is None else f"{card.square_metres:.2f} ㎡"
        vacant = translate("HouseholdPane", "空置") if card.vacant else ""
        moved_in = f"{card.moved_in_on:%Y-%m-%d}" if card.moved_in_on else ""
        mates = "、".join(_mate(mate) for mate in card.room_mates)
        for label, words in (
            (ui.steward_value, steward),
            (ui.size_value, "　".join(part for part in (size, vacant) if part)),
            (ui.moved_in_value, moved_in),
            (ui.payment_value, self._payment(card)),
            (ui.area_value, card.area_name),
            (ui.mates_value, mates),
            (ui.note_value, card.note),
        ):
            label.setText(words or "—")

    def _show_tickets(self, file: Sequence[FileLine]) -> None:
        ui = self.ui
        self._history.show_rows(file)
        ui.history_table.setVisible(bool(file))
        ui.history_hint.setVisible(bool(file))
        ui.history_empty.setVisible(not file)
        ui.history_empty.setText(translate("HouseholdPane", "這一戶還沒有工作單。"))
        if file and not ui.history_table.currentIndex().isValid():
            ui.history_table.setCurrentIndex(self._history.index(0, 0))
        ui.history_count.setText(_counted(file) if file else "")

    def _show_known(self, card: HouseholdCard) -> None:
        ui, today = self.ui, self._today()
        lines = []
        for line in card.bulletins:
            answer = (
                translate("HouseholdPane", "可答：{words}").format(words=line.answer) if line.answer else ""
            )
            until = translate("HouseholdPane", "至 {moment}").format(moment=moment_text(line.ends_at, today))
            lines.append("　".join(part for part in (line.text, answer, until) if part))
        ui.bulletin_label.setText("\n".join(lines))
        ui.bulletin_label.setVisible(bool(lines))
        self._neighbours.show_rows(card.neighbours)
        ui.neighbour_table.setVisible(bool(card.neighbours))
        count = len(card.bulletins) + len(card.neighbours)
        ui.known_empty.setVisible(not count)
        ui.known_empty.setText(translate("HouseholdPane", "沒有告示，同樓也沒有別家的未結工作單。"))
        said = translate("HouseholdPane", "{building}，{count} 件").format(
            building=card.building, count=count
        )
        ui.known_count.setText(said if count else "")

    def _open_ticket(self, view: QTableView) -> None:
        index = view.currentIndex()
        model = self._history if view is self.ui.history_table else self._neighbours
        if index.isValid():
            self.ticket_requested.emit(model.row(index).ticket_id)


def _mate(mate: RoomMate) -> str:
    phone = mate.phones[0].masked if mate.phones else ""
    return " ".join(part for part in (say(mate.capacity), mate.name, phone) if part)


def _counted(file: Sequence[FileLine]) -> str:
    """Return how many are open, closed and on the shelf, and what lies with them."""
    still_open = sum(line.is_open for line in file)
    said = translate("HouseholdPane", "未結 {open}，歷史 {closed}")
    words = [said.format(open=still_open, closed=len(file) - still_open)]
    for count, said in (
        (sum(bool(line.shelf) for line in file), translate("HouseholdPane", "案卷 {count} 份")),
        (sum(line.printed for line in file), translate("HouseholdPane", "打印 {count} 次")),
        (sum(line.attachments for line in file), translate("HouseholdPane", "附件 {count} 個")),
    ):
        words += [said.format(count=count)] if count else []
    return " · ".join(words)
