"""Writes the two workbooks around an import: the empty template, and the copy with its errors marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.roster_template import write_marked_copy, write_template
from wuye_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path

    from wuye_desk.services.roster.roster_plan import RosterPlan


def save_template(path: Path) -> None:
    """Write the empty roster; DeskError where the file can't be written."""
    try:
        write_template(path)
    except OSError as error:
        raise _unwritable(path) from error


def save_marked_copy(source: Path, plan: RosterPlan, path: Path) -> None:
    """Copy a roster with every wrong cell coloured and explained; the roster itself is not touched."""
    if path.resolve() == source.resolve():
        raise DeskError("請存成另一個檔名，原來的名冊不會被改動。", "path")
    marks = [(problem.sheet, problem.cell, problem.sentence) for problem in plan.problems]
    try:
        write_marked_copy(source, path, marks)
    except OSError as error:
        raise _unwritable(path) from error


def _unwritable(path: Path) -> DeskError:
    return DeskError(f"存不到「{path.name}」。檔案可能正開著，或資料夾不能寫，請換個位置。", "path")
