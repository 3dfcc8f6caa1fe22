"""設定 · 權限: who may do what, as the one table has it, and when the desk locks by itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.permissions import ALLOWED, Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.forms.ui_permissions_section import Ui_PermissionsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.station import lock_minutes, save_lock_minutes
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import say

_ACTION_WIDTH, _ROLE_WIDTH, _HEADING = 212, 60, 40
_ONE_LINE = 3
"""Characters of a role that stand in one line of its heading."""


class PermissionsSection(Section):
    """The table itself is the program's: it can be read and not changed."""

    ACTION = Action.MANAGE_PEOPLE

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_PermissionsSection()
        self.ui.setupUi(self)
        columns = [
            ColumnSpec[Action](self.tr("做什麼"), lambda action: say(action), _ACTION_WIDTH, style="strong"),
            *(self._role_column(role) for role in Role),
        ]
        model = DataclassTableModel(columns, lambda action: action.value, self)
        view = self.ui.permission_table
        prepare_table(view, theme)
        view.setModel(model)
        set_widths(view, columns)
        view.horizontalHeader().setFixedHeight(_HEADING)
        model.show_rows(tuple(Action))
        self.ui.save_minutes_button.clicked.connect(self._save)

    def _role_column(self, role: Role) -> ColumnSpec[Action]:
        name = say(role)
        middle = (len(name) + 1) // 2 if len(name) > _ONE_LINE else len(name)
        heading = "\n".join(part for part in (name[:middle], name[middle:]) if part)
        return ColumnSpec(
            heading,
            partial(_mark, role),
            _ROLE_WIDTH,
            color="accent",
            icon=lambda action: "check" if role in ALLOWED[action] else "",
            tip=lambda action: f"{say(role)}：{say(action)}",
        )

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the label beside the minutes."""
        return {"": (self.ui.minutes_box, self.ui.minutes_problem)}

    def editors(self) -> list[QWidget]:
        """Return the minutes and their button."""
        return [self.ui.minutes_box, self.ui.save_minutes_button]

    def refresh(self) -> None:
        """Show the minutes that are kept."""
        self.ui.minutes_box.setValue(lock_minutes(self.desk))
        self.ui.minutes_saved_label.clear()

    def _save(self) -> None:
        minutes = self.ui.minutes_box.value()
        self.write(
            lambda _progress: save_lock_minutes(self.desk, minutes),
            lambda _none: self.ui.minutes_saved_label.setText(self.tr("已保存")),
        )


def _mark(role: Role, action: Action) -> str:
    return QCoreApplication.translate("PermissionsSection", "可") if role in ALLOWED[action] else ""
