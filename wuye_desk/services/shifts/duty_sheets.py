"""值班派工單 on paper (KF-09): one sheet a person, all that were chosen in one document."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from datetime import date, datetime, timedelta

from wuye_desk.documents import kf09
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.masking import mask_phone
from wuye_desk.domain.moments import local, weekday
from wuye_desk.domain.permissions import Action, may
from wuye_desk.services.desk import Desk
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.shifts.duty_lines import DutyLine, DutyPerson, duty_people, moment_of
from wuye_desk.services.station.station import station


def duty_sheets(desk: Desk, day: date, keys: Collection[str]) -> PrintJob:
    """Return the sheets of those chosen, in the order of the list; phones are whole for who may see them."""
    person = desk.require(Action.PRINT)
    chosen = [one for one in duty_people(desk, day) if one.key in keys]
    if not chosen:
        raise DeskError("請至少選一位。", "people")
    whole = may(person.roles, Action.SEE_PHONES)
    moment, now, name = moment_of(desk, day), desk.now(), station(desk).name
    made = kf09.kf09_batch(
        [
            kf09.Kf09(
                station=name,
                number=f"{day:%Y-%m-%d}",
                code=_code(day, one),
                printed_at=now,
                printed_by=person.name,
                name=one.name,
                roles=one.duties,
                groups=_groups(one, moment, whole=whole),
                counts=counts_text(one, day),
                hides=any(line.hidden for line in one.lines),
            )
            for one in chosen
        ]
    )
    shown = chosen[0].name if len(chosen) == 1 else f"{len(chosen)} 人"
    return PrintJob(
        pdf=made.pdf,
        title=kf09.TITLE,
        form=kf09.FORM,
        number=f"{day:%Y-%m-%d} {shown}",
        pages=made.pages,
        missing=made.missing,
    )


def _code(day: date, person: DutyPerson) -> str:
    """Return what the QR code of a sheet says, another for each person."""
    return "/".join((kf09.FORM, f"{day:%Y-%m-%d}", f"{zlib.crc32(person.key.encode()):08X}"))


def counts_text(person: DutyPerson, day: date) -> str:
    """Return the sums of one sheet in words."""
    if not person.lines:
        return f"{weekday(day)}，沒有未結的事"
    sums = f"逾期 {person.overdue}，當日到期 {person.today}，以後 {person.later}"
    return f"{weekday(day)}，共 {len(person.lines)} 件：{sums}"


def _groups(person: DutyPerson, moment: datetime, *, whole: bool) -> list[kf09.DutyGroup]:
    ends = moment.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    parts: dict[str, list[DutyLine]] = {"逾期": [], "當日到期": [], "以後": []}
    for line in person.lines:
        parts[_part(line, moment, ends)].append(line)
    return [
        kf09.DutyGroup(f"{name}\u3000{len(lines)} 件", tuple(_row(line, whole=whole) for line in lines))
        for name, lines in parts.items()
        if lines
    ]


def _part(line: DutyLine, moment: datetime, ends: datetime) -> str:
    if line.due_at is None or line.due_at >= ends:
        return "以後"
    return "逾期" if line.due_at < moment else "當日到期"


def _row(line: DutyLine, *, whole: bool) -> kf09.DutyRow:
    phone = line.phone if whole else mask_phone(line.phone)
    place = "\n".join(part for part in (line.room or "名冊外", line.household, phone) if part)
    located = f"\n地點：{line.location}" if line.location else ""
    step = f"{line.duty}\n{line.clause}" if line.clause else line.duty
    return kf09.DutyRow(
        number=line.number, place=place, content=f"{line.content}{located}", step=step, due=_due(line)
    )


def _due(line: DutyLine) -> str:
    if line.due_at is None:
        return "—"
    opens = f"{local(line.opens_at):%m-%d %H:%M} 起\n" if line.opens_at else ""
    return f"{opens}{local(line.due_at):%m-%d\n%H:%M}"
