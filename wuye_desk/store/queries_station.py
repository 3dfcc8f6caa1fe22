"""What the station as a whole has, read in one go: settings, rule books, the working calendar."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from wuye_desk.domain.errors import DeskError
from wuye_desk.store.models import CalendarDay, CalendarYear, RuleBookVersion, Setting, TicketEvent

if TYPE_CHECKING:
    from wuye_desk.domain.workdays import OpeningHours, WorkCalendar


def setting(key: str, default: Any = None) -> Any:
    """Return a setting of the station, or the default where it was never set."""
    row = Setting.get_or_none(Setting.key == key)
    return default if row is None else row.value


def keep_setting(key: str, value: Any) -> None:
    """Keep a setting, in place of what it was."""
    Setting.insert(key=key, value=value).on_conflict_replace().execute()


def newest_rule_book() -> int:
    """Return the version of the rule book in force."""
    version = RuleBookVersion.select(fn.MAX(RuleBookVersion.version)).scalar()
    if version is None:
        raise DeskError("服務站還沒有設定好，沒有規則書。")
    return int(version)


def rule_book_text(version: int) -> str:
    """Return the TOML text of one version of the rule book."""
    return str(RuleBookVersion.get(RuleBookVersion.version == version).body)


def opening_hours() -> OpeningHours:
    """Return the station's opening hours; those of the rules where none were set."""
    from wuye_desk.domain.workdays import OpeningHours

    data = setting("opening_hours")
    return OpeningHours() if data is None else OpeningHours.from_data(data)


def work_calendar() -> WorkCalendar:
    """Return the working calendar: days that differ, years published, opening hours."""
    from wuye_desk.domain.workdays import DayException, WorkCalendar

    days = {row.day: DayException(bool(row.working), row.name) for row in CalendarDay.select()}
    published = CalendarYear.select().where(CalendarYear.published)
    return WorkCalendar(days, frozenset(row.year for row in published), opening_hours())


def newest_record() -> datetime | None:
    """Return when the last event was recorded, by the clock of then; None in an empty station."""
    row = TicketEvent.select(TicketEvent.recorded_at).order_by(TicketEvent.id.desc()).first()
    return None if row is None else row.recorded_at


def year_exceptions(year: int) -> list[CalendarDay]:
    """Return the rows of one year's days that differ from their weekday, in order."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    days = CalendarDay.select().where(CalendarDay.day.between(first, last))
    return list(days.order_by(CalendarDay.day))
