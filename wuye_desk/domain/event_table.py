"""The table of events: what can happen to a ticket, the words each carries, and the clocks it may stop.

The recording dialog, the timeline, the checks and the printed sheet all read it; nobody else names a field.
"""

from __future__ import annotations

from collections.abc import Mapping

from wuye_desk.domain.event_spec import EventSpec
from wuye_desk.domain.events_of_closing import EVENTS_OF_CLOSING
from wuye_desk.domain.events_of_work import EVENTS_OF_WORK
from wuye_desk.domain.ticket import EventKind

__all__ = ["EVENTS", "EventSpec"]

EVENTS: Mapping[EventKind, EventSpec] = {spec.kind: spec for spec in (*EVENTS_OF_WORK, *EVENTS_OF_CLOSING)}
"""Every kind of event, in the order in which a ticket goes through them."""
