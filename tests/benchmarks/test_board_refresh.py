"""Reading the board against the bare query behind it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.benchmarks.big_station import copy_big_station, open_big_desk, size
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.services.board.board import board
from wuye_desk.store.opening import FILE_NAME
from wuye_desk.store.queries_board import EVER, OPEN_CLOCKS


def test_board_refresh_costs_at_most_twice_its_bare_query(tmp_path: Path) -> None:
    desk = open_big_desk(copy_big_station(tmp_path))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as bare:

        def read() -> list[object]:
            return bare.execute(OPEN_CLOCKS, (EVER,)).fetchall()

        lines = read()
        assert len(lines) == size().open_clocks
        assert len(board(desk).lines) == len(lines)
        hold_ratio("board refresh", lambda: board(desk), read, 2, 20)
    desk.store.close()
