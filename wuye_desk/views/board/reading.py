"""One reading of the board, with all that can be worked out away from the window."""

from __future__ import annotations

from dataclasses import dataclass

from wuye_desk.services.board.board import BoardView, board
from wuye_desk.services.board.board_line import BoardLine
from wuye_desk.services.board.upgrades import Upgrade, upgrades
from wuye_desk.services.desk import Desk


@dataclass(frozen=True)
class Reading:
    """The board as read, and the names its filters offer."""

    view: BoardView
    lines: list[BoardLine]
    """In order of urgency when read."""
    owners: set[str]
    groups: set[str]
    upgraded: dict[int, Upgrade]
    """By the ids of their tickets, those that rose by themselves and that nobody has seen yet."""


def read_board(desk: Desk) -> Reading:
    """Read the board; meant for the worker's thread."""
    view = board(desk)
    lines = list(view.lines)
    return Reading(
        view,
        lines,
        {line.owner_name for line in lines},
        {line.group for line in lines},
        {one.ticket_id: one for one in upgrades(desk)},
    )
