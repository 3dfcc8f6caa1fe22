"""A small station: the people, departments and households most tests work with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from wuye_desk.domain.vocabulary import Capacity, Role
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import save_household
from wuye_desk.services.households.household_lines import HouseholdDraft, PhoneDraft
from wuye_desk.services.people.people import PersonDraft, save_person
from wuye_desk.services.station.areas import save_area
from wuye_desk.services.station.station import StationSetup, set_up
from wuye_desk.store.opening import open_store

HEAD_PIN = "246810"
DESK_PIN = "135790"
PEOPLE = (
    ("林曉婷", {Role.RECEPTIONIST}, set(), DESK_PIN),
    ("鄭雅文", {Role.RECEPTIONIST}, set(), "864209"),
    ("黃麗娟", {Role.STEWARD}, set(), ""),
    ("馮淑芬", {Role.CASHIER}, set(), DESK_PIN),
    ("沈文海", {Role.MANAGER}, set(), "975310"),
    ("李國棟", {Role.DEPARTMENT, Role.REPAIR}, {"維修組"}, ""),
    ("陳志強", {Role.DEPARTMENT, Role.GUARD}, {"保安部"}, ""),
)
HOUSEHOLDS = (
    ("3棟2單元1201", "張德勝", Capacity.OWNER, "13827505678", "89.60"),
    ("3棟2單元1101", "陳秋月", Capacity.OWNER, "13902201234", "89.60"),
    ("3棟1單元0703", "王美玲", Capacity.TENANT, "13712349876", "76.05"),
    ("5棟1單元0703", "曾東山", Capacity.OWNER, "15988752210", "101.20"),
    ("1棟2單元1504", "周大森", Capacity.TENANT, "13600119047", "65.40"),
    ("2棟1單元0703", "謝婉君", Capacity.OWNER, "13511112222", "89.60"),
)


def build(folder: Path, now: Callable[[], datetime]) -> None:
    """Set up the station in this folder and close it."""
    store = open_store(folder, now())
    desk = Desk(store, now)
    setup = StationSetup("錦湖花園物業服務站", "0755-25501234", OpeningHours(), "周建國", HEAD_PIN)
    set_up(desk, setup)
    ids = {
        name: save_person(desk, PersonDraft(name=name, roles=set(roles), departments=set(heads), pin=pin))
        for name, roles, heads, pin in PEOPLE
    }
    area = save_area(desk, None, "東區", ids["黃麗娟"])
    for room, name, capacity, phone, size in HOUSEHOLDS:
        save_household(
            desk,
            HouseholdDraft(
                room=room,
                name=name,
                capacity=capacity,
                phones=[PhoneDraft(phone)],
                area_id=area,
                square_metres=size,
                moved_in_on=date(2019, 6, 1),
            ),
        )
    store.close()
