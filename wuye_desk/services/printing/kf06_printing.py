"""KF-06: one 審批表 for every application to close a ticket otherwise than by satisfaction (篇3 四(二))."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from wuye_desk.documents.form_parts import Printed, Signature
from wuye_desk.documents.kf06_data import (
    LEAST_CONTACTS,
    AttachedPart,
    ContactPart,
    Kf06,
    OpinionPart,
    ToldPart,
)
from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.event_fields import INVALID_GROUNDS, Ground
from wuye_desk.domain.irregular import gives_up
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import ClockId, ContactWay, Grade
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.filled import Filled, FormPart
from wuye_desk.services.printing.kf01_events import clock_of, deadline, signed, word
from wuye_desk.services.printing.kf01_filling import household_text
from wuye_desk.services.printing.occasion import Earlier, Occasion, occasion_of
from wuye_desk.services.printing.print_job import PrintChoice
from wuye_desk.services.tickets.ticket_view import TicketView

CODE, TITLE = "KF-06", "非正常關閉報事（投訴）審批表"
NAME = "非正常關閉審批表"
_CONTACTS = frozenset(
    {
        EventKind.ATTEMPTED,
        EventKind.CONTACTED,
        EventKind.MANAGER_CONTACTED,
        EventKind.ANSWERED,
        EventKind.VISITED,
    }
)
_RECORDINGS = frozenset({".mp3", ".m4a", ".wav", ".amr", ".aac", ".ogg", ".wma"})


def parts(view: TicketView) -> Sequence[FormPart]:
    """Return the applications of a ticket, the latest first."""
    found = [event for event in view.events if event.kind is EventKind.IRREGULAR_APPLIED]
    return [FormPart(event.sequence, _earlier(view, event)) for event in reversed(found)]


def fill_sheet(desk: Desk, view: TicketView, choice: PrintChoice) -> Filled:
    """Return one application; without a part the latest."""
    found = [event for event in view.events if event.kind is EventKind.IRREGULAR_APPLIED]
    applied = next((one for one in reversed(found) if choice.part in (0, one.sequence)), None)
    if applied is None:
        raise DeskError("這張工作單沒有申請過非正常關閉。")
    occasion = occasion_of(desk, view, choice, _earlier(view, applied))
    sheet = _fill(desk, view, applied, occasion)
    return Filled(sheet=sheet, form=CODE, number=sheet.imprint.number, occasion=occasion)


def _earlier(view: TicketView, applied: Event) -> Earlier:
    return Earlier(form=CODE, number=word(applied, "number") or view.number)


def draw(sheets: Sequence[Kf06]) -> Printed:
    """Draw applications into one document."""
    from wuye_desk.documents.kf06 import kf06_batch

    return kf06_batch(sheets)


def _fill(desk: Desk, view: TicketView, applied: Event, occasion: Occasion) -> Kf06:
    ground = Ground(word(applied, "ground"))
    decided = _next(view, EventKind.IRREGULAR_DECIDED, applied)
    agreed = None if decided is None else bool(decided.data.get("agreed"))
    opinion = _opinion(decided, occasion.out_since)
    is_managers = view.grade is Grade.MAJOR or gives_up(applied)
    return Kf06(
        imprint=occasion.imprint(view, word(applied, "number") or view.number),
        ticket_number=view.number,
        received_at=view.received_at,
        grade=view.grade,
        room=view.room_label,
        household=household_text(view),
        phone=view.callback_phone,
        content=view.content,
        ground=ground,
        ground_note="無理投訴（篇2 5.3.8）" if ground is Ground.UNREASONABLE else "",
        contacts=_contacts(view, applied, ground),
        explained=word(applied, "words"),
        applied=_applicant(applied, decided, occasion.out_since),
        attached=_attached(desk, view),
        due=deadline(clock_of(view, ClockId.IRREGULAR_DECISION)),
        head=OpinionPart() if is_managers else opinion,
        manager=opinion if is_managers else OpinionPart(),
        told=_told(view, decided, occasion.out_since),
        outcome=(ground in INVALID_GROUNDS) if agreed else None,
        sent_back=agreed is False,
    )


def _next(view: TicketView, kind: EventKind, after: Event | None) -> Event | None:
    """Return the first event of a kind recorded after another one."""
    if after is None:
        return None
    later = [event for event in view.events if event.kind is kind and event.sequence > after.sequence]
    return min(later, key=lambda event: event.sequence, default=None)


def _applicant(applied: Event, decided: Event | None, out_since: datetime | None) -> Signature:
    """Return who signed the application: he has, once the sheet that was out is decided on."""
    if decided is None or out_since is None or decided.recorded_at <= out_since:
        return Signature()
    return Signature(name=word(applied, "applicant"), at=local(applied.occurred_at))


def _opinion(decided: Event | None, out_since: datetime | None) -> OpinionPart:
    if decided is None:
        return OpinionPart()
    return OpinionPart(
        agreed=bool(decided.data.get("agreed")),
        words=word(decided, "words"),
        signed=signed(decided, "approver", out_since=out_since),
    )


def _told(view: TicketView, decided: Event | None, out_since: datetime | None) -> ToldPart:
    told = _next(view, EventKind.EXPLAINED, decided)
    if told is None:
        return ToldPart()
    texts = (word(told, "words"), word(told, "reaction"))
    way = word(told, "way")
    return ToldPart(
        at=told.occurred_at,
        way=ContactWay(way) if way else None,
        untold=bool(told.data.get("untold")),
        words="\n".join(text for text in texts if text),
        signed=signed(told, "by_name", out_since=out_since),
    )


def _contacts(view: TicketView, applied: Event, ground: Ground) -> tuple[ContactPart, ...]:
    """Return the last contacts before the application; of whom nobody could reach, the attempts alone."""
    kinds = {EventKind.ATTEMPTED} if ground is Ground.UNREACHABLE else _CONTACTS
    found = [
        event for event in view.events if event.kind in kinds and event.occurred_at <= applied.occurred_at
    ]
    shown = sorted(found, key=lambda event: event.occurred_at)[-LEAST_CONTACTS:]
    return tuple(_contact(event) for event in shown)


def _contact(event: Event) -> ContactPart:
    way = word(event, "way")
    words = word(event, "words") or ("未接通" if event.kind is EventKind.ATTEMPTED else "")
    return ContactPart(
        at=event.occurred_at,
        way=ContactWay(way).label if way else "",
        words=words,
        by=word(event, "by_name") or word(event, "visitor") or event.by,
    )


def _attached(desk: Desk, view: TicketView) -> AttachedPart:
    """Return how many photos, recordings and letters are attached to the ticket."""
    lines = [line for line in attachments(desk, view.id) if line.removed_at is None]
    sounds = sum(line.place.suffix.lower() in _RECORDINGS for line in lines)
    kinds = [line.kind for line in lines]
    return AttachedPart(
        photos=kinds.count(AttachmentKind.PHOTO) or None,
        recordings=sounds or None,
        letters=kinds.count(AttachmentKind.LETTER) or None,
    )
