"""抄表: the meters of rooms in walking order, what they showed, and what is taken where nobody read them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from wuye_desk.domain.billing.months import day_in, month_later, month_of, month_words
from wuye_desk.domain.billing.prices import QUANTITY_PARTS
from wuye_desk.domain.billing.reading import MEAN_OF, Course, mean_usage, usage_of, value_after
from wuye_desk.domain.billing.terms import Basis
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import Action
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Room
from wuye_desk.store.models.fees import FeeItem, Meter, Reading

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

_READ_DAY = 24
"""The day of the month meters are read on (本地)."""
_VALUE = re.compile(r"\d{1,9}(?:\.\d{1,3})?")
_ESTIMATED = "按前三月平均估計"
FIRST = "表底"
"""What the first number of a meter is noted by: it begins there, nothing is charged."""


@dataclass(frozen=True, slots=True)
class MeterLine:
    """One room with its meter, and its reading of the month; thousandths."""

    room_id: int
    room: str
    meter_id: int | None
    """None where the first number typed makes the meter."""
    before: int | None
    """What it showed last."""
    usages: tuple[int, ...]
    """Of the last three months, the latest last."""
    multiplier: int
    value: int | None
    usage: int | None
    estimated: bool
    note: str
    later: bool = False
    """A later month has been read: this one stands."""

    @property
    def is_read(self) -> bool:
        """Return whether the month has a reading, or an estimate."""
        return self.value is not None


@dataclass(frozen=True, slots=True)
class ReadingSheet:
    """The rooms of a building, or of all, for one item and month."""

    item: str
    """Its code."""
    name: str
    unit: str
    month: int
    lines: tuple[MeterLine, ...]
    read: int
    metered: int
    """Rooms with a meter."""


def reading_sheet(desk: Desk, item: str, month: int, building: str = "") -> ReadingSheet:  # noqa: ARG001
    """Return what is to be read for a month, YYYYMM, in walking order."""
    fee = _item(item)
    mine = (Meter.room == Room.id) & (Meter.item == fee) & Meter.ends_on.is_null()
    rows = Room.select(Room.id, Room.label, Meter.id, Meter.start_value, Meter.multiplier, Meter.starts_on)
    rows = rows.join(Meter, JOIN.LEFT_OUTER, on=mine).order_by(Room.walking_key, Meter.id)
    rows = rows.where(Room.building == building) if building else rows
    past = _readings(fee.id, month)
    lines = tuple(_line(row, past.get(row[2], []), month) for row in rows.tuples())
    return ReadingSheet(
        item,
        fee.name,
        fee.unit,
        month,
        lines,
        sum(line.is_read for line in lines),
        sum(line.meter_id is not None for line in lines),
    )


def enter_reading(
    desk: Desk,
    room_id: int,
    item: str,
    month: int,
    value: int,
    course: Course = Course.PLAIN,
    meter_id: int | None = None,
) -> None:
    """Keep what a meter showed (thousandths); where the room has none, this is what its meter begins with.

    DeskError at value where it went back without a word why, and where a later month has been read already.
    """
    desk.require(Action.KEEP_READINGS)
    check_month(desk, month)
    with desk.store.write():
        if meter_id is None:
            begin_meter(desk, room_id, item, month, value)
            return
        line = _line_of(meter_id, item, month)
        assert line.before is not None
        usage = usage_of(line.before, value, line.multiplier, course)
        note = "" if course is Course.PLAIN else course.label
        keep_reading(desk, line, month, value, usage, note)


def estimate_missing(desk: Desk, item: str, month: int, building: str = "") -> int:
    """Take the mean of the last three usages where a meter was not read, marked; return how many.

    Meters without any usage before stay unread.
    """
    desk.require(Action.KEEP_READINGS)
    count = 0
    with desk.store.write():
        for line in reading_sheet(desk, item, month, building).lines:
            usage = mean_usage(line.usages)
            if line.meter_id is None or line.is_read or line.later or usage is None or line.before is None:
                continue
            value = value_after(line.before, usage, line.multiplier)
            keep_reading(desk, line, month, value, usage, _ESTIMATED)
            count += 1
    return count


def read_value(text: str) -> int:
    """Return what somebody typed off a meter as thousandths; DeskError at value where it is no reading."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if not _VALUE.fullmatch(plain):
        raise DeskError("請填表上的數，如 1234 或 1234.5。", "value")
    return int(Decimal(plain) * QUANTITY_PARTS)


def _item(code: str) -> FeeItem:
    row: FeeItem | None = FeeItem.get_or_none((FeeItem.code == code) & (FeeItem.basis == Basis.USAGE))
    if row is None:
        raise DeskError("這個項目不按用量收。")
    return row


def _readings(item_id: int, month: int, meter_id: int | None = None) -> Mapping[int, list[tuple[Any, ...]]]:
    """Return by meter its readings of the month, those that count before it, and later ones; oldest first."""
    rows = Reading.select(
        Reading.meter, Reading.month, Reading.value, Reading.usage, Reading.estimated, Reading.note
    )
    oldest = month_later(month, -12)
    rows = rows.join(Meter).where(Meter.item == item_id, Reading.month >= oldest)
    rows = rows if meter_id is None else rows.where(Reading.meter == meter_id)
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for meter, *rest in rows.order_by(Reading.month).tuples():
        found[meter].append(tuple(rest))
    return found


def _line(row: tuple[Any, ...], readings: list[tuple[Any, ...]], month: int) -> MeterLine:
    room_id, room, meter_id, start, multiplier, _starts_on = row
    earlier = [one for one in readings if one[0] < month]
    now = next((one for one in readings if one[0] == month), None)
    usages = tuple(usage for _month, _value, usage, _estimated, note in earlier if note != FIRST)
    return MeterLine(
        room_id=room_id,
        room=room,
        meter_id=meter_id,
        before=earlier[-1][1] if earlier else start,
        usages=usages[-MEAN_OF:],
        multiplier=multiplier or QUANTITY_PARTS,
        value=None if now is None else now[1],
        usage=None if now is None else now[2],
        estimated=now is not None and bool(now[3]),
        note="" if now is None else now[4],
        later=any(one[0] > month for one in readings),
    )


def _line_of(meter_id: int, item: str, month: int) -> MeterLine:
    columns = (Room.id, Room.label, Meter.id, Meter.start_value, Meter.multiplier, Meter.starts_on)
    row = Meter.select(*columns).join(Room).where(Meter.id == meter_id).tuples().first()
    if row is None:
        raise DeskError("找不到這隻表，請重新打開。")
    line = _line(row, _readings(_item(item).id, month, meter_id).get(meter_id, []), month)
    if line.later:
        raise DeskError("以後的月份已經抄過，這個讀數不能再改。", "value")
    if line.note == FIRST:
        raise DeskError("這是這隻表的表底，本月沒有用量；下個月再抄。", "value")
    return line


def begin_meter(
    desk: Desk, room_id: int, item: str, month: int, value: int, multiplier: int = QUANTITY_PARTS
) -> None:
    """Make the meter of a room; it begins here, with no usage; thousandths; inside Store.write()."""
    fee = _item(item)
    if Meter.select().where(Meter.room == room_id, Meter.item == fee, Meter.ends_on.is_null()).exists():
        raise DeskError("這間房已經有表，請重新打開。")
    begun = _read_on(desk, month)
    meter = Meter.create(room=room_id, item=fee, start_value=value, starts_on=begun, multiplier=multiplier)
    line = MeterLine(room_id, meter.room.label, meter.id, value, (), multiplier, None, None, False, "")
    keep_reading(desk, line, month, value, 0, FIRST)


def set_multiplier(desk: Desk, line: MeterLine, multiplier: int) -> None:
    """Keep another multiplier of a meter (thousandths) for the readings from now on; inside Store.write()."""
    Meter.update(multiplier=multiplier).where(Meter.id == line.meter_id).execute()
    before, after = ({"倍率": f"{Decimal(one) / QUANTITY_PARTS:f}"} for one in (line.multiplier, multiplier))
    record_change(desk, Subject.FEES, f"meter {line.meter_id}", line.room, before=before, after=after)


def check_month(desk: Desk, month: int) -> None:
    """Refuse a month (YYYYMM) that has not come."""
    if month > month_of(local(desk.now()).date()):
        raise DeskError("這個月還沒有到。", "month")


def keep_reading(desk: Desk, line: MeterLine, month: int, value: int, usage: int, note: str) -> None:
    """Write the reading of a meter (thousandths), in place of the month's earlier; inside Store.write()."""
    person = desk.person
    values: dict[str, Any] = {
        "value": value,
        "usage": usage,
        "note": note,
        "estimated": note == _ESTIMATED,
        "before": line.before,
        "read_on": _read_on(desk, month),
        "made_at": desk.now(),
        "person": person.id if person and person.id else None,
    }
    mine = (Reading.meter == line.meter_id) & (Reading.month == month)
    if not Reading.update(values).where(mine).execute():
        Reading.create(meter=line.meter_id, month=month, **values)
    before = None if line.value is None else _told(line.value, line.usage or 0, line.note)
    after = _told(value, usage, note)
    title = f"{line.room} {month_words(month)}讀數"
    record_change(desk, Subject.FEES, f"meter {line.meter_id} {month}", title, before=before, after=after)


def _read_on(desk: Desk, month: int) -> date:
    """Return the day a month is read on: the 24th, or today where that is still to come."""
    return min(day_in(month, _READ_DAY), local(desk.now()).date())


def _told(value: int, usage: int, note: str) -> dict[str, object]:
    shown = {"讀數": value, "用量": usage}
    return {**{word: f"{Decimal(one) / QUANTITY_PARTS:f}" for word, one in shown.items()}, "說明": note}
