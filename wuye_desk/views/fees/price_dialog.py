"""Adds a price from a day on: for the station, a building, or one household."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.months import day_in, month_later, month_of
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_price_dialog import Ui_PriceDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import ItemLine
from wuye_desk.services.fees.prices import PriceDraft, add_price
from wuye_desk.services.households.households import buildings
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems, day_of
from wuye_desk.views.fees.household_picker import HouseholdPicker
from wuye_desk.views.field_problem import grow
from wuye_desk.views.theme import Theme

_STATION, _ACCOUNT = "", None


class PriceDialog(FeeDialog):
    """The first of next month is proposed."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, item: ItemLine, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_PriceDialog()
        self.ui.setupUi(self)
        self._desk, self._item = desk, item
        self.setWindowTitle(self.tr("{0}：加單價").format(item.name))
        self.picker = HouseholdPicker(desk, theme, self.tr("住戶"))
        self._fill()
        self.begin()
        self._show_scope()
        self.ui.scope_box.currentIndexChanged.connect(lambda _place: self._show_scope())
        self.ui.price_edit.setFocus()

    def _fill(self) -> None:
        ui, item = self.ui, self._item
        ui.account_layout.addWidget(self.picker)
        ui.scope_box.addItem(self.tr("全站"), _STATION)
        for building in buildings(self._desk):
            ui.scope_box.addItem(building, building)
        ui.scope_box.addItem(self.tr("某一戶…"), _ACCOUNT)
        month = month_later(month_of(local(self._desk.now()).date()), 1)
        first = day_in(month, 1)
        ui.starts_edit.setDate(QDate(first.year, first.month, first.day))
        ui.price_edit.setPlaceholderText(self.tr("元／{0}，最多四位小數").format(item.unit))
        ui.words_label.setText(self._words())
        by_usage = item.basis is Basis.USAGE
        for widget in (ui.steps_edit, ui.steps_edit_caption):
            widget.setVisible(by_usage)

    def _words(self) -> str:
        if self._item.basis is Basis.USAGE:
            return self.tr("從這天起的抄表用新單價；跨過這天的一段仍按上次抄表時的單價。")
        return self.tr("按月收的從某月 1 日起。已入帳的月份要再核算一次，才補差額。")

    def _show_scope(self) -> None:
        own = self.ui.scope_box.currentData() is _ACCOUNT
        for widget in (self.ui.account_holder, self.ui.account_holder_caption):
            widget.setVisible(own)
        if own:
            self.picker.setFocus()
        grow(self)

    def typed(self) -> object:
        """Return all fields."""
        ui = self.ui
        words = ui.price_edit.text(), ui.steps_edit.toPlainText(), ui.note_edit.text()
        return (ui.scope_box.currentIndex(), self.picker.account_id, day_of(ui.starts_edit), *words)

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        ui = self.ui
        return {
            "account": (self.picker, ui.account_problem),
            "scope": (ui.scope_box, ui.scope_problem),
            "starts_on": (ui.starts_edit, ui.starts_problem),
            "price": (ui.price_edit, ui.price_problem),
            "steps": (ui.steps_edit, ui.steps_problem),
            "": (None, ui.dialog_problem),
        }

    def work(self) -> Callable[[], object]:
        """Return what adds the price."""
        ui = self.ui
        scope, own = ui.scope_box.currentData(), self.picker.account_id
        if scope is _ACCOUNT and own is None:
            raise DeskError(self.tr("請選一戶。"), "account")
        draft = PriceDraft(
            item_id=self._item.id,
            starts_on=day_of(ui.starts_edit),
            price=ui.price_edit.text(),
            building=scope or "",
            account_id=own if scope is _ACCOUNT else None,
            steps=ui.steps_edit.toPlainText(),
            note=ui.note_edit.text(),
        )
        return lambda: add_price(self._desk, draft)
