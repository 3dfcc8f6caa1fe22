"""Whose name stands beforehand where a dissatisfied visit is reported."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.tickets.tickets import ticket
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.event_presets import FieldContext
from wuye_desk.views.tickets.field_editors import make_editor


@pytest.mark.parametrize(
    ("role", "name"),
    [
        (Role.RECEPTIONIST, "周建國"),
        (Role.STATION_HEAD, "沈文海"),
        (Role.DIRECTOR, "沈文海"),
        (Role.MANAGER, ""),
    ],
)
def test_it_is_somebody_above_whoever_sits_at_the_desk(
    qtbot: QtBot, desk: Desk, theme: Theme, tickets: dict[str, int], role: Role, name: str
) -> None:
    view = ticket(desk, tickets["電梯異響"])
    desk.person = PersonAtDesk(1, "當班的人", frozenset({role}))
    kind = EventKind.LEADER_REPORTED
    spec = next(one for one in EVENTS[kind].fields if one.name == "to")
    editor = make_editor(FieldContext(desk, theme, view, kind, {}), spec)
    qtbot.addWidget(editor)
    assert editor.value() == name
