"""What a 《非正常關閉報事(投訴)審批表》 (KF-06) says: plain data, worked out before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.form_parts import NO_DEADLINE, UNSIGNED, Deadline, Imprint, Signature
from wuye_desk.domain.event_fields import Ground
from wuye_desk.domain.vocabulary import ContactWay, Grade

LEAST_CONTACTS = 3
"""Attempts somebody who cannot be reached must have had (本地)."""


@dataclass(frozen=True, kw_only=True)
class ContactPart:
    """One line of 聯繫記錄."""

    at: datetime | None = None
    way: str = ""
    words: str = ""
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class OpinionPart:
    """What one of the two who may approve said."""

    agreed: bool | None = None
    words: str = ""
    signed: Signature = UNSIGNED


@dataclass(frozen=True, kw_only=True)
class AttachedPart:
    """附件: how many of each; None where nobody has counted."""

    photos: int | None = None
    recordings: int | None = None
    letters: int | None = None
    others: str = ""


@dataclass(frozen=True, kw_only=True)
class ToldPart:
    """告知業戶 (篇3 四(二)): when, how, and what he said."""

    at: datetime | None = None
    way: ContactWay | None = None
    untold: bool = False
    words: str = ""
    signed: Signature = UNSIGNED


@dataclass(frozen=True, kw_only=True)
class Kf06:
    """Everything one 審批表 says; what is empty stays empty on paper, to be written in."""

    imprint: Imprint
    ticket_number: str = ""
    received_at: datetime | None = None
    grade: Grade | None = None
    room: str = ""
    household: str = ""
    phone: str = ""
    content: str = ""
    ground: Ground | None = None
    ground_note: str = ""
    contacts: tuple[ContactPart, ...] = ()
    explained: str = ""
    """已做解釋工作."""
    applied: Signature = UNSIGNED
    attached: AttachedPart = AttachedPart()
    due: Deadline = NO_DEADLINE
    head: OpinionPart = OpinionPart()
    manager: OpinionPart = OpinionPart()
    told: ToldPart = ToldPart()
    closed: Signature = UNSIGNED
    outcome: bool | None = None
    """True: closed as invalid; False: closed and still valid; None: open, or sent back."""
    sent_back: bool = False
