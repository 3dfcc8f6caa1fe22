"""Attachments of a ticket: photos, letters, scans of what was signed, kept beside the station's file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from peewee import JOIN

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.attachments.attachment_lines import AttachmentLine
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.attachment_files import state_of
from wuye_desk.store.models import Person
from wuye_desk.store.models.papers import Attachment

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


def attachments(desk: Desk, ticket_id: int) -> tuple[AttachmentLine, ...]:
    """Return what is attached to a ticket: the newest first, those put aside at the end."""
    query = Attachment.select(Attachment, Person).join(Person, JOIN.LEFT_OUTER)
    rows = query.where(Attachment.ticket == ticket_id, Attachment.path != "").order_by(Attachment.id.desc())
    lines = [_line(desk.store.folder, row) for row in rows]
    return tuple(sorted(lines, key=lambda line: line.removed_at is not None))


def _line(folder: Path, row: Attachment) -> AttachmentLine:
    digest, place = bytes(row.digest), folder / row.path
    return AttachmentLine(
        id=row.id,
        ticket_id=row.ticket_id,
        name=row.name,
        kind=row.kind,
        form=row.form,
        size=row.size,
        digest=digest,
        note=row.note,
        added_at=row.added_at,
        person=row.person.name if row.person_id else "",
        place=place,
        state=state_of(place, row.size, digest, thorough=False),
        removed_at=row.removed_at,
        removed_reason=row.removed_reason,
    )


def checked(lines: Sequence[AttachmentLine]) -> tuple[AttachmentLine, ...]:
    """Return these lines with their state as the bytes of their files tell it; reads no database."""
    return tuple(replace(line, state=line.thorough_state) for line in lines)


def attachment_row(attachment_id: int) -> Attachment:
    """Return the row of an attachment; DeskError where it is gone."""
    row: Attachment | None = Attachment.get_or_none(Attachment.id == attachment_id)
    if row is None or not row.path:
        raise DeskError("找不到這個附件，可能剛被清除。")
    return row


def open_path(desk: Desk, attachment_id: int) -> Path:
    """Return where the file of an attachment lies; DeskError where it is gone."""
    row = attachment_row(attachment_id)
    place = desk.store.folder / row.path
    if not place.is_file():
        said = f"「{row.name}」的檔案不在資料夾裡。第二份備份裡可能還有，請不要清空它，並告訴站長。"
        raise DeskError(said)
    return Path(place)


def save_copy(desk: Desk, attachment_id: int, target: Path) -> None:
    """Write a copy of an attachment to where somebody wants it, and keep that it went out."""
    desk.require(Action.EXPORT)
    source, row = open_path(desk, attachment_id), attachment_row(attachment_id)
    _copy_out(source, target, row.name)
    with desk.store.write():
        words = {"附件": row.name, "檔案": target.name}
        record_deed(desk, Subject.TICKET, Deed.EXPORTED, row.ticket_id, row.ticket.number, words)


def _copy_out(source: Path, target: Path, name: str) -> None:
    partial = target.with_name(f"{target.name}.partial")
    try:
        partial.write_bytes(source.read_bytes())
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise DeskError(f"「{name}」沒有存成。請檢查位置、權限和剩餘空間。") from error
