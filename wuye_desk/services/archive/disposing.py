"""《銷毀清單》: what is to be signed before the words of files whose time is up are taken out (篇2 9.2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from wuye_desk.documents.disposal_list import FORM, TITLE, DisposalEntry, DisposalList, disposal_list
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.blanking import DisposalLine, due_for_disposal
from wuye_desk.store import queries_archive

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


def disposal_sheet(desk: Desk, ticket_ids: Collection[int]) -> PrintJob:
    """Return the list of these files, to be signed before they are disposed of.

    DeskError where none is chosen, and where the time of one is not up.
    """
    person = desk.require(Action.DISPOSE)
    due = {line.ticket_id: line for line in due_for_disposal(desk)}
    if not ticket_ids:
        raise DeskError("請先選要銷毀的檔案。")
    if not due.keys() >= set(ticket_ids):
        raise DeskError("有檔案還沒有到期，或剛被銷毀，不能列入清單（篇2 9.2）。請再看一次。")
    now, chosen = desk.now(), set(ticket_ids)
    data = DisposalList(
        station=station(desk).name,
        number=f"{local(now):%Y-%m-%d}",
        entries=_entries(line for number, line in due.items() if number in chosen),
        printed_at=now,
        printed_by=person.name,
    )
    made = disposal_list(data)
    return PrintJob(
        pdf=made.pdf, title=TITLE, form=FORM, number=data.number, pages=made.pages, missing=made.missing
    )


def _entries(lines: Iterable[DisposalLine]) -> list[DisposalEntry]:
    chosen = list(lines)
    told = queries_archive.told_of([line.ticket_id for line in chosen])
    return [_entry(line, told[line.ticket_id]) for line in chosen]


def _entry(line: DisposalLine, told: queries_archive.ToldOfFile) -> DisposalEntry:
    return DisposalEntry(
        number=line.number,
        shelf=line.shelf,
        room=told.room,
        kind=told.kind.label,
        grade=told.grade.label,
        closed_on=line.closed_on,
        kept_until=line.kept_until,
        attachments=told.attachments,
    )
