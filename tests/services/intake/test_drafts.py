"""Drafts on disk: nothing typed is lost, and a damaged file harms no other."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import CallerRelation, Channel, Criterion, Kind, Nature, Validity
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.ticket_draft import TicketDraft


def full_draft(now: datetime) -> TicketDraft:
    return TicketDraft(
        title="3-2-1201 張德勝",
        typed="zds",
        received_at=now,
        back_entry=True,
        blank_number="KB-202611-001",
        account_id=1,
        room_id=2,
        kind=Kind.DOUBT,
        channel=Channel.LETTER,
        nature=Nature.REPAIR,
        validity=Validity.VALID,
        caller_relation=CallerRelation.FAMILY,
        content="第一行\n𠮷💧",
        agreed_answer_at=now + timedelta(days=1),
        criteria={Criterion.CONDUCT, Criterion.MEDIA},
        letter_arrived_at=now - timedelta(hours=2),
        joint_count=3,
        settled="已辦好",
        parked=True,
        parked_at=now,
    )


def test_a_draft_comes_back_as_it_was(tmp_path: Path, now: datetime) -> None:
    draft = full_draft(now)
    DraftBox(tmp_path / "drafts").save(draft)
    assert DraftBox(tmp_path / "drafts").load_all() == [draft]


def test_the_last_state_counts_and_the_earliest_begun_comes_first(tmp_path: Path, now: datetime) -> None:
    box = DraftBox(tmp_path)
    late, early = TicketDraft(received_at=now), TicketDraft(received_at=now - timedelta(minutes=9))
    for draft in (late, early):
        box.save(draft)
    late.content = "又漏了"
    box.save(late)
    assert [(one.id, one.content) for one in box.load_all()] == [(early.id, ""), (late.id, "又漏了")]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"id": "other"}', b'{"id": "damaged", "kind": "no such kind"}',
     b'{"id": "damaged", "received_at": "2026-11-23T10:00:00"}', b'{"id": "damaged", "content": 7}',
     b"[" * 100_000],
)  # fmt: skip
def test_a_damaged_file_is_kept_aside_and_the_others_load(tmp_path: Path, damage: bytes) -> None:
    box, whole = DraftBox(tmp_path), TicketDraft(content="好好的")
    box.save(whole)
    (tmp_path / "damaged.json").write_bytes(damage)
    assert box.load_all() == [whole]
    assert (tmp_path / "damaged.damaged").read_bytes() == damage


def test_a_half_written_file_leaves_the_state_before_it(tmp_path: Path) -> None:
    box, draft = DraftBox(tmp_path), TicketDraft(content="寫完的")
    box.save(draft)
    (tmp_path / f"{draft.id}.part").write_bytes(b'{"id": "')
    assert box.load_all() == [draft]


def test_a_discarded_draft_is_gone_and_may_be_discarded_again(tmp_path: Path) -> None:
    box, draft = DraftBox(tmp_path), TicketDraft()
    box.save(draft)
    box.discard(draft.id)
    box.discard(draft.id)
    assert box.load_all() == []


def test_a_folder_that_cannot_be_written_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    with pytest.raises(DeskError, match="磁碟空間"):
        DraftBox(tmp_path / "drafts").save(TicketDraft())
