"""The recovery file: what opens the station again on the day the PIN of its head is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.documents.words import printed
from wuye_desk.domain.moments import local

_SIZE, _LARGE, _TITLE = 11.0, 18.0, 20.0
_TOP = 16.0
_LINE, _BLOCK = 7.0, 13.0


@dataclass(frozen=True)
class RecoverySheet:
    """One issue of the recovery file; a later one makes it worthless."""

    station: str
    issued_at: datetime
    issued_by: str
    code: str
    """Six groups of four."""
    key: str
    """The key that opens account numbers."""

    @property
    def file_name(self) -> str:
        """Return the name under which to save it, without its ending."""
        return f"復原檔 {self.station} {local(self.issued_at):%Y-%m-%d}"


def lines_of(sheet: RecoverySheet) -> tuple[tuple[str, str], ...]:
    """Return the parts of the file: (caption, words)."""
    return (
        (printed("服務站"), sheet.station),
        (printed("發出"), f"{local(sheet.issued_at):%Y-%m-%d %H:%M}　{sheet.issued_by}"),
        (printed("復原碼"), sheet.code),
        (printed("密鑰"), sheet.key),
    )


def advice() -> tuple[str, ...]:
    """Return what to do with it, a sentence a line."""
    return (
        printed("站長忘了 PIN：在「換人」按「忘了 PIN」，輸入復原碼，設一個新的 PIN。"),
        printed("復原碼用過一次就作廢，請隨即到「設定 · 人員與 PIN」重發一份。"),
        printed("資料夾的 keys 不見了：在同一處按「放回密鑰」，貼上密鑰，托收帳號就讀得出來。"),
        printed("請和備份分開存放，例如鎖在主任的櫃子裡。拿到它的人可以進入系統。"),
    )


def recovery_text(sheet: RecoverySheet) -> str:
    """Return the file as plain text."""
    parts = [f"{caption}：{words}" for caption, words in lines_of(sheet)]
    return "\r\n".join([printed("復原檔"), "", *parts, "", *advice(), ""])


def recovery_pdf(sheet: RecoverySheet) -> bytes:
    """Return the file as one page."""
    from wuye_desk.documents.grammar.sheet import Sheet

    page = Sheet(title=printed("復原檔"), author=sheet.station, now=sheet.issued_at)
    y = _TOP + _BLOCK
    page.text(0, y, printed("復原檔"), _TITLE, bold=True)
    for caption, words in lines_of(sheet):
        y += _BLOCK
        page.text(0, y, caption, _SIZE)
        page.text(24, y, words, _LARGE if caption == printed("復原碼") else _SIZE, bold=True)
    y += _BLOCK
    for sentence in advice():
        y += _LINE
        page.text(0, y, sentence, _SIZE)
    return page.finish()
