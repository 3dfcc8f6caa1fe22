"""An event in words: its title, who did it, what was written, for the timeline of a ticket."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from wuye_desk.domain.event_fields import OUTSIDE, YES
from wuye_desk.domain.events import EVENTS
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import Event, EventKind
from wuye_desk.domain.vocabulary import ContactWay, Criterion, Grade, Role, VisitResult

_Data = Mapping[str, Any]
_DOERS = ("by_name", "who", "visitor", "signer", "verified_by", "applicant", "approver", "from")
_RECEIVERS = ("to", "to_person")
_OUTSIDE = {code: label for code, label in OUTSIDE if code}
_PLAIN = frozenset({"words", "reason"})
_NAMED = frozenset(
    {"cause", "improvement", "prevention", "attendance", "company_leader", "shelf", "reference"}
    | {
        "reception",
        "measures",
        "phone_reason",
        "ground",
        "validity",
        "wanted",
        "basis",
        "decision",
        "reaction",
    }
)


def title_of(event: Event) -> str:
    """Return what happened: 「轉交維修組，第 2 次」, 「上門回訪：不滿意」."""
    label, special = EVENTS[event.kind].label, _TITLES.get(event.kind)
    if event.kind is EventKind.REGRADED and not event.by:
        return "自動改定等級"
    if special is not None:
        return special(event.data, label)
    number = event.data.get("number")
    return f"{label} {number}" if number else label


def people_of(event: Event) -> str:
    """Return who did it, to whom, and by which way: 「林曉婷 → 周建國」, 「林曉婷，電話」."""
    data = event.data
    doer = next((str(data[name]) for name in _DOERS if data.get(name)), event.by)
    outside = _OUTSIDE.get(str(data.get("outside") or ""), "")
    if outside:
        doer = f"{outside} {doer}".strip()
    receiver = next((str(data[name]) for name in _RECEIVERS if data.get(name)), "")
    if receiver and receiver != doer:
        doer = f"{doer} → {receiver}" if doer else f"→ {receiver}"
    with_way = data.get("way") and event.kind is not EventKind.VISITED and not data.get("untold")
    way = ContactWay(data["way"]).label if with_way else ""
    return "，".join(part for part in (doer, way) if part)


def words_of(event: Event) -> str:
    """Return everything that was written, a line each; what is not plain words stands behind its label."""
    lines = []
    named = _NAMED | {"reason"} if event.kind is EventKind.LIAISED else _NAMED
    for spec in EVENTS[event.kind].fields:
        text = str(event.data.get(spec.name) or "").strip()
        if text and spec.name in named:
            lines.append(f"{spec.label}：{dict(spec.choices).get(text, text)}")
        elif text and spec.name in _PLAIN:
            lines.append(text)
    special = _SPECIAL_WORDS.get(event.kind)
    return "\n".join([*lines, *(special(event.data) if special is not None else ())])


def aside_of(event: Event) -> str:
    """Return a short remark for the right end: 「李國棟簽收」."""
    given = event.kind in (EventKind.HANDED_OVER, EventKind.LIAISED)
    return f"{event.data['receiver']}簽收" if given and event.data.get("receiver") else ""


def _handed_over(data: _Data, _label: str) -> str:
    times = f"，第 {data['hand_over']} 次" if data.get("hand_over", 1) > 1 else ""
    return f"轉交{data.get('department', '')}{times}"


def _liaised(data: _Data, _label: str) -> str:
    return f"工作聯系單 {data.get('number', '')}，發{data.get('department', '')}"


def _visited(data: _Data, label: str) -> str:
    way = "電話" if data.get("way") == ContactWay.PHONE.value else "上門"
    return f"{way}{label}：{VisitResult(data['result']).label}"


def _registered(data: _Data, _label: str) -> str:
    words = "登記，當場解決並答復" if data.get("settled") else "登記"
    return f"{words}，原件呈{data['shown_to']}閱示" if data.get("shown_to") else words


def _assigned(data: _Data, _label: str) -> str:
    return "親自承接" if data.get("to_person") == data.get("by_name") else "指派承辦人"


_TITLES: Mapping[EventKind, Callable[[_Data, str], str]] = {
    EventKind.REGISTERED: _registered,
    EventKind.HANDED_OVER: _handed_over,
    EventKind.LIAISED: _liaised,
    EventKind.PASSED_UP: lambda data, _label: f"上報{Role(data['to_role']).label}",
    EventKind.ASSIGNED: _assigned,
    EventKind.VISITED: _visited,
    EventKind.ANSWERED: lambda data, label: "先行答復住戶" if data.get("interim") else label,
    EventKind.DEPARTMENT_ANSWERED: lambda data, label: (
        "部門無法處理" if data.get("written_reason") else label
    ),
    EventKind.IRREGULAR_DECIDED: lambda data, label: (
        f"{label}：{'同意' if data.get('agreed') in (True, YES) else '不同意'}"
    ),
    EventKind.EXPLAINED: lambda data, label: "審批結果無法告知" if data.get("untold") else label,
}


def _regraded(data: _Data) -> list[str]:
    lowered = [f"降為{Grade(data['grade']).label}"] if data.get("grade") else []
    ticked = "、".join(Criterion(code).label for code in data.get("criteria") or ())
    return [*([f"符合：{ticked}"] if ticked else []), *lowered]


def _responsible(data: _Data) -> list[str]:
    who = "、".join(str(data[name]) for name in ("department", "who") if data.get(name))
    return [f"責任：{who}"]


_SPECIAL_WORDS: Mapping[EventKind, Callable[[_Data], list[str]]] = {
    EventKind.CORRECTED: lambda data: [
        f"{data['field']}：{data.get('before') or '（空）'} → {data.get('after') or '（空）'}"
    ],
    EventKind.MATTER_JOINED: lambda data: [f"與 {data.get('with_number', '')} 併為一事"],
    EventKind.MATTER_LEFT: lambda data: [f"不再與 {data.get('with_number', '')} 併為一事"],
    EventKind.PROMISED: lambda data: [f"約定 {local(datetime.fromisoformat(data['due_at'])):%m-%d %H:%M} 前"],
    EventKind.DEPARTMENT_ANSWERED: lambda data: ["已給住戶書面原因"] if data.get("written_reason") else [],
    EventKind.REGRADED: _regraded,
    EventKind.RESPONSIBILITY: _responsible,
}
