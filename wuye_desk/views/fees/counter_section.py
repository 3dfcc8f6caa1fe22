"""收費 · 櫃臺收款: room, open charges, amount, means, receipt; by keys alone where one likes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_counter_section import Ui_CounterSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.counter import AtCounter, CounterRow, at_counter
from wuye_desk.services.fees.items import items
from wuye_desk.services.fees.payments import take_joint_payment
from wuye_desk.services.fees.prepaid import use_prepaid
from wuye_desk.services.fees.receipts import Receipt, latest_receipts
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.households import find
from wuye_desk.views.fees.counter_columns import charge_columns, hit_columns, notices, receipt_columns
from wuye_desk.views.fees.counter_deeds import CounterDeeds
from wuye_desk.views.fees.take_form import MEANS, TakeForm
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.search_list import SearchList
from wuye_desk.views.widgets.sortable import SortableTable

_LEAST = 112
"""Least width of the column that takes what the others leave."""


class CounterSection(ReportSection):
    """One household at a time; whoever was there last is gone once the next is searched."""

    manual_page = "payments"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_CounterSection()
        self.ui.setupUi(self)
        self.hint = self.tr("打房號 Enter · 空格勾選 · 1–5 方式 · Ctrl+Enter 收款 · F9 打印收據 · Esc 下一位")
        self.here: AtCounter | None = None
        self.ticked: set[int] = set()
        self.saved: tuple[Receipt, ...] = ()
        self.search: SearchList[HouseholdHit] = SearchList(
            theme, self.tr("房號、姓名或電話"), hit_columns(), _key, self._look_up
        )
        self.form = TakeForm(self.ui, theme, self)
        self.deeds = CounterDeeds(self)
        self._dress()
        self._connect()
        self._begin()

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        ui.find_layout.addWidget(self.search)
        self.search.edit.setPlaceholderText(self.tr("打房號、姓名、拼音首字母或電話，Enter 選定"))
        self.search.edit.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        charges = charge_columns(self._is_ticked)
        self._charges: SortableTable[CounterRow] = SortableTable(
            ui.charge_table, theme, charges, [None] * len(charges), lambda row: row.line.charge_id, _LEAST
        )
        latest = receipt_columns()
        self._latest: SortableTable[Receipt] = SortableTable(
            ui.latest_table, theme, latest, [None] * len(latest), lambda one: one.payment_id, _LEAST
        )
        ui.print_button.setIcon(theme.icon("printer"))
        ui.take_button.setIcon(theme.icon("hand-coins", "on_accent"))
        ui.more_button.setMenu(QMenu(ui.more_button))
        self.deeds.fill_menu(ui.more_button.menu())

    def _connect(self) -> None:
        ui = self.ui
        for watched in (self.search.edit, ui.charge_table, *self.form.means.buttons):
            watched.installEventFilter(self)
        for edit in (ui.amount_edit, ui.received_edit, ui.payer_edit, ui.note_edit):
            edit.returnPressed.connect(lambda: self.focusNextChild())
        self.search.changed.connect(self._show_hits)
        self.search.table.clicked.connect(lambda _index: self._choose())
        ui.charge_table.clicked.connect(lambda index: self._toggle(self._charges.row_at(index)))
        ui.latest_table.selectionModel().currentRowChanged.connect(lambda *_: self._offer_receipt())
        ui.take_button.clicked.connect(self.take)
        ui.use_button.clicked.connect(self._use_prepaid)
        ui.print_button.clicked.connect(self._print_saved)
        ui.reprint_button.clicked.connect(self._print_chosen)
        ui.reverse_button.clicked.connect(lambda: self.deeds.reverse(self.chosen_receipt))
        for keys, deed in (
            ("Ctrl+Return", self.take),
            ("Ctrl+Enter", self.take),
            ("F9", self._print_saved),
            ("Escape", self._begin),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    # -- who is at the counter ---------------------------------------------------------------------

    def activate(self) -> None:
        """Read again for whoever is at the desk; a household at the counter stays there."""
        ui = self.ui
        permit(self.desk, {ui.take_button: Action.TAKE_PAYMENT, ui.use_button: Action.TAKE_PAYMENT})
        self.form.offer_items(items(self.desk))
        self.refresh()
        if self.here is None:
            self.search.edit.setFocus()

    def show_account(self, account_id: int) -> None:
        """Put a household at the counter, from wherever somebody asks for it."""
        self._take_place(account_id)

    def refresh(self) -> None:
        """Read the household and the receipts again; ticks stay."""
        self._latest.show(latest_receipts(self.desk))
        self._offer_receipt()
        if self.here is not None:
            self.here = at_counter(self.desk, self.here.ledger.account_id)
            self._show_here()

    def _begin(self) -> None:
        """Make room for the next payer; the receipt given last stays readable."""
        self.here = None
        self.ticked = set()
        self.search.edit.clear()
        self.search.propose(())
        self.search.table.hide()
        self.form.clear(local(self.desk.now()).date())
        self._show_here()
        self._propose()
        self.search.edit.setFocus()

    def _look_up(self, text: str, take: object) -> None:
        if callable(take):
            take(find(self.desk, text))

    def _show_hits(self) -> None:
        self.search.table.setVisible(bool(self.search.model.rows))

    def _choose(self) -> None:
        hit = self.search.found
        if hit is None:
            return
        if hit.account_id is None:
            self.form.problem(self.tr("這間房沒有住戶，先在住戶頁登記。"))
            return
        self._take_place(hit.account_id)

    def _take_place(self, account_id: int) -> None:
        try:
            self.here = at_counter(self.desk, account_id)
        except DeskError as refused:
            self.form.problem(refused.sentence)
            return
        self.search.edit.setText(self.here.ledger.room_label)
        self.search.table.hide()
        self.form.clear(local(self.desk.now()).date())
        self.ticked = {row.line.charge_id for row in self.here.rows if not row.line.disputed}
        self.saved = ()
        self._show_here()
        self._propose()
        first = self.ui.charge_table if self.here.rows else self.ui.amount_edit
        first.setFocus()

    # -- what is owed ------------------------------------------------------------------------------

    def _is_ticked(self, row: CounterRow) -> bool:
        return row.line.charge_id in self.ticked

    def _show_here(self) -> None:
        ui, here = self.ui, self.here
        rows = here.rows if here else ()
        self._charges.show(rows)
        self.ui.charge_table.setColumnHidden(1, here is None or len(here.account_ids) == 1)
        if rows and not ui.charge_table.currentIndex().isValid():
            ui.charge_table.selectRow(0)
        ledger = here.ledger if here else None
        ui.room_label.setText(f"{ledger.room_label}\u3000{ledger.name}" if ledger else self.tr("未繳的收費"))
        ui.owed_label.setText(self.tr("共欠 {0}").format(shown(here.owed)) if here and rows else "")
        ui.prepaid_label.setText(
            self.tr("預存 {0}").format(shown(ledger.prepaid)) if ledger and ledger.prepaid else ""
        )
        ui.use_button.setVisible(bool(ledger and ledger.prepaid and rows))
        ui.more_button.setVisible(ledger is not None)
        ui.charge_table.setVisible(bool(rows))
        ui.empty_label.setVisible(not rows)
        ui.empty_label.setText(self._empty_words())
        self._tell_notices()
        self._show_saved()
        ui.take_button.setEnabled(here is not None and self.desk.may(Action.TAKE_PAYMENT))

    def _empty_words(self) -> str:
        if self.here is None:
            return self.tr("打房號，未繳的收費就列在這裡。")
        return self.tr("這一戶沒有未繳的收費。收到的錢作預存。")

    def _tell_notices(self) -> None:
        """Say what must be known before money is taken: a debit, another payer, who left with arrears."""
        lines = notices(self.here, local(self.desk.now()).date()) if self.here else []
        icon = self.theme.icon_markup("triangle-alert", "text", 14)
        self.ui.debit_notice.setVisible(bool(lines))
        self.ui.debit_label.setText("<br>".join(f"{icon} {escape(line)}" for line in lines))

    def _toggle(self, row: CounterRow) -> None:
        if row.line.disputed:
            self.form.problem(self.tr("爭議中的收費不能收；先在「更多」裡解除爭議。"))
            return
        self.ticked ^= {row.line.charge_id}
        self._charges.show(self._charges.rows)
        self.ui.charge_table.viewport().update()
        self._propose()

    def _propose(self) -> None:
        rows = self.here.rows if self.here else ()
        chosen = [row for row in rows if self._is_ticked(row)]
        due = sum(row.line.owed for row in chosen)
        self.form.problem("")
        self.form.propose(due)
        words = self.tr("已勾 {0} 筆，合計 {1}")
        self.ui.sum_label.setText(words.format(len(chosen), shown(due)) if rows else self.tr("收款"))

    # -- taking the money --------------------------------------------------------------------------

    def take(self) -> None:
        """Keep the payment as the fields stand; what is wrong is told, and nothing typed is lost."""
        here = self.here
        if here is None or not self.ui.take_button.isEnabled():
            return
        named = tuple(row.line.charge_id for row in here.rows if self._is_ticked(row))
        try:
            draft = self.form.draft(here.ledger.account_id, named)
        except DeskError as refused:
            self.form.problem(refused.sentence, refused.field)
            return
        self.ui.take_button.setEnabled(False)
        change = self.form.change
        self.jobs.run(
            self,
            lambda _progress: take_joint_payment(self.desk, draft, here.account_ids),
            lambda receipts: self._taken(receipts, change),
            self._refused,
        )

    def _taken(self, receipts: tuple[Receipt, ...], change: int | None) -> None:
        self.saved = receipts
        self._begin()
        self.refresh()
        self._show_saved(change)
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self.ui.take_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        self.form.problem(error.sentence, error.field)
        if error.field == "charges":
            self.refresh()

    def _show_saved(self, change: int | None = None) -> None:
        ui, saved = self.ui, self.saved
        ui.saved_panel.setVisible(bool(saved))
        if not saved:
            return
        more = self.tr(" 等 {0} 張").format(len(saved)) if len(saved) > 1 else ""
        ui.number_label.setText(f"{saved[0].number}{more}")
        prepaid = sum(one.prepaid for one in saved)
        parts = [
            f"{saved[0].room_label}\u3000{shown(sum(one.amount for one in saved))}",
            self.tr("其中預存 {0}").format(shown(prepaid)) if prepaid else "",
            self.tr("找零 {0}").format(shown(change)) if change else "",
        ]
        ui.saved_label.setText("\n".join(part for part in parts if part))

    def _use_prepaid(self) -> None:
        if self.here is not None:
            account_id = self.here.ledger.account_id
            self.jobs.run(
                self,
                lambda _progress: use_prepaid(self.desk, [account_id]),
                lambda _used: self.after_deed(),
                self._refused,
            )

    def after_deed(self, result: object = None) -> None:
        """Show the money as it stands now, with everything payable ticked."""
        if self.here is not None:
            self._take_place(self.here.ledger.account_id)
        if isinstance(result, Receipt):
            self.saved = (result,)
        self.refresh()
        self.changed.emit()

    # -- receipts ----------------------------------------------------------------------------------

    @property
    def chosen_receipt(self) -> Receipt | None:
        """Return the receipt marked in the list."""
        return self._latest.current()

    def _offer_receipt(self) -> None:
        one = self.chosen_receipt
        self.ui.reprint_button.setEnabled(one is not None and self.desk.may(Action.PRINT))
        may = one is not None and one.reversed_on is None and self.desk.may(Action.REVERSE_PAYMENT)
        self.ui.reverse_button.setEnabled(may)

    def _print_saved(self) -> None:
        self._print([one.payment_id for one in self.saved])

    def _print_chosen(self) -> None:
        one = self.chosen_receipt
        self._print([one.payment_id] if one else [])

    def _print(self, payment_ids: list[int]) -> None:
        from wuye_desk.services.fees.receipt_form import receipt_form

        if payment_ids:
            self.print_requested.emit(lambda: receipt_form(self.desk, payment_ids))

    # -- keys --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter lead on from field to field, space tick, digits choose the means where none is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_pressed(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() in (_NONE, _KEYPAD)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain
        if watched is self.search.edit:
            if enter:
                self._choose()
            return enter
        place = key - Qt.Key.Key_1
        if plain and 0 <= place < len(MEANS):
            self.form.choose_means(MEANS[place])
            return True
        if watched is not self.ui.charge_table:
            return False
        if key == Qt.Key.Key_Space and self.ui.charge_table.currentIndex().isValid():
            self._toggle(self._charges.row_at(self.ui.charge_table.currentIndex()))
            return True
        if enter:
            self.ui.amount_edit.setFocus()
            self.ui.amount_edit.selectAll()
        return enter


_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _key(hit: HouseholdHit) -> tuple[int | None, int]:
    return hit.account_id, hit.room_id
