"""The history: what was done to which record, chained so that a later change of any row shows.

A row's hash covers the row before it, who did what when and where, and the digest of what changed. The digest
is salted: once payload and salt are taken out (篇2 9.2, when a file's time is up), nothing of them can be
guessed back, and the chain can still be verified.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from wuye_desk.domain.vocabulary import Term

START = bytes(32)
"""What stands for the hash before the first row."""


class Subject(Term):
    """What kind of record a row is about."""

    TICKET = "ticket", "工作單"
    HOUSEHOLD = "household", "住戶"
    PERSON = "person", "人員"
    SUBSTITUTION = "substitution", "代理"
    AREA = "area", "區域"
    DEPARTMENT = "department", "部門"
    BULLETIN = "bulletin", "告示"
    STATION = "station", "服務站"
    CALENDAR = "calendar", "工作日曆"
    RULES = "rules", "規則書"
    DOCUMENT = "document", "表格與匯出"
    STORE = "store", "資料檔"
    SHIFT = "shift", "交接班"
    FEES = "fees", "收費"


class Deed(Term):
    """What was done."""

    ADDED = "added", "新增"
    CHANGED = "changed", "改動"
    REMOVED = "removed", "刪除"
    RECORDED = "recorded", "記錄"
    PRINTED = "printed", "打印"
    EXPORTED = "exported", "匯出"
    REVEALED = "revealed", "查看"
    SIGNED_IN = "signed_in", "登入"
    LOCKED_OUT = "locked_out", "鎖定"
    BLANKED = "blanked", "清除"
    RESTORED = "restored", "還原"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing done to one record; before and after hold what differs, under the words people know."""

    subject: Subject
    deed: Deed
    record: str
    """The record's key within its kind."""
    title: str
    """How people know it: a number, a room, a name."""
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)


_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def payload_of(change: Change) -> str:
    """Return what changed, as the text that is stored and hashed."""
    return _as_json((change.before, change.after))


def read_payload(payload: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what stood there before and what after."""
    before, after = json.loads(payload)
    return before, after


def digest_of(salt: bytes, payload: bytes) -> bytes:
    """Return the salted digest by which the chain holds a payload."""
    return sha256(salt + payload).digest()


def hash_of(previous: bytes, core: tuple[str | int | None, ...], digest: bytes) -> bytes:
    """Return the hash of a row: core is (id, at, person, place, deed, subject, record, title)."""
    return sha256(previous + _as_json(core).encode() + digest).digest()
