"""備註 of the register: what a line does not say in its columns, in a few words each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wuye_desk.domain.course import is_settled
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import Grade, Kind, Stage, Validity
from wuye_desk.store.models import Ticket

_TOLD = {
    EventKind.ARRIVED: "到場",
    EventKind.REPORTED: "已上報經理",
    EventKind.PASSED_UP: "上報",
    EventKind.MINUTES_FILED: "專題會議",
}


def remarks_of(row: Ticket, events: Sequence[Event]) -> Iterator[str]:
    """Yield the remarks of a ticket, what weighs most first."""
    if row.stage is Stage.CANCELLED:
        yield "作廢"
    if row.kind is Kind.COMPLAINT and row.grade is Grade.MAJOR:
        yield "重大"
    if row.validity is Validity.INVALID:
        yield "無效"
    if any(is_settled(one) for one in events):
        yield "當場解決"
    for one in events:
        if one.kind in _TOLD:
            yield f"{_TOLD[one.kind]} {local(one.occurred_at):%m-%d %H:%M}"
        elif one.kind is EventKind.MATTER_JOINED and row.matter_id is not None:
            yield f"併案 {one.data.get('with_number', '')}"
    if row.sender_reference:
        yield f"來文 {row.sender_reference}"
    if row.blank_number:
        yield f"補錄 {row.blank_number}"
