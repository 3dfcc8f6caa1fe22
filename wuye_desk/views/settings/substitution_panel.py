"""值班/代理 below the people: who is away, who stands in, from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.services.people.people import PersonLine
from wuye_desk.services.people.substitutions import (
    SubstitutionLine,
    add_substitution,
    end_substitution,
    substitutions,
)
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.station_time import read_moment, show_moment
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import stamp_text

if TYPE_CHECKING:
    from wuye_desk.forms.ui_people_section import Ui_PeopleSection
    from wuye_desk.views.settings.section import Section


class SubstitutionPanel:
    """The lower panel of the people's form."""

    def __init__(self, section: Section, ui: Ui_PeopleSection) -> None:
        self._section, self.ui = section, ui
        self._table = RowTable(
            ui.substitution_table, section.theme, self._columns(), lambda line: line.id, self._chosen
        )
        ui.add_substitution_button.clicked.connect(self._add)
        ui.end_substitution_button.clicked.connect(self._end)

    def _columns(self) -> list[ColumnSpec[SubstitutionLine]]:
        return [
            ColumnSpec(_tr("不在"), lambda line: line.person, 96),
            ColumnSpec(_tr("代理人"), lambda line: line.substitute, 96, style="strong"),
            ColumnSpec(_tr("從"), lambda line: self._stamp(line.starts_at), 120),
            ColumnSpec(_tr("到"), lambda line: self._stamp(line.ends_at), 0),
        ]

    def _stamp(self, moment: datetime | None) -> str:
        today = local(self._section.desk.now()).date()
        return _tr("未定") if moment is None else stamp_text(moment, today)

    def editors(self) -> list[QWidget]:
        """Return what is switched off for somebody who may only look."""
        ui = self.ui
        return [ui.absent_box, ui.substitute_box, ui.starts_edit, ui.ends_edit, ui.add_substitution_button]

    def refresh(self, everybody: Sequence[PersonLine]) -> None:
        """Offer these people and show what is entered; a new entry begins now and ends tomorrow."""
        for box in (self.ui.absent_box, self.ui.substitute_box):
            box.clear()
            for line in everybody:
                box.addItem(line.name, line.id)
            box.setCurrentIndex(-1)
        now = self._section.desk.now()
        show_moment(self.ui.starts_edit, now)
        show_moment(self.ui.ends_edit, now + timedelta(days=1))
        self._table.show(substitutions(self._section.desk))
        self._chosen(self._table.current())

    def _chosen(self, line: SubstitutionLine | None) -> None:
        self.ui.end_substitution_button.setEnabled(line is not None and self._section.is_allowed())

    def _add(self) -> None:
        absent, by = self.ui.absent_box.currentData(), self.ui.substitute_box.currentData()
        if absent is None or by is None:
            self._section.show_error(DeskError(_tr("請選誰不在，由誰代理。"), "substitute"))
            return
        starts, ends = read_moment(self.ui.starts_edit), read_moment(self.ui.ends_edit)
        desk = self._section.desk
        self._section.write(
            lambda _progress: add_substitution(desk, absent, by, starts, ends),
            lambda _entry: self._section.refresh(),
        )

    def _end(self) -> None:
        line, desk = self._table.current(), self._section.desk
        if line is not None:
            self._section.write(
                lambda _progress: end_substitution(desk, line.id), lambda _none: self._section.refresh()
            )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SubstitutionPanel", text)
