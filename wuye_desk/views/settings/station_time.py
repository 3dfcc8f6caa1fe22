"""Fields for day and time that mean the station's wall clock, whatever zone the PC is set to."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit

from wuye_desk.domain.moments import STATION_ZONE, local


def show_moment(edit: QDateTimeEdit, moment: datetime) -> None:
    """Show the station's wall clock at this moment, whatever zone the PC is in."""
    here = local(moment)
    day, at = QDate(here.year, here.month, here.day), QTime(here.hour, here.minute)
    edit.setDateTime(QDateTime(day, at))


def read_moment(edit: QDateTimeEdit) -> datetime:
    """Return the moment at which the station's wall clock shows what stands in the field."""
    day, at = edit.date(), edit.time()
    return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute(), tzinfo=STATION_ZONE)
