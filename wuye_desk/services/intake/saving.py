"""Writes a worked-out draft as a ticket; inside Store.write()."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.life import life
from wuye_desk.domain.numbers import SERIES_OF_KIND
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.intake.draft_links import Links
from wuye_desk.services.intake.draft_work import Work
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.tickets.clock_keeping import COLUMNS, clock_values
from wuye_desk.services.tickets.matter_joining import matter_of, tell_matter
from wuye_desk.store import queries_drafts, search, ticket_writing
from wuye_desk.store.serials import next_number

SUBJECT_LENGTH = 40
"""Characters of the content that lists show."""
_SENTENCE_ENDS = "。！？!?\n"


def save(desk: Desk, draft: TicketDraft, links: Links, work: Work, person: PersonAtDesk) -> tuple[int, str]:
    """Give the ticket its number and write it with its events, clocks and words; return id and number."""
    now = work.events[0].recorded_at
    matter_id = None if links.joined is None else matter_of(links.joined, now)
    number = next_number(SERIES_OF_KIND[draft.kind], now)
    columns = {
        "number": number,
        "saved_at": now,
        "receiver": person.id,
        "matter": matter_id,
        "rule_book": desk.rules().version,
        **_state(work),
        **(written := _written(draft)),
        **_linked(draft, links, work),
    }
    ticket_id = ticket_writing.add_ticket(columns)
    told = {**written, "received_at": work.facts.received_at}
    ticket_writing.add_events(ticket_id, person.id, work.events, number, told)
    ticket_writing.add_clocks(_CLOCK_COLUMNS, _clocks(work, links, ticket_id))
    ticket_writing.add_words(ticket_id, _words(number, draft, links))
    if matter_id is not None and links.joined is not None:
        tell_matter(desk, matter_id, links.joined, number, work.facts.received_at)
    return ticket_id, number


def subject_of(content: str) -> str:
    """Return the first words of a content: its first sentence, cut where it is long."""
    text = content.strip()
    end = next((at for at, sign in enumerate(text) if sign in _SENTENCE_ENDS), len(text))
    return text[:end].strip()[:SUBJECT_LENGTH] or text[:SUBJECT_LENGTH]


_CLOCK_COLUMNS = ("ticket", "clock", "round", "hand_over", *COLUMNS)


def _state(work: Work) -> dict[str, Any]:
    now_lives = life(work.facts, work.events)
    return {"grade": work.grading.grade, "stage": now_lives.stage, "round": now_lives.round}


def _written(draft: TicketDraft) -> dict[str, Any]:
    """Return what somebody wrote or chose, by the ticket's columns; texts exactly as they were written."""
    return {
        "kind": draft.kind,
        "channel": draft.channel,
        "nature": draft.nature,
        "validity": draft.validity,
        "caller_name": draft.caller_name,
        "caller_relation": draft.caller_relation,
        "callback_phone": draft.callback_phone,
        "confidential": draft.confidential,
        "subject": subject_of(draft.content),
        "content": draft.content,
        "demand": draft.demand,
        "location": draft.location,
        "happening": draft.happening,
        "criteria": sorted(criterion.value for criterion in draft.criteria),
        "letter_arrived_at": draft.letter_arrived_at,
        "joint_count": draft.joint_count,
        "sender": draft.sender,
        "sender_reference": draft.sender_reference,
        "sender_due_at": draft.sender_due_at,
        "agreed_answer_at": draft.agreed_answer_at,
        "blank_number": draft.blank_number.strip(),
        "draft_id": draft.id,
    }


def _linked(draft: TicketDraft, links: Links, work: Work) -> dict[str, Any]:
    return {
        "room": links.place.room_id,
        "account": draft.account_id,
        "department": _department(draft.department),
        "received_at": work.facts.received_at,
        "earlier": draft.earlier_id,
    }


def _department(name: str) -> int | None:
    if not name:
        return None
    found = queries_drafts.department(name)
    if found is None:
        raise DeskError(f"沒有「{name}」這個部門，請另選。", "department")
    return found


def _clocks(work: Work, links: Links, ticket_id: int) -> Iterator[tuple[Any, ...]]:
    receiver = work.receiver_id or 0
    for one in work.clocks:
        values = clock_values(one, work.owners, receiver, links.place.area_id)
        yield ticket_id, one.clock, one.round, one.hand_over or 0, *values


def _words(number: str, draft: TicketDraft, links: Links) -> tuple[str, ...]:
    """Return what the ticket is found by: the same texts as wuye_desk.store.search.index_ticket."""
    phones = (draft.callback_phone, search.spoken_number(draft.callback_phone))
    written = (draft.caller_name, *phones, draft.content, draft.demand, draft.location)
    sent = (draft.sender, draft.sender_reference, draft.blank_number.strip())
    return (number, *written, *sent, links.place.room_label, links.place.household_name)
