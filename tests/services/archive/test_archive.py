"""檔案: shelves one after the other, files found by any part, the list to be signed."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.support.clock_hand import ClockHand
from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.domain.disposal import closed_before, keep_until
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.services.archive.archive import Keeping, archived, file_of, first_year
from wuye_desk.services.archive.disposing import disposal_sheet
from wuye_desk.services.archive.shelves import next_shelf, on_shelf
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import AboutFiles, FileToAttach
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.printing.printing import log_printing, ticket_form
from wuye_desk.services.trust.blanking import blank
from wuye_desk.store.models import Room


def archive(
    desk: Desk, number: str, shelf: str, day: date, room: str = "3棟2單元1201", subject: str = "主臥漏水"
) -> int:
    """Make a ticket that was archived on a day at ten."""
    at = station_moment(day, time(10))
    household = Room.get(Room.label == room)
    ticket_id = add_ticket(
        desk.store, number, at - timedelta(days=3), stage=Stage.ARCHIVED, room=household, subject=subject
    )
    add_event(desk.store, ticket_id, EventKind.ARCHIVED, at, shelf=shelf, by_name="林曉婷")
    return ticket_id


@pytest.mark.parametrize(
    ("last", "following"),
    [
        ("2026-016", "2026-017"),
        ("2026-999", "2026-1000"),
        ("投訴甲-08", "投訴甲-09"),
        ("甲 99", "甲 100"),
        ("投訴 2026-11 卷", "2026-001"),
    ],
)
def test_the_next_shelf_follows_the_last_one_given(desk: Desk, last: str, following: str) -> None:
    archive(desk, "TS-202611-001", last, date(2026, 11, 20))
    assert next_shelf(desk) == following


def test_each_year_begins_with_one_and_a_taken_number_is_passed_by(desk: Desk, clock_hand: ClockHand) -> None:
    assert next_shelf(desk) == "2026-001"
    archive(desk, "TS-202611-001", "2026-002", date(2026, 11, 19))
    archive(desk, "TS-202611-002", "2026-001", date(2026, 11, 20))
    assert next_shelf(desk) == "2026-003"
    assert on_shelf(desk, " 2026-002 ") == ("TS-202611-001",)
    assert on_shelf(desk, "") == ()
    clock_hand.advance(days=60)
    assert next_shelf(desk) == "2027-001"


@pytest.fixture
def shelves(desk: Desk) -> dict[str, int]:
    """Archive four tickets: lately, three years ago in two months, in four weeks, and long ago."""
    made = {
        "new": archive(desk, "TS-202611-001", "2026-016", date(2026, 11, 20), "5棟1單元0703", "電梯異響"),
        "soon": archive(desk, "TS-202312-001", "2023-101", date(2023, 12, 20)),
        "due": archive(desk, "TS-202311-001", "2023-100", date(2023, 11, 22)),
        "old": archive(desk, "JY-202201-001", "2022-001", date(2022, 1, 5), "1棟2單元1504"),
    }
    add_ticket(desk.store, "TS-202611-009", desk.now())
    return made


def numbers(page: object) -> list[str]:
    return [line.number for line in page.lines]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2023", ["TS-202312-001", "TS-202311-001"]),
        ("2026-016", ["TS-202611-001"]),
        ("JY", ["JY-202201-001"]),
        ("1棟2單元", ["JY-202201-001"]),
        ("5-1-703", ["TS-202611-001"]),
        ("2023-11-22", ["TS-202311-001"]),
        ("沒有這個", []),
        ("", ["TS-202611-001", "TS-202312-001", "TS-202311-001", "JY-202201-001"]),
    ],
)
def test_files_are_found_by_shelf_number_room_and_day(
    desk: Desk, shelves: dict[str, int], text: str, found: list[str]
) -> None:
    page = archived(desk, text)
    assert numbers(page) == found
    assert page.total == len(found)


def test_files_are_told_apart_by_their_three_years(desk: Desk, shelves: dict[str, int]) -> None:
    assert numbers(archived(desk, keeping=Keeping.KEPT)) == ["TS-202611-001"]
    assert numbers(archived(desk, keeping=Keeping.SOON)) == ["TS-202312-001"]
    assert numbers(archived(desk, keeping=Keeping.DUE)) == ["TS-202311-001", "JY-202201-001"]
    assert numbers(archived(desk, keeping=Keeping.GONE)) == []
    assert numbers(archived(desk, keeping=Keeping.DUE, year=2022)) == ["JY-202201-001"]
    assert numbers(archived(desk, "2023", year=2026)) == []
    assert first_year(desk) == 2022
    for line in archived(desk).lines:
        assert line.number in numbers(archived(desk, keeping=line.keeping))


def test_the_day_a_file_is_due_is_the_one_after_it_was_kept_until() -> None:
    day = date(2020, 2, 1)
    while day < date(2032, 4, 1):
        before = closed_before(day)
        assert keep_until(before - timedelta(days=1)) < day <= keep_until(before)
        day += timedelta(days=1)


def test_a_file_says_what_lies_in_it_and_which_original_is_not_scanned(
    desk: Desk, shelves: dict[str, int], tmp_path: Path
) -> None:
    log_printing(desk, ticket_form(desk, shelves["new"]), 1, "櫃臺打印機")
    parts = [(part.what, part.told) for part in file_of(desk, shelves["new"]).parts]
    assert parts == [("KF-01 住戶投訴處置表", "印過 1 次，原件未掃描"), ("經過", "2 筆")]
    (tmp_path / "簽回.pdf").write_bytes(b"scan")
    attach(
        desk,
        shelves["new"],
        [FileToAttach(tmp_path / "簽回.pdf")],
        AboutFiles(AttachmentKind.SIGNED, "KF-01"),
    )
    parts = [(part.what, part.told) for part in file_of(desk, shelves["new"]).parts]
    assert parts[:2] == [
        ("KF-01 住戶投訴處置表", "印過 1 次，原件已掃描"),
        ("簽回.pdf", "簽回原件 KF-01"),
    ]


def test_what_is_not_archived_has_no_file(desk: Desk, now: datetime) -> None:
    ticket_id = add_ticket(desk.store, "TS-202611-001", now)
    with pytest.raises(DeskError, match="還沒有歸檔"):
        file_of(desk, ticket_id)


def words_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_list_to_be_signed_names_the_files_and_no_word_of_a_resident(
    head_desk: Desk, shelves: dict[str, int]
) -> None:
    job = disposal_sheet(head_desk, [shelves["due"], shelves["old"]])
    words = words_of(job.pdf)
    for part in ("TS-202311-001", "2022-001", "1棟2單元1504", "2026-11-22", "見證人", "篇2 9.2"):
        assert part in words.replace("\n", "")
    for word in ("漏水", "張德勝", "TS-202312-001"):
        assert word not in words
    assert (job.title, job.form, job.number, job.missing) == (
        "到期檔案銷毀清單",
        "DA-01",
        "2026-11-23",
        frozenset(),
    )


def test_only_files_that_are_due_are_listed_and_only_by_a_head(
    desk: Desk, head_desk: Desk, shelves: dict[str, int]
) -> None:
    with pytest.raises(DeskError, match="還沒有到期"):
        disposal_sheet(head_desk, [shelves["due"], shelves["soon"]])
    with pytest.raises(DeskError, match="請先選"):
        disposal_sheet(head_desk, [])
    with pytest.raises(DeskError, match="站長或以上"):
        disposal_sheet(desk, [shelves["due"]])


def test_a_long_list_goes_on_and_is_signed_once(head_desk: Desk) -> None:
    ids = [
        archive(head_desk, f"TS-202201-{place:03}", f"2022-{place:03}", date(2022, 1, 5))
        for place in range(1, 91)
    ]
    job = disposal_sheet(head_desk, ids)
    words = words_of(job.pdf)
    assert job.pages > 2
    assert words.count("見證人") == 1
    assert all(f"2022-{place:03}" in words for place in range(1, 91))


def test_what_was_disposed_of_is_found_as_such(head_desk: Desk, shelves: dict[str, int]) -> None:
    witness = next(one.id for one in people(head_desk) if one.name == "林曉婷")
    blank(head_desk, [shelves["due"]], witness)
    assert numbers(archived(head_desk, keeping=Keeping.GONE)) == ["TS-202311-001"]
    assert numbers(archived(head_desk, keeping=Keeping.DUE)) == ["JY-202201-001"]
    with pytest.raises(DeskError, match="剛被銷毀"):
        disposal_sheet(head_desk, [shelves["due"]])
