"""What a field of the ticket is put right in, and how it reads now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wuye_desk.domain.event_fields import NO, YES
from wuye_desk.domain.moments import local
from wuye_desk.domain.vocabulary import CallerRelation, Channel, Kind, Nature, Term
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.household_hits import HouseholdHit
from wuye_desk.services.households.households import find
from wuye_desk.services.station.areas import departments
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.choice_editors import ChoiceEditor, SegmentEditor
from wuye_desk.views.tickets.event_editors import (
    Editor,
    LineEditor,
    MomentEditor,
    WordsEditor,
)
from wuye_desk.views.widgets.search_list import SearchList
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say

_MOST = 8
_RELATIONS = tuple(one for one in CallerRelation if one is not CallerRelation.ANONYMOUS)
_TERMS: Mapping[str, type[Term]] = {
    "kind": Kind,
    "channel": Channel,
    "nature": Nature,
    "caller_relation": CallerRelation,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("correct", text)


class HouseholdEditor(Editor):
    """Searches the household it should have been, and asks anew what the caller is to it."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (
            ColumnSpec[HouseholdHit]("", lambda hit: hit.room_label, 130, style="strong"),
            ColumnSpec[HouseholdHit]("", lambda hit: hit.name, 0),
            ColumnSpec[HouseholdHit]("", _capacity, 60, color="text_2"),
            ColumnSpec[HouseholdHit]("", lambda hit: hit.phone, 110, color="text_2"),
        )
        self.search: SearchList[HouseholdHit] = SearchList(
            theme,
            self.tr("房號改為"),
            columns,
            lambda hit: (hit.room_id, hit.account_id),
            lambda text, take: take([hit for hit in find(desk, text, _MOST) if hit.account_id]),
        )
        self.search.edit.setPlaceholderText(self.tr("房號、姓名或電話"))
        asked = QLabel(self.tr("來電人是這一戶的"))
        asked.setProperty("role", "muted")
        self.relation = SegmentEditor(asked.text(), [(str(one.value), say(one)) for one in _RELATIONS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, asked, self.relation):
            layout.addWidget(widget)
        self.search.changed.connect(self.changed)
        self.relation.changed.connect(self.changed)
        self.setFocusProxy(self.search.edit)

    def value(self) -> int | None:
        """Return the account of the household that is marked, or None."""
        hit = self.search.found
        return hit.account_id if hit is not None else None

    def set_value(self, value: Any) -> None:
        """Search these words."""
        self.search.edit.setText(str(value or ""))

    def name_for_reader(self, label: str) -> None:
        """Do nothing: field, list and choice have names of their own."""


def _capacity(hit: HouseholdHit) -> str:
    return say(hit.capacity) if hit.capacity else ""


def now_reads(view: TicketView, field: str) -> str:
    """Return what the field says now, in words."""
    if field == "household":
        return view.room_label or _tr("沒有房號")
    value = getattr(view, field)
    if isinstance(value, datetime):
        return f"{local(value):%Y-%m-%d %H:%M}"
    if isinstance(value, bool):
        return _tr("是") if value else _tr("否")
    if value is None:
        return _tr("空著")
    return (say(value) if isinstance(value, Term) else str(value)) or _tr("空著")


def make_value_editor(desk: Desk, theme: Theme, view: TicketView, field: str) -> Editor:
    """Return the editor of a field, holding what it says now."""
    return _EDITORS.get(field, _line)(desk, theme, view, field)


def values_of(editors: Mapping[str, Editor], view: TicketView) -> dict[str, Any]:
    """Return what the editors hold, as the service takes it; None where nothing was found."""
    found: dict[str, Any] = {}
    for field, editor in editors.items():
        found[field] = _value(field, editor)
        if isinstance(editor, HouseholdEditor):
            code = editor.relation.value()
            if code and code != view.caller_relation.value:
                found["caller_relation"] = CallerRelation(code)
    return found


def _value(field: str, editor: Editor) -> Any:
    if isinstance(editor, MomentEditor):
        return editor.moment()
    code = editor.value()
    return _TERMS[field](code) if field in _TERMS else code


_Maker = Callable[[Desk, Theme, TicketView, str], Editor]


def _moment(desk: Desk, _theme: Theme, view: TicketView, field: str) -> Editor:
    return MomentEditor(getattr(view, field) or desk.now())


def _yes_or_no(_desk: Desk, _theme: Theme, view: TicketView, field: str) -> Editor:
    editor = ChoiceEditor([(YES, _tr("是")), (NO, _tr("否"))])
    editor.set_value(YES if getattr(view, field) else NO)
    return editor


def _line(_desk: Desk, _theme: Theme, view: TicketView, field: str) -> Editor:
    editor = LineEditor()
    editor.set_value(str(getattr(view, field)))
    return editor


def _words(_desk: Desk, _theme: Theme, view: TicketView, field: str) -> Editor:
    editor = WordsEditor()
    editor.set_value(getattr(view, field))
    return editor


def _term(_desk: Desk, _theme: Theme, view: TicketView, field: str) -> Editor:
    editor = ChoiceEditor([(str(term.value), say(term)) for term in _TERMS[field]])
    editor.set_value(getattr(view, field).value)
    return editor


def _department(desk: Desk, _theme: Theme, view: TicketView, _field: str) -> Editor:
    editor = ChoiceEditor([(line.name, line.name) for line in departments(desk)])
    editor.set_value(view.department)
    return editor


_EDITORS: Mapping[str, _Maker] = {
    **dict.fromkeys(_TERMS, _term),
    "household": lambda desk, theme, _view, _field: HouseholdEditor(desk, theme),
    **dict.fromkeys(("received_at", "letter_arrived_at", "sender_due_at"), _moment),
    "confidential": _yes_or_no,
    "content": _words,
    "demand": _words,
    "department": _department,
}
