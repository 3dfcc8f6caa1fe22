"""What the tables of 住戶 show in which column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex

from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import Grade, VisitResult
from wuye_desk.services.households.household_file import FileLine
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.household_lines import NeighbourTicket
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


def file_columns(today: date) -> tuple[ColumnSpec[FileLine], ...]:
    """Return the columns of a household's file: tickets, visit, archive, what lies with each."""
    return (
        ColumnSpec(
            translate("Households", "受理"),
            lambda line: f"{local(line.received_at):%Y-%m-%d}",
            84,
            color=_open_color,
            tip=lambda line: day_text(line.received_at, today),
        ),
        ColumnSpec(translate("Households", "單號"), lambda line: line.number, 114, color=_open_color),
        ColumnSpec(
            translate("Households", "事由"),
            lambda line: line.subject,
            style=lambda line: "strong" if line.is_open else "base",
            tip=lambda line: line.subject,
        ),
        ColumnSpec(translate("Households", "類別"), lambda line: say(line.kind), 46, color="text_2"),
        ColumnSpec(translate("Households", "程度"), _grade, 46, color="text_2"),
        ColumnSpec(
            translate("Households", "狀態"),
            lambda line: say(line.stage),
            84,
            color=_open_color,
            icon=lambda line: "clock" if line.is_open else "",
        ),
        ColumnSpec(
            translate("Households", "回訪"), _visit, 88, color=_visit_color, tip=_visited_on, icon=_visit_icon
        ),
        ColumnSpec(translate("Households", "案卷號"), _shelf, 112, tip=_shelf),
        ColumnSpec(
            translate("Households", "保存至"),
            lambda line: f"{line.kept_until:%Y-%m-%d}" if line.kept_until else "",
            84,
            color="text_2",
        ),
        ColumnSpec(translate("Households", "印"), lambda line: _number(line.printed), 30, right=True),
        ColumnSpec(translate("Households", "附件"), lambda line: _number(line.attachments), 42, right=True),
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


def _open_color(line: FileLine) -> str:
    return "text" if line.is_open else "text_2"


def _grade(line: FileLine) -> str:
    return say(line.grade) if line.grade is not Grade.SIMPLE else ""


def _visit(line: FileLine) -> str:
    return say(line.visit) if line.visit is not None else ""


def _visited_on(line: FileLine) -> str:
    return f"{local(line.visited_at):%Y-%m-%d %H:%M}" if line.visited_at is not None else ""


def _visit_icon(line: FileLine) -> str:
    if line.visit is None:
        return ""
    return "circle-alert" if line.visit is VisitResult.DISSATISFIED else "circle-check"


def _visit_color(line: FileLine) -> str:
    return "over" if line.visit is VisitResult.DISSATISFIED else "text"


def _shelf(line: FileLine) -> str:
    return line.shelf


def _number(count: int) -> str:
    return str(count) if count else ""
