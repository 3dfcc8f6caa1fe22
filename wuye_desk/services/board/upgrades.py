"""Tickets that rose to 重大 by themselves, also while the program was off, until somebody sees to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.moments import to_stamp
from wuye_desk.domain.rises import Rise, rise_of
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.services.desk import Desk
from wuye_desk.store.cases import Case, load_cases
from wuye_desk.store.queries_board import open_majors
from wuye_desk.store.queries_station import keep_setting, setting

_SEEN = "upgrades_seen"


@dataclass(frozen=True, slots=True)
class Upgrade:
    """One ticket that rose by itself and that nobody has seen as such."""

    ticket_id: int
    number: str
    at: datetime
    criterion: Criterion

    @property
    def key(self) -> list[int]:
        """Return what is kept once it was seen; a ticket that rises again is another."""
        return [self.ticket_id, to_stamp(self.at)]


def upgrades(desk: Desk) -> tuple[Upgrade, ...]:
    """Return the open tickets that rose by themselves, neither seen nor reported yet, the latest first."""
    seen = {tuple(one) for one in setting(_SEEN, [])}
    found = []
    for case in load_cases(open_majors()):
        rise = rise_of(case.facts, case.events, desk.rules(case.ticket.rule_book))
        known = rise is None or (case.ticket.id, to_stamp(rise.at)) in seen
        if rise is not None and not known and not _is_reported(case, rise):
            found.append(Upgrade(case.ticket.id, case.ticket.number, rise.at, rise.criterion))
    return tuple(sorted(found, key=lambda one: (one.at, one.number), reverse=True))


def _is_reported(case: Case, rise: Rise) -> bool:
    """Return whether the 物業經理 was told since: it is known then (篇2 5.4.1)."""
    shared = case.facts.matter.shared_events if case.facts.matter else ()
    events = (*case.events, *shared)
    return any(one.kind is EventKind.REPORTED and one.occurred_at >= rise.at for one in events)


def mark_upgrades_seen(desk: Desk, shown: Iterable[Upgrade]) -> None:
    """Keep that these were seen; what was kept of closed tickets is forgotten."""
    with desk.store.write():
        still_open = set(open_majors())
        kept = [one for one in setting(_SEEN, []) if one[0] in still_open]
        keep_setting(_SEEN, kept + [one.key for one in shown if one.key not in kept])
