"""A batch for the bank as a bare sheet, the heading in its first row; .xlsx or .csv, text stays text."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from wuye_desk.documents.list_workbook import plain_text

Cell = str | int | Decimal | date


def write_xlsx(headings: Sequence[str], rows: Sequence[Sequence[Cell]], path: Path) -> int:
    """Write a workbook and return how many rows it has below the heading."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    for number, row in enumerate([headings, *rows], 1):
        for place, value in enumerate(row, 1):
            cell = sheet.cell(number, place)
            if isinstance(value, str):
                cell.value = plain_text(value)
                cell.data_type = "s"
                cell.number_format = "@"
                cell.quotePrefix = value[:1] in "=+-@" and bool(value)
            else:
                cell.value = value
                cell.number_format = "0.00" if isinstance(value, Decimal) else cell.number_format
    for place in range(1, len(headings) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 22
    book.save(path)
    return len(rows)


def write_csv(headings: Sequence[str], rows: Sequence[Sequence[Cell]], path: Path, encoding: str) -> int:
    """Write comma-separated text and return how many rows it has; encoding as Python names it.

    A name that begins like a formula gets an apostrophe: a program for tables would run it.
    """
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow([_plain(one) for one in headings])
        writer.writerows([_plain(value) for value in row] for row in rows)
    return len(rows)


def _plain(value: Cell) -> str:
    text = plain_text(str(value))
    return f"'{text}" if isinstance(value, str) and text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
