"""When a ticket rose to 重大 by itself: the third household, one month, an outside visit (篇3 四(一)1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from wuye_desk.domain.course import course_of
from wuye_desk.domain.grading import grade_history
from wuye_desk.domain.rulebook import RuleBook
from wuye_desk.domain.ticket import Event, TicketFacts
from wuye_desk.domain.vocabulary import Criterion, Grade


@dataclass(frozen=True, slots=True)
class Rise:
    """That nobody raised the grade, and what did."""

    at: datetime
    criterion: Criterion


def rise_of(facts: TicketFacts, events: Iterable[Event], rules: RuleBook) -> Rise | None:
    """Return how the ticket came to be 重大 by itself after its registration; None where it is not so."""
    found: Rise | None = None
    for before, change in pairwise(grade_history(facts, course_of(facts, events), rules)):
        if change.grade is not Grade.MAJOR:
            found = None
        elif before.grade is not Grade.MAJOR:
            cause = _heavy(change.criteria - before.criteria, rules) or _heavy(change.criteria, rules)
            found = Rise(change.at, cause[0]) if change.by_itself else None
    return found


def _heavy(criteria: frozenset[Criterion], rules: RuleBook) -> list[Criterion]:
    return [one for one in Criterion if one in criteria and rules.criteria[one].grade is Grade.MAJOR]
