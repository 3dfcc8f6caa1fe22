"""What the program does by itself as time passes: upgrades that fall due, also while it was off."""

from __future__ import annotations

from wuye_desk.services.desk import Desk


def catch_up(desk: Desk) -> tuple[int, ...]:
    """Upgrade every ticket whose one month has run out (篇2 4.1.1③); return their ids.

    The upgrade counts from the moment the month ran out, also where the program was not running then.
    """
    raise NotImplementedError
