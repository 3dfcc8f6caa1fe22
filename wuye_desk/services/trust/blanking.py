"""銷毀到期檔案: kept its three years (篇2 9.2), a file loses the resident's words, not its figures."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from wuye_desk.domain.disposal import closed_before, keep_until
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.permissions import Action
from wuye_desk.services.cases.station_people import people_blanking
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import blanking as rows
from wuye_desk.store.attachment_files import folder_of, remove_folder
from wuye_desk.store.backups import FOLDER
from wuye_desk.store.blanking_journal import Blanking, add_to_journal, read_journal
from wuye_desk.store.models import Person, Ticket
from wuye_desk.store.models.papers import CaseStudy

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class DisposalLine:
    """One file whose time is up."""

    ticket_id: int
    number: str
    shelf: str
    closed_on: date
    kept_until: date


def due_for_disposal(desk: Desk) -> tuple[DisposalLine, ...]:
    """Return the closed tickets kept longer than they must be, the oldest first."""
    day = closed_before(local(desk.now()).date())
    return tuple(
        DisposalLine(ticket_id, number, shelf, closed_at.date(), keep_until(closed_at.date()))
        for ticket_id, number, closed_at, shelf in rows.closed_tickets(station_moment(day, time()))
    )


def blank(desk: Desk, ticket_ids: Collection[int], witness_id: int) -> int:
    """Take the words of these tickets out for good and return of how many; those already out are passed by.

    Two people sign: who is at the desk, and the witness. Raises DeskError for who may not, for a witness
    who is the same person, and for a ticket whose time is not up; then nothing is changed.
    """
    person = desk.require(Action.DISPOSE)
    witness = _witness(witness_id, person.id)
    _erase_securely(desk)
    with desk.store.write():
        wanted = sorted(set(ticket_ids) - rows.blanked_ids())
        _refuse_early(wanted, {line.ticket_id for line in due_for_disposal(desk)})
        _keep_cases(desk, wanted)
        for ticket_id in wanted:
            _blank_one(desk, ticket_id, {"件數": len(wanted), "何人": person.name, "見證人": witness})
    if wanted:
        _clear_away(desk, wanted)
    return len(wanted)


def replay(desk: Desk) -> str:
    """Blank again what the journal says was blanked, after a copy was put back.

    Returns a sentence where lines of the journal could not be read, else an empty text.
    """
    entries, damaged = read_journal(desk.store.folder)
    if entries:
        _replay(desk, {entry.ticket_id: entry for entry in entries if rows.is_same_ticket(entry)})
    if not damaged:
        return ""
    return f"銷毀記錄有 {damaged} 行讀不出來，那幾件若在備份裡，要再銷毀一次：「報表 · 到期銷毀」。"


def _replay(desk: Desk, entries: dict[int, Blanking]) -> None:
    if not entries.keys() - rows.blanked_ids():
        return
    _erase_securely(desk)
    with desk.store.write():
        wanted = sorted(entries.keys() - rows.blanked_ids())
        _keep_cases(desk, wanted)
        for ticket_id in wanted:
            told = {"緣由": "還原備份後重做", "何人": entries[ticket_id].by}
            _blank_one(desk, ticket_id, {**told, "見證人": entries[ticket_id].witness})
    _clear_away(desk, wanted)


def _witness(witness_id: int, person_id: int) -> str:
    found = Person.get_or_none(Person.id == witness_id, Person.active)
    if found is None:
        raise DeskError("請選見證人。", "witness")
    if found.id == person_id:
        raise DeskError("見證人要是另一個人：銷毀要兩個人簽字。", "witness")
    return str(found.name)


def _refuse_early(wanted: Iterable[int], due: set[int]) -> None:
    early = next((ticket_id for ticket_id in wanted if ticket_id not in due), None)
    if early is not None:
        row = Ticket.get_or_none(Ticket.id == early)
        name = "這張工作單" if row is None else row.number
        raise DeskError(f"{name} 還沒有到期，不能銷毀（篇2 9.2）。")


def _erase_securely(desk: Desk) -> None:
    desk.store.database.erase_securely()


def _blank_one(desk: Desk, ticket_id: int, told: dict[str, object]) -> None:
    number = Ticket.get_by_id(ticket_id).number
    rows.blank_ticket(ticket_id)
    record_deed(desk, Subject.TICKET, Deed.BLANKED, ticket_id, number, told)


def _keep_cases(desk: Desk, ticket_ids: Collection[int]) -> None:
    """Keep what was learnt of typical cases among these (篇2 7.1), without anybody in it."""
    found = list(CaseStudy.select().where(CaseStudy.ticket << list(ticket_ids)))
    if not found:
        return
    out = people_blanking(desk, [row.ticket_id for row in found]).without
    for row in found:
        tags = [out(tag) for tag in row.tags]
        kept = CaseStudy.update(title=out(row.title), lesson=out(row.lesson), tags=tags)
        kept.where(CaseStudy.id == row.id).execute()


def _clear_away(desk: Desk, ticket_ids: Iterable[int]) -> None:
    """Write the journal, remove the files of the tickets, and let no page of the file keep a word."""
    keep_journal(desk)
    try:
        for row in Ticket.select().where(Ticket.id << list(ticket_ids)):
            _remove_files(desk, row)
    except OSError as error:
        raise DeskError("內容已經清除，但有附件或草稿刪不掉。請檢查資料夾的權限。") from error
    desk.store.database.scour()


def keep_journal(desk: Desk) -> None:
    """Add to the journal, and to the one beside the copies, what the history knows of."""
    known = rows.blankings()
    try:
        add_to_journal(desk.store.folder, known)
        if (desk.store.folder / FOLDER).is_dir():
            add_to_journal(desk.store.folder / FOLDER, known)
    except OSError as error:
        raise DeskError("銷毀記錄寫不進資料夾。請檢查磁碟空間和權限，再備份一次。") from error


def clear_leftovers(desk: Desk) -> None:
    """Remove files of disposed tickets that could not be removed then: a window had one open."""
    entries, _damaged = read_journal(desk.store.folder)
    for entry in entries:
        folder = folder_of(desk.store.folder, entry.number)
        if folder.is_dir() and rows.is_same_ticket(entry):
            with suppress(OSError):  # it is still open: another time
                remove_folder(folder)


def _remove_files(desk: Desk, row: Ticket) -> None:
    folder = desk.store.folder
    left = [*(folder / "kept").glob(f"{row.id}-*")]
    left += (folder / "drafts").rglob(f"{row.draft_id}.*") if row.draft_id else []
    for path in left:
        path.unlink(missing_ok=True)
    remove_folder(folder_of(folder, row.number))
