"""單價: what an item costs from which day, for the station, a building, or one account; its history stays."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from peewee import JOIN

from wuye_desk.domain.billing.prices import PRICE_PARTS, QUANTITY_PARTS
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Account, Party, Person, Room
from wuye_desk.store.models.fees import FeeItem, Price

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

MONTHLY = frozenset({Basis.AREA, Basis.FIXED})
PRICED = MONTHLY | {Basis.USAGE, Basis.HOURS}
"""Bases with a price; slips and deposits carry their own amounts."""
_PRICE = re.compile(r"\d+(?:\.\d{1,4})?")
_LARGEST = Decimal(1_000_000)
_STEP = re.compile(r"至?\s*(\d+(?:\.\d{1,3})?)\s*(?:->|→|:|,|=|\s)\s*(\d+(?:\.\d{1,4})?)")


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One price as lists show it."""

    id: int
    building: str
    account_id: int | None
    room: str
    name: str
    starts_on: date
    ends_on: date | None
    amount: int
    """Ten-thousandths of a yuan for one unit."""
    steps: tuple[tuple[int, int], ...]
    note: str
    made_at: datetime
    by: str

    def holds(self, day: date) -> bool:
        """Return whether it has begun and not ended; a later one of the same scope may stand before it."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


@dataclass(frozen=True, slots=True)
class PriceDraft:
    """A price as it is typed."""

    item_id: int
    starts_on: date
    price: str
    building: str = ""
    account_id: int | None = None
    steps: str = ""
    """One step a line: 「20 2.30」, up to 20 units at 2.30; the price is that of the rest."""
    note: str = ""


def prices(desk: Desk, item_id: int) -> list[PriceLine]:  # noqa: ARG001
    """Return the prices of an item: the station's first, then buildings, then accounts, the latest first."""
    rows = Price.select(Price, Account, Room, Party, Person).join(Account, JOIN.LEFT_OUTER)
    rows = rows.join(Room, JOIN.LEFT_OUTER).switch(Account).join(Party, JOIN.LEFT_OUTER)
    rows = rows.switch(Price).join(Person, JOIN.LEFT_OUTER).where(Price.item == item_id)
    lines = [_line(row) for row in rows.order_by(Price.starts_on.desc(), Price.id.desc())]
    return sorted(lines, key=lambda line: (line.account_id is not None, line.building, line.room))


def in_force(lines: Sequence[PriceLine], day: date) -> set[int]:
    """Return the ids of the prices in force on a day, one for each scope."""
    found: dict[tuple[str, int | None], PriceLine] = {}
    for line in lines:
        scope = (line.building, line.account_id)
        if line.holds(day) and (scope not in found or found[scope].starts_on < line.starts_on):
            found[scope] = line
    return {line.id for line in found.values()}


def add_price(desk: Desk, draft: PriceDraft) -> int:
    """Keep a price from a day on; months posted already change only where they are run again."""
    person = desk.require(Action.KEEP_PRICES)
    item = FeeItem.get_by_id(draft.item_id)
    amount, steps = read_price(draft.price), read_steps(draft.steps)
    _check(item, draft, steps)
    with desk.store.write():
        row = Price.create(
            item=item,
            building="" if draft.account_id else draft.building,
            account=draft.account_id,
            starts_on=draft.starts_on,
            amount=amount,
            steps=[list(step) for step in steps],
            note=draft.note.strip(),
            made_at=desk.now(),
            person=person.id or None,
        )
        record_change(desk, Subject.FEES, f"price {row.id}", item.name, before=None, after=_told(row))
    return int(row.id)


def end_price(desk: Desk, price_id: int, ends_on: date) -> None:
    """Let a price hold no longer from a day on, so that the wider one does; the row stays."""
    desk.require(Action.KEEP_PRICES)
    row = _price(price_id)
    if ends_on <= row.starts_on:
        raise DeskError("結束要在開始之後。還沒開始的單價可以撤下。", "ends_on")
    _check_first(row.item, ends_on, "ends_on")
    with desk.store.write():
        before = _told(row)
        row.ends_on = ends_on
        row.save()
        record_change(desk, Subject.FEES, f"price {price_id}", row.item.name, before=before, after=_told(row))


def drop_price(desk: Desk, price_id: int) -> None:
    """Take out a price that has not begun."""
    desk.require(Action.KEEP_PRICES)
    row = _price(price_id)
    if row.starts_on <= local(desk.now()).date():
        raise DeskError("這個單價已經開始，不能撤下；可以加新的單價，或讓它結束。")
    with desk.store.write():
        record_change(desk, Subject.FEES, f"price {price_id}", row.item.name, before=_told(row), after=None)
        row.delete_instance()


def read_price(text: str) -> int:
    """Return what was typed in yuan as ten-thousandths; DeskError at price where it is no price."""
    plain = unicodedata.normalize("NFKC", text).strip().removeprefix("¥").removesuffix("元").strip()
    if not _PRICE.fullmatch(plain):
        raise DeskError("請填單價，如 2.80；最多四位小數。", "price")
    if Decimal(plain) > _LARGEST:
        raise DeskError("單價太大，請檢查小數點。", "price")
    return int(Decimal(plain) * PRICE_PARTS)


def read_steps(text: str) -> tuple[tuple[int, int], ...]:
    """Return the steps typed, (up to this many thousandths, price); DeskError at steps where unreadable."""
    found: list[tuple[int, int]] = []
    for line in unicodedata.normalize("NFKC", text).splitlines():
        if not line.strip():
            continue
        match = _STEP.fullmatch(line.strip())
        if match is None:
            raise DeskError(f"看不懂「{line.strip()}」。每行一級，如「20 2.30」。", "steps")
        found.append((int(Decimal(match[1]) * QUANTITY_PARTS), int(Decimal(match[2]) * PRICE_PARTS)))
    limits = [limit for limit, _price in found]
    if limits != sorted(set(limits)) or 0 in limits:
        raise DeskError("階梯要由小到大，不能重複。", "steps")
    return tuple(found)


def price_words(amount: int) -> str:
    """Return a price in yuan, at least two places: 「2.80」, 「0.6215」."""
    whole = f"{Decimal(amount) / PRICE_PARTS:.4f}"
    return whole[:-2] if whole.endswith("00") else whole.removesuffix("0")


def steps_words(steps: Sequence[Sequence[int]], unit: str) -> str:
    """Return steps in words: 「至 20 噸 2.30，至 30 噸 3.45」."""
    return "，".join(
        f"至 {Decimal(limit) / QUANTITY_PARTS:f} {unit} {price_words(price)}" for limit, price in steps
    )


def _check(item: FeeItem, draft: PriceDraft, steps: Sequence[tuple[int, int]]) -> None:
    if item.basis not in PRICED:
        raise DeskError(f"「{item.name}」按單據或協議的金額收，不設單價。")
    if steps and item.basis is not Basis.USAGE:
        raise DeskError("只有按用量收的項目可以分階梯。", "steps")
    _check_first(item, draft.starts_on, "starts_on")
    same = Price.select().where(Price.item == item, Price.starts_on == draft.starts_on)
    if draft.account_id:
        same = same.where(Price.account == draft.account_id)
    else:
        same = same.where(Price.account.is_null(), Price.building == draft.building)
    if same.exists():
        raise DeskError("同一範圍這一天已經有單價。", "starts_on")


def _check_first(item: FeeItem, day: date, field: str) -> None:
    if item.basis in MONTHLY and day.day != 1:
        raise DeskError("按月收的單價從某月 1 日起。", field)


def _price(price_id: int) -> Price:
    row: Price | None = Price.get_or_none(Price.id == price_id)
    if row is None:
        raise DeskError("這個單價已經撤下。")
    return row


def _line(row: Price) -> PriceLine:
    account = row.account
    return PriceLine(
        id=row.id,
        building=row.building,
        account_id=row.account_id,
        room=account.room.label if account else "",
        name=account.party.name if account else "",
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        amount=row.amount,
        steps=tuple((limit, price) for limit, price in row.steps),
        note=row.note,
        made_at=row.made_at,
        by=row.person.name if row.person_id else "",
    )


def _told(row: Price) -> dict[str, object]:
    scope = row.account.room.label if row.account_id else row.building or "全站"
    return {
        "項目": row.item.name,
        "範圍": scope,
        "起": row.starts_on,
        "止": row.ends_on,
        "單價": price_words(row.amount),
        "階梯": steps_words(row.steps, row.item.unit),
        "備註": row.note,
    }
