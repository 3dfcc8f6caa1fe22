"""Where CUPS is, it gets the PDF itself: a stand-in for lp keeps what it was given."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.views.printing.print_run import PrintOrder, PrintRun
from wuye_desk.views.printing.render_thread import RenderThread

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="CUPS is not on Windows")


def put_lp(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    command = folder / "lp"
    command.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_cups_is_handed_the_document_itself(
    qtbot: QtBot, thread: RenderThread, job: PrintJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_lp(tmp_path, monkeypatch, f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/given.pdf')
    run = PrintRun(thread)
    with qtbot.waitSignal(run.finished):
        run.start(PrintOrder(pdf=job.pdf, title="表", pages=[2], copies=2, printer="desk"))
    assert (tmp_path / "given.pdf").read_bytes() == job.pdf
    assert "-d desk -n 2" in (tmp_path / "words").read_text("utf-8")


def test_what_cups_says_against_it_is_told(
    qtbot: QtBot, thread: RenderThread, job: PrintJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_lp(tmp_path, monkeypatch, "cat > /dev/null; echo 'The printer does not exist.' >&2; exit 1")
    run = PrintRun(thread)
    with qtbot.waitSignal(run.failed) as failed:
        run.start(PrintOrder(pdf=job.pdf, title="表", pages=[1], printer="desk"))
    assert failed.args == ["The printer does not exist."]
