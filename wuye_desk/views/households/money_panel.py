"""The money of a household in one line: what it owes, its 預存 and deposits, what it paid last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_money_panel import Ui_MoneyPanel
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import Ledger, account_ledger
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say


class MoneyPanel(QFrame):
    """Stands under the head of the household's card."""

    counter_requested = Signal()
    print_requested = Signal(object)
    """A callable without arguments that makes the 對賬單."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MoneyPanel()
        self.ui.setupUi(self)
        self._desk = desk
        self._account_id = 0
        self.ui.counter_button.setIcon(theme.icon("hand-coins", "accent"))
        self.ui.counter_button.clicked.connect(self.counter_requested)
        self.ui.statement_button.setIcon(theme.icon("printer", "accent"))
        self.ui.statement_button.clicked.connect(self._print_statement)

    def show_account(self, account_id: int) -> None:
        """Show the money of an account as it stands now."""
        self._account_id = account_id
        permit(
            self._desk,
            {self.ui.counter_button: Action.TAKE_PAYMENT, self.ui.statement_button: Action.PRINT},
        )
        ledger = account_ledger(self._desk, account_id)
        ui = self.ui
        ui.owed_label.setText(self._owed(ledger))
        ui.prepaid_label.setText(shown(ledger.prepaid))
        ui.deposit_label.setText(shown(ledger.deposits))
        ui.debit_label.setText(self.tr("托收中") if ledger.under_debit else "")
        ui.debit_label.setVisible(bool(ledger.under_debit))
        ui.last_label.setText(self._last(ledger))

    def _print_statement(self) -> None:
        from wuye_desk.services.fees.statement import statement_form

        account_id = self._account_id
        self.print_requested.emit(lambda: statement_form(self._desk, account_id))

    def _owed(self, ledger: Ledger) -> str:
        if not ledger.owed:
            return self.tr("無")
        words = self.tr("{0}（{1} 個月）").format(shown(ledger.owed), len(ledger.months_owed))
        if ledger.disputed:
            words += self.tr("，爭議中 {0}").format(shown(ledger.disputed))
        return words

    def _last(self, ledger: Ledger) -> str:
        standing = [one for one in ledger.payments if one.reversed_on is None]
        if not standing:
            return self.tr("還沒有收過款")
        last = standing[-1]
        words = self.tr("最近 {0} {1} {2}")
        return words.format(f"{last.paid_on:%Y-%m-%d}", say(last.means), shown(last.amount))
