from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services.intake.drafts_of import a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_editing import draft_of, save_household
from wuye_desk.services.households.households import find
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import PersonDraft, save_person
from wuye_desk.services.station.areas import departments, save_department
from wuye_desk.services.station.station import StationCard, save_station
from wuye_desk.services.tickets.correcting import correct
from wuye_desk.services.trust.history_reading import FieldChange, HistoryFilter, HistoryLine, history


def read(head_desk: Desk, **wanted: object) -> list[HistoryLine]:
    today = head_desk.now().date()
    return list(history(head_desk, HistoryFilter(today, today, **wanted)).lines)  # type: ignore[arg-type]


def test_a_ticket_is_told_from_its_registration_to_its_correction(desk: Desk, head_desk: Desk) -> None:
    done = register(desk, a_draft(desk, happening=True))
    correct(desk, done.ticket_id, {"location": "主臥"}, "聽錯")
    corrected, registered = read(head_desk, text=done.number)
    assert (registered.who, registered.subject, registered.deed) == ("林曉婷", Subject.TICKET, Deed.RECORDED)
    told = {one.field: one.after for one in registered.fields}
    assert told["內容"].startswith("主臥天花滲水")
    assert (told["類別"], told["正在發生"]) == ("投訴", "是")
    assert FieldChange("地點", "", "主臥") in corrected.fields
    assert "聽錯" in corrected.summary


def test_a_household_changed_shows_only_what_differs(head_desk: Desk) -> None:
    account = find(head_desk, "1201")[0].account_id or 0
    draft = draft_of(head_desk, account)
    save_household(head_desk, replace(draft, square_metres="90.00", payment_way="托收"))
    line = read(head_desk, subject=Subject.HOUSEHOLD, deed=Deed.CHANGED)[0]
    assert line.title == "3棟2單元1201"
    assert set(line.fields) == {FieldChange("面積", "89.60", "90.00"), FieldChange("繳費方式", "", "托收")}


def test_nothing_is_written_where_nothing_changed(head_desk: Desk) -> None:
    account = find(head_desk, "1201")[0].account_id or 0
    save_household(head_desk, draft_of(head_desk, account))
    assert read(head_desk, subject=Subject.HOUSEHOLD, deed=Deed.CHANGED) == []


def test_people_station_and_departments_are_told_and_no_pin(head_desk: Desk) -> None:
    save_person(head_desk, PersonDraft(name="羅永發", roles={Role.STEWARD}, pin="602814"))
    save_station(head_desk, StationCard("錦湖花園物業服務站", "0755-25509999"))
    department = departments(head_desk)[0]
    save_department(head_desk, department.id, "工程部")
    lines = read(head_desk)[:3]
    assert [line.subject for line in lines] == [Subject.DEPARTMENT, Subject.STATION, Subject.PERSON]
    assert lines[0].fields == (FieldChange("名稱", "維修組", "工程部"),)
    assert lines[1].fields == (FieldChange("電話", "0755-25501234", "0755-25509999"),)
    assert FieldChange("PIN", "", "重新設定") in lines[2].fields
    assert "602814" not in lines[2].summary


def test_it_is_read_by_person_and_by_day(desk: Desk, head_desk: Desk, clock_hand: ClockHand) -> None:
    first = register(desk, a_draft(desk)).number
    clock_hand.advance(days=1)
    second = register(desk, a_draft(desk)).number
    mine = desk.person.id if desk.person else 0
    assert [line.title for line in read(head_desk, person_id=mine, subject=Subject.TICKET)] == [second]
    yesterday = clock_hand().date() - timedelta(days=1)
    lines = history(head_desk, HistoryFilter(yesterday, yesterday, subject=Subject.TICKET)).lines
    assert [line.title for line in lines] == [first]


def test_it_comes_in_pages_newest_first(desk: Desk, head_desk: Desk) -> None:
    numbers = [register(desk, a_draft(desk)).number for _ in range(5)]
    today = head_desk.now().date()
    wanted = HistoryFilter(today, today, subject=Subject.TICKET)
    page = history(head_desk, wanted, limit=2)
    shown = [line.title for line in page.lines]
    while page.more:
        page = history(head_desk, wanted, before=page.lines[-1].number, limit=2)
        shown += [line.title for line in page.lines]
    assert shown == numbers[::-1]


def test_a_receptionist_does_not_read_it(desk: Desk) -> None:
    today = desk.now().date()
    with pytest.raises(DeskError, match="站長"):
        history(desk, HistoryFilter(today, today))
