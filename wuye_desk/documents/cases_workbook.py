"""《典型案例》 as a workbook to teach from: a row a case, without names, rooms and phones (篇2 7.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wuye_desk.documents.list_workbook import ListColumn, ListHead, write_list
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

TITLE = "典型案例"


@dataclass(frozen=True, kw_only=True)
class CaseRow:
    """One case, nobody named in it."""

    title: str
    tags: str
    kind: str
    nature: str
    grade: str
    channel: str
    month: str
    """When it was received: 「2026-11」."""
    content: str
    demand: str
    course: str
    """What was done, a line each."""
    lesson: str


COLUMNS = (
    ListColumn[CaseRow]("案例", 26, lambda row: row.title),
    ListColumn[CaseRow]("標籤", 14, lambda row: row.tags),
    ListColumn[CaseRow]("類型", 7, lambda row: row.kind),
    ListColumn[CaseRow]("類別", 11, lambda row: row.nature),
    ListColumn[CaseRow]("程度", 7, lambda row: row.grade),
    ListColumn[CaseRow]("方式", 9, lambda row: row.channel),
    ListColumn[CaseRow]("受理", 9, lambda row: row.month),
    ListColumn[CaseRow]("內容", 40, lambda row: row.content),
    ListColumn[CaseRow]("要求", 22, lambda row: row.demand),
    ListColumn[CaseRow]("處理經過", 56, lambda row: row.course),
    ListColumn[CaseRow]("經驗教訓", 40, lambda row: row.lesson),
)


def write_cases(rows: Sequence[CaseRow], at: datetime, path: Path) -> int:
    """Write the cases as a workbook and return how many; it does not say which station they are of."""
    words = printed("共 {count} 件，{day} 匯出；姓名、房號、電話已略去").format(
        count=len(rows), day=f"{local(at):%Y-%m-%d}"
    )
    return write_list(rows, COLUMNS, ListHead("", TITLE, words), path)
