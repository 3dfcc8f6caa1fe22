"""What the tables of 住戶 show in which column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex

from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.household_lines import HistoryLine, NeighbourTicket
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel
from wuye_desk.views.words import day_text, say

translate = QCoreApplication.translate


class HouseholdModel(DataclassTableModel[HouseholdHit]):
    """The list of households, which grows at its end while one scrolls."""

    def add_rows(self, rows: Sequence[HouseholdHit]) -> None:
        """Add these rows at the end; what is chosen and where one is in the list stay."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()


def household_columns() -> tuple[ColumnSpec[HouseholdHit], ...]:
    """Return the columns of the list: room, name, capacity, phone."""
    return (
        ColumnSpec(
            translate("Households", "房號"), lambda hit: hit.room_label, 130, style="strong", color=_color
        ),
        ColumnSpec(translate("Households", "業戶"), _name, color=_color, tip=_name),
        ColumnSpec(translate("Households", "身份"), _capacity, 60, color="text_2"),
        ColumnSpec(translate("Households", "電話"), lambda hit: hit.phone, 104, color="text_2"),
    )


def history_columns(today: date) -> tuple[ColumnSpec[HistoryLine], ...]:
    """Return the columns of a household's tickets."""
    return (
        ColumnSpec(
            translate("Households", "受理"),
            lambda line: day_text(line.received_at, today),
            96,
            color=_open_color,
        ),
        ColumnSpec(translate("Households", "單號"), lambda line: line.number, 120, color=_open_color),
        ColumnSpec(
            translate("Households", "事由"),
            lambda line: line.subject,
            style=lambda line: "strong" if line.is_open else "base",
            tip=lambda line: line.subject,
        ),
        ColumnSpec(translate("Households", "類別"), lambda line: say(line.kind), 56, color="text_2"),
        ColumnSpec(translate("Households", "程度"), _grade, 56, color="text_2"),
        ColumnSpec(
            translate("Households", "狀態"),
            lambda line: say(line.stage),
            104,
            color=_open_color,
            icon=lambda line: "clock" if line.is_open else "",
        ),
    )


def neighbour_columns(today: date) -> tuple[ColumnSpec[NeighbourTicket], ...]:
    """Return the columns of the open tickets of other households of the building."""
    return (
        ColumnSpec(
            translate("Households", "受理"),
            lambda line: day_text(line.received_at, today),
            96,
            color="text_2",
        ),
        ColumnSpec(translate("Households", "單號"), lambda line: line.number, 120, color="text_2"),
        ColumnSpec(translate("Households", "事由"), lambda line: line.subject, tip=lambda line: line.subject),
        ColumnSpec(translate("Households", "房號"), lambda line: line.room_label, 120, style="strong"),
        ColumnSpec(translate("Households", "業戶"), lambda line: line.name, 96),
    )


def _name(hit: HouseholdHit) -> str:
    if hit.account_id is None:
        return translate("Households", "空房，沒有住戶")
    return translate("Households", "{name}（已遷出）").format(name=hit.name) if hit.moved_out else hit.name


def _capacity(hit: HouseholdHit) -> str:
    return say(hit.capacity) if hit.capacity else ""


def _color(hit: HouseholdHit) -> str:
    return "text_3" if hit.account_id is None or hit.moved_out else "text"


def _open_color(line: HistoryLine) -> str:
    return "text" if line.is_open else "text_2"


def _grade(line: HistoryLine) -> str:
    return say(line.grade) if line.grade is not Grade.SIMPLE else ""
