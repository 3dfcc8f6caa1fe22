"""Reads the days off of one year from a file: the holiday-cn JSON shape, or two columns in a workbook."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.roster.roster_book import check_workbook

MOST_BYTES = 2_000_000
MOST_ROWS = 1000
_TRADITIONAL = str.maketrans("节劳动国庆战胜纪补调", "節勞動國慶戰勝紀補調")
_WRITTEN_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", re.ASCII)
_OFF = {"休", "放假", "休息", "off", "假"}
_ON = {"班", "上班", "工作", "補班", "調休上班", "on"}


@dataclass(frozen=True)
class NamedDay:
    """One day of a year's announcement: working or off, and why."""

    day: date
    working: bool
    name: str


def traditional(name: str) -> str:
    """Return a holiday's name in the desk's own characters."""
    return name.translate(_TRADITIONAL)


def read_year(path: Path, year: int) -> list[NamedDay]:
    """Return the days a file names for a year; a file that is something else is refused with a sentence."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DeskError("檔案太大，不像一年的假日表。", "path")
        days = _from_json(path, year) if path.suffix.lower() == ".json" else list(_from_workbook(path))
    except OSError as error:
        raise DeskError("讀不了這個檔案。", "path") from error
    return _checked(days, year)


def _checked(days: list[NamedDay], year: int) -> list[NamedDay]:
    if not any(one.day.year == year for one in days):
        raise DeskError(f"這個檔案裡沒有 {year} 年的日子。", "path")
    # A year's announcement may name the last days of the year before, never more.
    first, last = date(year, 1, 1) - timedelta(days=14), date(year, 12, 31) + timedelta(days=14)
    strangers = [one.day for one in days if not first <= one.day <= last]
    if strangers:
        raise DeskError(f"這個檔案裡有別的年份的日子：{strangers[0]}。", "path")
    return sorted({one.day: one for one in days}.values(), key=lambda one: one.day)


def _from_json(path: Path, year: int) -> list[NamedDay]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if int(data["year"]) != year:
            raise DeskError(f"這個檔案是 {data['year']} 年的，不是 {year} 年的。", "path")
        return [_json_day(one) for one in data["days"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DeskError("這不是假日表：看不懂檔案的內容。", "path") from error


def _json_day(one: dict[str, Any]) -> NamedDay:
    if not isinstance(one["isOffDay"], bool):
        raise TypeError(one)
    str(one["name"]).encode()  # half a surrogate pair cannot be kept: a ValueError like other nonsense
    return NamedDay(date.fromisoformat(one["date"]), not one["isOffDay"], traditional(str(one["name"])))


def _from_workbook(path: Path) -> Iterator[NamedDay]:
    from openpyxl import load_workbook

    check_workbook(path)
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # styles and extensions openpyxl leaves out are no concern here
        try:
            book = load_workbook(file, read_only=True, data_only=True)
            rows = list(book.worksheets[0].iter_rows(max_row=MOST_ROWS, max_col=3, values_only=True))
        except Exception as error:  # a foreign parser on a foreign file may raise anything
            raise DeskError("打不開這個檔案，請用 .xlsx 或 .json。", "path") from error
    yield from _named_rows(rows)


def _named_rows(rows: Iterable[tuple[Any, ...]]) -> Iterator[NamedDay]:
    for number, row in enumerate(rows, start=1):
        when, what, *rest = (*row, None, None)
        day = _date(when)
        if day is None:
            if number > 1 and when not in (None, ""):
                raise DeskError(f"第 {number} 行看不懂日期「{when}」。", "path")
            continue
        yield NamedDay(day, _works(what, number), traditional(str(rest[0] or "")))


def _works(what: Any, number: int) -> bool:
    word = str(what or "").strip().lower()
    if word in _OFF or word in _ON:
        return word in _ON
    raise DeskError(f"第 {number} 行第二欄要寫「休」或「班」。", "path")


def _date(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    found = _WRITTEN_DAY.fullmatch(str(value).strip())
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
