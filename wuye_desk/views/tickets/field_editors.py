"""Chooses the editor for a field of an event, and what it holds before anybody types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.event_fields import FieldSpec, FieldType
from wuye_desk.domain.grading import self_ticked
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk
from wuye_desk.services.people.people import PersonLine, people
from wuye_desk.services.station.areas import departments
from wuye_desk.services.tickets.ticket_view import TicketView
from wuye_desk.views.theme import Theme
from wuye_desk.views.tickets.criteria_editor import CriteriaEditor
from wuye_desk.views.tickets.event_editors import (
    ChoiceEditor,
    Editor,
    FlagEditor,
    LineEditor,
    MomentEditor,
    SegmentEditor,
    WordsEditor,
)

_SEGMENTS_AT_MOST = 4
_USUAL_ROLE = {
    (EventKind.REPORTED, "to"): Role.MANAGER,
    (EventKind.MANAGER_OPINED, "by_name"): Role.MANAGER,
    (EventKind.MANAGER_CONTACTED, "by_name"): Role.MANAGER,
}
"""Whose name stands in a field beforehand, where it is not that of whoever sits at the desk."""
_UPWARDS = (
    Role.STATION_HEAD,
    Role.DEPUTY_DIRECTOR,
    Role.DIRECTOR,
    Role.MANAGER,
    Role.LEADER,
    Role.COMPANY_LEADER,
)
_REPORTED_TO = (Role.STATION_HEAD, Role.MANAGER, Role.LEADER)
"""Whom a dissatisfied visit is reported to, each to the next."""


@dataclass(frozen=True)
class FieldContext:
    """What an editor may need to know of the desk and of the ticket."""

    desk: Desk
    theme: Theme
    view: TicketView
    kind: EventKind


def make_editor(context: FieldContext, spec: FieldSpec) -> Editor:
    """Return the editor of a field with its first value."""
    return _MAKERS[spec.type](context, spec)


def _tr(text: str) -> str:
    return QCoreApplication.translate("events", text)


def _choices(spec: FieldSpec) -> list[tuple[str, str]]:
    return [(code, _tr(label)) for code, label in spec.choices]


def _choice(_context: FieldContext, spec: FieldSpec) -> Editor:
    choices = _choices(spec)
    if not spec.required and all(code for code, _ in choices):
        choices.insert(0, ("", _tr("不變")))
    few = len(choices) <= _SEGMENTS_AT_MOST
    editor: Editor = SegmentEditor(_tr(spec.label), choices) if few else ChoiceEditor(choices)
    if spec.default or not spec.required:
        editor.set_value(spec.default)
    return editor


def _hand_over(context: FieldContext, _spec: FieldSpec) -> Editor:
    open_ones = context.view.life.open_hand_overs
    shown = open_ones or context.view.life.hand_overs
    words = _tr("第 {} 次，{}")
    editor = ChoiceEditor(
        [(str(one.number), words.format(one.number, one.department)) for one in shown], number=True
    )
    if shown:
        editor.set_value(str(shown[0].number))
    return editor


def _department(context: FieldContext, _spec: FieldSpec) -> Editor:
    names = [line.name for line in departments(context.desk)]
    few = len(names) <= _SEGMENTS_AT_MOST + 1
    editor: Editor
    if few and names:
        editor = SegmentEditor(_tr("部門"), [(name, name) for name in names])
    else:
        editor = ChoiceEditor([(name, name) for name in names])
    editor.set_value(context.view.department)
    return editor


def _person(context: FieldContext, spec: FieldSpec) -> Editor:
    known = people(context.desk)
    editor = ChoiceEditor([(line.name, line.name) for line in known], editable=True)
    at_desk = context.desk.person.name if context.desk.person else ""
    usual = at_desk
    role = _USUAL_ROLE.get((context.kind, spec.name))
    if context.kind is EventKind.LEADER_REPORTED and spec.name == "to":
        usual = _next_above(context.desk, known)
    elif role is not None:
        usual = next((line.name for line in known if role in line.roles), "")
    elif context.kind is EventKind.ARRIVED:
        usual = context.view.steward or at_desk
    editor.set_value(usual)
    return editor


def _next_above(desk: Desk, known: Sequence[PersonLine]) -> str:
    """Return the first leader above whoever sits at the desk; empty where nobody is."""
    held = desk.person.roles if desk.person else ()
    ranks = [rank for rank, role in enumerate(_UPWARDS) if role in held]
    above = [role for role in _UPWARDS[max(ranks, default=-1) + 1 :] if role in _REPORTED_TO]
    return next((line.name for role in above for line in known if role in line.roles), "")


def _moment(context: FieldContext, _spec: FieldSpec) -> Editor:
    return MomentEditor(context.desk.now())


def _criteria(context: FieldContext, _spec: FieldSpec) -> Editor:
    view = context.view
    rules = context.desk.rules(view.rule_book)
    editor = CriteriaEditor(context.theme, rules, self_ticked(view.facts, view.events))
    editor.set_value([reason.criterion.value for reason in view.grading.reasons])
    return editor


_MAKERS: dict[FieldType, Callable[[FieldContext, FieldSpec], Editor]] = {
    FieldType.LINE: lambda _context, _spec: LineEditor(),
    FieldType.WORDS: lambda _context, _spec: WordsEditor(),
    FieldType.FLAG: lambda _context, spec: FlagEditor(_tr(spec.label)),
    FieldType.CHOICE: _choice,
    FieldType.MOMENT: _moment,
    FieldType.HAND_OVER: _hand_over,
    FieldType.DEPARTMENT: _department,
    FieldType.PERSON: _person,
    FieldType.CRITERIA: _criteria,
}
