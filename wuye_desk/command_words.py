"""What the command line says in Traditional Chinese: help, misuse, files that can't be used."""

from __future__ import annotations

import argparse
import errno
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.moments import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from wuye_desk.domain.months import Month

MISUSED = 2
_MISUSE = (
    (r"the following arguments are required: (?P<what>.+)", "缺少 {what}"),
    (r"unrecognized arguments: (?P<what>.+)", "不認得 {what}"),
    (r"argument (?P<at>.+?): invalid choice: (?P<what>.+?) \(choose from (?P<known>.+)\)",
     "{at} 不能是 {what}，可以是 {known}"),
    (r"argument (?P<at>.+?): expected .+", "{at} 後面要有一個值"),
    (r"argument (?P<at>.+?): ignored explicit argument (?P<what>.+)", "{at} 後面不能有 {what}"),
    (r"argument (?P<at>.+?): (?P<what>.+)", "{at}：{what}"),
)  # fmt: skip
"""How argparse says what is wrong, and how it is told here."""
_REASONS = {
    errno.ENOENT: "沒有這個資料夾或檔案",
    errno.EACCES: "沒有權限",
    errno.EPERM: "沒有權限",
    errno.EROFS: "那裡只能讀",
    errno.EISDIR: "那是一個資料夾",
    errno.ENOTDIR: "路徑中間有一段不是資料夾",
    errno.ENOSPC: "磁碟滿了",
    errno.ENAMETOOLONG: "名字太長",
}


class CommandParser(argparse.ArgumentParser):
    """Takes options by their whole names only, and says what is wrong in one line."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**words, add_help=False, allow_abbrev=False, formatter_class=_Help)
        self._positionals.title, self._optionals.title = "參數", "選項"
        self.add_argument("-h", "--help", action="help", help="顯示這段說明")

    def error(self, message: str) -> None:  # type: ignore[override]
        """End the program with 2 and one line."""
        self.exit(MISUSED, f"{self.prog}: {_told(message)}。用 --help 看說明。\n")


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


def _told(message: str) -> str:
    for pattern, words in _MISUSE:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return words.format(**found.groupdict())
    return message


def day(text: str) -> date:
    """Return the day an argument names."""
    try:
        found = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"「{text}」不是日期，要寫成 2026-11-01 這樣") from None
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"「{text}」不在 {FIRST_YEAR} 至 {LAST_YEAR} 年之間")
    return found


def month(text: str) -> Month:
    """Return the month an argument names."""
    from wuye_desk.domain.errors import DeskError
    from wuye_desk.domain.months import Month

    try:
        return Month.read(text)
    except DeskError as error:
        raise argparse.ArgumentTypeError(error.sentence.rstrip("。")) from None


def file_ending(ending: str) -> Callable[[str], Path]:
    """Return what reads an argument as a file with this ending, which says what will be in it."""

    def read(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() != ending:
            raise argparse.ArgumentTypeError(f"「{text}」要以 {ending} 結尾")
        return path

    return read


def trouble_with(error: OSError, done: str = "用不了") -> str:
    """Return in a sentence which file could not be used, and why."""
    why = _REASONS.get(error.errno or 0, "系統不讓用")
    if done == "寫不了" and error.errno == errno.ENOENT:
        why = "沒有這個資料夾"
    return f"{done} {error.filename or '檔案'}：{why}"
