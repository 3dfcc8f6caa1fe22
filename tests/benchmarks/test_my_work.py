"""One person's list against the bare query behind it, and what showing it costs the window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.big_station import copy_big_station, open_big_desk, size
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.services.duty.my_work import grouped, my_work
from wuye_desk.store.opening import FILE_NAME
from wuye_desk.store.queries_board import EVER, OPEN_CLOCKS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_ones_own_list_costs_at_most_three_times_its_bare_query_and_showing_it_one_time(
    tmp_path: Path, qapp: QApplication
) -> None:
    from wuye_desk.views.duty.work_model import WorkModel

    desk = open_big_desk(copy_big_station(tmp_path))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as bare:

        def read() -> list[object]:
            return bare.execute(OPEN_CLOCKS, (EVER,)).fetchall()

        work, model = my_work(desk), WorkModel(desk.now)
        assert 0 < len(work.steps) <= size().open_clocks
        hold_ratio("one's own list", lambda: my_work(desk), read, 3, 20)
        hold_ratio("showing it", lambda: model.show_lines(grouped(work, desk.now())), read, 1, 20)
    desk.store.close()
