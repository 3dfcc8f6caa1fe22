"""Cells that the registers share: moments over two lines, masked phones, numbers that fit their column."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Printed
from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

_MASK = "****"
_NUMBER_FITS = 13
"""Characters of a number with a serial of three digits."""


def day_and_time(moment: datetime | None) -> str:
    """Return the day over the time: 「11-23」, 「08:05」."""
    return "" if moment is None else f"{local(moment):%m-%d\n%H:%M}"


def phone_text(phone: str) -> str:
    """Return a number masked, over two lines; — where there is none."""
    masked = phone if _MASK in phone else mask_phone(phone)
    return masked.replace(_MASK, f"{_MASK}\n") or "—"


def number_text(number: str) -> str:
    """Return a number that breaks before its serial where that has grown past its column."""
    if len(number) <= _NUMBER_FITS:
        return number
    head, _, serial = number.rpartition("-")
    return f"{head}-\n{serial}"


def sheet_of(sheet: Sheet, pages: int) -> Printed:
    """Close a document and say what became of it."""
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))
