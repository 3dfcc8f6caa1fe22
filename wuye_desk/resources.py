"""Finds a shipped file, alike in a checkout, an installed wheel and a frozen build."""

from __future__ import annotations

from pathlib import Path

_PACKAGED = Path(__file__).resolve().parent / "_resources"
ROOT = _PACKAGED if _PACKAGED.is_dir() else _PACKAGED.parents[1] / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, named by its parts below resources/."""
    return ROOT.joinpath(*parts)
