"""Finds the header row of a roster wherever it is, and what each column holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.phone_numbers import read_phones
from wuye_desk.domain.room_label import parse_room
from wuye_desk.domain.roster_columns import MANY, RosterColumn, column_of
from wuye_desk.services.roster.roster_book import Sheet

HEADER_WITHIN = 40
"""Rows from the top among which the headings are looked for."""
SAMPLE = 30
"""Filled rows below the headings that tell what a column holds."""
MOSTLY = 0.6
_UNSEEN = str.maketrans({"\u200b": None, "\ufeff": None, "\xa0": " "})


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """Where the headings of one sheet are and what its columns hold."""

    sheet: str
    header_row: int
    """First row of the headings, from 1; 0 where there are none."""
    header_height: int
    headings: tuple[str, ...]
    """The words above each column."""
    columns: Mapping[int, RosterColumn]
    """What the columns hold, by their place from 0; those not listed are left out."""
    sure: bool
    """Whether nobody needs to look at it."""

    @property
    def first_row(self) -> int:
        """Return the place in Sheet.rows of the first row below the headings."""
        return self.header_row + self.header_height - 1 if self.header_row else 0

    @property
    def lists_rooms(self) -> bool:
        """Return whether it names rooms and who answers for them."""
        held = set(self.columns.values())
        named = {RosterColumn.NAME, RosterColumn.TENANT, RosterColumn.OWNER_NUMBER}
        return RosterColumn.ROOM in held and bool(held & named)

    @property
    def lists_owners(self) -> bool:
        """Return whether it lists people by a number that another sheet refers to."""
        held = set(self.columns.values())
        return {RosterColumn.OWNER_NUMBER, RosterColumn.NAME} <= held and RosterColumn.ROOM not in held

    def with_columns(self, columns: Mapping[int, RosterColumn]) -> SheetLayout:
        """Return the same layout as somebody put it right by hand."""
        return replace(self, columns=dict(columns), sure=True)


def find_layout(sheet: Sheet) -> SheetLayout:
    """Return the likeliest layout of a sheet; one without any known heading is guessed by what it holds."""
    best: tuple[int, SheetLayout] | None = None
    for row in range(1, min(HEADER_WITHIN, len(sheet.rows)) + 1):
        for height in (1, 2):
            layout = layout_at(sheet, row, height)
            score = len(set(layout.columns.values())) * 2 + layout.sure - height
            if len(layout.columns) > 1 and (best is None or score > best[0]):
                best = (score, layout)
    return best[1] if best else _guessed(sheet)


def layout_at(sheet: Sheet, header_row: int, height: int = 1) -> SheetLayout:
    """Return the layout with the headings in this row, and with height 2 also in the one below it."""
    headings = _headings(sheet, header_row, height)
    columns: dict[int, RosterColumn] = {}
    unsure: set[int] = set()
    found = {place: column_of(text) for place, text in enumerate(headings) if text}
    for place, (column, sure) in sorted(found.items(), key=lambda item: (not item[1][1], item[0])):
        if column is None or (column in columns.values() and column not in MANY):
            continue
        if not sure and column in MANY and column in columns.values():
            continue
        columns[place] = column
        unsure |= set() if sure else {place}
    layout = SheetLayout(sheet.name, header_row, height, headings, dict(sorted(columns.items())), False)
    doubtful = {columns[place] for place in unsure} & {RosterColumn.ROOM, RosterColumn.NAME}
    return replace(layout, sure=not doubtful and _holds_rooms(sheet, layout))


def without_headings(sheet: Sheet) -> SheetLayout:
    """Return the layout of a sheet that has no headings at all."""
    return _guessed(sheet)


def text_of(value: Any) -> str:
    """Return a cell as text: whole numbers without a point, never with an exponent; a moment as its day."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value if value.isalnum() else value.translate(_UNSEEN).strip()
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() else f"{value:.6f}".rstrip("0").rstrip(".")
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    return str(value)


def _headings(sheet: Sheet, row: int, height: int) -> tuple[str, ...]:
    rows = [tuple(_words(value) for value in found) for found in sheet.rows[row - 1 : row - 1 + height]]
    if height == 1 or len(rows) < 2:
        return rows[0] if rows else ()
    upper, lower = rows
    width = max(len(upper), len(lower))
    upper, lower = (part + ("",) * (width - len(part)) for part in (upper, lower))
    return tuple(below or above for above, below in zip(upper, lower, strict=True))


def _words(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _holds_rooms(sheet: Sheet, layout: SheetLayout) -> bool:
    """Return whether what stands under 房號 can mostly be read as rooms, where there is such a column."""
    places = [place for place, column in layout.columns.items() if column is RosterColumn.ROOM]
    if not places:
        return True
    values = _sample(sheet, layout.first_row, places[0])
    numbered = [value for value in values if any(sign.isdigit() for sign in text_of(value))]
    readable = sum(_is_room(value) for value in numbered)
    return readable >= max(len(numbered) * MOSTLY, bool(values))


def _guessed(sheet: Sheet) -> SheetLayout:
    """Tell columns by what they hold: phones, rooms with dashes or words, names of two to four characters."""
    width = max((len(row) for row in sheet.rows[:SAMPLE]), default=0)
    columns: dict[int, RosterColumn] = {}
    for place in range(width):
        values = _sample(sheet, 0, place)
        column = _likely(values)
        if column and column not in columns.values():
            columns[place] = column
    return SheetLayout(sheet.name, 0, 0, ("",) * width, columns, False)


def _likely(values: list[Any]) -> RosterColumn | None:
    likely = Counter(_kind(value) for value in values)
    column, count = likely.most_common(1)[0] if likely else (None, 0)
    return column if count >= max(1, len(values) * MOSTLY) else None


def _kind(value: Any) -> RosterColumn | None:
    text = text_of(value)
    digits = text.replace("-", "")
    if len(digits) == 11 and digits.isdigit() and digits.startswith("1") and _is_phone(text):
        return RosterColumn.PHONE
    if isinstance(value, str) and 2 <= len(text) <= 4 and all("\u3400" <= sign <= "\u9fff" for sign in text):
        return RosterColumn.NAME
    if isinstance(value, str) and any(sign.isdigit() for sign in text) and _is_room(text):
        return RosterColumn.ROOM
    return None


def _is_room(value: Any) -> bool:
    try:
        parse_room(text_of(value))
    except DeskError:
        return False
    return not isinstance(value, datetime)


def _is_phone(text: str) -> bool:
    try:
        return bool(read_phones(text))
    except DeskError:
        return False


def _sample(sheet: Sheet, first_row: int, place: int) -> list[Any]:
    values = (row[place] for row in sheet.rows[first_row : first_row + SAMPLE * 4] if place < len(row))
    return [value for value in values if value is not None and text_of(value)][:SAMPLE]


def cell_name(row: int, place: int) -> str:
    """Return a cell as a spreadsheet calls it: row from 1, place of the column from 0."""
    from openpyxl.utils import get_column_letter

    return f"{get_column_letter(place + 1)}{row}"
