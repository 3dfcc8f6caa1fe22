"""設定 · 規則書: every limit with its clause, SOP and 本地 told apart; a change becomes a new version."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.permissions import Action
from wuye_desk.domain.rulebook import REPORT_DAY, Base, ClockRule, CriterionRule, RuleBook, with_limit
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.forms.ui_rules_section import Ui_RulesSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.rules import save_rules
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say


@dataclass(frozen=True)
class ClockRow:
    """One clock of the book with the limit it is going to have."""

    clock: ClockId
    rule: ClockRule
    limit: int
    rule_text: str

    @property
    def is_edited(self) -> bool:
        """Return whether the limit differs from the version in force."""
        return self.limit != self.rule.limit


@dataclass(frozen=True)
class CriterionRow:
    """One criterion of the book."""

    criterion: Criterion
    rule: CriterionRule


class RulesSection(Section):
    """Clocks above, criteria below, the limit of the chosen clock at the right."""

    ACTION = Action.MANAGE_RULES

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_RulesSection()
        self.ui.setupUi(self)
        self._edits: dict[ClockId, int] = {}
        self._rules: RuleBook = desk.rules()
        self._clocks = RowTable(
            self.ui.clock_table, theme, self._clock_columns(), lambda row: row.clock, self._show_clock
        )
        self._criteria = RowTable(
            self.ui.criteria_table,
            theme,
            self._criterion_columns(),
            lambda row: row.criterion,
            lambda _row: None,
        )
        self._take_rules()
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.limit_spin.valueChanged.connect(self._edit)
        ui.restore_button.clicked.connect(self._restore)
        ui.restore_all_button.clicked.connect(self._restore_all)
        ui.discard_button.clicked.connect(self._discard)
        ui.save_rules_button.clicked.connect(self._save)
        ui.first_day_check.toggled.connect(lambda _on: self._show_changes())
        ui.report_day_spin.valueChanged.connect(lambda _day: self._show_changes())

    def _clock_columns(self) -> list[ColumnSpec[ClockRow]]:
        return [
            ColumnSpec(self.tr("時鐘"), lambda row: say(row.clock), 128, style="strong"),
            ColumnSpec(self.tr("期限"), self._limit_text, 104, style=_edited_style, color=_edited_color),
            ColumnSpec(
                self.tr("怎麼算"),
                lambda row: row.rule_text,
                0,
                color="text_2",
                tip=lambda row: row.rule_text,
            ),
            ColumnSpec(self.tr("責任人"), lambda row: say(row.rule.owner), 96),
            ColumnSpec(self.tr("依據"), lambda row: row.rule.clause, 88, style="caption", color="text_3"),
            ColumnSpec(self.tr("來源"), self._origin, 72, color=_origin_color),
        ]

    def _criterion_columns(self) -> list[ColumnSpec[CriterionRow]]:
        return [
            ColumnSpec(self.tr("定為"), lambda row: say(row.rule.grade), 72, style="strong"),
            ColumnSpec(self.tr("標準"), lambda row: say(row.criterion), 0),
            ColumnSpec(self.tr("依據"), _clauses, 200, style="caption", color="text_3", tip=_clauses),
            ColumnSpec(
                self.tr("怎麼勾"),
                lambda row: self.tr("條件到了自動勾") if row.rule.by_itself else self.tr("人手勾"),
                144,
                icon=lambda row: "zap" if row.rule.by_itself else "",
                color="text_2",
            ),
        ]

    def _limit_text(self, row: ClockRow) -> str:
        if row.rule.base is Base.AGREED:
            return self.tr("照約定")
        return f"{row.limit} {say(row.rule.base)}"

    def _origin(self, row: ClockRow) -> str:
        if row.is_edited:
            return self.tr("待保存")
        if row.rule.is_local:
            return self.tr("本地")
        return self.tr("站內改定") if row.rule.is_changed else "SOP"

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the label of the editor."""
        label = self.ui.editor_problem
        return {"": (self.ui.limit_spin, label), "month_report": (self.ui.report_day_spin, label)}

    def editors(self) -> list[QWidget]:
        """Return the editor and the button that restores everything."""
        ui = self.ui
        return [
            ui.limit_spin, ui.restore_button, ui.restore_all_button, ui.first_day_check, ui.report_day_spin,
            ui.discard_button, ui.save_rules_button,
        ]  # fmt: skip

    def refresh(self) -> None:
        """Show the version in force; edits that are not saved yet stay while it is the same."""
        if self.desk.rules().version != self._rules.version:
            self._take_rules()
        self._show_rows()
        self._show_clock(self._clocks.current())
        if self._clocks.current() is None:
            self._clocks.choose(ClockId.REPLY)

    def _take_rules(self) -> None:
        self._rules, self._edits = self.desk.rules(), {}
        self.ui.version_label.setText(self.tr("第 {0} 版").format(self._rules.version))
        self.ui.first_day_check.setChecked(self._rules.counts_first_day)
        self.ui.report_day_spin.setValue(self._rules.month_report_day)
        self._criteria.show([CriterionRow(one, rule) for one, rule in self._rules.criteria.items()])

    def _show_rows(self) -> None:
        clocks = self._rules.clocks.items()
        self._clocks.show([self._row(clock, rule) for clock, rule in clocks])
        self._show_changes()

    def _row(self, clock: ClockId, rule: ClockRule) -> ClockRow:
        if clock not in self._edits:
            return ClockRow(clock, rule, rule.limit, rule.rule_text)
        limit = self._edits[clock]
        return ClockRow(clock, rule, limit, with_limit(self._rules, clock, limit).clocks[clock].rule_text)

    def _show_clock(self, row: ClockRow | None) -> None:
        ui = self.ui
        has_limit = row is not None and row.rule.base is not Base.AGREED
        for widget in (ui.limit_label, ui.limit_spin, ui.base_label, ui.sop_label, ui.restore_button):
            widget.setVisible(has_limit)
        if row is None:
            return
        ui.clock_label.setText(say(row.clock))
        ui.clock_clause_label.setText(
            self.tr("依據 {0}").format("、".join((row.rule.clause, *row.rule.also)))
        )
        ui.clock_rule_label.setText(row.rule_text)
        ui.limit_spin.blockSignals(True)
        ui.limit_spin.setValue(row.limit)
        ui.limit_spin.blockSignals(False)
        ui.base_label.setText(say(row.rule.base))
        told = self.tr("本地原定 {0} {1}") if row.rule.is_local else self.tr("SOP 原定 {0} {1}")
        ui.sop_label.setText(told.format(row.rule.sop_limit, say(row.rule.base)))
        ui.restore_button.setText(self.tr("恢復原定值") if row.rule.is_local else self.tr("恢復 SOP 值"))
        ui.restore_button.setEnabled(row.limit != row.rule.sop_limit and self.is_allowed())

    def _edit(self, limit: int) -> None:
        row = self._clocks.current()
        if row is not None:
            self._set_limit(row.clock, limit)
            self._show_rows()

    def _set_limit(self, clock: ClockId, limit: int) -> None:
        self._edits.pop(clock, None)
        if limit != self._rules.clocks[clock].limit:
            self._edits[clock] = limit

    def _restore(self) -> None:
        row = self._clocks.current()
        if row is not None:
            self._edit(row.rule.sop_limit)

    def _restore_all(self) -> None:
        for clock, rule in self._rules.clocks.items():
            self._set_limit(clock, rule.sop_limit)
        self.ui.first_day_check.setChecked(False)
        self.ui.report_day_spin.setValue(REPORT_DAY)
        self._show_rows()

    def _discard(self) -> None:
        self._take_rules()
        self.refresh()

    def _show_changes(self) -> None:
        ui, rules = self.ui, self._rules
        count = len(self._edits) + (ui.first_day_check.isChecked() != rules.counts_first_day)
        count += ui.report_day_spin.value() != rules.month_report_day
        ui.changes_label.setText(self.tr("{0} 處改動還沒保存").format(count) if count else "")
        for button in (ui.save_rules_button, ui.discard_button):
            button.setEnabled(count > 0 and self.is_allowed())

    def _save(self) -> None:
        edits, first_day = dict(self._edits), self.ui.first_day_check.isChecked()
        day = self.ui.report_day_spin.value()
        self.write(lambda _progress: save_rules(self.desk, edits, first_day, day), self._saved)

    def _saved(self, version: int) -> None:
        self.refresh()
        self.ui.changes_label.setText(self.tr("已保存為第 {0} 版").format(version))


def _edited_style(row: ClockRow) -> str:
    return "strong" if row.is_edited else "base"


def _edited_color(row: ClockRow) -> str:
    return "accent" if row.is_edited else "text"


def _origin_color(row: ClockRow) -> str:
    return "text_3" if not (row.is_edited or row.rule.is_local or row.rule.is_changed) else "accent"


def _clauses(row: CriterionRow) -> str:
    return "、".join((row.rule.clause, *row.rule.also))
