"""Attachments in copies, in a restore and in a disposal: there once, brought back, gone for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.services.attachments.attaching import attach, set_aside
from wuye_desk.services.attachments.attachment_lines import AboutFiles, FileToAttach
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.trust import safekeeping
from wuye_desk.services.trust.blanking import blank
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models import Ticket
from wuye_desk.store.models.papers import Attachment
from wuye_desk.store.opening import open_store
from wuye_desk.store.restoring import restore

NAME, NOTE, REASON = "歐陽詠荷家滲水.jpg", "歐陽太太拍的", "歐陽先生說拍錯了"
BYTES = b"picture of a carpet"


@pytest.fixture
def closed(desk: Desk, head_desk: Desk, tmp_path: Path) -> int:
    """Return a cancelled ticket with one attachment kept and one put aside."""
    ticket_id = register(desk, a_draft(desk)).ticket_id
    for name, data in ((NAME, BYTES), ("歐陽 舊.jpg", b"another picture")):
        (tmp_path / name).write_bytes(data)
        attach(desk, ticket_id, [FileToAttach(tmp_path / name)], AboutFiles(note=NOTE))
    set_aside(desk, attachments(desk, ticket_id)[0].id, REASON)
    happens(head_desk, ticket_id, EventKind.CANCELLED, reason="重複")
    return ticket_id


@pytest.fixture
def stick(head_desk: Desk, tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    place = safekeeping.choose_second_folder(head_desk, tmp_path / "stick").second_folder
    assert place is not None
    return place


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "attachments").rglob("*") if path.is_file())


def test_copies_beside_the_station_take_no_second_room(
    head_desk: Desk, closed: int, clock_hand: ClockHand
) -> None:
    for _copy in range(3):
        safekeeping.back_up(head_desk)
        clock_hand.advance(hours=1)
    folder = head_desk.store.folder
    found = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes() == BYTES]
    assert found == [attachments(head_desk, closed)[0].place]


def test_the_second_folder_gets_each_file_once_and_none_half(
    head_desk: Desk, closed: int, stick: Path, clock_hand: ClockHand
) -> None:
    place = attachments(head_desk, closed)[0].place
    (place.parent / "0123456789abcdef.partial").write_bytes(b"half")
    safekeeping.back_up(head_desk)
    assert names(stick) == ["01-歐陽詠荷家滲水.jpg", "02-歐陽 舊.jpg"]
    there = stick / "attachments" / place.parent.name / place.name
    before = there.stat().st_mtime_ns
    clock_hand.advance(hours=1)
    safekeeping.back_up(head_desk)
    assert there.stat().st_mtime_ns == before


def test_a_damaged_file_does_not_take_the_place_of_the_good_one_in_the_second_folder(
    head_desk: Desk, closed: int, stick: Path, clock_hand: ClockHand
) -> None:
    safekeeping.back_up(head_desk)
    place = attachments(head_desk, closed)[0].place
    place.chmod(0o600)
    place.write_bytes(b"")
    clock_hand.advance(hours=1)
    safekeeping.back_up(head_desk)
    assert (stick / "attachments" / place.parent.name / place.name).read_bytes() == BYTES


def test_on_a_new_pc_they_come_back_from_the_second_folder_whole(
    head_desk: Desk, closed: int, stick: Path, tmp_path: Path
) -> None:
    safekeeping.back_up(head_desk)
    head_desk.store.close()
    folder = tmp_path / "new pc"
    restore(folder, max(stick.glob("*.db")), head_desk.now())
    again = Desk(open_store(folder, head_desk.now()), head_desk.now)
    first, aside = attachments(again, closed)
    assert (first.place.read_bytes(), first.name, aside.removed_reason) == (BYTES, NAME, REASON)
    assert check_station(again).findings == ()
    again.store.close()


def test_put_back_in_the_same_folder_they_are_there_as_before(head_desk: Desk, closed: int) -> None:
    safekeeping.back_up(head_desk)
    folder = head_desk.store.folder
    copy = safekeeping.backup_state(head_desk).copies[0].path
    head_desk.store.close()
    restore(folder, copy, head_desk.now())
    again = Desk(open_store(folder, head_desk.now()), head_desk.now)
    assert check_station(again).findings == ()
    assert attachments(again, closed)[0].place.read_bytes() == BYTES
    again.store.close()


def dispose(desk: Desk, closed: int, clock_hand: ClockHand) -> None:
    clock_hand.advance(days=3 * 366)
    blank(desk, [closed], next(one.id for one in people(desk) if one.name == "林曉婷"))


def test_disposal_takes_files_and_words_and_leaves_the_rows(
    head_desk: Desk, closed: int, clock_hand: ClockHand, stick: Path
) -> None:
    safekeeping.back_up(head_desk)
    dispose(head_desk, closed, clock_hand)
    folder = head_desk.store.folder
    assert names(folder) == []
    rows = list(Attachment.select())
    assert [(row.name, row.note, row.removed_reason, row.path) for row in rows] == [(GONE, "", "", "")] * 2
    data = b"".join((folder / name).read_bytes() for name in ("desk.db", "desk.db-wal"))
    assert "歐陽".encode() not in data
    assert check_station(head_desk).findings == ()
    assert attachments(head_desk, closed) == ()
    clock_hand.advance(hours=1)
    safekeeping.back_up(head_desk)
    assert names(stick) == []


def test_a_file_that_was_open_then_goes_another_time(
    head_desk: Desk, closed: int, clock_hand: ClockHand, stick: Path
) -> None:
    place = attachments(head_desk, closed)[0].place
    dispose(head_desk, closed, clock_hand)
    place.parent.mkdir()
    place.write_bytes(BYTES)
    safekeeping.keep_up(head_desk)
    assert names(head_desk.store.folder) == []
    assert names(stick) == []


def test_nothing_can_be_attached_to_what_was_disposed_of(
    head_desk: Desk, closed: int, clock_hand: ClockHand, tmp_path: Path
) -> None:
    dispose(head_desk, closed, clock_hand)
    with pytest.raises(DeskError, match="期滿已清除"):
        attach(head_desk, closed, [FileToAttach(tmp_path / NAME)])


def test_a_number_given_again_after_a_restore_keeps_its_files_in_the_second_folder(
    head_desk: Desk, desk: Desk, closed: int, clock_hand: ClockHand, stick: Path, tmp_path: Path
) -> None:
    dispose(head_desk, closed, clock_hand)
    number = Ticket.get_by_id(closed).number
    folder = head_desk.store.folder / "attachments" / number
    folder.mkdir(parents=True)
    (folder / "01-新的.jpg").write_bytes(b"of another ticket")
    safekeeping.back_up(head_desk)
    assert names(stick) == ["01-新的.jpg"]
