"""How a room is written: any spelling people use comes down to one label and one key (本地)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from wuye_desk.domain.errors import DeskError

SHOP = "商鋪"
MOST_CHARACTERS = 40
REMEMBERED = 20_000
"""Texts understood before that are not worked out again: a roster repeats its numbers in every building."""
_OWN_FORMS = str.maketrans(
    "栋幢单号楼铺舖别区阁东层车库园广场厅馆层间齐头门龙凤丽兰华",
    "棟棟單號樓鋪鋪別區閣東層車庫園廣場廳館層間齊頭門龍鳳麗蘭華",
)
"""Words of addresses in simplified characters, and their forms at this desk."""
_NUMERALS = {
    "一": 1,
    "二": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
}
_NUMERAL_BEFORE_WORD = re.compile(r"([一二兩三四五六七八九十]+)(?=棟|座|號樓|單元|層|樓)")
_BUILDING_WORD = re.compile(r"(棟|座|號樓|#樓?)-?")
_UNIT_WORD = re.compile(r"(單元|門洞|梯)-?")
_FLOOR = re.compile(r"(?:^|(?<=-))(\d+)(?:層|樓|F(?=-|\d))-?")
_ROOM_WORD = re.compile(r"(號房|房間|室|房|號|戶)$")
_NUMBER = re.compile(r"[0-9A-Z](?!.*[棟座元層])")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_SIGNS = re.compile(r"[\s_./\\,，、·~—–−－-]+")
_BUILDING_THEN_NUMBER = re.compile(r"^([A-Z])(\d{3,4}[A-Z]?)$")
_NAMED = re.compile(rf"^(.*?)({SHOP}|別墅|車位|車庫|儲藏室)-?(?:([A-Z]?-?\d+[A-Z]?))$")
_NAME_THEN_NUMBER = re.compile(r"^(.*[\u4e00-\u9fff])-?([A-Z]?\d+[A-Z]?)$")


@dataclass(frozen=True)
class RoomName:
    """A room by its parts, without their words: building 「3」, unit 「2」, number 「1201」."""

    building: str
    unit: str
    floor: int | None
    number: str

    @cached_property
    def label(self) -> str:
        """Return the one way it is written: 「3棟2單元1201」, 「A座1201」, 「商鋪S-12」."""
        return building_label(self.building) + unit_label(self.unit) + self.number

    @cached_property
    def key(self) -> str:
        """Return the label boiled down for matching: 「3-2-1201」; 0703 and 703 are one room."""
        parts = (self.building, "0" if self.unit == SHOP else self.unit, compact(self.number))
        return "-".join(_plain(part) for part in parts if part)

    @cached_property
    def walking_key(self) -> str:
        """Return a text by which rooms sort as one walks: 棟, 單元, 層, 房."""
        floor = f"{(self.floor or 0) + 100:05}"
        return "-".join((_padded(self.building), _padded(self.unit), floor, _padded(self.number)))


def parse_room(text: str, building: str = "", unit: str = "", floor: int | None = None) -> RoomName:
    """Return the room a text in any spelling means; what the text leaves out may come from columns beside it.

    Raises DeskError at the field "room" for a text that names no room.
    """
    plain = _clean(text)
    own_building, own_unit, own_floor, number = _split(plain[:MOST_CHARACTERS])
    number = _ROOM_WORD.sub("", number)
    if len(plain) > MOST_CHARACTERS or not (_NUMBER.search(number) and re.search(r"[0-9]", plain)):
        raise DeskError(f"看不懂房號「{text.strip()[:MOST_CHARACTERS]}」，請寫成 3-2-1201 這樣。", "room")
    return RoomName(
        own_building or building_name(building),
        own_unit or _unit_name(unit),
        own_floor or floor or _floor_of(number),
        number,
    )


@lru_cache(REMEMBERED)
def building_name(text: str) -> str:
    """Return a building without its word and leading zeros: 「03號樓」 is 「3」, 「A座」 is 「A」."""
    plain = re.sub(r"(棟|座|號樓|(?<=[0-9A-Z])樓|#|號)$", "", _clean(text).strip("-"))
    return _LEADING_ZEROS.sub("", plain)


@lru_cache(REMEMBERED)
def building_label(building: str) -> str:
    """Return a building with its word: 「3」 is 「3棟」, 「A」 is 「A座」, 「別墅」 stays."""
    if not building:
        return ""
    if building[-1].isdigit():
        return f"{building}棟"
    return f"{building}座" if building[-1].isascii() else building


def search_forms(text: str) -> tuple[str, ...]:
    """Return what a half-typed room looks like as the start of a key: as far as it goes, and as a whole."""
    plain = _UNIT_WORD.sub("-", _BUILDING_WORD.sub("-", _clean(text))).replace(SHOP, f"{SHOP}-")
    plain = re.sub(r"(?<=\d)(室|房)$", "", _FLOOR.sub("", plain))
    dashed = re.sub(r"-+", "-", _plain(plain))
    try:
        whole = "" if dashed.endswith("-") else parse_room(text).key
    except DeskError:
        whole = ""
    return tuple(dict.fromkeys(form for form in (dashed, whole) if form.strip("-")))


def compact(key: str) -> str:
    """Return a key without dashes: 「321201」, as somebody in a hurry types it."""
    return key.replace("-", "")


@lru_cache(REMEMBERED)
def _clean(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).translate(_OWN_FORMS).upper().strip()
    plain = _NUMERAL_BEFORE_WORD.sub(lambda found: str(_numeral(found[1])), plain)
    return re.sub(r"-(?=室|房|號)", "", _SIGNS.sub("-", plain))


def _numeral(text: str) -> int:
    tens, _, ones = text.rpartition("十")
    if "十" not in text:
        return int("".join(str(_NUMERALS[sign]) for sign in text))
    return (_NUMERALS[tens[-1]] if tens else 1) * 10 + _NUMERALS.get(ones, 0)


@lru_cache(REMEMBERED)
def _split(plain: str) -> tuple[str, str, int | None, str]:
    """Return building, unit, floor and number of a cleaned text."""
    if named := _NAMED.match(plain.strip("-")):
        return _split_named(named)
    building, unit, floor = "", "", None
    plain = re.sub(r"^([0-9A-Z]{1,3})樓(?=.+單元)", r"\1棟", plain)
    if found := _BUILDING_WORD.search(plain):
        building, plain = building_name(plain[: found.start()]), plain[found.end() :]
    if found := _UNIT_WORD.search(plain):
        before = plain[: found.start()].strip("-")
        building, _, unit = (building, "", before) if building else before.rpartition("-")
        building, plain = building_name(building), plain[found.end() :]
    if (found := _FLOOR.search(plain)) and plain[found.end() :]:
        floor, plain = int(found[1]), plain[: found.start()] + plain[found.end() :]
        if not building and not _is_on_floor(plain, floor):
            building, floor = str(floor), None
    return _split_signs(plain.strip("-"), building, _unit_name(unit), floor)


def _split_named(named: re.Match[str]) -> tuple[str, str, int | None, str]:
    before, word, number = named[1].strip("-"), named[2], named[3]
    if before:
        building, unit, _, _ = _split(f"{before.rstrip('-')}-0")
        return building or building_name(before), unit or word, None, number
    return word, "", None, number


def _split_signs(plain: str, building: str, unit: str, floor: int | None) -> tuple[str, str, int | None, str]:
    """Hand out the parts between dashes, from the right: number, unit, building."""
    parts = [part for part in plain.split("-") if part]
    number = parts.pop() if parts else ""
    if not building and not unit and len(parts) >= 3 and parts[-1].isdigit():
        floor = int(parts.pop()) if _is_on_floor(number, int(parts[-1])) else None
    if floor is not None and number.isdigit() and len(number) <= 2:
        number = f"{floor}{number:0>2}"
    if parts and (not unit) and (building or len(parts) >= 2):
        unit = _unit_name(parts.pop())
    if parts and not building:
        building = building_name(re.sub(r"(?<=[\u4e00-\u9fff])-", "", "-".join(parts)))
    if not building and not unit and (found := _BUILDING_THEN_NUMBER.match(number)):
        return found[1], "", floor, found[2]
    if not building and not unit and (found := _NAME_THEN_NUMBER.match(number)):
        return building_name(found[1]), "", floor, found[2]
    return building, unit, floor, number


def _is_on_floor(number: str, floor: int) -> bool:
    """Return whether a number may stand behind this floor: 「01」 or 「1201」 behind 12."""
    return re.fullmatch(rf"\d{{1,2}}|0*{floor}\d\d[A-Z]?(室|房)?", number) is not None


@lru_cache(REMEMBERED)
def _unit_name(text: str) -> str:
    plain = re.sub(r"(單元|門洞|梯)$", "", _clean(text).strip("-"))
    if plain == "0":
        return SHOP
    return _LEADING_ZEROS.sub("", plain)


def unit_label(unit: str) -> str:
    """Return a unit with its word: 「2」 is 「2單元」, 「商鋪」 stays."""
    return f"{unit}單元" if unit and unit[-1].isascii() else unit


def _floor_of(number: str) -> int | None:
    found = re.fullmatch(r"(\d{1,2})\d{2}[A-Z]?", number)
    return int(found[1]) if found else None


@lru_cache(REMEMBERED)
def _plain(part: str) -> str:
    return _LEADING_ZEROS.sub("", part).lower()


@lru_cache(REMEMBERED)
def _padded(part: str) -> str:
    return re.sub(r"\d+", lambda digits: digits[0].zfill(6), part.lower())
