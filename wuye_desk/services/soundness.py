"""Whether everything of the station holds together: the file, its references, its numbers, its history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.store import soundness
from wuye_desk.store.models import History, Ticket

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True)
class Checked:
    """What was looked through, and what is wrong with it."""

    tickets: int
    history: int
    findings: tuple[str, ...]
    """Sentences; none where all is well."""


def check_station(desk: Desk) -> Checked:  # noqa: ARG001
    """Look through the whole file; seconds on a large one, and nothing is changed."""
    found = tuple(soundness.findings())
    if found:
        return Checked(0, 0, found)
    return Checked(Ticket.select().count(), History.select().count(), ())
