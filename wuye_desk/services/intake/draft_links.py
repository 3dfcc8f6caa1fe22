"""What a draft refers to: its household, an earlier ticket, a neighbour's about the same matter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.errors import FieldProblem
from wuye_desk.domain.grading import JOINT_LEAST
from wuye_desk.domain.numbers import Series
from wuye_desk.domain.ticket import Event, MatterFacts
from wuye_desk.domain.vocabulary import Kind, Stage
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store import queries_drafts
from wuye_desk.store.cases import SHARED, events_of
from wuye_desk.store.queries_drafts import Place, Referred
from wuye_desk.store.serials import is_given

_CLOSED = frozenset({Stage.ARCHIVED.value, Stage.CANCELLED.value})
_BLANK = re.compile(rf"{Series.BLANK}-(\d{{6}})-(\d{{3,}})")
_NOWHERE = Place(None, None, "", "")


@dataclass(frozen=True, slots=True)
class Links:
    """Everything a draft refers to, and what is wrong with that."""

    place: Place
    earlier: Referred | None
    joined: Referred | None
    matter: MatterFacts | None
    problems: tuple[FieldProblem, ...]


def links_of(draft: TicketDraft, now: datetime) -> Links:
    """Read what a draft refers to."""
    place = _NOWHERE
    if draft.account_id is not None or draft.room_id is not None:
        place = queries_drafts.place(draft.account_id, draft.room_id) or _NOWHERE
    earlier = None if draft.earlier_id is None else queries_drafts.referred(draft.earlier_id)
    joined = None if draft.join_ticket_id is None else queries_drafts.referred(draft.join_ticket_id)
    problems = (*_of_joined(draft, joined, place), *_of_blank(draft))
    matter = None if joined is None else matter_with(joined, place.room_id, draft.received_at or now)
    return Links(place, earlier, joined, matter, problems)


def matter_with(joined: Referred, room_id: int | None, since: datetime) -> MatterFacts:
    """Return what a ticket shares once it joins another one's matter at this moment (篇3 四(一)1(1))."""
    if joined.matter_id is None:
        ids, moments = [joined.id], [joined.received_at]
    else:
        ids = queries_drafts.tickets_of_matter(joined.matter_id)
        moments = queries_drafts.households_joined(joined.matter_id, room_id or 0)
    moments = sorted([*moments, since])
    third = moments[JOINT_LEAST - 1] if len(moments) >= JOINT_LEAST else None
    return MatterFacts(households=len(moments), third_household_at=third, shared_events=_shared(ids))


def _shared(ticket_ids: list[int]) -> tuple[Event, ...]:
    found = events_of(ticket_ids)
    return tuple(event for events in found.values() for event in events if event.kind in SHARED)


def _of_joined(draft: TicketDraft, joined: Referred | None, place: Place) -> tuple[FieldProblem, ...]:
    if draft.join_ticket_id is None:
        return ()
    if joined is None or joined.stage in _CLOSED or joined.kind != Kind.COMPLAINT.value:
        return (FieldProblem("join_ticket_id", "要併的那張工作單已經結了，不能再併。"),)
    if place.room_id is not None and joined.room_id == place.room_id:
        return (FieldProblem("join_ticket_id", "同一戶的工作單不算另一戶，請改用「關聯」。"),)
    return ()


def blank_trouble(blank: str) -> str:
    """Return why no sheet of this number can be entered: never given, entered already; else nothing."""
    number = queries_drafts.ticket_of_blank(blank) if blank else None
    if number is not None:
        return f"{blank} 已經補錄為 {number}，請核對紙上的編號。"
    if blank and not _was_given(blank):
        return f"沒有發過 {blank} 這張空白單，請核對紙上的編號。"
    return ""


def _was_given(blank: str) -> bool:
    found = _BLANK.fullmatch(blank)
    return found is not None and is_given(Series.BLANK, int(found[1]), int(found[2]))


def _of_blank(draft: TicketDraft) -> tuple[FieldProblem, ...]:
    trouble = blank_trouble(draft.blank_number.strip())
    return (FieldProblem("blank_number", trouble),) if trouble else ()
