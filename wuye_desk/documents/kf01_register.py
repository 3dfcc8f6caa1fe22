"""The first section of KF-01: 受理登記, from the room to the resident's demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Setting, break_text
from wuye_desk.documents.grammar.grid import Area, label, signature, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    DENSE,
    EDGES,
    INNER,
    PADDING,
    ROW,
    ROW_TWO,
    SIGNATURE_MIN,
    SMALL,
    VALUE,
)
from wuye_desk.documents.grammar.rows import (
    END,
    FIELD,
    RIGHT,
    START,
    blank_moment,
    labelled_row,
    triple_row,
    who_height,
)
from wuye_desk.documents.kf01_data import Copy, Kf01
from wuye_desk.documents.option_rows import draw_channels
from wuye_desk.documents.wording import HIDDEN, deadline_text, moment_text, phone_text, short_moment
from wuye_desk.documents.words import printed
from wuye_desk.domain.vocabulary import Grade, Nature, Validity

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet

HAPPENING_HEIGHT = 25.3
_FIRST_LINE, _SECOND_LINE = 3.45, 8.95
_BASIS_X = 43.0
_BASIS_LEADING = 4.6
_NATURE_PLACES = (
    ((55.0, Nature.SERVICE), (75.5, Nature.ENVIRONMENT), (96.0, Nature.REPAIR)),
    ((140.5, Nature.INSIDE_COMPANY), (160.5, Nature.OUTSIDE_COMPANY)),
    ((55.0, Nature.NEIGHBOURS), (75.5, Nature.AUTHORITIES), (116.0, Nature.UTILITIES), (140.5, Nature.OTHER)),
)


def draw_rows(sheet: Sheet, data: Kf01, y: float) -> float:
    """Draw the rows above the complaint itself and return where they end."""
    y = _who(sheet, data, y)
    y = _channel(sheet, data, y)
    y = _nature(sheet, data, y)
    y = _grade(sheet, data, y)
    y = _validity(sheet, data, y)
    deadlines = (data.first_feedback, data.reply, data.latest_visit)
    names = ("首次反饋限", "答復業戶限", "最遲回訪限")
    triple_row(sheet, y, ROW, list(zip(names, map(deadline_text, deadlines), strict=True)))
    return y + ROW


def rows_height(sheet: Sheet, data: Kf01) -> float:
    """Return how much room these rows take."""
    rows = who_height(sheet, _whose(data)) + who_height(sheet, [_shown_links(data)])
    return rows + 3 * ROW + ROW_TWO + _grade_height(len(_basis(sheet, data)))


def _whose(data: Kf01) -> list[str]:
    if data.copy is Copy.DEPARTMENT:
        return [printed(HIDDEN)] * 3
    return [data.room, data.household, phone_text(data.phone)]


def _who(sheet: Sheet, data: Kf01, y: float) -> float:
    shown, height = _whose(data), who_height(sheet, _whose(data))
    triple_row(sheet, y, height, list(zip(("房號", "住戶", "電話"), shown, strict=True)))
    y += height
    fields = [("投訴時間", moment_text(data.received_at)), ("受理人", data.receiver), ("客戶保密", "")]
    triple_row(sheet, y, ROW, fields)
    if data.received_at is None:
        blank_moment(sheet, Area(FIELD, y, VALUE, ROW))
    Inline(sheet, RIGHT + PADDING, y + ROW / 2).option("要求保密", data.confidential)
    return y + ROW


def _channel(sheet: Sheet, data: Kf01, y: float) -> float:
    labelled_row(sheet, y, ROW, "方式")
    draw_channels(sheet, data.channel, y + ROW / 2)
    return y + ROW


def _nature(sheet: Sheet, data: Kf01, y: float) -> float:
    labelled_row(sheet, y, ROW_TWO, "類別")
    middles = (y + _FIRST_LINE, y + _FIRST_LINE, y + _SECOND_LINE)
    headings = ((START, "物業管理類"), (116.0, "上級或政府轉來"), (START, "其它（協助處理）"))
    for (x, words), middle, places in zip(headings, middles, _NATURE_PLACES, strict=True):
        Inline(sheet, x, middle).small(words)
        for place, nature in places:
            words = nature.label.replace("/", "／")
            end = Inline(sheet, place, middle).option(words, data.nature is nature).x
    Inline(sheet, end + 2.0, middles[2]).blank(END - end - 2.0, data.nature_note)
    return y + ROW_TWO


def _grade(sheet: Sheet, data: Kf01, y: float) -> float:
    basis = _basis(sheet, data)
    height = _grade_height(len(basis))
    labelled_row(sheet, y, height, "程度")
    row = Inline(sheet, START, y + _FIRST_LINE).option("簡易", data.grade is Grade.SIMPLE)
    row.to(_BASIS_X).option("復雜", data.grade is Grade.COMPLEX).gap(2.2)
    row.small("（＝篇2「輕微」＝篇1「一般」）").to(116.0).option("重大", data.grade is Grade.MAJOR)
    row.gap(2.2).small("（篇1、篇2、篇3 同）")
    second = Inline(sheet, START, y + _SECOND_LINE).small("判定依據").to(_BASIS_X)
    if not data.basis:
        second.blank(END - _BASIS_X)
    for number, text in enumerate(basis):
        Inline(sheet, _BASIS_X, y + _SECOND_LINE + number * _BASIS_LEADING).text(text)
    return y + height


def _basis(sheet: Sheet, data: Kf01) -> list[str]:
    setting = Setting(sheet.lettering, END - _BASIS_X, DENSE)
    return [line.text for line in break_text(data.basis, setting)]


def _grade_height(lines: int) -> float:
    return ROW_TWO + _BASIS_LEADING * (lines - 1)


def _validity(sheet: Sheet, data: Kf01, y: float) -> float:
    height = who_height(sheet, [_shown_links(data)])
    labelled_row(sheet, y, height, "有效性", EDGES[5])
    row = Inline(sheet, START, y + height / 2)
    for x, validity in ((START, Validity.PENDING), (43.0, Validity.VALID), (57.0, Validity.INVALID)):
        row.to(x).option(validity.label, data.validity is validity)
    row.to(70.0).small("審批表 KF-06 編號").gap(0.4)
    row.blank(EDGES[5] - PADDING - row.x, data.irregular_number)
    label(sheet, Area(EDGES[5], y, RIGHT - EDGES[5], height), "關聯單號")
    value(sheet, Area(RIGHT, y, VALUE, height), _shown_links(data))
    return y + height


def _shown_links(data: Kf01) -> str:
    return "" if data.copy is Copy.DEPARTMENT else data.linked


def draw_side(sheet: Sheet, data: Kf01, y: float, height: float) -> None:
    """Draw the column beside the complaint: 正在發生, arrival, 聯名人數, and who wrote it down."""
    beside = height - HAPPENING_HEIGHT
    split = y + height - max(min(SIGNATURE_MIN, beside), beside - 6.0)
    sheet.box(RIGHT, y, VALUE, split - y, INNER)
    _happening(sheet, data, y)
    area = Area(RIGHT, split, VALUE, y + height - split)
    if data.copy is Copy.DEPARTMENT:
        signature(sheet, area, "受理人 核對／日期")
        Inline(sheet, RIGHT + PADDING, split + 7.0, 8.0).words("內容已隱去住戶資料")
    else:
        signature(sheet, area, "記錄人 簽名／日期", data.recorded.name, data.recorded.at)


def _happening(sheet: Sheet, data: Kf01, y: float) -> None:
    limit = f"{data.on_site_due:%H:%M}" if data.on_site_due else data.on_site_rule
    row = Inline(sheet, RIGHT + PADDING, y + 4.2).option("正在發生", data.happening).gap(1.9)
    if data.happening or data.grade is None:
        row.small("限 ").text(limit, SMALL)
    fields = (
        ("到場時間", short_moment(data.arrived_at)),
        ("到場人員", data.arrived_who),
        ("聯名人數", data.joint_count),
    )
    for number, (words, text) in enumerate(fields):
        line = Inline(sheet, RIGHT + PADDING, y + 10.0 + 5.8 * number).small(words).to(RIGHT + 15.8)
        line.blank(END - line.x, text)
