"""The sample station has papers to look at: attachments, cases, files whose time is up."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.domain.cases import at
from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.services.archive.archive import Keeping, archived
from wuye_desk.services.attachments.attachments import attachments
from wuye_desk.services.cases.cases import cases
from wuye_desk.services.demo.demo import build_sample
from wuye_desk.services.demo.demo_papers import letter, photo
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.blanking import due_for_disposal
from wuye_desk.services.trust.soundness import check_station
from wuye_desk.store.models.papers import Attachment
from wuye_desk.store.opening import open_store

MORNING = at(11, 23, 10, 42)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("papers")
    desk = Desk(open_store(folder, MORNING), lambda: MORNING)
    build_sample(desk, households=60)
    yield desk
    desk.store.close()


def test_a_photo_a_letter_and_a_signed_sheet_are_attached(sample: Desk) -> None:
    kinds = {row.kind for row in Attachment.select()}
    assert kinds == {AttachmentKind.PHOTO, AttachmentKind.LETTER, AttachmentKind.SIGNED}
    (row,) = Attachment.select().where(Attachment.kind == AttachmentKind.LETTER)
    assert attachments(sample, row.ticket_id)[0].place.read_bytes() == letter(MORNING)
    assert check_station(sample).findings == ()


def test_the_photo_is_a_picture() -> None:
    assert Image.open(io.BytesIO(photo())).size == (320, 240)


def test_three_cases_teach_something(sample: Desk) -> None:
    assert len(cases(sample).lines) == 3


def test_files_are_due_for_disposal_and_one_is_soon(sample: Desk) -> None:
    assert len(due_for_disposal(sample)) == 4
    assert archived(sample, keeping=Keeping.SOON).total == 1


def test_no_shelf_number_is_given_twice(sample: Desk) -> None:
    shelves = [line.shelf for line in archived(sample).lines]
    assert len(set(shelves)) == len(shelves)
    assert all(shelf for shelf in shelves)
