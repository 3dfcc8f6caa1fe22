"""The lines somebody sees on the board, as a workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from wuye_desk.documents.board_workbook import BoardRow, write_board
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import CONFIDENTIAL, tellings_of
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.queries_tickets import confidential_tickets

_STRETCH = 200
"""Lines between two words about how far it is."""


def export_board(
    desk: Desk, lines: Sequence[BoardLine], path: Path, report: Callable[[int, int], None] = lambda *_: None
) -> int:
    """Write these lines in their order and return how many; DeskError where the file cannot be written.

    report is told how many of how many lines are done; what it raises leaves no file behind.
    """
    desk.require(Action.EXPORT)
    now = desk.now()
    hidden = confidential_tickets()
    tellings = tellings_of({line.ticket_id for line in lines} & hidden)
    rows = (
        BoardRow(
            state=line.state(now).label,
            clock=line.clock.label if line.clock else line.stage.label,
            due_at=line.due_at,
            number=line.number,
            grade=line.grade.label,
            room=CONFIDENTIAL if line.ticket_id in hidden else line.room_label or line.caller_name,
            subject=tellings[line.ticket_id].without(line.subject)
            if line.ticket_id in tellings
            else line.subject,
            clause=line.clause,
            owner=line.owner_name,
            step=line.step.label,
        )
        for line in _reported(lines, report)
    )
    try:
        count = write_board(rows, station(desk).name, now, path)
    except OSError as error:
        raise DeskError(f"寫不了 {path.name}：請先關上打開它的程式，或換一個資料夾。") from error
    words = {"件數": count, "檔案": path.name}
    with desk.store.write():
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, "board", "看板", words)
    return count


def _reported(lines: Sequence[BoardLine], report: Callable[[int, int], None]) -> Iterator[BoardLine]:
    for place, line in enumerate(lines):
        if place % _STRETCH == 0:
            report(place, len(lines))
        yield line
