"""Kill a program at random moments of its work: python -m tests.support.kill_ground FOLDER KILLS SEED.

Each round a child opens the station and registers and records as fast as it can, telling each number and
each event once it is kept; after a random number of them, and a random moment more, it is killed. A second
program writes beside it all the while. What they told is printed, a line each: `ticket NUMBER` or
`event NUMBER WORDS`.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ContactWay, Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.intake.registration import TicketDraft, register
from wuye_desk.services.tickets.tickets import EventDraft, record
from wuye_desk.store.models import Account, Person, Room
from wuye_desk.store.opening import open_store

START = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
MOST_TOLD = 5
LONGEST_DELAY = 0.03
"""Seconds; registering takes some milliseconds, so that every step of it is met."""


def work(folder: Path, name: str, out: int, turns: int = 10**9, pause: float = 0) -> None:
    """Register and record, each ticket with two events, tell what is kept, and pause so many seconds."""
    store = open_store(folder, START)
    person = Person.get(Person.name == "林曉婷")
    roles = frozenset({Role.RECEPTIONIST})
    desk = Desk(store, lambda: datetime.now(UTC), PersonAtDesk(person.id, person.name, roles))
    room = Room.get(Room.label == "3棟2單元1201")
    account = Account.get(Account.room == room)
    for turn in range(turns):
        draft = TicketDraft(
            account_id=account.id,
            room_id=room.id,
            received_at=desk.now() - timedelta(minutes=1),
            content=f"{name} {turn} 漏水",
            department="維修組",
            hand_over_now=True,
        )
        saved = register(desk, draft)
        os.write(out, f"ticket {saved.number}\n".encode())
        for step in range(2):
            words = f"{name}-{turn}-{step}"
            data = {"way": ContactWay.PHONE.value, "words": words, "by_name": "林曉婷"}
            record(desk, saved.ticket_id, EventDraft(EventKind.CONTACTED, desk.now(), data))
            os.write(out, f"event {saved.number} {words}\n".encode())
        time.sleep(pause)
    store.close()


def begin(folder: Path, name: str, pause: float = 0) -> tuple[int, int]:
    """Fork a child that works; return its process and the pipe it tells on."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(folder, name, writing, pause=pause)
        except Exception:  # noqa: BLE001 - told whole, the test reads it
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    return child, reading


def end(child: int, reading: int) -> Iterator[str]:
    """Kill a child and yield what it had told by then."""
    os.kill(child, signal.SIGKILL)
    _child, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit(f"a child ended by itself: {status}")
    told = b""
    while piece := os.read(reading, 65536):
        told += piece
    os.close(reading)
    yield from told.decode().splitlines()


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill as often as wanted; print what was told, then how often the file was opened after a kill."""
    dice = random.Random(seed)
    work(folder, "first", sys.stdout.fileno(), 1)  # all that is imported late is there before the children
    steady = begin(folder, "steady", pause=0.02)
    for turn in range(kills):
        child, reading = begin(folder, f"round {turn}")
        for _ in range(dice.randrange(MOST_TOLD)):
            line = b""
            while not line.endswith(b"\n") and (letter := os.read(reading, 1)):
                line += letter
            sys.stdout.write(line.decode())
        time.sleep(dice.random() * LONGEST_DELAY)
        sys.stdout.writelines(f"{line}\n" for line in end(child, reading))
    sys.stdout.writelines(f"{line}\n" for line in end(*steady))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
