"""設定 · 告示: known matters of a building, with the words to answer."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_bulletins_section import Ui_BulletinsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.bulletins import BulletinLine, all_bulletins, delete_bulletin, save_bulletin
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.settings.station_time import read_moment, show_moment
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import stamp_text


class BulletinsSection(Section):
    """All bulletins at the left, the one chosen or a new one at the right."""

    ACTION = Action.MANAGE_BULLETINS

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_BulletinsSection()
        self.ui.setupUi(self)
        self._table = RowTable(
            self.ui.bulletin_table, theme, self._columns(), lambda line: line.id, self._show_bulletin
        )
        self._show_bulletin(None)
        self.ui.new_bulletin_button.setIcon(theme.icon("megaphone", "accent"))
        self.ui.new_bulletin_button.clicked.connect(self._begin_new)
        self.ui.save_bulletin_button.clicked.connect(self._save)
        self.ui.delete_bulletin_button.clicked.connect(self._delete)

    def _columns(self) -> list[ColumnSpec[BulletinLine]]:
        return [
            ColumnSpec(self.tr("樓棟"), lambda line: line.building or self.tr("全站"), 72, style="strong"),
            ColumnSpec(self.tr("什麼事"), lambda line: line.text, 0, tip=lambda line: line.text),
            ColumnSpec(
                self.tr("到"), lambda line: stamp_text(line.ends_at, self._today()), 104, color="text_2"
            ),
            ColumnSpec(self.tr("狀態"), self._state, 72, color="text_2"),
        ]

    def _today(self) -> date:
        return local(self.desk.now()).date()

    def _state(self, line: BulletinLine) -> str:
        now = self.desk.now()
        if now >= line.ends_at:
            return self.tr("已過")
        return self.tr("未到") if now < line.starts_at else self.tr("在用")

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the labels of the editor."""
        ui = self.ui
        return {
            "building": (ui.building_edit, ui.building_problem),
            "text": (ui.text_edit, ui.text_problem),
            "ends_at": (ui.ends_edit, ui.ends_problem),
            "": (None, ui.editor_problem),
        }

    def editors(self) -> list[QWidget]:
        """Return the editor."""
        return [self.ui.new_bulletin_button, self.ui.editor_panel]

    def refresh(self) -> None:
        """Read the bulletins again."""
        self._table.show(all_bulletins(self.desk))

    def _begin_new(self) -> None:
        self._table.choose(None)
        self.ui.building_edit.setFocus()

    def _show_bulletin(self, line: BulletinLine | None) -> None:
        ui, now = self.ui, self.desk.now()
        shown = line or BulletinLine(None, "", "", "", now, self._end_of_day())
        ui.editor_heading.setText(self.tr("新的告示") if line is None else self.tr("改告示"))
        ui.building_edit.setText(shown.building)
        ui.text_edit.setPlainText(shown.text)
        ui.answer_edit.setPlainText(shown.answer)
        show_moment(ui.starts_edit, shown.starts_at)
        show_moment(ui.ends_edit, shown.ends_at)
        ui.delete_bulletin_button.setVisible(line is not None)
        ui.saved_label.clear()
        self.clear_problems()

    def _end_of_day(self) -> datetime:
        now = local(self.desk.now())
        evening = station_moment(now.date(), time(18, 0))
        return evening if evening > now else now + timedelta(hours=2)

    def _save(self) -> None:
        ui, line = self.ui, self._table.current()
        wanted = BulletinLine(
            None if line is None else line.id,
            ui.building_edit.text(),
            ui.text_edit.toPlainText(),
            ui.answer_edit.toPlainText(),
            read_moment(ui.starts_edit),
            read_moment(ui.ends_edit),
        )
        self.write(lambda _progress: save_bulletin(self.desk, wanted), self._saved)

    def _saved(self, bulletin_id: int) -> None:
        self.refresh()
        self._table.choose(bulletin_id)
        self.ui.saved_label.setText(self.tr("已保存"))

    def _delete(self) -> None:
        line = self._table.current()
        if line is not None and line.id is not None:
            number = line.id
            self.write(lambda _progress: delete_bulletin(self.desk, number), lambda _none: self.refresh())
