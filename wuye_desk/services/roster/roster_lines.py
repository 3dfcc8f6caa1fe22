"""What a roster says and what is wrong with it: rows as read, problems and notes by cell, counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from wuye_desk.domain.phone_numbers import PhoneNumber
from wuye_desk.domain.room_label import RoomName
from wuye_desk.domain.vocabulary import Capacity


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """Something about one cell: a problem keeps the roster out, a note only tells what was made of it."""

    sheet: str
    row: int
    """From 1, as the spreadsheet counts."""
    cell: str
    """As the spreadsheet calls it: 「E12」."""
    heading: str
    sentence: str

    def __str__(self) -> str:
        heading = f"（{self.heading}）" if self.heading else ""
        return f"{self.sheet} {self.cell}{heading}：{self.sentence}"


@dataclass(slots=True)
class RosterRow:
    """One row of a roster, read and found good."""

    sheet: str
    row: int
    cell: str
    """Where its room is named."""
    room: RoomName
    name: str = ""
    """Several owners apart by 「、」; empty for a room nobody answers for."""
    phones: tuple[PhoneNumber, ...] = ()
    capacity: Capacity = Capacity.OWNER
    member: str = ""
    """「家人」 where the row is somebody who only lives with the household."""
    size: int | None = None
    """計費面積 in hundredths of a square metre."""
    moved_in_on: date | None = None
    payment_way: str = ""
    area: str = ""
    vacant: bool | None = None
    """None where the roster doesn't say."""
    identity: str = ""
    address: str = ""
    note: str = ""


@dataclass(slots=True)
class ReadRoster:
    """All rows of a roster with everything that is wrong or worth telling."""

    rows: list[RosterRow] = field(default_factory=list)
    problems: list[RosterProblem] = field(default_factory=list)
    notes: list[RosterProblem] = field(default_factory=list)
    skipped: int = 0
    """Filled rows that are no households: totals, repeated headings, remarks."""
    ignored_sheets: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class RosterCounts:
    """How many households a roster brings."""

    new: int = 0
    changed: int = 0
    replaced: int = 0
    """Another party answers for the room now: the old account ends, a new one begins."""
    unchanged: int = 0
    empty_rooms: int = 0
    """New rooms nobody answers for."""
    skipped: int = 0
    """Rows that are no households: totals, remarks, repeated headings."""

    @property
    def changes_nothing(self) -> bool:
        """Return whether there is nothing to import."""
        return not (self.new or self.changed or self.replaced or self.empty_rooms)
