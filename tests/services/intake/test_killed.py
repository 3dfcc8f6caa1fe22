"""kill -9 at any moment: nothing kept is lost, nothing is kept by halves, numbers have no gap and no double.

25 kills in the suite, 300 with WUYE_BENCH=full; a second program writes beside the killed one all the while.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from wuye_desk.domain.ticket import EventKind
from wuye_desk.store.history import broken_rows
from wuye_desk.store.models import Clock, Ticket, TicketEvent
from wuye_desk.store.opening import open_store
from wuye_desk.store.search import search_tickets
from wuye_desk.store.sqlite_only import foreign_key_violations

FULL = os.environ.get("WUYE_BENCH") == "full"
KILLS = 300 if FULL else 25
ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")
def test_whatever_moment_it_is_killed_at_all_that_was_told_is_kept_whole(
    station_template: Path, tmp_path: Path
) -> None:
    shutil.copyfile(station_template, tmp_path / "desk.db")
    command = [sys.executable, "-m", "tests.support.kill_ground", str(tmp_path), str(KILLS), "20261123"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told = [line.split(" ", 2) for line in done.stdout.splitlines()]
    assert len(told) > KILLS

    store = open_store(tmp_path)
    try:
        store.check()
        assert foreign_key_violations(store.database) == []
        assert list(broken_rows()) == []
        _check_tickets([line[1] for line in told if line[0] == "ticket"])
        _check_events([(line[1], line[2]) for line in told if line[0] == "event"])
    finally:
        store.close()


def _check_tickets(told: list[str]) -> None:
    kept = [str(row.number) for row in Ticket.select().order_by(Ticket.id)]
    assert kept == [f"TS-{kept[0][3:9]}-{serial:03}" for serial in range(1, len(kept) + 1)]
    assert len(set(told)) == len(told)
    assert set(told) <= set(kept)
    assert len(kept) - len(told) <= KILLS + 1  # at most the one in hand at each kill, kept but not yet told
    for ticket in Ticket.select():
        events = TicketEvent.select().where(TicketEvent.ticket == ticket).order_by(TicketEvent.sequence)
        sequence = [event.sequence for event in events]
        assert sequence == list(range(1, len(sequence) + 1))
        kinds = [event.kind for event in events]
        assert kinds[:2] == [EventKind.REGISTERED, EventKind.HANDED_OVER]
        assert Clock.select().where(Clock.ticket == ticket).count() > 0
    assert search_tickets(kept[-1], 5) == [len(kept)]


def _check_events(told: list[tuple[str, str]]) -> None:
    contacted = TicketEvent.select(TicketEvent, Ticket).join(Ticket)
    contacted = contacted.where(TicketEvent.kind == EventKind.CONTACTED)
    kept = Counter((str(event.ticket.number), str(event.data["words"])) for event in contacted)
    assert set(kept.values()) == {1}
    assert set(told) <= set(kept)
    assert len(kept) - len(told) <= KILLS + 1
