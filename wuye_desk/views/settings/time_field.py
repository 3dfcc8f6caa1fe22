"""A time of day, typed as one likes: 18:15, 1815, 7:00 or 7."""

from __future__ import annotations

import re
import unicodedata
from datetime import time

from PySide6.QtWidgets import QLineEdit

from wuye_desk.domain.errors import DeskError

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.：點点時时]\s*(\d{2})|(\d{2}))?")


class TimeField(QLineEdit):
    """Keeps what is typed as it is until the field is left; then it is written as 18:15."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(8)
        self.editingFinished.connect(self._tidy)

    def show_time(self, at: time) -> None:
        """Show this time."""
        self.setText(f"{at:%H:%M}")

    def time(self) -> time:
        """Return the time typed; raises DeskError where it is none."""
        found = _TIME.fullmatch(unicodedata.normalize("NFKC", self.text()).strip())
        try:
            if found is None:
                raise ValueError
            return time(int(found[1]), int(found[2] or found[3] or 0))
        except ValueError:
            sentence = self.tr("看不懂時刻「{0}」，請寫成 18:15。").format(self.text())
            raise DeskError(sentence, "hours") from None

    def _tidy(self) -> None:
        try:
            self.show_time(self.time())
        except DeskError:
            return
