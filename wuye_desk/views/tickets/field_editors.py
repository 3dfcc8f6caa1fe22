"""Chooses the editor for a field of an event, and shows what it holds before anybody types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.course import HandOver
from wuye_desk.domain.event_fields import INVALID_GROUNDS, YES, FieldSpec, FieldType
from wuye_desk.domain.grading import self_ticked
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Grade
from wuye_desk.services.people.people import people
from wuye_desk.services.station.areas import departments
from wuye_desk.views.tickets.choice_editors import ChoiceEditor, NamesEditor, RadioEditor, SegmentEditor
from wuye_desk.views.tickets.criteria_editor import CriteriaEditor
from wuye_desk.views.tickets.event_editors import Editor, FlagEditor, LineEditor, MomentEditor, WordsEditor
from wuye_desk.views.tickets.event_presets import (
    MANY_NAMES,
    NAMES,
    FieldContext,
    usual_moment,
    usual_name,
    usual_words,
)
from wuye_desk.views.tickets.shelf_editor import ShelfEditor
from wuye_desk.views.words import say

_SEGMENTS_AT_MOST = 4


def make_editor(context: FieldContext, spec: FieldSpec) -> Editor:
    """Return the editor of a field with its first value."""
    key = (context.kind, spec.name)
    if key in MANY_NAMES:
        return _many_names(context, spec)
    if key in NAMES:
        return _name(context, spec)
    if key == (EventKind.IRREGULAR_DECIDED, "agreed"):
        return _decision(context, spec)
    return _MAKERS[spec.type](context, spec)


def _tr(text: str) -> str:
    return QCoreApplication.translate("events", text)


def _choices(spec: FieldSpec) -> list[tuple[str, str]]:
    return [(code, _tr(label)) for code, label in spec.choices]


def _choice(context: FieldContext, spec: FieldSpec) -> Editor:
    choices = _choices(spec)
    if context.kind is EventKind.REGRADED:
        choices = [(code, label) for code, label in choices if Grade(code).rank < context.view.grade.rank]
    if not spec.required and all(code for code, _ in choices):
        choices.insert(0, ("", _tr("不變")))
    few = len(choices) <= _SEGMENTS_AT_MOST
    editor: Editor = SegmentEditor(_tr(spec.label), choices) if few else ChoiceEditor(choices)
    if spec.default or not spec.required:
        editor.set_value(spec.default)
    return editor


def _hand_over(context: FieldContext, _spec: FieldSpec) -> Editor:
    open_ones = [one for one in context.view.life.open_hand_overs if _is_meant(context, one)]
    shown = open_ones or context.view.life.hand_overs
    words = _tr("第 {} 次，{}")
    editor = ChoiceEditor(
        [(str(one.number), words.format(one.number, one.department)) for one in shown], number=True
    )
    if shown:
        editor.set_value(str(shown[0].number))
    return editor


def _is_meant(context: FieldContext, one: HandOver) -> bool:
    """Return whether a hand-over can be what the event is about: a plan is signed on a sheet, once."""
    return context.kind is not EventKind.PLANNED or (one.is_sheet and one.planned_at is None)


def _department(context: FieldContext, _spec: FieldSpec) -> Editor:
    names = [line.name for line in departments(context.desk)]
    few = len(names) <= _SEGMENTS_AT_MOST + 1
    editor: Editor
    if few and names:
        editor = SegmentEditor(_tr("部門"), [(name, name) for name in names])
    else:
        editor = ChoiceEditor([(name, name) for name in names])
    if context.kind is not EventKind.LIAISED:
        editor.set_value(context.view.department)
    return editor


def _name(context: FieldContext, spec: FieldSpec) -> Editor:
    """Return a list of people into which another name may be typed."""
    known = people(context.desk)
    editor = ChoiceEditor([(line.name, line.name) for line in known], editable=True)
    editor.set_value(usual_name(context, spec.name))
    return editor


def _many_names(context: FieldContext, spec: FieldSpec) -> Editor:
    known = people(context.desk)
    labels = [(line.name, f"{line.name}　{'、'.join(say(role) for role in line.roles)}") for line in known]
    editor = NamesEditor(context.theme, labels)
    editor.set_value(usual_name(context, spec.name))
    return editor


def _decision(context: FieldContext, spec: FieldSpec) -> Editor:
    """Return the two answers to an application, each with what it does; neither is the default."""
    applied = [one for one in context.view.events if one.kind is EventKind.IRREGULAR_APPLIED]
    invalid = bool(applied) and applied[-1].data.get("ground") in INVALID_GROUNDS
    agreed = _tr("轉為無效，在走的時鐘作廢") if invalid else _tr("仍算有效，在走的時鐘作廢")
    notes = {YES: _tr("{}；還要把結果告知住戶才能歸檔").format(agreed)}
    refused = _tr("申請退回，照常處理，時鐘照走；要寫意見")
    choices = _choices(spec)
    return RadioEditor(_tr(spec.label), choices, [notes.get(code, refused) for code, _ in choices])


def _line(context: FieldContext, spec: FieldSpec) -> Editor:
    if context.kind is EventKind.ARCHIVED and spec.name == "shelf":
        return ShelfEditor(context.desk)
    return _filled(LineEditor(), context, spec)


def _filled(editor: Editor, context: FieldContext, spec: FieldSpec) -> Editor:
    if words := usual_words(context, spec.name):
        editor.set_value(words)
    return editor


def _moment(context: FieldContext, _spec: FieldSpec) -> Editor:
    editor = MomentEditor(context.desk.now())
    editor.set_value(usual_moment(context).isoformat())
    return editor


def _criteria(context: FieldContext, _spec: FieldSpec) -> Editor:
    view = context.view
    met = [reason.criterion for reason in view.grading.reasons]
    by_itself = self_ticked(view.facts, view.events) & frozenset(met)
    return CriteriaEditor(context.theme, context.desk.rules(view.rule_book), met, by_itself)


_MAKERS: dict[FieldType, Callable[[FieldContext, FieldSpec], Editor]] = {
    FieldType.LINE: _line,
    FieldType.WORDS: lambda context, spec: _filled(WordsEditor(), context, spec),
    FieldType.FLAG: lambda _context, spec: FlagEditor(_tr(spec.label)),
    FieldType.CHOICE: _choice,
    FieldType.MOMENT: _moment,
    FieldType.HAND_OVER: _hand_over,
    FieldType.DEPARTMENT: _department,
    FieldType.PERSON: _name,
    FieldType.CRITERIA: _criteria,
}
