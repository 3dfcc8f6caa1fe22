"""What an event makes of the validity of a ticket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wuye_desk.domain.event_fields import INVALID_GROUNDS
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import Validity


def validity_by(kind: EventKind, data: Mapping[str, Any], application: Event | None) -> Validity | None:
    """Return the validity an event gives; None where it leaves it as it is.

    application is the irregular closure that waits for its decision; approved, it makes the ticket 無效 on
    the grounds of 篇3 四(二) and 篇2 5.3.8, and 有效 on the others (本地).
    """
    if kind is EventKind.VALIDITY_JUDGED:
        return Validity(data["validity"])
    if kind is EventKind.IRREGULAR_DECIDED and data.get("agreed") is True and application is not None:
        return Validity.INVALID if application.data.get("ground") in INVALID_GROUNDS else Validity.VALID
    return None
