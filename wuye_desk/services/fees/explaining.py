"""How a charge came about, in words: the formula with its figures, what was waived, what was corrected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.prices import QUANTITY_PARTS
from wuye_desk.domain.billing.terms import Basis, Origin
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import shown
from wuye_desk.services.fees.prices import price_words, steps_words
from wuye_desk.store.models.fees import Charge, FeeItem

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """One correction of a charge; 分."""

    at: datetime
    amount: int
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How one charge came about; amounts in 分."""

    charge_id: int
    room: str
    name: str
    item: str
    month: int
    origin: Origin
    posted_at: datetime
    by: str
    amount: int
    formula: tuple[str, ...]
    """Sentences, the reckoning first."""
    corrections: tuple[CorrectionLine, ...]

    @property
    def stands(self) -> int:
        """Return what stands after the corrections."""
        return self.amount + sum(one.amount for one in self.corrections)


def explain(desk: Desk, charge_id: int) -> Explanation:  # noqa: ARG001
    """Return how a charge came about; of a correction, how the charge it corrects did."""
    charge: Charge | None = Charge.get_or_none(Charge.id == charge_id)
    if charge is None:
        raise DeskError("找不到這筆應收，請重新打開。")
    charge = charge.corrects or charge
    corrections = Charge.select().where(Charge.corrects == charge).order_by(Charge.id)
    return Explanation(
        charge_id=charge.id,
        room=charge.account.room.label,
        name=charge.account.party.name,
        item=charge.item.name,
        month=charge.month,
        origin=charge.origin,
        posted_at=charge.posted_at,
        by=_who(charge),
        amount=charge.amount,
        formula=tuple(_sentences(charge)),
        corrections=tuple(
            CorrectionLine(row.posted_at, row.amount, row.reason, _who(row)) for row in corrections
        ),
    )


def _sentences(charge: Charge) -> Iterator[str]:
    item, words = charge.item, charge.computed
    yield from _formula(charge, item, words)
    if "waived" in words:
        yield f"減免 {words['waived']}%（{words['waived_for']}），收 {shown(charge.amount)} 元。"
    if charge.reason:
        yield f"說明：{charge.reason}"
    if item.months_back and charge.origin in (Origin.RUN, Origin.SUPPLEMENT):
        yield f"這是{month_words(charge.month)}的，下個月收（篇1 2.5）。"


def _formula(charge: Charge, item: FeeItem, words: Mapping[str, Any]) -> Iterator[str]:
    if "slip" in words:
        yield f"按單據 {words['slip']} 的金額。"
    elif "parts" in words:
        for place, part in enumerate(words["parts"], start=1):
            yield f"第 {place} 個表：{_usage(item, part, part['usage'], part['price'])}"
    elif "value" in words:
        sentence = _usage(item, words, charge.quantity, charge.price)
        yield sentence if "waived" in words else f"{sentence}合 {shown(charge.amount)} 元。"
    elif charge.quantity is not None and charge.price is not None:
        yield _monthly(charge, item, words)
    else:
        yield "金額由人填寫，沒有計算。"


def _monthly(charge: Charge, item: FeeItem, words: Mapping[str, Any]) -> str:
    price = price_words(charge.price)
    base = f"單價 {price} 元"
    if item.basis is Basis.AREA:
        base = f"計費面積 {Decimal(charge.quantity) / QUANTITY_PARTS:.2f} ㎡ × {base}"
    days, of_days = words.get("days"), words.get("of_days")
    if days != of_days:
        base += f" × {days} 天 ÷ {of_days} 天（入住當天算，遷出當天不算）"
    return base if "waived" in words else f"{base} = {shown(charge.amount)} 元"


def _usage(item: FeeItem, words: Mapping[str, Any], usage: int | None, price: int | None) -> str:
    read = f"{words['from']} 讀數 {_plain(words['before'])}，{words['until']} 讀數 {_plain(words['value'])}"
    read += "（估抄）" if words.get("estimated") else ""
    used = usage or 0
    if words.get("settled"):
        read += f"，前一戶遷出時已收 {_plain(words['settled'])} {item.unit}"
    amount, own = f"用量 {_plain(used)} {item.unit}", price_words(price or 0)
    if words.get("steps"):
        return f"{read}；{amount}，{steps_words(words['steps'], item.unit)}，其餘 {own} 元。"
    return f"{read}；{amount} × 單價 {own} 元。"


def _plain(thousandths: int) -> str:
    number = Decimal(thousandths) / QUANTITY_PARTS
    return f"{number.normalize():f}"


def _who(row: Charge) -> str:
    return row.person.name if row.person_id else ""
