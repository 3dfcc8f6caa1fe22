"""《維修單》 (GC-02): what was repaired, what it cost, what the resident says, in four copies (篇1 2.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from wuye_desk.documents.form_parts import UNSIGNED, Imprint, Printed
from wuye_desk.documents.gc01 import amount_row
from wuye_desk.documents.grammar.form import Form, draw_form
from wuye_desk.documents.grammar.grid import Area, label, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    EDGES,
    INNER,
    PADDING,
    ROW,
    ROW_TWO,
    WIDTH,
    WRITE_IN,
    baseline,
)
from wuye_desk.documents.grammar.rows import (
    BAND_END,
    FIELD,
    START,
    head_row,
    labelled_row,
    moment_blanks,
    signing_row,
)
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.grammar.stages import Row, Stage, TextRow
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import shown

FORM, TITLE = "GC-02", "維修單"
COPIES = ("第一聯\u3000維修組", "第二聯\u3000收費室", "第三聯\u3000客服存檔", "第四聯\u3000業主")
_SIGNING = 22.0
_TOTAL = 10.0
_LINE = 6.0
_LEAST_LINES = 6
_MOST_LINES = 16
"""Lines of materials on the sheet; what is beyond is told in one line."""
_LINES = (BAND_END, 84.0, 112.0, 146.0, WIDTH)


@dataclass(frozen=True, kw_only=True)
class Gc02Line:
    """One line of materials."""

    name: str
    quantity: str
    price: int
    """分."""
    amount: int


@dataclass(frozen=True, kw_only=True)
class Gc02:
    """One repair; what is empty stays empty on paper, to be written in."""

    imprint: Imprint
    day: date | None = None
    room: str = ""
    household: str = ""
    contact: str = ""
    paid: bool | None = None
    """有償 or 公共; None: ticked by hand."""
    ticket_number: str = ""
    appointed_at: datetime | None = None
    arrived_at: datetime | None = None
    content: str = ""
    lines: tuple[Gc02Line, ...] = ()
    labour: int | None = None
    total: int | None = None
    """分; None: written by hand."""
    agreed_by: str = ""
    result: str = ""
    worker: str = ""
    finished_at: datetime | None = None


def gc02_batch(slips: Sequence[Gc02]) -> Printed:
    """Draw repairs into one document, four copies of each; of a blank as well."""
    first = slips[0].imprint
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    pages = sum(draw_form(sheet, _form(data, copy)) for data in slips for copy in COPIES)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _form(data: Gc02, copy: str) -> Form:
    return Form(
        imprint=data.imprint,
        code=FORM,
        title=TITLE,
        stages=_stages(data),
        whose=(("房號", data.room), ("業戶", data.household), ("工作單", data.ticket_number)),
        closing=("維修人 簽名／日期", "業主 簽名／日期"),
        copy_note=printed(copy),
        blank_note=printed(copy),
        middle_note=f"{printed('工作單')} {data.ticket_number}" if data.ticket_number else "",
        notes=("一式四聯：維修組、收費室、客服、業主",),
    )


def _stages(data: Gc02) -> tuple[Stage, ...]:
    return (
        Stage(
            "報修",
            (
                Row(height=2 * ROW, draw=lambda sheet, y: _who(sheet, data, y)),
                Row(height=2 * ROW, draw=lambda sheet, y: _times(sheet, data, y)),
                TextRow(label="維修內容", text=data.content, least=22.0),
            ),
        ),
        Stage(
            "費用",
            (
                Row(height=ROW + _rows(data) * _LINE, draw=lambda sheet, y: _materials(sheet, data, y)),
                Row(height=2 * ROW, draw=lambda sheet, y: _labour(sheet, data, y)),
                Row(height=_TOTAL, draw=lambda sheet, y: amount_row(sheet, y, _TOTAL, "合計", data.total)),
                Row(height=ROW_TWO, draw=lambda sheet, y: _agreed(sheet, data, y)),
            ),
        ),
        Stage(
            "完工",
            (
                TextRow(label="修復情況", text=data.result, least=18.0),
                Row(height=ROW, draw=lambda sheet, y: _done(sheet, data, y)),
                Row(height=_SIGNING, draw=_signing),
            ),
        ),
        Stage("回訪", (Row(height=2 * ROW, draw=_visit),)),
    )


def _who(sheet: Sheet, data: Gc02, y: float) -> None:
    day = "" if data.day is None else f"{data.day:%Y-%m-%d}"
    first = (("房號地點", data.room), ("業戶", data.household), ("日期", day))
    for number, (words, text) in enumerate(first):
        left, middle, right = EDGES[1 + 2 * number : 4 + 2 * number]
        label(sheet, Area(left, y, middle - left, ROW), words)
        value(sheet, Area(middle, y, right - middle, ROW), text)
    label(sheet, Area(BAND_END, y + ROW, FIELD - BAND_END, ROW), "聯繫人")
    value(sheet, Area(FIELD, y + ROW, EDGES[4] - FIELD, ROW), data.contact)
    label(sheet, Area(EDGES[4], y + ROW, EDGES[5] - EDGES[4] - 18.0, ROW), "收費")
    left = EDGES[5] - 18.0
    sheet.box(left, y + ROW, WIDTH - left, ROW, INNER)
    row = Inline(sheet, left + PADDING, y + 1.5 * ROW, DENSE)
    row.option("有償", data.paid is True).gap(6.0).option("公共（不收業戶費用）", data.paid is False)


def _times(sheet: Sheet, data: Gc02, y: float) -> None:
    for place, (words, moment) in enumerate((("約定時間", data.appointed_at), ("到達時間", data.arrived_at))):
        top = y + place * ROW
        labelled_row(sheet, top, ROW, words)
        moment_blanks(Inline(sheet, START, top + ROW / 2), moment)


def _rows(data: Gc02) -> int:
    return min(max(len(data.lines), _LEAST_LINES), _MOST_LINES)


def _materials(sheet: Sheet, data: Gc02, y: float) -> None:
    head_row(sheet, y, ROW, _LINES, ("材料名稱", "數量", "單價（元）", "金額（元）"))
    top, count = y + ROW, _rows(data)
    bottom = top + count * _LINE
    for place in range(1, count):
        sheet.line(BAND_END, top + place * _LINE, WIDTH, top + place * _LINE, INNER)
    for x in _LINES[1:-1]:
        sheet.line(x, top, x, bottom, INNER)
    shown_lines = _shown(data.lines)
    for place, texts in enumerate(shown_lines):
        _line(sheet, top + (place + 0.5) * _LINE, texts)
    if data.total is not None and len(shown_lines) < count:
        empty = top + len(shown_lines) * _LINE
        sheet.text(BAND_END + PADDING, baseline(empty + _LINE / 2, DENSE), printed("（以下空白）"), DENSE)
        sheet.line(_LINES[1] + 2, bottom - 1.2, WIDTH - 2, empty + 1.2, WRITE_IN)
    sheet.line(BAND_END, bottom, WIDTH, bottom, INNER)


def _shown(lines: Sequence[Gc02Line]) -> list[tuple[str, str, str, str]]:
    """Return the cells of the lines; what is beyond the sheet is summed up in its last line."""
    fits = len(lines) <= _MOST_LINES
    here = lines if fits else lines[: _MOST_LINES - 1]
    found = [(one.name, one.quantity, shown(one.price), shown(one.amount)) for one in here]
    if not fits:
        rest = lines[_MOST_LINES - 1 :]
        words = printed("另 {count} 種材料，見明細").format(count=len(rest))
        found.append((words, "", "", shown(sum(one.amount for one in rest))))
    return found


def _line(sheet: Sheet, middle: float, texts: tuple[str, str, str, str]) -> None:
    for place, text in enumerate(texts):
        left, right = _LINES[place], _LINES[place + 1]
        size = BODY
        while size > 7 and sheet.width(text, size) > right - left - 2 * PADDING:
            size -= 0.5
        y = baseline(middle, size)
        if place:
            sheet.text(right - PADDING, y, text, size, anchor="right")
        else:
            sheet.text(left + PADDING, y, text, size)


def _labour(sheet: Sheet, data: Gc02, y: float) -> None:
    parts = None if data.total is None or data.labour is None else data.total - data.labour
    for place, (words, amount) in enumerate((("材料費", parts), ("人工費", data.labour))):
        top = y + place * ROW
        labelled_row(sheet, top, ROW, words)
        text = "" if amount is None else shown(amount)
        sheet.text(WIDTH - PADDING, baseline(top + ROW / 2, BODY), text, BODY, anchor="right")


def _agreed(sheet: Sheet, data: Gc02, y: float) -> None:
    labelled_row(sheet, y, ROW_TWO, "動工前\n確認")
    row = Inline(sheet, START, y + ROW_TWO / 2, DENSE)
    row.words("以上費用已說明，同意維修。").gap(3.0).words("同意人").gap(1.0)
    row.blank(34.0, data.agreed_by).gap(2.0).words("簽名").gap(1.0).blank(30.0)


def _done(sheet: Sheet, data: Gc02, y: float) -> None:
    middle = EDGES[4]
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, ROW), "維修人")
    value(sheet, Area(FIELD, y, middle - FIELD, ROW), data.worker)
    label(sheet, Area(middle, y, 20.0, ROW), "完成時間")
    sheet.box(middle + 20.0, y, WIDTH - middle - 20.0, ROW, INNER)
    moment_blanks(Inline(sheet, middle + 20.0 + PADDING, y + ROW / 2), data.finished_at)


def _signing(sheet: Sheet, y: float) -> None:
    cells = (("維修人 簽名／日期", UNSIGNED), ("業主 簽名／日期", UNSIGNED))
    signing_row(sheet, y, _SIGNING, "簽名", cells)


def _visit(sheet: Sheet, y: float) -> None:
    labelled_row(sheet, y, ROW, "回訪意見")
    row = Inline(sheet, START, y + ROW / 2, DENSE)
    for word in ("滿意", "基本滿意", "不滿意"):
        row.option(word, False).gap(5.0)
    row.words("意見").gap(1.0).blank(WIDTH - PADDING - row.x - 1.0)
    labelled_row(sheet, y + ROW, ROW, "回訪人")
    row = Inline(sheet, START, y + 1.5 * ROW, DENSE)
    row.blank(34.0).gap(3.0).words("回訪時間").gap(1.0)
    moment_blanks(row, None)
