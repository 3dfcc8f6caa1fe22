"""Buttons of who may not register or print are grey and say who may."""

from __future__ import annotations

from tests.views.intake.hands import CONTROL, Key, press, stored, take_call
from wuye_desk.domain.vocabulary import Role
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.views.intake.intake_page import IntakePage


def seat(desk: Desk, role: Role) -> None:
    assert desk.person is not None
    desk.person = PersonAtDesk(desk.person.id, desk.person.name, frozenset({role}))


def test_a_cashier_sees_who_may_register_but_may_print(page: IntakePage, desk: Desk) -> None:
    seat(desk, Role.CASHIER)
    page.activate()
    save = page.save_panel.ui
    for button in (save.save_button, save.save_print_button, save.settle_button):
        assert not button.isEnabled()
        assert "接單員" in button.toolTip()
    assert save.park_button.isEnabled()
    assert save.print_button.isEnabled()
    assert page.ui.blank_forms_button.isEnabled()


def test_by_key_he_is_told_so_and_nothing_is_saved(page: IntakePage, desk: Desk, jobs: Jobs) -> None:
    take_call()
    seat(desk, Role.CASHIER)
    press(Key.Key_Return, CONTROL)
    jobs.drain()
    assert stored() == []
    assert "接單員" in page.save_panel.ui.save_problem.text()
    assert not page.save_panel.ui.save_button.isEnabled()


def test_a_guard_may_not_print_either_and_a_receptionist_after_him_may(page: IntakePage, desk: Desk) -> None:
    seat(desk, Role.GUARD)
    page.activate()
    assert not page.ui.blank_forms_button.isEnabled()
    seat(desk, Role.RECEPTIONIST)
    page.activate()
    assert page.save_panel.ui.save_button.isEnabled()
    assert page.ui.blank_forms_button.isEnabled()
    assert "可以" not in page.save_panel.ui.save_button.toolTip()
