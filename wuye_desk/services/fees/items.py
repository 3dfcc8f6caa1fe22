"""收費項目: the usual ones from the beginning; which are used and what is said of them is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.due import Item
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models.fees import FeeItem

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One 收費項目 as lists show it."""

    id: int
    code: str
    name: str
    basis: Basis
    unit: str
    months_back: int
    explanation: str
    active: bool

    @property
    def reckoned(self) -> Item:
        """Return what the reckoning needs of it."""
        return Item(self.code, self.name, self.basis, self.unit, self.months_back)


_USUAL: tuple[tuple[str, str, Basis, str, int, str], ...] = (
    ("management", "管理費", Basis.AREA, "㎡", 0, "按計費面積，每月 1 日起收當月的物業管理服務費。"),
    ("fund", "本體維修基金", Basis.AREA, "㎡", 0, "按計費面積收，專用於房屋本體共用部位的維修。"),
    ("aircon", "空調費", Basis.AREA, "㎡", 0, "按計費面積，收正常供冷時間內的空調費。"),
    ("water", "水費", Basis.USAGE, "噸", 1, "按水表上月用量；二十四日抄表。"),
    ("electricity", "電費", Basis.USAGE, "度", 1, "按電表上月用量；二十四日抄表。"),
    ("overtime", "空調加時費", Basis.HOURS, "小時", 1, "上月二十六日至本月二十五日申請的加時空調，按時數。"),
    ("repair", "維修費", Basis.SLIP, "單", 1, "上月二十六日至本月二十五日的有償維修，按維修單。"),
    ("parking", "停車費", Basis.FIXED, "月", 0, "固定車位，按月收當月的。"),
    ("shared", "公攤", Basis.AREA, "㎡", 1, "上月公共水電，按計費面積分攤。"),
    ("utility_deposit", "水電押金", Basis.DEPOSIT, "", 0, "遷出結清水電後原額退還。"),
    ("fitting_deposit", "裝修押金", Basis.DEPOSIT, "", 0, "裝修驗收合格後原額退還。"),
    ("other", "其他", Basis.SLIP, "", 0, "不屬以上各項的，另寫說明。"),
)
"""Months of 篇1 2.5: 管理費 the cycle's own, 水電, 加時 and 維修 the month before; the rest is 本地."""


def items(desk: Desk, with_inactive: bool = False) -> list[ItemLine]:  # noqa: ARG001
    """Return the 收費項目 in their order; those in use, or all."""
    rows = FeeItem.select().order_by(FeeItem.position, FeeItem.id)
    return [_line(row) for row in rows if row.active or with_inactive]


def add_usual_items(desk: Desk) -> None:  # noqa: ARG001
    """Put the usual items into a file that has none yet; inside Store.write()."""
    if FeeItem.select().exists():
        return
    for place, (code, name, basis, unit, back, words) in enumerate(_USUAL):
        FeeItem.create(
            code=code,
            name=name,
            basis=basis,
            unit=unit,
            months_back=back,
            explanation=words,
            position=place,
        )


def ready_items(desk: Desk) -> list[ItemLine]:
    """Return the items in use; in a file of before the fees the usual ones are made first (本地)."""
    if not FeeItem.select().exists():
        with desk.store.write():
            add_usual_items(desk)
    return items(desk)


def save_item(desk: Desk, item_id: int, name: str, explanation: str, active: bool) -> None:
    """Keep what an item is called, what is said of it, and whether it is in use; nothing posted changes."""
    desk.require(Action.KEEP_PRICES)
    name, explanation = name.strip(), explanation.strip()
    if not name:
        raise DeskError("請填項目名稱。", "name")
    if FeeItem.select().where(FeeItem.name == name, FeeItem.id != item_id).exists():
        raise DeskError("已經有這個項目。", "name")
    with desk.store.write():
        before = _told(FeeItem.get_by_id(item_id))
        FeeItem.update(name=name, explanation=explanation, active=active).where(
            FeeItem.id == item_id
        ).execute()
        record_change(
            desk, Subject.FEES, item_id, name, before=before, after=_told(FeeItem.get_by_id(item_id))
        )


def _line(row: FeeItem) -> ItemLine:
    return ItemLine(
        id=row.id,
        code=row.code,
        name=row.name,
        basis=row.basis,
        unit=row.unit,
        months_back=row.months_back,
        explanation=row.explanation,
        active=bool(row.active),
    )


def _told(row: FeeItem) -> dict[str, object]:
    return {"項目": row.name, "說明": row.explanation, "狀態": "使用" if row.active else "停用"}
