"""Who was held responsible is for 站長 and above to see and to record (篇2 10)."""

from __future__ import annotations

import pytest

from tests.scenarios.path import HEAD, MANAGER, E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.tickets.tickets import ticket


def test_responsibility_is_for_the_head_and_above_篇2_10(path: Path) -> None:
    path.at(11, 23, 10).opens()
    with pytest.raises(DeskError, match="只有站長或以上"):
        path.does(E.RESPONSIBILITY)
    with pytest.raises(DeskError, match="請填責任人或責任部門"):
        path.does(E.RESPONSIBILITY, by=HEAD, who="")
    path.does(E.RESPONSIBILITY, by=HEAD, department="維修組")
    for name in (HEAD, MANAGER):
        shown = ticket(path.by(name), path.id).rounds[0].entries[0]
        assert (shown.kind, "責任：維修組、夜班維修" in shown.words) == (E.RESPONSIBILITY, True)
    assert E.RESPONSIBILITY not in {event.kind for event in path.view.events}
    assert E.RESPONSIBILITY not in {entry.kind for entry in path.view.rounds[0].entries}
    assert E.RESPONSIBILITY not in {step.event for step in path.view.other_steps}


def test_it_may_be_decided_after_the_archive_too(path: Path) -> None:
    path.at(11, 23, 10).opens(settled="當面解決")
    for kind in (E.VISITED, E.MANAGER_OPINED, E.ARCHIVED):
        path.does(kind)
    assert E.RESPONSIBILITY in {step.event for step in ticket(path.by(HEAD), path.id).other_steps}
    path.does(E.RESPONSIBILITY, by=HEAD)
