"""A finished document on its way to paper: what the preview shows and what the log keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class PrintChoice:
    """How a form is wanted."""

    form: str = ""
    """Its code, 「KF-03」; empty: the one a ticket of its kind goes round with."""
    part: int = 0
    """Which sheet of it: the round, the hand-over, the event; 0: the one that is due now."""
    reprint: bool | None = None
    """Mark it 補印; None: if it was printed before."""
    hand_over: int | None = None
    """The department's copy for this hand-over; None: the travelling sheet."""
    content: str | None = None
    """The complaint as edited for a department; None: as the program proposes it."""
    demand: str | None = None


@dataclass(frozen=True)
class CopyOffer:
    """A department that may get a copy without the resident's name."""

    hand_over: int
    department: str


@dataclass(frozen=True, kw_only=True)
class PrintJob:
    """A document with all the preview says about it."""

    pdf: bytes
    title: str
    form: str
    """「KF-01」, 「KF-01 副本」: under this name printings are counted."""
    number: str
    pages: int
    ticket_id: int | None = None
    tickets: tuple[tuple[int, str], ...] = ()
    """Where the sheets of several tickets stand in it: each with its number."""
    numbers: tuple[str, ...] = ()
    """The record numbers in it where they are more than one."""
    missing: frozenset[str] = frozenset()
    """Characters no font has: they stand as 〓."""
    warnings: tuple[str, ...] = ()
    choice: PrintChoice = PrintChoice()
    reprint: bool = False
    last_printed_at: datetime | None = None
    copies_offered: tuple[CopyOffer, ...] = ()
    both_sides: bool = False
    """Its second page belongs on the back of the first."""
    editable: bool = False
    """It goes to a department without telling who the resident is: its texts may be edited."""
    content: str = ""
    """These texts, as they stand in it."""
    demand: str = ""

    @property
    def file_name(self) -> str:
        """Return the name under which to save it: 「TS-202611-037 住戶投訴處置表.pdf」."""
        mark = " 副本" if self.choice.hand_over is not None else ""
        return f"{self.number} {self.title}{mark}.pdf"
