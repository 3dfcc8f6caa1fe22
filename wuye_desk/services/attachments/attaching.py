"""Attaching files to a ticket: copied first, then kept in one transaction; put aside where mistaken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wuye_desk.domain.attachments import MOST_AT_ONCE, SIGNED_FORMS, AttachmentKind
from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.attachments.attachment_lines import AboutFiles, Attached, FileToAttach
from wuye_desk.services.attachments.attachments import attachment_row
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.attachment_files import Incoming, Steps, bring_in, drop, folder_of, give_name, look_at
from wuye_desk.store.models import Ticket
from wuye_desk.store.models.papers import Attachment

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

Brought = tuple[Incoming, ...]
"""Files copied in, and not attached yet."""


def attach(
    desk: Desk,
    ticket_id: int,
    files: Sequence[FileToAttach],
    about: AboutFiles = AboutFiles(),  # noqa: B008 - frozen
    steps: Steps = lambda _done, _total: None,
) -> Attached:
    """Copy files beside the station and attach them to a ticket: all of them, or none."""
    return keep(desk, ticket_id, bring(desk, ticket_id, files, steps), about)


def bring(
    desk: Desk,
    ticket_id: int,
    files: Sequence[FileToAttach],
    steps: Steps = lambda _done, _total: None,
) -> Brought:
    """Copy files into the folder of a ticket, to be kept or dropped next; steps may break it off.

    It writes nothing to the station's file: large files, copied on a thread of their own, hold up nobody.
    """
    desk.require(Action.ATTACH)
    folder = folder_of(desk.store.folder, _open_ticket(ticket_id).number)
    if len(files) > MOST_AT_ONCE:
        raise DeskError(f"一次最多附 {MOST_AT_ONCE} 個檔案。請分幾次。", "files")
    total, done = sum(look_at(one.path) for one in files), 0
    brought: list[Incoming] = []
    try:
        for one in files:
            brought.append(bring_in(one.path, one.shown, folder, _from(steps, done, total)))
            done += brought[-1].size
    except BaseException:
        drop_incoming(brought)
        raise
    return tuple(brought)


def _from(steps: Steps, before: int, total: int) -> Steps:
    def told(done: int, _of: int) -> None:
        steps(before + done, max(before + done, total))

    return told


def drop_incoming(brought: Sequence[Incoming]) -> None:
    """Take files that were brought in away again."""
    for one in brought:
        drop(one.place)


def keep(desk: Desk, ticket_id: int, brought: Sequence[Incoming], about: AboutFiles) -> Attached:
    """Attach files that were brought in; those the ticket has already are dropped and named."""
    given: list[Path] = []
    try:
        person = desk.require(Action.ATTACH)
        _check(about)
        with desk.store.write():
            ticket = _open_ticket(ticket_id)
            fresh, known = _parted(ticket_id, brought)
            for one in fresh:
                given.append(give_name(one, _sequence(ticket_id)))
                row = _row(desk, ticket, one, given[-1], about, person.id)
                _note(desk, ticket, "附件", None, _told(row))
    except BaseException:
        for place in given:
            drop(place)
        drop_incoming(brought)
        raise
    drop_incoming(known)
    return Attached(tuple(one.name for one in fresh), tuple(one.name for one in known))


def _check(about: AboutFiles) -> None:
    if about.kind is AttachmentKind.SIGNED and about.form not in SIGNED_FORMS:
        raise DeskError("請選這是哪張表的簽回原件。", "form")


def _open_ticket(ticket_id: int) -> Ticket:
    row: Ticket | None = Ticket.get_or_none(Ticket.id == ticket_id)
    if row is None:
        raise DeskError("沒有這張工作單。")
    if row.content == GONE:
        raise DeskError(f"{row.number} 期滿已清除，不能再加附件（篇2 9.2）。")
    return row


def _parted(ticket_id: int, brought: Sequence[Incoming]) -> tuple[list[Incoming], list[Incoming]]:
    """Return the files the ticket lacks and those it has, each file once."""
    kept = Attachment.select(Attachment.digest).where(
        Attachment.ticket == ticket_id, Attachment.removed_at.is_null()
    )
    seen = {bytes(digest) for (digest,) in kept.tuples()}
    fresh: list[Incoming] = []
    known: list[Incoming] = []
    for one in brought:
        (known if one.digest in seen else fresh).append(one)
        seen.add(one.digest)
    return fresh, known


def _sequence(ticket_id: int) -> int:
    return int(Attachment.select().where(Attachment.ticket == ticket_id).count()) + 1


def _row(
    desk: Desk, ticket: Ticket, one: Incoming, place: Path, about: AboutFiles, person_id: int
) -> Attachment:
    row: Attachment = Attachment.create(
        ticket=ticket,
        name=one.name,
        kind=about.kind,
        form=about.form if about.kind is AttachmentKind.SIGNED else "",
        path=place.relative_to(desk.store.folder).as_posix(),
        size=one.size,
        digest=one.digest,
        note=about.note.strip(),
        added_at=desk.now(),
        person=person_id or None,
    )
    return row


def _told(row: Attachment) -> str:
    """Return an attachment as the history tells of it."""
    kind = f"{row.kind.label} {row.form}".strip()
    return f"{row.name}（{kind}）{row.note}"


def _note(desk: Desk, ticket: Ticket, what: str, before: str | None, after: str | None) -> None:
    was, now = {what: before}, {what: after}
    record_change(desk, Subject.TICKET, ticket.id, ticket.number, before=was, after=now)


def set_aside(desk: Desk, attachment_id: int, reason: str) -> None:
    """Put an attachment aside as attached by mistake; row and file stay until the ticket is disposed of."""
    desk.require(Action.ATTACH)
    if not reason.strip():
        raise DeskError("請寫為什麼撤下。", "reason")
    with desk.store.write():
        row = attachment_row(attachment_id)
        if row.removed_reason:
            raise DeskError(f"「{row.name}」已經撤下。")
        kept = Attachment.update(removed_at=desk.now(), removed_reason=reason.strip())
        kept.where(Attachment.id == attachment_id).execute()
        _note(desk, row.ticket, "撤下附件", None, f"{_told(row)}　{reason.strip()}")
