"""Slips of the sample station: 加時單 of evenings, 維修單 of small repairs, handed over by the 25th."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from wuye_desk.domain.billing.due import slip_days
from wuye_desk.domain.billing.materials import read_materials
from wuye_desk.domain.billing.months import month_later
from wuye_desk.domain.billing.slip_cycle import slip_cycle
from wuye_desk.domain.billing.terms import SlipKind
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.services.demo.demo_plan import Caller
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.slip_data import OvertimeDraft, RepairDraft, SlipDraft
from wuye_desk.services.fees.slip_handing import hand_over_slips
from wuye_desk.services.fees.slips import cancel_slip, enter_slip

CYCLES = 4
"""Cycles that have slips, the one that runs now the last."""
_EACH = 6
"""Slips of each kind in a cycle that is over."""
_TAKER, _WORKER = "馮淑芬", "李國棟"
_PLACES = ("辦公區", "會議室", "前臺和辦公區", "全層")
_REPAIRS: Sequence[tuple[str, str, str, str]] = (
    ("廚房水龍頭漏水，關不緊", "水龍頭 1個 45\n生料帶 1卷 1.50", "30", "更換水龍頭，試水正常"),
    ("衛生間角閥滴水", "角閥 1個 18.50", "25", "更換角閥，無滴漏"),
    ("臥室插座沒電", "五孔插座 1個 12", "30", "更換插座，通電正常"),
    ("洗手盆下水堵塞", "", "50", "疏通，排水暢通"),
    ("廳燈不亮", "LED 光源 1套 68", "30", "更換光源"),
    ("入戶門鎖轉動不順", "鎖芯 1個 95", "40", "更換鎖芯，交鑰匙 5 把"),
)
_COMMON = ("樓道燈不亮", "燈管 2支 8.50", "0", "更換燈管")


def make_slips(desk: Desk, callers: Sequence[Caller], moment: datetime, chance: Random) -> None:
    """Enter the slips of the last cycles day by day, and hand over those that are over."""
    present = desk.now
    cycle = slip_cycle(local(moment).date())
    try:
        for back in range(CYCLES - 1, -1, -1):
            _cycle(desk, callers, month_later(cycle, -back), moment, chance)
    finally:
        desk.now = present


def _cycle(desk: Desk, callers: Sequence[Caller], cycle: int, moment: datetime, chance: Random) -> None:
    first, last = slip_days(cycle)
    span = (min(last, local(moment).date() - timedelta(days=1)) - first).days
    if span <= 0:
        return
    days = sorted(first + timedelta(days=chance.randrange(span)) for _ in range(2 * _EACH))
    for place, day in enumerate(days):
        _at(desk, day, time(16, chance.randrange(60)))
        caller = chance.choice(callers)
        draft = _overtime(desk, caller, day, chance) if place % 2 else _repair(caller, day, place // 2)
        made = enter_slip(desk, draft)
        if place == 0:
            _at(desk, day, time(17, 5))
            cancel_slip(desk, made.id, "住戶自己修好，取消")
    at = station_moment(last, time(15, 20))
    if at < moment:
        _at(desk, last, time(15, 20))
        for kind in SlipKind:
            hand_over_slips(desk, kind, cycle, _TAKER)


def _at(desk: Desk, day: date, at: time) -> None:
    moment = station_moment(day, at)
    desk.now = lambda: moment


def _overtime(desk: Desk, caller: Caller, day: date, chance: Random) -> SlipDraft:
    begins = time(18) if desk.calendar().is_working(day) else time(9)
    until = time(begins.hour + chance.randrange(2, 5), chance.choice((0, 20, 30)))
    contact = f"{caller.name} {caller.phone}"
    return OvertimeDraft(caller.account_id, day, begins, until, chance.choice(_PLACES), contact)


def _repair(caller: Caller, day: date, place: int) -> SlipDraft:
    common = place == 2
    content, materials, labour, result = _COMMON if common else _REPAIRS[place % len(_REPAIRS)]
    return RepairDraft(
        None if common else caller.account_id,
        day,
        content,
        place=f"{caller.building}棟1單元樓道" if common else "",
        contact="" if common else f"{caller.name} {caller.phone}",
        arrived_at=station_moment(day, time(14)),
        finished_at=station_moment(day, time(15)),
        labour=int(labour) * 100,
        materials=read_materials(materials),
        agreed_by="" if common else caller.name,
        worker=_WORKER,
        result=result,
    )
