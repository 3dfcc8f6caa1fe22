"""Somebody else sits down at the same desk."""

from __future__ import annotations

from tests.support import small_station
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people, sign_in

PINS = {name: pin for name, _, _, pin in small_station.PEOPLE if pin} | {"周建國": small_station.HEAD_PIN}


def seat(desk: Desk, name: str) -> Desk:
    """Return a desk of the same station and clock with somebody of the small station signed in."""
    other = Desk(desk.store, desk.now)
    sign_in(other, next(one.id for one in people(desk) if one.name == name), PINS[name])
    return other
