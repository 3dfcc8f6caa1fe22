"""The hand-overs of the sample station."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents.sheets import pages
from tests.services.demo.test_demo import MORNING, built
from wuye_desk.domain.moments import local
from wuye_desk.services.shifts.shift_form import shift_form
from wuye_desk.services.shifts.shift_reading import earlier_shifts, present_shift, shift


@pytest.mark.parametrize("days", [0, 20])
def test_two_hand_overs_of_the_last_working_day_are_there(tmp_path: Path, days: int) -> None:
    desk = built(tmp_path / "station", MORNING, households=40, days=days)
    second, first = earlier_shifts(desk)
    assert (first.giver, first.taker) == (second.taker, second.giver) == ("林曉婷", "鄭雅文")
    assert (local(second.handed_at).day, local(second.handed_at).hour) == (20, 17), "Friday, not the weekend"
    assert second.started_at == first.handed_at
    view = shift(desk, second.id)
    assert view.lines
    assert all(line.item.who for line in view.lines)
    assert "電梯維保" in "".join(pages(shift_form(desk, second.id).pdf))
    assert present_shift(desk).started_at == local(second.handed_at)
    desk.store.close()
