"""Months as the fees count them: whole numbers YYYYMM."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def month_of(day: date) -> int:
    """Return the month of a day: 2026-11-23 → 202611."""
    return day.year * 100 + day.month


def month_later(month: int, months: int) -> int:
    """Return the month so many months later, earlier where months is negative."""
    years, rest = divmod(month // 100 * 12 + month % 100 - 1 + months, 12)
    return years * 100 + rest + 1


def day_in(month: int, day: int) -> date:
    """Return a day of a month, its last day where it has none so late (a 30th in February)."""
    year, number = divmod(month, 100)
    return date(year, number, min(day, monthrange(year, number)[1]))


def days_in(month: int) -> int:
    """Return how many days a month has."""
    return monthrange(*divmod(month, 100))[1]


def month_words(month: int) -> str:
    """Return a month as forms write it: 「2026年11月」."""
    year, number = divmod(month, 100)
    return f"{year}年{number}月"
