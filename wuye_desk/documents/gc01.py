"""《空調加時申請單》 (GC-01): what a household asks for and what it will cost, in three copies (篇1 2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from wuye_desk.documents.form_parts import UNSIGNED, Imprint, Printed
from wuye_desk.documents.grammar.form import Form, draw_form
from wuye_desk.documents.grammar.grid import Area, caption, cell, label, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    EDGES,
    PADDING,
    ROW,
    ROW_TWO,
    SMALL,
    WIDTH,
    baseline,
)
from wuye_desk.documents.grammar.rows import FIELD, START, labelled_row, moment_blanks, signing_row
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.grammar.stages import Row, Stage, TextRow
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import in_words, shown

FORM, TITLE = "GC-01", "空調加時申請單"
COPIES = ("第一聯\u3000工程執行", "第二聯\u3000客服存檔", "第三聯\u3000申請人")
_SIGNING = 24.0
_TOTAL = 11.0


@dataclass(frozen=True, kw_only=True)
class Gc01:
    """One application; what is empty stays empty on paper, to be written in."""

    imprint: Imprint
    household: str = ""
    room: str = ""
    contact: str = ""
    day: date | None = None
    begins: time | None = None
    until: time | None = None
    place: str = ""
    joined: bool | None = None
    asked: str = ""
    """Hours, as they were asked for."""
    billed: str = ""
    """Hours that are charged."""
    rule: str = ""
    price: str = ""
    """Yuan for an hour."""
    amount: int | None = None
    """分."""
    note: str = ""
    received_by: str = ""


def gc01_batch(slips: Sequence[Gc01]) -> Printed:
    """Draw applications into one document, three copies of each; of a blank as well."""
    first = slips[0].imprint
    sheet = Sheet(title=f"{printed(TITLE)} {first.number}", author=first.station, now=first.printed_at)
    pages = sum(draw_form(sheet, _form(data, copy)) for data in slips for copy in COPIES)
    return Printed(sheet.finish(), pages, frozenset(sheet.lettering.missing))


def _form(data: Gc01, copy: str) -> Form:
    return Form(
        imprint=data.imprint,
        code=FORM,
        title=TITLE,
        stages=_stages(data),
        whose=(("單位", data.household), ("房號", data.room), ("日期", _day(data.day))),
        closing=("申請人 簽章／日期", "受理人 簽名／日期"),
        copy_note=printed(copy),
        blank_note=printed(copy),
        notes=("一式三聯：工程執行、客服存檔、申請人",),
    )


def _stages(data: Gc01) -> tuple[Stage, ...]:
    return (
        Stage(
            "申請",
            (
                Row(height=ROW_TWO, draw=lambda sheet, y: _who(sheet, data, y)),
                Row(height=ROW_TWO, draw=lambda sheet, y: _when(sheet, data, y)),
                TextRow(label="供冷區域", text=data.place, least=20.0, grows=False),
            ),
        ),
        Stage(
            "計費",
            (
                Row(height=ROW_TWO, draw=lambda sheet, y: _joined(sheet, data, y)),
                TextRow(label="計費規則", text=data.rule, least=12.4, grows=False),
                Row(height=ROW, draw=lambda sheet, y: _hours(sheet, data, y)),
                Row(height=_TOTAL, draw=lambda sheet, y: _total(sheet, data, y)),
                TextRow(label="備註", text=data.note, least=20.0),
            ),
        ),
        Stage(
            "確認",
            (Row(height=_SIGNING, draw=lambda sheet, y: _signing(sheet, data, y)),),
        ),
        Stage(
            "執行",
            (
                Row(height=ROW_TWO, draw=lambda sheet, y: _switched(sheet, y, "開機時間")),
                Row(height=ROW_TWO, draw=lambda sheet, y: _switched(sheet, y, "關機時間")),
                TextRow(label="執行情況", least=26.0),
            ),
        ),
    )


def _who(sheet: Sheet, data: Gc01, y: float) -> None:
    edges = (EDGES[1], EDGES[2], EDGES[4], EDGES[4] + 16.0, EDGES[5] + 8.0, EDGES[5] + 24.0, WIDTH)
    fields = (("單位", data.household), ("房號", data.room), ("聯繫人", data.contact))
    for place, (words, text) in enumerate(fields):
        left, middle, right = edges[2 * place : 2 * place + 3]
        label(sheet, Area(left, y, middle - left, ROW_TWO), words)
        value(sheet, Area(middle, y, right - middle, ROW_TWO), text)


def _when(sheet: Sheet, data: Gc01, y: float) -> None:
    labelled_row(sheet, y, ROW_TWO, "加時時間")
    row = Inline(sheet, START, y + ROW_TWO / 2, BODY)
    year, month, day = (
        ("", "", "") if data.day is None else (f"{data.day:%Y}", f"{data.day:%m}", f"{data.day:%d}")
    )
    for text, unit, width in ((year, "年", 13.0), (month, "月", 9.0), (day, "日", 9.0)):
        row.blank(width, text).gap(0.6).words(unit).gap(1.2)
    begins, until = (f"{at:%H:%M}" if at else "" for at in (data.begins, data.until))
    row.gap(3.0).words("由").gap(0.8).blank(16.0, begins).gap(1.2).words("至").gap(0.8)
    if data.begins and data.until and data.until <= data.begins:
        row.words("次日").gap(0.8)
    row.blank(16.0, until).gap(2.0)
    if data.asked:
        row.words("共").gap(1.2).text(data.asked).gap(0.6).words("小時")
    else:
        row.words("共").blank(10.0).words("小時")


def _joined(sheet: Sheet, data: Gc01, y: float) -> None:
    labelled_row(sheet, y, ROW_TWO, "連續與否")
    row = Inline(sheet, START, y + ROW_TWO / 2, DENSE)
    row.option("與正常供冷時間連續", data.joined is True).gap(6.0)
    row.option("不連續（單獨開機）", data.joined is False)


def _hours(sheet: Sheet, data: Gc01, y: float) -> None:
    fields = (("計費時數", data.billed, "小時"), ("單價", data.price, "元／小時"))
    edges = ((EDGES[1], EDGES[2], EDGES[4]), (EDGES[4], EDGES[5] - 18.0, WIDTH))
    for (words, text, unit), (left, middle, right) in zip(fields, edges, strict=True):
        label(sheet, Area(left, y, middle - left, ROW), words)
        cell(sheet, Area(middle, y, right - middle, ROW))
        row = Inline(sheet, middle + PADDING, y + ROW / 2, BODY)
        (row.text(text).gap(1.0) if text else row.gap(24.0)).words(unit)


def _total(sheet: Sheet, data: Gc01, y: float) -> None:
    amount_row(sheet, y, _TOTAL, "金額", data.amount)


def amount_row(sheet: Sheet, y: float, height: float, words: str, amount: int | None) -> None:
    """Draw an amount in figures and in 大寫; without one there is room to write both."""
    label(sheet, Area(EDGES[1], y, FIELD - EDGES[1], height), words)
    figures = EDGES[5]
    cell(sheet, Area(FIELD, y, figures - FIELD, height))
    cell(sheet, Area(figures, y, WIDTH - figures, height))
    middle = y + height / 2
    lead = sheet.text(START, baseline(middle, SMALL), printed("人民幣（大寫）"), SMALL)
    sheet.text(figures + PADDING, baseline(middle, BODY), "￥", BODY, bold=True)
    if amount is None:
        return
    text, size = in_words(amount), 12.0
    while sheet.width(text, size, bold=True) > figures - START - lead - 2 * PADDING and size > 7:
        size -= 0.5
    sheet.text(START + lead + 1.0, baseline(middle, size), text, size, bold=True)
    right = WIDTH - PADDING
    sheet.text(right, baseline(middle, 13.5), shown(amount), 13.5, bold=True, anchor="right")


def _signing(sheet: Sheet, data: Gc01, y: float) -> None:
    cells = (("申請人 簽章／日期", UNSIGNED), ("受理人 簽名／日期", UNSIGNED))
    signing_row(sheet, y, _SIGNING, "簽章", cells)
    if data.received_by:
        half = FIELD + (WIDTH - FIELD) / 2
        written = printed("受理：{name}").format(name=data.received_by)
        sheet.text(half + PADDING, baseline(y + _SIGNING / 2, DENSE), written, DENSE)


def _switched(sheet: Sheet, y: float, words: str) -> None:
    right = EDGES[6] - 16.0
    labelled_row(sheet, y, ROW_TWO, words, right)
    moment_blanks(Inline(sheet, START, y + ROW_TWO / 2), None)
    area = Area(right, y, WIDTH - right, ROW_TWO)
    cell(sheet, area)
    caption(sheet, area, "操作人 簽名")


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%Y-%m-%d}"
