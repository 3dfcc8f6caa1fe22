"""Asks from which day a price holds no longer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.months import day_in, month_later, month_of
from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_end_price import Ui_EndPriceDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.prices import PriceLine, end_price
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems, day_of
from wuye_desk.views.theme import Theme


class EndPriceDialog(FeeDialog):
    """The first of next month is proposed."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, line: PriceLine, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_EndPriceDialog()
        self.ui.setupUi(self)
        self._desk, self._line = desk, line
        first = day_in(month_later(month_of(local(desk.now()).date()), 1), 1)
        self.ui.ends_edit.setDate(QDate(first.year, first.month, first.day))
        self.begin()

    def typed(self) -> object:
        """Return the day."""
        return day_of(self.ui.ends_edit)

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        return {"ends_on": (self.ui.ends_edit, self.ui.ends_problem), "": (None, self.ui.dialog_problem)}

    def work(self) -> Callable[[], object]:
        """Return what ends the price."""
        day = day_of(self.ui.ends_edit)
        return lambda: end_price(self._desk, self._line.id, day)
