"""What of 受理 is switched off for whom: the buttons that register and print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.views.permitted import permit

if TYPE_CHECKING:
    from wuye_desk.views.intake.intake_page import IntakePage


def permit_page(page: IntakePage, desk: Desk) -> None:
    """Grey out what who is at the desk may not do; while nobody is there, an order asks who it is."""
    save = page.save_panel.ui
    permit(desk, {page.ui.blank_forms_button: Action.PRINT})
    if desk.person is not None:
        registering = (save.save_button, save.save_print_button, save.settle_button)
        permit(desk, {**dict.fromkeys(registering, Action.REGISTER), save.print_button: Action.PRINT})
