"""What is typed stays on the page whatever the disk does, and is saved once that is mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import _desk_of
from tests.support.clock_hand import ClockHand
from tests.support.small_disk import fill, pull_out, small_disk
from tests.views.intake.hands import CONTROL, Key, compose, keys, press
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.store.models import Ticket
from wuye_desk.store.opening import open_store
from wuye_desk.views.intake.intake_page import IntakePage

WORDS = "主臥天花滲水，樓上的人說不管"


@pytest.fixture
def desk(station_template: Path, tmp_path: Path, clock_hand: ClockHand) -> Iterator[Desk]:
    disk: AbstractContextManager[Path] = small_disk(tmp_path / "disk", 8)
    with disk as folder:
        shutil.copyfile(station_template, folder / "desk.db")
        store = open_store(folder, clock_hand())
        yield _desk_of(store, clock_hand, "林曉婷", "135790")
        store.close()


def take_call(page: IntakePage, jobs: Jobs) -> None:
    keys("1201")
    press(Key.Key_Return)
    compose(WORDS)
    jobs.drain()


def save(page: IntakePage, jobs: Jobs) -> None:
    press(Key.Key_Return, CONTROL)
    jobs.drain()


def test_a_full_disk_keeps_every_word_and_the_next_try_saves(
    page: IntakePage, drafts: DraftBox, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    take_call(page, jobs)
    filler = fill(desk.store.folder, leave=0)
    save(page, jobs)
    assert "磁碟已滿" in page.save_panel.ui.save_problem.text()
    assert page.what.ui.content_edit.toPlainText() == WORDS
    assert Ticket.select().count() == 0

    filler.unlink()
    with qtbot.waitSignal(page.ticket_saved) as saved:
        save(page, jobs)
    assert saved.args[1] == "TS-202611-001"
    assert Ticket.get().content == WORDS


def test_a_disk_pulled_out_keeps_every_word_on_the_page(
    page: IntakePage, desk: Desk, jobs: Jobs, open_page: Callable[[], IntakePage]
) -> None:
    take_call(page, jobs)
    pull_out(desk.store.folder)
    save(page, jobs)
    assert "資料夾不見了" in page.save_panel.ui.save_problem.text()
    assert page.what.ui.content_edit.toPlainText() == WORDS
    compose("，今早又滴")
    assert page.what.ui.content_edit.toPlainText() == f"{WORDS}，今早又滴"
