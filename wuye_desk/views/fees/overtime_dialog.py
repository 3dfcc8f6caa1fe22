"""《空調加時申請單》 at the desk: who, when, where; what it will cost stands there before it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from wuye_desk.domain.billing.overtime import COOLING, hours_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.forms.ui_overtime_dialog import Ui_OvertimeDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.overtime_rules import overtime_rules
from wuye_desk.services.fees.prices import price_words
from wuye_desk.services.fees.slip_data import OvertimeDraft, Slip
from wuye_desk.services.fees.slips import foresee_overtime
from wuye_desk.views.fees.household_picker import HouseholdPicker
from wuye_desk.views.fees.slip_dialog import SlipDialog, day_of, show_day
from wuye_desk.views.settings.time_field import TimeField
from wuye_desk.views.theme import Theme

_TWO_HOURS = 2


class OvertimeDialog(SlipDialog):
    """A new application begins where the normal hours of today end."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, slip: Slip | None, parent: QWidget) -> None:
        super().__init__(desk, jobs, theme, slip, parent)
        self.ui = Ui_OvertimeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.picker = HouseholdPicker(desk, theme, self.tr("住戶"))
        self.begins_edit, self.until_edit = TimeField(), TimeField()
        for edit, holder, name in (
            (self.begins_edit, ui.begins_holder, self.tr("由")),
            (self.until_edit, ui.until_holder, self.tr("至")),
        ):
            edit.setFixedWidth(72)
            edit.setAccessibleName(name)
            holder.addWidget(edit)
            edit.textChanged.connect(lambda _text: self._foresee())
        ui.account_holder.addWidget(self.picker)
        self.wire(ui)
        self._show(slip)
        ui.day_edit.dateChanged.connect(lambda _day: self._foresee())
        self.picker.chosen.connect(self._foresee)
        self._set_tab_order()
        self._foresee()
        self.remember_beginning()
        self.picker.setFocus()

    def _set_tab_order(self) -> None:
        ui = self.ui
        order = (self.picker.search.edit, ui.day_edit, self.begins_edit, self.until_edit, ui.place_edit)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _show(self, slip: Slip | None) -> None:
        ui = self.ui
        if slip is None:
            today = local(self.desk.now()).date()
            begins = self._closes(today)
            show_day(ui.day_edit, today)
            self.begins_edit.show_time(begins)
            self.until_edit.show_time(time((begins.hour + _TWO_HOURS) % 24, begins.minute))
            return
        draft = slip.draft
        assert isinstance(draft, OvertimeDraft)
        self.picker.show_account(draft.account_id, f"{slip.room}  {slip.name}")
        show_day(ui.day_edit, draft.day)
        self.begins_edit.show_time(draft.begins)
        self.until_edit.show_time(draft.until)
        ui.place_edit.setText(draft.place)
        ui.contact_edit.setText(draft.contact)
        ui.note_edit.setText(draft.note)

    def _closes(self, day: date) -> time:
        return (overtime_rules(self.desk).hours.week[day.weekday()] or COOLING.of(0)).closes

    def _foresee(self) -> None:
        """Say what it will cost, or what stands in the way."""
        try:
            draft = self.draft()
            found = foresee_overtime(self.desk, draft.account_id, draft.day, draft.begins, draft.until)
        except DeskError as refused:
            self.ui.foreseen_label.setText(refused.sentence)
            return
        reckoned = found.reckoned
        joined = self.tr("與正常供冷連續") if reckoned.joined else self.tr("不連續，單獨開機")
        least = self.tr("（按最低）") if reckoned.at_least else ""
        words = self.tr("{joined} · 申請 {asked} 小時，計費 {billed} 小時{least} × {price} 元 ＝ {amount} 元")
        self.ui.foreseen_label.setText(
            words.format(
                joined=joined,
                asked=hours_words(reckoned.asked),
                billed=hours_words(reckoned.billed),
                least=least,
                price=price_words(reckoned.price),
                amount=shown(found.amount),
            )
        )

    def draft(self) -> OvertimeDraft:
        """Return what is typed; DeskError where a time is none."""
        ui = self.ui
        return OvertimeDraft(
            self.picker.account_id,
            day_of(ui.day_edit),
            self.begins_edit.time(),
            self.until_edit.time(),
            ui.place_edit.text(),
            ui.contact_edit.text(),
            ui.note_edit.text(),
        )

    def editors(self) -> Mapping[str, QWidget]:
        """Return where the cursor goes for each field that may be refused."""
        return {
            "account": self.picker,
            "day": self.ui.day_edit,
            "hours": self.begins_edit,
            "until": self.until_edit,
        }
