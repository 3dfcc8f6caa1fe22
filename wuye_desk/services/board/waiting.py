"""Tickets whose next step no clock asks for: to be archived, to be told, to be taken by a leader."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from wuye_desk.domain.next_step import next_step
from wuye_desk.domain.steps import Step, step_for
from wuye_desk.domain.ticket import ClockInstance, EventKind
from wuye_desk.domain.vocabulary import ClockId, Grade
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.desk import Desk
from wuye_desk.services.tickets.owners import Owners
from wuye_desk.store.cases import load_cases
from wuye_desk.store.queries_board import waiting_tickets

_CLAUSES: Mapping[EventKind, str] = {
    EventKind.ASSIGNED: "篇2 3.1",
    EventKind.HANDLING_OPINED: "篇2 3.1",
    EventKind.READ: "篇1 1.3",
    EventKind.COMPANY_TOLD: "篇1 2.1",
    EventKind.HEAD_VISITED: "篇2 5.4.4",
    EventKind.EXPLAINED: "篇2 5.3.8",
    EventKind.ARCHIVED: "篇2 9.1",
}


def waiting(desk: Desk, open_clocks: Iterable[BoardLine]) -> list[BoardLine]:
    """Return a line for each such ticket, the oldest first; last those that only wait for their archive.

    open_clocks are all lines with a clock: what one of them asks for already is not said twice.
    """
    rows = waiting_tickets(desk.now())
    if not rows:
        return []
    found = list(_lines(desk, rows, _instances({row[0] for row in rows}, open_clocks)))
    return sorted(found, key=lambda line: line.is_to_archive)


def _instances(wanted: set[int], lines: Iterable[BoardLine]) -> dict[int, list[ClockInstance]]:
    found: dict[int, list[ClockInstance]] = defaultdict(list)
    for line in lines:
        if line[0] in wanted and line.instance is not None:
            found[line[0]].append(line.instance)
    return found


def _lines(
    desk: Desk, rows: Sequence[tuple[Any, ...]], instances: Mapping[int, list[ClockInstance]]
) -> Iterator[BoardLine]:
    now, owners = desk.now(), Owners.load(desk.now())
    for row, case in zip(rows, load_cases([row[0] for row in rows]), strict=True):
        clocks = instances.get(row[0], [])
        step = next_step(case.facts, case.events, clocks, now, Grade(row[9]))
        if step.event is not None and not any(_asks_for(clock, step) for clock in clocks):
            yield _line(row, step, owners)


def _asks_for(clock: ClockInstance, step: Step) -> bool:
    usual = step_for(clock)
    return clock.clock is not ClockId.ONE_MONTH and (usual.event, usual.hand_over) == (
        step.event,
        step.hand_over,
    )


def _line(row: tuple[Any, ...], step: Step, owners: Owners) -> BoardLine:
    owner = owners.find(step.owner, receiver=row[22], department=row[17])
    values = list(row)
    values[3] = step.hand_over or 0
    values[14:19] = [step.owner.value, owner.person_id, owner.name, "", _clause(step)]
    return BoardLine((*values, step))


def _clause(step: Step) -> str:
    return "" if step.event is None else _CLAUSES.get(step.event, "")
