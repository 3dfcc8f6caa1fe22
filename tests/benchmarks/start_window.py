"""Start a window, say when its first page stands: python -m tests.benchmarks.start_window [FOLDER [SECONDS]].

Without a folder it is an empty PySide6 window. It prints one line at the first page, and after the seconds
one with the memory held, in KiB.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

EMPTY = "-"


def memory() -> int:
    """Return the resident memory of this process in KiB."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def empty_window() -> tuple[QApplication, object]:
    """Show an empty window."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 698)
    window.show()
    return app, window


def desk_window(folder: Path) -> tuple[QApplication, object]:
    """Show the desk on this folder, with the page remembered there and somebody signed in."""
    from wuye_desk.quick_start import hurry

    hurry()  # as wuye_desk.__main__ does before it opens the window
    from wuye_desk import app as program_module
    from wuye_desk.services.desk import PersonAtDesk

    someone = PersonAtDesk(1, "周建國", frozenset())
    desk = partial(program_module.Desk, person=someone)
    vars(program_module)["Desk"] = desk
    app = program_module.begin_application()
    program = program_module.Program(app, folder)
    program.begin(demo=False)
    return app, program


def main(folder: str, seconds: float) -> None:
    """Show the window, paint it, tell; stay for the seconds asked for and tell the memory."""
    app, kept = empty_window() if folder == EMPTY else desk_window(Path(folder))
    app.processEvents()
    print("ready", flush=True)  # noqa: T201
    if seconds:
        QTimer.singleShot(round(seconds * 1000), app.quit)
        app.exec()
        print(memory(), flush=True)  # noqa: T201
    del kept


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else EMPTY, float(sys.argv[2]) if len(sys.argv) > 2 else 0)
