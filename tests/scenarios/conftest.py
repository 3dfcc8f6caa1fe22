"""The station on which the scenarios happen."""

from __future__ import annotations

import pytest

from tests.scenarios.path import Path
from tests.support.clock_hand import ClockHand
from wuye_desk.services.desk import Desk


@pytest.fixture
def path(desk: Desk, clock_hand: ClockHand) -> Path:
    return Path(desk, clock_hand)
