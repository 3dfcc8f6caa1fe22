"""月報 (篇2 8.0): the complaints of a month."""

from __future__ import annotations

from wuye_desk.domain.report import Month
from wuye_desk.services.desk import Desk
from wuye_desk.store import queries_board


def complaints_of(desk: Desk, month: Month) -> int:
    """Return how many complaints were received in a month, those cancelled left out."""
    until = min(month.end, desk.now())
    return sum(queries_board.complaints_per_day(month.start, until).values())
