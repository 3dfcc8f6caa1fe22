"""Joins search, household card and caller fields: who is calling ends up in the draft."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.room_label import parse_room
from wuye_desk.domain.vocabulary import CallerRelation
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_cards import card as read_card
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.household_lines import HouseholdCard
from wuye_desk.services.households.revealing import reveal
from wuye_desk.services.intake.registration import TicketDraft
from wuye_desk.views.intake.intake_household import IntakeHousehold
from wuye_desk.views.intake.intake_what import IntakeWhat
from wuye_desk.views.intake.intake_who import IntakeWho


class Caller(QObject):
    """Follows what is typed and chosen, and keeps the card beside it in step."""

    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        who: IntakeWho,
        household: IntakeHousehold,
        what: IntakeWhat,
        draft: Callable[[], TicketDraft],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._who, self._household, self._what, self._draft = desk, who, household, what, draft
        self._filled = ("", "")
        """Name and phone the program put into the caller's fields: only these may it take out again."""
        who.typed.connect(self._forget_choice)
        who.household_highlighted.connect(self._show_highlighted)
        who.household_chosen.connect(self._choose)
        who.outsider_chosen.connect(self._choose_outsider)
        who.anonymous_chosen.connect(self._choose_anonymous)
        household.earlier_linked.connect(self._link)
        household.ticket_joined.connect(self._join)
        household.phones_revealed.connect(self._note_look)

    def _note_look(self, account_id: int) -> None:
        """Keep on record that somebody looked at a household's full numbers."""
        try:
            reveal(self._desk, account_id)
        except DeskError:
            self._household.ui.reveal_button.setChecked(False)

    def show_draft(self, draft: TicketDraft) -> None:
        """Show whose call the draft is."""
        self._filled = ("", "")
        chosen = draft.account_id is not None or draft.room_id is not None
        self._who.show_query(draft.typed, account_id=draft.account_id, room_id=draft.room_id)
        if draft.account_id is not None:
            card = self._show_card(draft.account_id)
            if card is not None and card.phones:
                self._filled = (card.name, card.phones[0].number)
        elif chosen or draft.typed:
            self._show_highlighted(self._who.highlighted())
        else:
            self._show_nobody(draft.caller_relation)

    def refresh_card(self) -> None:
        """Show the card anew: tickets may have come or gone meanwhile."""
        account_id = self._draft().account_id
        if account_id is not None:
            self._show_card(account_id)

    def fill(self, draft: TicketDraft) -> None:
        """Write what stands in the search into the draft."""
        draft.typed = self._who.ui.search_edit.text()
        if draft.account_id is None and draft.room_id is None:
            draft.title = self._what.ui.caller_edit.text().strip() or draft.typed.strip()

    def linked_number(self, draft: TicketDraft) -> str:
        """Return the number of the earlier ticket the draft is linked to, or nothing."""
        card = self._household.card
        lines = card.history if card is not None else ()
        return next((line.number for line in lines if line.ticket_id == draft.earlier_id), "")

    def _forget_choice(self, _text: str) -> None:
        """Let go of the household once somebody types on: nothing may be saved on a wrong room."""
        draft = self._draft()
        if draft.account_id is not None or draft.room_id is not None:
            draft.account_id = draft.room_id = draft.earlier_id = draft.join_ticket_id = None
            self._fill_caller("", "", CallerRelation.SELF)
        self.edited.emit()

    def _show_highlighted(self, hit: object) -> None:
        if not isinstance(hit, HouseholdHit):
            self._show_nobody(self._draft().caller_relation)
        elif hit.account_id is None:
            words = self.tr("{room}：名冊裡這間房沒有登記住戶，記下來電人的姓名和回電。")
            joined = self._draft().join_ticket_id
            self._household.show_nobody(words.format(room=hit.room_label), "house", joined_id=joined)
        else:
            self._show_card(hit.account_id)

    def _show_card(self, account_id: int) -> HouseholdCard | None:
        draft = self._draft()
        try:
            card = read_card(self._desk, account_id)
        except DeskError as error:
            self._household.show_nobody(error.sentence, "house")
            return None
        self._household.show_card(card, linked_id=draft.earlier_id, joined_id=draft.join_ticket_id)
        return card

    def _choose(self, hit: HouseholdHit) -> None:
        self._take(hit)
        self._what.ui.content_edit.setFocus()

    def _take(self, hit: HouseholdHit) -> None:
        draft = self._draft()
        if draft.account_id != hit.account_id:
            draft.earlier_id = draft.join_ticket_id = None
        draft.account_id, draft.room_id = hit.account_id, hit.room_id
        draft.title = " ".join(part for part in (_short_room(hit.room_label), hit.name) if part)
        self._show_highlighted(hit)
        card = self._household.card
        phone = card.phones[0].number if card is not None and card.phones else ""
        self._fill_caller(hit.name, phone, CallerRelation.SELF)
        self.edited.emit()

    def _choose_outsider(self, typed: str) -> None:
        phone = typed if sum(letter.isdigit() for letter in typed) >= len(typed) - 2 else ""
        self._choose_nobody(CallerRelation.OUTSIDER, "" if phone else typed, phone)
        ui = self._what.ui
        (ui.callback_edit if ui.caller_edit.text() else ui.caller_edit).setFocus()

    def _choose_anonymous(self) -> None:
        self._choose_nobody(CallerRelation.ANONYMOUS, "", "")
        self._what.ui.content_edit.setFocus()

    def _choose_nobody(self, relation: CallerRelation, name: str, phone: str) -> None:
        draft = self._draft()
        draft.account_id = draft.room_id = draft.earlier_id = draft.join_ticket_id = None
        self._who.show_query("", account_id=None, room_id=None)
        self._fill_caller(name, phone, relation)
        self._show_nobody(relation)
        self.edited.emit()

    def _fill_caller(self, name: str, phone: str, relation: CallerRelation) -> None:
        """Put name and phone in, but never over what somebody typed there."""
        ui = self._what.ui
        kept_name, kept_phone = ui.caller_edit.text().strip(), ui.callback_edit.text().strip()
        anonymous = relation is CallerRelation.ANONYMOUS
        shown_name = name if anonymous or kept_name in ("", self._filled[0]) else kept_name
        shown_phone = phone if anonymous or kept_phone in ("", self._filled[1]) else kept_phone
        self._filled = (name, phone)
        self._what.show_caller(shown_name, relation, shown_phone)

    def _show_nobody(self, relation: CallerRelation) -> None:
        words, icon = {
            CallerRelation.OUTSIDER: (self.tr("名冊外來電人：問清姓名和回電，地點寫明白。"), "user-plus"),
            CallerRelation.ANONYMOUS: (self.tr("匿名：不記姓名；請對方多說地點和經過。"), "user-x"),
        }.get(
            relation,
            (
                self.tr("找到住戶以後，電話、區域管理員、以往的工作單和本樓正在發生的事出現在這裡。"),
                "house",
            ),
        )
        self._household.show_nobody(words, icon, joined_id=self._draft().join_ticket_id)

    def _link(self, ticket_id: int | None) -> None:
        self._adopt_card()
        self._draft().earlier_id = ticket_id
        self.edited.emit()

    def _join(self, ticket_id: int | None) -> None:
        adopted = self._adopt_card()
        self._draft().join_ticket_id = ticket_id
        if adopted:
            self.refresh_card()
        self.edited.emit()

    def _adopt_card(self) -> bool:
        """Choose the household whose card is being worked on, where only the cursor stood on it."""
        hit, draft = self._who.highlighted(), self._draft()
        if hit is None or draft.account_id is not None or draft.room_id is not None:
            return False
        self._who.mark_chosen()
        self._take(hit)
        return True


def _short_room(label: str) -> str:
    """Return 「3-2-1201」 for 「3棟2單元1201」; a room without such numbers keeps its label."""
    try:
        room = parse_room(label)
    except DeskError:
        return label
    parts = [part for part in (room.building, room.unit, room.number) if part]
    return "-".join(parts) if all(part.isalnum() and part.isascii() for part in parts) else label
