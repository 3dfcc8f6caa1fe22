"""The rows and columns of the month's fees on screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.billing.figures import Ageing, FeeMonth, FeeSum, Grouping, MeansSum, Unpaid
from wuye_desk.domain.money import shown
from wuye_desk.views.reports.figure_texts import NONE, count_text
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say


def _tr(text: str) -> str:
    return QCoreApplication.translate("fees_rows", text)


def share_text(rate: float | None) -> str:
    """Return a share with one place: 「89.2%」; a dash where there is none."""
    return NONE if rate is None else f"{rate:.1%}"


def grouping_words(grouping: Grouping) -> str:
    """Return by what it sums, in the language of the window."""
    return {
        Grouping.ITEM: _tr("收費項目"),
        Grouping.BUILDING: _tr("樓棟"),
        Grouping.STEWARD: _tr("區域管理員"),
    }[grouping]


@dataclass(frozen=True)
class SumLine:
    """One sum of the table; of the whole month where it has no grouping."""

    grouping: Grouping | None
    label: str
    now: FeeSum
    before: FeeSum


@dataclass(frozen=True)
class AgeingLine:
    """The accounts that owe for so many months, now and at the end of the month before."""

    now: Ageing
    before: Ageing


def sum_lines(report: FeeMonth) -> list[SumLine]:
    """Return the whole month, then its sums by item, building and 區域管理員."""
    whole = SumLine(None, _tr("合計"), report.now.total, report.before.total)
    parts = [SumLine(one, row.label, row.now, row.before) for one in Grouping for row in report.rows(one)]
    return [whole, *parts]


def sum_columns() -> list[ColumnSpec[SumLine]]:
    """Return the columns of what was due and came in."""
    return [
        ColumnSpec(_tr("分類"), _group, 84, color="text_2"),
        ColumnSpec(_tr("名稱"), lambda row: row.label, 0, style="strong"),
        ColumnSpec(_tr("應收"), lambda row: shown(row.now.due), 100, right=True),
        ColumnSpec(_tr("實收"), lambda row: shown(row.now.collected), 100, right=True, style="strong"),
        ColumnSpec(_tr("未收"), lambda row: shown(row.now.unpaid), 92, right=True),
        ColumnSpec(_tr("其中更正"), lambda row: shown(row.now.corrected), 84, right=True, color="text_2"),
        ColumnSpec(_tr("收繳率"), lambda row: share_text(row.now.rate), 68, right=True, style="strong"),
        ColumnSpec(_tr("上月率"), lambda row: share_text(row.before.rate), 68, right=True, color="text_2"),
    ]


def means_columns() -> list[ColumnSpec[MeansSum]]:
    """Return the columns of the money by means."""
    return [
        ColumnSpec(_tr("方式"), lambda row: say(row.means), 0, style="strong"),
        ColumnSpec(_tr("收入"), lambda row: shown(row.taken), 88, right=True),
        ColumnSpec(_tr("沖銷"), lambda row: shown(row.reversed), 70, right=True),
        ColumnSpec(_tr("退出"), lambda row: shown(row.refunded), 70, right=True),
        ColumnSpec(_tr("淨收"), lambda row: shown(row.net), 88, right=True, style="strong"),
    ]


def flow_columns() -> list[ColumnSpec[tuple[str, int]]]:
    """Return the columns of how the 預存 changed."""
    return [
        ColumnSpec(_tr("來去"), lambda row: row[0], 0),
        ColumnSpec(_tr("金額"), lambda row: shown(row[1]), 104, right=True, style="strong"),
    ]


def ageing_columns() -> list[ColumnSpec[AgeingLine]]:
    """Return the columns of the accounts by how many months they owe."""
    return [
        ColumnSpec(_tr("欠費"), lambda row: months_words(row.now.months), 0, style="strong"),
        ColumnSpec(_tr("戶數"), lambda row: count_text(row.now.count), 46, right=True),
        ColumnSpec(_tr("金額"), lambda row: shown(row.now.owed), 86, right=True, style="strong"),
        ColumnSpec(_tr("上月戶數"), lambda row: count_text(row.before.count), 68, right=True, color="text_2"),
        ColumnSpec(_tr("上月金額"), lambda row: shown(row.before.owed), 86, right=True, color="text_2"),
    ]


def unpaid_columns() -> list[ColumnSpec[Unpaid]]:
    """Return the columns of the accounts in arrears."""
    return [
        ColumnSpec(_tr("房號"), lambda row: row.room, 136, style="strong"),
        ColumnSpec(_tr("業戶"), lambda row: row.name, 0),
        ColumnSpec(_tr("區域管理員"), lambda row: row.steward or NONE, 96),
        ColumnSpec(_tr("欠費"), lambda row: shown(row.owed), 104, right=True, style="strong"),
        ColumnSpec(_tr("其中爭議中"), _disputed, 96, right=True, color="text_2"),
        ColumnSpec(_tr("欠幾個月"), lambda row: str(row.months), 80, right=True, color=_months_color),
        ColumnSpec(_tr("最早到期日"), lambda row: f"{row.oldest_due:%Y-%m-%d}", 104, color="text_2"),
    ]


def months_words(months: int) -> str:
    """Return a group of accounts in arrears: 「欠 1 個月」, 「欠 3 個月以上」."""
    return (_tr("欠 {0} 個月以上") if months == 3 else _tr("欠 {0} 個月")).format(months)


def _group(row: SumLine) -> str:
    return "" if row.grouping is None else grouping_words(row.grouping)


def _disputed(row: Unpaid) -> str:
    return shown(row.disputed) if row.disputed else ""


def _months_color(row: Unpaid) -> str:
    return "over" if row.months > 2 else "text"
