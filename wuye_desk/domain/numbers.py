"""The one table of number series (本地) and how a number is written: prefix, month of saving, serial."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from wuye_desk.domain.vocabulary import Kind


class Series(StrEnum):
    """Every series of numbers the station gives, by its prefix."""

    COMPLAINT = "TS"
    SUGGESTION = "JY"
    INQUIRY = "XW"
    DOUBT = "ZY"
    HELP = "QZ"
    BLANK = "KB"
    LIAISON = "LX"
    IRREGULAR = "FG"
    MEETING = "HY"
    MOVING_IN = "RH"
    FEE_NOTICE = "GF"
    DUNNING = "CF"
    PROMISE = "CN"
    RECEIPT = "SJ"
    REFUND = "TK"
    STOPPING = "TF"
    LETTER = "HJ"
    DELIVERY = "PF"
    AIR_CONDITIONING = "JS"
    REPAIR = "WX"


SERIES_NAMES: Mapping[Series, str] = {
    Series.COMPLAINT: "投訴",
    Series.SUGGESTION: "建議",
    Series.INQUIRY: "問詢",
    Series.DOUBT: "質疑",
    Series.HELP: "求助",
    Series.BLANK: "空白單",
    Series.LIAISON: "聯系單",
    Series.IRREGULAR: "非正常關閉",
    Series.MEETING: "會議",
    Series.MOVING_IN: "入伙收費",
    Series.FEE_NOTICE: "管理費通知",
    Series.DUNNING: "催費通知",
    Series.PROMISE: "承諾書",
    Series.RECEIPT: "收據",
    Series.REFUND: "退款",
    Series.STOPPING: "停止服務",
    Series.LETTER: "函件",
    Series.DELIVERY: "派發表",
    Series.AIR_CONDITIONING: "空調加時",
    Series.REPAIR: "維修單",
}

SERIES_OF_KIND: Mapping[Kind, Series] = {
    Kind.COMPLAINT: Series.COMPLAINT,
    Kind.SUGGESTION: Series.SUGGESTION,
    Kind.INQUIRY: Series.INQUIRY,
    Kind.DOUBT: Series.DOUBT,
    Kind.HELP: Series.HELP,
}
"""Which series a ticket is numbered in, by what the resident brings."""


def format_number(prefix: str, month: int, serial: int) -> str:
    """Return 「TS-202611-001」 for a month YYYYMM; the serial has three digits and grows past 999."""
    return f"{prefix}-{month:06}-{serial:03}"
