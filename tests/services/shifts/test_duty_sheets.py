"""派工單: what falls to whom, substitutes of the day, phones and secrets."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.documents.sheets import pages
from tests.services.intake.drafts_of import CHEN, WANG, a_draft
from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import add_substitution
from wuye_desk.services.shifts.duty_lines import DutyPerson, duty_people
from wuye_desk.services.shifts.duty_sheets import duty_sheets

SECRETS = ("張德勝", "1201", "13827505678")


def ids(desk: Desk) -> dict[str, int]:
    return {one.name: one.id for one in people(desk)}


def person(desk: Desk, name: str, days: int = 0) -> DutyPerson:
    day = desk.now().date() + timedelta(days=days)
    return next(one for one in duty_people(desk, day) if one.name == name)


def names(desk: Desk, days: int = 0) -> list[str]:
    return [one.name for one in duty_people(desk, desk.now().date() + timedelta(days=days)) if one.lines]


def told(desk: Desk, *wanted: str, days: int = 0) -> str:
    day = desk.now().date() + timedelta(days=days)
    keys = [one.key for one in duty_people(desk, day) if one.name in wanted]
    return "".join(pages(duty_sheets(desk, day, keys).pdf))


def test_each_duty_stands_on_the_sheet_of_whom_it_falls_to(desk: Desk) -> None:
    register(desk, a_draft(desk, happening=True, hand_over_now=True, receiver="李國棟"))
    assert [line.duty for line in person(desk, "黃麗娟").lines] == ["趕赴現場"]
    assert {line.duty for line in person(desk, "李國棟").lines} == {"部門處理方法", "部門處理答復"}
    assert "答復業戶" in {line.duty for line in person(desk, "林曉婷").lines}


def test_what_falls_to_the_service_center_is_done_by_who_keeps_the_ticket(desk: Desk) -> None:
    register(desk, a_draft(desk))
    assert "最遲回訪" in {line.duty for line in person(desk, "林曉婷").lines}
    assert "客戶中心" not in names(desk)


def test_a_steward_without_duties_is_listed_for_an_empty_sheet(desk: Desk) -> None:
    assert [one.name for one in duty_people(desk, desk.now().date())] == ["黃麗娟"]
    assert "沒有未結的事" in told(desk, "黃麗娟")


def test_whoever_stands_in_on_that_day_gets_the_sheet(desk: Desk, head_desk: Desk) -> None:
    register(desk, a_draft(desk, happening=True))
    who, now = ids(desk), desk.now()
    tomorrow = now + timedelta(days=1)
    add_substitution(
        head_desk, who["黃麗娟"], who["林曉婷"], tomorrow.replace(hour=8), tomorrow.replace(hour=18)
    )
    assert [line.duty for line in person(desk, "黃麗娟").lines] == ["趕赴現場"]
    stand_in = person(desk, "林曉婷", days=1)
    assert "趕赴現場" in {line.duty for line in stand_in.lines}
    assert "代理 黃麗娟" in stand_in.duties
    assert "黃麗娟" not in [one.name for one in duty_people(desk, tomorrow.date())]


def test_sheets_are_parted_into_overdue_that_day_and_later(desk: Desk, clock_hand: ClockHand) -> None:
    register(desk, a_draft(desk, happening=True))
    clock_hand.advance(hours=1)
    mine = person(desk, "黃麗娟")
    assert (mine.overdue, mine.today, mine.later) == (1, 0, 0)
    text = told(desk, "黃麗娟")
    assert "逾期1件" in text
    assert "篇11.7" in text


def test_a_department_gets_neither_name_nor_room_nor_phone_of_a_confidential_resident(desk: Desk) -> None:
    draft = a_draft(
        desk,
        content="張德勝說 3-2-1201 漏水，回電 13827505678",
        callback_phone="13827505678",
        confidential=True,
        hand_over_now=True,
        receiver="李國棟",
    )
    register(desk, draft)
    text = told(desk, "李國棟")
    assert [secret for secret in SECRETS if secret in text] == []
    assert "（客戶保密）" in text
    assert "漏水" in text
    assert "張德勝" in told(desk, "林曉婷")


def test_phones_are_whole_for_who_may_see_them_and_masked_for_others(desk: Desk) -> None:
    register(desk, a_draft(desk, callback_phone="13827505678"))
    assert "13827505678" in told(desk, "林曉婷")
    from wuye_desk.domain.permissions import ALLOWED, Action
    from wuye_desk.domain.vocabulary import Role

    blind = next((role for role in Role if role in ALLOWED[Action.PRINT] - ALLOWED[Action.SEE_PHONES]), None)
    assert blind is None, "whoever may print may see phones now: test this role's sheet"


def test_a_phone_not_asked_for_is_taken_from_the_household(desk: Desk) -> None:
    register(desk, a_draft(desk, CHEN, callback_phone=""))
    assert "13902201234" in told(desk, "林曉婷")


def test_all_chosen_stand_in_one_document_each_with_pages_of_its_own(desk: Desk) -> None:
    register(desk, a_draft(desk, happening=True, hand_over_now=True, receiver="李國棟"))
    register(desk, a_draft(desk, WANG))
    day = desk.now().date()
    everybody = duty_people(desk, day)
    job = duty_sheets(desk, day, [one.key for one in everybody])
    assert job.pages == len(pages(job.pdf)) == len(everybody)
    assert all("第1頁／共1頁" in page for page in pages(job.pdf))
    assert job.number == f"2026-11-23 {len(everybody)} 人"


def test_nobody_chosen_is_said(desk: Desk) -> None:
    with pytest.raises(DeskError, match="請至少選一位"):
        duty_sheets(desk, desk.now().date(), ())


def test_a_department_without_a_head_has_a_sheet_of_its_own(desk: Desk, head_desk: Desk) -> None:
    from wuye_desk.services.station.areas import save_department

    save_department(head_desk, None, "綠化部")
    register(desk, a_draft(desk, department="綠化部", hand_over_now=True, receiver="值班"))
    assert "綠化部" in names(desk)
    assert isinstance(desk.person, PersonAtDesk)
    assert person(desk, "綠化部").person_id is None
