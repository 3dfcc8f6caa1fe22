"""報表 · 到期銷毀: which files were kept their three years, the list to sign, and taking the words out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action, may, who_may
from wuye_desk.forms.ui_disposal_section import Ui_DisposalSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.archive.disposing import disposal_sheet
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.trust.blanking import DisposalLine, blank, due_for_disposal
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec


@dataclass(frozen=True)
class _Choice:
    line: DisposalLine
    ticked: bool


class DisposalSection(ReportSection):
    """Everything due is ticked at first; the list is printed and signed, then two people dispose of it."""

    manual_page = "archive"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_DisposalSection()
        self.ui.setupUi(self)
        self._left_out: set[int] = set()
        self._table = RowTable(
            self.ui.due_table, theme, self._columns(), lambda one: one.line.ticket_id, lambda _one: None
        )
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.ui.due_table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(lambda: self._turn(self._table.current()))
        self.ui.due_table.clicked.connect(self._clicked)
        self.ui.all_button.clicked.connect(self._turn_all)
        self.ui.list_button.setIcon(theme.icon("printer"))
        self.ui.list_button.clicked.connect(self._print_list)
        self.ui.dispose_button.clicked.connect(self._ask)
        self.ui.due_table.activated.connect(lambda _index: self._open())
        self.ui.witness_box.currentIndexChanged.connect(lambda _place: self._allow())

    def _columns(self) -> list[ColumnSpec[_Choice]]:
        return [
            ColumnSpec(self.tr("銷毀"), self._ticked_text, 72, icon=_tick_icon),
            ColumnSpec(self.tr("編號"), lambda one: one.line.number, 144, style="strong"),
            ColumnSpec(self.tr("結案於"), lambda one: f"{one.line.closed_on:%Y-%m-%d}", 120),
            ColumnSpec(self.tr("保存至"), lambda one: f"{one.line.kept_until:%Y-%m-%d}", 120),
            ColumnSpec(self.tr("案卷號"), lambda one: one.line.shelf, 0, color="text_2"),
        ]

    def _ticked_text(self, one: _Choice) -> str:
        return self.tr("銷毀") if one.ticked else self.tr("留著")

    def activate(self) -> None:
        """Read what is due again; everything is ticked."""
        self.hint = self._hint()
        self._left_out.clear()
        self.ui.done_label.clear()
        show_problem(self.ui.disposal_problem, "", self.theme)
        self.ui.witness_box.setEnabled(self._is_allowed())
        self._offer_witnesses()
        self._read()

    def _is_allowed(self) -> bool:
        person = self.desk.person
        return person is not None and may(person.roles, Action.DISPOSE)

    def _hint(self) -> str:
        if self._is_allowed():
            return self.tr("銷毀要兩個人簽字：您和一位見證人；清除的內容找不回來")
        return self.tr("這裡只能看，{0}可以銷毀").format(who_may(Action.DISPOSE))

    def show_error(self, error: Exception) -> None:
        """Show a sentence below the table; a bug passes on."""
        if not isinstance(error, DeskError):
            raise error
        show_problem(self.ui.disposal_problem, error.sentence, self.theme)
        if error.field == "witness":
            self.ui.witness_box.setFocus()

    def _open(self) -> None:
        one = self._table.current()
        if one is not None:
            self.ticket_requested.emit(one.line.ticket_id)

    def _print_list(self) -> None:
        chosen = self._chosen()
        self.print_requested.emit(lambda: disposal_sheet(self.desk, chosen))

    def _offer_witnesses(self) -> None:
        box, mine = self.ui.witness_box, self.desk.person
        box.clear()
        box.addItem(self.tr("請選"), 0)
        for person in people(self.desk):
            if mine is None or person.id != mine.id:
                box.addItem(person.name, person.id)

    def _read(self) -> None:
        self.jobs.run(self, lambda _progress: due_for_disposal(self.desk), self._show, self.show_error)

    def _show(self, lines: tuple[DisposalLine, ...]) -> None:
        self._table.show([_Choice(line, line.ticket_id not in self._left_out) for line in lines])
        self.ui.due_table.setVisible(bool(lines))
        self.ui.empty_label.setVisible(not lines)
        if lines and self._table.current() is None:
            self._table.choose(lines[0].ticket_id)
        self._allow()

    def _lines(self) -> tuple[DisposalLine, ...]:
        return tuple(one.line for one in self._table.rows)

    def _chosen(self) -> list[int]:
        return [one.line.ticket_id for one in self._table.rows if one.ticked]

    def _allow(self) -> None:
        ui, allowed = self.ui, self._is_allowed()
        everything = bool(self._table.rows) and not self._left_out
        ui.all_button.setText(self.tr("全不選") if everything else self.tr("全選"))
        ui.all_button.setEnabled(allowed and bool(self._table.rows))
        ui.list_button.setEnabled(allowed and bool(self._chosen()))
        ui.dispose_button.setEnabled(allowed and bool(self._chosen()) and bool(ui.witness_box.currentData()))
        tip = self.tr("先選檔案和見證人") if allowed else self.tr("{0}可以").format(who_may(Action.DISPOSE))
        ui.dispose_button.setToolTip("" if ui.dispose_button.isEnabled() else tip)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(self._table.current())

    def _turn(self, one: _Choice | None) -> None:
        if one is not None and self._is_allowed():
            self._left_out ^= {one.line.ticket_id}
            self._show(self._lines())

    def _turn_all(self) -> None:
        lines = self._lines()
        self._left_out = set() if self._left_out else {line.ticket_id for line in lines}
        self._show(lines)

    def _ask(self) -> None:
        """Say what goes and what stays; leaving everything as it is is the default."""
        chosen, witness = self._chosen(), self.ui.witness_box
        name, witness_id = witness.currentText(), int(witness.currentData())
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("到期銷毀"))
        question.setText(
            self.tr("銷毀 {count} 件到期檔案的內容？見證人是{name}。").format(count=len(chosen), name=name)
        )
        question.setInformativeText(
            self.tr(
                "清除的：住戶姓名、電話、內容、要求、地點、各次經過裡寫的話和附件，找不回來。\n"
                "留下的：編號、類別、房號、時間、等級、時限和統計。\n"
                "請先打印清單簽字；紙本照清單另行銷毀。"
            )
        )
        agreed = question.addButton(self.tr("銷毀"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("不銷毀"), QMessageBox.ButtonRole.RejectRole))
        agreed.clicked.connect(lambda: self._dispose(chosen, witness_id))
        question.open()

    def _dispose(self, chosen: list[int], witness_id: int) -> None:
        show_problem(self.ui.disposal_problem, "", self.theme)
        self.jobs.run(
            self,
            lambda _progress: blank(self.desk, chosen, witness_id),
            self._done,
            self.show_error,
            self.tr("正在銷毀到期檔案"),
        )

    def _done(self, count: int) -> None:
        self.ui.done_label.setText(self.tr("已銷毀 {0} 件的內容，記在變更記錄裡。").format(count))
        self._read()


def _tick_icon(one: _Choice) -> str:
    return "circle-check" if one.ticked else "circle-dashed"
