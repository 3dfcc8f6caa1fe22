"""What waits for somebody beside the steps of tickets: reading, parked calls, the month, old files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

from wuye_desk.domain.disposal import closed_before
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.vocabulary import Channel, Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.duty.work_line import Errand, ErrandLine, Group
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.reports.owed import report_due
from wuye_desk.services.tickets.reading_list import to_read
from wuye_desk.services.trust.blanking import due_for_disposal
from wuye_desk.store import queries_duty

_WORDS = 60
"""Letters of a parked call that are shown."""


def errands(desk: Desk, person: PersonAtDesk) -> tuple[ErrandLine, ...]:
    """Return what waits for a person, whoever is at the desk."""
    return (
        *_reading(replace(desk, person=person)),
        *_drafts(desk, person.name),
        *owed_month(desk, person.roles),
        *_disposal(desk, person.roles),
    )


def _reading(his_desk: Desk) -> Iterator[ErrandLine]:
    """Yield one line for all that was not settled on the spot and that he has not read (篇2 5.3.2)."""
    lines = to_read(his_desk)
    if lines:
        oldest = local(lines[0].received_at)
        said = f"{len(lines)} 件待閱，最早 {oldest:%m-%d %H:%M} 受理"
        letters = sum(line.channel is Channel.LETTER for line in lines)
        said += f"；來函 {letters} 件，請閱示" if letters else ""
        clause = "篇1 1.3" if letters else "篇2 5.3.2"
        yield ErrandLine(Errand.READING, "", said, clause=clause, group=Group.TO_READ)


def _drafts(desk: Desk, name: str) -> Iterator[ErrandLine]:
    """Yield each call he parked; it comes back in 受理."""
    for draft in DraftBox(desk.store.folder / "drafts").load_all():
        if draft.parked and draft.taken_by == name:
            since = draft.parked_at or draft.received_at
            words = " ".join(draft.content.split())[:_WORDS] or draft.caller_name or "還沒有內容"
            said = f"{local(since):%H:%M} 掛起：{words}" if since else words
            yield ErrandLine(Errand.DRAFT, draft.id, said, group=Group.TODAY)


def owed_month(desk: Desk, roles: frozenset[Role]) -> Iterator[ErrandLine]:
    """Yield the month whose report the 物業經理 has not been handed yet (篇2 8.0)."""
    due = report_due(desk) if Role.STATION_HEAD in roles else None
    if due is not None:
        month = due.month
        said = f"{month.year} 年 {month.number} 月的月報還沒有交物業經理"
        yield ErrandLine(Errand.MONTHLY_REPORT, str(month.code), said, due.due_at, "篇2 8.0")


def _disposal(desk: Desk, roles: frozenset[Role]) -> Iterator[ErrandLine]:
    """Yield one line for all closed files kept longer than three years (篇2 9.2)."""
    if Role.STATION_HEAD not in roles or not may(roles, Action.DISPOSE):
        return
    limit = station_moment(closed_before(local(desk.now()).date()), time.min)
    count = len(due_for_disposal(desk)) if queries_duty.any_closed_before(limit) else 0
    if count:
        yield ErrandLine(Errand.DISPOSAL, "", f"{count} 件檔案已過保管期限，待銷毀", clause="篇2 9.2")
