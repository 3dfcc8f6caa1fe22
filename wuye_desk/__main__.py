"""The program's arguments: a window on a data folder, or one command without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from wuye_desk.command_words import CommandParser, day, file_ending, month, trouble_with

WELL, FAILED = 0, 1
_OVERWRITES = "；已有的會覆寫，並說出來"


def default_folder(*, demo: bool) -> Path:
    """Return the folder where the station's data belongs on this system; the sample has its own."""
    from platformdirs import user_data_path

    return user_data_path("wuye_desk_demo" if demo else "wuye_desk", appauthor=False)


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """Return the arguments read; argparse ends the program with 2 and one line where they make no sense."""
    parser = CommandParser(
        prog="wuye-desk", description="物業服務站前臺：受理、期限、處置表。不給命令就打開窗口。"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="資料夾；不給就用系統裡的位置")
    parser.add_argument("--demo", action="store_true", help="打開示範站（PIN 都是 135790），另放一個資料夾")
    commands = parser.add_subparsers(title="命令", dest="command", metavar="命令")
    _add_import(commands)
    _add_export(commands)
    _add_print(commands)
    commands.add_parser("check", help="核對資料檔")
    commands.add_parser("backup", help="備份並校驗")
    _add_restore(commands)
    return parser.parse_args(words)


def _add_import(commands: argparse._SubParsersAction[CommandParser]) -> None:
    words = commands.add_parser("import", help="匯入名冊")
    words.add_argument("what", choices=("roster",), help="roster：住戶名冊")
    words.add_argument("file", type=Path, metavar="FILE", help="Excel 名冊")


def _add_export(commands: argparse._SubParsersAction[CommandParser]) -> None:
    words = commands.add_parser("export", help="匯出登記表或月報（.xlsx）")
    kinds = words.add_subparsers(title="匯出什麼", dest="what", metavar="什麼", required=True)
    tickets = kinds.add_parser("tickets", help="受理工作登記表")
    tickets.add_argument("--from", dest="first", type=day, required=True, metavar="YYYY-MM-DD", help="第一天")
    tickets.add_argument("--to", dest="last", type=day, required=True, metavar="YYYY-MM-DD", help="最後一天")
    _add_out(tickets, ".xlsx")
    for what, told in (("month", "一個月的投訴月報"), ("fees", "一個月的收費月報")):
        report = kinds.add_parser(what, help=told)
        report.add_argument("--month", type=month, required=True, metavar="YYYY-MM", help="哪個月")
        _add_out(report, ".xlsx")


def _add_print(commands: argparse._SubParsersAction[CommandParser]) -> None:
    words = commands.add_parser("print", help="把工作單的表格存成 PDF，算一次打印")
    words.add_argument("what", choices=("ticket",), help="ticket：工作單的表格")
    words.add_argument("number", metavar="NUMBER", help="工作單編號，例如 TS-202611-001")
    told = "KF-01、KF-02、KF-03、KF-06 或 KF-07；不給時，投訴是處置表 KF-01，其他是工作單 KF-03"
    words.add_argument("--form", type=str.upper, metavar="KF-NN", help=told)
    _add_out(words, ".pdf")


def _add_out(words: CommandParser, ending: str) -> None:
    told = f"存到哪個 {ending} 檔{_OVERWRITES}"
    words.add_argument("--out", type=file_ending(ending), required=True, metavar=f"FILE{ending}", help=told)


def _add_restore(commands: argparse._SubParsersAction[CommandParser]) -> None:
    words = commands.add_parser("restore", help="還原一份備份，現在的資料另存")
    words.add_argument("file", type=Path, metavar="FILE.db", help="備份檔")


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
        sentences = trouble_with(error) if isinstance(error, OSError) else str(error)
        for line in sentences.splitlines():
            print(f"wuye-desk: {line}", file=sys.stderr)
        return FAILED
    except Exception as error:  # noqa: BLE001 - a command has nobody above it who could tell of a bug
        print(f"wuye-desk: {_recorded(error, folder)}", file=sys.stderr)
        return FAILED
    return WELL


def _recorded(error: Exception, folder: Path) -> str:
    """Write a bug to the log of the data folder, and return the line that says so."""
    import logging

    from wuye_desk.faults import open_log, trace_of

    logs = open_log(folder)
    logging.getLogger("wuye_desk.faults").error(trace_of(error))
    return f"程式出了差錯，這個命令沒有做完。差錯已記在：{logs}"


if __name__ == "__main__":
    sys.exit(main())
