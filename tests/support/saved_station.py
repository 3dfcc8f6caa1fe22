"""Write the file a release leaves behind, with every kind of row: python -m tests.support.saved_station FILE.

Run for each release, as tests/data/VERSION.db, and not again once that is out: later programs are tested on
the real thing.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.conftest import MORNING
from tests.scenarios.path import USUAL
from tests.services.intake.drafts_of import CHEN, WANG, ZHANG, a_draft
from tests.services.tickets.happenings import happens
from tests.support import small_station
from tests.support.clock_hand import ClockHand
from tests.support.saved_fees import add_fees
from wuye_desk.domain.months import Month
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ContactWay, Criterion, Kind
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import FileToAttach
from wuye_desk.services.cases.cases import CaseDraft, save_case
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.services.printing.printing import log_printing, ticket_form
from wuye_desk.services.reports.handed import hand_over_month
from wuye_desk.services.reports.monthly import monthly
from wuye_desk.services.shifts.shifts import hand_over
from wuye_desk.services.station.bulletins import BulletinLine, save_bulletin
from wuye_desk.store.opening import open_store


def fill(desk: Desk, clock_hand: ClockHand) -> None:
    """Give the small station a few days' work."""
    ids = {one.name: one.id for one in people(desk)}
    sign_in(desk, ids["周建國"], small_station.HEAD_PIN)
    add_substitution(desk, ids["黃麗娟"], ids["林曉婷"], MORNING, MORNING + timedelta(days=2))
    now = desk.now()
    save_bulletin(desk, BulletinLine(None, "3棟", "停水", "17:00 恢復", now, now + timedelta(hours=8)))
    sign_in(desk, ids["林曉婷"], small_station.DESK_PIN)
    first = register(desk, a_draft(desk, ZHANG, happening=True, hand_over_now=True, receiver="李國棟"))
    register(desk, a_draft(desk, CHEN, join_ticket_id=first.ticket_id))
    register(desk, a_draft(desk, WANG, criteria={Criterion.CONDUCT}, confidential=True))
    register(desk, a_draft(desk, WANG, kind=Kind.HELP, settled="已告知取件碼"))
    log_printing(desk, ticket_form(desk, first.ticket_id), 1, "櫃臺打印機")
    clock_hand.advance(minutes=40)
    words = {"way": ContactWay.PHONE.value, "words": "師傅下午到", "by_name": "林曉婷"}
    happens(desk, first.ticket_id, EventKind.CONTACTED, **words)
    _go_on(desk, first.ticket_id, clock_hand)
    hand_over(desk, ids["周建國"], small_station.HEAD_PIN, "門禁壞了")
    _add_papers(desk, first.ticket_id, ids)
    add_fees(desk.now())


def _go_on(desk: Desk, ticket_id: int, clock_hand: ClockHand) -> None:
    """Let everything happen to a ticket that a receptionist records, each with the words it needs."""
    for kind in (
        EventKind.ARRIVED,
        EventKind.PLANNED,
        EventKind.LIAISED,
        EventKind.PASSED_UP,
        EventKind.READ,
        EventKind.PROMISED,
        EventKind.IRREGULAR_APPLIED,
    ):
        clock_hand.advance(minutes=2)
        due = {"due_at": (clock_hand() + timedelta(days=9)).isoformat()}
        happens(desk, ticket_id, kind, **USUAL[kind], **(due if kind is EventKind.PROMISED else {}))


def _add_papers(desk: Desk, ticket_id: int, ids: dict[str, int]) -> None:
    photo = desk.store.folder / "滲水.jpg"
    photo.write_bytes(b"picture")
    attach(desk, ticket_id, [FileToAttach(photo)])
    sign_in(desk, ids["周建國"], small_station.HEAD_PIN)
    save_case(desk, ticket_id, CaseDraft("滲水", "先關閥", ("漏水",)))
    hand_over_month(desk, monthly(desk, Month(2026, 10)), "沈文海")


def main(target: Path) -> None:
    """Build the station beside, and copy it whole into the target."""
    clock_hand = ClockHand(MORNING)
    with tempfile.TemporaryDirectory() as name:
        small_station.build(Path(name), clock_hand)
        store = open_store(Path(name), MORNING)
        fill(Desk(store, clock_hand), clock_hand)
        store.close()
        with closing(sqlite3.connect(store.path)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
