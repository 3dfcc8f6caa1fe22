"""住戶: the list with a search as one types, and the chosen household in full beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.forms.ui_households_page import Ui_HouseholdsPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_cards import card
from wuye_desk.services.households.household_file import household_file
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.households import buildings, find, page
from wuye_desk.views.households.billing_dialog import BillingDialog
from wuye_desk.views.households.household_columns import HouseholdModel, household_columns
from wuye_desk.views.households.household_dialog import HouseholdDialog
from wuye_desk.views.households.household_pane import HouseholdPane
from wuye_desk.views.households.money_panel import MoneyPanel
from wuye_desk.views.households.move_out import MoveOutDialog
from wuye_desk.views.households.roster_import import RosterImportDialog
from wuye_desk.views.households.template_saving import ask_and_save_template
from wuye_desk.views.permitted import permit
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import prepare_table, set_widths

STRETCH = 200
"""Rows read at a time while nobody searches."""
MOST_HITS = 60
_LIST_WIDTH = 400


class HouseholdsPage(QWidget):
    """Lists the households and keeps them: search, card, typing in, moving out, importing a roster."""

    ticket_requested = Signal(int)
    households_changed = Signal()
    counter_requested = Signal(int)
    """The account whose money is to be taken."""
    print_requested = Signal(object)
    """A callable without arguments that makes the PrintJob."""
    failed = Signal(object)
    manual_page = "households"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HouseholdsPage()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._total = 0
        self._model = HouseholdModel(household_columns(), _key, self)
        self.pane = HouseholdPane(self.ui, theme, desk, self)
        self.money_panel = MoneyPanel(desk, theme)
        self.ui.card_layout.insertWidget(1, self.money_panel)
        self._dress()
        self._connect()

    @property
    def hint(self) -> str:
        """Return what the status bar says about this page."""
        return self.tr(
            "↑↓ 選住戶 · Enter 到檔案 · F4 修改 · F6 電話 · F7 收款 · F8 收費資料 · Ctrl+N 新增 · Esc 清搜尋"
        )

    def activate(self) -> None:
        """Read the list anew and put the cursor into the search."""
        self._permit()
        self._fill_buildings()
        self.refresh()
        self.ui.search_edit.setFocus()

    def _permit(self) -> None:
        ui = self.ui
        needs: dict[QAbstractButton, Action] = {
            ui.add_button: Action.KEEP_HOUSEHOLDS,
            ui.edit_button: Action.KEEP_HOUSEHOLDS,
            ui.move_out_button: Action.KEEP_HOUSEHOLDS,
            ui.billing_button: Action.KEEP_HOUSEHOLDS,
            ui.import_button: Action.IMPORT_ROSTER,
            ui.reveal_button: Action.SEE_PHONES,
        }
        permit(self._desk, needs)

    def refresh(self) -> None:
        """Show what is kept now; the household that is open stays open, else the first is opened."""
        shown = self.pane.card
        self._show_list()
        if shown is not None:
            self._open(shown.account_id)
        elif self._model.rows:
            self.ui.household_table.selectRow(0)

    def open_household(self, account_id: int) -> None:
        """Show this household, also one that has moved out."""
        self.ui.search_edit.setText(card(self._desk, account_id).room_label)
        self._open(account_id)

    def import_roster(self, path: Path | None = None) -> None:
        """Open the import, with a file that was already chosen, if any."""
        dialog = RosterImportDialog(self._desk, self._jobs, self._theme, self)
        dialog.imported.connect(self._after_change)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        if path is not None:
            dialog.read_file(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move through the list while one types, Enter go to the tickets and Esc come back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.ui.search_edit:
                return self._search_key(event)
            if watched is self.ui.history_table and event.key() == Qt.Key.Key_Escape:
                self.ui.search_edit.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        prepare_table(ui.household_table, theme)
        ui.household_table.setModel(self._model)
        set_widths(ui.household_table, self._model.columns)
        ui.search_edit.addAction(theme.icon("search"), ui.search_edit.ActionPosition.LeadingPosition)
        ui.import_button.setIcon(theme.icon("file-input"))
        ui.template_button.setIcon(theme.icon("download"))
        ui.add_button.setIcon(theme.icon("user-plus", "on_accent"))
        ui.edit_button.setIcon(theme.icon("pencil"))
        ui.billing_button.setIcon(theme.icon("wallet"))
        ui.move_out_button.setIcon(theme.icon("user-x", "accent"))
        ui.empty_icon.setPixmap(theme.pixmap("users", "text_3", 32))
        ui.page_splitter.setSizes([_LIST_WIDTH, self.width() - _LIST_WIDTH])
        ui.page_splitter.setStretchFactor(1, 1)
        self.pane.show_nobody(self.tr("選一戶，這裡顯示它的全部資料和工作單。"))

    def _connect(self) -> None:
        ui = self.ui
        ui.search_edit.textChanged.connect(lambda _text: self._show_list())
        ui.search_edit.installEventFilter(self)
        ui.history_table.installEventFilter(self)
        ui.building_box.currentIndexChanged.connect(lambda _place: self._show_list())
        ui.household_table.selectionModel().currentRowChanged.connect(self._show_chosen)
        ui.household_table.verticalScrollBar().valueChanged.connect(self._read_on)
        ui.import_button.clicked.connect(lambda: self.import_roster())
        ui.template_button.clicked.connect(lambda: ask_and_save_template(self))
        ui.add_button.clicked.connect(self._add)
        ui.edit_button.clicked.connect(self._edit)
        ui.billing_button.clicked.connect(self._edit_billing)
        ui.move_out_button.clicked.connect(self._move_out)
        self.pane.ticket_requested.connect(self.ticket_requested)
        self.money_panel.counter_requested.connect(self._ask_for_counter)
        self.money_panel.print_requested.connect(self.print_requested)
        for keys, act in (
            ("Ctrl+N", self._add),
            ("F4", self._edit),
            ("F6", ui.reveal_button.click),
            ("F8", ui.billing_button.click),
            ("F7", self.money_panel.ui.counter_button.click),
            ("F9", self.money_panel.ui.statement_button.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _ask_for_counter(self) -> None:
        if self.pane.card is not None:
            self.counter_requested.emit(self.pane.card.account_id)

    def _fill_buildings(self) -> None:
        box, chosen = self.ui.building_box, self.ui.building_box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("全部樓棟"), "")
        for name in buildings(self._desk):
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _show_list(self) -> None:
        text = self.ui.search_edit.text().strip()
        self.ui.building_box.setEnabled(not text)
        if text:
            hits = find(self._desk, text, MOST_HITS)
            self._total = len(hits)
            said = self.tr("找到 {count} 戶以上") if len(hits) >= MOST_HITS else self.tr("找到 {count} 戶")
        else:
            stretch = page(self._desk, self.ui.building_box.currentData() or "", 0, STRETCH)
            hits, self._total = list(stretch.lines), stretch.total
            said = self.tr("共 {count} 戶")
        self.ui.count_label.setText(said.format(count=f"{self._total:,}"))
        self._model.show_rows(hits)
        self.ui.household_table.scrollToTop()
        self._show_emptiness(bool(hits), bool(text))
        if text and hits:
            self.ui.household_table.selectRow(0)

    def _show_emptiness(self, any_rows: bool, searched: bool) -> None:
        ui = self.ui
        ui.list_stack.setCurrentWidget(ui.table_page if any_rows else ui.empty_page)
        if any_rows:
            return
        if searched:
            ui.empty_title.setText(self.tr("沒有這一戶"))
            ui.empty_words.setText(self.tr("可試房號、電話後四位、姓名或拼音首字母。"))
        else:
            ui.empty_title.setText(self.tr("還沒有住戶"))
            ui.empty_words.setText(self.tr("按「匯入名冊」一次匯入，或按「新增住戶」逐戶輸入。"))

    def _read_on(self, value: int) -> None:
        """Read the next stretch shortly before the list ends."""
        bar, shown = self.ui.household_table.verticalScrollBar(), len(self._model.rows)
        if self.ui.search_edit.text().strip() or shown >= self._total or value < bar.maximum() - 400:
            return
        more = page(self._desk, self.ui.building_box.currentData() or "", shown, STRETCH)
        self._model.add_rows(more.lines)

    def _search_key(self, event: QKeyEvent) -> bool:
        table = self.ui.household_table
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = max(0, min(table.currentIndex().row() + step, len(self._model.rows) - 1))
            table.selectRow(row)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.history_table.isVisible():
            self.ui.history_table.setFocus()
            return True
        if event.key() == Qt.Key.Key_Escape and self.ui.search_edit.text():
            self.ui.search_edit.clear()
            return True
        return False

    def _current(self) -> HouseholdHit | None:
        index = self.ui.household_table.currentIndex()
        return self._model.row(index) if index.isValid() else None

    def _open(self, account_id: int) -> None:
        """Choose a household in the list, where it stands there, and show it."""
        row = next((at for at, hit in enumerate(self._model.rows) if hit.account_id == account_id), None)
        if row is None:
            self.ui.household_table.clearSelection()
        else:
            self.ui.household_table.selectRow(row)
        self._show_card(account_id)

    def _show_card(self, account_id: int) -> None:
        try:
            self.pane.show_card(card(self._desk, account_id), household_file(self._desk, account_id))
            self.money_panel.show_account(account_id)
        except DeskError as error:
            self.pane.show_nobody(error.sentence)

    def _show_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        hit = self._model.row(current)
        if hit.account_id is None:
            words = self.tr("{room} 還沒有住戶。按 Ctrl+N 為它新增。").format(room=hit.room_label)
            self.pane.show_nobody(words)
            return
        self._show_card(hit.account_id)

    def _add(self) -> None:
        if not self.ui.add_button.isEnabled():
            return
        chosen = self._current()
        room = chosen.room_label if chosen is not None and chosen.account_id is None else ""
        self._open_dialog(HouseholdDialog(self._desk, self._theme, None, self, room=room))

    def _edit(self) -> None:
        if self.pane.card is not None and self.ui.edit_button.isEnabled():
            self._open_dialog(HouseholdDialog(self._desk, self._theme, self.pane.card.account_id, self))

    def _edit_billing(self) -> None:
        if self.pane.card is None:
            return
        account_id = self.pane.card.account_id
        dialog = BillingDialog(self._desk, self._jobs, self._theme, account_id, self)
        dialog.kept.connect(lambda _none: self._after_save(account_id))
        dialog.broke.connect(self.failed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_dialog(self, dialog: HouseholdDialog) -> None:
        dialog.household_saved.connect(self._after_save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _move_out(self) -> None:
        if self.pane.card is None:
            return
        dialog = MoveOutDialog(self._desk, self.pane.card, self._theme, self)
        dialog.moved_out.connect(self._after_change)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _after_save(self, account_id: int) -> None:
        self._after_change()
        self.open_household(account_id)

    def _after_change(self) -> None:
        self._fill_buildings()
        self.refresh()
        self.households_changed.emit()


def _key(hit: HouseholdHit) -> tuple[int | None, int]:
    return hit.account_id, hit.room_id
