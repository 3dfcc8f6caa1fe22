"""Blank forms for a power cut, each with a number of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wuye_desk.documents import gc01, gc02, kf04, kf05, sf05
from wuye_desk.documents.form_parts import BlankPart, CriterionLine, Imprint, LimitLine, Printed
from wuye_desk.documents.kf01_data import HandOverPart, Kf01
from wuye_desk.documents.kf02_data import Kf02
from wuye_desk.documents.kf03_data import Kf03, OrderPart
from wuye_desk.documents.kf06_data import Kf06
from wuye_desk.documents.kf07_data import Kf07
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.numbers import SERIES_OF_KIND, Series
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.vocabulary import ClockId, Kind
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing import (
    kf01_printing,
    kf02_printing,
    kf03_printing,
    kf06_printing,
    kf07_printing,
)
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.reports.blank_numbers import MOST_BLANKS, blank_numbers, shown_numbers
from wuye_desk.services.station.station import station

__all__ = ["BLANK_FORMS", "MOST_BLANKS", "BlankForm", "blank_forms"]


@dataclass(frozen=True, kw_only=True)
class BlankForm:
    """A form that is printed blank."""

    code: str
    title: str
    make: Callable[[Imprint, RuleBook], Any]
    """Makes the data of one blank."""
    draw: Callable[[Sequence[Any]], Printed]
    prefix: str = ""
    """What its later number begins with; empty where that depends on the kind of ticket."""
    both_sides: bool = False
    copies: int = 1
    """How many copies of each make one set."""


def blank_forms(desk: Desk, count: int, code: str = kf01_printing.CODE) -> PrintJob:
    """Return newly numbered blanks of a form for a power cut."""
    person = desk.require(Action.PRINT)
    form = next((one for one in BLANK_FORMS if one.code == code), None)
    if form is None:
        raise DeskError(f"沒有空白表 {code}。", "form")
    numbers = blank_numbers(desk, count, form.title)
    rules, name, now = desk.rules(), station(desk).name, desk.now()
    imprint = Imprint(
        station=name, number="", printed_at=now, printed_by=person.name, later_prefix=form.prefix or " "
    )
    made = form.draw([form.make(replace(imprint, number=number), rules) for number in numbers])
    return PrintJob(
        pdf=made.pdf,
        title=f"空白{form.title}",
        form=form.code,
        number=shown_numbers(numbers),
        pages=made.pages,
        numbers=numbers,
        both_sides=form.both_sides,
    )


def _kf01(imprint: Imprint, rules: RuleBook) -> Kf01:
    limits = rules.clocks
    plan, answer = limits[ClockId.DEPARTMENT_PLAN], limits[ClockId.DEPARTMENT_ANSWER]
    part = HandOverPart(
        plan_rule=f"{plan.limit_text}，{plan.clause}", answer_rule=f"{answer.limit_text}，{answer.clause}"
    )
    return Kf01(
        station=imprint.station,
        number=imprint.number,
        printed_at=imprint.printed_at,
        printed_by=imprint.printed_by,
        on_site_rule=limits[ClockId.ON_SITE].limit_text,
        hand_overs=(part,),
        blank=_rules(rules, imprint.later_prefix),
    )


def _kf03(imprint: Imprint, rules: RuleBook) -> Kf03:
    orders = (OrderPart(), OrderPart())
    return Kf03(imprint=imprint, orders=orders, blank=_rules(rules, imprint.later_prefix))


def _kf04(imprint: Imprint, _rules: RuleBook) -> kf04.Kf04:
    return kf04.Kf04(
        station=imprint.station,
        number=imprint.number,
        printed_at=imprint.printed_at,
        printed_by=imprint.printed_by,
        kinds=tuple(kind.label for kind in Kind),
    )


def _kf05(imprint: Imprint, _rules: RuleBook) -> kf05.Kf05:
    return kf05.Kf05(
        station=imprint.station,
        number=imprint.number,
        printed_at=imprint.printed_at,
        printed_by=imprint.printed_by,
    )


def _sf05(imprint: Imprint, _rules: RuleBook) -> sf05.Sf05:
    return sf05.Sf05(
        station=imprint.station,
        number=imprint.number,
        room="",
        household="",
        payer="",
        paid_on=None,
        means="",
        lines=(),
        amount=0,
        note="",
        taken_by="",
        printed_at=imprint.printed_at,
        printed_by=imprint.printed_by,
        later_prefix=imprint.later_prefix,
    )


def _rules(rules: RuleBook, prefix: str) -> BlankPart:
    """Return what stands on the back: by which rules to grade, by when to act."""
    return BlankPart(
        prefix=prefix,
        criteria=_criteria(rules),
        limits=tuple(_limit(clock, rules) for clock in ClockId),
        counts_first_day=rules.counts_first_day,
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


BLANK_FORMS = (
    BlankForm(
        code=kf01_printing.CODE,
        title=kf01_printing.TITLE,
        make=_kf01,
        draw=kf01_printing.draw,
        prefix=f"{SERIES_OF_KIND[Kind.COMPLAINT]}-",
        both_sides=True,
    ),
    BlankForm(
        code=kf03_printing.CODE,
        title=kf03_printing.TITLE,
        make=_kf03,
        draw=kf03_printing.draw,
        both_sides=True,
        copies=2,
    ),
    BlankForm(
        code=kf02_printing.CODE,
        title=kf02_printing.TITLE,
        make=lambda imprint, _rules: Kf02(imprint=imprint),
        draw=kf02_printing.draw,
        copies=2,
        prefix=f"{Series.LIAISON}-",
    ),
    BlankForm(
        code=kf06_printing.CODE,
        title=kf06_printing.TITLE,
        make=lambda imprint, _rules: Kf06(imprint=imprint),
        draw=kf06_printing.draw,
        prefix=f"{Series.IRREGULAR}-",
    ),
    BlankForm(
        code=kf07_printing.CODE,
        title=kf07_printing.TITLE,
        make=lambda imprint, _rules: Kf07(imprint=imprint),
        draw=kf07_printing.draw,
        prefix=f"{Series.MEETING}-",
    ),
    BlankForm(code=kf04.FORM, title=kf04.TITLE, make=_kf04, draw=kf04.kf04_batch),
    BlankForm(code=kf05.FORM, title=kf05.TITLE, make=_kf05, draw=kf05.kf05_batch),
    BlankForm(
        code=gc01.FORM,
        title=gc01.TITLE,
        make=lambda imprint, _rules: gc01.Gc01(imprint=imprint),
        draw=gc01.gc01_batch,
        copies=len(gc01.COPIES),
        prefix=f"{Series.AIR_CONDITIONING}-",
    ),
    BlankForm(
        code=gc02.FORM,
        title=gc02.TITLE,
        make=lambda imprint, _rules: gc02.Gc02(imprint=imprint),
        draw=gc02.gc02_batch,
        copies=len(gc02.COPIES),
        prefix=f"{Series.REPAIR}-",
    ),
    BlankForm(
        code=sf05.FORM,
        title=sf05.TITLE,
        make=_sf05,
        draw=sf05.sf05,
        copies=len(sf05.COPIES),
        prefix=f"{Series.RECEIPT}-",
    ),
)
"""Forms printed blank: a ticket's, those that stand for it first; then registers, slips, receipts."""
