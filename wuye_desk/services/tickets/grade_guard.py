"""A grade falls only by the 站長 or above (本地), also by a correction or by leaving a matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.desk import Desk
from wuye_desk.store.models import Ticket


@contextmanager
def guarded_grades(desk: Desk, ticket_ids: Iterable[int]) -> Iterator[None]:
    """Refuse at the end what let the stored grade of one of these tickets fall, unless who did it may.

    Inside Store.write(), around everything that works the tickets out again.
    """
    ids = list(ticket_ids)
    before = _grades(ids)
    yield
    fallen = [number for number, grade in _grades(ids).items() if grade.rank < before[number].rank]
    if fallen and not desk.may(Action.LOWER_GRADE):
        raise DeskError(f"這樣 {'、'.join(fallen)} 的等級會降，只有{who_may(Action.LOWER_GRADE)}可以。")


def _grades(ids: list[int]) -> dict[str, Grade]:
    return dict(Ticket.select(Ticket.number, Ticket.grade).where(Ticket.id << ids).tuples())
