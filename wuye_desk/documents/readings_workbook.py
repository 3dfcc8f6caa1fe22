"""抄表單: the rooms in walking order with what their meters showed last, to be filled in and brought back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from wuye_desk.documents.list_workbook import ListColumn, ListHead, write_list
from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.prices import QUANTITY_PARTS


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One room; thousandths."""

    room: str
    before: int | None
    value: int | None
    multiplier: int
    note: str


_COLUMNS: tuple[ListColumn[ReadingRow], ...] = (
    ListColumn("房號", 20, lambda row: row.room),
    ListColumn("上次讀數", 14, lambda row: _number(row.before)),
    ListColumn("本次讀數", 14, lambda row: _number(row.value)),
    ListColumn("倍率", 9, lambda row: _number(row.multiplier)),
    ListColumn("說明", 24, lambda row: row.note),
)


def write_readings(rows: Iterable[ReadingRow], item: str, month: int, station: str, path: Path) -> int:
    """Write the rooms of an item and month as a workbook and return how many there are."""
    words = f"{month_words(month)}用量　說明可寫「過圈」或「換表」"
    return write_list(rows, _COLUMNS, ListHead(station, f"{item}抄表單", words), path)


def _number(thousandths: int | None) -> float | int | None:
    """Return thousandths as a number a sheet shows without needless places."""
    if thousandths is None:
        return None
    whole, rest = divmod(thousandths, QUANTITY_PARTS)
    return float(Decimal(thousandths) / QUANTITY_PARTS) if rest else whole
