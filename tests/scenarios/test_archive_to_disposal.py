"""A complaint's papers: signed sheet scanned, next shelf, what was learnt, disposed of, never back."""

from __future__ import annotations

from pathlib import Path as FilePath

import pytest

from tests.scenarios.path import DESK, HEAD, MANAGER, Path
from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.domain.disposal import GONE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Stage
from wuye_desk.services.archive.archive import Keeping, archived, file_of
from wuye_desk.services.archive.disposing import disposal_sheet
from wuye_desk.services.archive.shelves import next_shelf
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import AboutFiles, FileToAttach
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.cases.cases import CaseDraft, case_of, save_case
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.printing import log_printing
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.services.trust import safekeeping
from wuye_desk.services.trust.blanking import blank
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models import Person
from wuye_desk.store.opening import open_store
from wuye_desk.store.restoring import restore


def test_from_the_signed_sheet_to_the_end_of_its_three_years(path: Path, tmp_path: FilePath) -> None:
    path.at(11, 23, 9).opens(content="張德勝家主臥天花滲水")
    path.at(11, 23, 15).does(EventKind.SOLVED)
    path.at(11, 24, 10).does(EventKind.VISITED)
    with pytest.raises(DeskError, match="經理意見"):
        path.does(EventKind.ARCHIVED, shelf=next_shelf(path.desk))
    path.at(11, 24, 16).does(EventKind.MANAGER_OPINED, by=MANAGER)
    scan = tmp_path / "處置表簽回.pdf"
    scan.write_bytes(b"%PDF scan signed by a resident")
    attach(path.desk, path.id, [FileToAttach(scan)], AboutFiles(AttachmentKind.SIGNED, "KF-01"))
    assert next_shelf(path.desk) == "2026-001"
    assert path.does(EventKind.ARCHIVED, shelf=next_shelf(path.desk)).stage is Stage.ARCHIVED
    assert next_shelf(path.desk) == "2026-002"
    head = path.by(HEAD)
    save_case(head, path.id, CaseDraft("滲水一次修好", "張德勝家：先查外牆", ("滲水",)))
    assert next(part.told for part in file_of(path.desk, path.id).parts) == "簽回原件 KF-01"
    safekeeping.back_up(path.desk)
    _after_three_years(path, head)


def _after_three_years(path: Path, head: Desk) -> None:
    path.at(11, 24, 10, year=2029)
    with pytest.raises(DeskError, match="還沒有到期"):
        disposal_sheet(head, [path.id])
    path.at(11, 25, 10, year=2029)
    assert [line.shelf for line in archived(head, keeping=Keeping.DUE).lines] == ["2026-001"]
    log_printing(head, disposal_sheet(head, [path.id]), 1, "櫃臺打印機")
    assert blank(head, [path.id], Person.get(Person.name == DESK).id) == 1
    _words_are_gone(path.desk, path.id)
    copy = safekeeping.backup_state(path.desk).copies[-1].path
    folder = path.desk.store.folder
    path.desk.store.close()
    kept = restore(folder, copy, path.desk.now())
    again = Desk(open_store(folder, path.desk.now()), path.desk.now)
    safekeeping.note_restored(again, copy, HEAD, kept)
    _words_are_gone(again, path.id)
    again.store.close()


def _words_are_gone(desk: Desk, ticket_id: int) -> None:
    view = ticket(desk, ticket_id)
    assert (view.content, view.stage) == (GONE, Stage.ARCHIVED)
    assert attachments(desk, ticket_id) == ()
    assert not [path for path in (desk.store.folder / "attachments").rglob("*") if path.is_file()]
    kept = case_of(desk, ticket_id)
    assert kept is not None
    assert kept.lesson == "住戶家：先查外牆"
    assert [line.keeping for line in archived(desk).lines] == [Keeping.GONE]
    assert check_station(desk).findings == ()
