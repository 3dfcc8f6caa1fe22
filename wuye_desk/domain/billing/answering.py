"""Who answers for a room on which day, where several accounts do: each day is charged once (本地)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

Span = tuple[date | None, date | None]
"""From a day until before a day; None where it is open."""
_ALWAYS, _FOREVER = date.min, date.max


def taken_before(spans: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Return for each of the spans, who goes first given first, the days those before it have taken."""
    return [_joined(spans[:place]) for place in range(len(spans))]


def answers_on(day: date, span: Span, taken: Iterable[Span]) -> bool:
    """Return whether an account with this span answers on a day that others have not taken."""
    return _holds(span, day) and not any(_holds(other, day) for other in taken)


def _holds(span: Span, day: date) -> bool:
    return (span[0] or _ALWAYS) <= day < (span[1] or _FOREVER)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the same days as spans that lie apart."""
    found: list[tuple[date, date]] = []
    for begins, ceases in sorted((since or _ALWAYS, until or _FOREVER) for since, until in spans):
        if found and begins <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ceases))
        elif begins < ceases:
            found.append((begins, ceases))
    return tuple(found)
