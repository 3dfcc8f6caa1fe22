"""銷毀到期檔案: the words of the resident go everywhere, the figures stay, and no copy brings them back."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.intake.drafts_of import CHEN, a_draft
from tests.services.tickets.happenings import happens
from tests.support.clock_hand import ClockHand
from tests.support.tickets import add_event, add_ticket
from wuye_desk.domain.disposal import GONE, keep_until
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.kept_words import KeptWords
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.printing.printing import ticket_form
from wuye_desk.services.tickets.correcting import correct
from wuye_desk.services.tickets.matters import join
from wuye_desk.services.tickets.tickets import TicketFilter, ticket, tickets
from wuye_desk.services.trust import safekeeping
from wuye_desk.services.trust.blanking import blank, due_for_disposal
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.blanking_journal import JOURNAL, read_journal
from wuye_desk.store.models import Clock, History, Ticket
from wuye_desk.store.opening import open_store
from wuye_desk.store.restoring import restore

CALLER, PHONE, CONTENT = "歐陽詠荷", "13366554477", "魚缸裂開淹了地毯"
DEMAND, PLACE, NOTE, BEFORE = "賠一張波斯地毯", "主臥飄窗", "她說孩子高考在即", "浴缸旁邊漏"
WORDS = (CALLER, PHONE, CONTENT, DEMAND, PLACE, NOTE, BEFORE)
YEARS = timedelta(days=3 * 366)


def person(desk: Desk, name: str) -> int:
    return next(one.id for one in people(desk) if one.name == name)


def closed(desk: Desk, head_desk: Desk) -> int:
    """Register a ticket with words of a resident, put one right, and close it."""
    draft = a_draft(
        desk, caller_name=CALLER, callback_phone=PHONE, content=CONTENT, demand=DEMAND, location=BEFORE
    )
    ticket_id = register(desk, draft).ticket_id
    happens(desk, ticket_id, EventKind.NOTED, words=NOTE)
    correct(desk, ticket_id, {"location": PLACE}, "聽錯了")
    happens(head_desk, ticket_id, EventKind.CANCELLED, reason=f"{CALLER}撤回")
    return ticket_id


@pytest.fixture
def old(desk: Desk, head_desk: Desk, clock_hand: ClockHand) -> int:
    """Return a ticket whose time is up."""
    ticket_id = closed(desk, head_desk)
    safekeeping.back_up(head_desk)
    clock_hand.advance(days=YEARS.days)
    return ticket_id


def found_in(folder: Path, names: Sequence[str] = ("desk.db", "desk.db-wal")) -> list[str]:
    """Return the words that stand in the bytes of these files, whole or as the pairs of the search."""
    data = b"".join((folder / name).read_bytes() for name in names if (folder / name).exists())
    pairs = [
        word[at : at + 2] for word in ("魚缸裂開", "波斯", "飄窗", "高考") for at in range(0, len(word), 2)
    ]
    return [word for word in (*WORDS, *pairs) if word.encode() in data]


def dispose(desk: Desk, ticket_id: int) -> int:
    return blank(desk, [ticket_id], person(desk, "林曉婷"))


def test_a_file_is_kept_three_years_to_the_day(desk: Desk, head_desk: Desk, clock_hand: ClockHand) -> None:
    ticket_id = closed(desk, head_desk)
    until = keep_until(desk.now().date())
    assert until.isoformat() == "2029-11-23"
    clock_hand.advance(days=(until - desk.now().date()).days)
    assert due_for_disposal(desk) == ()
    with pytest.raises(DeskError, match="還沒有到期"):
        dispose(head_desk, ticket_id)
    clock_hand.advance(days=1)
    (line,) = due_for_disposal(desk)
    assert (line.ticket_id, line.kept_until) == (ticket_id, until)


def test_an_archived_file_is_listed_with_its_shelf_and_an_open_one_never(
    desk: Desk, clock_hand: ClockHand
) -> None:
    now = desk.now()
    ticket_id = add_ticket(desk.store, "TS-202611-001", now, stage=Stage.ARCHIVED)
    add_event(desk.store, ticket_id, EventKind.ARCHIVED, now, shelf="2026-甲-7", by_name="林曉婷")
    add_ticket(desk.store, "TS-202611-002", now)
    clock_hand.advance(days=YEARS.days)
    assert [(line.number, line.shelf) for line in due_for_disposal(desk)] == [("TS-202611-001", "2026-甲-7")]


def test_no_word_of_the_resident_is_left_in_the_bytes_of_the_file(head_desk: Desk, old: int) -> None:
    folder = head_desk.store.folder
    KeptWords(folder / "kept").keep(old, EventKind.NOTED, {"words": NOTE})
    (folder / "attachments" / ticket(head_desk, old).number).mkdir(parents=True)
    head_desk.store.database.checkpoint()
    assert found_in(folder)
    assert dispose(head_desk, old) == 1
    assert found_in(folder) == []
    assert list((folder / "kept").iterdir()) == []
    assert list((folder / "attachments").iterdir()) == []
    head_desk.store.close()
    assert found_in(folder) == []


def test_numbers_times_and_clocks_stay_and_the_check_is_content(head_desk: Desk, old: int) -> None:
    def figures() -> tuple[object, ...]:
        row = Ticket.get_by_id(old)
        kept = (
            row.number,
            row.kind,
            row.channel,
            row.nature,
            row.grade,
            row.validity,
            row.stage,
            row.room_id,
        )
        events = [(one.kind, one.occurred_at) for one in ticket(head_desk, old).rounds[0].entries]
        return kept, row.room_id, row.received_at, events, list(Clock.select().order_by(Clock.id).tuples())

    before = figures()
    dispose(head_desk, old)
    assert figures() == before
    assert check_station(head_desk).findings == ()
    assert ticket(head_desk, old).content == GONE
    assert ticket_form(head_desk, old).pdf.startswith(b"%PDF")
    number = Ticket.get_by_id(old).number
    assert [line.id for line in tickets(head_desk, TicketFilter(text=number)).lines] == [old]
    assert tickets(head_desk, TicketFilter(text="地毯")).total == 0


def test_what_a_ticket_joined_with_it_quotes_goes_too(
    desk: Desk, head_desk: Desk, clock_hand: ClockHand
) -> None:
    old = register(desk, a_draft(desk, content=CONTENT)).ticket_id
    other = register(desk, a_draft(desk, CHEN, content="地毯也濕了")).ticket_id
    join(desk, other, old)
    happens(head_desk, old, EventKind.CANCELLED, reason="重複")
    clock_hand.advance(days=YEARS.days)
    assert CONTENT in found_in(head_desk.store.folder)
    dispose(head_desk, old)
    assert found_in(head_desk.store.folder) == []
    assert ticket(head_desk, other).content == "地毯也濕了"
    assert check_station(head_desk).findings == ()


def test_it_stands_in_the_history_with_both_who_signed(head_desk: Desk, old: int) -> None:
    dispose(head_desk, old)
    mine = (History.subject == Subject.TICKET) & (History.record == str(old))
    rows = list(History.select().where(mine).order_by(History.id))
    assert [row.payload is None for row in rows] == [True] * (len(rows) - 1) + [False]
    assert rows[-1].deed is Deed.BLANKED
    assert all(part in rows[-1].payload for part in ("周建國", "林曉婷", '"件數":1'))


def test_blanking_twice_does_nothing_the_second_time(head_desk: Desk, old: int) -> None:
    dispose(head_desk, old)
    count = History.select().count()
    assert dispose(head_desk, old) == 0
    assert due_for_disposal(head_desk) == ()
    assert History.select().count() == count
    assert len(read_journal(head_desk.store.folder)[0]) == 1


def test_two_people_sign_and_only_a_head_may(desk: Desk, head_desk: Desk, old: int) -> None:
    with pytest.raises(DeskError, match="站長或以上"):
        blank(desk, [old], person(desk, "周建國"))
    with pytest.raises(DeskError, match="另一個人"):
        blank(head_desk, [old], person(head_desk, "周建國"))
    with pytest.raises(DeskError, match="請選見證人"):
        blank(head_desk, [old], 0)
    assert ticket(head_desk, old).content == CONTENT


def put_back(desk: Desk, folder: Path) -> tuple[Desk, str]:
    """Put the oldest copy in place, as the program does."""
    copy = safekeeping.backup_state(desk).copies[-1].path
    desk.store.close()
    kept = restore(folder, copy, desk.now())
    again = Desk(open_store(folder, desk.now()), desk.now)
    return again, safekeeping.note_restored(again, copy, "周建國", kept)


def test_a_copy_put_back_brings_no_word_back(head_desk: Desk, old: int) -> None:
    dispose(head_desk, old)
    again, sentence = put_back(head_desk, head_desk.store.folder)
    assert sentence == ""
    assert ticket(again, old).content == GONE
    assert found_in(again.store.folder) == []
    assert check_station(again).findings == ()
    again.store.close()


def test_nor_does_one_put_back_on_another_pc(head_desk: Desk, old: int, tmp_path: Path) -> None:
    dispose(head_desk, old)
    stick, other = tmp_path / "stick", tmp_path / "other"
    shutil.copytree(head_desk.store.folder / "backups", stick)
    copy = min(stick.glob("*.db"))
    head_desk.store.close()
    restore(other, copy, head_desk.now())
    again = Desk(open_store(other, head_desk.now()), head_desk.now)
    safekeeping.note_restored(again, copy, "周建國", None)
    assert ticket(again, old).content == GONE
    assert len(read_journal(other)[0]) == 1
    again.store.close()


def test_a_power_cut_between_putting_back_and_blanking_again_is_made_up_for(
    head_desk: Desk, old: int
) -> None:
    dispose(head_desk, old)
    folder, copy = head_desk.store.folder, safekeeping.backup_state(head_desk).copies[-1].path
    head_desk.store.close()
    restore(folder, copy, head_desk.now())
    again = Desk(open_store(folder, head_desk.now()), head_desk.now)
    assert ticket(again, old).content == CONTENT
    safekeeping.keep_up(again)
    assert ticket(again, old).content == GONE
    again.store.close()


def test_the_journal_travels_to_both_places(head_desk: Desk, old: int, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    place = safekeeping.choose_second_folder(head_desk, tmp_path / "stick").second_folder
    assert place is not None
    dispose(head_desk, old)
    safekeeping.back_up(head_desk)
    own = read_journal(head_desk.store.folder)
    assert len(own[0]) == 1
    assert read_journal(head_desk.store.folder / "backups") == read_journal(place) == own
    assert found_in(head_desk.store.folder, [JOURNAL]) == []


def test_a_damaged_line_of_the_journal_is_told_and_the_others_hold(head_desk: Desk, old: int) -> None:
    dispose(head_desk, old)
    journal = head_desk.store.folder / JOURNAL
    journal.write_bytes(b'{"ticket_id": 1\n\xff\xfe\n[]\n' + journal.read_bytes() + b"torn")
    again, sentence = put_back(head_desk, head_desk.store.folder)
    assert "4 行讀不出來" in sentence
    assert ticket(again, old).content == GONE
    again.store.close()


def test_a_lost_journal_is_written_again_from_the_history(head_desk: Desk, old: int) -> None:
    dispose(head_desk, old)
    journal = head_desk.store.folder / JOURNAL
    before = read_journal(head_desk.store.folder)
    journal.unlink()
    safekeeping.keep_up(head_desk)
    assert read_journal(head_desk.store.folder) == before


def test_the_journal_of_another_ticket_of_the_same_number_blanks_nothing(
    head_desk: Desk, desk: Desk, old: int
) -> None:
    dispose(head_desk, old)
    young = register(desk, a_draft(desk, CHEN)).ticket_id
    journal = head_desk.store.folder / JOURNAL
    number = Ticket.get_by_id(young).number
    line = journal.read_text("utf-8").replace(Ticket.get_by_id(old).number, number)
    journal.write_text(line.replace(f'"ticket_id": {old}', f'"ticket_id": {young}'), "utf-8")
    safekeeping.keep_up(head_desk)
    assert ticket(desk, young).content != GONE
