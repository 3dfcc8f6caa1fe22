"""The rows of KF-06 that are not running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.documents.grammar.breaking import Setting, break_text
from wuye_desk.documents.grammar.grid import Area, caption, cell, label, signature, value
from wuye_desk.documents.grammar.inline import Inline
from wuye_desk.documents.grammar.measures import (
    DENSE,
    EDGES,
    FINE,
    PADDING,
    ROW,
    ROW_TWO,
    SMALL,
    VALUE,
    WIDTH,
    baseline,
)
from wuye_desk.documents.grammar.rows import (
    BAND_END,
    END,
    FIELD,
    START,
    blank_moment,
    head_row,
    labelled_row,
    moment_blanks,
    triple_row,
    who_height,
)
from wuye_desk.documents.kf06_data import LEAST_CONTACTS, ContactPart
from wuye_desk.documents.option_rows import draw_grades
from wuye_desk.documents.wording import moment_text, phone_text, short_moment
from wuye_desk.documents.words import printed
from wuye_desk.domain.event_fields import Ground
from wuye_desk.domain.vocabulary import ContactWay

if TYPE_CHECKING:
    from wuye_desk.documents.grammar.sheet import Sheet
    from wuye_desk.documents.kf06_data import Kf06, ToldPart

GROUNDS_HEIGHT = 25.6
OPINION_HEAD, OPINION_FOOT = 8.6, 5.6
TOLD_HEIGHT = ROW
VOICE_HEAD = 6.4
_CONTACT_HEAD = 6.6
_CONTACT_LINE = 4.7
_CONTACT_EDGES = (FIELD, 36.0, 66.0, 84.0, 150.0, WIDTH)
_CONTACT_HEADS = ("次", "日期、時間", "方式", "經過、對方表示", "經手人")
_INDENT = 34.0
_INVALID = (
    (Ground.UNRELATED, "與我司無關"),
    (Ground.BEYOND, "非我司責任和能力範圍"),
    (Ground.OTHER, "其他"),
)
"""篇3 四(二); a 無理投訴 (篇2 5.3.8) is one of the others."""
_STILL_VALID = (
    (Ground.UNREACHABLE, "聯繫不上（須三次）"),
    (Ground.ANONYMOUS, "匿名"),
    (Ground.MOVED, "已遷出"),
    (Ground.NEVER_SATISFIED, "多輪仍不滿意（經理批）"),
)
_MOST_LINES = 3
"""Lines of one attempt in the table; what is longer stands whole under 已做解釋工作."""


def head_height(sheet: Sheet, data: Kf06) -> float:
    """Return the height of the rows above the content, in mm."""
    return ROW + who_height(sheet, [data.room, data.household])


def draw_head(sheet: Sheet, data: Kf06, y: float) -> None:
    """Draw which ticket it is about, how it is graded, and whose it is."""
    fields = (("原工作單號", data.ticket_number), ("受理時間", moment_text(data.received_at)), ("程度", ""))
    triple_row(sheet, y, ROW, fields)
    draw_grades(sheet, data.grade, y + ROW / 2)
    if data.received_at is None:
        blank_moment(sheet, Area(EDGES[4], y, VALUE, ROW))
    who = (("房號", data.room), ("業戶", data.household), ("電話", phone_text(data.phone)))
    triple_row(sheet, y + ROW, head_height(sheet, data) - ROW, who)


def draw_grounds(sheet: Sheet, data: Kf06, y: float) -> None:
    """Draw the boxes of 申請理由, those that make it invalid over those that leave it valid."""
    labelled_row(sheet, y, GROUNDS_HEIGHT, "申請理由")
    heads = (
        ("甲", "無效投訴", "（批准後不計入有效投訴）"),
        ("乙", "有效、無法達成滿意", "（仍計入有效投訴）"),
    )
    for number, (letter, words, note) in enumerate(heads):
        middle = y + 4.2 + number * 11.6
        for x, text in ((START, letter), (START + 7.0, words)):
            sheet.text(x, baseline(middle, DENSE), printed(text), DENSE, bold=True)
        width = sheet.width(printed(words), DENSE, bold=True)
        sheet.text(START + 7.0 + width + 2.0, baseline(middle, SMALL), printed(note), SMALL)
    first = Inline(sheet, _INDENT, y + 10.0)
    for ground, words in _INVALID:
        ticked = data.ground is ground or (ground is Ground.OTHER and data.ground is Ground.UNREASONABLE)
        first.option(words, ticked).gap(6.6)
    first.gap(-4.2)
    first.blank(END - first.x, data.ground_note)
    second = Inline(sheet, _INDENT, y + 21.6)
    for ground, words in _STILL_VALID:
        second.option(words, data.ground is ground).gap(6.6)


def draw_contacts(sheet: Sheet, data: Kf06, y: float) -> None:
    """Draw the attempts to reach the resident, a line each; three even where there were fewer."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, contacts_height(sheet, data)), "聯繫記錄")
    head_row(sheet, y, _CONTACT_HEAD, _CONTACT_EDGES, _CONTACT_HEADS)
    y += _CONTACT_HEAD
    for number, part in enumerate(_contacts(data), 1):
        height = _contact_height(sheet, part)
        texts = (str(number), short_moment(part.at), part.way, "", part.by)
        for left, right, text in zip(_CONTACT_EDGES, _CONTACT_EDGES[1:], texts, strict=False):
            value(sheet, Area(left, y, right - left, height), text, DENSE)
        _contact_words(sheet, part, y + height / 2)
        y += height


def contacts_height(sheet: Sheet, data: Kf06) -> float:
    """Return the height of the attempts with their heads, in mm."""
    return _CONTACT_HEAD + sum(_contact_height(sheet, part) for part in _contacts(data))


def explained_text(sheet: Sheet, data: Kf06) -> str:
    """Return 已做解釋工作, with the attempts whose words are too long for the table."""
    long = [
        f"{printed('第 {number} 次聯繫').format(number=number)}：{part.words}"
        for number, part in enumerate(_contacts(data), 1)
        if len(_contact_lines(sheet, part)) > _MOST_LINES
    ]
    return "\n".join([data.explained, *long])


def _contacts(data: Kf06) -> list[ContactPart]:
    return [*data.contacts, *[ContactPart()] * (LEAST_CONTACTS - len(data.contacts))]


def _contact_lines(sheet: Sheet, part: ContactPart) -> list[str]:
    width = _CONTACT_EDGES[4] - _CONTACT_EDGES[3] - 2 * PADDING
    return [line.text for line in break_text(part.words, Setting(sheet.lettering, width, DENSE))]


def _contact_height(sheet: Sheet, part: ContactPart) -> float:
    return max(ROW, _CONTACT_LINE * min(_MOST_LINES, len(_contact_lines(sheet, part))) + 2.4)


def _contact_words(sheet: Sheet, part: ContactPart, middle: float) -> None:
    lines = _contact_lines(sheet, part)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], printed("（全文見已做解釋工作）")]
    top = middle - _CONTACT_LINE * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        y = baseline(top + number * _CONTACT_LINE, DENSE)
        sheet.text(_CONTACT_EDGES[3] + PADDING, y, line, DENSE)


def draw_attached(sheet: Sheet, data: Kf06, y: float) -> None:
    """Draw what is attached and how many of each."""
    labelled_row(sheet, y, ROW, "附件")
    row = Inline(sheet, START, y + ROW / 2)
    attached = data.attached
    for words, count, unit in (
        ("照片", attached.photos, "張"),
        ("錄音", attached.recordings, "份"),
        ("函件", attached.letters, "份"),
    ):
        row.option(words, bool(count)).gap(0.6).blank(10.0, str(count or "")).gap(0.5).words(unit).gap(6.0)
    row.option("其他", bool(attached.others)).gap(0.6)
    row.blank(END - row.x, attached.others)


def draw_opinion(sheet: Sheet, area: Area, agreed: bool | None, note: str) -> None:
    """Draw the two boxes over an opinion, and at its foot who may give it."""
    row = Inline(sheet, START, area.y + 4.6).option("同意關閉", agreed is True).gap(8.0)
    row.option("不同意，退回繼續處理", agreed is False)
    sheet.text(area.right - PADDING, area.bottom - 2.2, note, FINE, anchor="right")


def draw_told(sheet: Sheet, told: ToldPart, y: float) -> None:
    """Draw when and how the resident was told."""
    labelled_row(sheet, y, ROW, "告知業戶")
    row = moment_blanks(Inline(sheet, START, y + ROW / 2), None if told.untold else told.at).gap(5.0)
    way = None if told.untold else told.way
    for words, ways in (
        ("當面", (ContactWay.DOOR, ContactWay.DESK)),
        ("電話", (ContactWay.PHONE,)),
        ("書面", (ContactWay.LETTER,)),
    ):
        row.option(words, way in ways).gap(5.0)
    row.option("無法告知", told.untold)


def draw_voice(sheet: Sheet, area: Area) -> None:
    """Draw the boxes for how the resident took it; they are ticked by hand."""
    row = Inline(sheet, START, area.y + 4.0)
    for words in ("接受", "保留意見", "不接受，已告知其他申訴渠道"):
        row.option(words, False).gap(5.0)


def draw_closing(sheet: Sheet, data: Kf06, y: float) -> None:
    """Draw who closed it and as what."""
    label(sheet, Area(BAND_END, y, FIELD - BAND_END, ROW_TWO), "關閉")
    signature(
        sheet,
        Area(FIELD, y, EDGES[4] - FIELD, ROW_TWO),
        "關閉人 簽名／日期",
        data.closed.name,
        data.closed.at,
    )
    outcome = Area(EDGES[4], y, WIDTH - EDGES[4], ROW_TWO)
    cell(sheet, outcome)
    caption(sheet, outcome, "關閉結果")
    row = Inline(sheet, EDGES[4] + PADDING, y + 8.6, SMALL)
    row.option("按無效投訴關閉", data.outcome is True).gap(2.4)
    row.option("按有效投訴關閉", data.outcome is False).gap(2.4)
    row.option("退回，工作單繼續", data.sent_back)
