"""A button the person at the desk may not use is switched off and says who may."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton

from wuye_desk.domain.permissions import Action, who_may
from wuye_desk.services.desk import Desk

_OWN_TIP = "own_tip"
"""The property in which a button keeps what its tip says to who may use it."""


def permit(desk: Desk, buttons: Mapping[QAbstractButton, Action]) -> None:
    """Switch buttons on or off for whoever is at the desk now; call it when a page is shown."""
    for button, action in buttons.items():
        if button.property(_OWN_TIP) is None:
            button.setProperty(_OWN_TIP, button.toolTip())
        allowed = desk.may(action)
        button.setEnabled(allowed)
        refusal = QCoreApplication.translate("permitted", "{who}可以").format(who=who_may(action))
        button.setToolTip(str(button.property(_OWN_TIP)) if allowed else refusal)
