"""What several forms say alike: who signed, until when, the rules on the back of a blank; plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.vocabulary import Grade


@dataclass(frozen=True)
class Printed:
    """A finished document."""

    pdf: bytes
    pages: int
    missing: frozenset[str]
    """Characters no font has: they stand as 〓 and must be written in by hand."""


@dataclass(frozen=True, kw_only=True)
class Signature:
    """Who signed the original, and when; empty where nobody has."""

    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """A deadline as the form shows it."""

    due_at: datetime | None = None
    provisional: bool = False
    """暫算: it leans on days off that are not published yet."""
    instead: str = ""
    """What stands in its place where this ticket has no such deadline."""


UNSIGNED = Signature()
NO_DEADLINE = Deadline()


@dataclass(frozen=True, kw_only=True)
class CriterionLine:
    """One criterion of grading on the back of a blank."""

    grade: Grade
    words: str
    clause: str


@dataclass(frozen=True, kw_only=True)
class LimitLine:
    """One time limit on the back of a blank."""

    name: str
    rule: str
    """「受理後 24 小時」."""
    owner: str
    clause: str


@dataclass(frozen=True, kw_only=True)
class BlankPart:
    """What only a blank sheet for a power cut carries: its later number's prefix, the rules on its back."""

    prefix: str
    """What the number given at back entry begins with: 「TS-」."""
    criteria: tuple[CriterionLine, ...]
    limits: tuple[LimitLine, ...]
    counts_first_day: bool = False


@dataclass(frozen=True, kw_only=True)
class Imprint:
    """What stands around the grid of a form."""

    station: str
    number: str
    """Empty where the record gets its number later: a line to write it on is drawn."""
    printed_at: datetime
    printed_by: str
    version: str = "A/1"
    reprint: bool = False
    cancelled: bool = False
    later_prefix: str = ""
    """What the number given at back entry begins with: 「LX-」; only on a blank."""
