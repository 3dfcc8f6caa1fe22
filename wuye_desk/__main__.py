"""The program's arguments: a window on a data folder, or one command without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

WELL, FAILED, MISUSED = 0, 1, 2


def default_folder(*, demo: bool) -> Path:
    """Return the folder where the station's data belongs on this system; the sample has its own."""
    from platformdirs import user_data_path

    return user_data_path("wuye_desk_demo" if demo else "wuye_desk", appauthor=False)


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """Return the arguments read; argparse ends the program with 2 and one line where they make no sense."""
    parser = _Parser(prog="wuye-desk", description="物業服務站前臺：投訴受理與收費。")
    parser.add_argument("--data", type=Path, metavar="DIR", help="資料夾；不給就用系統裡的位置")
    parser.add_argument("--demo", action="store_true", help="打開示範站，放在它自己的資料夾裡")
    commands = parser.add_subparsers(dest="command", metavar="命令")
    _add_import(commands)
    _add_export(commands)
    _add_print(commands)
    commands.add_parser("check", help="核對資料檔")
    commands.add_parser("backup", help="備份並校驗")
    _add_restore(commands)
    return parser.parse_args(words)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(MISUSED, f"{self.prog}: {message}\n")


def _add_import(commands: argparse._SubParsersAction[_Parser]) -> None:
    words = commands.add_parser("import", help="匯入")
    words.add_argument("what", choices=("roster",), help="roster：住戶名冊")
    words.add_argument("file", type=Path, metavar="FILE")


def _add_export(commands: argparse._SubParsersAction[_Parser]) -> None:
    words = commands.add_parser("export", help="匯出")
    words.add_argument("what", choices=("tickets",), help="tickets：受理工作登記表")
    words.add_argument("--from", dest="first", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    words.add_argument("--to", dest="last", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    words.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")


def _add_print(commands: argparse._SubParsersAction[_Parser]) -> None:
    words = commands.add_parser("print", help="出 PDF")
    words.add_argument("what", choices=("ticket",), help="ticket：住戶投訴處置表")
    words.add_argument("number", metavar="NUMBER")
    words.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _add_restore(commands: argparse._SubParsersAction[_Parser]) -> None:
    words = commands.add_parser("restore", help="還原一份備份，現在的資料另存")
    words.add_argument("file", type=Path, metavar="FILE.db")


def main(words: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 well, 1 failed with a line on stderr, 2 misused."""
    arguments = read_arguments(sys.argv[1:] if words is None else words)
    folder = arguments.data or default_folder(demo=arguments.demo)
    if arguments.command is None:
        from wuye_desk.quick_start import hurry

        hurry()
        from wuye_desk.app import run_window

        return run_window(folder, demo=arguments.demo)
    return _run_command(folder, arguments)


def _run_command(folder: Path, arguments: argparse.Namespace) -> int:
    from wuye_desk.domain.errors import DeskError
    from wuye_desk.headless import run_command

    try:
        print(run_command(folder, arguments))
    except (DeskError, OSError) as error:
        for line in str(error).splitlines():
            print(f"wuye-desk: {line}", file=sys.stderr)
        return FAILED
    return WELL


if __name__ == "__main__":
    sys.exit(main())
