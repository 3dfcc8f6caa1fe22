"""A program of its own with the real page, in the middle of a call, for a test that kills it."""

from __future__ import annotations

import sys
from datetime import date, time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.support.clock_hand import ClockHand
from tests.views.intake.hands import Key, compose, keys, press
from wuye_desk.domain.moments import station_moment
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.store.opening import open_store
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.theme import Theme, load_fonts


def main(folder: Path) -> int:
    app = QApplication([])
    load_fonts()
    clock = ClockHand(station_moment(date(2026, 11, 23), time(10, 42)))
    desk = Desk(open_store(folder, clock()), clock)
    sign_in(desk, next(one.id for one in people(desk) if one.name == "林曉婷"), "135790")
    page = IntakePage(desk, Jobs(), Theme.load("light"), DraftBox(folder / "drafts"))
    page.shelf.kept.connect(lambda _at: print("kept", flush=True))  # noqa: T201
    page.show()
    page.activateWindow()
    page.who.ui.search_edit.setFocus()
    app.processEvents()
    keys("1201")
    press(Key.Key_Return)
    compose("正說到一半，停電了")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
