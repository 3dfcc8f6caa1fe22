"""收費 · 加時單與維修單: the slips of a cycle, entered, printed, and handed to 收費室 (篇1 2.1, 2.2)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView

from wuye_desk.domain.billing.months import month_later, month_words
from wuye_desk.domain.billing.slip_cycle import slip_cycle
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.forms.ui_slips_section import Ui_SlipsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.slip_data import Slip
from wuye_desk.services.fees.slip_handing import hand_over_slips
from wuye_desk.services.fees.slip_reading import SlipMonth, slips_of
from wuye_desk.services.fees.slips import cancel_slip, slip_for_ticket
from wuye_desk.services.people.people import people
from wuye_desk.views.fees.money_dialog import Answered, Asked, MoneyDialog
from wuye_desk.views.fees.overtime_dialog import OvertimeDialog
from wuye_desk.views.fees.overtime_rules_dialog import OvertimeRulesDialog
from wuye_desk.views.fees.repair_dialog import RepairDialog
from wuye_desk.views.fees.slip_columns import overtime_columns, repair_columns
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl
from wuye_desk.views.words import say


class SlipsSection(ReportSection):
    """One kind and one cycle at a time; Enter opens a slip, Ctrl+N begins one."""

    manual_page = "slips"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_SlipsSection()
        self.ui.setupUi(self)
        self.hint = self.tr(
            "Ctrl+N 新開 · Enter 打開 · F9 打印 · Alt+1 加時單 · Alt+2 維修單 · Alt+← → 換周期"
        )
        self.month: SlipMonth | None = None
        self.cycle = self._present()
        self._wanted: int | None = None
        self._comes = False
        self.kinds: SegmentedControl[SlipKind] = SegmentedControl(
            self.tr("單據"), [(kind, say(kind)) for kind in SlipKind]
        )
        self.kinds.choose(SlipKind.OVERTIME)
        self.ui.kind_holder.addWidget(self.kinds)
        self.tables = {
            SlipKind.OVERTIME: self._table(self.ui.overtime_table),
            SlipKind.REPAIR: self._table(self.ui.repair_table),
        }
        self._dress()
        self._connect()

    @property
    def kind(self) -> SlipKind:
        """Return which slips are shown."""
        return self.kinds.value or SlipKind.OVERTIME

    @property
    def chosen(self) -> Slip | None:
        """Return the chosen slip."""
        return self.tables[self.kind].current()

    def _table(self, view: QTableView) -> RowTable[Slip]:
        columns = overtime_columns() if view is self.ui.overtime_table else repair_columns()
        view.activated.connect(lambda _index: self.open_chosen())
        return RowTable(view, self.theme, columns, lambda one: one.id, lambda _one: self._offer())

    def _present(self) -> int:
        return slip_cycle(local(self.desk.now()).date())

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        for button, icon in (
            (ui.previous_button, "chevron-left"),
            (ui.next_button, "chevron-right"),
            (ui.rules_button, "clock"),
            (ui.cancel_slip_button, "ban"),
            (ui.print_button, "printer"),
            (ui.export_button, "file-spreadsheet"),
            (ui.hand_button, "handshake"),
        ):
            button.setIcon(theme.icon(icon))
        ui.new_button.setIcon(theme.icon("plus", "on_accent"))

    def _connect(self) -> None:
        ui = self.ui
        self.kinds.chosen.connect(self.show_kind)
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.present_button.clicked.connect(lambda: self.show_cycle(self._present()))
        ui.new_button.clicked.connect(self.begin)
        ui.rules_button.clicked.connect(self._change_rules)
        ui.cancel_slip_button.clicked.connect(self._ask_cancel)
        ui.print_button.clicked.connect(self.print_chosen)
        ui.export_button.clicked.connect(self._export)
        ui.hand_button.clicked.connect(self._ask_hand)
        for keys, deed in (
            ("Ctrl+N", self.begin),
            ("F9", self.print_chosen),
            ("Alt+1", lambda: self.show_kind(SlipKind.OVERTIME)),
            ("Alt+2", lambda: self.show_kind(SlipKind.REPAIR)),
            ("Alt+Left", lambda: self.turn(-1)),
            ("Alt+Right", lambda: self.turn(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def activate(self) -> None:
        """Read the cycle again, for whoever is at the desk now; the cursor goes into the list."""
        self._comes = True
        self.show_cycle(self.cycle)

    def show_kind(self, kind: SlipKind) -> None:
        """Show the slips of this kind."""
        self.kinds.choose(kind)
        self.show_cycle(self.cycle)

    def turn(self, cycles: int) -> None:
        """Go on or back by cycles, up to the one after the present."""
        cycle = month_later(self.cycle, cycles)
        if cycle <= month_later(self._present(), 1):
            self.show_cycle(cycle)

    def show_cycle(self, cycle: int) -> None:
        """Read and show a cycle (YYYYMM)."""
        self.cycle, kind = cycle, self.kind
        self.jobs.run(self, lambda _progress: slips_of(self.desk, kind, cycle), self._take, self.failed.emit)

    def open_for_ticket(self, ticket_id: int) -> None:
        """Open the 維修單 of a ticket, making it where there is none."""
        self.jobs.run(
            self, lambda _progress: slip_for_ticket(self.desk, ticket_id), self._open_made, self.failed.emit
        )

    def _open_made(self, slip: Slip) -> None:
        self.changed.emit()
        self._show_slip(slip)
        self._open(slip)

    def _show_slip(self, slip: Slip) -> None:
        self._wanted = slip.id
        self.kinds.choose(slip.kind)
        self.show_cycle(slip_cycle(slip.draft.day))

    # -- what is shown -----------------------------------------------------------------------------

    def _take(self, month: SlipMonth) -> None:
        if (month.kind, month.cycle) != (self.kind, self.cycle):
            return
        ui, self.month = self.ui, month
        ui.month_label.setText(self.tr("{0} 收").format(month_words(month.cycle)))
        first, last = (f"{day:%m-%d}" for day in month.days)
        ui.days_label.setText(self.tr("{0} 至 {1} 的單").format(first, last))
        ui.present_button.setEnabled(month.cycle != self._present())
        ui.next_button.setEnabled(month.cycle <= self._present())
        ui.rules_button.setVisible(month.kind is SlipKind.OVERTIME)
        table = self.tables[month.kind]
        table.show(month.slips)
        if self._wanted is not None:
            table.choose(self._wanted)
            self._wanted = None
        side = ui.overtime_side if month.kind is SlipKind.OVERTIME else ui.repair_side
        ui.slip_stack.setCurrentWidget(side if month.slips else ui.empty_side)
        ui.empty_label.setText(self.tr("這個周期還沒有{0}。Ctrl+N 新開一張。").format(say(month.kind)))
        ui.sums_label.setText(self._sums_words(month))
        ui.handed_label.setText(self._handed_words(month))
        self._offer()
        if self._comes:
            self._comes = False
            self._go_to_list()

    def _go_to_list(self) -> None:
        view = self.ui.overtime_table if self.kind is SlipKind.OVERTIME else self.ui.repair_table
        if view.isVisible():
            view.setFocus()
            if self.chosen is None:
                view.selectRow(0)

    def _sums_words(self, month: SlipMonth) -> str:
        sums = month.sums
        parts = [self.tr("{0} 張").format(sums.count)]
        parts.append(self.tr("應收 {0} 元").format(shown(sums.charged_to_households)))
        if sums.common:
            parts.append(self.tr("公共 {0} 元").format(shown(sums.common)))
        if sums.cancelled:
            parts.append(self.tr("作廢 {0} 張").format(sums.cancelled))
        return " · ".join(parts)

    def _handed_words(self, month: SlipMonth) -> str:
        words = self.tr("{moment} 交 {name} {count} 張 {amount} 元（{by}）")
        lines = [
            words.format(
                moment=f"{local(one.handed_at):%m-%d %H:%M}",
                name=one.taken_by,
                count=one.count,
                amount=shown(one.amount),
                by=one.by,
            )
            for one in month.hand_overs
        ]
        if not lines:
            return self.tr("還沒有交收費室；{0} 前交（篇1 2.1、2.2）").format(f"{month.days[1]:%m-%d}")
        late = month.sums.not_handed
        rest = self.tr("；另有 {0} 張後來開的未交").format(late) if late else ""
        return "；".join(lines) + rest

    def _offer(self) -> None:
        """Switch on what may be done to the chosen slip and to the cycle."""
        ui, month, one = self.ui, self.month, self.chosen
        permit(
            self.desk,
            {
                ui.new_button: Action.MAKE_SLIPS,
                ui.cancel_slip_button: Action.MAKE_SLIPS,
                ui.hand_button: Action.MAKE_SLIPS,
                ui.print_button: Action.PRINT,
                ui.export_button: Action.EXPORT,
                ui.rules_button: Action.KEEP_PRICES,
            },
        )
        if one is None or not one.stands or one.charged:
            ui.cancel_slip_button.setEnabled(False)
        if one is None:
            ui.print_button.setEnabled(False)
        if month is None or (month.hand_overs and not month.sums.not_handed):
            ui.hand_button.setEnabled(False)
        if month is None or not month.slips:
            ui.export_button.setEnabled(False)

    # -- what is done ------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a new slip of the kind shown."""
        if self.ui.new_button.isEnabled():
            self._open(None)

    def open_chosen(self) -> None:
        """Open the chosen slip."""
        if self.chosen is not None and self.desk.may(Action.MAKE_SLIPS):
            self._open(self.chosen)

    def _open(self, slip: Slip | None) -> None:
        kind = self.kind if slip is None else slip.kind
        make = OvertimeDialog if kind is SlipKind.OVERTIME else RepairDialog
        dialog = make(self.desk, self.jobs, self.theme, slip, self)
        dialog.kept.connect(self._after_keeping)
        dialog.broke.connect(self.failed)
        dialog.open()

    def _after_keeping(self, slip: Slip, to_print: bool) -> None:
        self.changed.emit()
        self._show_slip(slip)
        if to_print:
            self._print(slip)

    def print_chosen(self) -> None:
        """Print the chosen slip in all its copies."""
        if self.chosen is not None and self.ui.print_button.isEnabled():
            self._print(self.chosen)

    def _print(self, slip: Slip) -> None:
        from wuye_desk.services.fees.slip_forms import slip_forms

        self.print_requested.emit(lambda: slip_forms(self.desk, [slip.id]))

    def _export(self) -> None:
        from wuye_desk.services.fees.slip_handing import export_slips

        kind, cycle = self.kind, self.cycle
        name = self.tr("{0}匯總 {1}.xlsx").format(say(kind), cycle)
        ask_and_export(
            self, self.tr("匯出匯總"), name, lambda path: export_slips(self.desk, kind, cycle, path)
        )

    def _ask_cancel(self) -> None:
        one = self.chosen
        if one is None:
            return
        asked = Asked(
            title=self.tr("作廢 {0}").format(one.number),
            words=self.tr("編號留著，金額不再計入。"),
            confirm=self.tr("作廢"),
            day=local(self.desk.now()).date(),
            reason=self.tr("原因"),
        )
        self._ask(asked, lambda answer: cancel_slip(self.desk, one.id, answer.reason))

    def _ask_hand(self) -> None:
        month = self.month
        if month is None:
            return
        kind, cycle = month.kind, month.cycle
        words = self.tr("{kind} {count} 張現在交收費室。記下誰收的、什麼時候；匯總表用「匯出 Excel」。")
        asked = Asked(
            title=self.tr("交收費室"),
            words=words.format(kind=say(kind), count=month.sums.not_handed),
            confirm=self.tr("記下已交"),
            day=local(self.desk.now()).date(),
            reason=self.tr("誰收的"),
        )
        dialog = self._ask(asked, lambda answer: hand_over_slips(self.desk, kind, cycle, answer.reason))
        cashier = next((one.name for one in people(self.desk) if Role.CASHIER in one.roles), "")
        dialog.ui.reason_edit.setText(cashier)

    def _ask(self, asked: Asked, work: Callable[[Answered], object]) -> MoneyDialog:
        dialog = MoneyDialog(self.jobs, self.theme, asked, work, self)
        dialog.kept.connect(lambda _result: self._after_asking())
        dialog.broke.connect(self.failed)
        dialog.open()
        return dialog

    def _after_asking(self) -> None:
        self.changed.emit()
        self.activate()

    def _change_rules(self) -> None:
        dialog = OvertimeRulesDialog(self.desk, self.jobs, self.theme, self)
        dialog.broke.connect(self.failed)
        dialog.open()
