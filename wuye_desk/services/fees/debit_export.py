"""The batch as the bank wants it: the station's columns, account numbers opened and noted (篇1 2.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.billing.debit import DebitColumn
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown, yuan_of
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.debit import batch_title
from wuye_desk.services.trust.history import record_change, record_deed
from wuye_desk.store.models.payments import BankBatch, BankLine
from wuye_desk.store.queries_station import keep_setting, setting
from wuye_desk.store.sealing import opener

if TYPE_CHECKING:
    from pathlib import Path

    from wuye_desk.documents.debit_sheet import Cell
    from wuye_desk.services.desk import Desk

_KEY = "debit_layout"
LONGEST_HEADING = 30
_USUAL = (
    DebitColumn.PLACE,
    DebitColumn.REFERENCE,
    DebitColumn.NUMBER,
    DebitColumn.NAME,
    DebitColumn.AMOUNT,
    DebitColumn.ROOM,
)


@dataclass(frozen=True, slots=True)
class DebitLayout:
    """Which columns the bank gets, in order, each with its heading; and how a .csv is written."""

    columns: tuple[tuple[DebitColumn, str], ...] = tuple((one, one.label) for one in _USUAL)
    gbk: bool = True
    """GB18030, as banks of the mainland read it; else UTF-8 with its mark."""


def debit_layout(desk: Desk) -> DebitLayout:  # noqa: ARG001
    """Return the columns in force; the program's own until the station keeps some."""
    data: dict[str, Any] | None = setting(_KEY)
    if data is None:
        return DebitLayout()
    return DebitLayout(tuple((DebitColumn(key), words) for key, words in data["columns"]), data["gbk"])


def save_debit_layout(desk: Desk, layout: DebitLayout) -> None:
    """Keep the columns; DeskError without 帳號 and 金額, with a column twice, or without a heading."""
    desk.require(Action.SEND_DEBIT)
    kinds = [kind for kind, _words in layout.columns]
    if not {DebitColumn.NUMBER, DebitColumn.AMOUNT} <= set(kinds):
        raise DeskError("「帳號」和「金額」兩欄不能少。", "columns")
    if len(set(kinds)) != len(kinds):
        raise DeskError("一欄只能放一次。", "columns")
    headings = [words.strip() for _kind, words in layout.columns]
    if not all(headings) or any(len(words) > LONGEST_HEADING for words in headings):
        raise DeskError(f"每一欄都要有欄名，最多 {LONGEST_HEADING} 字。", "columns")
    with desk.store.write():
        before = _told(debit_layout(desk))
        columns = [[kind.value, words] for kind, words in zip(kinds, headings, strict=True)]
        keep_setting(_KEY, {"columns": columns, "gbk": layout.gbk})
        record_change(desk, Subject.FEES, _KEY, "托收檔欄位", before=before, after=_told(layout))


def export_batch(desk: Desk, batch_id: int, path: Path) -> int:
    """Write a batch as .csv or .xlsx by the end of the file's name and return its lines.

    OSError where it cannot be written; DeskError where an account number cannot be opened.
    """
    from wuye_desk.documents.debit_sheet import write_csv, write_xlsx

    desk.require(Action.SEND_DEBIT)
    row = BankBatch.get_or_none(BankBatch.id == batch_id)
    if row is None:
        raise DeskError("沒有這一批托收。")
    layout = debit_layout(desk)
    headings = [words for _kind, words in layout.columns]
    rows = _rows(desk, row, layout)
    if path.suffix.lower() == ".csv":
        count = write_csv(headings, rows, path, "gb18030" if layout.gbk else "utf-8-sig")
    else:
        count = write_xlsx(headings, rows, path)
    with desk.store.write():
        words = {"戶數": count, "金額": shown(row.amount), "內容": "含完整托收帳號", "檔案": path.name}
        record_deed(desk, Subject.FEES, Deed.EXPORTED, f"debit {row.id}", batch_title(row), words)
    return count


def reference_of(line_id: int) -> str:
    """Return the 流水號 of a line: letters first, so that no program takes it for a number."""
    return f"TS{line_id:08d}"


def opened_numbers(desk: Desk, lines: list[BankLine]) -> dict[int, str]:
    """Return the whole account number by line; empty where there is none or it cannot be opened."""
    opened = opener(desk.store.folder)
    return {line.id: opened(_paying(line).bank_account or "") for line in lines}


def _rows(desk: Desk, row: BankBatch, layout: DebitLayout) -> list[list[Cell]]:
    lines = list(BankLine.select().where(BankLine.batch == row).order_by(BankLine.id))
    numbers = opened_numbers(desk, lines)
    for line in lines:
        if not numbers[line.id]:
            raise DeskError(f"{line.account.room.label} 的托收帳號讀不出來，沒有匯出。請到住戶資料重新填寫。")
    reads: dict[DebitColumn, Callable[[int, BankLine], Cell]] = {
        DebitColumn.PLACE: lambda place, _line: place,
        DebitColumn.REFERENCE: lambda _place, line: reference_of(line.id),
        DebitColumn.NUMBER: lambda _place, line: numbers[line.id],
        DebitColumn.NAME: lambda _place, line: str(_paying(line).party.name),
        DebitColumn.BANK: lambda _place, line: _paying(line).bank_name or "",
        DebitColumn.AMOUNT: lambda _place, line: yuan_of(line.amount),
        DebitColumn.ROOM: lambda _place, line: str(line.account.room.label),
        DebitColumn.MONTH: lambda _place, _line: str(row.month),
        DebitColumn.CONSENT: lambda _place, line: str(_paying(line).consent_on or ""),
    }
    return [
        [reads[kind](place, line) for kind, _words in layout.columns] for place, line in enumerate(lines, 1)
    ]


def _paying(line: BankLine) -> Any:
    return line.account.payer or line.account


def _told(layout: DebitLayout) -> dict[str, object]:
    named = [f"{kind.label}＝{words}" for kind, words in layout.columns]
    return {"欄位": named, "CSV 編碼": "GB18030" if layout.gbk else "UTF-8"}
