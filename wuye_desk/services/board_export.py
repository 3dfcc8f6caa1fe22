"""The lines somebody sees on the board, as a workbook."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wuye_desk.documents.board_workbook import BoardRow, write_board
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.board_line import BoardLine
from wuye_desk.services.desk import Desk
from wuye_desk.services.history import record_deed
from wuye_desk.services.station import station


def export_board(desk: Desk, lines: Iterable[BoardLine], path: Path) -> int:
    """Write these lines in their order and return how many; DeskError where the file cannot be written."""
    desk.require(Action.EXPORT)
    now = desk.now()
    rows = [
        BoardRow(
            state=line.state(now).label,
            clock=line.clock.label if line.clock else line.stage.label,
            due_at=line.due_at,
            number=line.number,
            grade=line.grade.label,
            room=line.room_label or line.caller_name,
            subject=line.subject,
            clause=line.clause,
            owner=line.owner_name,
            step=line.step.label,
        )
        for line in lines
    ]
    try:
        count = write_board(rows, station(desk).name, now, path)
    except OSError as error:
        raise DeskError(f"寫不了 {path.name}：請先關上打開它的程式，或換一個資料夾。") from error
    words = {"件數": count, "檔案": path.name}
    with desk.store.write():
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, "board", "看板", words)
    return count
