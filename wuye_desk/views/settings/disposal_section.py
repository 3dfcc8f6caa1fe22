"""設定 · 銷毀到期檔案: which files were kept their three years, and taking the resident's words out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.forms.ui_disposal_section import Ui_DisposalSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.trust.blanking import DisposalLine, blank, due_for_disposal
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec


@dataclass(frozen=True)
class _Choice:
    line: DisposalLine
    ticked: bool


class DisposalSection(Section):
    """Everything due is ticked at first; two people sign."""

    ACTION = Action.DISPOSE

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
        self.ui.dispose_button.clicked.connect(self._ask)
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

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the label below the table."""
        label = self.ui.disposal_problem
        return {"witness": (self.ui.witness_box, label), "": (None, label)}

    def editors(self) -> list[QWidget]:
        """Return what is the heads' to use."""
        ui = self.ui
        return [ui.all_button, ui.witness_box, ui.dispose_button]

    def hint(self) -> str:
        """Return who may, and that two people sign."""
        if self.is_allowed():
            return self.tr("銷毀要兩個人簽字：您和一位見證人；清除的內容找不回來")
        return self.tr("這裡只能看，{0}可以銷毀").format(who_may(self.ACTION))

    def refresh(self) -> None:
        """Read what is due again; everything is ticked."""
        self._left_out.clear()
        self.ui.done_label.clear()
        self._offer_witnesses()
        self._read()

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
        ui, allowed = self.ui, self.is_allowed()
        everything = bool(self._table.rows) and not self._left_out
        ui.all_button.setText(self.tr("全不選") if everything else self.tr("全選"))
        ui.all_button.setEnabled(allowed and bool(self._table.rows))
        ui.dispose_button.setEnabled(allowed and bool(self._chosen()) and bool(ui.witness_box.currentData()))
        tip = self.tr("先選檔案和見證人") if allowed else self.tr("{0}可以").format(who_may(self.ACTION))
        ui.dispose_button.setToolTip("" if ui.dispose_button.isEnabled() else tip)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(self._table.current())

    def _turn(self, one: _Choice | None) -> None:
        if one is not None and self.is_allowed():
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
        question.setWindowTitle(self.tr("銷毀到期檔案"))
        question.setText(
            self.tr("銷毀 {count} 件到期檔案的內容？見證人是{name}。").format(count=len(chosen), name=name)
        )
        question.setInformativeText(
            self.tr(
                "清除的：住戶姓名、電話、內容、要求、地點、各次經過裡寫的話和附件，找不回來。\n"
                "留下的：編號、類別、房號、時間、等級、時限和統計。紙本請另行銷毀。"
            )
        )
        agreed = question.addButton(self.tr("銷毀"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("不銷毀"), QMessageBox.ButtonRole.RejectRole))
        agreed.clicked.connect(lambda: self._dispose(chosen, witness_id))
        question.open()

    def _dispose(self, chosen: list[int], witness_id: int) -> None:
        self.write(
            lambda _progress: blank(self.desk, chosen, witness_id), self._done, self.tr("正在銷毀到期檔案 …")
        )

    def _done(self, count: int) -> None:
        self.ui.done_label.setText(self.tr("已銷毀 {0} 件的內容，記在變更記錄裡。").format(count))
        self._read()


def _tick_icon(one: _Choice) -> str:
    return "circle-check" if one.ticked else "circle-dashed"
