"""讀數 from a workbook: every error told by its cell, all or nothing, the same file twice changes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.billing.reading import Course, is_jump, usage_of
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.room_label import parse_room
from wuye_desk.domain.roster_columns import RosterColumn, column_of, heading
from wuye_desk.services.fees.readings import (
    FIRST,
    MeterLine,
    ReadingSheet,
    begin_meter,
    check_month,
    keep_reading,
    read_value,
    reading_sheet,
    set_multiplier,
)
from wuye_desk.services.roster.roster_book import Sheet, Silence, read_book
from wuye_desk.services.roster.roster_layout import HEADER_WITHIN, cell_name, text_of
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models import Room

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_VALUES = (
    "本次讀數 本月讀數 本期讀數 現讀數 本次抄見 本次表數 抄表讀數 水表讀數 電表讀數 抄表數 表數 止碼 讀數 "
    "本次读数 本月读数 本期读数 现读数 本次抄见 本次表数 抄表读数 水表读数 电表读数 抄表数 表数 止码 读数 "
    "本次 本期 本月 止度"
)
_FACTORS = "倍率 倍數 變比 互感器倍率 乘率 倍数 变比"
_NOTES = "說明 備註 说明 备注"
_VALUE_HEADS = frozenset(heading(word) for word in _VALUES.split())
_FACTOR_HEADS = frozenset(heading(word) for word in _FACTORS.split())
_NOTE_HEADS = frozenset(heading(word) for word in _NOTES.split())
_RUN_OVER, _RESET = ("過圈", "过圈"), ("換表", "换表", "歸零", "归零")
MOST_PROBLEMS = 200
"""Problems told at once; a file with more has another fault."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """What is wrong in one cell."""

    sheet: str
    cell: str
    words: str


@dataclass(frozen=True, slots=True)
class PlannedReading:
    """One reading the file would bring; thousandths."""

    line: MeterLine
    value: int
    usage: int
    course: Course
    multiplier: int
    cell: str

    @property
    def is_first(self) -> bool:
        """Return whether it makes the meter of a room."""
        return self.line.meter_id is None

    @property
    def is_jump(self) -> bool:
        """Return whether somebody should look at it."""
        return is_jump(self.usage, self.line.usages)


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """What a file would change; with problems it changes nothing."""

    readings: tuple[PlannedReading, ...]
    unchanged: int
    problems: tuple[FileProblem, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns of a sheet stand; row is the place of the first line under the headings."""

    row: int
    room: int
    value: int
    building: int | None
    unit: int | None
    note: int | None
    factor: int | None


@dataclass(frozen=True, slots=True)
class _Row:
    """What one line of a sheet says; row is counted from 1."""

    row: int
    room: tuple[str, str, str]
    """The room, with the building and unit that stand beside it."""
    text: str
    note: str
    factor: str


def plan_readings(desk: Desk, item: str, month: int, path: Path) -> ReadingPlan:
    """Return what a workbook would bring for an item and month; DeskError where it is no workbook."""
    return _plan(reading_sheet(desk, item, month), read_book(path, Silence()))


def take_readings(desk: Desk, item: str, month: int, path: Path) -> int:
    """Keep the readings of a workbook in one piece and return how many are new or other than before."""
    desk.require(Action.KEEP_READINGS)
    check_month(desk, month)
    book = read_book(path, Silence())
    with desk.store.write():
        sheet = reading_sheet(desk, item, month)
        plan = _plan(sheet, book)
        if plan.problems:
            raise DeskError(f"檔案有 {len(plan.problems)} 處要改，一筆也沒有匯入。")
        for one in plan.readings:
            if one.is_first:
                begin_meter(desk, one.line.room_id, item, month, one.value, one.multiplier)
            else:
                if one.multiplier != one.line.multiplier:
                    set_multiplier(desk, one.line, one.multiplier)
                note = FIRST if one.line.note == FIRST else _note_of(one.course)
                keep_reading(desk, one.line, month, one.value, one.usage, note)
        words = {"新讀數": len(plan.readings), "不變": plan.unchanged, "檔案": path.name}
        record_deed(
            desk, Subject.FEES, Deed.RECORDED, f"readings {item} {month}", f"匯入{sheet.name}讀數", words
        )
    return len(plan.readings)


def save_reading_sheet(desk: Desk, item: str, month: int, building: str, path: Path) -> int:
    """Write the rooms with their last readings, to be filled in and brought back; return how many.

    OSError where it cannot be written.
    """
    from wuye_desk.documents.readings_workbook import ReadingRow, write_readings

    desk.require(Action.EXPORT)
    sheet = reading_sheet(desk, item, month, building)
    rows = [
        ReadingRow(line.room, line.before, None if line.estimated else line.value, line.multiplier, line.note)
        for line in sheet.lines
    ]
    count = write_readings(rows, sheet.name, month, station(desk).name, path)
    with desk.store.write():
        words = {"戶數": count, "檔案": path.name}
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, f"readings {item} {month}", "抄表單", words)
    return count


def _plan(sheet: ReadingSheet, book: Sequence[Sheet]) -> ReadingPlan:
    rooms = _by_key(sheet)
    found: list[PlannedReading] = []
    problems: list[FileProblem] = []
    unchanged, listed = 0, 0
    seen: dict[int, str] = {}
    for page in book:
        columns = _columns(page)
        if columns is None:
            continue
        listed += 1
        for row in _rows(page, columns):
            cell = cell_name(row.row, columns.value)
            try:
                planned = _read(rooms, row, cell)
                if planned.line.room_id in seen:
                    raise DeskError(
                        f"{planned.line.room} 在 {seen[planned.line.room_id]} 已經有一行。", "room"
                    )
            except DeskError as refused:
                place = {"room": columns.room, "factor": columns.factor}.get(refused.field, columns.value)
                problems.append(
                    FileProblem(
                        page.name,
                        cell_name(row.row, columns.value if place is None else place),
                        refused.sentence,
                    )
                )
                continue
            seen[planned.line.room_id] = f"{page.name} {cell}"
            if _is_same(planned):
                unchanged += 1
            else:
                found.append(planned)
    if not listed:
        problems.append(
            FileProblem(book[0].name if book else "", "A1", "找不到「房號」和「本次讀數」這兩列。")
        )
    return ReadingPlan(tuple(found), unchanged, tuple(problems[:MOST_PROBLEMS]))


def _by_key(sheet: ReadingSheet) -> Mapping[str, list[MeterLine]]:
    keys = dict(Room.select(Room.id, Room.key).tuples())
    found: dict[str, list[MeterLine]] = {}
    for line in sheet.lines:
        found.setdefault(keys[line.room_id], []).append(line)
    return found


def _read(rooms: Mapping[str, list[MeterLine]], row: _Row, cell: str) -> PlannedReading:
    line, value = _line_of(rooms, row), read_value(row.text)
    multiplier, course = _multiplier(row.factor, line), _course(row.note)
    if line.note == FIRST and value != line.value:
        raise DeskError("這是這隻表的表底，不能再改。", "value")
    if line.later:
        if value != line.value:
            raise DeskError("以後的月份已經抄過，這個讀數不能再改。", "value")
        return PlannedReading(line, value, line.usage or 0, course, line.multiplier, cell)
    if line.before is None or line.note == FIRST:
        return PlannedReading(line, value, 0, Course.PLAIN, multiplier, cell)
    usage = usage_of(line.before, value, multiplier, course)
    return PlannedReading(line, value, usage, course, multiplier, cell)


def _line_of(rooms: Mapping[str, list[MeterLine]], row: _Row) -> MeterLine:
    name = parse_room(*row.room)
    lines = rooms.get(name.key, [])
    if not lines:
        raise DeskError(f"沒有房間「{name.label}」。", "room")
    if len(lines) > 1:
        raise DeskError(f"{name.label} 有幾隻表，請在「抄表」逐隻輸入。", "room")
    return lines[0]


def _multiplier(text: str, line: MeterLine) -> int:
    """Return the multiplier of a row; where it says none, the meter's own."""
    if not text:
        return line.multiplier
    try:
        found = read_value(text)
    except DeskError:
        found = 0
    if not found:
        raise DeskError(f"看不懂倍率「{text}」，請寫成 1 或 40 這樣。", "factor")
    return found


def _note_of(course: Course) -> str:
    return "" if course is Course.PLAIN else course.label


def _is_same(one: PlannedReading) -> bool:
    line = one.line
    same = (line.value, line.usage, line.multiplier) == (one.value, one.usage, one.multiplier)
    return same and not line.estimated


def _course(note: str) -> Course:
    if any(word in note for word in _RUN_OVER):
        return Course.RUN_OVER
    return Course.RESET if any(word in note for word in _RESET) else Course.PLAIN


def _rows(page: Sheet, columns: _Columns) -> Iterator[_Row]:
    """Yield the lines that hold a reading."""
    for place, row in enumerate(page.rows[columns.row :], columns.row + 1):
        cells = [text_of(value) for value in row]
        text, room = _at(cells, columns.value), _at(cells, columns.room)
        if text and room:
            beside = _at(cells, columns.building), _at(cells, columns.unit)
            yield _Row(place, (room, *beside), text, _at(cells, columns.note), _at(cells, columns.factor))


def _at(cells: Sequence[str], place: int | None) -> str:
    return cells[place] if place is not None and place < len(cells) else ""


def _columns(page: Sheet) -> _Columns | None:
    for place, row in enumerate(page.rows[:HEADER_WITHIN]):
        found = _held(row)
        if "room" in found and "value" in found:
            further = (found.get(name) for name in ("building", "unit", "note", "factor"))
            return _Columns(place + 1, found["room"], found["value"], *further)
    return None


def _held(row: Sequence[Any]) -> dict[str, int]:
    """Return by what they hold the places of the columns whose heading is known."""
    found: dict[str, int] = {}
    for place, value in enumerate(row):
        plain = heading(value)
        kind = column_of(value)[0] if plain else None
        if plain in _VALUE_HEADS:
            found.setdefault("value", place)
        elif plain in _NOTE_HEADS:
            found.setdefault("note", place)
        elif plain in _FACTOR_HEADS:
            found.setdefault("factor", place)
        elif kind in _ROOM_COLUMNS:
            found.setdefault(_ROOM_COLUMNS[kind], place)
    return found


_ROOM_COLUMNS: Mapping[RosterColumn | None, str] = {
    RosterColumn.ROOM: "room",
    RosterColumn.BUILDING: "building",
    RosterColumn.UNIT: "unit",
}
