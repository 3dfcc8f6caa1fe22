"""What tests share: a station on a real file, a clock moved by hand, the window's look and worker."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from tests.support.clock_hand import ClockHand
from wuye_desk.domain.moments import station_moment

if TYPE_CHECKING:
    from wuye_desk.jobs import Jobs
    from wuye_desk.services.desk import Desk
    from wuye_desk.store.opening import Store
    from wuye_desk.views.theme import Theme

# A busy machine is no failure; the pipeline must not meet by chance what nobody sees again.
settings.register_profile("desk", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("desk")

MORNING = station_moment(date(2026, 11, 23), time(10, 42))


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Take away what a test leaves open: it would take the cursor of the next one, and its timers fire."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    for window in widgets.QApplication.topLevelWidgets():
        window.deleteLater()
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture
def now() -> datetime:
    return MORNING


@pytest.fixture
def clock_hand(now: datetime) -> ClockHand:
    return ClockHand(now)


@pytest.fixture(scope="session")
def station_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.support import small_station

    folder = tmp_path_factory.mktemp("template")
    small_station.build(folder, ClockHand(MORNING))
    return folder / "desk.db"


@pytest.fixture
def station(station_template: Path, tmp_path: Path, now: datetime) -> Iterator[Store]:
    from wuye_desk.store.opening import open_store

    folder = tmp_path / "station"
    folder.mkdir()
    shutil.copyfile(station_template, folder / "desk.db")
    store = open_store(folder, now)
    yield store
    store.close()


@pytest.fixture
def desk(station: Store, clock_hand: ClockHand) -> Desk:
    return _desk_of(station, clock_hand, "林曉婷", "135790")


@pytest.fixture
def head_desk(station: Store, clock_hand: ClockHand) -> Desk:
    return _desk_of(station, clock_hand, "周建國", "246810")


def _desk_of(station: Store, clock_hand: ClockHand, name: str, pin: str) -> Desk:
    from wuye_desk.services.desk import Desk
    from wuye_desk.services.people.people import people, sign_in

    desk = Desk(station, clock_hand)
    sign_in(desk, next(one.id for one in people(desk) if one.name == name), pin)
    return desk


@pytest.fixture(scope="session")
def fonts(qapp: object) -> None:
    from wuye_desk.views.theme import load_fonts

    load_fonts()


@pytest.fixture
def theme(fonts: None) -> Theme:
    from wuye_desk.views.theme import Theme

    return Theme.load("light")


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    from wuye_desk.jobs import Jobs

    running = Jobs()
    yield running
    running.drain()
    running.close()
