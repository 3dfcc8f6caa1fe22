"""The real program is killed in the middle of a call: started again, it has what was typed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 30
AT_LEAST = 60
"""Letters typed before it is killed: more than a second of typing, so that some were to be on disk."""


@pytest.fixture
def folder(station_template: Path, tmp_path: Path) -> Path:
    shutil.copyfile(station_template, tmp_path / "desk.db")
    return tmp_path


def program(folder: Path, hands_do: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.program_at_work", str(folder), hands_do],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_killed_program_has_lost_a_second_of_typing_at_most(folder: Path) -> None:
    with program(folder, "type") as first:
        assert first.stdout is not None
        too_long = Timer(PATIENCE, first.kill)
        too_long.start()
        told = [first.stdout.readline() for _letter in range(AT_LEAST)]
        killed_at = monotonic()
        first.kill()
        told += first.stdout.readlines()
        too_long.cancel()
    typed = [json.loads(line) for line in told if line.endswith("\n")]
    safe = "".join(letter for letter, at in typed if at < killed_at - 1)

    with program(folder, "read") as second:
        out, _ = second.communicate(timeout=PATIENCE)
    room, content = json.loads(out)
    assert second.returncode == 0
    assert room == "3棟2單元1201"
    assert content.startswith(safe)
    assert "".join(letter for letter, _at in typed).startswith(content)
    assert content
