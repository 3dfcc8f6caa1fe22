"""Attachments on real files: whole or not at all, known again, put aside, found missing or changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.support.small_disk import small_disk
from wuye_desk.domain.attachments import LARGEST, AttachmentKind, FileState, kept_name
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.jobs import Cancelled
from wuye_desk.services.attachments.attaching import attach, bring, keep, set_aside
from wuye_desk.services.attachments.attachment_lines import AboutFiles, FileToAttach
from wuye_desk.services.attachments.attachments import attachments, open_path, save_copy
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models import History, Ticket
from wuye_desk.store.models.papers import Attachment

SIGNED = AboutFiles(AttachmentKind.SIGNED, "KF-01", "住戶已簽")


@pytest.fixture
def leak(desk: Desk) -> int:
    return register(desk, a_draft(desk)).ticket_id


@pytest.fixture
def photo(tmp_path: Path) -> FileToAttach:
    return made(tmp_path, "滲水 主臥.JPG", b"picture of a wall")


def made(folder: Path, name: str, data: bytes) -> FileToAttach:
    (folder / name).write_bytes(data)
    return FileToAttach(folder / name)


def files(desk: Desk) -> list[str]:
    """Return the names of all files below the folder of attachments."""
    folder = desk.store.folder / "attachments"
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_file_is_kept_under_the_number_of_its_ticket_with_its_own_name_shown(
    desk: Desk, leak: int, photo: FileToAttach
) -> None:
    assert attach(desk, leak, [photo], SIGNED).added == ("滲水 主臥.JPG",)
    (line,) = attachments(desk, leak)
    assert files(desk) == [f"{Ticket.get_by_id(leak).number}/01-滲水 主臥.jpg"]
    assert line.place.read_bytes() == b"picture of a wall"
    assert (line.name, line.kind, line.form, line.note, line.size, line.person) == (
        "滲水 主臥.JPG",
        AttachmentKind.SIGNED,
        "KF-01",
        "住戶已簽",
        17,
        "林曉婷",
    )
    assert line.state is line.thorough_state is FileState.SOUND
    assert photo.path.exists()


def test_attaching_stands_in_the_history_of_the_ticket(desk: Desk, leak: int, photo: FileToAttach) -> None:
    attach(desk, leak, [photo], SIGNED)
    row = History.select().order_by(History.id.desc()).get()
    assert (row.subject, row.deed, row.record) == (Subject.TICKET, Deed.CHANGED, str(leak))
    assert "滲水 主臥.JPG（簽回原件 KF-01）" in row.payload
    assert check_station(desk).findings == ()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a.PDF", "01-a.pdf"),
        ('..\\x:*?"<>|y.png', "01-_x_______y.png"),
        ("con.txt", "01-con_.txt"),
        ("...", "01-_"),
        ("報告", "01-報告"),
        ("x.<script>", "01-x._script_"),
        (f"{'漏' * 300}.jpeg", f"01-{'漏' * 60}.jpeg"),
    ],
)
def test_a_name_is_made_such_as_every_system_can_hold(name: str, kept: str) -> None:
    assert kept_name(1, name) == kept
    assert len(kept.encode()) < 255


def test_files_of_one_name_lie_side_by_side(desk: Desk, leak: int, tmp_path: Path) -> None:
    for data in (b"one", b"two"):
        attach(desk, leak, [made(tmp_path, "IMG.jpg", data)])
    assert [name.rpartition("/")[2] for name in files(desk)] == ["01-IMG.jpg", "02-IMG.jpg"]
    assert [line.place.read_bytes() for line in attachments(desk, leak)] == [b"two", b"one"]


def test_a_file_left_from_before_a_restore_is_not_written_over(
    desk: Desk, leak: int, photo: FileToAttach
) -> None:
    folder = desk.store.folder / "attachments" / Ticket.get_by_id(leak).number
    folder.mkdir(parents=True)
    (folder / "01-別的.jpg").write_bytes(b"of a later day")
    attach(desk, leak, [photo])
    assert attachments(desk, leak)[0].place.name == "02-滲水 主臥.jpg"


def test_the_same_bytes_are_kept_once_and_said_to_be_known(
    desk: Desk, leak: int, photo: FileToAttach, tmp_path: Path
) -> None:
    twin = made(tmp_path, "副本.jpg", b"picture of a wall")
    done = attach(desk, leak, [photo, twin])
    assert (done.added, done.known) == (("滲水 主臥.JPG",), ("副本.jpg",))
    assert attach(desk, leak, [photo]).known == ("滲水 主臥.JPG",)
    assert len(files(desk)) == 1


def test_what_was_put_aside_may_be_attached_again(desk: Desk, leak: int, photo: FileToAttach) -> None:
    attach(desk, leak, [photo])
    set_aside(desk, attachments(desk, leak)[0].id, "附錯單")
    assert attach(desk, leak, [photo]).added
    first, aside = attachments(desk, leak)
    assert (first.removed_at, aside.removed_reason) == (None, "附錯單")
    assert len(files(desk)) == 2


def test_putting_aside_wants_a_reason_and_is_done_once(desk: Desk, leak: int, photo: FileToAttach) -> None:
    attach(desk, leak, [photo])
    number = attachments(desk, leak)[0].id
    with pytest.raises(DeskError, match="為什麼") as refused:
        set_aside(desk, number, " ")
    assert refused.value.field == "reason"
    set_aside(desk, number, "重複")
    with pytest.raises(DeskError, match="已經撤下"):
        set_aside(desk, number, "重複")
    assert "重複" in History.select().order_by(History.id.desc()).get().payload


def refused(desk: Desk, leak: int, photo: FileToAttach, bad: Path) -> str:
    """Return the sentence of the refusal; nothing may be kept of the good file beside the bad one."""
    with pytest.raises(DeskError) as told:
        attach(desk, leak, [photo, FileToAttach(bad)])
    assert attachments(desk, leak) == ()
    assert files(desk) == []
    return told.value.sentence


def test_a_folder_an_empty_file_and_one_that_is_gone_are_refused_by_name(
    desk: Desk, leak: int, photo: FileToAttach, tmp_path: Path
) -> None:
    (tmp_path / "照片夾").mkdir()
    (tmp_path / "空.pdf").touch()
    assert "「照片夾」是資料夾" in refused(desk, leak, photo, tmp_path / "照片夾")
    assert "「空.pdf」是空的" in refused(desk, leak, photo, tmp_path / "空.pdf")
    assert "「沒了.pdf」不在了" in refused(desk, leak, photo, tmp_path / "沒了.pdf")


def test_a_file_past_the_limit_is_refused_before_a_byte_is_copied(
    desk: Desk, leak: int, photo: FileToAttach, tmp_path: Path
) -> None:
    big = tmp_path / "錄像.mp4"
    with big.open("wb") as file:
        file.truncate(LARGEST + 112 * 1024 * 1024)
    assert refused(desk, leak, photo, big).startswith("「錄像.mp4」有 312 MB，一個附件最大 200 MB。")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_what_is_no_file_is_refused(desk: Desk, leak: int, photo: FileToAttach, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "不是檔案" in refused(desk, leak, photo, tmp_path / "pipe")


def test_a_copy_broken_off_leaves_nothing(desk: Desk, leak: int, tmp_path: Path) -> None:
    big = made(tmp_path, "大.pdf", bytes(5 * 1024 * 1024))
    told: list[tuple[int, int]] = []

    def steps(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        attach(desk, leak, [made(tmp_path, "小.txt", b"x"), big], steps=steps)
    assert told[-1] == (2 * 1024 * 1024 + 1, 5 * 1024 * 1024 + 1)
    assert files(desk) == []


def test_where_the_rows_cannot_be_kept_no_file_is(desk: Desk, leak: int, photo: FileToAttach) -> None:
    brought = bring(desk, leak, [photo])
    with pytest.raises(DeskError, match="哪張表") as told:
        keep(desk, leak, brought, AboutFiles(AttachmentKind.SIGNED))
    assert told.value.field == "form"
    assert files(desk) == []


def test_a_full_disk_is_said_and_nothing_half_is_left(desk: Desk, leak: int, tmp_path: Path) -> None:
    large = made(tmp_path, "大.pdf", os.urandom(3 * 1024 * 1024))
    place = desk.store.folder / "attachments"
    with small_disk(place, 1):
        with pytest.raises(DeskError, match="磁碟已滿，沒有附上"):
            attach(desk, leak, [large])
        assert files(desk) == []
    assert Attachment.select().count() == 0


def test_a_missing_and_a_changed_file_are_found(
    desk: Desk, leak: int, photo: FileToAttach, tmp_path: Path
) -> None:
    attach(desk, leak, [photo, made(tmp_path, "函.pdf", b"letter"), made(tmp_path, "好.png", b"good")])
    good, letter, first = attachments(desk, leak)
    letter.place.unlink()
    first.place.chmod(0o600)
    first.place.write_bytes(b"picture of a cat!")
    number = Ticket.get_by_id(leak).number
    assert check_station(desk).findings == (
        f"工作單 {number} 的附件「滲水 主臥.JPG」檔案被改過。",
        f"工作單 {number} 的附件「函.pdf」檔案不在了。",
    )
    good, letter, first = attachments(desk, leak)
    assert (good.state, letter.state, first.state) == (
        FileState.SOUND,
        FileState.MISSING,
        FileState.SOUND,
    )
    assert first.thorough_state is FileState.CHANGED
    with pytest.raises(DeskError, match="不在資料夾裡"):
        open_path(desk, letter.id)


def test_a_copy_goes_out_whole_and_is_noted(
    desk: Desk, leak: int, photo: FileToAttach, tmp_path: Path
) -> None:
    attach(desk, leak, [photo])
    number = attachments(desk, leak)[0].id
    save_copy(desk, number, tmp_path / "給物業經理.jpg")
    assert (tmp_path / "給物業經理.jpg").read_bytes() == b"picture of a wall"
    assert History.select().order_by(History.id.desc()).get().deed is Deed.EXPORTED
    with pytest.raises(DeskError, match="沒有存成"):
        save_copy(desk, number, tmp_path / "沒有這裡" / "x.jpg")


def test_the_check_counts_what_is_there(desk: Desk, leak: int, photo: FileToAttach) -> None:
    assert check_station(desk).attachments == 0
    attach(desk, leak, [photo])
    assert check_station(desk).attachments == 1
