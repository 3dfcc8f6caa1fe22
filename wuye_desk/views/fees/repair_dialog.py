"""《維修單》 at the desk: opened with what is to be repaired, finished when it comes back with its costs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from wuye_desk.domain.billing.materials import materials_text, read_materials
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import read_money, shown, yuan_of
from wuye_desk.forms.ui_repair_dialog import Ui_RepairDialog
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.slip_data import RepairDraft, Slip
from wuye_desk.views.fees.household_picker import HouseholdPicker
from wuye_desk.views.fees.slip_dialog import SlipDialog, day_of, show_day
from wuye_desk.views.intake.moment_reader import moment_text, read_moment
from wuye_desk.views.theme import Theme


class RepairDialog(SlipDialog):
    """有償 where a household is chosen; 公共 costs nobody anything."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, slip: Slip | None, parent: QWidget) -> None:
        super().__init__(desk, jobs, theme, slip, parent)
        self.ui = Ui_RepairDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.picker = HouseholdPicker(desk, theme, self.tr("住戶"))
        ui.account_holder.addWidget(self.picker)
        self.wire(ui)
        self._show(slip)
        ui.common_box.toggled.connect(self._choose_common)
        self._choose_common(ui.common_box.isChecked())
        ui.labour_edit.textChanged.connect(lambda _text: self._add_up())
        ui.materials_edit.textChanged.connect(self._add_up)
        QWidget.setTabOrder(self.picker.search.edit, ui.common_box)
        self.remember_beginning()
        (self.picker if slip is None else ui.materials_edit).setFocus()

    def _show(self, slip: Slip | None) -> None:
        ui = self.ui
        if slip is None:
            show_day(ui.day_edit, local(self.desk.now()).date())
            return
        draft = slip.draft
        assert isinstance(draft, RepairDraft)
        if draft.account_id is not None:
            self.picker.show_account(draft.account_id, f"{slip.room}  {slip.name}")
        ui.common_box.setChecked(draft.account_id is None)
        show_day(ui.day_edit, draft.day)
        for edit, text in (
            (ui.place_edit, draft.place),
            (ui.contact_edit, draft.contact),
            (ui.appointed_edit, moment_text(draft.appointed_at)),
            (ui.arrived_edit, moment_text(draft.arrived_at)),
            (ui.finished_edit, moment_text(draft.finished_at)),
            (ui.labour_edit, str(yuan_of(draft.labour)) if draft.labour else ""),
            (ui.agreed_edit, draft.agreed_by),
            (ui.worker_edit, draft.worker),
        ):
            edit.setText(text)
        ui.content_edit.setPlainText(draft.content)
        ui.materials_edit.setPlainText(materials_text(draft.materials))
        ui.result_edit.setPlainText(draft.result)

    def _choose_common(self, common: bool) -> None:
        self.picker.setEnabled(not common)
        self.ui.agreed_edit.setEnabled(not common)
        self._add_up()

    def _add_up(self) -> None:
        """Say what labour and materials come to, or which line is unreadable."""
        ui = self.ui
        try:
            parts = sum(one.amount for one in read_materials(ui.materials_edit.toPlainText()))
            labour = read_money(ui.labour_edit.text(), "labour") if ui.labour_edit.text().strip() else 0
        except DeskError as refused:
            ui.total_label.setText(refused.sentence)
            return
        words = self.tr("材料 {parts} ＋ 人工 {labour} ＝ {total} 元")
        common = self.tr("，公共，不收業戶") if ui.common_box.isChecked() else ""
        ui.total_label.setText(
            words.format(parts=shown(parts), labour=shown(labour), total=shown(parts + labour)) + common
        )

    def draft(self) -> RepairDraft:
        """Return what is typed; DeskError where a time, a sum or a line of materials is unreadable."""
        ui = self.ui
        common = ui.common_box.isChecked()
        if not common and self.picker.account_id is None:
            raise DeskError(self.tr("請選住戶，或勾上公共維修。"), "account")
        return RepairDraft(
            None if common else self.picker.account_id,
            day_of(ui.day_edit),
            ui.content_edit.toPlainText(),
            place=ui.place_edit.text(),
            contact=ui.contact_edit.text(),
            appointed_at=self._moment(ui.appointed_edit, "appointed_at", ahead=True),
            arrived_at=self._moment(ui.arrived_edit, "arrived_at", ahead=False),
            finished_at=self._moment(ui.finished_edit, "finished_at", ahead=False),
            labour=read_money(ui.labour_edit.text(), "labour") if ui.labour_edit.text().strip() else 0,
            materials=read_materials(ui.materials_edit.toPlainText()),
            agreed_by="" if common else ui.agreed_edit.text(),
            worker=ui.worker_edit.text(),
            result=ui.result_edit.toPlainText(),
            ticket_id=self._ticket_id(),
        )

    def _ticket_id(self) -> int | None:
        draft = None if self.slip is None else self.slip.draft
        return draft.ticket_id if isinstance(draft, RepairDraft) else None

    def _moment(self, edit: QLineEdit, field: str, *, ahead: bool) -> datetime | None:
        if not edit.text().strip():
            return None
        try:
            return read_moment(edit.text(), self.desk.now(), ahead=ahead)
        except DeskError as refused:
            raise DeskError(refused.sentence, field) from refused

    def editors(self) -> Mapping[str, QWidget]:
        """Return where the cursor goes for each field that may be refused."""
        ui = self.ui
        return {
            "account": self.picker,
            "place": ui.place_edit,
            "content": ui.content_edit,
            "day": ui.day_edit,
            "appointed_at": ui.appointed_edit,
            "arrived_at": ui.arrived_edit,
            "finished_at": ui.finished_edit,
            "materials": ui.materials_edit,
            "labour": ui.labour_edit,
            "agreed_by": ui.agreed_edit,
        }
