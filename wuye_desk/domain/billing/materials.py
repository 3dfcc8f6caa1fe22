"""材料 of a 維修單, typed one a line: name, quantity, price of one (篇1 2.2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from wuye_desk.domain.billing.prices import QUANTITY_PARTS, rounded
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.money import fen_of, yuan_of

_LINE = re.compile(r"(.+?)\s+(\d+(?:\.\d{1,3})?)\s*([^\d\s.*×x]*)[\s*×x]+(\d+(?:\.\d{1,2})?)\s*元?")
_MOST = 999_999


@dataclass(frozen=True, slots=True)
class Material:
    """One line: what was used, how much of it, and what one costs."""

    name: str
    quantity: int
    """Thousandths."""
    unit: str
    price: int
    """分 for one."""

    @property
    def amount(self) -> int:
        """Return what the line comes to in 分, rounded half up."""
        return rounded(self.quantity * self.price, QUANTITY_PARTS)


def read_materials(text: str) -> tuple[Material, ...]:
    """Return the lines typed (「角閥 2個 18.50」); DeskError at materials where one is unreadable."""
    lines = unicodedata.normalize("NFKC", text).splitlines()
    return tuple(_read(line.strip()) for line in lines if line.strip())


def materials_text(materials: Iterable[Material]) -> str:
    """Return the lines as they are typed."""
    return "\n".join(
        f"{one.name} {quantity_words(one.quantity)}{one.unit} {yuan_of(one.price)}" for one in materials
    )


def quantity_words(quantity: int) -> str:
    """Return thousandths as a number without needless zeros: 「2」, 「1.5」."""
    return f"{Decimal(quantity) / QUANTITY_PARTS:f}"


def total_of(materials: Iterable[Material]) -> int:
    """Return what all lines come to, in 分."""
    return sum(one.amount for one in materials)


def _read(line: str) -> Material:
    found = _LINE.fullmatch(line)
    if found is None:
        raise DeskError(f"看不懂「{line}」。每行一種：名稱 數量 單價，如「角閥 2 18.50」。", "materials")
    quantity, price = Decimal(found[2]), Decimal(found[4])
    if not 0 < quantity <= _MOST or price > _MOST:
        raise DeskError(f"「{line}」的數量或單價不對。", "materials")
    return Material(found[1].strip(), int(quantity * QUANTITY_PARTS), found[3], fen_of(price))
