"""收費 · 銀行托收: who is sent to the bank, what it answered, what bounced (篇1 2.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton

from wuye_desk.domain.billing.debit import ResultRow
from wuye_desk.domain.billing.months import month_later, month_of, month_words
from wuye_desk.domain.billing.terms import DebitState
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_debit_section import Ui_DebitSection
from wuye_desk.jobs import Jobs, Progress
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.debit import (
    Batch,
    BatchPreview,
    DebitCandidate,
    DebitLine,
    batches_of,
    preview_batch,
    send_batch,
)
from wuye_desk.services.fees.debit_export import export_batch
from wuye_desk.services.fees.debit_result import (
    MatchedResult,
    answer_line,
    bounce_line,
    match_result,
    read_file,
)
from wuye_desk.views.fees.debit_columns import candidate_columns, line_columns
from wuye_desk.views.fees.debit_layout_dialog import DebitLayoutDialog
from wuye_desk.views.fees.debit_result_dialog import DebitResultDialog
from wuye_desk.views.fees.money_dialog import Answered, Asked, MoneyDialog
from wuye_desk.views.folders import in_documents
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.exporting import export
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.segments import SegmentedControl


class DebitView(Enum):
    """The two lists of a month."""

    PREVIEW = "preview"
    SENT = "sent"


@dataclass(frozen=True)
class DebitMonth:
    """Everything about the debits of one month."""

    preview: BatchPreview
    batches: tuple[Batch, ...]


class DebitSection(ReportSection):
    """One month at a time: who would be sent, and the batches that were."""

    manual_page = "debit"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_DebitSection()
        self.ui.setupUi(self)
        self.hint = self.tr(
            "Ctrl+N 送托收 · Ctrl+E 匯出給銀行 · Ctrl+I 匯入結果 · Alt+1 待送 · Alt+2 已送 · Alt+← → 換月"
        )
        self.month: DebitMonth | None = None
        self.shown_month = self._present()
        self.views: SegmentedControl[DebitView] = SegmentedControl(
            self.tr("名單"), [(DebitView.PREVIEW, self.tr("待送")), (DebitView.SENT, self.tr("已送"))]
        )
        self.views.choose(DebitView.PREVIEW)
        self.ui.view_holder.addWidget(self.views)
        self.candidates: RowTable[DebitCandidate] = RowTable(
            self.ui.preview_table, theme, candidate_columns(), lambda one: one.account_id, lambda _one: None
        )
        self.lines: RowTable[DebitLine] = RowTable(
            self.ui.batch_table, theme, line_columns(), lambda one: one.id, lambda _one: self._offer()
        )
        self._connect()

    @property
    def batch(self) -> Batch | None:
        """Return the batch that is chosen."""
        place = self.ui.batch_box.currentIndex()
        batches = self.month.batches if self.month else ()
        return batches[place] if 0 <= place < len(batches) else None

    def _present(self) -> int:
        return month_of(local(self.desk.now()).date())

    def _connect(self) -> None:
        ui, theme = self.ui, self.theme
        for button, icon in (
            (ui.previous_button, "chevron-left"),
            (ui.next_button, "chevron-right"),
            (ui.layout_button, "columns-3"),
            (ui.paid_button, "circle-check"),
            (ui.failed_button, "circle-x"),
            (ui.bounce_button, "undo-2"),
            (ui.export_button, "file-spreadsheet"),
            (ui.import_button, "file-input"),
        ):
            button.setIcon(theme.icon(icon))
        ui.send_button.setIcon(theme.icon("landmark", "on_accent"))
        self.views.chosen.connect(self.show_view)
        ui.batch_box.activated.connect(lambda _place: self._show_lists())
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        for view in (ui.preview_table, ui.batch_table):
            view.activated.connect(lambda _index: self._open_household())
        deeds: tuple[tuple[QPushButton, Callable[[], None]], ...] = (
            (ui.send_button, self._ask_send),
            (ui.layout_button, self._change_layout),
            (ui.paid_button, self._ask_paid),
            (ui.failed_button, self._ask_failed),
            (ui.bounce_button, self._ask_bounce),
            (ui.export_button, self._ask_export),
            (ui.import_button, self._ask_file),
        )
        for push, deed in deeds:
            push.clicked.connect(deed)
        self._bind_keys()

    def _bind_keys(self) -> None:
        ui = self.ui
        for keys, deed in (
            ("Ctrl+N", ui.send_button.click),
            ("Ctrl+E", ui.export_button.click),
            ("Ctrl+I", ui.import_button.click),
            ("Alt+1", lambda: self.show_view(DebitView.PREVIEW)),
            ("Alt+2", lambda: self.show_view(DebitView.SENT)),
            ("Alt+Left", lambda: self.turn(-1)),
            ("Alt+Right", lambda: self.turn(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def activate(self) -> None:
        """Read the month again, for whoever is at the desk now."""
        self.show_month(self.shown_month)

    def turn(self, months: int) -> None:
        """Go on or back by months, up to the present one."""
        month = month_later(self.shown_month, months)
        if month <= self._present():
            self.show_month(month)

    def show_month(self, month: int) -> None:
        """Read and show a month (YYYYMM)."""
        self.shown_month = month

        def read() -> DebitMonth:
            return DebitMonth(preview_batch(self.desk, month), batches_of(self.desk, month))

        self.jobs.run(self, lambda _progress: read(), self._take, self.failed.emit)

    def show_view(self, view: DebitView) -> None:
        """Show one of the two lists."""
        self.views.choose(view)
        self._show_lists()

    # -- what is shown -----------------------------------------------------------------------------

    def _take(self, month: DebitMonth) -> None:
        if month.preview.month != self.shown_month:
            return
        before = self.batch.id if self.batch else None
        self.month = month
        box = self.ui.batch_box
        box.clear()
        for one in month.batches:
            box.addItem(self.tr("{0} 送 {1} 筆").format(f"{local(one.sent_at):%m-%d %H:%M}", len(one.lines)))
        ids = [one.id for one in month.batches]
        if before in ids:
            box.setCurrentIndex(ids.index(before))
        self.ui.month_label.setText(month_words(month.preview.month))
        self.ui.next_button.setEnabled(self.shown_month < self._present())
        self._show_lists()

    def _show_lists(self) -> None:
        month, ui, batch = self.month, self.ui, self.batch
        if month is None:
            return
        sent = self.views.value is DebitView.SENT
        ui.batch_box.setVisible(sent and bool(month.batches))
        for button in (
            ui.paid_button,
            ui.failed_button,
            ui.bounce_button,
            ui.export_button,
            ui.import_button,
        ):
            button.setVisible(sent)
        self.candidates.show([*month.preview.going, *month.preview.left_out])
        self.lines.show(batch.lines if batch else ())
        rows = self.lines.rows if sent else self.candidates.rows
        side = ui.batch_side if sent else ui.preview_side
        ui.debit_stack.setCurrentWidget(side if rows else ui.empty_side)
        ui.empty_label.setText(
            self.tr("這個月還沒有送過托收。")
            if sent
            else self.tr("沒有以托收繳費的收費戶。在「住戶」把繳費方式改為托收，填帳號和同意日期。")
        )
        ui.sums_label.setText(self._batch_words(batch) if sent else self._preview_words(month.preview))
        ui.note_label.setText(self._note(sent, batch))
        self._offer()
        view = ui.batch_table if sent else ui.preview_table
        if rows and not view.currentIndex().isValid():
            view.selectRow(0)
        if rows:
            view.setFocus()

    def _preview_words(self, preview: BatchPreview) -> str:
        words = self.tr("要送 {0} 戶 {1} 元").format(len(preview.going), shown(preview.amount))
        left = len(preview.left_out)
        return words + (self.tr(" · 不送 {0} 戶").format(left) if left else "")

    def _batch_words(self, batch: Batch | None) -> str:
        if batch is None:
            return ""
        parts = [self.tr("{0} 筆 {1} 元").format(len(batch.lines), shown(batch.amount))]
        for state, words in (
            (DebitState.UNDER_WAY, self.tr("托收中 {0}")),
            (DebitState.PAID, self.tr("成功 {0}")),
            (DebitState.FAILED, self.tr("失敗 {0}")),
            (DebitState.BOUNCED, self.tr("退回 {0}")),
        ):
            if found := len(batch.of_state(state)):
                parts.append(words.format(found))
        return " · ".join(parts)

    def _note(self, sent: bool, batch: Batch | None) -> str:
        if not sent:
            return self.tr("送出後這些戶記為托收中，櫃臺收款時會提醒。押金、爭議中的收費不送。")
        if batch is None:
            return ""
        if batch.result_at is None:
            return self.tr("銀行的結果 10 日前反饋（篇1 2.6）。匯出的檔案有完整帳號，用後請刪除。")
        return self.tr("結果 {0} 全部記下。").format(f"{local(batch.result_at):%m-%d %H:%M}")

    def _offer(self) -> None:
        """Switch on what may be done to the batch and to the chosen line."""
        ui, batch, line, month = self.ui, self.batch, self.lines.current(), self.month
        buttons = (
            ui.send_button,
            ui.layout_button,
            ui.paid_button,
            ui.failed_button,
            ui.bounce_button,
            ui.export_button,
            ui.import_button,
        )
        permit(self.desk, dict.fromkeys(buttons, Action.SEND_DEBIT))
        state = line.state if line else None
        for button, able in (
            (ui.send_button, month is not None and bool(month.preview.going)),
            (ui.paid_button, state is DebitState.UNDER_WAY),
            (ui.failed_button, state is DebitState.UNDER_WAY),
            (ui.bounce_button, state is DebitState.PAID),
            (ui.export_button, batch is not None),
            (ui.import_button, batch is not None),
        ):
            if not able:
                button.setEnabled(False)

    def _open_household(self) -> None:
        sent = self.views.value is DebitView.SENT
        one = self.lines.current() if sent else self.candidates.current()
        if one is not None:
            self.household_requested.emit(one.account_id)

    # -- what is done ------------------------------------------------------------------------------

    def _ask_send(self) -> None:
        if self.month is None:
            return
        preview = self.month.preview
        count, amount = len(preview.going), preview.amount
        words = self.tr("{0} 戶，合計 {1} 元，記為托收中。接著匯出檔案交銀行。")
        asked = self._asked(self.tr("送銀行托收"), words.format(count, shown(amount)), self.tr("送托收"))
        dialog = self._ask(asked, lambda _answer: send_batch(self.desk, preview.month, count, amount))
        dialog.kept.connect(lambda _batch: self.show_view(DebitView.SENT))

    def _ask_paid(self) -> None:
        self._ask_line(self.tr("記成功"), day=self.tr("到賬日期"), paid=True)

    def _ask_failed(self) -> None:
        self._ask_line(self.tr("記失敗"), reason=self.tr("銀行說的原因"), paid=False)

    def _ask_line(self, title: str, *, paid: bool, day: str = "", reason: str = "") -> None:
        line = self.lines.current()
        if line is None:
            return
        about = self.tr("{room}　{amount} 元").format(room=line.room, amount=shown(line.amount))
        asked = self._asked(title, about, title, day, reason)
        self._ask(asked, lambda one: answer_line(self.desk, line.id, paid, one.day, one.reason))

    def _ask_bounce(self) -> None:
        line = self.lines.current()
        if line is None:
            return
        words = self.tr("{0} 的收據 {1} 沖銷，{2} 元重新欠著，到期日不變。")
        asked = self._asked(
            self.tr("托收退回"),
            words.format(line.room, line.receipt, shown(line.amount)),
            self.tr("記退回"),
            self.tr("退回日期"),
            self.tr("原因"),
        )
        self._ask(asked, lambda one: bounce_line(self.desk, line.id, one.day, one.reason))

    def _asked(self, title: str, words: str, confirm: str, day: str = "", reason: str = "") -> Asked:
        today = local(self.desk.now()).date()
        return Asked(title=title, words=words, confirm=confirm, day=today, day_caption=day, reason=reason)

    def _ask(self, asked: Asked, work: Callable[[Answered], object]) -> MoneyDialog:
        dialog = MoneyDialog(self.jobs, self.theme, asked, work, self)
        dialog.kept.connect(lambda _result: self._after())
        dialog.broke.connect(self.failed)
        dialog.open()
        return dialog

    def _after(self) -> None:
        self.changed.emit()
        self.activate()

    def _change_layout(self) -> None:
        dialog = DebitLayoutDialog(self.desk, self.jobs, self.theme, self)
        dialog.broke.connect(self.failed)
        dialog.open()

    def _ask_export(self) -> None:
        title, kinds = self.tr("匯出給銀行"), "Excel (*.xlsx);;CSV (*.csv)"
        name = self.tr("托收 {0}.xlsx").format(self.shown_month)
        chosen, kind = QFileDialog.getSaveFileName(self, title, in_documents(name), kinds)
        if chosen:
            path, ending = Path(chosen), ".csv" if "csv" in kind else ".xlsx"
            self.export_to(path if path.suffix.lower() == ending else path.with_suffix(ending))

    def export_to(self, path: Path) -> None:
        """Write the chosen batch to this file."""
        batch = self.batch
        if batch is not None:
            export(self, self.tr("匯出給銀行"), path, lambda to: export_batch(self.desk, batch.id, to))

    def _ask_file(self) -> None:
        title, kinds = self.tr("匯入托收結果"), self.tr("銀行的結果 (*.xlsx *.csv *.txt)")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, in_documents(), kinds)
        if chosen:
            self.read_answer(Path(chosen))

    def read_answer(self, path: Path) -> None:
        """Read a bank's answer to the chosen batch and show it before it is kept."""
        batch = self.batch
        if batch is None:
            return

        def read(progress: Progress) -> tuple[tuple[ResultRow, ...], MatchedResult]:
            rows = read_file(path, progress)
            return rows, match_result(self.desk, batch.id, rows)

        self.jobs.run(self, read, self._show_answer, self.failed.emit, title=self.tr("讀取結果"))

    def _show_answer(self, read: tuple[tuple[ResultRow, ...], MatchedResult]) -> None:
        dialog = DebitResultDialog(self.desk, self.jobs, self.theme, read, self)
        dialog.kept.connect(lambda _result: self._after())
        dialog.broke.connect(self.failed)
        dialog.open()
