"""Looking after the station's file: copies by the hour and at any time, in two places, and its soundness."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from wuye_desk.domain.backup_plan import is_due
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.identities import seal_identities
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.blanking import clear_leftovers, keep_journal, replay
from wuye_desk.services.trust.history import record_change, record_deed
from wuye_desk.store.backups import ATTACHMENTS, FOLDER, copies, make_backup, rotate, take_along
from wuye_desk.store.backups import Copy as Copy
from wuye_desk.store.queries_station import keep_setting, setting
from wuye_desk.store.sqlite_only import Steps

_SETTING = "second_backup_folder"
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True)
class BackupState:
    """What is kept where: the copies beside the station's file, and those in the second place."""

    copies: tuple[Copy, ...]
    """Newest first."""
    second_folder: Path | None = None
    """A folder made for this station when it was chosen: where it is missing, so is the stick."""
    second_is_there: bool = False
    second_copies: tuple[Copy, ...] = ()
    trouble: str = ""
    """Why the second place could not be written just now."""

    @property
    def latest(self) -> datetime | None:
        """Return when the newest copy was made."""
        return self.copies[0].made_at if self.copies else None

    @property
    def second_is_behind(self) -> bool:
        """Return whether the second place is chosen and lacks the newest copy."""
        newest = {copy.path.name for copy in self.second_copies[:1]}
        wanted = {copy.path.name for copy in self.copies[:1]}
        return self.second_folder is not None and newest != wanted


def data_folder(desk: Desk) -> Path:
    """Return where everything of the station lies."""
    return desk.store.folder


def backup_state(desk: Desk) -> BackupState:
    """Return what is kept; a second folder on a sleeping disk may take its time."""
    own = tuple(copies(desk.store.folder / FOLDER))
    chosen = setting(_SETTING)
    if not chosen:
        return BackupState(own)
    place = Path(chosen)
    return BackupState(own, place, place.is_dir(), tuple(copies(place)))


def back_up(desk: Desk, reason: str = "hand", steps: Steps | None = None) -> BackupState:
    """Copy the file, in use or not, beside it and into the second folder; anybody may."""
    now = desk.now()
    desk.store.database.checkpoint()  # else closing would make the file look newer than this copy
    make_backup(desk.store.path, now, reason, steps)
    rotate(desk.store.folder / FOLDER, now)
    return bring_second(desk)


def keep_up(desk: Desk, steps: Steps | None = None) -> BackupState:
    """Make the copy of the day where it is due, and bring the second folder up to date when it is there.

    What an earlier program kept in the clear is sealed, and a blanking that a power cut kept from its
    journal, or from the copy put back, is made up for first.
    """
    replay(desk)
    keep_journal(desk)
    clear_leftovers(desk)
    seal_identities(desk)
    if is_due([copy.made_at for copy in backup_state(desk).copies], desk.now()):
        return back_up(desk, "daily", steps)
    return bring_second(desk)


def back_up_at_close(desk: Desk, steps: Steps | None = None) -> BackupState:
    """Copy the file where it was written to since its newest copy."""
    newest = backup_state(desk).copies[:1]
    desk.store.database.checkpoint()
    if newest and newest[0].path.stat().st_mtime >= desk.store.path.stat().st_mtime:
        return bring_second(desk)
    return back_up(desk, "close", steps)


def bring_second(desk: Desk) -> BackupState:
    """Put the newest copy into the second folder where that is there and lacks it."""
    state = backup_state(desk)
    place = state.second_folder
    if place is None or not (state.second_is_there and state.second_is_behind and state.copies):
        return state
    try:
        take_along(state.copies[0], desk.store.folder / ATTACHMENTS, place)
        rotate(place, desk.now())
    except DeskError as error:
        return replace(state, trouble=error.sentence)
    return backup_state(desk)


def choose_second_folder(desk: Desk, chosen: Path | None) -> BackupState:
    """Send further copies to a folder of the station's own in the chosen one from now on; None: nowhere."""
    desk.require(Action.MANAGE_STATION)
    place = None if chosen is None else _make_second(desk, chosen)
    before = setting(_SETTING)
    with desk.store.write():
        keep_setting(_SETTING, str(place or ""))
        words = {"第二份備份": before}, {"第二份備份": place and str(place)}
        record_change(desk, Subject.STORE, "backup", "備份", before=words[0], after=words[1])
    return bring_second(desk)


def _make_second(desk: Desk, chosen: Path) -> Path:
    if chosen.resolve().is_relative_to(desk.store.folder.resolve()):
        raise DeskError("請選資料夾以外的地方，最好是 USB 盤或另一臺電腦。", "second")
    name = _NOT_IN_NAMES.sub(" ", station(desk).name).strip()
    place = chosen if chosen.name == f"{name} 備份" else chosen / f"{name} 備份"
    try:
        place.mkdir(exist_ok=True)
    except OSError as error:
        raise DeskError("這個資料夾不能寫，請另選一個。", "second") from error
    return place


def note_restored(desk: Desk, copy: Path, by: str, kept: Path | None) -> str:
    """Note in the history of the station that came back which copy it is, and who put it in place.

    What was disposed of stays so; returns a sentence where the journal of that could not be read wholly.
    """
    words = {"備份": copy.name, "何人": by, "還原前的資料": kept and kept.name}
    with desk.store.write():
        record_deed(desk, Subject.STORE, Deed.RESTORED, copy.name, "還原備份", words)
    return replay(desk)
