"""收費 · 項目與單價: what is charged, what it costs from which day, and who need not pay."""

from __future__ import annotations

from wuye_desk.forms.ui_items_section import Ui_ItemsSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.items import ItemLine, ready_items
from wuye_desk.views.reports.section import ReportSection
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say


class ItemsSection(ReportSection):
    """Items at the left; prices and waivers of the chosen one at the right."""

    manual_page = "fees"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_ItemsSection()
        self.ui.setupUi(self)
        self.items = RowTable(
            self.ui.item_table, theme, self._item_columns(), lambda line: line.id, self._show_item
        )

    def _item_columns(self) -> list[ColumnSpec[ItemLine]]:
        return [
            ColumnSpec(self.tr("項目"), lambda line: line.name, 0, style="strong"),
            ColumnSpec(self.tr("計費方式"), lambda line: say(line.basis), 112),
        ]

    def activate(self) -> None:
        """Read the items again."""
        self.items.show(ready_items(self.desk))

    def _show_item(self, line: ItemLine | None) -> None:
        self.ui.explanation_label.setText("" if line is None else line.explanation)
