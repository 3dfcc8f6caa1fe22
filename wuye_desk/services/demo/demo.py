"""The sample station: made-up people, households and months of tickets, dated from the present moment."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from random import Random
from typing import Any

from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.vocabulary import Capacity, Role
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.resources import resource
from wuye_desk.services.demo.demo_debit import make_debit_accounts
from wuye_desk.services.demo.demo_fees import make_prices, run_months
from wuye_desk.services.demo.demo_meters import make_readings
from wuye_desk.services.demo.demo_notices import tell_months
from wuye_desk.services.demo.demo_papers import make_papers
from wuye_desk.services.demo.demo_payments import make_payments
from wuye_desk.services.demo.demo_plan import Caller
from wuye_desk.services.demo.demo_reports import make_reports
from wuye_desk.services.demo.demo_shifts import make_shifts
from wuye_desk.services.demo.demo_slips import make_slips
from wuye_desk.services.demo.demo_tickets import TicketMaker
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.households.household_editing import save_household
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.households.households import buildings
from wuye_desk.services.people.people import PersonDraft, people, save_person, sign_in
from wuye_desk.services.station.areas import save_area
from wuye_desk.services.station.bulletins import BulletinLine, save_bulletin
from wuye_desk.services.station.station import StationSetup, mark_sample, save_station, set_up, station

HOUSEHOLDS = 360
DAYS = 115
"""How far its tickets go back."""
_SEED = 20240716
_RECEPTIONISTS = ("林曉婷", "鄭雅文")


def build_sample(desk: Desk, households: int = HOUSEHOLDS, days: int = DAYS) -> None:
    """Fill an empty station through the services and put the receptionist at the desk.

    The same moment gives the same station. Everything is one commit: a broken-off start leaves it empty.
    """
    moment = desk.now()
    data = tomllib.loads(resource("demo", "people.toml").read_text(encoding="utf-8"))
    chance = Random(_SEED)
    with desk.store.write():
        areas = _staff(desk, data)
        callers = _households(desk, data, areas, households, chance)
        _bulletins(desk, data, moment)
        receptionists = _receptionists(desk, data)
        TicketMaker(desk, receptionists, callers, moment, chance).make(days)
        accounts = [one.account_id for one in callers]
        make_prices(desk, accounts, moment, Random(_SEED))
        make_slips(desk, callers, moment, Random(_SEED))
        make_readings(desk, moment, Random(_SEED))
        run_months(desk, moment)
        make_payments(desk, moment, Random(_SEED))
        make_debit_accounts(desk, moment, Random(_SEED))
        tell_months(desk, moment)
        make_shifts(desk, receptionists, moment)
        make_papers(desk)
        make_reports(desk, moment)


def _staff(desk: Desk, data: dict[str, Any]) -> dict[str, int]:
    """Set the station up with its people; return the areas' ids by name."""
    card, pin, head = data["station"], data["pin"], data["head"]
    set_up(desk, StationSetup(card["name"], card["phone"], OpeningHours(), head, pin, card["address"]))
    mark_sample(pin)
    save_station(desk, replace(station(desk), **data["payee"]))
    areas: dict[str, int] = {}
    for one in data["staff"]:
        draft = PersonDraft(
            name=one["name"],
            roles={Role(code) for code in one["roles"]},
            departments=set(one.get("departments", ())),
            pin=pin if one["name"] in data["at_desk"] else "",
        )
        person_id = save_person(desk, draft)
        if "area" in one:
            areas[one["area"]] = save_area(desk, None, one["area"], person_id)
    return areas


def _households(
    desk: Desk, data: dict[str, Any], areas: dict[str, int], count: int, chance: Random
) -> list[Caller]:
    area_of = {building: areas[name] for name, buildings in data["areas"].items() for building in buildings}
    rooms = [
        (building, f"{building}-{unit}-{floor:02}{number:02}")
        for floor in range(1, 19)
        for building in area_of
        for unit in (1, 2)
        for number in (1, 2, 3)
    ]
    names = _names(data, chance)
    return [_household(desk, data, place, area_of[place[0]], names(), chance) for place in rooms[:count]]


def _names(data: dict[str, Any], chance: Random) -> Callable[[], str]:
    def name() -> str:
        return f"{chance.choice(data['surnames'])}{chance.choice(data['given'])}"

    return name


def _household(
    desk: Desk, data: dict[str, Any], place: tuple[str, str], area: int, name: str, chance: Random
) -> Caller:
    building, room = place
    capacity = chance.choices((Capacity.OWNER, Capacity.TENANT, Capacity.COMPANY), (80, 17, 3))[0]
    if capacity is Capacity.COMPANY:
        name = chance.choice(data["companies"])
    phone = f"13{chance.randrange(5, 10)}{chance.randrange(10**8):08}"
    draft = HouseholdDraft(
        room=room,
        name=name,
        capacity=capacity,
        phones=[PhoneDraft(phone)],
        area_id=area,
        square_metres=f"{chance.randrange(6000, 14000) / 100:.2f}",
        payment_way=chance.choice(data["payments"]),
        note=chance.choice(data["notes"]) if chance.random() < 0.1 else "",
    )
    return Caller(save_household(desk, draft), building, name, phone)


def _bulletins(desk: Desk, data: dict[str, Any], moment: datetime) -> None:
    here = ("", *buildings(desk))
    for one in (told for told in data["bulletins"] if told["building"] in here):
        starts_at, ends_at = (_moment(moment, one[end]) for end in ("from", "to"))
        save_bulletin(
            desk, BulletinLine(None, one["building"], one["text"], one["answer"], starts_at, ends_at)
        )


def _moment(now: datetime, told: list[int]) -> datetime:
    """Return so many days from today at that hour: what the words of a bulletin say holds at any time."""
    days, hour = told
    return station_moment(local(now).date() + timedelta(days=days), time(hour))


def _receptionists(desk: Desk, data: dict[str, Any]) -> list[PersonAtDesk]:
    """Return who answers the telephone; the first of them stays at the desk."""
    known = {one.name: one.id for one in people(desk)}
    return [sign_in(desk, known[name], data["pin"]) for name in reversed(_RECEPTIONISTS)][::-1]
