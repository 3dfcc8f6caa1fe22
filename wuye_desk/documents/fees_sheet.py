"""《收費月報》 on paper (SF-11, 本地): the sums of a month by item, building and 區域管理員, to be signed."""

from __future__ import annotations

from collections.abc import Sequence

from wuye_desk.documents.fees_workbook import FeesBook, ageing_words, note_of
from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.frame import Heading
from wuye_desk.documents.grammar.ledger import Column, Entry, Ruling
from wuye_desk.documents.grammar.ledger_closing import (
    SIGNATURES_HEIGHT,
    draw_note,
    draw_signatures,
    note_height,
)
from wuye_desk.documents.grammar.ledger_pages import Block, Ledger, draw_ledger
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.register_cells import sheet_of
from wuye_desk.documents.words import printed
from wuye_desk.domain.billing.figures import NOTES, FeeMonth, FeeSum, Grouping
from wuye_desk.domain.money import shown

FORM, TITLE, VERSION = "SF-11", "收費月報", "A/0"
RULING = Ruling(
    (
        Column("名稱", 48.0),
        Column("應收（元）", 27.0),
        Column("實收（元）", 27.0),
        Column("其中更正", 22.0),
        Column("未收（元）", 26.0),
        Column("收繳率", 15.0, centred=True),
        Column("上月率", 15.0, centred=True),
    ),
    least=6.6,
)
_LEAST_NOTE = 12.0


def fees_sheet(book: FeesBook) -> Printed:
    """Draw the month on as many pages of A4 as it needs."""
    report = book.report
    sheet = Sheet(title=f"{printed(TITLE)} {report.month}", author=book.station, now=report.as_of)
    words = "；".join(f"{printed(name)}：{printed(told).rstrip('。')}" for name, told in NOTES) + "。"
    notes, note = note_height(sheet, words, _LEAST_NOTE), note_height(sheet, note_of(book), 8.0)

    def close(page: Sheet, y: float) -> None:
        draw_note(page, y, note, "範圍", note_of(book))
        draw_note(page, y + note, notes, "怎麼算", words)
        cells = [(f"{who} 簽名／日期", "", None) for who in ("制表", "站長", "物業經理")]
        draw_signatures(page, y + note + notes, "簽字", cells)

    made = Ledger(
        heading=Heading(
            station=book.station,
            title=TITLE,
            form=FORM,
            version=VERSION,
            number=str(report.month),
            number_words="月份",
            copy_note="",
        ),
        ruling=RULING,
        entries=_entries(report),
        closing=Block(note + notes + SIGNATURES_HEIGHT, close),
        printed_at=report.as_of,
        printed_by=book.made_by,
    )
    return sheet_of(sheet, draw_ledger(sheet, made))


def _entries(report: FeeMonth) -> list[Entry]:
    entries = [_sum("合計", report.now.total, report.before.total)]
    for name, grouping in (
        ("收費項目", Grouping.ITEM),
        ("樓棟", Grouping.BUILDING),
        ("區域管理員", Grouping.STEWARD),
    ):
        entries.append(Entry(bar=printed(name)))
        entries += [_sum(row.label, row.now, row.before) for row in report.rows(grouping)]
    entries.append(Entry(bar=printed("收款方式：收入、淨收、沖銷、退出")))
    entries += [
        _plain(one.means.label, (shown(one.taken), shown(one.net), shown(one.reversed), shown(one.refunded)))
        for one in report.now.means
    ]
    entries.append(Entry(bar=printed("預存的來去")))
    entries += [_plain(name, (shown(fen),)) for name, fen in report.flow_lines]
    entries.append(_plain("押金（持有）", (shown(report.now.flow.deposits),)))
    entries.append(Entry(bar=printed("欠費：金額、戶數")))
    counted = printed("{count} 戶")
    for one in report.now.ageing:
        words = printed("欠 {months}").format(months=ageing_words(one.months))
        entries.append(_plain(words, (shown(one.owed), counted.format(count=one.count))))
    return entries


def _sum(label: str, now: FeeSum, before: FeeSum) -> Entry:
    money = [shown(fen) for fen in (now.due, now.collected, now.corrected, now.unpaid)]
    return _plain(label, (*money, _rate(now.rate), _rate(before.rate)))


def _plain(label: str, words: Sequence[str]) -> Entry:
    rest = len(RULING.columns) - 1 - len(words)
    return Entry((printed(label), *words, *[""] * rest))


def _rate(rate: float | None) -> str:
    return "—" if rate is None else f"{rate:.1%}"
