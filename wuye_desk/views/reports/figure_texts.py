"""Figures of a month as words: counts, per cents, hours, and their change to the month before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.report import difference, per_cent

NONE = "—"
"""What stands where there is nothing to divide by, or nothing yet."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("figure_texts", text)


def count_text(count: int) -> str:
    """Return a count as shown."""
    return f"{count:,}"


def rate_text(rate: float | None) -> str:
    """Return a share of 0 to 1 in per cent with one digit, rounded down so that 100 means all."""
    return NONE if rate is None else f"{per_cent(rate):g}%"


def signed(count: int) -> str:
    """Return a difference with its sign, a true minus; 0 without."""
    return f"{count:+,}".replace("-", "−") if count else "0"


def percent_change(count: int, before: int) -> str:
    """Return by how many per cent a count rose or fell; a dash where there was none before."""
    _, share = difference(count, before)
    return NONE if share is None else f"{share * 100:+.0f}%".replace("-", "−").replace("+0%", "0%")


def count_change(count: int, before: int) -> str:
    """Return the change of a count: 「−2（−4%）」."""
    if not before:
        return signed(count)
    return f"{signed(count - before)}（{percent_change(count, before)}）"


def rate_change(rate: float | None, before: float | None) -> str:
    """Return the change of a share in points: 「+1.2 點」."""
    change, _ = difference(rate, before)
    if change is None:
        return NONE
    points = f"{change * 100:+.1f}".replace("-", "−")
    return _tr("{0} 點").format("0" if points in ("+0.0", "−0.0") else points)
