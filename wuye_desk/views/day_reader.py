"""Reads a day as people type it: 2019-06-01, 2019/6/1, 2019年6月."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.errors import DeskError

_DAY = re.compile(r"^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$")


def read_day(text: str, field: str) -> date | None:
    """Return the day, the first of a month where none is typed; None for nothing, DeskError at the field."""
    if not text.strip():
        return None
    found = _DAY.match(text.strip())
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        pass
    words = QCoreApplication.translate("day_reader", "看不懂日期「{date}」，請寫成 2019-06-01。")
    raise DeskError(words.format(date=text.strip()), field)
