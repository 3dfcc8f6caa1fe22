"""交接班表 on paper (KF-08): before the hand-over, after it, and again later."""

from __future__ import annotations

from itertools import groupby

from wuye_desk.documents import kf08
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.shifts.shift_items import ShiftPart
from wuye_desk.services.shifts.shift_reading import ShiftView, present_shift, shift
from wuye_desk.services.shifts.shift_rows import ShiftLine
from wuye_desk.services.station.station import station
from wuye_desk.store import queries_shifts

_LONGER = {
    ShiftPart.SAID: "本班對住戶說過的話",
    ShiftPart.ATTEMPTED: "聯繫未接通",
    ShiftPart.DRAFT: "擱著的草稿",
    ShiftPart.CLOSED: "本班解決、歸檔",
}
"""The headings on paper, where they are not the words of the screen."""


def shift_form(desk: Desk, shift_id: int | None = None, note: str = "") -> PrintJob:
    """Return the sheet of a hand-over, marked 補印 where it is out already; None: of the shift that runs.

    note is what has been typed for a shift that is not handed over yet.
    """
    person = desk.require(Action.PRINT)
    view = present_shift(desk) if shift_id is None else shift(desk, shift_id)
    now = desk.now()
    number = view.number or f"{local(now):%Y-%m-%d}"
    printed_at = queries_shifts.last_printed(kf08.FORM, view.number) if view.number else None
    made = kf08.kf08(
        kf08.Kf08(
            station=station(desk).name,
            number=number,
            code=view.number or f"{kf08.FORM}/{number}",
            printed_at=now,
            printed_by=person.name,
            giver=view.giver,
            taker=view.taker,
            started_at=view.started_at,
            handed_at=view.handed_at,
            counts=view.counts,
            groups=groups_of(view),
            note=view.note or note,
            reprint=printed_at is not None,
        )
    )
    return PrintJob(
        pdf=made.pdf,
        title=kf08.TITLE,
        form=kf08.FORM,
        number=number,
        pages=made.pages,
        missing=made.missing,
        reprint=printed_at is not None,
        last_printed_at=printed_at,
    )


def groups_of(view: ShiftView) -> list[kf08.ShiftGroup]:
    """Return the lines part by part, each under its heading with the count."""
    groups = []
    for part, lines in groupby(view.lines, key=lambda line: line.part):
        rows = tuple(_row(line) for line in lines)
        groups.append(kf08.ShiftGroup(f"{_LONGER.get(part, part.label)}\u3000{len(rows)} 件", rows))
    return groups


def _row(line: ShiftLine) -> kf08.ShiftRow:
    return kf08.ShiftRow(
        number=line.number,
        place="\n".join(part for part in (line.room, line.household) if part),
        words=line.words,
        when=line.when,
        who=line.item.who.replace("、", "\n"),
    )
