"""What the notices of a cycle say, account by account, as the charges stand now (篇1 2.3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from wuye_desk.domain.billing.months import month_later
from wuye_desk.domain.moments import local
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.month_run import due_day
from wuye_desk.services.fees.notice_lines import ChargeOf, lines_of
from wuye_desk.store import queries_notices as queries

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_DEBIT_DAY = 6
"""送銀行托收 (本地)."""
_BY_DEBIT = "托收"


@dataclass(frozen=True, slots=True)
class Draft:
    """One notice that could be made now; 分."""

    account_id: int
    room: str
    name: str
    supplement: bool
    """Its month was notified before: only what came since is on it."""
    pay_by: date
    total: int
    content: dict[str, Any]
    """What the sheet says: room, name, lines, subtotal, arrears, prepaid, means."""


def drafts(desk: Desk, cycle: int) -> Iterator[Draft]:
    """Yield every account with charges of a cycle it has not been told of, in walking order, paid or not."""
    notified, today = queries.notified_until(cycle), local(desk.now()).date()
    fresh: dict[int, list[ChargeOf]] = defaultdict(list)
    for item in ready_items(desk):
        for row in queries.lines(item.id, month_later(cycle, -item.months_back), today):
            charge = ChargeOf.of(row)
            if charge.amount and charge.charge_id > notified.get(charge.account_id, 0):
                fresh[charge.account_id].append(charge)
    if not fresh:
        return
    owed = _arrears(desk, cycle, notified)
    for account_id, room, name, way in queries.walking_order():
        if account_id in fresh:
            charges = fresh[account_id]
            known = {charge.charge_id for charge in charges}
            older = [one for one in owed.get(account_id, ()) if one[1] not in known]
            yield _draft(account_id, (room, name, _means(way, cycle)), charges, older, account_id in notified)


def _arrears(desk: Desk, cycle: int, notified: Any) -> dict[int, list[tuple[Any, ...]]]:
    """Return what is owed besides, by account; who was notified has heard of it already."""
    owed: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in queries.open_charges(due_day(cycle), local(desk.now()).date()):
        if row[0] not in notified:
            owed[row[0]].append(row)
    return owed


def _draft(
    account_id: int,
    who: tuple[str, str, str],
    charges: Sequence[ChargeOf],
    older: Sequence[tuple[Any, ...]],
    supplement: bool,
) -> Draft:
    room, name, means = who
    subtotal = sum(charge.amount for charge in charges)
    arrears = sum(row[4] for row in older)
    prepaid = sum(charge.settled for charge in charges)
    lines = [[line.item, line.period, line.quantity, line.price, line.amount] for line in lines_of(charges)]
    content = {
        "room": room,
        "name": name,
        "means": means,
        "lines": lines,
        "subtotal": subtotal,
        "arrears": arrears,
        "arrears_words": _arrears_words(older),
        "prepaid": prepaid,
    }
    pay_by = max(charge.due_on for charge in charges)
    return Draft(account_id, room, name, supplement, pay_by, subtotal + arrears - prepaid, content)


def _arrears_words(older: Sequence[tuple[Any, ...]]) -> str:
    """Return of which months the arrears are: 「10月電費」, 「10月」, 「8月至10月」."""
    if not older:
        return ""
    months = sorted({row[2] for row in older})
    if len(older) == 1:
        return f"{months[0] % 100}月{older[0][3]}"
    if len(months) == 1:
        return f"{months[0] % 100}月"
    return f"{months[0] % 100}月至{months[-1] % 100}月"


def _means(way: str, cycle: int) -> str:
    if _BY_DEBIT in way:
        return f"銀行托收（{cycle % 100}月{_DEBIT_DAY}日送銀行），請於期限前備足餘額"
    return "現金、刷卡、轉賬、微信、支付寶，收費室或賬戶均可"
