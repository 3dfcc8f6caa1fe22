"""Disks that fill up, can only be read, are pulled out; another program in the way; a clock set back.

The disks are real: memory file systems of a few MB; where nobody may mount one, a limit on the size of files.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.conftest import MORNING
from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from tests.support.small_disk import fill, pull_out, read_only_view, small_disk
from wuye_desk.__main__ import main
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.board.board import board
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.services.trust.clock_doubt import recorded_later
from wuye_desk.services.trust.safekeeping import back_up, choose_second_folder
from wuye_desk.store.backups import FOLDER, copies
from wuye_desk.store.models import Ticket, TicketEvent
from wuye_desk.store.opening import open_store


@contextmanager
def working_on(folder: Path, clock_hand: ClockHand) -> Iterator[Desk]:
    store = open_store(folder, clock_hand())
    desk = Desk(store, clock_hand)
    sign_in(desk, next(one.id for one in people(desk) if one.name == "周建國"), "246810")
    try:
        yield desk
    finally:
        store.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 8) as place:
        yield place


@pytest.fixture
def on_disk(disk: Path, station_template: Path, clock_hand: ClockHand) -> Iterator[Desk]:
    shutil.copyfile(station_template, disk / "desk.db")
    with working_on(disk, clock_hand) as desk:
        yield desk


def register_until_refused(desk: Desk, most: int = 400) -> tuple[list[str], DeskError]:
    """Register long complaints until one is refused; return the numbers given and what was said."""
    numbers: list[str] = []
    for _ in range(most):
        try:
            numbers.append(register(desk, a_draft(desk, content="樓上漏水，" * 900)).number)
        except DeskError as error:
            return numbers, error
    raise AssertionError("the disk never filled up")


def numbers_kept() -> list[str]:
    return [str(row.number) for row in Ticket.select().order_by(Ticket.id)]


def test_a_full_disk_loses_nothing_kept_and_gives_the_next_number_once_there_is_room(on_disk: Desk) -> None:
    filler = fill(on_disk.store.folder, leave=400_000)
    given, said = register_until_refused(on_disk)
    assert "磁碟已滿" in said.sentence
    assert "騰出空間" in said.sentence
    assert numbers_kept() == given
    filler.unlink()
    register(on_disk, a_draft(on_disk))
    assert numbers_kept() == [f"TS-202611-{serial:03}" for serial in range(1, len(given) + 2)]
    on_disk.store.check()


def test_a_full_disk_takes_back_an_event_whole(on_disk: Desk) -> None:
    ticket_id = register(on_disk, a_draft(on_disk)).ticket_id
    filler = fill(on_disk.store.folder, leave=100_000)
    kept = TicketEvent.select().count()
    with pytest.raises(DeskError, match="磁碟已滿"):
        happens(on_disk, ticket_id, EventKind.NOTED, words="說" * 200_000)
    assert TicketEvent.select().count() == kept
    filler.unlink()
    happens(on_disk, ticket_id, EventKind.NOTED, words="說" * 200_000)
    assert TicketEvent.select().count() == kept + 1


def test_a_full_disk_leaves_the_draft_as_it_last_was(on_disk: Desk) -> None:
    box = DraftBox(on_disk.store.folder / "drafts")
    box.save(TicketDraft(id="a1", content="漏水"))
    fill(on_disk.store.folder, leave=0)
    with pytest.raises(DeskError, match="已打的字還在畫面上"):
        box.save(TicketDraft(id="a1", content="漏水，" * 9_000))
    assert [draft.content for draft in box.load_all()] == ["漏水"]


def test_a_full_disk_leaves_no_half_copy(on_disk: Desk) -> None:
    fill(on_disk.store.folder, leave=100_000)
    with pytest.raises(DeskError, match="磁碟已滿"):
        back_up(on_disk)
    assert list((on_disk.store.folder / FOLDER).iterdir()) == []


def test_a_full_stick_is_told_and_the_copy_on_the_pc_stands(
    station_template: Path, disk: Path, tmp_path: Path, clock_hand: ClockHand
) -> None:
    own = tmp_path / "station"
    own.mkdir()
    shutil.copyfile(station_template, own / "desk.db")
    with working_on(own, clock_hand) as desk:
        place = choose_second_folder(desk, disk).second_folder
        assert place is not None
        filler = fill(disk, leave=50_000)
        state = back_up(desk)
        assert "USB" in state.trouble
        assert (len(state.copies), len(copies(place))) == (1, 0)
        assert sorted(path.name for path in place.iterdir()) == []
        filler.unlink()
        clock_hand.advance(minutes=1)
        assert len(back_up(desk).second_copies) == 1


def test_a_stick_pulled_out_is_a_calm_note(
    station_template: Path, disk: Path, tmp_path: Path, clock_hand: ClockHand
) -> None:
    own = tmp_path / "station"
    own.mkdir()
    shutil.copyfile(station_template, own / "desk.db")
    with working_on(own, clock_hand) as desk:
        choose_second_folder(desk, disk)
        pull_out(disk)
        state = back_up(desk)
        assert (state.second_is_there, state.trouble, len(state.copies)) == (False, "", 1)
        assert list(disk.iterdir()) == []


def test_a_data_disk_pulled_out_is_told_instead_of_writing_to_nowhere(on_disk: Desk) -> None:
    register(on_disk, a_draft(on_disk))
    pull_out(on_disk.store.folder)
    with pytest.raises(DeskError, match="資料夾不見了"):
        register(on_disk, a_draft(on_disk))


def test_a_folder_removed_while_it_is_open_is_told(desk: Desk, tmp_path: Path) -> None:
    register(desk, a_draft(desk))
    away = tmp_path / "away"
    desk.store.folder.rename(away)
    with pytest.raises(DeskError, match="資料夾不見了"):
        register(desk, a_draft(desk))
    away.rename(desk.store.folder)
    assert register(desk, a_draft(desk)).number == "TS-202611-002"


def test_another_file_in_the_place_of_the_open_one_is_told(desk: Desk, station_template: Path) -> None:
    register(desk, a_draft(desk))
    fresh = desk.store.folder / "fresh.db"
    shutil.copyfile(station_template, fresh)
    fresh.replace(desk.store.path)
    with pytest.raises(DeskError, match="被換過"):
        register(desk, a_draft(desk))


def test_a_folder_that_can_only_be_read_is_told_at_the_start(
    station_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "station"
    folder.mkdir()
    shutil.copyfile(station_template, folder / "desk.db")
    before = (folder / "desk.db").read_bytes()
    with read_only_view(folder, tmp_path / "view") as view:
        with pytest.raises(DeskError, match=r"只能讀|可寫"):
            open_store(view, MORNING)
        assert main(["--data", str(view), "backup"]) == 1
        assert main(["--data", str(view), "restore", str(view / "desk.db")]) == 1
        assert "Traceback" not in capsys.readouterr().err
    assert (folder / "desk.db").read_bytes() == before


def test_a_limit_on_files_loses_nothing_kept(
    desk: Desk, limited: Iterator[None], clock_hand: ClockHand
) -> None:
    given, said = register_until_refused(desk)
    assert "沒有存下" in said.sentence
    assert numbers_kept() == given


@pytest.fixture
def limited(desk: Desk) -> Iterator[None]:
    """Let no file of this process grow beyond the station's and a little: the system's own full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (desk.store.path.stat().st_size + 200_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_another_program_holds_is_told_and_free_once_that_dies(desk: Desk) -> None:
    desk.store.database.execute_sql("PRAGMA busy_timeout = 50")
    command = [sys.executable, "-c", HOLD, str(desk.store.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(DeskError, match=r"占用.*再試一次"):
            register(desk, a_draft(desk))
        other.kill()
    assert register(desk, a_draft(desk)).number == "TS-202611-001"


def test_a_clock_set_back_gives_no_double_number_and_no_negative_time(
    desk: Desk, clock_hand: ClockHand
) -> None:
    first = register(desk, a_draft(desk, hand_over_now=True))
    assert recorded_later(desk) is None
    clock_hand.advance(days=-40)
    assert recorded_later(desk) == MORNING
    earlier = [register(desk, a_draft(desk)).number for _ in range(2)]
    clock_hand.advance(days=40)
    later = [register(desk, a_draft(desk)).number for _ in range(2)]
    assert earlier == ["TS-202610-001", "TS-202610-002"]
    assert [first.number, *later] == ["TS-202611-001", "TS-202611-002", "TS-202611-003"]
    assert recorded_later(desk) is None


def test_nothing_can_be_recorded_before_its_ticket_was_received(desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = register(desk, a_draft(desk)).ticket_id
    clock_hand.advance(days=-3)
    with pytest.raises(DeskError, match="早於受理時間"):
        happens(desk, ticket_id, EventKind.NOTED, words="回電")
    assert TicketEvent.select().where(TicketEvent.occurred_at < MORNING - timedelta(minutes=4)).count() == 0
    assert [
        line.instance.due_at > line.instance.started_at for line in board(desk).lines if line.instance.due_at
    ]
    assert ticket(desk, ticket_id).number == "TS-202611-001"


def test_a_clock_set_back_by_the_network_is_no_doubt(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk))
    clock_hand.advance(seconds=-90)
    assert recorded_later(desk) is None


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Kiritimati", "UTC"])
def test_another_time_zone_of_the_pc_changes_no_time_of_the_station(zone: str) -> None:
    command = [sys.executable, "-c", "from wuye_desk.app import now; print(now().isoformat())"]
    told = subprocess.run(command, env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=True)
    moment = datetime.fromisoformat(told.stdout.strip())
    assert moment.utcoffset() == timedelta(hours=8)
    assert abs(datetime.now(UTC) - moment) < timedelta(minutes=1)
