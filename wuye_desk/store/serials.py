"""Numbers: a series for each prefix and month, gap-free because the counter is in the same commit."""

from __future__ import annotations

from datetime import datetime

from wuye_desk.domain.moments import local
from wuye_desk.domain.numbers import format_number
from wuye_desk.store.models import Serial, database


def next_number(prefix: str, moment: datetime) -> str:
    """Return the next number of a series; only inside Store.write(), so that a rollback takes it back."""
    if not database.in_transaction():
        raise RuntimeError("a number is given only inside Store.write()")
    here = local(moment)
    month = here.year * 100 + here.month
    counter, _ = Serial.get_or_create(prefix=prefix, month=month)
    counter.last += 1
    counter.save()
    return format_number(prefix, month, counter.last)
