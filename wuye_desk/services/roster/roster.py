"""Imports a roster: read the file, say what each column holds, see what would change, then all or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.roster_columns import RosterColumn
from wuye_desk.services.households.identities import opened_state
from wuye_desk.services.roster.roster_book import Reports, Sheet, Silence, read_book, without_collecting
from wuye_desk.services.roster.roster_layout import SheetLayout, find_layout, layout_at, without_headings
from wuye_desk.services.roster.roster_lines import ReadRoster, RosterCounts, RosterRow
from wuye_desk.services.roster.roster_plan import RosterPlan, make_plan
from wuye_desk.services.roster.roster_rows import RowReader
from wuye_desk.services.roster.roster_writing import carry_out
from wuye_desk.store.roster_state import load_state

if TYPE_CHECKING:
    from pathlib import Path

    from wuye_desk.services.desk import Desk

__all__ = ["RosterCounts", "RosterFile", "commit", "import_file", "plan", "read"]


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A roster that was read, with how its columns are understood."""

    path: Path
    sheets: tuple[Sheet, ...]
    layouts: tuple[SheetLayout, ...]
    """One for each sheet."""

    @property
    def rooms(self) -> tuple[int, ...]:
        """Return the places of the sheets that list rooms; guessed ones only where there are no others."""
        listing = [place for place, layout in enumerate(self.layouts) if layout.lists_rooms]
        headed = [place for place in listing if self.layouts[place].header_row or self.layouts[place].sure]
        return tuple(headed or listing)

    @property
    def sure(self) -> bool:
        """Return whether every column that counts is understood without asking."""
        return bool(self.rooms) and all(self.layouts[place].sure for place in self.rooms)

    def with_layout(self, place: int, layout: SheetLayout) -> RosterFile:
        """Return the file with one sheet understood otherwise."""
        layouts = (*self.layouts[:place], layout, *self.layouts[place + 1 :])
        return replace(self, layouts=layouts)

    def with_columns(self, place: int, columns: Mapping[int, RosterColumn]) -> RosterFile:
        """Return the file with the columns of one sheet as somebody set them."""
        return self.with_layout(place, self.layouts[place].with_columns(columns))

    def with_header_row(self, place: int, row: int) -> RosterFile:
        """Return the file with the headings of one sheet in this row, from 1; 0 where there are none."""
        sheet = self.sheets[place]
        return self.with_layout(place, layout_at(sheet, row) if row else without_headings(sheet))


def read(path: Path, progress: Reports | None = None) -> RosterFile:
    """Return a workbook with the likeliest meaning of its columns; DeskError for a file that is none."""
    with without_collecting():
        sheets = read_book(path, progress or Silence())
    if not any(sheet.rows for sheet in sheets):
        raise DeskError(f"「{path.name}」是空的。", "path")
    return RosterFile(path, tuple(sheets), tuple(find_layout(sheet) for sheet in sheets))


def plan(desk: Desk, roster: RosterFile, progress: Reports | None = None) -> RosterPlan:
    """Return what a roster would change, with every problem there is; nothing is changed."""
    with without_collecting():
        rows, state = _read_rows(roster, progress or Silence()), load_state()
        return replace(make_plan(rows, opened_state(desk.store.folder, state)), state=state)


def commit(desk: Desk, made: RosterPlan, progress: Reports | None = None) -> RosterCounts:
    """Carry out a plan: all of it, or nothing."""
    desk.require(Action.IMPORT_ROSTER)
    carry_out(desk, made, progress or Silence())
    return made.counts


def import_file(desk: Desk, path: Path) -> RosterCounts:
    """Import a roster without a window: whoever may run commands on this PC may do so.

    DeskError lists every problem, one per line, and then nothing is changed.
    """
    roster = read(path)
    if not roster.sure:
        raise DeskError(_unsure(roster), "path")
    made = plan(desk, roster)
    if made.problems:
        raise DeskError("\n".join(str(problem) for problem in made.problems), "path")
    carry_out(desk, made, Silence())
    return made.counts


def _read_rows(roster: RosterFile, progress: Reports) -> ReadRoster:
    if not roster.rooms:
        raise DeskError("找不到房號欄和姓名欄，請指定哪一欄是房號、哪一欄是姓名。", "columns")
    result = ReadRoster()
    owners = _owners(roster, result)
    for place in roster.rooms:
        RowReader(roster.sheets[place], roster.layouts[place], owners).read(result, progress)
    used = {roster.layouts[place].sheet for place in roster.rooms} | _owner_sheets(roster.layouts)
    result.ignored_sheets = [sheet.name for sheet in roster.sheets if sheet.rows and sheet.name not in used]
    if not result.rows and not result.problems:
        raise DeskError("名冊裡沒有住戶。", "path")
    return result


def _owners(roster: RosterFile, result: ReadRoster) -> dict[str, RosterRow]:
    owners: dict[str, RosterRow] = {}
    for sheet, layout in zip(roster.sheets, roster.layouts, strict=True):
        if layout.lists_owners:
            owners |= RowReader(sheet, layout).people(result)
    return owners


def _owner_sheets(layouts: Sequence[SheetLayout]) -> set[str]:
    return {layout.sheet for layout in layouts if layout.lists_owners}


def _unsure(roster: RosterFile) -> str:
    if not roster.rooms:
        return f"「{roster.path.name}」裡找不到房號欄和姓名欄，不像住戶名冊。"
    sheets = "、".join(
        roster.layouts[place].sheet for place in roster.rooms if not roster.layouts[place].sure
    )
    return f"「{roster.path.name}」的工作表「{sheets}」有欄位認不準，請在程式裡匯入並核對欄位。"
