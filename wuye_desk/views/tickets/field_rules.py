"""Which fields of an event are asked for only in some cases, and which must be filled in some."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wuye_desk.domain.event_fields import NO
from wuye_desk.domain.irregular import UNTOLD
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ContactWay, Grade, VisitResult
from wuye_desk.views.tickets.event_presets import FieldContext

_Key = tuple[EventKind, str]

SHOWN_WHEN: Mapping[_Key, tuple[str, Any]] = {
    (EventKind.VISITED, "phone_reason"): ("way", ContactWay.PHONE.value),
    (EventKind.HEAD_VISITED, "who"): ("not_needed", False),
    (EventKind.EXPLAINED, "reaction"): ("untold", False),
}
"""Fields asked for only while another field holds this."""
NEEDED_WHEN: Mapping[_Key, tuple[str, Any]] = {
    (EventKind.VISITED, "words"): ("result", VisitResult.DISSATISFIED.value),
    (EventKind.VISITED, "phone_reason"): ("way", ContactWay.PHONE.value),
    (EventKind.IRREGULAR_DECIDED, "words"): ("agreed", NO),
    (EventKind.HEAD_VISITED, "who"): ("not_needed", False),
    (EventKind.EXPLAINED, "reaction"): ("untold", False),
}
"""Fields that may be left empty unless another field holds this."""


def is_asked(context: FieldContext, name: str) -> bool:
    """Return whether the ticket and who sits at the desk let a field make sense at all."""
    test = _ASKED_IF.get((context.kind, name))
    return test is None or test(context)


def _may_lower(context: FieldContext) -> bool:
    """Return whether the grade can fall, and who sits at the desk may let it (本地: 站長 or above)."""
    return context.desk.may(Action.LOWER_GRADE) and context.view.grade is not Grade.SIMPLE


def _need_not_be_told(context: FieldContext) -> bool:
    """Return whether the closure was approved because the resident cannot be reached."""
    applied = [one for one in context.view.events if one.kind is EventKind.IRREGULAR_APPLIED]
    return bool(applied) and applied[-1].data.get("ground") in UNTOLD


_ASKED_IF: Mapping[_Key, Callable[[FieldContext], bool]] = {
    (EventKind.REGRADED, "grade"): _may_lower,
    (EventKind.EXPLAINED, "untold"): _need_not_be_told,
}
