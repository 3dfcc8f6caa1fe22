"""收費 · 每月核算: what a cycle would post, what looks odd, and the button that posts the difference."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from wuye_desk.domain.billing.months import month_later, month_of, month_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_run_section import Ui_RunSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.month_preview import ItemSum, Oddity, RunPreview, preview_run
from wuye_desk.services.fees.month_run import RunResult, post_run
from wuye_desk.views.permitted import permit
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import moment_text


class RunSection(ReportSection):
    """The cycle is chosen at the top: next month's at the latest."""

    manual_page = "fees"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_RunSection()
        self.ui.setupUi(self)
        self.hint = self.tr("Alt+← → 換月 · Ctrl+Enter 核算入帳 · Enter 打開住戶")
        self.cycle = self._present()
        self.preview: RunPreview | None = None
        self._asked = 0
        self.sums = RowTable(
            self.ui.sum_table, theme, self._sum_columns(), lambda one: one.code, lambda _one: None
        )
        self.oddities = RowTable(
            self.ui.odd_table, theme, self._odd_columns(), lambda one: one, lambda _one: None
        )
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, theme = self.ui, self.theme
        ui.previous_button.setIcon(theme.icon("chevron-left"))
        ui.next_button.setIcon(theme.icon("chevron-right"))
        ui.refresh_button.setIcon(theme.icon("refresh-cw"))
        ui.post_button.setIcon(theme.icon("check", "on_accent"))
        ui.result_label.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.previous_button.clicked.connect(lambda: self.show_cycle(month_later(self.cycle, -1)))
        ui.next_button.clicked.connect(lambda: self.show_cycle(month_later(self.cycle, 1)))
        ui.present_button.clicked.connect(lambda: self.show_cycle(self._present()))
        ui.refresh_button.clicked.connect(self.read)
        ui.post_button.clicked.connect(self._post)
        ui.odd_table.activated.connect(lambda _index: self._open())
        for keys, button in (
            ("Alt+Left", ui.previous_button),
            ("Alt+Right", ui.next_button),
            ("Ctrl+Return", ui.post_button),
            ("Ctrl+Enter", ui.post_button),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, button.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _sum_columns(self) -> list[ColumnSpec[ItemSum]]:
        return [
            ColumnSpec(self.tr("項目"), lambda one: one.name, 0, style="strong"),
            ColumnSpec(self.tr("月份"), lambda one: month_words(one.month), 104, color="text_2"),
            ColumnSpec(self.tr("戶數"), lambda one: f"{one.accounts:,}", 64, right=True, color=_ink),
            ColumnSpec(self.tr("應收"), lambda one: shown(one.due), 120, right=True, color=_ink),
            ColumnSpec(
                self.tr("要入帳"),
                lambda one: shown(one.difference) if one.difference else "—",
                120,
                right=True,
                style="strong",
                color=lambda one: "text" if one.difference else "text_3",
            ),
        ]

    def _odd_columns(self) -> list[ColumnSpec[Oddity]]:
        return [
            ColumnSpec(self.tr("房號"), lambda one: one.room, 120, style="strong"),
            ColumnSpec(self.tr("住戶"), lambda one: one.name, 72),
            ColumnSpec(self.tr("項目"), lambda one: one.item_name, 88),
            ColumnSpec(
                self.tr("情況"), lambda one: one.words, 0, icon=lambda _one: "triangle-alert", tip=_tip
            ),
        ]

    def _present(self) -> int:
        return month_of(local(self.desk.now()).date())

    def activate(self) -> None:
        """Preview the cycle again, for whoever is at the desk now."""
        permit(self.desk, {self.ui.post_button: Action.RUN_MONTH})
        self.ui.result_label.hide()
        self.read()

    def show_cycle(self, cycle: int) -> None:
        """Show another cycle, YYYYMM."""
        self.cycle = cycle
        self.ui.result_label.hide()
        self.read()

    def read(self) -> None:
        """Preview the cycle shown."""
        ui = self.ui
        self._asked += 1
        asked, cycle = self._asked, self.cycle
        ui.month_label.setText(month_words(cycle))
        ui.next_button.setEnabled(cycle <= self._present())
        ui.post_button.setEnabled(False)
        ui.state_label.setText(self.tr("正在核算…"))
        self.jobs.run(
            self,
            lambda _progress: preview_run(self.desk, cycle),
            lambda found: self._show(asked, found),
            self.failed.emit,
        )

    def _show(self, asked: int, found: RunPreview) -> None:
        if asked != self._asked:
            return
        ui = self.ui
        self.preview = found
        self.sums.show(found.sums)
        self.oddities.show(found.oddities)
        ui.odd_table.setVisible(bool(found.oddities))
        ui.odd_empty_label.setVisible(not found.oddities)
        ui.odd_heading.setText(self.tr("要看一看 {0}").format(len(found.oddities) or "").strip())
        words = self.tr("{accounts} 戶　應收 {due} 元　要入帳 {amount} 元")
        ui.total_label.setText(
            words.format(accounts=f"{found.accounts:,}", due=shown(found.due), amount=shown(found.amount))
        )
        ui.unpriced_label.setText(self._left_out_words(found))
        ui.unpriced_label.setVisible(bool(found.unpriced or found.unread))
        self._show_state(found)

    def _left_out_words(self, found: RunPreview) -> str:
        words = []
        if found.unread:
            unread = self.tr("一戶都還沒抄表，這次不收，抄了再核算一次：{0}。")
            words.append(unread.format("、".join(found.unread)))
        if found.unpriced:
            words.append(self.tr("還沒有單價，這次不收：{0}。").format("、".join(found.unpriced)))
        return "\n".join(words)

    def _show_state(self, found: RunPreview) -> None:
        ui = self.ui
        icon = "circle-dashed" if found.count else "circle-check"
        ui.state_icon.setPixmap(self.theme.pixmap(icon, "text_2" if found.count else "met"))
        ui.state_label.setText(self._state_words(found))
        permit(self.desk, {ui.post_button: Action.RUN_MONTH})
        if not found.count:
            ui.post_button.setEnabled(False)
            ui.post_button.setToolTip(self.tr("沒有要入帳的"))

    def _state_words(self, found: RunPreview) -> str:
        if found.last_run is None:
            return self.tr("還沒有核算過") if found.count else self.tr("沒有要入帳的")
        last = found.last_run
        at = moment_text(last.posted_at, local(self.desk.now()).date())
        words = (
            self.tr("{at} {by}核算，還有 {0} 筆沒入帳") if found.count else self.tr("{at} {by}核算，都入帳了")
        )
        return words.format(found.count, at=at, by=last.by)

    def _post(self) -> None:
        if not self.ui.post_button.isEnabled():
            return
        self.ui.post_button.setEnabled(False)
        cycle = self.cycle
        self.jobs.run(
            self,
            lambda _progress: post_run(self.desk, cycle),
            self._posted,
            self._refused,
            self.tr("正在核算入帳"),
        )

    def _posted(self, result: RunResult) -> None:
        ui = self.ui
        ui.result_label.setText(self._result_words(result))
        ui.result_label.show()
        self.changed.emit()
        self.read()

    def _result_words(self, result: RunResult) -> str:
        icon = self.theme.icon_markup("circle-check", "met", 16)
        if not result.count:
            return f"{icon} " + self.tr("沒有要入帳的，什麼也沒改。")
        words = self.tr("已入帳 {0} 筆，{1} 元。").format(f"{result.count:,}", shown(result.amount))
        if result.supplements:
            words += self.tr("其中補收 {0} 筆，通知單已出的另出補收單。").format(result.supplements)
        if result.corrections:
            words += self.tr("更正 {0} 筆。").format(result.corrections)
        if result.prepaid:
            words += self.tr("預存抵扣 {0} 元。").format(shown(result.prepaid))
        return f"{icon} {words}"

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            self.failed.emit(error)
            return
        self.ui.result_label.setText(f"{self.theme.icon_markup('circle-x', 'text', 16)} {error.sentence}")
        self.ui.result_label.show()
        self.read()

    def _open(self) -> None:
        one = self.oddities.current()
        if one is not None:
            self.household_requested.emit(one.account_id)


def _ink(one: ItemSum) -> str:
    return "text" if one.accounts else "text_3"


def _tip(one: Oddity) -> str:
    return one.words
