"""檔案: the files of archived tickets, found by shelf, number, room and day; what lies in each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.domain.disposal import GONE, closed_before, keep_until
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.room_label import parse_room
from wuye_desk.domain.vocabulary import Grade, Term
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.tickets.ticket_reading import ticket
from wuye_desk.store import queries_archive
from wuye_desk.store.queries_archive import WantedFiles

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

MOST_SHOWN = 500
SOON = timedelta(days=92)
"""How long before its time is up a file counts as 即將到期 (本地)."""
_DAY = timedelta(days=1)


class Keeping(Term):
    """Where a file stands in its three years (篇2 9.2)."""

    KEPT = "kept", "保存中"
    SOON = "soon", "即將到期"
    DUE = "due", "已到期"
    GONE = "gone", "已銷毀"


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """One file."""

    ticket_id: int
    number: str
    grade: Grade
    room_label: str
    subject: str
    shelf: str
    closed_on: date
    kept_until: date
    keeping: Keeping


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """The newest of the files found, and how many there are."""

    lines: tuple[ArchiveLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class FilePart:
    """One paper of a file: what it is, and what became of it."""

    what: str
    """「KF-01 住戶投訴處置表」, or the name of an attachment."""
    told: str


@dataclass(frozen=True, slots=True)
class FileContents:
    """What lies in the file of one ticket."""

    line: ArchiveLine
    parts: tuple[FilePart, ...]


def archived(
    desk: Desk, text: str = "", keeping: Keeping | None = None, year: int | None = None
) -> ArchivePage:
    """Return the files that hold a text (shelf, number, room, or the day they were closed), newest first."""
    today = local(desk.now()).date()
    starts, ends = _days_of(keeping, year, today)
    day, plain = _day_in(text), text.strip()
    if day is not None:
        starts, ends, plain = max(starts or day, day), min(ends or day + _DAY, day + _DAY), ""
    wanted = WantedFiles(
        text=plain,
        room_key=_room_key(plain),
        closed_from=_start(starts),
        closed_before=_start(ends),
        blanked=None if keeping is None else keeping is Keeping.GONE,
    )
    rows, total = queries_archive.archived_files(wanted, MOST_SHOWN)
    return ArchivePage(tuple(_line(row, today) for row in rows), total)


def file_of(desk: Desk, ticket_id: int) -> FileContents:
    """Return what lies in the file of an archived ticket; DeskError where it is not archived."""
    view, kept = ticket(desk, ticket_id), queries_archive.shelf_of(ticket_id)
    if kept is None:
        raise DeskError(f"{view.number} 還沒有歸檔。")
    row = (view.id, view.number, view.grade, view.room_label, view.subject, view.content, *kept)
    scanned = [line for line in attachments(desk, ticket_id) if line.removed_at is None]
    signed = {line.form for line in scanned if line.kind is AttachmentKind.SIGNED}
    forms = [
        FilePart(f"{form.form} {form.title}", _printed(form.times, form.form in signed))
        for form in view.forms
        if form.times
    ]
    others = [FilePart(line.name, f"{line.kind.label} {line.form}".strip()) for line in scanned]
    events = sum(len(part.entries) for part in view.rounds)
    parts = (*forms, *others, FilePart("經過", f"{events} 筆"))
    return FileContents(_line(row, local(desk.now()).date()), parts)


def _printed(times: int, is_scanned: bool) -> str:
    return f"印過 {times} 次，{'原件已掃描' if is_scanned else '原件未掃描'}"


def first_year(desk: Desk) -> int:
    """Return the year in which the first ticket was archived; this one where none was."""
    oldest = queries_archive.oldest_closing()
    return local(oldest or desk.now()).year


def _line(row: tuple[object, ...], today: date) -> ArchiveLine:
    ticket_id, number, grade, room_label, subject, content, shelf, closed_at = row
    assert isinstance(ticket_id, int)
    assert isinstance(grade, Grade)
    assert isinstance(closed_at, datetime)
    closed_on = local(closed_at).date()
    until = keep_until(closed_on)
    return ArchiveLine(
        ticket_id,
        str(number),
        grade,
        str(room_label),
        str(subject),
        str(shelf),
        closed_on,
        until,
        Keeping.GONE if content == GONE else _keeping(until, today),
    )


def _keeping(until: date, today: date) -> Keeping:
    if until < today:
        return Keeping.DUE
    return Keeping.SOON if until < today + SOON else Keeping.KEPT


def _days_of(keeping: Keeping | None, year: int | None, today: date) -> tuple[date | None, date | None]:
    """Return from which day and before which day files were closed that are kept so, in that year."""
    due, soon = closed_before(today), closed_before(today + SOON)
    spans = {Keeping.KEPT: (soon, None), Keeping.SOON: (due, soon), Keeping.DUE: (None, due)}
    starts, ends = spans.get(keeping, (None, None)) if keeping else (None, None)
    if year is None:
        return starts, ends
    first, last = date(year, 1, 1), date(year + 1, 1, 1)
    return max(starts or first, first), min(ends or last, last)


def _day_in(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def _room_key(text: str) -> str:
    try:
        return parse_room(text).key
    except DeskError:
        return ""


def _start(day: date | None) -> datetime | None:
    return None if day is None else station_moment(day, time())
