from __future__ import annotations

import pytest

from tests.support.clock_hand import ClockHand
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonDraft, PersonLine, people, save_person, sign_in
from wuye_desk.store.models import History, Person
from wuye_desk.store.opening import open_store


def named(desk: Desk, name: str) -> PersonLine:
    return next(one for one in people(desk, with_inactive=True) if one.name == name)


def draft_of(line: PersonLine, **changes: object) -> PersonDraft:
    draft = PersonDraft(line.id, line.name, set(line.roles), set(line.departments), "", line.active)
    for key, value in changes.items():
        setattr(draft, key, value)
    return draft


def fails_to_sign_in(desk: Desk, name: str, pin: str) -> str:
    with pytest.raises(DeskError) as caught:
        sign_in(desk, named(desk, name).id, pin)
    return caught.value.sentence


def test_who_signs_in_sits_at_the_desk_with_his_roles(head_desk: Desk) -> None:
    person = sign_in(head_desk, named(head_desk, "林曉婷").id, "135790")
    assert head_desk.person == person
    assert person.roles == {Role.RECEPTIONIST}


def test_a_wrong_pin_leaves_the_desk_as_it_was_and_says_how_many_tries_are_left(head_desk: Desk) -> None:
    assert "還可試 4 次" in fails_to_sign_in(head_desk, "林曉婷", "111222")
    assert head_desk.person is not None
    assert head_desk.person.name == "周建國"


def test_the_fifth_wrong_pin_locks_for_a_minute_and_the_right_one_with_it(
    desk: Desk, clock_hand: ClockHand
) -> None:
    told = [fails_to_sign_in(desk, "周建國", "111222") for _ in range(5)]
    assert "1 分鐘後再試" in told[-1]
    clock_hand.advance(seconds=59)
    assert "10:43" in fails_to_sign_in(desk, "周建國", "246810")
    clock_hand.advance(seconds=1)
    assert sign_in(desk, named(desk, "周建國").id, "246810").name == "周建國"


def locked_for(desk: Desk, clock_hand: ClockHand) -> int:
    """Type five wrong PINs and return the minutes until the sixth is heard at all."""
    for _ in range(5):
        fails_to_sign_in(desk, "周建國", "111222")
    until = Person.get(Person.name == "周建國").pin_locked_until
    minutes = round((until - clock_hand()).total_seconds() / 60)
    clock_hand.advance(minutes=minutes)
    return minutes


def test_each_lock_out_is_longer_than_the_last_until_the_right_pin(desk: Desk, clock_hand: ClockHand) -> None:
    assert [locked_for(desk, clock_hand) for _ in range(6)] == [1, 5, 15, 30, 60, 60]
    sign_in(desk, named(desk, "周建國").id, "246810")
    assert locked_for(desk, clock_hand) == 1


def test_starting_the_program_anew_does_not_unlock(desk: Desk, clock_hand: ClockHand) -> None:
    for _ in range(5):
        fails_to_sign_in(desk, "周建國", "111222")
    folder = desk.store.folder
    desk.store.close()
    again = Desk(open_store(folder, clock_hand()), clock_hand)
    assert "後再試" in fails_to_sign_in(again, "周建國", "246810")
    again.store.close()


def test_a_new_pin_from_the_head_unlocks_at_once(desk: Desk, head_desk: Desk) -> None:
    for _ in range(5):
        fails_to_sign_in(desk, "林曉婷", "111222")
    save_person(head_desk, draft_of(named(head_desk, "林曉婷"), pin="602814"))
    assert sign_in(desk, named(desk, "林曉婷").id, "602814")


def test_signing_in_and_being_locked_out_are_kept_in_the_history(desk: Desk, head_desk: Desk) -> None:
    for _ in range(5):
        fails_to_sign_in(desk, "周建國", "111222")
    deeds = [
        row.deed for row in History.select().where(History.title == "周建國", History.person.is_null(False))
    ]
    assert deeds[-1] is Deed.LOCKED_OUT
    row = History.select().where(History.deed == Deed.SIGNED_IN, History.title == "林曉婷").get()
    assert row.person.name == "林曉婷"


def test_the_right_pin_forgets_the_wrong_ones(desk: Desk) -> None:
    for _ in range(2):
        for _ in range(4):
            fails_to_sign_in(desk, "周建國", "111222")
        sign_in(desk, named(desk, "周建國").id, "246810")


def test_a_clock_set_back_does_not_lock_for_years(desk: Desk, clock_hand: ClockHand) -> None:
    for _ in range(5):
        fails_to_sign_in(desk, "周建國", "111222")
    clock_hand.advance(days=-365)
    assert sign_in(desk, named(desk, "周建國").id, "246810")


def test_somebody_without_a_pin_signs_on_paper_only(desk: Desk) -> None:
    assert "還沒有 PIN" in fails_to_sign_in(desk, "黃麗娟", "")


def test_the_pin_is_stored_as_an_argon2_hash_only(desk: Desk) -> None:
    stored = Person.get(Person.name == "周建國").pin_hash
    assert stored.startswith("$argon2id$")


def test_a_person_may_hold_several_roles_and_head_a_department(head_desk: Desk) -> None:
    roles = {Role.DEPARTMENT, Role.STEWARD}
    save_person(head_desk, PersonDraft(name="羅永 發", roles=roles, departments={"環境部"}, pin="908172"))
    line = named(head_desk, "羅永 發")
    assert line.roles == roles
    assert line.departments == ("環境部",)
    assert line.has_pin
    assert "lyf" in line.initials.split()


def test_changing_roles_keeps_the_pin(head_desk: Desk) -> None:
    save_person(head_desk, draft_of(named(head_desk, "林曉婷"), roles={Role.CASHIER}))
    assert sign_in(head_desk, named(head_desk, "林曉婷").id, "135790").roles == {Role.CASHIER}


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (PersonDraft(name=" ", roles={Role.STEWARD}), "name"),
        (PersonDraft(name="羅永發"), "roles"),
        (PersonDraft(name="羅永發", roles={Role.DEPARTMENT}), "departments"),
        (PersonDraft(name="羅永發", roles={Role.STEWARD}, pin="123456"), "pin"),
        (PersonDraft(name="林曉婷", roles={Role.STEWARD}), "name"),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_is_kept(
    head_desk: Desk, draft: PersonDraft, field: str
) -> None:
    before = people(head_desk)
    with pytest.raises(DeskError) as caught:
        save_person(head_desk, draft)
    assert caught.value.field == field
    assert people(head_desk) == before


@pytest.mark.parametrize("change", [{"roles": {Role.RECEPTIONIST}}, {"active": False}])
def test_the_last_head_who_can_sign_in_stays(head_desk: Desk, change: dict[str, object]) -> None:
    with pytest.raises(DeskError, match="站長"):
        save_person(head_desk, draft_of(named(head_desk, "周建國"), **change))
    assert Role.STATION_HEAD in named(head_desk, "周建國").roles


def test_somebody_who_left_is_off_the_list_and_cannot_sign_in(head_desk: Desk) -> None:
    save_person(head_desk, draft_of(named(head_desk, "鄭雅文"), active=False))
    assert "鄭雅文" not in [one.name for one in people(head_desk)]
    assert "沒有這個人" in fails_to_sign_in(head_desk, "鄭雅文", "864209")


def test_a_receptionist_may_not_change_people(desk: Desk) -> None:
    with pytest.raises(DeskError, match="只有"):
        save_person(desk, PersonDraft(name="羅永發", roles={Role.STEWARD}))


def test_nobody_at_the_desk_may_do_nothing(head_desk: Desk) -> None:
    head_desk.person = None
    with pytest.raises(DeskError, match="先選擇"):
        save_person(head_desk, PersonDraft(name="羅永發", roles={Role.STEWARD}))
