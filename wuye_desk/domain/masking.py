"""Phone numbers as they are shown on lists and in the register: enough to tell them apart, not to dial."""

from __future__ import annotations

from wuye_desk.domain.household_keys import phone_digits

_KEPT_IN_FRONT = 3
_KEPT_AT_END = 4
_SHORT = 8


def mask_phone(number: str) -> str:
    """Return 「138****5678」; a landline without area code keeps its last three digits."""
    digits = phone_digits(number)
    if not digits:
        return ""
    if len(digits) <= _SHORT:
        return "****" + digits[-min(3, len(digits) // 2) :] if len(digits) > 1 else "****"
    return f"{digits[:_KEPT_IN_FRONT]}****{digits[-_KEPT_AT_END:]}"
