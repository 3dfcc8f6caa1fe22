"""The compiled forms are those of ui/, as the compiler of the installed PySide6 writes them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "compile_forms.py"


def test_compiled_forms_are_current() -> None:
    spec = importlib.util.spec_from_file_location("compile_forms", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.stale_forms(write=False) == []
