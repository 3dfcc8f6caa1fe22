"""What surrounds the grid of a filed form: heading, footer, binding line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.marks import qr_code, stamp
from wuye_desk.documents.grammar.measures import FINE, SMALL, WRITE_IN, baseline, em
from wuye_desk.documents.grammar.sheet import DOTTED
from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

if TYPE_CHECKING:
    from datetime import datetime

    from wuye_desk.documents.grammar.sheet import Sheet

_NUMBER_FROM_RIGHT = 21.0
_STAMP_FROM_RIGHT, _STAMP_TOP, _STAMP_GAP = 21.5, 10.4, 1.6
_QR_TOP = 11.2
_BINDING = -5.0
_BINDING_MARGIN = 20.0
"""Paper edge to where the dashed line begins and ends."""
_LETTER_SPACING = 0.12
_TITLE, _NUMBER = 18.0, 15.0
_NUMBER_LINE = 38.0


@dataclass(frozen=True, kw_only=True)
class Heading:
    """The words over the grid."""

    station: str
    title: str
    form: str
    version: str
    number: str
    number_words: str
    """What stands before the number: 編號, 空白表."""
    copy_note: str
    middle_note: str = ""
    stamps: tuple[str, ...] = ()
    """What the sheet is, boxed: 補印, 副本, 續頁, 作廢."""
    code: str = ""
    """What its QR code says, in plain letters; empty: the number."""


@dataclass(frozen=True, kw_only=True)
class Footing:
    """The line under the grid."""

    note: str
    pages: str
    printed_at: datetime
    printed_by: str


def heading(sheet: Sheet, words: Heading) -> None:
    """Draw the heading of a filed form with its QR code."""
    middle, end = sheet.shape.width / 2, sheet.shape.width
    sheet.text(middle, baseline(13.4, 11), words.station, 11, anchor="middle", spacing=_LETTER_SPACING)
    _title(sheet, printed(words.title), middle, end - _STAMP_FROM_RIGHT)
    code = sheet.text(0, baseline(13.4, SMALL), words.form, SMALL, bold=True)
    sheet.text(code + 2.0, baseline(13.4, FINE), f"{printed('版次')} {words.version}", FINE)
    sheet.text(0, baseline(29.4, SMALL), words.copy_note, SMALL)
    sheet.text(middle, baseline(29.4, SMALL), words.middle_note, SMALL, anchor="middle")
    _number(sheet, words, end - _NUMBER_FROM_RIGHT)
    if words.number:
        qr_code(sheet, end, _QR_TOP, words.code or words.number)
    right = end - _STAMP_FROM_RIGHT
    for word in reversed(words.stamps):
        right -= stamp(sheet, right, _STAMP_TOP, word) + _STAMP_GAP


def _title(sheet: Sheet, words: str, middle: float, right: float) -> None:
    """Write the title, a long one so small that it keeps clear of the QR code."""
    size = _TITLE
    while sheet.width(words, size, bold=True) + len(words) * _LETTER_SPACING * em(size) > 2 * (
        right - middle
    ):
        size -= 0.5
    sheet.text(middle, baseline(21.6, size), words, size, bold=True, anchor="middle", spacing=_LETTER_SPACING)


def _number(sheet: Sheet, words: Heading, right: float) -> None:
    """Write the number, or draw the line it is to be written on."""
    width = sheet.width(words.number, _NUMBER, bold=True) if words.number else _NUMBER_LINE
    left = right - width - 1.8
    sheet.text(left, baseline(29.4, SMALL), printed(words.number_words), SMALL, anchor="right")
    if words.number:
        sheet.text(right, baseline(29.4, _NUMBER), words.number, _NUMBER, bold=True, anchor="right")
    else:
        sheet.line(right - width, 31.4, right, 31.4, WRITE_IN)


def footing(sheet: Sheet, words: Footing, bottom: float | None = None) -> None:
    """Draw the line under the grid: a note, the page, when and by whom it was printed.

    bottom is where the form ends, in mm from its top; None: with the paper.
    """
    y = baseline((sheet.shape.paper[1] if bottom is None else bottom) - 9.6, FINE)
    sheet.text(0, y, words.note, FINE)
    sheet.text(sheet.shape.width / 2, y, words.pages, FINE, anchor="middle")
    when = f"{printed('打印')} {local(words.printed_at):%Y-%m-%d %H:%M}"
    sheet.text(
        sheet.shape.width, y, f"{when}\u3000{printed('打印人')} {words.printed_by}", FINE, anchor="right"
    )


def binding_line(sheet: Sheet) -> None:
    """Draw the dashed line along which the sheet is bound, with 裝 訂 線 in its gaps."""
    top, bottom = _BINDING_MARGIN, sheet.shape.paper[1] - _BINDING_MARGIN
    step = (bottom - top) / 4
    for number, letter in enumerate("裝訂線"):
        middle = top + step * (number + 1)
        sheet.line(
            _BINDING, middle - step + (3.0 if number else 0.0), _BINDING, middle - 3.0, WRITE_IN, DOTTED
        )
        sheet.text(_BINDING, baseline(middle, 7.5), printed(letter), 7.5, anchor="middle")
    sheet.line(_BINDING, bottom - step + 3.0, _BINDING, bottom, WRITE_IN, DOTTED)
