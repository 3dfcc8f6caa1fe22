"""PINs: six digits that are not trivial, kept only as an argon2 hash."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LENGTH = 6
TRIES = 5
"""Wrong PINs after which a person is locked out."""
LOCKED_MINUTES = (1, 5, 15, 30, 60)
"""How long, the first time and each time after; the last counts for all further ones (本地)."""
# The OWASP minimum for argon2id: some 20 ms on a desk PC, so switching persons stays instant.
_TIME_COST, _MEMORY_KIBIBYTES, _LANES = 2, 19_456, 1


def check_new_pin(pin: str, field: str = "pin") -> None:
    """Refuse a PIN that is not six ASCII digits, or that anybody would try first."""
    if len(pin) != LENGTH or not (pin.isascii() and pin.isdigit()):
        raise DeskError("PIN 要六位數字。", field)
    if _is_trivial(pin):
        raise DeskError("這個 PIN 太容易猜：不要全相同、順號或重複的數字。", field)


def _is_trivial(pin: str) -> bool:
    digits = [int(digit) for digit in pin]
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    repeats = pin in {pin[:2] * 3, pin[:3] * 2}
    return repeats or (len(steps) == 1 and steps <= {0, 1, 9})


def locked_minutes(lockouts: int) -> int:
    """Return how long the next lock-out lasts after so many since the last right PIN."""
    return LOCKED_MINUTES[min(lockouts, len(LOCKED_MINUTES) - 1)]


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_TIME_COST, memory_cost=_MEMORY_KIBIBYTES, parallelism=_LANES)


def hash_pin(pin: str) -> str:
    """Return the hash that is stored, with a salt of its own."""
    return _hasher().hash(pin)


def pin_matches(pin_hash: str, pin: str) -> bool:
    """Return whether this is the PIN behind the hash; a damaged hash matches nothing."""
    from argon2.exceptions import InvalidHashError, VerificationError

    if not pin_hash.isascii():
        return False
    try:
        return _hasher().verify(pin_hash, pin)
    except (InvalidHashError, VerificationError):
        return False
