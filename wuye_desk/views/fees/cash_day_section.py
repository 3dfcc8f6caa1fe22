"""收費 · 日結: the float, what the books say by means, what is counted, the difference, and the close."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import read_money, shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_cash_day_section import Ui_CashDaySection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.cash_day import COUNTED, DayOfCash, MeansSum, close_day, day_of_cash
from wuye_desk.services.fees.receipts import Receipt
from wuye_desk.views.fees.counter_columns import receipt_columns
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import ask_and_export
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import say


class CashDaySection(ReportSection):
    """One day at a time; what is typed is kept until the day is closed or another is shown."""

    manual_page = "payments"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_CashDaySection()
        self.ui.setupUi(self)
        self.hint = self.tr("Tab 逐項填點出的數 · Ctrl+Enter 日結 · Ctrl+P 打印日結表")
        self.shown: DayOfCash | None = None
        self._edits: dict[Means, QLineEdit] = {one: self._edit(one) for one in COUNTED}
        self._dress()
        self._connect()

    def _label(self, means: Means, part: str) -> QLabel:
        found = self.findChild(QLabel, f"{means.value}_{part}")
        assert isinstance(found, QLabel)
        return found

    def _edit(self, means: Means) -> QLineEdit:
        found = self.findChild(QLineEdit, f"{means.value}_edit")
        assert isinstance(found, QLineEdit)
        return found

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        self._receipts = DataclassTableModel[Receipt](
            receipt_columns(with_day=False), lambda one: one.payment_id, self
        )
        prepare_table(ui.receipt_table, theme)
        ui.receipt_table.setModel(self._receipts)
        set_widths(ui.receipt_table, self._receipts.columns)
        for means, edit in self._edits.items():
            self._label(means, "name").setText(say(means))
            edit.setAccessibleName(self.tr("點出的{0}").format(say(means)))
        ui.export_button.setIcon(theme.icon("file-spreadsheet"))
        ui.print_button.setIcon(theme.icon("printer"))
        ui.print_button.setShortcut("Ctrl+P")
        show_problem(ui.close_problem, "", theme)
        today = self._today()
        ui.day_edit.setDate(QDate(today.year, today.month, today.day))

    def _connect(self) -> None:
        ui = self.ui
        ui.day_edit.dateChanged.connect(lambda _day: self._another_day())
        ui.today_button.clicked.connect(self._go_to_today)
        for edit in (ui.opening_edit, *self._edits.values()):
            edit.textEdited.connect(lambda _text: self._tell())
        ui.close_button.clicked.connect(self.close_shown)
        ui.export_button.clicked.connect(self._export)
        ui.print_button.clicked.connect(self._print)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.close_shown)

    def _today(self) -> date:
        return local(self.desk.now()).date()

    @property
    def day(self) -> date:
        """Return the day shown."""
        shown_day = self.ui.day_edit.date()
        return date(shown_day.year(), shown_day.month(), shown_day.day())

    def activate(self) -> None:
        """Read the day again, for whoever is at the desk now."""
        ui, today = self.ui, self._today()
        ui.day_edit.setMaximumDate(QDate(today.year, today.month, today.day))
        permit(
            self.desk,
            {
                ui.close_button: Action.CLOSE_CASH,
                ui.export_button: Action.CLOSE_CASH,
                ui.print_button: Action.PRINT,
            },
        )
        self.read()

    def _go_to_today(self) -> None:
        self.ui.day_edit.setDate(self.ui.day_edit.maximumDate())

    def _another_day(self) -> None:
        for edit in (self.ui.opening_edit, self.ui.note_edit, *self._edits.values()):
            edit.clear()
        self.read()

    def read(self) -> None:
        """Show what the books say; what was typed stays."""
        found = self.shown = day_of_cash(self.desk, self.day)
        ui, closed = self.ui, found.closed_at is not None
        if closed or not ui.opening_edit.text():
            ui.opening_edit.setText(_plain(found.opening))
        if closed:
            ui.note_edit.setText(found.note)
        for edit in (ui.opening_edit, ui.note_edit, *self._edits.values()):
            edit.setReadOnly(closed)
        ui.close_button.setVisible(not closed)
        ui.state_label.setText(self._state(found))
        self._receipts.show_rows(found.receipts)
        ui.receipt_table.setVisible(bool(found.receipts))
        ui.empty_label.setVisible(not found.receipts)
        ui.receipts_label.setText(self.tr("{0} 張").format(len(found.receipts)) if found.receipts else "")
        self._tell()

    def _state(self, found: DayOfCash) -> str:
        if found.closed_at is None:
            return self.tr("尚未日結")
        words = self.tr("{time} {who} 已日結，這一天不能再記賬")
        return words.format(time=f"{local(found.closed_at):%m-%d %H:%M}", who=found.closed_by)

    def _tell(self) -> None:
        """Show every means with its difference as what is typed makes it."""
        if self.shown is None:
            return
        opening = _read(self.ui.opening_edit) or 0
        total: int | None = 0
        for one in self.shown.sums:
            expected = one.taken - one.given_back + (opening if one.means is Means.CASH else 0)
            difference = self._tell_means(one, expected)
            total = None if total is None or difference is None else total + difference
        net = sum(one.taken - one.given_back for one in self.shown.sums)
        words = self.tr("當日淨收 {0} 元").format(shown(net))
        if total is not None:
            words += self.tr("\u3000差額合計 {0} 元").format(shown(total))
        self.ui.total_label.setText(words)

    def _tell_means(self, one: MeansSum, expected: int) -> int | None:
        edit = self._edits[one.means]
        if one.counted is not None:
            edit.setText(_plain(one.counted))
        self._label(one.means, "taken").setText(shown(one.taken))
        self._label(one.means, "back").setText(shown(one.given_back))
        self._label(one.means, "expected").setText(shown(expected))
        counted = _read(edit)
        difference = None if counted is None else counted - expected
        self._label(one.means, "difference").setText("—" if difference is None else shown(difference))
        return difference

    def close_shown(self) -> None:
        """Close the day with what was counted; what is wrong is told and nothing typed is lost."""
        if not (self.ui.close_button.isVisible() and self.ui.close_button.isEnabled()):
            return
        try:
            opening = read_money(self.ui.opening_edit.text() or "0", "opening")
            counted = {
                means: read_money(edit.text() or "", means.value) for means, edit in self._edits.items()
            }
        except DeskError as refused:
            self._refused(refused)
            return
        day, note = self.day, self.ui.note_edit.text()
        self.ui.close_button.setEnabled(False)
        self.jobs.run(
            self,
            lambda _progress: close_day(self.desk, day, opening, counted, note),
            lambda _closed: self._closed(),
            self._refused,
        )

    def _closed(self) -> None:
        show_problem(self.ui.close_problem, "", self.theme)
        self.activate()
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self.ui.close_button.setEnabled(True)
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        sentence, edits = error.sentence, {means.value: edit for means, edit in self._edits.items()}
        if error.field in edits and not edits[error.field].text().strip():
            name = edits[error.field].accessibleName()
            sentence = self.tr("請填{0}；沒有就填 0。").format(name)
        show_problem(self.ui.close_problem, sentence, self.theme)
        edits |= {"note": self.ui.note_edit, "opening": self.ui.opening_edit}
        if error.field in edits:
            edits[error.field].setFocus()

    def _export(self) -> None:
        from wuye_desk.services.fees.cash_day_papers import export_day

        day = self.day
        name = self.tr("收據 {0}.xlsx").format(f"{day:%Y-%m-%d}")
        ask_and_export(self, self.tr("匯出當日收據"), name, lambda path: export_day(self.desk, day, path))

    def _print(self) -> None:
        from wuye_desk.services.fees.cash_day_papers import day_form

        day, opening = self.day, _read(self.ui.opening_edit)
        self.print_requested.emit(lambda: day_form(self.desk, day, opening))


def _plain(amount: int) -> str:
    return shown(amount).replace(",", "")


def _read(edit: QLineEdit) -> int | None:
    try:
        return read_money(edit.text())
    except DeskError:
        return None
