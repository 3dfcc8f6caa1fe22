"""The real program with hands at its keys: python -m tests.support.program_at_work FOLDER type|read.

type: sit down, find a household and write without end, telling each letter with the moment it was typed.
read: sit down, tell what stands on the page, and close the window.
"""

from __future__ import annotations

import json
import sys
from itertools import count
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.support.small_station import DESK_PIN
from tests.views.intake.hands import Key, compose, keys, press
from wuye_desk import app
from wuye_desk.__main__ import main
from wuye_desk.views.intake.intake_page import IntakePage
from wuye_desk.views.sign_in import SignIn

_EVERY_MS = 15


class ProgramAtWork(app.Program):
    """The program, and somebody who begins to work once its window is there."""

    hands_do = "type"

    def begin(self, *, demo: bool) -> bool:
        """Begin, then look every few milliseconds for what can be done next."""
        begun = super().begin(demo=demo)
        self._letters = count()
        self._seated = self._called = False
        self._hands = QTimer(self, interval=_EVERY_MS)
        self._hands.timeout.connect(self._work)
        self._hands.start()
        return begun

    def _work(self) -> None:
        window = QApplication.activeWindow()
        if QApplication.focusWidget() is None:
            self._give_focus()
            return
        if isinstance(window, SignIn) and not self._seated:
            self._seated = True
            names = [one.name for one in window.model.shown]
            keys(str(1 + names.index("林曉婷")))
            keys(DESK_PIN)
        elif self.joints is not None and window is self.joints.window and self._seated:
            page = self.joints.window.page("intake")
            if isinstance(page, IntakePage):
                self._type() if self.hands_do == "type" else self._read(page)

    def _give_focus(self) -> None:
        """Give the window the cursor after a dialog, as a window manager does."""
        if self.joints is not None and QApplication.activeModalWidget() is None:
            self.joints.window.activateWindow()

    def _type(self) -> None:
        if not self._called:
            self._called = True
            keys("1201")
            press(Key.Key_Return)
            return
        letter = "漏水滴到床上了今"[next(self._letters) % 8]
        compose(letter)
        print(json.dumps([letter, monotonic()]), flush=True)  # noqa: T201

    def _read(self, page: IntakePage) -> None:
        self._hands.stop()
        told = [page.household.ui.room_label.text(), page.what.ui.content_edit.toPlainText()]
        print(json.dumps(told), flush=True)  # noqa: T201
        if self.joints is not None:
            self.joints.window.close()


if __name__ == "__main__":
    folder, ProgramAtWork.hands_do = sys.argv[1:]
    app.Program = ProgramAtWork  # type: ignore[misc]
    sys.exit(main(["--data", folder]))
