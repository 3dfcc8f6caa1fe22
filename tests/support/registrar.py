"""Register tickets until killed, telling each number once it is safe; the folder is the argument."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.conftest import MORNING
from tests.services.drafts_of import CHEN, ZHANG, a_draft
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.registration import register
from wuye_desk.store.models import Person
from wuye_desk.store.opening import open_store


def main(folder: Path) -> None:
    """Register one ticket after another, every second one joined to the first one's matter."""
    desk = Desk(open_store(folder, MORNING), lambda: MORNING)
    person = Person.get(Person.name == "林曉婷")
    desk.person = PersonAtDesk(person.id, person.name, frozenset({Role.RECEPTIONIST}))
    first = register(desk, a_draft(desk, ZHANG)).ticket_id
    for turn in range(1_000_000):
        draft = a_draft(desk, CHEN, join_ticket_id=first if turn % 2 else None, hand_over_now=True)
        print(register(desk, draft).number, flush=True)  # noqa: T201 - whoever kills it reads along


if __name__ == "__main__":
    main(Path(sys.argv[1]))
