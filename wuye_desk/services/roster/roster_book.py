"""Opens a workbook somebody hands in: whatever is wrong with the file becomes one clear sentence."""

from __future__ import annotations

import gc
import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from wuye_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook

MOST_ROWS = 200_000
LAST_ROW = 1_048_576
"""The last row a sheet can have; a file that tells of a later one would be read for hours."""
MOST_COLUMNS = 100
MOST_BYTES = 600 * 1024 * 1024
"""Unpacked size from which a file is no roster but a trap or a mistake."""
MOST_PACKED = 200
"""Times a part may shrink when packed, above a size worth a look: sheets of text reach some 30."""
WORTH_A_LOOK = 20 * 1024 * 1024
MOST_PARTS = 5_000
REPORTED_EVERY = 2_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')


class Reports(Protocol):
    """What long work tells about its progress; it may raise to give up."""

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far it is; total is 0 where nobody knows."""


class Silence:
    """Progress nobody watches."""

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say nothing."""


@dataclass(slots=True)
class Sheet:
    """The cells of one visible sheet as values; rows[0] is the sheet's first row."""

    name: str
    rows: list[tuple[Any, ...]]


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep the collector of cycles from walking all the rows of a roster again and again while it grows."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # Straight to the oldest generation: else the next collection of the young walks every row.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def read_book(path: Path, progress: Reports) -> list[Sheet]:
    """Return the visible sheets of a workbook; DeskError with one sentence for a file that is none."""
    check_workbook(path)
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # styles and extensions openpyxl leaves out are no concern here
        book = _load(file, path)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        return [_read_sheet(sheet, path, progress) for sheet in sheets]


def _load(file: BinaryIO, path: Path) -> Workbook:
    from openpyxl import load_workbook

    try:
        return load_workbook(file, read_only=True, data_only=True)
    except Exception as error:  # a foreign parser on a foreign file may raise anything
        raise _damaged(path) from error


def check_workbook(path: Path) -> None:
    """Raise DeskError where a file is no workbook, is locked, or would unpack to more than one may hold."""
    try:
        with path.open("rb") as file:
            start = file.read(8)
            if start == _OLD_OFFICE:
                raise DeskError(_old_office(path, _ENCRYPTED in file.read()), "path")
    except OSError as error:
        raise DeskError(f"打不開「{path.name}」，請檢查檔案還在不在、是否有權讀取。", "path") from error
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            locked = any(part.flag_bits & 1 for part in parts)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise DeskError(
            f"「{path.name}」不是 .xlsx 檔。請用 Excel 或 WPS 另存為 .xlsx 再匯入。", "path"
        ) from error
    if locked:
        raise DeskError(_old_office(path, encrypted=True), "path")
    _check_size(path, parts)


def _old_office(path: Path, encrypted: bool) -> str:
    if encrypted:
        return f"「{path.name}」設了密碼。請先用 Excel 或 WPS 去掉密碼再匯入。"
    return f"「{path.name}」是舊格式。請用 Excel 或 WPS 另存為 .xlsx 再匯入。"


def _check_size(path: Path, parts: list[zipfile.ZipInfo]) -> None:
    whole = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > WORTH_A_LOOK and part.file_size > MOST_PACKED * max(part.compress_size, 1)
        for part in parts
    )
    if swollen or whole > MOST_BYTES or len(parts) > MOST_PARTS:
        raise DeskError(f"「{path.name}」解開後大得不合理，沒有讀取。請檢查檔案來源。", "path")


def _damaged(path: Path) -> DeskError:
    return DeskError(
        f"「{path.name}」已損壞或不是名冊。請用 Excel 或 WPS 打開，另存為 .xlsx 再匯入。", "path"
    )


def _read_sheet(sheet: Any, path: Path, progress: Reports) -> Sheet:
    sheet.reset_dimensions()
    rows: list[tuple[Any, ...]] = []
    cells = _values(sheet, path)
    for number, row in enumerate(cells, 1):
        if number > MOST_ROWS and any(value is not None for value in row):
            raise DeskError(
                f"工作表「{sheet.title}」超過 {MOST_ROWS // 10_000} 萬行，請分成幾個檔案。", "path"
            )
        if number > LAST_ROW:
            raise _damaged(path)
        if number <= MOST_ROWS:
            rows.append(row[:MOST_COLUMNS])
        if number % REPORTED_EVERY == 0:
            progress.report(number, 0, f"正在讀「{sheet.title}」")
    while rows and not any(value is not None for value in rows[-1]):
        rows.pop()
    _fill_merged(sheet, rows)
    return Sheet(sheet.title, rows)


def _values(sheet: Any, path: Path) -> Iterator[tuple[Any, ...]]:
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(max_row=LAST_ROW + 1, values_only=True)
    while True:
        try:
            row = next(rows, None)
        except Exception as error:
            raise _damaged(path) from error
        if row is None:
            return
        yield row


def _fill_merged(sheet: Any, rows: list[tuple[Any, ...]]) -> None:
    """Give every row of a cell merged downwards its value; openpyxl leaves merges out when it only reads."""
    from openpyxl.utils import column_index_from_string

    with sheet._get_source() as source:  # noqa: SLF001 - there is no public way to the sheet's own text
        text = source.read()
    for left, top, _, bottom in _MERGED.findall(text, max(0, text.rfind(b"sheetData"))):
        column, first = column_index_from_string(left.decode()) - 1, int(top) - 1
        if first < len(rows) and column < len(rows[first]) and rows[first][column] is not None:
            for at in range(first + 1, min(int(bottom), len(rows))):
                padded = (*rows[at], *([None] * (column + 1 - len(rows[at]))))
                rows[at] = (*padded[:column], rows[first][column], *padded[column + 1 :])
