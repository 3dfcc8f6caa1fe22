"""《住戶投訴記錄表》 as a workbook: a line for each valid minor complaint of a month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wuye_desk.documents.list_workbook import ListColumn, ListHead, write_list

TITLE = "住戶投訴記錄表"


@dataclass(frozen=True, kw_only=True)
class ComplaintRow:
    """One complaint as the workbook lists it; the phone is masked."""

    received_at: datetime
    number: str
    room: str
    household: str
    phone: str
    source: str
    content: str
    nature: str
    grade: str
    validity: str
    department: str
    finished_at: datetime | None
    result: str
    visited_at: datetime | None
    visit: str
    receiver: str


_COLUMNS: tuple[ListColumn[ComplaintRow], ...] = (
    ListColumn("編號", 16, lambda row: row.number),
    ListColumn("日期時間", 16.5, lambda row: row.received_at),
    ListColumn("房號", 15, lambda row: row.room),
    ListColumn("投訴人", 11, lambda row: row.household),
    ListColumn("電話", 14, lambda row: row.phone),
    ListColumn("方式", 9, lambda row: row.source),
    ListColumn("投訴內容", 44, lambda row: row.content),
    ListColumn("類別", 11, lambda row: row.nature),
    ListColumn("程度", 8, lambda row: row.grade),
    ListColumn("有效性", 8, lambda row: row.validity),
    ListColumn("責任部門", 12, lambda row: row.department),
    ListColumn("完成時間", 16.5, lambda row: row.finished_at),
    ListColumn("處理結果", 36, lambda row: row.result),
    ListColumn("回訪時間", 16.5, lambda row: row.visited_at),
    ListColumn("回訪", 10, lambda row: row.visit),
    ListColumn("登記人", 10, lambda row: row.receiver),
)


def write_complaints(rows: Iterable[ComplaintRow], month: str, station: str, path: Path) -> int:
    """Write the complaints of a month as a workbook and return how many there are."""
    return write_list(rows, _COLUMNS, ListHead(station, TITLE, month), path)
