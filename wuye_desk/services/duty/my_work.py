"""待我處理: everything whose turn is one person's, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local, to_stamp
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.steps import STAGE_STEPS
from wuye_desk.domain.vocabulary import ClockId, Role
from wuye_desk.services.board.board import TEN_MINUTES, in_order
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.board.waiting import waiting
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.duty.errands import errands, owed_month
from wuye_desk.services.duty.turns import Duty, Turns
from wuye_desk.services.duty.work_line import ErrandLine, Group, WorkLine
from wuye_desk.store import queries_board, queries_duty

_NOBODY: frozenset[int] = frozenset()
_MONTH_AHEAD = timedelta(days=7)
_UNTIL_NEAR = frozenset({ClockId.ONE_MONTH.value})
"""Clocks that every open ticket has: in the last week only they are somebody's next thing to do."""


@dataclass(frozen=True)
class MyWork:
    """One person's list as read at one moment; grouped() puts it in order for any later one."""

    person_id: int
    person: str
    acts_for: tuple[str, ...]
    """Whom he stands in for now."""
    steps: tuple[BoardLine, ...]
    errands: tuple[ErrandLine, ...]


def my_work(desk: Desk) -> MyWork:
    """Return what waits for who is at the desk; DeskError where nobody is."""
    if desk.person is None:
        raise DeskError("請先選擇是誰在前臺。")
    return _work(desk, desk.person.id)


def others_work(desk: Desk, person_id: int) -> MyWork:
    """Return what waits for somebody else; the 站長 and above may look."""
    own = desk.require(Action.SEE_WORK).id == person_id
    work = _work(desk, person_id)
    shown = (replace(one, doable=own or not one.errand.is_personal) for one in work.errands)
    return replace(work, errands=tuple(shown))


def my_overdue(desk: Desk) -> int:
    """Return how many things of who is at the desk are overdue; 0 where nobody is."""
    if desk.person is None:
        return 0
    now = desk.now()
    lines = queries_board.open_clocks(BoardLine, now)
    mine = _steps_of(Turns.load(now), desk.person.id, to_stamp(now), lines)
    return overdue([*mine, *owed_month(desk, desk.person.roles)], now)


def overdue(things: Iterable[BoardLine | ErrandLine], now: datetime) -> int:
    """Return how many of these are past their deadline at this moment."""
    return sum(one.due_at is not None and one.due_at < now for one in things)


def grouped(work: MyWork, now: datetime) -> list[WorkLine]:
    """Return the lines under their headings as of this moment: what is late first, what may wait last."""
    lines = [WorkLine(group, line) for group, line in _placed(work.steps, now)]
    lines += [WorkLine(_group_of_errand(one, now), one) for one in work.errands]
    places = {group: place for place, group in enumerate(Group)}
    return sorted(lines, key=lambda line: places[line.group])


def _work(desk: Desk, person_id: int) -> MyWork:
    now = desk.now()
    turns = Turns.load(now)
    name = turns.owners.names.get(person_id)
    if name is None:
        raise DeskError("這個人已不在服務站。")
    clocks = queries_board.open_clocks(BoardLine)
    lines = [*clocks, *waiting(desk, clocks)]
    absent = [who for who, by in turns.owners.substitutes.items() if by == person_id]
    roles = turns.roles[person_id].union(*(turns.roles.get(who, ()) for who in absent))
    return MyWork(
        person_id=person_id,
        person=name,
        acts_for=tuple(turns.owners.names[who] for who in absent if who in turns.owners.names),
        steps=tuple(_steps_of(turns, person_id, to_stamp(now), lines)),
        errands=errands(desk, PersonAtDesk(person_id, name, roles)),
    )


def _steps_of(turns: Turns, person_id: int, stamp: int, lines: Sequence[BoardLine]) -> Iterator[BoardLine]:
    """Yield the lines whose turn is this person's; equal duties are thought through once."""
    deciding = {line[0] for line in lines if line[1] == ClockId.IRREGULAR_DECISION.value}
    applicants = queries_duty.applicants(deciding) if deciding else {}
    ids = {name: person for person, name in turns.owners.names.items()}
    known: dict[object, bool] = {}
    for line in lines:
        barred = _barred(line, applicants, ids)
        late = line[1] == ClockId.DEPARTMENT_ANSWER.value and line[4] < stamp
        key = (line[14], line[15], line[17], line[22], line[23], late, barred)
        his = known.get(key)
        if his is None:
            duty = Duty(Role(line[14]), line[15], line[17], line[22], line[23], late)
            his = known[key] = person_id in turns.whose(duty, barred)
        if his:
            yield line


def _barred(
    line: BoardLine, applicants: Mapping[int, tuple[int | None, str]], ids: Mapping[str, int]
) -> frozenset[int]:
    """Return who may not decide: who applied, or sat at the desk for it (篇3 四(二)3)."""
    if line[1] != ClockId.IRREGULAR_DECISION.value or line[0] not in applicants:
        return _NOBODY
    recorder, name = applicants[line[0]]
    return frozenset(one for one in (recorder, ids.get(name)) if one is not None)


def _placed(lines: Iterable[BoardLine], now: datetime) -> Iterator[tuple[Group, BoardLine]]:
    stamp = to_stamp(now)
    midnight = local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = to_stamp(midnight + timedelta(days=1))
    far_off = to_stamp(now + _MONTH_AHEAD)
    clocks = (line for line in lines if line[1] is not None)
    near = (line for line in clocks if line[1] not in _UNTIL_NEAR or line[4] <= far_off)
    for line in in_order(near, now):
        yield _group(line, stamp, tomorrow), line
    for line in lines:
        if line[1] is None:
            yield _group_without_clock(line), line


def _group_without_clock(line: BoardLine) -> Group:
    """Return where a ticket stands that no clock drives on; what the SOP wants done first is for today."""
    if line.is_to_archive:
        return Group.TO_ARCHIVE
    return Group.LATER if line.step == STAGE_STEPS[line.stage] else Group.TODAY


def _group(line: BoardLine, stamp: int, tomorrow: int) -> Group:
    if line[1] == ClockId.IRREGULAR_DECISION.value:
        return Group.TO_APPROVE
    if line[4] < stamp:
        return Group.OVERDUE
    if line[1] in TEN_MINUTES:
        return Group.AT_ONCE
    return Group.TODAY if line[4] < tomorrow else Group.LATER


def _group_of_errand(line: ErrandLine, now: datetime) -> Group:
    if line.group is not None:
        return line.group
    if line.due_at is None or local(line.due_at).date() > local(now).date():
        return Group.LATER
    return Group.OVERDUE if line.due_at < now else Group.TODAY
