"""Reads the rows of a roster: every cell is understood or named as a problem, and reading goes on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.household_keys import NAME_SEPARATORS
from wuye_desk.domain.phone_numbers import MOBILE, PhoneNumber, placeholders_in, read_phones
from wuye_desk.domain.room_label import RoomName, parse_room
from wuye_desk.domain.roster_columns import RosterColumn
from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.services.households.household_editing import LONGEST_NAME, hundredths
from wuye_desk.services.roster.roster_book import REPORTED_EVERY, Reports, Sheet
from wuye_desk.services.roster.roster_layout import SheetLayout, cell_name, text_of
from wuye_desk.services.roster.roster_lines import ReadRoster, RosterProblem, RosterRow

Result = TypeVar("Result")
NO_IDENTITY = frozenset({"111111111111111111", "000000000000000000", "123456789012345678"})
"""What other programs' templates ask for where there is none."""
NO_NAME = re.compile(
    r"[\s\-—–_/\\.*?？0無无暫暂空未售]*|未(?:登記|登记|知)|空置|空房|NULL|N/?A", re.IGNORECASE
)
CAPACITIES: dict[str, Capacity | str] = {
    "": Capacity.OWNER,
    "1001": Capacity.OWNER, "業主": Capacity.OWNER, "业主": Capacity.OWNER, "本人": Capacity.OWNER,
    "戶主": Capacity.OWNER, "户主": Capacity.OWNER, "產權人": Capacity.OWNER, "产权人": Capacity.OWNER,
    "個人": Capacity.OWNER, "个人": Capacity.OWNER, "自住": Capacity.OWNER,
    "1003": Capacity.TENANT, "租戶": Capacity.TENANT, "租户": Capacity.TENANT, "租客": Capacity.TENANT,
    "房屋租客": Capacity.TENANT, "承租人": Capacity.TENANT, "使用人": Capacity.TENANT,
    "出租": Capacity.TENANT,
    "公司": Capacity.COMPANY, "單位": Capacity.COMPANY, "单位": Capacity.COMPANY, "企業": Capacity.COMPANY,
    "企业": Capacity.COMPANY, "商戶": Capacity.COMPANY, "商户": Capacity.COMPANY,
    "1002": "家人", "家庭成員": "家人", "家庭成员": "家人", "家人": "家人", "家屬": "家人", "家属": "家人",
    "配偶": "配偶", "父母": "父母", "子女": "子女",
    "親屬": "家人", "亲属": "家人", "成員": "家人", "成员": "家人",
    "1004": "臨時人員", "臨時人員": "臨時人員", "临时人员": "臨時人員", "其他": "其他",
}  # fmt: skip
"""What a roster says somebody is; a plain text is one who only lives with the household."""
VACANT = frozenset(
    {
        "2002",
        "2008",
        "2004",
        "空置",
        "空閒",
        "空闲",
        "未銷售",
        "未销售",
        "未售",
        "未入住",
        "空房",
        "無人",
        "无人",
    }
)
_TELLING = (
    RosterColumn.ROOM, RosterColumn.NAME, RosterColumn.PHONE, RosterColumn.TENANT, RosterColumn.TENANT_PHONE
)  # fmt: skip
"""Columns without which a row is a remark or a section's heading."""
_TOTALS = re.compile(
    r"^[（(]?\s*(合\s*[計计]|小\s*[計计]|[總总]\s*[計计]|共\s*\d|[備备]?[註注]\s*[:：]|[說说]明|制表|填表|打印)"
)
_COMPANY = re.compile(r"公司|有限|集團|集团|商行|銀行|银行|中心|學校|学校|辦事處|办事处")
_DAY = re.compile(r"^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?(?:[ T]\d.*)?$")
_SERIAL_START = date(1899, 12, 30)
_EARLIEST, _LATEST = date(1950, 1, 1), date(2100, 1, 1)
_FAULTS = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!"})
_NOWHERE = RoomName("", "", None, "")
"""The room of a row that names none, or a wrong one."""
_SIZE_UNIT = re.compile(r"\s*(㎡|m2|m²|平方米|平米|平方|平)$", re.IGNORECASE)


class RowReader:
    """Reads one sheet by its layout into a roster; owners listed on another sheet are looked up by number."""

    def __init__(self, sheet: Sheet, layout: SheetLayout, owners: dict[str, RosterRow] | None = None) -> None:
        self.sheet, self.layout, self.owners = sheet, layout, owners or {}
        self.places: dict[RosterColumn, tuple[int, ...]] = {}
        for place, column in layout.columns.items():
            self.places[column] = (*self.places.get(column, ()), place)
        self.names_tenants = RosterColumn.TENANT in self.places
        self.row_number = 0
        self.row: tuple[Any, ...] = ()
        self.texts: dict[int, str] = {}
        self.room_letters = cell_name(0, self.places.get(RosterColumn.ROOM, (0,))[0])[:-1]
        self.roster = ReadRoster()
        self.building = self.unit = ""

    def read(self, roster: ReadRoster, progress: Reports) -> None:
        """Add every row below the headings to the roster."""
        self.roster = roster
        total = len(self.sheet.rows)
        for place in range(self.layout.first_row, total):
            self._turn_to(place)
            if place % REPORTED_EVERY == 0:
                progress.report(place, total, f"正在檢查「{self.sheet.name}」")
            if self._is_filled():
                self._read_row()

    def people(self, roster: ReadRoster) -> dict[str, RosterRow]:
        """Return the people of a sheet that lists them by number; the rooms stay open."""
        self.roster = roster
        listed: dict[str, RosterRow] = {}
        for place in range(self.layout.first_row, len(self.sheet.rows)):
            self._turn_to(place)
            number = self._text(RosterColumn.OWNER_NUMBER)
            if number and self._text(RosterColumn.NAME):
                listed.setdefault(number, self._person(_NOWHERE, RosterColumn.NAME, RosterColumn.PHONE))
        return listed

    def _turn_to(self, place: int) -> None:
        row = self.row = self.sheet.rows[place]
        self.row_number, width = place + 1, len(row)
        self.texts = {at: text_of(row[at]) for at in self.layout.columns if at < width}

    def _is_filled(self) -> bool:
        """Return whether a row says something in the columns that count; side notes don't."""
        filled = [text for text in self.texts.values() if text]
        if not filled:
            return False
        about = next((text for column in _TELLING for text in self._texts(column) if text), "")
        repeated = filled[0] in self.layout.headings and self._repeats_headings(filled)
        if repeated or not about or _TOTALS.match(filled[0]) or _TOTALS.match(about):
            self.roster.skipped += 1
            return False
        return True

    def _repeats_headings(self, filled: list[str]) -> bool:
        return filled == [text for place in self.texts if (text := self.layout.headings[place])]

    def _read_row(self) -> None:
        found = len(self.roster.problems)
        for place, text in self.texts.items():
            if text in _FAULTS:
                self._problem(self.layout.columns[place], f"公式出錯（{text}），請改為值。", place)
                self.texts[place] = ""
        room = self._room() or _NOWHERE  # what else is wrong in the row is said all the same
        row = self._person(room, RosterColumn.NAME, RosterColumn.PHONE)
        self._add_owner(row)
        tenant = self._tenant(room) if self.names_tenants else None
        if row.phones and not row.name:
            self._problem(RosterColumn.NAME, "有電話沒有姓名，請補姓名；不知道可填「業主」。")
        if tenant and tenant.phones and not tenant.name:
            self._problem(RosterColumn.TENANT, "有租戶電話沒有租戶姓名，請補姓名；不知道可填「租戶」。")
        if len(self.roster.problems) == found:
            self.roster.rows.append(row)
            if tenant and tenant.name:
                self.roster.rows.append(tenant)

    def _room(self) -> RoomName | None:
        value = self._value(RosterColumn.ROOM)
        if isinstance(value, datetime | date):
            self._problem(RosterColumn.ROOM, f"房號被表格程式變成日期 {value:%Y-%m-%d}，請改為文字再填。")
            return None
        text = self._text(RosterColumn.ROOM)
        if not text:
            self._problem(RosterColumn.ROOM, "缺房號。")
            return None
        building, unit = self._building_and_unit(text)
        return self._checked(RosterColumn.ROOM, lambda: parse_room(text, building, unit, self._floor()))

    def _building_and_unit(self, room: str) -> tuple[str, str]:
        """Return both; left blank under the row above, before a plain number, they are those of that row."""
        building, unit = self._text(RosterColumn.BUILDING), self._text(RosterColumn.UNIT)
        if not building and RosterColumn.BUILDING in self.places and room[:1].isdigit():
            building, unit = self.building, unit or self.unit
        self.building, self.unit = building, unit
        return building, unit

    def _floor(self) -> int | None:
        found = re.match(r"-?\d{1,3}(?!\d)", self._text(RosterColumn.FLOOR))
        return int(found[0]) if found else None

    def _person(self, room: RoomName, name: RosterColumn, phone: RosterColumn) -> RosterRow:
        row = RosterRow(self.sheet.name, self.row_number, self._room_cell(), room)
        row.name = self._name(name)
        row.phones = self._phones(phone)
        row.capacity, row.member = self._capacity(row.name)
        row.size = self._checked(RosterColumn.SIZE, self._size)
        row.moved_in_on = self._checked(RosterColumn.MOVED_IN, self._moved_in)
        row.payment_way = self._text(RosterColumn.PAYMENT)
        row.area = self._text(RosterColumn.AREA)
        state = self._text(RosterColumn.STATE)
        row.vacant = state in VACANT if state else None
        identity = self._text(RosterColumn.IDENTITY).upper()
        row.identity = "" if identity in NO_IDENTITY else identity
        row.address, row.note = self._text(RosterColumn.ADDRESS), self._text(RosterColumn.NOTE)
        return row

    def _tenant(self, room: RoomName) -> RosterRow:
        row = RosterRow(self.sheet.name, self.row_number, self._room_cell(), room, capacity=Capacity.TENANT)
        row.name, row.phones = self._name(RosterColumn.TENANT), self._phones(RosterColumn.TENANT_PHONE)
        return row

    def _add_owner(self, row: RosterRow) -> None:
        """Complete a row that names its owner by a number of another sheet."""
        number = self._text(RosterColumn.OWNER_NUMBER)
        if row.name or not number or number == "0" or RosterColumn.OWNER_NUMBER not in self.places:
            return
        owner = self.owners.get(number)
        if owner is None:
            said = f"業主資料裡沒有編號 {number}，先作空房匯入。"
            self._note(RosterColumn.OWNER_NUMBER, said)
            return
        row.name, row.identity = owner.name, owner.identity
        row.phones = tuple(dict.fromkeys((*owner.phones, *row.phones)))
        row.capacity, row.member = owner.capacity, owner.member
        row.address, row.note = row.address or owner.address, row.note or owner.note

    def _name(self, column: RosterColumn) -> str:
        texts = [text for text in self._texts(column) if not NO_NAME.fullmatch(text)]
        names = [name for text in texts for name in NAME_SEPARATORS.split(text) if name]
        joined = "、".join(dict.fromkeys(" ".join(name.split()) for name in names))
        if len(joined) > LONGEST_NAME:
            self._problem(column, f"姓名超過 {LONGEST_NAME} 個字。")
        return joined

    def _phones(self, column: RosterColumn) -> tuple[PhoneNumber, ...]:
        phones: dict[str, PhoneNumber] = {}
        for place in self.places.get(column, ()):
            text = self.texts.get(place, "")
            read = self._checked(column, partial(read_phones, text), place)
            phones |= {phone.number: phone for phone in read or ()}
            if text and (not read or len(text) > MOBILE):
                self._note_placeholders(column, text, place)
        return tuple(phones.values())

    def _note_placeholders(self, column: RosterColumn, text: str, place: int) -> None:
        for piece in placeholders_in(text):
            self._note(column, f"「{piece}」是沒有電話時的填充號碼，不作電話匯入。", place)

    def _capacity(self, name: str) -> tuple[Capacity, str]:
        text = self._text(RosterColumn.CAPACITY)
        meant = CAPACITIES.get(text)
        if meant is None:
            self._problem(RosterColumn.CAPACITY, f"看不懂身份「{text}」，請寫業主、租戶或公司。")
            meant = Capacity.OWNER
        if isinstance(meant, str):
            return Capacity.OWNER, meant
        if meant is Capacity.OWNER and not text and _COMPANY.search(name):
            return Capacity.COMPANY, ""
        return meant, ""

    def _size(self) -> int | None:
        text = self._text(RosterColumn.SIZE)
        plain = _SIZE_UNIT.sub("", text).replace(",", "")
        return hundredths("" if NO_NAME.fullmatch(plain) else plain)

    def _moved_in(self) -> date | None:
        value, text = self._value(RosterColumn.MOVED_IN), self._text(RosterColumn.MOVED_IN)
        if not text or NO_NAME.fullmatch(text):
            return None
        day = _day(value, text)
        if day is None or not _EARLIEST <= day <= _LATEST:
            raise DeskError(f"看不懂日期「{text}」，請寫成 2019-06-01。")
        return day

    def _checked(
        self, column: RosterColumn, read: Callable[[], Result], place: int | None = None
    ) -> Result | None:
        try:
            return read()
        except DeskError as error:
            self._problem(column, error.sentence, place)
            return None

    def _problem(self, column: RosterColumn, sentence: str, place: int | None = None) -> None:
        self.roster.problems.append(self._about(column, sentence, place))

    def _note(self, column: RosterColumn, sentence: str, place: int | None = None) -> None:
        self.roster.notes.append(self._about(column, sentence, place))

    def _about(self, column: RosterColumn, sentence: str, place: int | None) -> RosterProblem:
        at = self.places.get(column, (0,))[0] if place is None else place
        heading = self.layout.headings[at] if at < len(self.layout.headings) else ""
        cell = cell_name(self.row_number, at)
        return RosterProblem(self.sheet.name, self.row_number, cell, heading or column.label, sentence)

    def _room_cell(self) -> str:
        return f"{self.room_letters}{self.row_number}"

    def _value(self, column: RosterColumn) -> Any:
        place = self.places.get(column, (-1,))[0]
        return self.row[place] if 0 <= place < len(self.row) else None

    def _text(self, column: RosterColumn) -> str:
        for place in self.places.get(column, ()):
            if text := self.texts.get(place):
                return text
        return ""

    def _texts(self, column: RosterColumn) -> Sequence[str]:
        return [self.texts.get(place, "") for place in self.places.get(column, ())]


def _day(value: Any, text: str) -> date | None:
    """Return the day of a date, a serial number or a text; a month alone is its first day."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if re.fullmatch(r"\d{5}", text):
        return _SERIAL_START + timedelta(days=int(text))
    plain = unicodedata.normalize("NFKC", text)
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", plain) or _DAY.match(plain)
    try:
        return date(int(found[1]), int(found[2]), int(found[3] or 1)) if found else None
    except ValueError:
        return None
