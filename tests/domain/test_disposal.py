from __future__ import annotations

from datetime import date

import pytest

from wuye_desk.domain.disposal import blanked_words, keep_until
from wuye_desk.domain.event_fields import FieldType
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind


@pytest.mark.parametrize("kind", list(EventKind))
def test_what_was_written_freely_goes_and_what_was_chosen_stays(kind: EventKind) -> None:
    specs = EVENTS[kind].fields
    left = blanked_words(kind, {**{spec.name: f"字{spec.name}" for spec in specs}, "number": 3})
    assert left["number"] == 3
    for spec in specs:
        goes = spec.type is FieldType.WORDS or spec.name in {"before", "after", "reason", "title"}
        stays = spec.type not in (FieldType.LINE, FieldType.WORDS) or spec.name in {"shelf", "reference"}
        assert not goes or left[spec.name] == ""
        assert not stays or left[spec.name] == f"字{spec.name}"


@pytest.mark.parametrize(
    ("closed_on", "until"),
    [(date(2026, 11, 23), date(2029, 11, 23)), (date(2024, 2, 29), date(2027, 2, 28))],
)
def test_a_file_is_kept_three_years(closed_on: date, until: date) -> None:
    assert keep_until(closed_on) == until
