"""Makes the station's forms out of its records, and keeps which were printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from wuye_desk.documents.form_parts import BlankPart, CriterionLine, LimitLine
from wuye_desk.documents.kf01_data import HandOverPart, Kf01
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.numbers import SERIES_OF_KIND, Series
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.vocabulary import ClockId, Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.copy_text import Telling
from wuye_desk.services.printing.kf01_filling import Occasion, fill, for_department
from wuye_desk.services.printing.print_job import CopyOffer, PrintChoice, PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_printing
from wuye_desk.store.serials import next_number

FORM, COPY_FORM = "KF-01", "KF-01 副本"
TITLE = "住戶投訴處置表"
MOST_BLANKS = 50


def ticket_form(desk: Desk, ticket_id: int, choice: PrintChoice = PrintChoice()) -> PrintJob:  # noqa: B008
    """Return a ticket's 處置表, marked 補印 where this round's is out already, or a department's copy."""
    person = desk.require(Action.PRINT)
    view = ticket(desk, ticket_id)
    form = FORM if choice.hand_over is None else COPY_FORM
    printed_at = queries_printing.last_printed(ticket_id, form, _round_began(view))
    reprint = bool(printed_at) if choice.reprint is None else choice.reprint
    rules = desk.rules(view.rule_book)
    occasion = Occasion(
        station=station(desk).name,
        printed_at=desk.now(),
        printed_by=person.name,
        reprint=reprint,
        out_since=queries_printing.first_printed(ticket_id, FORM, _round_began(view)) if reprint else None,
    )
    sheet = fill(view, rules, occasion)
    shown, found = _copied(view, sheet, choice) if choice.hand_over is not None else (sheet, ())
    job = _drawn([shown], TITLE, form, view.number)
    return replace(
        job,
        ticket_id=ticket_id,
        choice=choice,
        reprint=shown.reprint,
        last_printed_at=printed_at,
        copies_offered=_offers(view, sheet),
        warnings=_warnings(found),
        content=shown.content,
        demand=shown.demand,
    )


def telling(desk: Desk, ticket_id: int) -> Telling:
    """Return what in a text would tell which resident brought the ticket."""
    desk.require(Action.PRINT)
    return _telling(ticket(desk, ticket_id))


def blank_forms(desk: Desk, count: int) -> PrintJob:
    """Return newly numbered blank 處置表 for a power cut, each with the rules on its back."""
    person = desk.require(Action.PRINT)
    if not 1 <= count <= MOST_BLANKS:
        raise DeskError(f"一次可印 1 至 {MOST_BLANKS} 張空白表。", "count")
    now = desk.now()
    with desk.store.write():
        numbers = tuple(next_number(Series.BLANK, now) for _ in range(count))
        words = {"首號": numbers[0], "末號": numbers[-1], "張數": count}
        record_deed(desk, Subject.DOCUMENT, Deed.ADDED, numbers[0], f"空白{TITLE}", words)
    rules, name = desk.rules(), station(desk).name
    sheets = [_blank(number, name, now, person.name, rules) for number in numbers]
    last = numbers[-1].rpartition("-")[2]
    shown = numbers[0] if count == 1 else f"{numbers[0]}至{last}"
    job = _drawn(sheets, f"空白{TITLE}", FORM, shown)
    return replace(job, numbers=numbers, both_sides=True)


def log_printing(desk: Desk, job: PrintJob, copies: int, target: str) -> None:
    """Keep that a document was printed: by whom, when, how often, where to."""
    person = desk.require(Action.PRINT)
    with desk.store.write():
        for number in job.numbers or (job.number,):
            queries_printing.add_printing(
                ticket_id=job.ticket_id,
                form=job.form,
                number=number,
                printed_at=desk.now(),
                person_id=person.id or None,
                copies=copies,
                target=target,
            )
            _note_printing(desk, job, number, {"表格": job.form, "份數": copies, "去處": target})


def _note_printing(desk: Desk, job: PrintJob, number: str, words: dict[str, object]) -> None:
    if job.ticket_id is None:
        record_deed(desk, Subject.DOCUMENT, Deed.PRINTED, number, number, words)
    else:
        record_deed(desk, Subject.TICKET, Deed.PRINTED, job.ticket_id, number, words)


def _drawn(sheets: list[Kf01], title: str, form: str, number: str) -> PrintJob:
    from wuye_desk.documents.kf01 import kf01_batch

    made = kf01_batch(sheets)
    return PrintJob(
        pdf=made.pdf, title=title, form=form, number=number, pages=made.pages, missing=made.missing
    )


def _round_began(view: TicketView) -> datetime | None:
    """Return when the round that runs began: its sheet is another than that of the round before."""
    return view.life.round_starts[-1] if view.round > 1 else None


def _copied(view: TicketView, sheet: Kf01, choice: PrintChoice) -> tuple[Kf01, tuple[str, ...]]:
    """Return a department's copy and what in its texts still tells who the resident is."""
    hints = _telling(view)
    content = hints.without(sheet.content) if choice.content is None else choice.content
    demand = hints.without(sheet.demand) if choice.demand is None else choice.demand
    copy = for_department(sheet, choice.hand_over or 1, content, demand)
    return copy, hints.found_in(f"{content}\n{demand}")


def _telling(view: TicketView) -> Telling:
    return Telling.of((view.household_name, view.caller_name), view.room_label, (view.callback_phone,))


def _offers(view: TicketView, sheet: Kf01) -> tuple[CopyOffer, ...]:
    if not view.confidential:
        return ()
    return tuple(CopyOffer(part.number, part.department or "部門") for part in sheet.hand_overs)


def _warnings(found: tuple[str, ...]) -> tuple[str, ...]:
    if not found:
        return ()
    words = "、".join(f"「{each}」" for each in found)
    return (f"副本的正文還看得出是誰：{words}。",)


def _blank(number: str, name: str, now: datetime, person: str, rules: RuleBook) -> Kf01:
    limits = rules.clocks
    plan, answer = limits[ClockId.DEPARTMENT_PLAN], limits[ClockId.DEPARTMENT_ANSWER]
    part = HandOverPart(
        plan_rule=f"{plan.limit_text}，{plan.clause}", answer_rule=f"{answer.limit_text}，{answer.clause}"
    )
    return Kf01(
        station=name,
        number=number,
        printed_at=now,
        printed_by=person,
        on_site_rule=limits[ClockId.ON_SITE].limit_text,
        hand_overs=(part,),
        blank=BlankPart(
            prefix=f"{SERIES_OF_KIND[Kind.COMPLAINT]}-",
            criteria=_criteria(rules),
            limits=tuple(_limit(clock, rules) for clock in ClockId),
            counts_first_day=rules.counts_first_day,
        ),
    )


def _criteria(rules: RuleBook) -> tuple[CriterionLine, ...]:
    lines = [
        CriterionLine(grade=rule.grade, words=criterion.label, clause="、".join((rule.clause, *rule.also)))
        for criterion, rule in rules.criteria.items()
    ]
    return tuple(sorted(lines, key=lambda line: -line.grade.rank))


def _limit(clock: ClockId, rules: RuleBook) -> LimitLine:
    rule = rules.clocks[clock]
    clause = rule.clause + ("（本地）" if rule.is_local and "本地" not in rule.clause else "")
    return LimitLine(name=clock.label, rule=rule.rule_text, owner=rule.owner.label, clause=clause)
