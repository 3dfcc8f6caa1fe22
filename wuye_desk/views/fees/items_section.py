"""收費 · 項目與單價: what is charged, what it costs from which day, and who need not pay."""

from __future__ import annotations

from collections.abc import Sequence

from wuye_desk.domain.billing.months import month_of
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_items_section import Ui_ItemsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import ItemLine, items, ready_items
from wuye_desk.services.fees.prices import PRICED, PriceLine, drop_price, in_force, prices
from wuye_desk.services.fees.waivers import WaiverLine, waivers
from wuye_desk.views.fees.end_price import EndPriceDialog
from wuye_desk.views.fees.end_waiver import EndWaiverDialog
from wuye_desk.views.fees.fee_dialog import FeeDialog
from wuye_desk.views.fees.item_dialog import ItemDialog
from wuye_desk.views.fees.price_columns import PriceRow, price_columns, waiver_columns
from wuye_desk.views.fees.price_dialog import PriceDialog
from wuye_desk.views.fees.waiver_dialog import WaiverDialog
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say


class ItemsSection(ReportSection):
    """Items at the left; prices of the chosen one, and the waivers, at the right."""

    manual_page = "fees"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_ItemsSection()
        self.ui.setupUi(self)
        self.hint = self.tr("選一個項目看單價 · Enter 修改項目")
        ui = self.ui
        self.items = RowTable(
            ui.item_table, theme, self._item_columns(), lambda line: line.id, lambda _line: self._show_item()
        )
        self.prices = RowTable(
            ui.price_table, theme, price_columns(), lambda row: row.line.id, lambda _row: self._allow()
        )
        self.waivers = RowTable(
            ui.waiver_table,
            theme,
            waiver_columns(self._is_over),
            lambda line: line.id,
            lambda _line: self._allow(),
        )
        for button in (ui.new_price_button, ui.new_waiver_button):
            button.setIcon(theme.icon("plus", "accent"))
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.item_table.activated.connect(lambda _index: self._edit_item())
        ui.edit_item_button.clicked.connect(self._edit_item)
        ui.new_price_button.clicked.connect(self._new_price)
        ui.drop_price_button.clicked.connect(self._end_price)
        ui.new_waiver_button.clicked.connect(self._new_waiver)
        ui.end_waiver_button.clicked.connect(self._end_waiver)

    def _item_columns(self) -> list[ColumnSpec[ItemLine]]:
        def ink(line: ItemLine) -> str:
            return "text" if line.active else "text_3"

        return [
            ColumnSpec(self.tr("項目"), lambda line: line.name, 0, style="strong", color=ink),
            ColumnSpec(self.tr("怎麼算"), lambda line: say(line.basis), 104, color=ink),
            ColumnSpec(self.tr("收哪月"), self._month_words, 72, color=ink),
            ColumnSpec(self.tr("狀態"), lambda line: "" if line.active else self.tr("停用"), 48, color=ink),
        ]

    def _month_words(self, line: ItemLine) -> str:
        if line.basis is Basis.DEPOSIT:
            return "—"
        return self.tr("上月") if line.months_back else self.tr("當月")

    def activate(self) -> None:
        """Read items, prices and waivers again."""
        ready_items(self.desk)
        lines = items(self.desk, with_inactive=True)
        self.items.show(lines)
        if self.items.current() is None:
            self.items.choose(lines[0].id)
        self._show_item()
        found = waivers(self.desk)
        self.waivers.show(found)
        self.ui.waiver_table.setVisible(bool(found))
        self.ui.waiver_empty_label.setVisible(not found)
        self._allow()

    def _show_item(self) -> None:
        ui, line = self.ui, self.items.current()
        ui.explanation_label.setText("" if line is None else line.explanation)
        rows = [] if line is None else self._price_rows(line, prices(self.desk, line.id))
        ui.price_heading.setText(self.tr("{0}的單價").format(line.name) if line else self.tr("單價"))
        self.prices.show(rows)
        ui.price_table.setVisible(bool(rows))
        ui.price_empty_label.setVisible(not rows)
        priced = line is not None and line.basis in PRICED
        ui.price_empty_label.setText(
            self.tr("還沒有單價，核算時不收這一項。按「加單價」。")
            if priced
            else self.tr("按單據或協議的金額收，不設單價。")
        )
        self._allow()

    def _price_rows(self, item: ItemLine, lines: Sequence[PriceLine]) -> list[PriceRow]:
        today = local(self.desk.now()).date()
        now = in_force(lines, today)
        return [
            PriceRow(line, item.unit, self._state(line, line.id in now), line.id in now) for line in lines
        ]

    def _state(self, line: PriceLine, holds: bool) -> str:
        today = local(self.desk.now()).date()
        if line.starts_on > today:
            return self.tr("還沒開始")
        if holds and line.ends_on:
            return self.tr("到 {0:%Y-%m-%d} 前").format(line.ends_on)
        return self.tr("現行") if holds else self.tr("以前的")

    def _is_over(self, line: WaiverLine) -> bool:
        return line.until_month is not None and line.until_month < month_of(local(self.desk.now()).date())

    def _allow(self) -> None:
        ui = self.ui
        item, price, waiver = self.items.current(), self.prices.current(), self.waivers.current()
        wanted = {
            ui.edit_item_button: item is not None,
            ui.new_price_button: item is not None and item.basis in PRICED,
            ui.drop_price_button: price is not None and (price.in_force or self._is_to_come(price)),
            ui.new_waiver_button: True,
            ui.end_waiver_button: waiver is not None and not self._is_over(waiver),
        }
        permit(self.desk, dict.fromkeys(wanted, Action.KEEP_PRICES))
        for button, sensible in wanted.items():
            button.setEnabled(sensible and button.isEnabled())
        to_come = price is not None and self._is_to_come(price)
        ui.drop_price_button.setText(self.tr("撤下") if to_come else self.tr("結束…"))

    def _is_to_come(self, row: PriceRow) -> bool:
        return row.line.starts_on > local(self.desk.now()).date()

    def _edit_item(self) -> None:
        line = self.items.current()
        if line is not None and self.ui.edit_item_button.isEnabled():
            self._open(ItemDialog(self.desk, self.jobs, self.theme, line, self))

    def _new_price(self) -> None:
        line = self.items.current()
        if line is not None:
            self._open(PriceDialog(self.desk, self.jobs, self.theme, line, self))

    def _end_price(self) -> None:
        row = self.prices.current()
        if row is None:
            return
        if self._is_to_come(row):
            price_id = row.line.id
            self.jobs.run(
                self,
                lambda _progress: drop_price(self.desk, price_id),
                lambda _none: self._changed(),
                self._refused,
            )
        else:
            self._open(EndPriceDialog(self.desk, self.jobs, self.theme, row.line, self))

    def _new_waiver(self) -> None:
        item = self.items.current()
        own = item.id if item is not None and item.basis is not Basis.DEPOSIT else None
        self._open(WaiverDialog(self.desk, self.jobs, self.theme, own, self))

    def _end_waiver(self) -> None:
        line = self.waivers.current()
        if line is not None:
            self._open(EndWaiverDialog(self.desk, self.jobs, self.theme, line, self))

    def _open(self, dialog: FeeDialog) -> None:
        dialog.kept.connect(lambda _result: self._changed())
        dialog.broke.connect(self.failed)
        dialog.open()

    def _changed(self) -> None:
        self.activate()
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        """Say what changed meanwhile where the price stands; a bug passes on."""
        if isinstance(error, DeskError):
            self.activate()
            self.ui.price_hint.setText(error.sentence)
            return
        self.failed.emit(error)
