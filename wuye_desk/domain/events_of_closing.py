"""The table of events, second part: opinions, grades, irregular closures, papers and the archive."""

from __future__ import annotations

from wuye_desk.domain.event_fields import (
    AGREED,
    GROUNDS,
    LOWER_GRADE,
    REMARK,
    VALIDITY,
    WAY,
    WORDS,
    FieldSpec,
    FieldType,
)
from wuye_desk.domain.event_spec import DESK, HEAD, MANAGER, EventSpec, flag, line, person, words
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, Role

EVENTS_OF_CLOSING = (
    EventSpec(
        EventKind.MANAGER_OPINED,
        "物業經理意見",
        "stamp",
        MANAGER,
        (words("words", "意見", required=True), person("by_name", "簽署人", required=True)),
        (ClockId.MANAGER_OPINION,),
    ),
    EventSpec(
        EventKind.COMPANY_TOLD,
        "告知公司分管領導",
        "landmark",
        Role.LEADER,
        (
            person("by_name", "接待並上報的分管領導", required=True),
            line("to", "告知誰", required=True),
            REMARK,
        ),
    ),
    EventSpec(
        EventKind.HEAD_VISITED,
        "部門負責人上門",
        "house",
        Role.DEPARTMENT,
        (
            line("who", "上門人"),
            flag("not_needed", "沒有上門"),
            words("words", "經過，或不上門的原因", required=True),
        ),
    ),
    EventSpec(
        EventKind.MINUTES_FILED,
        "專題會議",
        "users",
        MANAGER,
        (
            words("cause", "原因分析", required=True),
            words("improvement", "改進措施", required=True),
            words("prevention", "預防措施", required=True),
            words("attendance", "出席人", required=True),
            line("company_leader", "出席的公司領導", required=True),
        ),
        (ClockId.REVIEW_MEETING,),
    ),
    EventSpec(
        EventKind.RESPONSIBILITY,
        "責任認定",
        "user-round",
        HEAD,
        (
            line("who", "責任人"),
            FieldSpec("department", "責任部門", FieldType.DEPARTMENT),
            words("basis", "依據", required=True),
            words("decision", "處理決定", required=True),
            person("by_name", "認定人", required=True),
        ),
    ),
    EventSpec(
        EventKind.REGRADED,
        "改定等級",
        "scale",
        HEAD,
        (
            FieldSpec("criteria", "符合的標準", FieldType.CRITERIA),
            LOWER_GRADE,
            words("reason", "書面理由", required=True),
        ),
    ),
    EventSpec(EventKind.VALIDITY_JUDGED, "判定有效性", "gavel", DESK, (VALIDITY, words("reason", "理由"))),
    EventSpec(
        EventKind.IRREGULAR_APPLIED,
        "申請非正常關閉",
        "file-input",
        DESK,
        (
            FieldSpec("ground", "理由", FieldType.CHOICE, True, GROUNDS),
            words("words", "已做解釋與住戶反應", required=True),
            person("applicant", "申請人", required=True),
        ),
    ),
    EventSpec(
        EventKind.IRREGULAR_DECIDED,
        "非正常關閉審批",
        "stamp",
        HEAD,
        (AGREED, person("approver", "審批人", required=True), words("words", "意見")),
        (ClockId.IRREGULAR_DECISION,),
    ),
    EventSpec(
        EventKind.EXPLAINED,
        "告知審批結果",
        "info",
        DESK,
        (
            WAY,
            person("by_name", "告知人"),
            flag("untold", "無法告知（聯繫不上、匿名、已遷出）"),
            words("words", "解釋了什麼，或為什麼無法告知", required=True),
            words("reaction", "住戶反應"),
        ),
    ),
    EventSpec(
        EventKind.MATTER_JOINED,
        "併為一事",
        "link-2",
        DESK,
        (line("title", "事項"), line("with_number", "與哪張工作單")),
        by_program=True,
    ),
    EventSpec(
        EventKind.MATTER_LEFT,
        "移出同一事項",
        "circle-slash",
        DESK,
        (line("title", "事項"), line("with_number", "與哪張工作單"), line("reason", "原因", required=True)),
        by_program=True,
    ),
    EventSpec(EventKind.READ, "已閱", "eye", HEAD, (person("by_name", "閱示人"), words("words", "閱示"))),
    EventSpec(
        EventKind.CORRECTED,
        "更正",
        "pencil",
        DESK,
        (
            line("field", "欄目", required=True),
            line("before", "原為"),
            line("after", "改為"),
            line("reason", "原因", required=True),
        ),
        by_program=True,
    ),
    EventSpec(
        EventKind.REASSIGNED,
        "改派經辦人",
        "user-plus",
        HEAD,
        (
            person("from", "原經辦人"),
            person("to", "改由", required=True),
            line("reason", "原因", required=True),
        ),
        by_program=True,
    ),
    EventSpec(EventKind.NOTED, "記一筆", "sticky-note", DESK, (WORDS,)),
    EventSpec(
        EventKind.ARCHIVED,
        "歸檔",
        "archive",
        DESK,
        (line("shelf", "案卷號", required=True), person("by_name", "歸檔人", required=True)),
    ),
    EventSpec(EventKind.CANCELLED, "作廢", "ban", HEAD, (words("reason", "原因", required=True),)),
)
