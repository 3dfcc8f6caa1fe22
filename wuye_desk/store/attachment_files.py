"""The files of attachments: copied in whole or not at all, checked against what came, taken away."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from wuye_desk.domain.attachments import LARGEST, FileState, kept_name, size_words
from wuye_desk.domain.errors import DeskError
from wuye_desk.store.backups import ATTACHMENTS, PARTIAL
from wuye_desk.store.files import settle
from wuye_desk.store.models import Ticket
from wuye_desk.store.models.papers import Attachment

Steps = Callable[[int, int], None]
"""Told bytes done and bytes in all; what it raises breaks the work off."""
_PIECE = 1024 * 1024
_READ_ONLY = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file copied into the folder of its ticket under a passing name, not yet attached."""

    name: str
    """As it was called where it came from."""
    place: Path
    size: int
    digest: bytes


def look_at(path: Path) -> int:
    """Return the size of a file somebody wants to attach; DeskError says why it cannot be."""
    try:
        found = path.stat()
    except OSError as error:
        raise DeskError(f"「{path.name}」不在了，可能剛被移走或 USB 盤已拔出。請重新選。", "files") from error
    if stat.S_ISDIR(found.st_mode):
        raise DeskError(f"「{path.name}」是資料夾。請打開它，選裡面的檔案。", "files")
    if not stat.S_ISREG(found.st_mode):
        raise DeskError(f"「{path.name}」不是檔案，不能附上。", "files")
    if not found.st_size:
        raise DeskError(f"「{path.name}」是空的（0 位元組），沒有附上。", "files")
    if found.st_size > LARGEST:
        said = f"「{path.name}」有 {size_words(found.st_size)}，一個附件最大 {size_words(LARGEST)}。"
        raise DeskError(f"{said}請先壓縮，或分成幾個檔案。", "files")
    return found.st_size


def bring_in(source: Path, name: str, folder: Path, steps: Steps) -> Incoming:
    """Copy a file into a ticket's folder under a passing name; on the disk when this returns.

    Nothing is left behind where it fails or is broken off.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refusal(error) from error
    place = _passing_name(folder)
    try:
        size, digest = _copy(source, place, steps)
        return Incoming(name, place, size, digest)
    except OSError as error:
        place.unlink(missing_ok=True)
        raise (_unreadable(source) if error.filename == str(source) else _refusal(error)) from error
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def _passing_name(folder: Path) -> Path:
    return folder / f"{os.urandom(8).hex()}{PARTIAL}"


def _copy(source: Path, place: Path, steps: Steps) -> tuple[int, bytes]:
    total, done, digest = look_at(source), 0, sha256()
    with source.open("rb") as coming, place.open("xb") as kept:
        while piece := _read(coming.read, source):
            kept.write(piece)
            digest.update(piece)
            done += len(piece)
            if done > LARGEST:  # it grows while it is read
                look_at(source)
            steps(done, max(done, total))
        kept.flush()
        os.fsync(kept.fileno())
    return done, digest.digest()


def _read(read: Callable[[int], bytes], source: Path) -> bytes:
    try:
        return read(_PIECE)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(source)) from error


def _unreadable(source: Path) -> DeskError:
    return DeskError(
        f"「{source.name}」讀不出來，沒有附上。請檢查它是否被別的程式占用，或能不能打開。", "files"
    )


def _refusal(error: OSError) -> DeskError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DeskError("磁碟已滿，沒有附上。請騰出空間後再試一次。", "files")
    return DeskError("附件寫不進資料夾，沒有附上。請檢查資料夾的權限和磁碟。", "files")


def give_name(incoming: Incoming, first: int) -> Path:
    """Give a file that was brought in the name it keeps, from this sequence on, and return where it lies."""
    folder, sequence = incoming.place.parent, first
    while any(folder.glob(f"{sequence:02}-*")):
        sequence += 1
    place = folder / kept_name(sequence, incoming.name)
    try:
        incoming.place.chmod(_READ_ONLY)
        incoming.place.rename(place)
        settle(folder)
    except OSError as error:
        raise _refusal(error) from error
    return place


def drop(place: Path) -> None:
    """Take one file away that was brought in and is not wanted, and its folder where that is empty."""
    _unlink(place)
    with suppress(OSError):
        place.parent.rmdir()


def _unlink(place: Path) -> None:
    with suppress(OSError):
        place.chmod(stat.S_IWUSR | stat.S_IRUSR)  # a read-only file cannot be removed on Windows
    place.unlink(missing_ok=True)


def remove_folder(folder: Path) -> None:
    """Take a ticket's files away for good. Raises OSError where one stays."""
    if not folder.is_dir():
        return
    for path in folder.rglob("*"):
        if path.is_file():
            _unlink(path)
    shutil.rmtree(folder)


def state_of(place: Path, size: int, digest: bytes, *, thorough: bool) -> FileState:
    """Return whether a file is what was attached: by its size, or thorough: by all its bytes."""
    try:
        if place.stat().st_size != size:
            return FileState.CHANGED
        return FileState.SOUND if not thorough or _digest_of(place) == digest else FileState.CHANGED
    except OSError:
        return FileState.MISSING


def _digest_of(place: Path) -> bytes:
    digest = sha256()
    with place.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.digest()


def attachment_faults(folder: Path) -> Iterator[str]:
    """Yield a sentence for every attachment whose file is gone or changed; reads every byte."""
    query = Attachment.select(
        Ticket.number, Attachment.name, Attachment.path, Attachment.size, Attachment.digest
    ).join(Ticket)
    for number, name, path, size, digest in (
        query.where(Attachment.path != "").order_by(Attachment.id).tuples()
    ):
        state = state_of(folder / path, size, bytes(digest), thorough=True)
        if state is not FileState.SOUND:
            yield f"工作單 {number} 的附件「{name}」{state.label}。"


def folder_of(folder: Path, number: str) -> Path:
    """Return where the files of a ticket lie."""
    return folder / ATTACHMENTS / number
