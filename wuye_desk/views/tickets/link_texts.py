"""The tickets one ticket is linked with, as links a person can follow."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from wuye_desk.services.tickets.ticket_view import LinkedTicket, TicketView
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import say


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


def link_text(view: TicketView, theme: Theme) -> str:
    """Return one line of rich text for every linked ticket; empty where there is none."""
    groups: tuple[tuple[str, Sequence[LinkedTicket]], ...] = (
        (_tr("之前"), (view.earlier,) if view.earlier else ()),
        (_tr("之後"), view.later),
    )
    return "<br>".join(_line(label, one, theme) for label, tickets in groups for one in tickets)


def _line(label: str, one: LinkedTicket, theme: Theme) -> str:
    faint, accent = theme.color("text_2").name(), theme.color("accent").name()
    words = f"{one.room_label} {one.subject}"
    return (
        f'<span style="color:{faint}">{label}</span>&nbsp; '
        f'<a href="{one.id}" style="color:{accent}">{escape(one.number)}</a>&nbsp; '
        f'{escape(words)}&nbsp; <span style="color:{faint}">{say(one.stage)}</span>'
    )
