"""設定 · 部門與區域: whom complaints are handed to, and who walks which part of the station."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.vocabulary import Role
from wuye_desk.forms.ui_areas_section import Ui_AreasSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.station import areas as services
from wuye_desk.services.station.areas import AreaLine, DepartmentLine
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec


class AreasSection(Section):
    """Departments at the left, areas at the right; each with its own small editor below."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_AreasSection()
        self.ui.setupUi(self)
        self._at_department = True
        self._departments = RowTable(
            self.ui.department_table, theme, self._department_columns(), _id_of, self._show_department
        )
        self._areas = RowTable(self.ui.area_table, theme, self._area_columns(), _id_of, self._show_area)
        for button in (self.ui.new_department_button, self.ui.new_area_button):
            button.setIcon(theme.icon("plus", "accent"))
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.new_department_button.clicked.connect(self._begin_department)
        ui.new_area_button.clicked.connect(self._begin_area)
        ui.save_department_button.clicked.connect(self._save_department)
        ui.save_area_button.clicked.connect(self._save_area)
        ui.delete_department_button.clicked.connect(self._delete_department)
        ui.delete_area_button.clicked.connect(self._delete_area)

    def _department_columns(self) -> list[ColumnSpec[DepartmentLine]]:
        return [
            ColumnSpec(self.tr("部門"), lambda line: line.name, 0, style="strong"),
            ColumnSpec(self.tr("負責人"), lambda line: line.head or self.tr("未定"), 96, color=_head_color),
            ColumnSpec(self.tr("狀態"), lambda line: self.tr("在用") if line.active else self.tr("停用"), 72),
        ]

    def _area_columns(self) -> list[ColumnSpec[AreaLine]]:
        return [
            ColumnSpec(self.tr("區域"), lambda line: line.name, 0, style="strong"),
            ColumnSpec(self.tr("區域管理員"), lambda line: line.steward or self.tr("未定"), 120),
            ColumnSpec(self.tr("房號"), lambda line: str(line.rooms), 72, right=True),
        ]

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the label of the editor that was used last."""
        ui = self.ui
        if self._at_department:
            return {
                "name": (ui.department_name_edit, ui.department_problem),
                "": (None, ui.department_problem),
            }
        return {"name": (ui.area_name_edit, ui.area_problem), "": (None, ui.area_problem)}

    def editors(self) -> list[QWidget]:
        """Return both editors."""
        ui = self.ui
        return [
            ui.new_department_button,
            ui.department_name_edit,
            ui.department_active_check,
            ui.save_department_button,
            ui.new_area_button,
            ui.area_name_edit,
            ui.steward_box,
            ui.save_area_button,
        ]

    def clear_problems(self) -> None:
        """Take away what was said at either editor."""
        for at_department in (not self._at_department, self._at_department):
            self._at_department = at_department
            super().clear_problems()

    def refresh(self) -> None:
        """Read departments, areas and possible stewards again."""
        box, chosen = self.ui.steward_box, self.ui.steward_box.currentData()
        box.clear()
        box.addItem(self.tr("未定"), None)
        everybody = people(self.desk)
        stewards = [line for line in everybody if Role.STEWARD in line.roles]
        for line in stewards + [line for line in everybody if line not in stewards]:
            box.addItem(line.name, line.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self._departments.show(services.departments(self.desk, with_inactive=True))
        self._areas.show(services.areas(self.desk))
        self._allow_deleting()

    def _show_department(self, line: DepartmentLine | None) -> None:
        ui = self.ui
        ui.department_name_edit.setText("" if line is None else line.name)
        ui.department_active_check.setChecked(line is None or line.active)
        self._allow_deleting()
        ui.department_saved_label.clear()
        self.clear_problems()

    def _show_area(self, line: AreaLine | None) -> None:
        ui = self.ui
        ui.area_name_edit.setText("" if line is None else line.name)
        ui.steward_box.setCurrentIndex(
            max(0, ui.steward_box.findData(None if line is None else line.steward_id))
        )
        self._allow_deleting()
        ui.area_saved_label.clear()
        self.clear_problems()

    def _allow_deleting(self) -> None:
        for button, table in (
            (self.ui.delete_department_button, self._departments),
            (self.ui.delete_area_button, self._areas),
        ):
            button.setEnabled(table.current() is not None and self.is_allowed())

    def _begin_department(self) -> None:
        self._departments.choose(None)
        self.ui.department_name_edit.setFocus()

    def _begin_area(self) -> None:
        self._areas.choose(None)
        self.ui.area_name_edit.setFocus()

    def _save_department(self) -> None:
        self._at_department = True
        line, name = self._departments.current(), self.ui.department_name_edit.text()
        active, number = self.ui.department_active_check.isChecked(), None if line is None else line.id
        self.write(
            lambda _progress: services.save_department(self.desk, number, name, active),
            self._department_saved,
        )

    def _department_saved(self, department_id: int) -> None:
        self.refresh()
        self._departments.choose(department_id)
        self.ui.department_saved_label.setText(self.tr("已保存"))

    def _save_area(self) -> None:
        self._at_department = False
        line, name, steward = (
            self._areas.current(),
            self.ui.area_name_edit.text(),
            self.ui.steward_box.currentData(),
        )
        number = None if line is None else line.id
        self.write(lambda _progress: services.save_area(self.desk, number, name, steward), self._area_saved)

    def _area_saved(self, area_id: int) -> None:
        self.refresh()
        self._areas.choose(area_id)
        self.ui.area_saved_label.setText(self.tr("已保存"))

    def _delete_department(self) -> None:
        self._at_department = True
        line = self._departments.current()
        if line is not None:
            self.write(
                lambda _progress: services.delete_department(self.desk, line.id), lambda _none: self.refresh()
            )

    def _delete_area(self) -> None:
        self._at_department = False
        line = self._areas.current()
        if line is not None:
            self.write(
                lambda _progress: services.delete_area(self.desk, line.id), lambda _none: self.refresh()
            )


def _id_of(line: AreaLine | DepartmentLine) -> int:
    return line.id


def _head_color(line: DepartmentLine) -> str:
    return "text" if line.head else "text_3"
