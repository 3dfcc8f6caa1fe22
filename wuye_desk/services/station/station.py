"""The station itself: set up once, its name, phone and hours, and the look of its window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.initials import initials
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Role
from wuye_desk.resources import resource
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.people.pins import check_new_pin, hash_pin
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Department, Person, PersonRole, RuleBookVersion
from wuye_desk.store.queries_station import keep_setting, opening_hours, setting

if TYPE_CHECKING:
    from wuye_desk.domain.workdays import OpeningHours

DEPARTMENTS = ("維修組", "環境部", "保安部", "客服部")
LOCK_MINUTES, SHORTEST_LOCK, LONGEST_LOCK = 10, 1, 120
THEMES = ("system", "light", "dark")


@dataclass(frozen=True)
class StationCard:
    """The station as headings and forms show it."""

    name: str
    phone: str
    address: str = ""
    payee: str = ""
    """收款戶名 of the account fees are paid into; empty where they are paid at the counter only."""
    payee_bank: str = ""
    """開戶行."""
    payee_account: str = ""
    """賬號."""
    fees_phone: str = ""
    """收費室電話, where it is another than the station's."""


@dataclass(frozen=True)
class StationSetup:
    """What the first start asks for."""

    name: str
    phone: str
    hours: OpeningHours
    supervisor_name: str
    pin: str
    address: str = ""

    def problems(self) -> tuple[DeskError, ...]:
        """Return all that is wrong with it, each with the field it is about."""
        found: list[DeskError] = [*_card_problems(StationCard(self.name, self.phone))]
        name = self.supervisor_name.strip()
        if not name:
            found.append(DeskError("請填第一位站長的姓名。", "supervisor_name"))
        elif not any(character.isalpha() for character in name):
            found.append(DeskError("姓名不能只有數字和符號。", "supervisor_name"))
        try:
            check_new_pin(self.pin)
        except DeskError as error:
            found.append(error)
        return tuple(found)


def is_set_up(desk: Desk) -> bool:  # noqa: ARG001
    """Return whether the first start has been done."""
    return setting("station") is not None


def set_up(desk: Desk, setup: StationSetup) -> PersonAtDesk:
    """Make the station ready for work and sign in its first 站長; refused where it already is."""
    from wuye_desk.services.station import working_calendar

    for problem in setup.problems():
        raise problem
    with desk.store.write():
        if is_set_up(desk):
            raise DeskError("這個服務站已經設定好了。")
        _keep_card(StationCard(setup.name, setup.phone, setup.address))
        keep_setting("opening_hours", setup.hours.to_data())
        _seed_rules(desk)
        working_calendar.seed()
        Department.insert_many([{"name": name} for name in DEPARTMENTS]).execute()
        desk.person = _first_head(setup)
        told = {"站長": desk.person.name, **_told(station(desk))}
        record_change(desk, Subject.STATION, "station", setup.name.strip(), before=None, after=told)
    desk.forget_cached()
    return desk.person


def mark_sample(pin: str) -> None:
    """Keep that this is the sample station, whose people all have this PIN; inside Store.write()."""
    keep_setting("sample_pin", pin)


def sample_pin(desk: Desk) -> str:  # noqa: ARG001
    """Return the PIN of everybody in the sample station; empty in a real one."""
    return str(setting("sample_pin", ""))


def _seed_rules(desk: Desk) -> None:
    body = resource("rulebook.toml").read_text(encoding="utf-8")
    RuleBookVersion.create(version=1, body=body, created_at=desk.now(), by="SOP")


def _first_head(setup: StationSetup) -> PersonAtDesk:
    name = setup.supervisor_name.strip()
    person = Person.create(name=name, initials=initials(name), pin_hash=hash_pin(setup.pin))
    roles = (Role.STATION_HEAD, Role.ADMINISTRATOR)
    for role in roles:
        PersonRole.create(person=person, role=role)
    return PersonAtDesk(person.id, name, frozenset(roles))


def station(desk: Desk) -> StationCard:  # noqa: ARG001
    """Return the station's name, phone and address."""
    return StationCard(**(setting("station") or {"name": "", "phone": ""}))


def save_station(desk: Desk, card: StationCard) -> None:
    """Keep the station's name, phone and address."""
    desk.require(Action.MANAGE_STATION)
    _check_card(card)
    with desk.store.write():
        before = _told(station(desk))
        _keep_card(card)
        after = _told(station(desk))
        record_change(desk, Subject.STATION, "station", card.name.strip(), before=before, after=after)


def hours(desk: Desk) -> OpeningHours:  # noqa: ARG001
    """Return the opening hours per weekday."""
    return opening_hours()


def theme(desk: Desk) -> str:  # noqa: ARG001
    """Return the chosen look: system, light or dark."""
    return str(setting("theme", "system"))


def save_theme(desk: Desk, name: str) -> None:
    """Keep the chosen look; anybody at the desk may choose."""
    if name not in THEMES:
        raise ValueError(name)
    with desk.store.write():
        keep_setting("theme", name)


def lock_minutes(desk: Desk) -> int:  # noqa: ARG001
    """Return after how many minutes without a touch the window locks."""
    return int(setting("lock_minutes", LOCK_MINUTES))


def save_lock_minutes(desk: Desk, minutes: int) -> None:
    """Keep after how many minutes the window locks."""
    desk.require(Action.MANAGE_PEOPLE)
    if not SHORTEST_LOCK <= minutes <= LONGEST_LOCK:
        raise DeskError(f"請填 {SHORTEST_LOCK} 至 {LONGEST_LOCK} 分鐘。", "minutes")
    with desk.store.write():
        before = {"閒置鎖定": f"{lock_minutes(desk)} 分鐘"}
        keep_setting("lock_minutes", minutes)
        after = {"閒置鎖定": f"{minutes} 分鐘"}
        record_change(desk, Subject.STATION, "lock_minutes", "閒置鎖定", before=before, after=after)


def _check_card(card: StationCard) -> None:
    for problem in _card_problems(card):
        raise problem


def _card_problems(card: StationCard) -> Iterator[DeskError]:
    if not card.name.strip():
        yield DeskError("請填服務站名稱，它印在每張表上。", "name")
    if not card.phone.strip():
        yield DeskError("請填服務站電話，住戶按它找到您。", "phone")
    elif sum(character.isdigit() for character in card.phone) < 5:
        yield DeskError("電話號碼不完整。", "phone")
    if card.payee_account.strip() and not card.payee.strip():
        yield DeskError("有賬號，也要填收款戶名。", "payee")


def _told(card: StationCard) -> dict[str, object]:
    told: dict[str, object] = {"名稱": card.name, "電話": card.phone, "地址": card.address}
    paid_to = {
        "收款戶名": card.payee,
        "開戶行": card.payee_bank,
        "賬號": card.payee_account,
        "收費室電話": card.fees_phone,
    }
    return told | {name: text for name, text in paid_to.items() if text}


def _keep_card(card: StationCard) -> None:
    keep_setting("station", {key: text.strip() for key, text in asdict(card).items()})
