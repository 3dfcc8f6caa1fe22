"""收費月報: every figure recounted from the raw rows in another way, and sums that add up."""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import MORNING, _desk_of
from tests.support.charges import account_of, charge
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.billing.figures import NOBODY, FeeFigures, FeeMonth, FeeSum, Grouping, behind
from wuye_desk.domain.billing.months import month_later, month_of
from wuye_desk.domain.billing.terms import Basis, Means
from wuye_desk.domain.moments import local
from wuye_desk.domain.months import Month
from wuye_desk.services.demo.demo import build_sample
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.monthly_fees import monthly_fees
from wuye_desk.services.fees.payments import PaymentDraft, take_payment
from wuye_desk.services.fees.prepaid import release_surplus, use_prepaid
from wuye_desk.services.fees.reversing import reverse_payment
from wuye_desk.store.models import Account
from wuye_desk.store.models.fees import Charge
from wuye_desk.store.models.payments import Allocation, Payment, Refund
from wuye_desk.store.opening import open_store

ROOMS = ("3棟2單元1201", "3棟2單元1101", "5棟1單元0703")
NOVEMBER = Month(2026, 11)


def put(desk: Desk, room: str, month: int, amount: int, **more: object) -> int:
    return charge(desk, account_of(room), "management", month, amount, **more)  # type: ignore[arg-type]


def pay(desk: Desk, room: str, amount: int, day: date) -> int:
    draft = PaymentDraft(account_id=account_of(room), amount=amount, means=Means.CASH, paid_on=day)
    return take_payment(desk, draft).payment_id


def stands(row: Allocation, day: date) -> bool:
    return row.settled_on <= day and (row.undone_on is None or row.undone_on > day)


def recount(figures: FeeFigures, month: Month) -> None:
    """Reckon the figures row by row in Python and compare."""
    until = figures.until
    last = month.plus(1).first_day - timedelta(days=1)
    allocations, charges = list(Allocation.select()), list(Charge.select())
    settled: dict[int, int] = defaultdict(int)
    for row in allocations:
        settled[row.charge_id] += row.amount if stands(row, until) else 0
    corrected: dict[int, int] = defaultdict(int)
    for row in charges:
        if row.corrects_id and local(row.posted_at).date() <= until:
            corrected[row.corrects_id] += row.amount
    roots = [row for row in charges if row.corrects_id is None and row.item.basis is not Basis.DEPOSIT]
    due = [row for row in roots if month.first_day <= row.due_on <= last]
    by: dict[Grouping, dict[str, FeeSum]] = {one: defaultdict(FeeSum) for one in Grouping}
    for row in due:
        room = row.account.room
        steward = room.area.steward.name if room.area and room.area.steward else NOBODY
        one = FeeSum(row.amount, corrected[row.id], settled[row.id], 1)
        for grouping, key in zip(Grouping, (row.item.name, room.building, steward), strict=True):
            by[grouping][key] += one
    for grouping in Grouping:
        assert figures.by(grouping) == by[grouping]
        whole = FeeSum()
        for part in figures.by(grouping).values():
            whole += part
        assert whole == figures.total
    owed: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for row in roots:
        rest = row.amount + corrected[row.id] - settled[row.id]
        if row.due_on <= until and rest > 0:
            owed[row.account_id].append((row.due_on, rest))
    assert {one.account_id: (one.owed, one.months, one.oldest_due) for one in figures.unpaid} == {
        account: (sum(rest for _, rest in lines), len({month_of(day) for day, _ in lines}), min(lines)[0])
        for account, lines in owed.items()
    }
    assert sum(one.count for one in figures.ageing) == len(owed)
    assert sum(one.owed for one in figures.ageing) == figures.arrears
    recount_money(figures, month, allocations)


def recount_money(figures: FeeFigures, month: Month, allocations: list[Allocation]) -> None:
    until, flow = figures.until, figures.flow
    payments = [row for row in Payment.select() if row.paid_on <= until]
    refunds = [row for row in Refund.select() if row.paid_on <= until]
    standing = [row for row in payments if row.reversed_on is None or row.reversed_on > until]
    used = sum(row.amount for row in allocations if stands(row, until))
    assert flow.prepaid == sum(row.amount for row in standing) - used - sum(
        row.amount for row in refunds if row.payment_id
    )
    held = sum(row.amount for row in allocations if stands(row, until) and is_deposit(row))
    assert flow.deposits == held - sum(row.amount for row in refunds if row.charge_id)
    assert flow.opening + flow.taken - flow.reversed - flow.settled - flow.refunded == flow.prepaid
    assert flow.taken == sum(row.amount for row in payments if row.paid_on >= month.first_day)
    for one in figures.means:
        mine = [row for row in payments if row.means is one.means and row.paid_on >= month.first_day]
        assert one.taken == sum(row.amount for row in mine)
    assert sum(one.taken for one in figures.means) == flow.taken
    assert sum(one.refunded for one in figures.means) == flow.refunded + flow.deposits_back


def is_deposit(row: Allocation) -> bool:
    return bool(row.charge.item.basis is Basis.DEPOSIT)


@contextmanager
def a_station(template: Path) -> Iterator[tuple[Desk, ClockHand]]:
    """Yield a station of its own: hypothesis runs many in one test."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(template, Path(folder) / "desk.db")
        clock = ClockHand(MORNING)
        with closing(open_store(Path(folder), MORNING)) as store:
            yield _desk_of(store, clock, "周建國", "246810"), clock


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(("charge", "deposit", "pay", "correct", "reverse", "use", "days")),
        st.integers(0, 2),
        st.integers(1, 90_000),
    ),
    min_size=4,
    max_size=24,
)


def do(desk: Desk, clock: ClockHand, kind: str, place: int, amount: int) -> None:
    today, room = local(clock()).date(), ROOMS[place]
    month = month_later(month_of(today), -(amount % 3))
    if kind == "charge":
        put(desk, room, month, amount)
    elif kind == "deposit":
        charge(desk, account_of(room), "utility_deposit", month, amount)
    elif kind == "pay":
        pay(desk, room, amount, today)
    elif kind == "use":
        use_prepaid(desk, None)
    elif kind == "days":
        clock.advance(days=amount % 20)
    elif kind == "reverse":
        rows = list(Payment.select().where(Payment.reversed_on.is_null()))
        if rows:
            reverse_payment(desk, rows[amount % len(rows)].id, today, "重複收款")
    else:
        rows = [
            row for row in Charge.select().where(Charge.corrects.is_null()) if row.item.code == "management"
        ]
        taken = {row.corrects_id for row in Charge.select() if row.corrects_id}
        rows = [row for row in rows if row.id not in taken]
        if rows:
            row = rows[amount % len(rows)]
            less = -(amount % (row.amount + 1)) or 1
            charge(desk, row.account_id, "management", row.month, less, corrects=row.id)
            with desk.store.write():
                release_surplus(desk, [row.account_id], today)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds=DEEDS)
def test_every_figure_is_what_the_rows_say_whatever_happened(station_template: Path, deeds: list) -> None:  # type: ignore[type-arg]
    with a_station(station_template) as (desk, clock):
        for kind, place, amount in deeds:
            do(desk, clock, kind, place, amount)
        present = Month.of(clock())
        for back in range(4):
            month = present.plus(-back)
            found = monthly_fees(desk, month)
            recount(found.now, month)
            recount(found.before, month.plus(-1))


def test_the_sample_station_adds_up(tmp_path: Path) -> None:
    now = MORNING
    with closing(open_store(tmp_path, now)) as store:
        desk = Desk(store, lambda: now)
        build_sample(desk, households=40)
        for month in (NOVEMBER, NOVEMBER.plus(-1), NOVEMBER.plus(-2)):
            found = monthly_fees(desk, month)
            assert found.now.total.posted
            recount(found.now, month)


def test_a_payment_counts_from_its_day_and_last_month_is_cut_at_the_same_day(
    head_desk: Desk, clock_hand: ClockHand
) -> None:
    put(head_desk, ROOMS[0], 202610, 10_000)
    put(head_desk, ROOMS[0], 202611, 30_000)
    clock_hand.moment = MORNING
    pay(head_desk, ROOMS[0], 25_000, date(2026, 11, 20))
    found = monthly_fees(head_desk, NOVEMBER)
    assert (found.now.until, found.before.until) == (date(2026, 11, 23), date(2026, 10, 23))
    assert (found.now.total.due, found.now.total.collected, found.now.total.rate) == (30_000, 15_000, 0.5)
    assert found.before.total.collected == 0
    assert (found.now.flow.to_arrears, found.now.flow.to_present) == (10_000, 15_000)
    assert monthly_fees(head_desk, NOVEMBER.plus(-1)).now.arrears == 10_000
    clock_hand.advance(days=30)
    assert monthly_fees(head_desk, NOVEMBER).is_over


def test_a_correction_belongs_to_its_charge_until_the_month_is_closed(
    head_desk: Desk, clock_hand: ClockHand
) -> None:
    root = put(head_desk, ROOMS[0], 202611, 30_000)
    put(head_desk, ROOMS[0], 202611, -5_000, corrects=root)
    clock_hand.advance(days=20)
    put(head_desk, ROOMS[0], 202611, -1_000, corrects=root)
    november, december = monthly_fees(head_desk, NOVEMBER).now, monthly_fees(head_desk, NOVEMBER.plus(1)).now
    assert (november.total.posted, november.total.corrected, november.total.due) == (30_000, -5_000, 25_000)
    assert (november.corrections, november.corrected) == (1, -5_000)
    assert (december.corrections, december.corrected, december.arrears) == (1, -1_000, 24_000)


def test_households_are_aged_by_the_months_they_owe_and_listed_behind_a_building(head_desk: Desk) -> None:
    for room, months in zip(ROOMS, (1, 2, 5), strict=True):
        for back in range(months):
            put(head_desk, room, month_later(202611, -back), 1_000)
    found: FeeMonth = monthly_fees(head_desk, NOVEMBER)
    assert [(one.months, one.count, one.owed) for one in found.now.ageing] == [
        (1, 1, 1_000),
        (2, 1, 2_000),
        (3, 1, 5_000),
    ]
    assert [one.room for one in behind(found.now, Grouping.BUILDING, "5棟")] == [ROOMS[2]]
    assert Account.select().count() > 3
