"""收費 · 通知單: the 《管理費通知單》 of a cycle made, printed, and printed again (篇1 2.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QPushButton

from wuye_desk.domain.billing.months import month_later, month_of, month_words
from wuye_desk.domain.billing.terms import DeliveryWay
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_notices_section import Ui_NoticesSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.delivering import record_delivery, record_scan
from wuye_desk.services.fees.notices import (
    MadeNotices,
    NoticeLine,
    NoticePreview,
    make_notices,
    notice_lines,
    preview_notices,
)
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.sortable import SortableTable
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

_REACHED = frozenset({DeliveryWay.IN_PERSON, DeliveryWay.MAILBOX})


class NoticesSection(ReportSection):
    """What can be made stands over what was made; a batch is printed whole, from one on, or one by one."""

    manual_page = "notices"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_NoticesSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Alt+← → 換月 · Ctrl+P 打印整批 · Enter 到住戶")
        self.cycle = self._coming()
        columns = self._columns()
        self.table: SortableTable[NoticeLine] = SortableTable(
            self.ui.notices_table, theme, columns, self._keys(), lambda line: line.id
        )
        self._shown: tuple[int, ...] = ()
        self._connect()

    def _coming(self) -> int:
        """Return the cycle one works at: from the 20th on that of the next month."""
        today = local(self.desk.now()).date()
        return month_later(month_of(today), int(today.day >= 20))

    def _columns(self) -> list[ColumnSpec[NoticeLine]]:
        return [
            ColumnSpec(self.tr("編號"), lambda line: line.number, 150, style="strong"),
            ColumnSpec(self.tr("房號"), lambda line: line.room, 160),
            ColumnSpec(self.tr("業戶"), lambda line: line.name),
            ColumnSpec(self.tr("應繳（元）"), lambda line: shown(line.total), 110, right=True),
            ColumnSpec(self.tr("打印"), self._printed, 120, color="text_2"),
            ColumnSpec(
                self.tr("派發"),
                lambda line: "" if line.way is None else say(line.way),
                80,
                color=lambda line: "met" if line.way in _REACHED else "soon",
            ),
            ColumnSpec(
                self.tr("繳費"),
                lambda line: self.tr("未付清") if line.owes else self.tr("已付清"),
                90,
                color=lambda line: "text_2" if line.owes else "met",
            ),
        ]

    def _keys(self) -> list[Callable[[NoticeLine], Any] | None]:
        return [
            lambda line: line.number,
            None,
            lambda line: line.name,
            lambda line: line.total,
            lambda line: (line.printed_at is not None, line.printed_at),
            lambda line: "" if line.way is None else line.way.value,
            lambda line: line.owes,
        ]

    def _printed(self, line: NoticeLine) -> str:
        if line.printed_at is None:
            return self.tr("未印")
        return f"{local(line.printed_at):%m-%d %H:%M}"

    def _connect(self) -> None:
        ui = self.ui
        for button, icon in (
            (ui.previous_button, "chevron-left"),
            (ui.next_button, "chevron-right"),
            (ui.print_button, "printer"),
            (ui.one_button, "printer"),
            (ui.round_button, "route"),
        ):
            button.setIcon(self.theme.icon(icon))
        ui.print_button.setShortcut("Ctrl+P")
        ui.notices_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.make_button.clicked.connect(self._make)
        ui.print_button.clicked.connect(self._print_batch)
        ui.one_button.clicked.connect(self._print_chosen)
        ui.round_button.clicked.connect(self._print_rounds)
        ui.batch_box.currentIndexChanged.connect(lambda _place: self._limit_from())
        ui.scan_edit.returnPressed.connect(self._scan)
        ui.scan_edit.textEdited.connect(lambda _text: show_problem(ui.scan_problem, "", self.theme))
        show_problem(ui.scan_problem, "", self.theme)
        for button, way in self._ways().items():
            button.clicked.connect(lambda _checked, chosen=way: self._deliver(chosen))
        ui.notices_table.activated.connect(
            lambda index: self.household_requested.emit(self.table.row_at(index).account_id)
        )
        ui.notices_table.selectionModel().selectionChanged.connect(lambda _on, _off: self._allow())
        for keys, months in (("Alt+Left", -1), ("Alt+Right", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda by=months: self.turn(by))

    def _ways(self) -> dict[QPushButton, DeliveryWay]:
        ui = self.ui
        return {
            ui.in_person_button: DeliveryWay.IN_PERSON,
            ui.mailbox_button: DeliveryWay.MAILBOX,
            ui.absent_button: DeliveryWay.ABSENT,
            ui.refused_button: DeliveryWay.REFUSED,
        }

    def activate(self) -> None:
        """Read the cycle again, for whoever is at the desk now."""
        self.show_cycle(self.cycle)

    def turn(self, months: int) -> None:
        """Go on or back by months, never beyond the next one."""
        cycle = month_later(self.cycle, months)
        if cycle <= self._last():
            self.show_cycle(cycle)

    def _last(self) -> int:
        return month_later(month_of(local(self.desk.now()).date()), 1)

    def show_cycle(self, cycle: int) -> None:
        """Read and show what can be made of a cycle (YYYYMM), and what was."""
        self.cycle = cycle
        self.ui.month_label.setText(self.tr("{0}周期").format(month_words(cycle)))
        self.ui.next_button.setEnabled(cycle < self._last())
        self.jobs.run(
            self,
            lambda _progress: (preview_notices(self.desk, cycle), notice_lines(self.desk, cycle)),
            lambda found: self._take(*found),
            self.failed.emit,
        )

    def _take(self, preview: NoticePreview, lines: Sequence[NoticeLine]) -> None:
        if preview.cycle != self.cycle:
            return
        ui = self.ui
        ui.making_label.setText(self._making_words(preview, bool(lines)))
        ui.making_hint.setText(self._making_hint(preview, bool(lines)))
        ui.make_button.setVisible(preview.count > 0)
        ui.make_button.setText(self.tr("制作 {0} 張").format(preview.count))
        self.table.show(lines)
        self._show_batches(lines)
        unprinted = sum(line.printed_at is None for line in lines)
        paid = sum(not line.owes for line in lines)
        words = self.tr("{0} 張，未印 {1}，已付清 {2}，共 {3} 元")
        total = shown(sum(line.total for line in lines))
        ui.sums_label.setText(words.format(len(lines), unprinted, paid, total) if lines else "")
        ui.notices_table.setVisible(bool(lines))
        ui.delivery_row.setVisible(bool(lines))
        ui.empty_label.setVisible(not lines)
        ui.empty_label.setText(self.tr("{0}的通知單還沒有做。").format(month_words(self.cycle)))
        self._allow()

    def _making_words(self, preview: NoticePreview, made: bool) -> str:
        if preview.count and made:
            return self.tr("另有 {0} 張可做，{1} 元").format(preview.count, shown(preview.amount))
        if preview.count:
            return self.tr("可做 {0} 張，共 {1} 元").format(preview.count, shown(preview.amount))
        if made:
            return self.tr("本月的都做了")
        return self.tr("還沒有可通知的收費")

    def _making_hint(self, preview: NoticePreview, made: bool) -> str:
        parts = [self.tr("{0}月{1}日前繳費。").format(preview.pay_by.month, preview.pay_by.day)]
        if preview.supplements:
            parts.append(self.tr("其中 {0} 戶已通知過，另開補收通知單。").format(preview.supplements))
        if preview.settled:
            parts.append(self.tr("{0} 戶已付清或由預存抵清，不做。").format(preview.settled))
        if not preview.count and not preview.settled and not made:
            parts = [self.tr("先在「每月核算」過帳，這裡才有單可做（篇1 2.3）。")]
        return "".join(parts)

    def _show_batches(self, lines: Sequence[NoticeLine]) -> None:
        counts = Counter(line.batch_id for line in lines)
        box = self.ui.batch_box
        if tuple(counts) != self._shown:
            self._shown = tuple(counts)
            box.clear()
            for number, (batch, count) in enumerate(counts.items(), 1):
                box.addItem(self.tr("第 {0} 批 · {1} 張").format(number, count), batch)
            box.setCurrentIndex(len(counts) - 1)
        self._limit_from()

    def _limit_from(self) -> None:
        batch = self.ui.batch_box.currentData()
        places = [line.place for line in self.table.rows if line.batch_id == batch]
        self.ui.from_spin.setMaximum(max(places, default=1))

    def _allow(self) -> None:
        ui = self.ui
        permit(
            self.desk,
            {
                ui.make_button: Action.PRINT_NOTICES,
                ui.print_button: Action.PRINT_NOTICES,
                ui.one_button: Action.PRINT_NOTICES,
                ui.round_button: Action.PRINT_NOTICES,
                **dict.fromkeys(self._ways(), Action.PRINT_NOTICES),
            },
        )
        for widget in (ui.print_button, ui.batch_box, ui.from_spin, ui.from_label, ui.from_unit_label):
            widget.setEnabled(bool(self.table.rows) and self.desk.may(Action.PRINT_NOTICES))
        ui.scan_edit.setEnabled(self.desk.may(Action.PRINT_NOTICES))
        if not ui.notices_table.selectionModel().hasSelection():
            for button in (ui.one_button, *self._ways()):
                button.setEnabled(False)

    def _make(self) -> None:
        cycle = self.cycle
        self.ui.make_button.setEnabled(False)
        title = self.tr("制作通知單")
        self.jobs.run(
            self,
            lambda progress: make_notices(self.desk, cycle, progress.report),
            self._made,
            self._refused,
            title,
        ).ended.connect(self._allow)

    def _made(self, _made: MadeNotices) -> None:
        self.changed.emit()
        self.activate()

    def _refused(self, error: Exception) -> None:
        self.activate()
        self.failed.emit(error)

    def _print_batch(self) -> None:
        from wuye_desk.services.fees.notice_form import batch_form

        batch, place = self.ui.batch_box.currentData(), self.ui.from_spin.value()
        self.jobs.run(
            self,
            lambda progress: batch_form(self.desk, batch, place, progress.report),
            self._show_print,
            self.failed.emit,
            self.tr("排版通知單"),
        )

    def _chosen(self) -> list[int]:
        rows = self.ui.notices_table.selectionModel().selectedRows()
        return [self.table.row_at(index).id for index in rows]

    def _deliver(self, way: DeliveryWay) -> None:
        ids = self._chosen()
        self.jobs.run(
            self,
            lambda _progress: record_delivery(self.desk, ids, way),
            lambda _none: self.activate(),
            self.failed.emit,
        )

    def _scan(self) -> None:
        """Keep what was scanned and make room for the next: a scanner types like a keyboard."""
        scanned = self.ui.scan_edit.text()
        self.ui.scan_edit.clear()
        self.jobs.run(
            self,
            lambda _progress: record_scan(self.desk, scanned),
            lambda _notice: self.activate(),
            self._scan_refused,
        )

    def _scan_refused(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            show_problem(self.ui.scan_problem, error.sentence, self.theme)
        else:
            self.failed.emit(error)

    def _print_chosen(self) -> None:
        from wuye_desk.services.fees.notice_form import notice_form

        ids = self._chosen()
        self.print_requested.emit(lambda: notice_form(self.desk, ids))

    def _print_rounds(self) -> None:
        from wuye_desk.services.fees.round_form import round_sheets

        cycle = self.cycle
        self.print_requested.emit(lambda: round_sheets(self.desk, cycle))

    def _show_print(self, job: PrintJob) -> None:
        self.print_requested.emit(lambda: job)
