"""The slips of a cycle as a workbook for 收費室, a line for each (篇1 2.1, 2.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from wuye_desk.documents.list_workbook import ListColumn, ListHead, write_list
from wuye_desk.domain.billing.prices import PRICE_PARTS
from wuye_desk.domain.money import shown, yuan_of

OVERTIME_TITLE, REPAIRS_TITLE = "空調加時單匯總", "維修單匯總"


@dataclass(frozen=True, kw_only=True)
class OvertimeRow:
    """One application; amount in 分, price in ten-thousandths of a yuan, billed in hours."""

    number: str
    day: date
    room: str
    household: str
    hours: str
    place: str
    joined: str
    billed: float
    price: int
    amount: int
    state: str


@dataclass(frozen=True, kw_only=True)
class RepairRow:
    """One repair; 分."""

    number: str
    day: date
    room: str
    household: str
    paid: str
    content: str
    materials: str
    labour: int
    parts: int
    amount: int
    agreed_by: str
    worker: str
    finished_at: datetime | None
    ticket: str
    state: str


_OVERTIME: tuple[ListColumn[OvertimeRow], ...] = (
    ListColumn("編號", 16, lambda row: row.number),
    ListColumn("日期", 12, lambda row: row.day),
    ListColumn("房號", 16, lambda row: row.room),
    ListColumn("單位", 16, lambda row: row.household),
    ListColumn("時間", 14, lambda row: row.hours),
    ListColumn("區域", 18, lambda row: row.place),
    ListColumn("連續", 8, lambda row: row.joined),
    ListColumn("計費時數", 9, lambda row: row.billed),
    ListColumn("單價", 9, lambda row: row.price / PRICE_PARTS),
    ListColumn("金額", 12, lambda row: yuan_of(row.amount)),
    ListColumn("備註", 24, lambda row: row.state),
)
_REPAIRS: tuple[ListColumn[RepairRow], ...] = (
    ListColumn("編號", 16, lambda row: row.number),
    ListColumn("日期", 12, lambda row: row.day),
    ListColumn("房號或地點", 16, lambda row: row.room),
    ListColumn("業戶", 14, lambda row: row.household),
    ListColumn("收費", 7, lambda row: row.paid),
    ListColumn("維修內容", 32, lambda row: row.content),
    ListColumn("材料", 28, lambda row: row.materials),
    ListColumn("材料費", 11, lambda row: yuan_of(row.parts)),
    ListColumn("人工費", 11, lambda row: yuan_of(row.labour)),
    ListColumn("合計", 12, lambda row: yuan_of(row.amount)),
    ListColumn("同意人", 10, lambda row: row.agreed_by),
    ListColumn("維修人", 10, lambda row: row.worker),
    ListColumn("完成時間", 16.5, lambda row: row.finished_at),
    ListColumn("工作單", 16, lambda row: row.ticket),
    ListColumn("備註", 24, lambda row: row.state),
)


def write_overtime(rows: Iterable[OvertimeRow], days: str, station: str, path: Path) -> int:
    """Write applications as a workbook and return how many there are."""
    found = list(rows)
    words = f"{days}　合計 {shown(sum(row.amount for row in found))} 元"
    return write_list(found, _OVERTIME, ListHead(station, OVERTIME_TITLE, words), path)


def write_repairs(rows: Iterable[RepairRow], days: str, station: str, path: Path) -> int:
    """Write repairs as a workbook, 公共 beside 有償, and return how many there are."""
    found = list(rows)
    paid = sum(row.amount for row in found if row.household)
    common = sum(row.amount for row in found if not row.household)
    words = f"{days}　有償合計 {shown(paid)} 元　公共合計 {shown(common)} 元"
    return write_list(found, _REPAIRS, ListHead(station, REPAIRS_TITLE, words), path)
