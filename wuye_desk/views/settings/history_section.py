"""設定 · 變更記錄: who did what, when and where, and what stood there before."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.history import Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.forms.ui_history_section import Ui_HistorySection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.trust.history_reading import (
    FieldChange,
    HistoryFilter,
    HistoryLine,
    HistoryPage,
    history,
)
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import say

_MONTH = timedelta(days=30)
_PAUSE = 250
"""Milliseconds after the last letter until the rows are read again."""
_NOBODY = 0


class HistorySection(Section):
    """The newest rows above, the chosen one field by field below."""

    ACTION = Action.SEE_HISTORY

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_HistorySection()
        self.ui.setupUi(self)
        self._before: int | None = None
        self._asked = 0
        self._table = RowTable(
            self.ui.history_table, theme, self._columns(), lambda line: line.number, self._show_fields
        )
        self._fields = DataclassTableModel(self._field_columns(), lambda one: one.field, self)
        prepare_table(self.ui.field_table, theme)
        self.ui.field_table.setModel(self._fields)
        set_widths(self.ui.field_table, self._fields.columns)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill_filters()
        self._connect()

    def _columns(self) -> list[ColumnSpec[HistoryLine]]:
        return [
            ColumnSpec(self.tr("時間"), lambda line: f"{line.at:%Y-%m-%d %H:%M:%S}", 148),
            ColumnSpec(self.tr("誰"), lambda line: line.who, 80, style="strong"),
            ColumnSpec(self.tr("做了什麼"), lambda line: f"{say(line.deed)}{say(line.subject)}", 120),
            ColumnSpec(self.tr("哪一條"), lambda line: line.title, 176, tip=lambda line: line.title),
            ColumnSpec(self.tr("內容"), self._summary, 0, color="text_2", tip=self._summary),
        ]

    def _summary(self, line: HistoryLine) -> str:
        return self.tr("（期滿已清除，記錄仍相扣）") if line.blanked else line.summary

    def _field_columns(self) -> list[ColumnSpec[FieldChange]]:
        return [
            ColumnSpec(self.tr("欄位"), lambda one: one.field, 136, style="strong"),
            ColumnSpec(self.tr("原來"), lambda one: one.before or "—", 0, color="text_2"),
            ColumnSpec(self.tr("改後"), lambda one: one.after or "—", 0, tip=lambda one: one.after),
        ]

    def _fill_filters(self) -> None:
        ui, today = self.ui, local(self.desk.now()).date()
        ui.first_edit.setDate(today - _MONTH)  # type: ignore[arg-type]
        ui.last_edit.setDate(today)  # type: ignore[arg-type]
        ui.subject_box.addItem(self.tr("全部種類"), None)
        for subject in Subject:
            ui.subject_box.addItem(say(subject), subject.value)
        ui.person_box.addItem(self.tr("所有人"), None)
        ui.person_box.addItem(self.tr("程式"), _NOBODY)
        for person in people(self.desk, with_inactive=True):
            ui.person_box.addItem(person.name, person.id)

    def _connect(self) -> None:
        ui = self.ui
        for edit in (ui.first_edit, ui.last_edit):
            edit.dateChanged.connect(lambda _day: self._read(None))
        for box in (ui.subject_box, ui.person_box):
            box.currentIndexChanged.connect(lambda _place: self._read(None))
        ui.text_edit.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self._read(None))
        ui.newest_button.clicked.connect(lambda: self._read(None))
        ui.older_button.clicked.connect(lambda: self._read(self._before))

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the label below the table."""
        return {"": (None, self.ui.history_problem)}

    def editors(self) -> list[QWidget]:
        """Return the filters: who may not read the history has nothing to choose."""
        ui = self.ui
        return [ui.first_edit, ui.last_edit, ui.subject_box, ui.person_box, ui.text_edit]

    def hint(self) -> str:
        """Return that nobody can change anything here."""
        if self.is_allowed():
            return self.tr("只能看，誰也不能改")
        return self.tr("這裡只有{0}可以看").format(who_may(self.ACTION))

    def refresh(self) -> None:
        """Read the newest rows again."""
        self._read(None)

    def _wanted(self) -> HistoryFilter:
        ui, subject = self.ui, self.ui.subject_box.currentData()
        return HistoryFilter(
            first=_day(ui.first_edit.date().toPython()),
            last=_day(ui.last_edit.date().toPython()),
            subject=None if subject is None else Subject(subject),
            person_id=ui.person_box.currentData(),
            text=ui.text_edit.text(),
        )

    def _read(self, before: int | None) -> None:
        if not self.is_allowed():
            self._show_nothing(self.tr("這裡只有{0}可以看。").format(who_may(self.ACTION)))
            return
        self._asked += 1
        asked, wanted = self._asked, self._wanted()
        self.jobs.run(
            self,
            lambda _progress: history(self.desk, wanted, before),
            lambda page: self._show(page, before, asked),
            self.show_error,
        )

    def _show(self, page: HistoryPage, before: int | None, asked: int) -> None:
        if asked != self._asked:
            return
        self._table.show(page.lines)
        self._before = page.lines[-1].number if page.lines else None
        ui = self.ui
        ui.older_button.setEnabled(page.more)
        ui.newest_button.setEnabled(before is not None)
        ui.history_table.setVisible(bool(page.lines))
        ui.empty_label.setVisible(not page.lines)
        ui.empty_label.setText(self.tr("這些日子裡沒有符合的記錄。"))
        if page.lines and self._table.current() is None:
            self._table.choose(page.lines[0].number)

    def _show_nothing(self, words: str) -> None:
        self._asked += 1
        self._table.show(())
        self.ui.older_button.setEnabled(False)
        self.ui.newest_button.setEnabled(False)
        self.ui.history_table.hide()
        self.ui.empty_label.setText(words)
        self.ui.empty_label.show()

    def _show_fields(self, line: HistoryLine | None) -> None:
        self._fields.show_rows(line.fields if line is not None else ())
        where = self.tr("第 {number} 條　電腦 {place}")
        words = where.format(number=line.number, place=line.place) if line is not None else ""
        self.ui.place_label.setText(words)


def _day(day: object) -> date:
    assert isinstance(day, date)
    return day
