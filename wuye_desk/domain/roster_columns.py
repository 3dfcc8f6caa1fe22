"""What the columns of a roster are called, in both scripts, and what each one holds."""

from __future__ import annotations

import re
import unicodedata

from wuye_desk.domain.vocabulary import Term


class RosterColumn(Term):
    """What a column of a roster holds."""

    BUILDING = "building", "棟"
    UNIT = "unit", "單元"
    FLOOR = "floor", "樓層"
    ROOM = "room", "房號"
    NAME = "name", "業戶姓名"
    PHONE = "phone", "電話"
    CAPACITY = "capacity", "身份"
    TENANT = "tenant", "租戶姓名"
    TENANT_PHONE = "tenant_phone", "租戶電話"
    SIZE = "size", "計費面積"
    MOVED_IN = "moved_in", "入伙日期"
    PAYMENT = "payment", "繳費方式"
    AREA = "area", "區域"
    STATE = "state", "房屋狀態"
    IDENTITY = "identity", "證件號碼"
    ADDRESS = "address", "通訊地址"
    NOTE = "note", "備註"
    OWNER_NUMBER = "owner_number", "業主編號"

    __hash__ = object.__hash__
    """Enum's own hash runs in Python: a roster asks for its columns some million times."""


MANY = frozenset({RosterColumn.PHONE, RosterColumn.TENANT_PHONE})
"""Columns a roster may have several of."""

_ALIASES: dict[RosterColumn, str] = {
    RosterColumn.BUILDING: (
        "棟 棟號 樓棟 樓棟號 樓棟編號 樓號 樓宇 樓宇編號 樓座 座 座號 幢 幢號 棟座 樓幢 building"
    ),
    RosterColumn.UNIT: "單元 單元號 單元編號 單元名稱 門洞 梯 unit",
    RosterColumn.FLOOR: "樓層 層 層數 所在層 所在樓層 房屋樓層 floor",
    RosterColumn.ROOM: (
        "房號 房間 房間號 房間編號 房屋 房屋編號 房屋編碼 房屋號 房屋號碼 房屋名稱 房產 房產編號 "
        "室 室號 門牌 門牌號 門牌號碼 單位 戶號 商鋪號 鋪號 鋪位號 物業地址 房屋地址 房屋坐落 "
        "room roomno"
    ),
    RosterColumn.NAME: (
        "業主 業主姓名 業主名稱 業戶 業戶姓名 業戶名稱 戶主 戶主姓名 姓名 名稱 客戶 客戶名稱 "
        "客戶姓名 住戶 住戶姓名 住戶名稱 產權人 產權人姓名 權利人 產權所有人 聯繫人 聯系人 聯絡人 "
        "name owner"
    ),
    RosterColumn.PHONE: (
        "電話 電話號碼 手機 手機號 手機號碼 聯繫電話 聯系電話 聯絡電話 聯繫方式 聯系方式 聯絡方式 "
        "移動電話 業主電話 業主手機 業主手機號 業主手機號碼 業主聯繫電話 業主聯系電話 "
        "業主聯繫方式 業主聯系方式 業戶電話 戶主電話 住戶電話 固定電話 固話 備用電話 其他電話 "
        "家庭電話 手提電話 phone mobile tel"
    ),
    RosterColumn.CAPACITY: (
        "身份 類型 業主類型 業戶類型 客戶類型 住戶類型 人員類型 人員角色 收費戶類型 與業主關係 關係"
    ),
    RosterColumn.TENANT: "租戶 租戶姓名 租戶名稱 租客 租客姓名 承租人 承租人姓名 使用人 使用人姓名",
    RosterColumn.TENANT_PHONE: (
        "租戶電話 租戶手機 租戶手機號 租戶聯繫電話 租戶聯系電話 租戶聯繫方式 租戶聯系方式 "
        "租客電話 承租人電話 使用人電話"
    ),
    RosterColumn.SIZE: "面積 建築面積 計費面積 收費面積 房屋面積 產權面積 建面 area",
    RosterColumn.MOVED_IN: (
        "入伙日期 入夥日期 入伙時間 入住日期 入住時間 交房日期 交房時間 收樓日期 收房日期 遷入日期 收樓時間"
    ),
    RosterColumn.PAYMENT: "繳費方式 交費方式 付款方式 收費方式 支付方式",
    RosterColumn.AREA: "區域 片區 管理區域 組團 管理片區",
    RosterColumn.STATE: "房屋狀態 狀態 使用狀態 入住狀態 房態 入住情況",
    RosterColumn.IDENTITY: (
        "身份證 身份證號 身份證號碼 證件號 證件號碼 業主身份證 業主身份證號 業主身份證號碼"
    ),
    RosterColumn.ADDRESS: "通訊地址 通信地址 郵寄地址 聯繫地址 聯系地址 聯絡地址",
    RosterColumn.NOTE: "備註 備注 說明 注意事項 附註 remark note",
    RosterColumn.OWNER_NUMBER: "業主編號 業主編碼 客戶編號 業主代碼",
}
_OWN_FORMS = str.maketrans(
    "楼栋单号户业电话机联积层备证编码类称费缴预区间铺状态产权与关系讯邮团承组动为员绍络对应时实属总数筑内车项开场银账紧",
    "樓棟單號戶業電話機聯積層備證編碼類稱費繳預區間鋪狀態產權與關係訊郵團承組動為員紹絡對應時實屬總數築內車項開場銀賬緊",
)
_BRACKETS = re.compile(r"[(\[【（〔].*?[)\]】）〕]")
_SIGNS = re.compile(r"[\W_]+")
LONGEST_HEADING = 24
SHORTEST_INSIDE = 2


def heading(text: object) -> str:
    """Return a heading as it is compared: without brackets, signs, spaces, in the desk's own characters."""
    if not isinstance(text, str) or len(text) > LONGEST_HEADING * 3:
        return ""
    plain = _BRACKETS.sub("", unicodedata.normalize("NFKC", text)).lower()
    return re.sub(r"(?<=\D)\d$", "", _SIGNS.sub("", plain)).translate(_OWN_FORMS)


def column_of(text: object) -> tuple[RosterColumn | None, bool]:
    """Return what a heading means and whether that is sure; None for a heading nobody knows."""
    plain = heading(text)
    if plain in _BY_HEADING:
        return _BY_HEADING[plain], True
    inside = [alias for alias in _BY_HEADING if len(alias) >= SHORTEST_INSIDE and alias in plain]
    if not inside or len(plain) > LONGEST_HEADING or any(word in plain for word in _OTHER):
        return None, False
    return _BY_HEADING[max(inside, key=len)], False


_BY_HEADING = {
    alias.translate(_OWN_FORMS): column for column, aliases in _ALIASES.items() for alias in aliases.split()
}
_OTHER_THINGS = (
    "車位", "停車", "車牌", "費用", "金額", "單價", "戶型", "租金", "室內",
    "套內", "使用面積", "公攤", "總層", "總樓層", "性別", "年齡", "房屋類型", "物業類型",
    "起始", "結束", "開始", "銀行", "帳號", "賬號", "緊急", "郵編", "郵箱",
    "時間表",
)  # fmt: skip
"""What columns hold that only sound like one of ours."""
_OTHER = tuple(word.translate(_OWN_FORMS) for word in _OTHER_THINGS)
