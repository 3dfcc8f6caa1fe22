"""Asks with which month a waiver ends."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.months import month_of
from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_end_waiver import Ui_EndWaiverDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.waivers import WaiverLine, end_waiver
from wuye_desk.views.fees.fee_dialog import FeeDialog, Problems, month_in, show_month
from wuye_desk.views.theme import Theme


class EndWaiverDialog(FeeDialog):
    """The present month is proposed."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, line: WaiverLine, parent: QWidget) -> None:
        super().__init__(jobs, theme, parent)
        self.ui = Ui_EndWaiverDialog()
        self.ui.setupUi(self)
        self._desk, self._line = desk, line
        show_month(self.ui.until_edit, max(line.from_month, month_of(local(desk.now()).date())))
        self.begin()

    def typed(self) -> object:
        """Return the month."""
        return month_in(self.ui.until_edit)

    def problems(self) -> Problems:
        """Return the fields that may be told of."""
        ui = self.ui
        return {"until_month": (ui.until_edit, ui.until_problem), "": (None, ui.dialog_problem)}

    def work(self) -> Callable[[], object]:
        """Return what ends the waiver."""
        month = month_in(self.ui.until_edit)
        return lambda: end_waiver(self._desk, self._line.id, month)
