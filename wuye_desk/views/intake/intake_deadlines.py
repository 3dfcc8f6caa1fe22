"""What the complaint causes: its grade with reasons, and every deadline with its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from wuye_desk.domain.grading import Grading
from wuye_desk.domain.ticket import ClockInstance
from wuye_desk.domain.vocabulary import Grade, Kind
from wuye_desk.domain.why import why_this_day
from wuye_desk.forms.ui_intake_deadlines import Ui_IntakeDeadlines
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.views.intake.deadline_delegate import DeadlineDelegate
from wuye_desk.views.intake.deadline_model import CLAUSE, DUE, NAME, OWNER, DeadlineModel
from wuye_desk.views.intake.deadline_rows import deadline_row
from wuye_desk.views.intake.why_popup import WhyPopup
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.badges import GradeBadge
from wuye_desk.views.words import say

_ROW = 22
_WIDTHS = {NAME: 124, OWNER: 62, CLAUSE: 76}
_BADGE = QSize(104, 44)
_SAME_PLACE = re.compile(r"篇3 四\(一\)")


class IntakeDeadlines(QWidget):
    """Grade and clocks of the draft; the words of running clocks change each second."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeDeadlines()
        self.ui.setupUi(self)
        self._desk = desk
        self._lines: tuple[ClockLine, ...] = ()
        self._grading: Grading | None = None
        self.model = DeadlineModel(self)
        self.grade_badge = GradeBadge(theme, self)
        self.grade_badge.setFixedSize(_BADGE)
        self.ui.grade_badge_layout.addWidget(self.grade_badge)
        self.popup = WhyPopup(theme, self)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._dress(theme)

    def show_kind(self, kind: Kind) -> None:
        """Show what is not graded by its kind, instead of a grade."""
        self._grading = None
        self._show_badge(graded=False)
        self.ui.kind_badge.setText(say(kind))
        self.ui.three_words_label.setText(self.tr("不分等級，不計入投訴"))
        self.ui.reasons_label.setText(self.tr("有了結果就能歸檔；當場答復按 F6"))
        self.ui.reasons_label.setToolTip("")

    def _show_badge(self, *, graded: bool) -> None:
        self.grade_badge.setVisible(graded)
        self.ui.kind_badge.setVisible(not graded)

    def show_grading(self, grading: Grading) -> None:
        """Show the grade, its names in all three parts and why it is that one."""
        grade = grading.grade
        self._show_badge(graded=True)
        self.grade_badge.show_grade(grade)
        self.ui.three_words_label.setText(
            self.tr(
                "篇3 <b>{three}</b>&nbsp;&nbsp;&nbsp; 篇2 <b>{two}</b>&nbsp;&nbsp;&nbsp; 篇1 <b>{one}</b>"
            ).format(three=say(grade), two=grade.part_two, one=grade.part_one)
        )
        self._grading = grading
        full = "\n".join(f"{say(reason.criterion)} {reason.clause}" for reason in grading.reasons)
        self.ui.reasons_label.setToolTip(full)
        self._fit_reasons()

    def show_lines(self, lines: Sequence[ClockLine]) -> None:
        """Show these deadlines; the cursor stays on the clock it was on."""
        current = self._current_clock()
        self._lines = tuple(lines)
        self.ui.clock_table.setVisible(bool(lines))
        self.ui.no_clock_label.setVisible(not lines)
        self._tick()
        self.ui.clock_table.setCurrentIndex(self.model.index(self.model.row_of(current), NAME))
        self.ui.why_button.setEnabled(bool(lines))

    def open_why(self) -> None:
        """Open the day-by-day strip of the deadline under the cursor."""
        clock = self._current_clock()
        if clock is not None:
            strip = why_this_day(clock, self._desk.rules(), self._desk.calendar())
            self.popup.open_below(self.ui.why_button, strip)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clocks tick while somebody can see them."""
        super().showEvent(event)
        self._tick()
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell as many reasons as there is room for."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_reasons)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clocks rest."""
        self._timer.stop()
        super().hideEvent(event)

    def _dress(self, theme: Theme) -> None:
        ui, table = self.ui, self.ui.clock_table
        ui.why_button.setIcon(theme.icon("calendar-search", "accent", 14))
        ui.why_button.clicked.connect(self.open_why)
        table.setModel(self.model)
        table.setItemDelegate(DeadlineDelegate(theme, table))
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(_ROW)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(DUE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)

    def _tick(self) -> None:
        now = self._desk.now()
        self.model.show_rows([deadline_row(line, now) for line in self._lines])

    def _current_clock(self) -> ClockInstance | None:
        row = self.ui.clock_table.currentIndex().row()
        return self.model.rows[row].line.instance if 0 <= row < len(self.model.rows) else None

    def _fit_reasons(self) -> None:
        """Show every reason where there is room for them, else the first and how many there are."""
        if self._grading is None:
            return
        label = self.ui.reasons_label
        wordings = self._reasons(self._grading)
        room = label.width()
        fits = (words for words in wordings if label.fontMetrics().horizontalAdvance(words) <= room)
        label.setText(next(fits, wordings[-1]))

    def _reasons(self, grading: Grading) -> list[str]:
        """Return ways to tell the reasons, the fullest first."""
        if grading.grade is Grade.SIMPLE:
            return [self.tr("以上皆無，篇3 四(一)3")]
        first, *further = [f"{_short(say(reason.criterion))} {reason.clause}" for reason in grading.reasons]
        words = "；".join([first, *(_SAME_PLACE.sub("", reason) for reason in further)])
        brief = self.tr("因 {reason} 等 {count} 項").format(reason=first, count=len(grading.reasons))
        return [self.tr("因 {reasons}").format(reasons=words), brief]


def _short(words: str) -> str:
    """Return the first of several words for one criterion, which is enough to know it by."""
    return re.split("[、，（]", words, maxsplit=1)[0]
