"""收費 · 應收: every charge of one household, how each came about, corrections and single charges by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_charges_section import Ui_ChargesSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import Ledger, LedgerLine, account_ledger
from wuye_desk.views.fees.correct_charge import CorrectChargeDialog
from wuye_desk.views.fees.explain_charge import ExplainChargeDialog
from wuye_desk.views.fees.extra_charge import ExtraChargeDialog
from wuye_desk.views.fees.fee_dialog import FeeDialog
from wuye_desk.views.fees.household_picker import HouseholdPicker
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

_AMOUNT = 104


class ChargesSection(ReportSection):
    """One household at a time, the latest month first."""

    manual_page = "fees"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_ChargesSection()
        self.ui.setupUi(self)
        self.hint = self.tr("打房號 Enter · Enter 看怎麼算的 · F4 更正 · Ctrl+N 加一筆")
        self.ledger: Ledger | None = None
        self.picker = HouseholdPicker(desk, theme, self.tr("房號、姓名或電話"))
        self.ui.find_layout.addWidget(self.picker)
        self.charges = RowTable(
            self.ui.charge_table,
            theme,
            self._columns(),
            lambda line: line.charge_id,
            lambda _line: self._allow(),
        )
        self._dress()
        self._connect()
        self._show()

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        self.picker.search.edit.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        ui.add_button.setIcon(theme.icon("plus", "accent"))
        ui.correct_button.setIcon(theme.icon("pencil"))
        ui.explain_button.setIcon(theme.icon("info"))

    def _connect(self) -> None:
        ui = self.ui
        self.picker.chosen.connect(self._choose)
        ui.charge_table.activated.connect(lambda _index: self._explain())
        ui.explain_button.clicked.connect(self._explain)
        ui.correct_button.clicked.connect(self._correct)
        ui.add_button.clicked.connect(self._add)
        for keys, button in (("F4", ui.correct_button), ("Ctrl+N", ui.add_button)):
            shortcut = QShortcut(QKeySequence(keys), self, button.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _columns(self) -> list[ColumnSpec[LedgerLine]]:
        return [
            ColumnSpec(self.tr("月份"), lambda line: month_words(line.month), 104),
            ColumnSpec(self.tr("項目"), lambda line: line.item_name, 120, style="strong"),
            ColumnSpec(self.tr("來由"), _origin, 0, color="text_2"),
            ColumnSpec(self.tr("應繳日"), lambda line: f"{line.due_on:%Y-%m-%d}", 96, color="text_2"),
            ColumnSpec(self.tr("入帳"), lambda line: shown(line.posted), _AMOUNT, right=True),
            ColumnSpec(
                self.tr("更正"),
                lambda line: shown(line.corrected) if line.corrected else "",
                _AMOUNT,
                right=True,
            ),
            ColumnSpec(
                self.tr("已繳"), lambda line: shown(line.settled), _AMOUNT, right=True, color="text_2"
            ),
            ColumnSpec(self.tr("未繳"), lambda line: shown(line.owed), _AMOUNT, right=True, style="strong"),
        ]

    def activate(self) -> None:
        """Read the household shown again; without one wait for its room."""
        if self.ledger is not None:
            self.show_account(self.ledger.account_id)
        else:
            self.picker.setFocus()
            self._show()

    def show_account(self, account_id: int) -> None:
        """Show the charges of an account."""
        self.ledger = account_ledger(self.desk, account_id)
        self._show()

    def _choose(self) -> None:
        if self.picker.account_id is not None:
            self.show_account(self.picker.account_id)

    def _show(self) -> None:
        ui, ledger = self.ui, self.ledger
        lines = [] if ledger is None else sorted(ledger.lines, key=_newest)
        self.charges.show(lines)
        if lines and self.charges.current() is None:
            self.charges.choose(lines[0].charge_id)
        ui.charge_table.setVisible(bool(lines))
        ui.charge_empty_label.setVisible(not lines)
        if ledger is not None:
            ui.charge_empty_label.setText(self.tr("這一戶還沒有應收。"))
            ui.who_label.setText(f"{ledger.room_label} {ledger.name}")
        self._allow()

    def _allow(self) -> None:
        ui = self.ui
        permit(self.desk, {ui.correct_button: Action.RUN_MONTH, ui.add_button: Action.RUN_MONTH})
        chosen = self.charges.current() is not None
        ui.explain_button.setEnabled(chosen)
        ui.correct_button.setEnabled(chosen and ui.correct_button.isEnabled())
        ui.add_button.setEnabled(self.ledger is not None and ui.add_button.isEnabled())

    def _explain(self) -> None:
        line = self.charges.current()
        if line is not None:
            ExplainChargeDialog(self.desk, self.theme, line.charge_id, self).open()

    def _correct(self) -> None:
        line = self.charges.current()
        if line is not None and self.ui.correct_button.isEnabled():
            self._open(CorrectChargeDialog(self.desk, self.jobs, self.theme, line, self))

    def _add(self) -> None:
        if self.ledger is not None and self.ui.add_button.isEnabled():
            self._open(ExtraChargeDialog(self.desk, self.jobs, self.theme, self.ledger, self))

    def _open(self, dialog: FeeDialog) -> None:
        dialog.kept.connect(lambda _line: self._changed())
        dialog.broke.connect(self.failed)
        dialog.open()

    def _changed(self) -> None:
        self.activate()
        self.changed.emit()


def _origin(line: LedgerLine) -> str:
    return f"{say(line.origin)}　{line.reason}".strip("　")


def _newest(line: LedgerLine) -> tuple[int, int]:
    return -line.month, line.charge_id
