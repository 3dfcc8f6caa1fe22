"""The case library on its way out: everybody of the station is taken out of every text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wuye_desk.documents.cases_workbook import TITLE, CaseRow, write_cases
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.people_blanking import PeopleBlanking
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.cases.cases import CaseLine
from wuye_desk.services.cases.station_people import people_blanking
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.services.trust.history import record_deed

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk
    from wuye_desk.services.tickets.ticket_view import TicketView

_INTERNAL = frozenset(
    {
        EventKind.REGISTERED,
        EventKind.READ,
        EventKind.CORRECTED,
        EventKind.RESPONSIBILITY,
        EventKind.ASSIGNED,
        EventKind.REASSIGNED,
        EventKind.ARCHIVED,
    }
)
"""Events that tell of the station's own doings, and teach nobody outside anything."""
_NO_REPORT: Callable[[int, int], None] = lambda _done, _total: None  # noqa: E731


def export_cases(
    desk: Desk, lines: Sequence[CaseLine], path: Path, report: Callable[[int, int], None] = _NO_REPORT
) -> int:
    """Write these cases as a workbook without names, rooms and phones, and return how many.

    report is told how many are done and may break it off; DeskError where the file cannot be written.
    """
    desk.require(Action.EXPORT)
    if not lines:
        raise DeskError("沒有案例可以匯出。")
    blanking = people_blanking(desk, [line.ticket_id for line in lines])
    rows = []
    for done, line in enumerate(lines):
        report(done, len(lines))
        rows.append(_row(line, ticket(desk, line.ticket_id), blanking))
    try:
        count = write_cases(rows, desk.now(), path)
    except OSError as error:
        raise DeskError(f"寫不了 {path.name}：請先關上打開它的程式，或換一個資料夾。") from error
    with desk.store.write():
        words = {"件數": count, "檔案": path.name}
        record_deed(desk, Subject.DOCUMENT, Deed.EXPORTED, "cases", TITLE, words)
    return count


def _row(line: CaseLine, view: TicketView, blanking: PeopleBlanking) -> CaseRow:
    out = blanking.without
    return CaseRow(
        title=out(line.title),
        tags=out("、".join(line.tags)),
        kind=line.kind.label,
        nature=line.nature.label,
        grade=line.grade.label,
        channel=view.channel.label,
        month=f"{local(line.received_at):%Y-%m}",
        content=out("：".join(part for part in (view.location, view.content) if part)),
        demand=out(view.demand),
        course=out(_course(view)),
        lesson=out(line.lesson),
    )


def _course(view: TicketView) -> str:
    """Return what was done, a line an event, oldest first, by the day since it was received."""
    first = local(view.received_at).date()
    entries = [entry for part in view.rounds for entry in part.entries if entry.kind not in _INTERNAL]
    entries.sort(key=lambda entry: entry.sequence)
    return "\n".join(
        f"第 {(local(entry.occurred_at).date() - first).days + 1} 天　{entry.title}　{entry.words}".rstrip()
        for entry in entries
    )
