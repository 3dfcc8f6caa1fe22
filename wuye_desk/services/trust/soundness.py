"""Whether the station holds together: its references, its numbers, its history, its files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.store import soundness
from wuye_desk.store.attachment_files import attachment_faults
from wuye_desk.store.backups import FOLDER
from wuye_desk.store.models import History, Ticket
from wuye_desk.store.models.papers import Attachment
from wuye_desk.store.sealing import key_is_there

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


FINDINGS_SHOWN = 3


@dataclass(frozen=True)
class Checked:
    """What was looked through, and what is wrong with it."""

    tickets: int
    history: int
    attachments: int
    findings: tuple[str, ...]
    """Sentences; none where all is well."""


def check_station(desk: Desk) -> Checked:
    """Look through the whole file and all attachments; seconds on a large one, and nothing is changed."""
    found = tuple(soundness.findings())
    if not found:
        found = tuple(soundness.disowned(desk.store.folder / FOLDER))
    if not found:
        found = tuple(soundness.at_most(attachment_faults(desk.store.folder)))
    if not found and not key_is_there(desk.store.folder):
        found = ("密鑰檔不在資料夾裡，托收帳號和證件號碼讀不出來：請用復原檔放回密鑰。",)
    if found:
        return Checked(0, 0, 0, found)
    kept = Attachment.select().where(Attachment.path != "").count()
    return Checked(Ticket.select().count(), History.select().count(), kept, ())


def check_file(desk: Desk) -> None:
    """Read the whole file; DeskError where it is damaged, or numbers, references or history do not hold."""
    desk.store.check_aside()
    findings = check_station(desk).findings
    if findings:
        raise DeskError("\n".join(findings[:FINDINGS_SHOWN]))
