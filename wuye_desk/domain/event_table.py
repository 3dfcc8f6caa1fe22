"""The table of events: what can happen to a ticket, the words each carries, and the clocks it may stop.

The recording dialog, the timeline, the checks and the printed sheet all read it; nobody else names a field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wuye_desk.domain.event_fields import (
    GROUNDS,
    HAND_OVER,
    LOWER_GRADE,
    OUTSIDE,
    REMARK,
    RESULT,
    VALIDITY,
    VISIT_WAY,
    WAY,
    WORDS,
    FieldSpec,
    FieldType,
)
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Role


@dataclass(frozen=True, slots=True)
class EventSpec:
    """One kind of event."""

    kind: EventKind
    label: str
    icon: str
    """Lucide name."""
    done_by: Role
    fields: tuple[FieldSpec, ...] = ()
    stops: tuple[ClockId, ...] = ()
    by_program: bool = False
    """Recorded by the program itself or by a command of its own, never chosen from the list of steps."""


def _line(name: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(name, label, FieldType.LINE, required)


def _words(name: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(name, label, FieldType.WORDS, required)


def _flag(name: str, label: str) -> FieldSpec:
    return FieldSpec(name, label, FieldType.FLAG)


def _person(name: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(name, label, FieldType.PERSON, required)


_DESK, _HEAD, _MANAGER = Role.RECEPTIONIST, Role.STATION_HEAD, Role.MANAGER

_SPECS = (
    EventSpec(
        EventKind.REGISTERED,
        "登記",
        "clipboard-list",
        _DESK,
        (_flag("settled", "當場解決"), REMARK),
        (ClockId.FIRST_FEEDBACK, ClockId.REPLY, ClockId.PROMISED),
        by_program=True,
    ),
    EventSpec(
        EventKind.ARRIVED,
        "到達現場",
        "footprints",
        Role.STEWARD,
        (_person("who", "到場人", required=True), REMARK),
        (ClockId.ON_SITE,),
    ),
    EventSpec(
        EventKind.REPORTED,
        "上報物業經理",
        "arrow-up",
        _HEAD,
        (_person("to", "上報給", required=True), REMARK),
        (ClockId.REPORT_MANAGER,),
    ),
    EventSpec(
        EventKind.MANAGER_CONTACTED,
        "經理與住戶溝通",
        "handshake",
        _MANAGER,
        (_person("by_name", "溝通人", required=True), WAY, WORDS),
        (ClockId.MANAGER_CONTACT, ClockId.FIRST_FEEDBACK),
    ),
    EventSpec(
        EventKind.CONTACTED,
        "反饋住戶",
        "phone-outgoing",
        _DESK,
        (WAY, _person("by_name", "反饋人"), WORDS),
        (ClockId.FIRST_FEEDBACK,),
    ),
    EventSpec(EventKind.ATTEMPTED, "聯繫未接通", "phone-missed", _DESK, (WAY, REMARK)),
    EventSpec(
        EventKind.HANDED_OVER,
        "轉交部門",
        "forward",
        _DESK,
        (
            FieldSpec("department", "轉交給", FieldType.DEPARTMENT, required=True),
            _line("receiver", "接收人"),
            REMARK,
        ),
    ),
    EventSpec(
        EventKind.PLANNED,
        "處理方法簽回",
        "signature",
        Role.DEPARTMENT,
        (HAND_OVER, _words("words", "處理方法", required=True), _line("signer", "簽字人", required=True)),
        (ClockId.DEPARTMENT_PLAN,),
    ),
    EventSpec(
        EventKind.DEPARTMENT_ANSWERED,
        "部門處理結果",
        "wrench",
        Role.DEPARTMENT,
        (
            HAND_OVER,
            _words("words", "結果", required=True),
            _flag("written_reason", "無法處理，已給住戶書面原因"),
        ),
        (ClockId.DEPARTMENT_ANSWER, ClockId.DEPARTMENT_PLAN),
    ),
    EventSpec(
        EventKind.WITHDRAWN,
        "收回轉交",
        "undo-2",
        _DESK,
        (HAND_OVER, _words("words", "原因", required=True)),
    ),
    EventSpec(
        EventKind.PROMISED,
        "約定答復時間",
        "calendar-plus",
        _DESK,
        (FieldSpec("due_at", "約定時間", FieldType.MOMENT, required=True), _words("words", "約定內容")),
    ),
    EventSpec(
        EventKind.ANSWERED,
        "答復住戶",
        "message-square",
        _DESK,
        (WAY, _person("by_name", "答復人"), _flag("interim", "先行答復，事情還沒辦完"), WORDS),
        (ClockId.REPLY, ClockId.PROMISED, ClockId.FIRST_FEEDBACK),
    ),
    EventSpec(
        EventKind.LETTER_REPLIED,
        "回函住戶",
        "mail",
        _MANAGER,
        (_line("reference", "函號"), WORDS),
        (ClockId.LETTER_REPLY, ClockId.REPLY, ClockId.PROMISED),
    ),
    EventSpec(
        EventKind.SENDER_REPLIED,
        "回復轉辦單位",
        "reply",
        _MANAGER,
        (_line("reference", "文號"), WORDS),
        (ClockId.SENDER_REPLY,),
    ),
    EventSpec(
        EventKind.SOLVED,
        "解決並告知住戶",
        "clipboard-check",
        _DESK,
        (_words("words", "結果", required=True), _person("verified_by", "驗證人", required=True)),
        (ClockId.LETTER_REPLY, ClockId.REPLY, ClockId.PROMISED, ClockId.FIRST_FEEDBACK),
    ),
    EventSpec(
        EventKind.VISITED,
        "回訪",
        "door-open",
        _DESK,
        (
            RESULT,
            VISIT_WAY,
            _line("phone_reason", "不上門的原因"),
            _person("visitor", "回訪人", required=True),
            FieldSpec("outside", "由誰回訪", FieldType.CHOICE, choices=OUTSIDE),
            _line("reception", "對受理過程"),
            _line("measures", "對處理措施"),
            _words("words", "住戶原話"),
        ),
        (
            ClockId.LATEST_VISIT,
            ClockId.MINOR_VISIT,
            ClockId.MAJOR_VISIT,
            ClockId.ONE_MONTH,
            ClockId.FIRST_FEEDBACK,
        ),
    ),
    EventSpec(
        EventKind.LEADER_REPORTED,
        "不滿意上報",
        "megaphone",
        _DESK,
        (_person("to", "上報給", required=True), REMARK),
        (ClockId.LEADER_REPORT,),
    ),
    EventSpec(
        EventKind.MANAGER_OPINED,
        "物業經理意見",
        "stamp",
        _MANAGER,
        (_words("words", "意見", required=True), _person("by_name", "簽署人", required=True)),
        (ClockId.MANAGER_OPINION,),
    ),
    EventSpec(
        EventKind.COMPANY_TOLD,
        "告知公司分管領導",
        "landmark",
        Role.LEADER,
        (_line("to", "告知誰", required=True), REMARK),
    ),
    EventSpec(
        EventKind.HEAD_VISITED,
        "部門負責人上門",
        "house",
        Role.DEPARTMENT,
        (
            _line("who", "上門人"),
            _flag("not_needed", "沒有上門"),
            _words("words", "經過，或不上門的原因", required=True),
        ),
    ),
    EventSpec(
        EventKind.MINUTES_FILED,
        "專題會議",
        "users",
        _MANAGER,
        (
            _words("cause", "原因分析", required=True),
            _words("improvement", "改進措施", required=True),
            _words("prevention", "預防措施", required=True),
            _words("attendance", "出席人", required=True),
            _line("company_leader", "出席的公司領導", required=True),
        ),
        (ClockId.REVIEW_MEETING,),
    ),
    EventSpec(
        EventKind.REGRADED,
        "改定等級",
        "scale",
        _HEAD,
        (
            FieldSpec("criteria", "符合的標準", FieldType.CRITERIA),
            LOWER_GRADE,
            _words("reason", "書面理由", required=True),
        ),
    ),
    EventSpec(EventKind.VALIDITY_JUDGED, "判定有效性", "gavel", _DESK, (VALIDITY, _words("reason", "理由"))),
    EventSpec(
        EventKind.IRREGULAR_APPLIED,
        "申請非正常關閉",
        "file-input",
        _DESK,
        (
            FieldSpec("ground", "理由", FieldType.CHOICE, True, GROUNDS),
            _words("words", "已做解釋與住戶反應", required=True),
            _person("applicant", "申請人", required=True),
        ),
    ),
    EventSpec(
        EventKind.IRREGULAR_DECIDED,
        "非正常關閉審批",
        "stamp",
        _HEAD,
        (_flag("agreed", "同意"), _person("approver", "審批人", required=True), _words("words", "意見")),
        (ClockId.IRREGULAR_DECISION,),
    ),
    EventSpec(
        EventKind.MATTER_JOINED,
        "併為一事",
        "link-2",
        _DESK,
        (_line("title", "事項"), _line("with_number", "與哪張工作單")),
        by_program=True,
    ),
    EventSpec(EventKind.READ, "已閱", "eye", _HEAD, (_person("by_name", "閱示人"), REMARK)),
    EventSpec(
        EventKind.CORRECTED,
        "更正",
        "pencil",
        _DESK,
        (
            _line("field", "欄目", required=True),
            _line("before", "原為"),
            _line("after", "改為"),
            _line("reason", "原因", required=True),
        ),
        by_program=True,
    ),
    EventSpec(EventKind.NOTED, "記一筆", "sticky-note", _DESK, (WORDS,)),
    EventSpec(
        EventKind.ARCHIVED,
        "歸檔",
        "archive",
        _DESK,
        (_line("shelf", "案卷號", required=True), _person("by_name", "歸檔人", required=True)),
    ),
    EventSpec(EventKind.CANCELLED, "作廢", "ban", _HEAD, (_words("reason", "原因", required=True),)),
)

EVENTS: Mapping[EventKind, EventSpec] = {spec.kind: spec for spec in _SPECS}
"""Every kind of event, in the order in which a ticket goes through them."""
