"""Calendar months of the station's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self

from dateutil.relativedelta import relativedelta

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import FIRST_YEAR, LAST_YEAR, local, station_moment


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """A calendar month of the station's clock."""

    year: int
    number: int
    """1 to 12."""

    @classmethod
    def of(cls, moment: datetime) -> Self:
        """Return the month a moment lies in."""
        here = local(moment)
        return cls(here.year, here.month)

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the month written as 2026-11; raises DeskError for anything else."""
        try:
            first = datetime.strptime(text, "%Y-%m")  # noqa: DTZ007 - only year and month are read off it
        except ValueError as error:
            raise DeskError(f"「{text}」不是月份，要寫成 2026-11 這樣。", "month") from error
        if not FIRST_YEAR <= first.year <= LAST_YEAR:
            raise DeskError(f"「{text}」不在 {FIRST_YEAR} 至 {LAST_YEAR} 年之間。", "month")
        return cls(first.year, first.month)

    @property
    def code(self) -> int:
        """Return YYYYMM, as the store keeps it."""
        return self.year * 100 + self.number

    @property
    def first_day(self) -> date:
        """Return the 1st."""
        return date(self.year, self.number, 1)

    @property
    def days(self) -> int:
        """Return how many days the month has."""
        return (self.plus(1).first_day - self.first_day) // timedelta(days=1)

    @property
    def start(self) -> datetime:
        """Return its first moment."""
        return station_moment(self.first_day, time())

    @property
    def end(self) -> datetime:
        """Return the first moment of the next month."""
        return self.plus(1).start

    def plus(self, months: int) -> Month:
        """Return the month so many months later; earlier for a negative count."""
        day = self.first_day + relativedelta(months=months)
        return Month(day.year, day.month)

    def __str__(self) -> str:
        """Return it written as 2026-11."""
        return f"{self.year}-{self.number:02d}"
