"""For the day the head forgets his PIN: a code good for one new PIN, and the key of what is sealed."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import TYPE_CHECKING, Any

from wuye_desk.documents.recovery_sheet import RecoverySheet, recovery_pdf, recovery_text
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.people.people import UNLOCKED, PersonLine, people
from wuye_desk.services.people.pins import check_new_pin, hash_pin, pin_matches
from wuye_desk.services.station.station import station
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store.models import Person
from wuye_desk.store.queries_station import keep_setting, setting
from wuye_desk.store.sealing import key_text, put_key_back

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

__all__ = [
    "RecoverySheet",
    "issue",
    "issued_at",
    "put_back_key",
    "recovery_pdf",
    "recovery_text",
    "reset_pin",
    "resettable",
]

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""None that is taken for another when read from paper."""
_READ_AS = str.maketrans("OIL", "011")
_GROUPS, _GROUP = 6, 4
_SETTING = "recovery"


def issue(desk: Desk) -> RecoverySheet:
    """Make a recovery file and return it; the one before is worthless from now on."""
    person, now = desk.require(Action.MANAGE_PEOPLE), desk.now()
    groups = ["".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS)]
    with desk.store.write():
        keep_setting(_SETTING, {"hash": hash_pin("".join(groups)), "issued_at": now.isoformat()})
        record_deed(desk, Subject.STORE, Deed.ADDED, "recovery", "復原檔")
        key = key_text(desk.store.folder)
    return RecoverySheet(station(desk).name, now, person.name, "-".join(groups), key)


def issued_at(desk: Desk) -> datetime | None:  # noqa: ARG001
    """Return when the recovery file that is good now was made; None where there is none."""
    kept: dict[str, Any] | None = setting(_SETTING)
    return datetime.fromisoformat(kept["issued_at"]) if kept else None


def resettable(desk: Desk) -> list[PersonLine]:
    """Return whose PIN the code may set anew: the 站長 and the 系統管理員, who can help all others."""
    wanted = {Role.STATION_HEAD, Role.ADMINISTRATOR}
    return [line for line in people(desk) if not wanted.isdisjoint(line.roles)]


def reset_pin(desk: Desk, code: str, person_id: int, pin: str) -> None:
    """Set a head's PIN with the code of the recovery file, which is used up by it."""
    kept = setting(_SETTING)
    if not kept or not pin_matches(kept["hash"], _plain(code)):
        raise DeskError("復原碼不對，或已經用過、重發過。請核對最近一份復原檔。", "code")
    line = next((one for one in resettable(desk) if one.id == person_id), None)
    if line is None:
        raise DeskError("復原碼只能重設站長和系統管理員的 PIN，別人的請他們重設。", "person")
    check_new_pin(pin)
    with desk.store.write():
        Person.update(pin_hash=hash_pin(pin), **UNLOCKED).where(Person.id == person_id).execute()
        keep_setting(_SETTING, {})
        words = {"PIN": "用復原碼重新設定"}
        record_deed(desk, Subject.PERSON, Deed.CHANGED, person_id, line.name, words)


def put_back_key(desk: Desk, key: str) -> None:
    """Put the key of the recovery file back where the folder has lost it."""
    desk.require(Action.MANAGE_PEOPLE)
    with desk.store.write():
        put_key_back(desk.store.folder, key)
        record_deed(desk, Subject.STORE, Deed.CHANGED, "key", "密鑰", {"密鑰": "用復原檔放回"})


def _plain(code: str) -> str:
    return "".join(sign for sign in code.upper().translate(_READ_AS) if sign in _LETTERS)
