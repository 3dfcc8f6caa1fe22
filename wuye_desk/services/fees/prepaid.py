"""預存: what was paid beyond what was owed, its use as dated allocations, its coming back by corrections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from wuye_desk.domain.billing.settling import Held, OpenCharge, Settled, released, settle
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import ledger_lines
from wuye_desk.services.fees.money_checks import today_of
from wuye_desk.services.trust.history import record_deed
from wuye_desk.store import queries_ledger
from wuye_desk.store.models.payments import Allocation

_AT_ONCE = 500
Used = tuple[int, int, Settled]
"""Payment, account, and what of it settles which charge."""


def use_prepaid(desk: Desk, account_ids: Collection[int] | None = None, day: date | None = None) -> int:
    """Let 預存 settle what is owed (預存抵扣), the oldest first, never a deposit; return the 分 used.

    account_ids None means every account. What is kept for one item pays that item alone; a disputed charge
    stays open. The allocations carry the day, today where none is given.
    """
    desk.require(Action.TAKE_PAYMENT)
    with desk.store.write():
        used = _uses(desk, account_ids)
        _keep(desk, used, day or today_of(desk))
        if used:
            _note_use(desk, used)
    return sum(settled.amount for _payment, _account, settled in used)


def allocate(desk: Desk, payment_id: int, settled: Iterable[Settled], day: date) -> None:
    """Keep what of a payment settles which charges from a day on; inside Store.write()."""
    _keep(desk, [(payment_id, 0, one) for one in settled], day)


def release_surplus(desk: Desk, account_ids: Iterable[int], day: date) -> int:
    """Free what charges got beyond what they are after their corrections; inside Store.write().

    What is freed is 預存 again. The allocation it comes from ends on that day and begins anew with what stays
    of it, so that what stood on any day can be told. A deposit frees no more than is held of it. Returns 分.
    """
    freed = 0
    for lines in ledger_lines(desk, account_ids).values():
        for line in lines:
            surplus = min(-line.owed, line.held) if line.is_deposit else -line.owed
            if surplus > 0:
                _release(desk, line.charge_id, surplus, day)
                freed += surplus
    return freed


def _uses(desk: Desk, account_ids: Collection[int] | None) -> list[Used]:
    rest: dict[int, list[tuple[int, str, int]]] = defaultdict(list)
    for payment_id, account_id, item, amount in queries_ledger.left_over(account_ids):
        rest[account_id].append((payment_id, item, amount))
    used: list[Used] = []
    for account_id, lines in ledger_lines(desk, rest).items():
        open_ones = [line.as_open for line in lines if line.owed > 0]
        used += _uses_of(account_id, rest[account_id], open_ones)
    return used


def _uses_of(
    account_id: int, rest: Sequence[tuple[int, str, int]], open_ones: Sequence[OpenCharge]
) -> list[Used]:
    """Return what of an account's left-over money goes where, the money for one item before the rest."""
    used: list[Used] = []
    gone: dict[int, int] = defaultdict(int)
    for payment_id, item, amount in sorted(rest, key=lambda one: not one[1]):
        left = [_less(one, gone[one.charge_id]) for one in open_ones]
        settled, _over = settle(left, amount, only_item=item or None, by_itself=True)
        for one in settled:
            gone[one.charge_id] += one.amount
            used.append((payment_id, account_id, one))
    return used


def _less(one: OpenCharge, gone: int) -> OpenCharge:
    return OpenCharge(
        one.charge_id, one.item, one.month, one.due_on, one.owed - gone, one.is_deposit, one.is_disputed
    )


def _keep(desk: Desk, used: Sequence[Used], day: date) -> None:
    rows = [
        {
            "payment": payment_id,
            "charge": settled.charge_id,
            "amount": settled.amount,
            "settled_on": day,
            "made_at": desk.now(),
        }
        for payment_id, _account, settled in used
    ]
    for start in range(0, len(rows), _AT_ONCE):
        Allocation.insert_many(rows[start : start + _AT_ONCE]).execute()


def _note_use(desk: Desk, used: Sequence[Used]) -> None:
    accounts = {account_id for _payment, account_id, _settled in used}
    amount = sum(settled.amount for *_, settled in used)
    words = {"戶數": len(accounts), "抵扣": shown(amount)}
    record = next(iter(accounts)) if len(accounts) == 1 else "all"
    record_deed(desk, Subject.FEES, Deed.RECORDED, record, "預存抵扣", words)


def _release(desk: Desk, charge_id: int, surplus: int, day: date) -> None:
    standing = Allocation.select().where(Allocation.charge == charge_id, Allocation.undone_on.is_null())
    rows = {row.id: row for row in standing.order_by(Allocation.id)}
    held = [Held(row.id, row.amount) for row in rows.values()]
    for allocation_id, stays in released(held, surplus):
        row = rows[allocation_id]
        Allocation.update(undone_on=day).where(Allocation.id == allocation_id).execute()
        if stays:
            Allocation.create(
                payment=row.payment_id, charge=charge_id, amount=stays, settled_on=day, made_at=desk.now()
            )
