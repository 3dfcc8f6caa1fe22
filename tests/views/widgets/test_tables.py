"""Tables: a refresh keeps the selection, the button is where it is drawn, the state is said in words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.cell_roles import STEP_ROLE
from wuye_desk.views.widgets.step_button import StepButtonDelegate, StepCell
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths

VISIT = StepCell("登記回訪", "door-open")


@dataclass(frozen=True)
class Row:
    key: int
    words: str
    step: StepCell = VISIT


COLUMNS = (
    ColumnSpec[Row]("單號", lambda row: str(row.key), 100),
    ColumnSpec[Row]("事由", lambda row: row.words),
    ColumnSpec[Row]("下一步", lambda row: row.step.text, 120, roles={STEP_ROLE: lambda row: row.step}),
)


@pytest.fixture
def model(qapp: object) -> DataclassTableModel[Row]:
    return DataclassTableModel(COLUMNS, lambda row: row.key)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, model: DataclassTableModel[Row]) -> QTableView:
    shown = QTableView()
    qtbot.addWidget(shown)
    prepare_table(shown, theme)
    shown.setModel(model)
    set_widths(shown, COLUMNS)
    shown.resize(480, 240)
    shown.show()
    return shown


def rows(*keys: int) -> list[Row]:
    return [Row(key, f"事由 {key}") for key in keys]


def test_selection_stays_with_its_row_when_rows_come_go_and_change_places(
    view: QTableView, model: DataclassTableModel[Row]
) -> None:
    model.show_rows(rows(1, 2, 3, 4))
    view.selectRow(2)
    model.show_rows(rows(9, 4, 3, 1))
    assert model.row(view.currentIndex()).key == 3
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]


def test_a_refresh_that_changes_words_resets_nothing(
    view: QTableView, model: DataclassTableModel[Row]
) -> None:
    model.show_rows(rows(1, 2))
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsInserted.connect(lambda: told.append("inserted"))
    model.dataChanged.connect(lambda: told.append("changed"))
    model.show_rows([Row(1, "改了"), Row(2, "事由 2")])
    assert told == ["changed"]
    assert model.index(0, 1).data() == "改了"


def test_a_click_on_the_painted_button_does_the_step_of_its_row(
    qtbot: QtBot, view: QTableView, theme: Theme, model: DataclassTableModel[Row]
) -> None:
    delegate = StepButtonDelegate(theme, view)
    view.setItemDelegateForColumn(2, delegate)
    model.show_rows(rows(1, 2, 3))
    pressed: list[int] = []
    delegate.pressed.connect(lambda index: pressed.append(model.row(index).key))
    cell = view.visualRect(model.index(1, 2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + QPoint(1, 1))
    assert pressed == [2]


def test_a_press_that_ends_elsewhere_does_nothing(
    qtbot: QtBot, view: QTableView, theme: Theme, model: DataclassTableModel[Row]
) -> None:
    delegate = StepButtonDelegate(theme, view)
    view.setItemDelegateForColumn(2, delegate)
    model.show_rows(rows(1, 2))
    pressed: list[QModelIndex] = []
    delegate.pressed.connect(pressed.append)
    first, second = (view.visualRect(model.index(row, 2)).center() for row in (0, 1))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert pressed == []


def test_a_reason_in_the_place_of_the_button_cannot_be_pressed(
    view: QTableView, theme: Theme, model: DataclassTableModel[Row]
) -> None:
    delegate = StepButtonDelegate(theme, view)
    model.show_rows([Row(1, "電梯", StepCell("未到時間"))])
    assert not delegate.press(model.index(0, 2))


def test_painting_every_kind_of_cell_leaves_no_warning(
    view: QTableView, theme: Theme, model: DataclassTableModel[Row]
) -> None:
    view.setItemDelegateForColumn(2, StepButtonDelegate(theme, view))
    model.show_rows(rows(*range(12)))
    view.selectRow(1)
    picture = view.grab().toImage()
    ground = picture.pixelColor(2, view.horizontalHeader().height() + theme.size("row") + 12)
    assert ground == theme.color("accent")
