"""The file of one household (篇2 9.2): every ticket of it, archived or not, and what lies with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from wuye_desk.domain.disposal import keep_until
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade, Kind, Stage, VisitResult
from wuye_desk.services.households.household_cards import DONE, tickets_of
from wuye_desk.store.models import Account, Printing, TicketEvent
from wuye_desk.store.models.papers import Attachment

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class FileLine:
    """One ticket of the household."""

    ticket_id: int
    number: str
    subject: str
    kind: Kind
    grade: Grade
    stage: Stage
    received_at: datetime
    visit: VisitResult | None = None
    """What the last return visit found."""
    visited_at: datetime | None = None
    printed: int = 0
    """How often a form of it was printed."""
    attachments: int = 0
    shelf: str = ""
    """案卷號, once it is archived."""
    kept_until: date | None = None
    """The last day the file is kept: close + 3 years (篇2 9.2)."""

    @property
    def is_open(self) -> bool:
        """Return whether it is neither archived nor cancelled."""
        return self.stage not in DONE


def household_file(desk: Desk, account_id: int) -> tuple[FileLine, ...]:  # noqa: ARG001
    """Return every ticket of a household, open ones first, newest first in each part."""
    account = Account.get_or_none(Account.id == account_id)
    if account is None:
        return ()
    lines = [_line(row) for row in tickets_of(account)]
    ids = [line.ticket_id for line in lines]
    printed, attached = _count(Printing, ids), _count(Attachment, ids, Attachment.removed_at.is_null())
    events = _events(ids)
    full = [
        replace(
            line,
            printed=printed.get(line.ticket_id, 0),
            attachments=attached.get(line.ticket_id, 0),
            **_told(events[line.ticket_id], line.stage),
        )
        for line in lines
    ]
    newest = sorted(full, key=lambda line: line.received_at, reverse=True)
    return tuple(sorted(newest, key=lambda line: not line.is_open))


def _line(row: Any) -> FileLine:
    return FileLine(row.id, row.number, row.subject, row.kind, row.grade, row.stage, row.received_at)


def _count(model: Any, ids: Collection[int], *conditions: Any) -> dict[int, int]:
    query = model.select(model.ticket, fn.COUNT(model.id)).where(model.ticket << list(ids), *conditions)
    return dict(query.group_by(model.ticket).tuples())


def _events(ids: Collection[int]) -> dict[int, list[TicketEvent]]:
    """Return the visits and the archivings of these tickets, as they happened."""
    kinds = (EventKind.VISITED.value, EventKind.ARCHIVED.value)
    query = TicketEvent.select().where(TicketEvent.ticket << list(ids), TicketEvent.kind << kinds)
    found: dict[int, list[TicketEvent]] = defaultdict(list)
    for row in query.order_by(TicketEvent.occurred_at, TicketEvent.sequence):
        found[row.ticket_id].append(row)
    return found


def _told(events: Collection[TicketEvent], stage: Stage) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for event in events:
        if event.kind == EventKind.VISITED.value:
            told |= {"visit": VisitResult(event.data["result"]), "visited_at": event.occurred_at}
        elif stage is Stage.ARCHIVED:
            closed_on = local(event.occurred_at).date()
            told |= {"shelf": str(event.data.get("shelf", "")), "kept_until": keep_until(closed_on)}
    return told
