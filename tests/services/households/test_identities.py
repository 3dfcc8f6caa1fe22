"""證件號碼: nowhere in the file, compared when a roster comes again, sealed late where it lay open."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.identities import seal_identities
from wuye_desk.services.roster.roster import import_file, plan, read
from wuye_desk.services.trust import safekeeping
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models import Party
from wuye_desk.store.sealing import key_text, opener, put_key_back

NUMBER, OTHER = "632126199109162056", "44030119800101123X"


def roster(folder: Path, number: str, name: str = "張德勝") -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["房號", "姓名", "證件號碼"])
    sheet.append(["3-2-1201", name, number])
    path = folder / f"名冊 {number or '空'}.xlsx"
    book.save(path)
    return path


@pytest.fixture
def known(desk: Desk, tmp_path: Path) -> Party:
    import_file(desk, roster(tmp_path, NUMBER))
    return sealed_party()


def sealed_party() -> Party:
    party: Party = Party.get(Party.name == "張德勝")
    return party


def bytes_of(desk: Desk) -> bytes:
    return b"".join(path.read_bytes() for path in desk.store.folder.rglob("*") if path.is_file())


def test_the_number_is_nowhere_in_the_folder_and_can_be_opened_with_the_key(desk: Desk, known: Party) -> None:
    assert known.identity_number.startswith("2056:")
    assert opener(desk.store.folder)(known.identity_number) == NUMBER
    safekeeping.back_up(desk)
    data = bytes_of(desk)
    assert NUMBER.encode() not in data
    assert NUMBER[:14].encode() not in data


def test_the_same_roster_again_changes_nothing_and_a_new_number_shows_its_end_only(
    desk: Desk, known: Party, tmp_path: Path
) -> None:
    assert import_file(desk, roster(tmp_path, NUMBER)).unchanged == 1
    assert sealed_party().identity_number == known.identity_number
    made = plan(desk, read(roster(tmp_path, OTHER)))
    details = [word for room in made.rooms for one in room.households for word in one.details]
    assert details == ["證件號碼 **** 2056 → **** 123X"]
    import_file(desk, roster(tmp_path, OTHER))
    assert opener(desk.store.folder)(sealed_party().identity_number) == OTHER
    import_file(desk, roster(tmp_path, ""))
    assert opener(desk.store.folder)(sealed_party().identity_number) == OTHER


def bare(desk: Desk) -> None:
    """Keep a number as an earlier program did."""
    with desk.store.write():
        Party.update(identity_number=NUMBER).where(Party.name == "張德勝").execute()
    desk.store.database.checkpoint()
    assert NUMBER.encode() in bytes_of(desk)


def test_what_an_earlier_program_kept_in_the_clear_is_sealed_and_wiped(desk: Desk) -> None:
    bare(desk)
    safekeeping.keep_up(desk)
    assert opener(desk.store.folder)(sealed_party().identity_number) == NUMBER
    assert NUMBER.encode() not in bytes_of(desk)
    assert seal_identities(desk) == 0


def test_a_bare_number_is_known_again_too(desk: Desk, tmp_path: Path) -> None:
    bare(desk)
    assert import_file(desk, roster(tmp_path, NUMBER)).unchanged == 1


def test_without_the_key_nothing_is_lost_or_sealed_with_another(
    desk: Desk, known: Party, tmp_path: Path
) -> None:
    with desk.store.write():
        key = key_text(desk.store.folder)
    (desk.store.folder / "keys" / "desk.key").unlink()
    assert "證件號碼讀不出來" in check_station(desk).findings[0]
    import_file(desk, roster(tmp_path, ""))
    with pytest.raises(DeskError, match="密鑰檔不在"):
        import_file(desk, roster(tmp_path, OTHER))
    assert sealed_party().identity_number == known.identity_number
    with desk.store.write():
        Party.update(identity_number=OTHER).where(Party.name == "陳秋月").execute()
    assert seal_identities(desk) == 0
    put_key_back(desk.store.folder, key)
    assert seal_identities(desk) == 1
    assert opener(desk.store.folder)(sealed_party().identity_number) == NUMBER
