"""One thing that waits for somebody: a step of a ticket, or an errand beside the tickets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.vocabulary import Term
from wuye_desk.services.board.board_line import BoardLine


class Group(Term):
    """Under which heading a thing stands, in the order of the list."""

    AT_ONCE = "at_once", "馬上"
    OVERDUE = "overdue", "逾期"
    TODAY = "today", "今天"
    TO_APPROVE = "to_approve", "待審批"
    TO_READ = "to_read", "待閱"
    LATER = "later", "以後"
    TO_ARCHIVE = "to_archive", "待歸檔"


class Errand(Term):
    """What is done on another page than the ticket's."""

    READING = "reading", "待閱"
    DRAFT = "draft", "掛起的草稿"
    MONTHLY_REPORT = "monthly_report", "月報"
    DISPOSAL = "disposal", "到期檔案"

    @property
    def is_personal(self) -> bool:
        """Return whether only the person himself can do it."""
        return self in (Errand.READING, Errand.DRAFT)


@dataclass(frozen=True, slots=True)
class ErrandLine:
    """Something to be done beside the tickets."""

    errand: Errand
    name: str
    """What tells it from others of its kind; empty where there is one at most."""
    subject: str
    due_at: datetime | None = None
    clause: str = ""
    group: Group | None = None
    """Under which heading it stands; None where its deadline says so."""
    doable: bool = True
    """Whether who is at the desk can do it; nobody reads or goes on with a call for another."""

    @property
    def key(self) -> object:
        """Return what stays the same of it from one reading to the next."""
        return self.errand, self.name


@dataclass(frozen=True, slots=True)
class WorkLine:
    """One line of the list: a step of a ticket, or an errand."""

    group: Group
    what: BoardLine | ErrandLine

    @property
    def key(self) -> object:
        """Return what stays the same of this line from one reading to the next."""
        return self.what.key
