"""典型案例: tickets the 站長 keeps to learn from (篇2 7.1): marked with a lesson and tags, found, let go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Grade, Kind, Nature
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Person, Room, Ticket
from wuye_desk.store.models.papers import CaseStudy

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

LONGEST_TITLE, LONGEST_LESSON, LONGEST_TAG, MOST_TAGS = 60, 2000, 12, 8


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A case as it is written."""

    title: str
    lesson: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case with what its ticket is."""

    ticket_id: int
    number: str
    kind: Kind
    nature: Nature
    grade: Grade
    room_label: str
    subject: str
    content: str
    received_at: datetime
    title: str
    lesson: str
    tags: tuple[str, ...]
    marked_at: datetime
    marked_by: str
    blanked: bool
    """Its ticket's time is up and its words are gone; the case stays, without people."""


@dataclass(frozen=True, slots=True)
class CaseShelf:
    """The cases found, and every tag in use with how many cases bear it, the commonest first."""

    lines: tuple[CaseLine, ...]
    tags: tuple[tuple[str, int], ...] = field(default=())


def cases(desk: Desk, text: str = "", tag: str = "") -> CaseShelf:  # noqa: ARG001
    """Return the cases that hold every word of the text, and bear the tag if one is given; newest first."""
    query = CaseStudy.select(CaseStudy, Ticket, Room, Person).join(Ticket).join(Room, JOIN.LEFT_OUTER)
    query = query.switch(CaseStudy).join(Person, JOIN.LEFT_OUTER)
    lines = [_line(row) for row in query.order_by(CaseStudy.marked_at.desc(), CaseStudy.id.desc())]
    counted = Counter(one for line in lines for one in line.tags)
    words = text.casefold().split()
    found = [line for line in lines if (not tag or tag in line.tags) and _holds(line, words)]
    return CaseShelf(tuple(found), tuple(counted.most_common()))


def _holds(line: CaseLine, words: Iterable[str]) -> bool:
    parts = (line.title, line.lesson, *line.tags, line.number, line.room_label, line.subject, line.content)
    text = "\n".join((*parts, line.nature.label, line.grade.label, line.kind.label)).casefold()
    return all(word in text for word in words)


def case_of(desk: Desk, ticket_id: int) -> CaseLine | None:  # noqa: ARG001
    """Return the case a ticket is; None where it is none."""
    query = CaseStudy.select(CaseStudy, Ticket, Room, Person).join(Ticket).join(Room, JOIN.LEFT_OUTER)
    row = query.switch(CaseStudy).join(Person, JOIN.LEFT_OUTER).where(CaseStudy.ticket == ticket_id).first()
    return None if row is None else _line(row)


def _line(row: Any) -> CaseLine:
    ticket = row.ticket
    return CaseLine(
        ticket_id=ticket.id,
        number=ticket.number,
        kind=ticket.kind,
        nature=ticket.nature,
        grade=ticket.grade,
        room_label=ticket.room.label if ticket.room_id else "",
        subject=ticket.subject,
        content=ticket.content,
        received_at=ticket.received_at,
        title=row.title,
        lesson=row.lesson,
        tags=tuple(row.tags),
        marked_at=row.marked_at,
        marked_by=row.person.name if row.person_id else "",
        blanked=ticket.content == GONE,
    )


def save_case(desk: Desk, ticket_id: int, draft: CaseDraft) -> CaseLine:
    """Mark a ticket as a typical case, or change what is said of one (篇2 7.1)."""
    person = desk.require(Action.MARK_CASE)
    kept = _checked(draft)
    with desk.store.write():
        ticket = Ticket.get_or_none(Ticket.id == ticket_id)
        if ticket is None:
            raise DeskError("沒有這張工作單。")
        before = case_of(desk, ticket_id)
        values = {"title": kept.title, "lesson": kept.lesson, "tags": list(kept.tags)}
        if before is None:
            CaseStudy.create(ticket=ticket, marked_at=desk.now(), person=person.id or None, **values)
        else:
            CaseStudy.update(**values).where(CaseStudy.ticket == ticket_id).execute()
        after = case_of(desk, ticket_id)
        assert after is not None
        was = {} if before is None else _told(before)
        record_change(desk, Subject.TICKET, ticket_id, ticket.number, before=was, after=_told(after))
    return after


def _told(line: CaseLine) -> dict[str, object]:
    return {"典型案例": line.title, "經驗教訓": line.lesson, "標籤": list(line.tags)}


def _checked(draft: CaseDraft) -> CaseDraft:
    title, lesson = draft.title.strip(), draft.lesson.strip()
    if not title:
        raise DeskError("請寫一個標題，說這是什麼樣的事。", "title")
    if len(title) > LONGEST_TITLE:
        raise DeskError(f"標題不超過 {LONGEST_TITLE} 個字。", "title")
    if not lesson:
        raise DeskError("請寫經驗教訓：下次遇到怎樣做。", "lesson")
    if len(lesson) > LONGEST_LESSON:
        raise DeskError(f"經驗教訓不超過 {LONGEST_LESSON} 個字。", "lesson")
    return CaseDraft(title, lesson, _tags(draft.tags))


def _tags(tags: Sequence[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    if len(found) > MOST_TAGS:
        raise DeskError(f"標籤最多 {MOST_TAGS} 個。", "tags")
    if any(len(tag) > LONGEST_TAG for tag in found):
        raise DeskError(f"一個標籤不超過 {LONGEST_TAG} 個字；幾個標籤請用空格分開。", "tags")
    return found


def unmark_case(desk: Desk, ticket_id: int) -> None:
    """Let a case go; its ticket stays as it is."""
    desk.require(Action.MARK_CASE)
    with desk.store.write():
        line = case_of(desk, ticket_id)
        if line is None:
            return
        CaseStudy.delete().where(CaseStudy.ticket == ticket_id).execute()
        record_change(desk, Subject.TICKET, ticket_id, line.number, before=_told(line), after={})
