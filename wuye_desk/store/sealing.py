"""Numbers of accounts and papers: sealed by a key that lies beside the station's file, never in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.store.queries_station import keep_setting, setting

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

_FOLDER, _FILE = "keys", "desk.key"
_MARK = "sealing_key_mark"
"""The setting that tells which key sealed what is there, without telling the key."""
_TAIL = 4
"""Digits of a number that lists show; they stand before the seal in the clear."""


def seal(folder: Path, number: str) -> str:
    """Return a number as it is stored; inside Store.write(), because the first one makes the key."""
    return f"{number[-_TAIL:]}:{_cipher(folder, may_make=True).encrypt(number.encode()).decode()}"


def sealer(folder: Path) -> Callable[[str], str]:
    """Return what seals many numbers, an empty one as empty; make it inside Store.write()."""
    made: list[Fernet] = []

    def sealed(number: str) -> str:
        if not number:
            return ""
        if not made:
            made.append(_cipher(folder, may_make=True))
        return f"{number[-_TAIL:]}:{made[0].encrypt(number.encode()).decode()}"

    return sealed


def opener(folder: Path) -> Callable[[str], str]:
    """Return what opens many seals; empty for one that cannot be opened. A bare number stays as it is."""
    from cryptography.fernet import InvalidToken

    cipher = _cipher(folder, may_make=False) if key_is_there(folder) and setting(_MARK) else None

    def opened(text: str) -> str:
        if not is_sealed(text):
            return text
        try:
            return "" if cipher is None else cipher.decrypt(text.partition(":")[2]).decode()
        except InvalidToken:
            return ""

    return opened


def is_sealed(text: str) -> bool:
    """Return whether this is a number under its seal, and not a bare one."""
    return ":" in text


def unseal(folder: Path, sealed: str) -> str:
    """Return the whole number; DeskError where the key is not there or is another station's."""
    from cryptography.fernet import InvalidToken

    try:
        return _cipher(folder, may_make=False).decrypt(sealed.partition(":")[2]).decode()
    except InvalidToken as error:
        raise DeskError("這個帳號被改過或已損壞，讀不出來，請重新填寫。", "bank_account") from error


def masked(sealed: str | None) -> str:
    """Return 「**** 7890」 without opening the seal; empty where there is no number."""
    return f"**** {sealed.partition(':')[0]}" if sealed else ""


def key_text(folder: Path) -> str:
    """Return the key as the recovery file keeps it, made where there is none; inside Store.write()."""
    _cipher(folder, may_make=True)
    return _read(folder).decode()


def put_key_back(folder: Path, text: str) -> None:
    """Put the key of a recovery file in its place; DeskError where it is not this station's."""
    key = "".join(text.split()).encode()
    if setting(_MARK) != _mark_of(key):
        raise DeskError("這不是這個服務站的密鑰，沒有放回。", "key")
    _write(folder, key)


def key_is_there(folder: Path) -> bool:
    """Return whether what is sealed can be opened; True as well where nothing has been sealed yet."""
    return setting(_MARK) in (None, _mark_of(_read(folder)))


def _cipher(folder: Path, *, may_make: bool) -> Fernet:
    from cryptography.fernet import Fernet

    key, wanted = _read(folder), setting(_MARK)
    if wanted is None and may_make:
        key = key or Fernet.generate_key()
        _write(folder, key)
        keep_setting(_MARK, _mark_of(key))
    elif wanted is None or wanted != _mark_of(key):
        raise DeskError("密鑰檔不在資料夾裡，帳號和證件號碼讀不出來。請用復原檔把密鑰放回。", "bank_account")
    return Fernet(key)


def _mark_of(key: bytes) -> str:
    return sha256(b"wuye_desk key mark" + key).hexdigest()[:32]


def _read(folder: Path) -> bytes:
    try:
        return (folder / _FOLDER / _FILE).read_bytes().strip()
    except OSError:
        return b""


def _write(folder: Path, key: bytes) -> None:
    """Keep the key where only the owner of the folder may read it; on the disk when this returns."""
    place = folder / _FOLDER
    fresh = place / f"{_FILE}.new"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place / _FILE)
    except OSError as error:
        raise DeskError("寫不了密鑰檔。請檢查資料夾的權限和剩餘空間。", "bank_account") from error
