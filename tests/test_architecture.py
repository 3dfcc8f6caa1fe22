"""The layers of the house: views → services → store → domain; services → documents → domain."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from pytest_archon import archrule

import wuye_desk

PACKAGE = Path(wuye_desk.__file__).parent
LONGEST_FILE = 400

FORBIDDEN = {
    "domain": ["store", "services", "documents", "views", "forms", "app", "jobs"],
    "store": ["services", "documents", "views", "forms", "app", "jobs"],
    "documents": ["store", "services", "views", "forms", "app", "jobs"],
    "services": ["views", "forms", "app", "joints", "jobs"],
    "views": ["store", "documents", "app", "joints"],
    "forms": ["domain", "store", "services", "documents", "app", "jobs"],
    "jobs": ["domain", "store", "services", "documents", "views", "forms", "app"],
    "resources": ["domain", "store", "services", "documents", "views", "forms", "app", "jobs"],
}
LIBRARIES_OUT_OF_PLACE = {
    "domain": ["PySide6", "peewee", "playhouse", "sqlite3", "reportlab", "openpyxl"],
    "store": ["PySide6", "reportlab", "openpyxl"],
    "documents": ["PySide6", "peewee", "playhouse", "sqlite3"],
    "services": ["PySide6", "reportlab"],
    "views": ["peewee", "playhouse", "sqlite3", "reportlab", "openpyxl"],
}


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_layer_imports_only_what_is_below_it(layer: str) -> None:
    rule = archrule(f"{layer} keeps its place").match(f"wuye_desk.{layer}", f"wuye_desk.{layer}.*")
    for other in FORBIDDEN[layer]:
        rule = rule.should_not_import(f"wuye_desk.{other}", f"wuye_desk.{other}.*")
    rule.check("wuye_desk", only_direct_imports=True)


@pytest.mark.parametrize("layer", LIBRARIES_OUT_OF_PLACE)
def test_layer_uses_only_its_own_libraries(layer: str) -> None:
    rule = archrule(f"{layer} uses its own libraries").match(f"wuye_desk.{layer}", f"wuye_desk.{layer}.*")
    for library in LIBRARIES_OUT_OF_PLACE[layer]:
        rule = rule.should_not_import(library, f"{library}.*")
    rule.check("wuye_desk", only_direct_imports=True)


def own_files() -> list[Path]:
    return [path for path in PACKAGE.rglob("*.py") if "forms" not in path.relative_to(PACKAGE).parts]


@pytest.mark.parametrize("path", own_files(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_file_stays_short(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_domain_reads_no_system_clock() -> None:
    readers = {"now", "today", "utcnow", "time", "monotonic"}
    found = [
        f"{path.name}:{node.lineno}"
        for path in (PACKAGE / "domain").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in readers
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"datetime", "date", "time"}
    ]
    assert found == []


def test_every_form_has_its_source_and_its_view() -> None:
    sources = {path.stem for path in (PACKAGE.parent / "ui").rglob("*.ui")}
    forms = {path.stem.removeprefix("ui_") for path in (PACKAGE / "forms").glob("ui_*.py")}
    views = {path.stem for path in (PACKAGE / "views").rglob("*.py")}
    assert forms == sources
    assert sources <= views
