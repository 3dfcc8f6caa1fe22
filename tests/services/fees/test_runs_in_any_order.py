"""Whatever the order of runs, price changes, moves and corrections: what stands is what is due, once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.fees.fee_ground import account_of, priced
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.corrections import correct_charge
from wuye_desk.services.fees.items import ready_items
from wuye_desk.services.fees.ledger import account_ledger
from wuye_desk.services.fees.month_preview import preview_run
from wuye_desk.services.fees.month_run import post_run
from wuye_desk.services.fees.reckoning import plan_of, reckon
from wuye_desk.services.people.people import people, sign_in
from wuye_desk.store.models import Account, Room
from wuye_desk.store.models.fees import Charge, FeeItem, Price
from wuye_desk.store.models.payments import Allocation, Payment
from wuye_desk.store.opening import open_store

CYCLES = (202610, 202611, 202612)
ROOMS = ("3棟2單元1201", "3棟1單元0703")
RUN = st.tuples(st.just("run"), st.sampled_from(CYCLES))
PRICE = st.tuples(st.just("price"), st.sampled_from([10, 11, 12]), st.integers(1, 90_000))
AREA = st.tuples(st.just("area"), st.sampled_from(ROOMS), st.integers(1_000, 20_000))
END = st.tuples(st.just("end"), st.sampled_from(ROOMS), st.integers(1, 28), st.sampled_from([10, 11, 12]))
LET = st.tuples(st.just("let"), st.sampled_from(ROOMS), st.integers(1, 28), st.sampled_from([10, 11, 12]))
CORRECT = st.tuples(st.just("correct"), st.integers(0, 20), st.integers(0, 50_000))
PAY = st.tuples(st.just("pay"), st.sampled_from(ROOMS), st.integers(1, 60_000))
HAPPENINGS = st.lists(st.one_of(RUN, RUN, PRICE, AREA, END, LET, CORRECT, PAY), max_size=12)


@contextmanager
def station_of(template: Path) -> Iterator[Desk]:
    """Give each example a station of its own, with the 站長 at the desk."""
    clock = ClockHand(_moment())
    with TemporaryDirectory() as folder:
        shutil.copyfile(template, Path(folder) / "desk.db")
        store = open_store(Path(folder), clock())
        desk = Desk(store, clock)
        sign_in(desk, next(one.id for one in people(desk) if one.name == "周建國"), "246810")
        try:
            yield desk
        finally:
            store.close()


def _moment() -> datetime:
    from tests.conftest import MORNING

    return MORNING


def happen(desk: Desk, kind: str, *what: object) -> None:
    """Do one thing."""
    deeds = {"run": _run, "price": _price, "area": _area, "end": _end, "let": _let, "pay": _pay}
    deeds.get(kind, _correct)(desk, *what)  # type: ignore[arg-type]


def _run(desk: Desk, cycle: int) -> None:
    post_run(desk, cycle)


def _price(desk: Desk, month: int, amount: int) -> None:
    item = FeeItem.get(FeeItem.code == "management")
    Price.create(item=item, starts_on=date(2026, month, 1), amount=amount, made_at=desk.now())


def _area(_desk: Desk, room: str, area: int) -> None:
    Room.update(billing_area=area).where(Room.label == room).execute()


def _end(_desk: Desk, room: str, day: int, month: int) -> None:
    Account.update(ends_on=date(2026, month, day)).where(Account.id == account_of(room)).execute()


def _let(_desk: Desk, room: str, day: int, month: int) -> None:
    old = Account.get_by_id(account_of(room))
    words = {"capacity": "tenant", "starts_on": date(2026, month, day)}
    Account.create(room=old.room_id, party=old.party_id, **words)


def _correct(desk: Desk, place: int, amount: int) -> None:
    charges = list(Charge.select().where(Charge.corrects.is_null()).order_by(Charge.id))
    if not charges:
        return
    charge = charges[place % len(charges)]
    with suppress(DeskError):  # it may stand at this amount already
        correct_charge(desk, charge.id, amount, "協議")


def _pay(desk: Desk, room: str, amount: int) -> None:
    number = f"SJ-{Payment.select().count() + 1}"
    words = {"number": number, "paid_on": desk.now().date(), "recorded_at": desk.now(), "means": Means.CASH}
    Payment.create(account=account_of(room), amount=amount, **words)


@settings(max_examples=60)
@given(HAPPENINGS)
def test_what_stands_is_what_is_due_and_nothing_doubles(
    station_template: Path, happenings: list[tuple[object, ...]]
) -> None:
    with station_of(station_template) as desk:
        priced(desk)
        for one in happenings:
            happen(desk, str(one[0]), *one[1:])
        for cycle in CYCLES:
            post_run(desk, cycle)
            assert post_run(desk, cycle).count == 0
            assert preview_run(desk, cycle).count == 0
        _holds_what_is_due(desk)
        _money_is_whole(desk)


def _holds_what_is_due(desk: Desk) -> None:
    """Check that each month is posted once, as it is reckoned or as a hand set it."""
    by_hand = {row.corrects_id for row in Charge.select().where(Charge.run.is_null())}
    first = Charge.select().where(Charge.corrects.is_null())
    assert len({(row.account_id, row.item_id, row.month) for row in first}) == first.count()
    due = {
        (one.account_id, line.month): line.amount
        for cycle in CYCLES
        for one in reckon(plan_of(cycle, ready_items(desk)))
        for line in one.due
    }
    for row in first:
        stands = sum(fix.amount for fix in row.corrections) + row.amount
        if row.id not in by_hand:
            assert stands == due.get((row.account_id, row.month), 0)
    posted = {(row.account_id, row.month) for row in first}
    assert {key for key, amount in due.items() if amount} <= posted


def _money_is_whole(desk: Desk) -> None:
    """Check that what was paid settles charges or is 預存, and no charge got more than it is."""
    for account in Account.select():
        ledger = account_ledger(desk, account.id)
        settled = sum(line.settled for line in ledger.lines)
        assert sum(one.amount for one in ledger.payments) == settled + ledger.prepaid
        assert all(line.owed >= 0 for line in ledger.lines)
    assert all(row.amount > 0 for row in Allocation.select())
