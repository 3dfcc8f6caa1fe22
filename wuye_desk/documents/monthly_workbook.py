"""月報 as a workbook for the 物業經理 (篇2 8.0): figures with charts, and every complaint behind them.

The figures were worked out before and are written as numbers; phones and identity numbers never come here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from wuye_desk.documents.monthly_overview import write_overview
from wuye_desk.documents.streamed_sheets import SheetColumn, new_book, save_book, write_sheet
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local
from wuye_desk.domain.report import Complaint, LateDuty, MonthReport, Share
from wuye_desk.domain.report_notes import NOTES
from wuye_desk.domain.vocabulary import ClockId, ClockState, Grade

Told = Callable[[int, int], None]
_SHORT, _WHOLE, _TENTH = "mm-dd hh:mm", "0", "0.0"
_WITH_STATES = ("時鐘", "遲達與逾期")
"""Sheets whose cells say what became of a duty."""
_STATES = (ClockState.OVERDUE, ClockState.MET_LATE, ClockState.MET, ClockState.RUNNING)
"""In which order what one clock has come to is told."""


@dataclass(frozen=True, kw_only=True)
class MonthBook:
    """What the workbook is made of; of whoever asked for confidence, nothing tells who he is."""

    station: str
    made_by: str
    report: MonthReport


def write_month(book: MonthBook, path: Path, told: Told = lambda *_: None) -> int:
    """Write the workbook and return how many valid complaints are in it."""
    report = book.report
    valid = report.of(Share.VALID)
    made = new_book(book.station)
    title = printed("{station}　{year}年{month}月投訴月報").format(
        station=book.station, year=report.month.year, month=report.month.number
    )
    write_overview(made, title, note_of(book), report)
    parts: tuple[tuple[str, str, Sequence[SheetColumn[Any]], Sequence[Any]], ...] = (
        ("有效投訴明細", "每件一行，日期是出報時的情況。", _DETAILS, valid),
        (
            "時鐘",
            "每件的每個時鐘：準時、遲達、逾期或進行中；不止一個的（多輪、多次轉交）寫出個數。",
            _clock_columns(report),
            valid,
        ),
        ("遲達與逾期", "有效投訴中沒有按時做到的每一件事。", _LATE, report.late),
        ("升級與重大", "升過級的和重大的有效投訴（篇2 5.4，篇1 2）。", _MAJOR, _major(valid)),
        ("其它", "協助處理，不計入有效投訴（篇2 4.1.3）。", _DETAILS, report.of(Share.OTHER)),
        ("無效", "已批准為無效，不計入有效投訴。", _DETAILS, report.of(Share.INVALID)),
        ("以前未歸檔", "以前月份受理、還沒歸檔的投訴。", _DETAILS, report.earlier),
        ("說明", "每個數字怎麼算。", _NOTES, NOTES),
    )
    for done, (name, words, columns, rows) in enumerate(parts, 1):
        told(done, len(parts))
        note = f"{printed(words)}　{printed('{count} 行').format(count=len(rows))}"
        warning = printed(ClockState.OVERDUE.label) if name in _WITH_STATES else ""
        write_sheet(made, name, f"{title}　{printed(name)}", note, columns, rows, warning)
    save_book(made, path)
    return len(valid)


def note_of(book: MonthBook) -> str:
    """Return what stands below the title: until when it is counted, by whom it was made."""
    report = book.report
    against = printed("與上月全月比")
    if not report.is_over:
        against = printed("本月未過完，與上月同期（至 {day}）比").format(day=f"{report.before_until:%m-%d}")
    words = printed("截至 {at}，{against}；作廢 {gone} 件不計。制表：{by}")
    return words.format(
        at=f"{local(report.as_of):%Y-%m-%d %H:%M}",
        against=against,
        gone=report.figures.cancelled,
        by=book.made_by,
    )


def clock_words(states: Sequence[ClockState]) -> str:
    """Return what a clock has come to: 「準時」, 「遲達1 準時2」."""
    told = [ClockState.RUNNING if one is ClockState.NOT_YET_OPEN else one for one in states]
    if len(told) == 1:
        return printed(told[0].label)
    return " ".join(f"{printed(state.label)}{told.count(state)}" for state in _STATES if state in told)


def _states(one: Complaint, state: ClockState) -> int:
    return sum(come_to is state for _clock, come_to in one.duties)


_IDENTITY: tuple[SheetColumn[Complaint], ...] = (
    SheetColumn("單號", 16, lambda one: one.number),
    SheetColumn("受理時間", 16, lambda one: one.received_at),
)
_GRADES: tuple[SheetColumn[Complaint], ...] = (
    SheetColumn("篇3等級", 5.5, lambda one: printed(one.grade.label)),
    SheetColumn("篇2等級", 5.5, lambda one: printed(one.grade.part_two)),
    SheetColumn("篇1等級", 5.5, lambda one: printed(one.grade.part_one)),
)
_DETAILS: tuple[SheetColumn[Complaint], ...] = (
    *_IDENTITY,
    SheetColumn("方式", 7.5, lambda one: printed(one.channel.label)),
    SheetColumn("房號", 14, lambda one: one.room_label),
    SheetColumn("來電人", 8.5, lambda one: one.caller_name),
    SheetColumn("性質", 9.5, lambda one: printed(one.nature.label)),
    *_GRADES,
    SheetColumn("有效性", 6, lambda one: printed(one.validity.label)),
    SheetColumn("部門", 8, lambda one: one.department),
    SheetColumn("內容", 30, lambda one: one.content),
    SheetColumn("要求", 15, lambda one: one.demand),
    SheetColumn("進度", 8, lambda one: printed(one.stage.label)),
    SheetColumn("輪次", 5, lambda one: one.round, _WHOLE),
    SheetColumn("答復", 11.5, lambda one: one.answered_at, _SHORT),
    SheetColumn("解決", 11.5, lambda one: one.solved_at, _SHORT),
    SheetColumn("回訪", 11.5, lambda one: one.visited_at, _SHORT),
    SheetColumn("回訪結果", 8.5, lambda one: printed(one.result.label) if one.result else None),
    SheetColumn("歸檔", 11.5, lambda one: one.archived_at, _SHORT),
    SheetColumn("遲達", 5, lambda one: _states(one, ClockState.MET_LATE), _WHOLE),
    SheetColumn("逾期", 5, lambda one: _states(one, ClockState.OVERDUE), _WHOLE),
)
_LATE: tuple[SheetColumn[LateDuty], ...] = (
    SheetColumn("單號", 16, lambda one: one.number),
    SheetColumn("時鐘", 18, lambda one: printed(one.clock.label)),
    SheetColumn("輪次", 6, lambda one: one.round, _WHOLE),
    SheetColumn("責任", 14, lambda one: one.owner),
    SheetColumn("依據", 14, lambda one: one.clause),
    SheetColumn("期限", 17, lambda one: one.due_at),
    SheetColumn("辦到", 17, lambda one: one.done_at),
    SheetColumn("晚了（小時）", 12, lambda one: _hours_late(one.due_at, one.done_at), _TENTH),
    SheetColumn("結果", 10, lambda one: printed(one.state.label)),
)
_MAJOR: tuple[SheetColumn[Complaint], ...] = (
    *_IDENTITY,
    SheetColumn("房號", 15, lambda one: one.room_label),
    *_GRADES,
    SheetColumn("原來", 7, lambda one: printed(one.upgrade.before.label) if one.upgrade else None),
    SheetColumn("升級時間", 16, lambda one: one.upgrade.at if one.upgrade else None),
    SheetColumn("升級原因", 30, lambda one: _reasons(one)),
    SheetColumn("事由", 30, lambda one: one.subject),
    SheetColumn("上報物業經理", 13, lambda one: one.reported_at, _SHORT),
    SheetColumn("經理溝通", 13, lambda one: one.manager_contacted_at, _SHORT),
    SheetColumn("告知公司領導", 13, lambda one: one.company_told_at, _SHORT),
    SheetColumn("負責人上門", 13, lambda one: one.head_visited_at, _SHORT),
    SheetColumn("專題會議", 13, lambda one: one.minutes_at, _SHORT),
    SheetColumn("進度", 9, lambda one: printed(one.stage.label)),
)
_NOTES: tuple[SheetColumn[tuple[str, str]], ...] = (
    SheetColumn("項目", 18, lambda note: printed(note[0])),
    SheetColumn("怎麼算", 110, lambda note: printed(note[1])),
)


def _clock_columns(report: MonthReport) -> list[SheetColumn[Complaint]]:
    """Return a column for each clock any of the complaints has."""
    shown = [clock for clock in ClockId if clock in report.figures.clocks]
    return [
        *_IDENTITY,
        SheetColumn("等級", 6, lambda one: printed(one.grade.label)),
        SheetColumn("承辦", 8, lambda one: one.handler),
        SheetColumn("首次反饋", 12, lambda one: one.feedback_at, _SHORT),
        *(SheetColumn(clock.label, 8.5, _reader(clock)) for clock in shown),
        SheetColumn("經理意見", 12, lambda one: one.opinion_at, _SHORT),
    ]


def _reader(clock: ClockId) -> Callable[[Complaint], str | None]:
    return lambda one: clock_words(states) if (states := one.states(clock)) else None


def _major(valid: Sequence[Complaint]) -> list[Complaint]:
    return [one for one in valid if one.grade is Grade.MAJOR or one.upgrade is not None]


def _reasons(one: Complaint) -> str | None:
    if one.upgrade is None:
        return None
    by = "" if not one.upgrade.by_itself else printed("（系統自動）")
    return "；".join(one.upgrade.reasons) + by


def _hours_late(due_at: datetime, done_at: datetime | None) -> float | None:
    return None if done_at is None else round((done_at - due_at).total_seconds() / 3600, 1)
