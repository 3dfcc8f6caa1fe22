"""Every word the window shows goes through Qt's translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HAN = re.compile("[\u4e00-\u9fff]")
TRANSLATING = {"tr", "_tr", "translate", "_said"}


def untranslated(path: Path) -> Iterator[str]:
    """Yield words no call translates; the tables of a module are translated where they are read."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    excused = {id(part) for node in tree.body if is_table(node) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in TRANSLATING:
            excused |= {id(part) for part in ast.walk(node)}
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            excused.add(id(node.value))
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and HAN.search(text) and id(node) not in excused:
            yield f"{path.name}:{node.lineno} {text}"


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def is_table(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign | ast.AnnAssign)


def test_no_word_is_shown_past_the_translation() -> None:
    paths = sorted((ROOT / "wuye_desk" / "views").rglob("*.py"))
    assert paths
    found = [line for path in paths for line in untranslated(path)]
    assert not found, "\n".join(found)


def test_a_word_past_the_translation_is_found(tmp_path: Path) -> None:
    source = tmp_path / "page.py"
    source.write_text(
        'TABLE = ("表",)\ndef show(self):\n    """說明。"""\n    self.tr("字")\n    label("漏")\n', "utf-8"
    )
    assert [line.split()[-1] for line in untranslated(source)] == ["漏"]


def test_one_way_of_writing_each_word() -> None:
    others = re.compile("[裏着爲]|列印|導入|公佈")
    shown = [*ROOT.glob("wuye_desk/**/*.py"), *ROOT.glob("ui/*.ui"), *ROOT.glob("resources/*/*.[mt][do]*")]
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted(shown)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "forms" not in path.parts and others.search(line)
    ]
    assert not found, "\n".join(found)
