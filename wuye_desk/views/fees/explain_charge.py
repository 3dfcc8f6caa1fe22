"""Shows how a charge came about, to read out where somebody asks (篇1 1.2)."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QWidget

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.forms.ui_explain_charge import Ui_ExplainChargeDialog
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.explaining import Explanation, explain
from wuye_desk.views.field_problem import grow
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import moment_text, say


class ExplainChargeDialog(QDialog):
    """The formula in words, then what was corrected, then what stands."""

    def __init__(self, desk: Desk, theme: Theme, charge_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ExplainChargeDialog()
        self.ui.setupUi(self)
        self._desk = desk
        ui, one = self.ui, explain(desk, charge_id)
        ui.title_label.setText(f"{one.room} {one.name}　{one.item}　{month_words(one.month)}")
        ui.amount_label.setText(self.tr("應收 {0} 元").format(shown(one.stands)))
        ui.amount_label.setFont(theme.font("strong"))
        ui.formula_label.setText("<br>".join(escape(line) for line in self._lines(one)))
        ui.origin_label.setText(self._origin(one))
        ui.close_button.setDefault(True)
        ui.close_button.clicked.connect(self.accept)
        grow(self)

    def _lines(self, one: Explanation) -> list[str]:
        if not one.corrections:
            return list(one.formula)
        lines = [*one.formula, self.tr("入帳時 {0} 元。").format(shown(one.amount))]
        words = self.tr("{day:%Y-%m-%d} 更正 {amount} 元：{reason}（{by}）")
        lines += [
            words.format(day=local(fix.at), amount=shown(fix.amount), reason=fix.reason, by=fix.by)
            for fix in one.corrections
        ]
        return lines

    def _origin(self, one: Explanation) -> str:
        at = moment_text(one.posted_at, local(self._desk.now()).date())
        return self.tr("{origin}，{at} {by}入帳").format(origin=say(one.origin), at=at, by=one.by)
