"""《前臺受理工作登記表》 as a workbook: a line for each ticket, with all its moments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from wuye_desk.documents.list_workbook import ListColumn, ListHead, write_list
from wuye_desk.documents.words import printed

TITLE = "前臺受理工作登記表"


@dataclass(frozen=True, kw_only=True)
class TicketRow:
    """One ticket as the workbook lists it."""

    number: str
    kind: str
    received_at: datetime
    channel: str
    room: str
    household: str
    phone: str
    """Masked."""
    nature: str
    grade: str
    grade_part_two: str
    grade_part_one: str
    validity: str
    content: str
    demand: str
    department: str
    hand_overs: str
    """「維修組 11-23 08:20」, one after the other."""
    receiver: str
    stage: str
    round: int
    first_feedback_at: datetime | None
    answered_at: datetime | None
    solved_at: datetime | None
    visited_at: datetime | None
    result: str
    archived_at: datetime | None
    overdue: int
    """How many clocks ran out."""
    late: int
    """How many were met, but too late."""
    confidential: bool
    remark: str


_COLUMNS: tuple[ListColumn[TicketRow], ...] = (
    ListColumn("編號", 16, lambda row: row.number),
    ListColumn("類型", 7, lambda row: row.kind),
    ListColumn("受理時間", 16.5, lambda row: row.received_at),
    ListColumn("方式", 9, lambda row: row.channel),
    ListColumn("房號", 15, lambda row: row.room),
    ListColumn("住戶", 11, lambda row: row.household),
    ListColumn("電話", 14, lambda row: row.phone),
    ListColumn("類別", 11, lambda row: row.nature),
    ListColumn("程度（篇3）", 8, lambda row: row.grade),
    ListColumn("（篇2）", 7, lambda row: row.grade_part_two),
    ListColumn("（篇1）", 7, lambda row: row.grade_part_one),
    ListColumn("有效性", 7, lambda row: row.validity),
    ListColumn("內容", 44, lambda row: row.content),
    ListColumn("要求", 26, lambda row: row.demand),
    ListColumn("部門", 10, lambda row: row.department),
    ListColumn("轉交部門及時間", 22, lambda row: row.hand_overs),
    ListColumn("受理人", 9, lambda row: row.receiver),
    ListColumn("進度", 10, lambda row: row.stage),
    ListColumn("輪次", 6, lambda row: row.round),
    ListColumn("首次反饋", 16.5, lambda row: row.first_feedback_at),
    ListColumn("答復時間", 16.5, lambda row: row.answered_at),
    ListColumn("解決時間", 16.5, lambda row: row.solved_at),
    ListColumn("回訪時間", 16.5, lambda row: row.visited_at),
    ListColumn("回訪結果", 9, lambda row: row.result),
    ListColumn("歸檔時間", 16.5, lambda row: row.archived_at),
    ListColumn("逾期次數", 8, lambda row: row.overdue),
    ListColumn("遲達次數", 8, lambda row: row.late),
    ListColumn("客戶保密", 8, lambda row: "是" if row.confidential else ""),
    ListColumn("備註", 24, lambda row: row.remark),
)


def write_tickets(rows: Iterable[TicketRow], first: date, last: date, station: str, path: Path) -> int:
    """Write the tickets received from first to last as a workbook and return how many there are."""
    words = printed("受理日期 {first} 至 {last}").format(first=first, last=last)
    return write_list(rows, _COLUMNS, ListHead(station, TITLE, words), path)
