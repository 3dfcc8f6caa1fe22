from __future__ import annotations

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import people
from wuye_desk.services.station.areas import (
    areas,
    delete_area,
    delete_department,
    departments,
    save_area,
    save_department,
)


def test_areas_tell_their_steward_and_their_rooms(head_desk: Desk) -> None:
    steward = next(one.id for one in people(head_desk) if one.name == "鄭雅文")
    save_area(head_desk, None, "西區", steward)
    assert [(one.name, one.steward, one.rooms) for one in areas(head_desk)] == [
        ("東區", "黃麗娟", 6),
        ("西區", "鄭雅文", 0),
    ]


def test_an_area_with_rooms_is_not_taken_out(head_desk: Desk) -> None:
    with pytest.raises(DeskError, match="房號"):
        delete_area(head_desk, areas(head_desk)[0].id)
    delete_area(head_desk, save_area(head_desk, None, "空區", None))
    assert [one.name for one in areas(head_desk)] == ["東區"]


@pytest.mark.parametrize("name", ["", "  ", "東區", " 東區 "])
def test_an_area_needs_a_name_of_its_own(head_desk: Desk, name: str) -> None:
    with pytest.raises(DeskError) as caught:
        save_area(head_desk, None, name, None)
    assert caught.value.field == "name"


def test_a_department_out_of_use_leaves_the_list_but_stays(head_desk: Desk) -> None:
    garden = save_department(head_desk, None, "綠化組")
    save_department(head_desk, garden, "園林組", active=False)
    assert "園林組" not in [one.name for one in departments(head_desk)]
    assert "園林組" in [one.name for one in departments(head_desk, with_inactive=True)]


def test_a_department_shows_its_head_and_cannot_be_erased_under_him(head_desk: Desk) -> None:
    repair = next(one for one in departments(head_desk) if one.name == "維修組")
    assert repair.head == "李國棟"
    with pytest.raises(DeskError, match="停用"):
        delete_department(head_desk, repair.id)


def test_a_receptionist_may_not_change_areas_or_departments(desk: Desk) -> None:
    with pytest.raises(DeskError, match="只有"):
        save_area(desk, None, "西區", None)
    with pytest.raises(DeskError, match="只有"):
        save_department(desk, None, "綠化組")
