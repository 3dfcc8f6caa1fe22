"""Walks every public service function, role by role."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

import wuye_desk
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import ALLOWED, Action, may, who_may
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.permits import PERMITS, Open
from wuye_desk.store.opening import Store

PACKAGE = Path(wuye_desk.__file__).parent
MODULES = {
    path.stem: ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for path in sorted((PACKAGE / "services").rglob("*.py"))
}
NEEDING = {name: need for name, need in PERMITS.items() if isinstance(need, Action)}


class StopHereError(Exception):
    """Raised by the stand-in of whatever comes after the check."""


def service_functions() -> dict[str, ast.FunctionDef]:
    """Return every public function of the services that takes the desk, by module and name."""
    found = {}
    for path in sorted((PACKAGE / "services").rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            takes = [one.arg for one in node.args.args[:1]] if isinstance(node, ast.FunctionDef) else []
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and takes == ["desk"]:
                found[f"{path.stem}.{node.name}"] = node
    return found


def function(name: str) -> Callable[..., Any]:
    module, _, plain = name.partition(".")
    return getattr(import_module(MODULES[module]), plain)  # type: ignore[no-any-return]


def call(name: str, desk: Desk) -> None:
    """Call a service with arguments that stand in for any; what they cannot do ends it."""
    wanted = inspect.signature(function(name)).parameters.values()
    needed = [one for one in wanted if one.default is one.empty and one.name != "desk"]
    positional = [MagicMock(name=one.name) for one in needed if one.kind is not one.KEYWORD_ONLY]
    function(name)(desk, *positional)


def test_every_service_function_has_its_entry_and_every_entry_its_function() -> None:
    assert set(PERMITS) == set(service_functions())


def test_every_action_is_somebodys() -> None:
    assert set(ALLOWED) == set(Action)
    assert all(ALLOWED.values())


@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.value)
@pytest.mark.parametrize("name", NEEDING)
def test_a_service_lets_in_whom_the_table_names_and_nobody_else(
    name: str, role: Role, station: Store, clock_hand: ClockHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Action] = []
    true_require = Desk.require

    def require(desk: Desk, action: Action) -> PersonAtDesk:
        asked.append(action)
        person = true_require(desk, action)
        raise StopHereError(person.name)

    monkeypatch.setattr(Desk, "require", require)
    desk = Desk(station, clock_hand, PersonAtDesk(1, "試", frozenset({role})))
    need = NEEDING[name]
    if may({role}, need):
        with pytest.raises(StopHereError):
            call(name, desk)
    else:
        with pytest.raises(DeskError) as refused:
            call(name, desk)
        assert who_may(need) in refused.value.sentence
    assert asked == [need]


@pytest.mark.parametrize("name", NEEDING)
def test_a_service_does_nothing_while_nobody_is_at_the_desk(name: str, station: Store) -> None:
    with pytest.raises(DeskError, match="請先選擇是誰"):
        call(name, Desk(station, MagicMock()))


@pytest.mark.parametrize("name", [name for name, need in PERMITS.items() if need is Open.READS])
def test_what_is_open_for_reading_writes_nothing(name: str) -> None:
    assert ".write()" not in ast.unparse(service_functions()[name])


def test_no_page_calls_the_inside_of_a_service() -> None:
    inside = {name.rpartition(".")[2] for name, need in PERMITS.items() if need is Open.INSIDE}
    pages = [*(PACKAGE / "views").rglob("*.py"), *(PACKAGE / "joints").glob("*.py"), PACKAGE / "app.py"]
    imported = {
        (path.name, one.name)
        for path in pages
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("wuye_desk.services")
        for one in node.names
    }
    assert [pair for pair in imported if pair[1] in inside] == []
