"""設定 · 人員: who works here, in which roles, with which PIN."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QMessageBox, QVBoxLayout, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.forms.ui_people_section import Ui_PeopleSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonDraft, PersonLine, people, save_person
from wuye_desk.services.people.recovery import RecoverySheet, issue, put_back_key
from wuye_desk.services.station.areas import departments
from wuye_desk.services.tickets.reassigning import Holdings, holdings
from wuye_desk.views.people.reassign import ReassignDialog
from wuye_desk.views.permitted import permit
from wuye_desk.views.recovery_window import RecoveryWindow
from wuye_desk.views.settings.check_list import CheckList
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.settings.substitution_panel import SubstitutionPanel
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say


class PeopleSection(Section):
    """People at the left, the one chosen or a new one at the right, substitutes below."""

    ACTION = Action.MANAGE_PEOPLE

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_PeopleSection()
        self.ui.setupUi(self)
        self._roles: CheckList[Role] = CheckList(2)
        self._roles.offer([(role, say(role)) for role in Role])
        self._departments: CheckList[str] = CheckList(3)
        for widget, checks in (
            (self.ui.roles_widget, self._roles),
            (self.ui.departments_widget, self._departments),
        ):
            layout = QVBoxLayout(widget)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(checks)
        self._table = RowTable(
            self.ui.people_table, theme, self._columns(), lambda line: line.id, self._show_person
        )
        self._substitutions = SubstitutionPanel(self, self.ui)
        self._half_written: dict[int, PersonDraft] = {}
        """By person, 0 for a new one: what was typed and left for another row."""
        self._shown = PersonDraft()
        self._show_person(None)
        self.ui.new_person_button.setIcon(theme.icon("user-plus", "accent"))
        self.ui.new_person_button.clicked.connect(self._begin_new)
        self.ui.recovery_button.setIcon(theme.icon("lock", "accent"))
        self.ui.key_button.setIcon(theme.icon("undo-2", "accent"))
        self.ui.recovery_button.clicked.connect(self._issue_recovery)
        self.ui.key_button.clicked.connect(self._put_back_key)
        self.ui.inactive_check.toggled.connect(lambda _on: self.refresh())
        self.ui.save_person_button.clicked.connect(self._save)
        for box in self._roles.boxes():
            box.toggled.connect(lambda _on: self._offer_departments())

    def _columns(self) -> list[ColumnSpec[PersonLine]]:
        return [
            ColumnSpec(self.tr("姓名"), lambda line: line.name, 96, style="strong", color=_ink),
            ColumnSpec(self.tr("角色"), _roles_text, 0, color=_ink, tip=_roles_text),
            ColumnSpec(
                self.tr("PIN"),
                lambda line: self.tr("已設") if line.has_pin else self.tr("簽紙"),
                72,
                color="text_2",
            ),
            ColumnSpec(
                self.tr("在職"),
                lambda line: self.tr("在職") if line.active else self.tr("已離職"),
                72,
                color="text_2",
            ),
        ]

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the labels of the editor and of the substitutes."""
        ui = self.ui
        return {
            "name": (ui.name_edit, ui.name_problem),
            "pin": (ui.pin_edit, ui.pin_problem),
            "pin_again": (ui.pin_again_edit, ui.pin_again_problem),
            "roles": (None, ui.roles_problem),
            "departments": (None, ui.departments_problem),
            "substitute": (ui.substitute_box, ui.substitution_problem),
            "ends_at": (ui.ends_edit, ui.substitution_problem),
            "": (None, ui.editor_problem),
        }

    def editors(self) -> list[QWidget]:
        """Return the editor and the row that adds a substitute."""
        ui = self.ui
        fields: list[QWidget] = [
            ui.recovery_button,
            ui.key_button,
            ui.new_person_button,
            ui.editor_panel,
            *self._substitutions.editors(),
        ]
        return fields

    def refresh(self) -> None:
        """Read people, departments and substitutes again."""
        names = [line.name for line in departments(self.desk)]
        self._departments.offer([(name, name) for name in names])
        self._table.show(people(self.desk, with_inactive=self.ui.inactive_check.isChecked()))
        self._substitutions.refresh(people(self.desk))

    def _issue_recovery(self) -> None:
        sure = QMessageBox.question(
            self,
            self.tr("發復原檔"),
            self.tr("發一份新的復原檔嗎？以前發的隨即作廢。"),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
        )
        if sure == QMessageBox.StandardButton.Yes:
            self.write(lambda _progress: issue(self.desk), self._show_recovery)

    def _show_recovery(self, sheet: RecoverySheet) -> None:
        RecoveryWindow(sheet, self.theme, self).open()

    def _put_back_key(self) -> None:
        words = self.tr("復原檔上的密鑰，一字不差地貼在這裡：")
        key, given = QInputDialog.getText(self, self.tr("放回密鑰"), words)
        if given and key.strip():
            self.write(
                lambda _progress: put_back_key(self.desk, key),
                lambda _none: self.ui.saved_label.setText(self.tr("密鑰已放回")),
            )

    def _begin_new(self) -> None:
        self._table.choose(None)
        self.ui.name_edit.setFocus()

    def _show_person(self, line: PersonLine | None) -> None:
        """Show a person, or what was typed of him and not saved before another row was chosen."""
        ui = self.ui
        self._keep_half_written()
        self._shown = _as_draft(line)
        begun = self._half_written.get(self._shown.id or 0)
        ui.editor_heading.setText(self.tr("新的人員") if line is None else line.name)
        ui.pin_edit.setPlaceholderText(
            self.tr("空著不改") if line and line.has_pin else self.tr("要登入的人才設，六位數字")
        )
        self._fill(begun or self._shown)
        ui.saved_label.setText(self.tr("上次寫到一半，還沒保存") if begun else "")
        self.clear_problems()

    def _fill(self, draft: PersonDraft) -> None:
        ui = self.ui
        ui.name_edit.setText(draft.name)
        ui.pin_edit.clear()
        ui.pin_again_edit.clear()
        self._roles.tick(draft.roles)
        self._departments.tick(draft.departments)
        ui.active_check.setChecked(draft.active)
        self._offer_departments()

    def _typed(self) -> PersonDraft:
        """Return what stands in the fields of whom is shown, the PIN left out."""
        return PersonDraft(
            id=self._shown.id,
            name=self.ui.name_edit.text(),
            roles=self._roles.ticked(),
            departments=self._departments.ticked(),
            active=self.ui.active_check.isChecked(),
        )

    def _keep_half_written(self) -> None:
        typed = self._typed()
        if typed == self._shown:
            self._half_written.pop(self._shown.id or 0, None)
        else:
            self._half_written[self._shown.id or 0] = typed

    def _offer_departments(self) -> None:
        heads = Role.DEPARTMENT in self._roles.ticked()
        self.ui.departments_heading.setVisible(heads)
        self.ui.departments_widget.setVisible(heads)

    def _draft(self) -> PersonDraft:
        ui = self.ui
        if ui.pin_edit.text() != ui.pin_again_edit.text():
            raise DeskError(self.tr("兩次輸的 PIN 不一樣。"), "pin_again")
        return replace(self._typed(), pin=ui.pin_edit.text())

    def _save(self) -> None:
        try:
            draft = self._draft()
        except DeskError as error:
            self.clear_problems()
            self.show_error(error)
            return
        leaves = draft.id is not None and self._shown.active and not draft.active
        held = holdings(self.desk, draft.id or 0) if leaves else None
        if held is None or held.is_empty:
            self._write(draft)
        else:
            self._ask_giving_over(draft, held)

    def _write(self, draft: PersonDraft) -> None:
        self.write(lambda _progress: save_person(self.desk, draft), self._saved)

    def _ask_giving_over(self, draft: PersonDraft, held: Holdings) -> None:
        """Offer to give over what somebody keeps before he is put out of the list."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("還有經辦的工作單"))
        words = self.tr("{name}還有 {tickets} 張未結工作單、{areas} 個區域。")
        box.setText(words.format(name=draft.name, tickets=len(held.tickets), areas=len(held.areas)))
        box.setInformativeText(self.tr("先改派，事情才有人接著辦；不改派的，時限落到下一位在崗的人名下。"))
        give = box.addButton(self.tr("先改派 …"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("照樣離職"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(give)
        permit(self.desk, {give: Action.REASSIGN})
        give.clicked.connect(lambda: self._give_over(draft))
        leave.clicked.connect(lambda: self._write(draft))
        box.open()

    def _give_over(self, draft: PersonDraft) -> None:
        dialog = ReassignDialog(self.desk, self.jobs, self.theme, draft.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(lambda _count: self._write(draft))
        dialog.open()

    def _saved(self, person_id: int) -> None:
        self._half_written.pop(self._shown.id or 0, None)
        self._shown = self._typed()
        self.refresh()
        self._table.choose(person_id)
        self.ui.pin_edit.clear()
        self.ui.pin_again_edit.clear()
        self.ui.saved_label.setText(self.tr("已保存"))


def _as_draft(line: PersonLine | None) -> PersonDraft:
    if line is None:
        return PersonDraft()
    return PersonDraft(line.id, line.name, set(line.roles), set(line.departments), active=line.active)


def _ink(line: PersonLine) -> str:
    return "text" if line.active else "text_3"


def _roles_text(line: PersonLine) -> str:
    names = [say(role) for role in Role if role in line.roles]
    heads = f"（{'、'.join(line.departments)}）" if line.departments else ""
    return "、".join(names) + heads
