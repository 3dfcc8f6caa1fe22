"""The words of the desk: kinds, channels, natures, grades, roles, each with the label people know.

Labels are the SOP's own Traditional Chinese; views and documents pass them through their translation.
"""

from __future__ import annotations

from enum import Enum
from typing import Self


class Term(Enum):
    """A word of the station's language: a stored code and the label shown for it."""

    label: str
    __hash__ = object.__hash__  # Enum's own is Python code, and the rules look terms up by the thousand

    def __new__(cls, code: str, label: str = "") -> Self:
        """Make the member out of the code that is stored and the label that is shown."""
        member = object.__new__(cls)
        member._value_ = code
        member.label = label
        return member


class Kind(Term):
    """What the resident brings (篇3 五(一)1), and through it the prefix of its number."""

    COMPLAINT = "complaint", "投訴"
    SUGGESTION = "suggestion", "建議"
    INQUIRY = "inquiry", "問詢"
    DOUBT = "doubt", "質疑"
    HELP = "help", "求助"


class Channel(Term):
    """How it reached the desk."""

    CALL = "call", "來電"
    VISIT = "visit", "來訪"
    LETTER = "letter", "來函"
    COMPANY = "company", "上級/公司內部轉來"
    GOVERNMENT = "government", "政府部門轉來"
    CALL_CENTER = "call_center", "呼叫中心"
    GROUP = "group", "集團"
    QUALITY = "quality", "品質部"
    OTHER = "other", "其他"


PASSED_ON = frozenset(
    {Channel.COMPANY, Channel.GOVERNMENT, Channel.CALL_CENTER, Channel.GROUP, Channel.QUALITY}
)
"""Channels behind which a sender waits for an answer of his own."""


class NatureGroup(Term):
    """The three families of 篇2 4.1."""

    MANAGEMENT = "management", "物業管理類"
    PASSED_ON = "passed_on", "上級或政府轉來"
    OTHER = "other", "其它"


class Nature(Term):
    """What a complaint is about (篇2 4.1.1–4.1.3)."""

    SERVICE = "service", "客服管理"
    ENVIRONMENT = "environment", "環境管理"
    REPAIR = "repair", "維修管理"
    INSIDE_COMPANY = "inside_company", "公司內部"
    OUTSIDE_COMPANY = "outside_company", "公司外部"
    NEIGHBOURS = "neighbours", "鄰里糾紛"
    AUTHORITIES = "authorities", "政府/企事業單位"
    UTILITIES = "utilities", "市政配套"
    OTHER = "other", "其他"

    @property
    def group(self) -> NatureGroup:
        """Return the family this nature belongs to."""
        return _NATURE_GROUPS[self]


_NATURE_GROUPS = {
    Nature.SERVICE: NatureGroup.MANAGEMENT,
    Nature.ENVIRONMENT: NatureGroup.MANAGEMENT,
    Nature.REPAIR: NatureGroup.MANAGEMENT,
    Nature.INSIDE_COMPANY: NatureGroup.PASSED_ON,
    Nature.OUTSIDE_COMPANY: NatureGroup.PASSED_ON,
    Nature.NEIGHBOURS: NatureGroup.OTHER,
    Nature.AUTHORITIES: NatureGroup.OTHER,
    Nature.UTILITIES: NatureGroup.OTHER,
    Nature.OTHER: NatureGroup.OTHER,
}


USUAL_NATURE = {
    Channel.GOVERNMENT: Nature.OUTSIDE_COMPANY,
    **dict.fromkeys(PASSED_ON - {Channel.GOVERNMENT}, Nature.INSIDE_COMPANY),
}
"""What a complaint is about until somebody says otherwise, where its channel tells it (篇2 4.1.2)."""


class Validity(Term):
    """Whether the complaint counts; pending runs like valid."""

    PENDING = "pending", "待定"
    VALID = "valid", "有效"
    INVALID = "invalid", "無效"


class Grade(Term):
    """The grade in the words of 篇3, lightest first."""

    SIMPLE = "simple", "簡易"
    COMPLEX = "complex", "復雜"
    MAJOR = "major", "重大"

    @property
    def rank(self) -> int:
        """Return 0 for the lightest grade, 2 for the heaviest."""
        return list(Grade).index(self)

    @property
    def part_two(self) -> str:
        """Return the same grade in the words of 篇2."""
        return "重大" if self is Grade.MAJOR else "輕微"

    @property
    def part_one(self) -> str:
        """Return the same grade in the words of 篇1."""
        return "重大" if self is Grade.MAJOR else "一般"


class Role(Term):
    """Who does what at the station; one person may hold several roles."""

    RECEPTIONIST = "receptionist", "接單員"
    STEWARD = "steward", "區域管理員"
    STATION_HEAD = "station_head", "站長"
    DEPUTY_DIRECTOR = "deputy_director", "副主任"
    DIRECTOR = "director", "主任"
    MANAGER = "manager", "物業經理"
    LEADER = "leader", "分管領導"
    COMPANY_LEADER = "company_leader", "公司分管領導"
    DEPARTMENT = "department", "部門負責人"
    CASHIER = "cashier", "收費員"
    REPAIR = "repair", "維修"
    GUARD = "guard", "保安"
    SERVICE_CENTER = "service_center", "客戶中心"
    ADMINISTRATOR = "administrator", "系統管理員"


class Capacity(Term):
    """In which capacity a party answers for a room (收費戶)."""

    OWNER = "owner", "業主"
    TENANT = "tenant", "租戶"
    COMPANY = "company", "公司"


class CallerRelation(Term):
    """Who is on the line, seen from the household."""

    SELF = "self", "本人"
    FAMILY = "family", "家人"
    TENANT = "tenant", "租戶"
    AGENT = "agent", "代理"
    OUTSIDER = "outsider", "名冊外"
    ANONYMOUS = "anonymous", "匿名"


class VisitResult(Term):
    """What the resident says at the return visit; 基本滿意 counts as satisfied."""

    SATISFIED = "satisfied", "滿意"
    MOSTLY = "mostly", "基本滿意"
    DISSATISFIED = "dissatisfied", "不滿意"


class ContactWay(Term):
    """How somebody was reached."""

    PHONE = "phone", "電話"
    DOOR = "door", "上門"
    DESK = "desk", "當面"
    LETTER = "letter", "書面"


class ClockState(Term):
    """What a clock says at a given moment."""

    NOT_STARTED = "not_started", "未開始"
    NOT_YET_OPEN = "not_yet_open", "未到時間"
    RUNNING = "running", "進行中"
    MET = "met", "準時"
    MET_LATE = "met_late", "遲達"
    OVERDUE = "overdue", "逾期"
    VOID = "void", "不適用"


class Stage(Term):
    """Where a ticket stands in its life."""

    IN_HAND = "in_hand", "處理中"
    SOLVED = "solved", "待回訪"
    VISITED = "visited", "待經理意見"
    OPINION_GIVEN = "opinion_given", "待歸檔"
    ARCHIVED = "archived", "已歸檔"
    CANCELLED = "cancelled", "作廢"


class ClockId(Term):
    """The clocks of 1-complaints §3 under the names people see."""

    ON_SITE = "on_site", "趕赴現場"
    REPORT_MANAGER = "report_manager", "上報物業經理"
    MANAGER_CONTACT = "manager_contact", "經理與住戶溝通"
    DEPARTMENT_PLAN = "department_plan", "部門處理方法"
    FIRST_FEEDBACK = "first_feedback", "反饋處理信息"
    DEPARTMENT_ANSWER = "department_answer", "部門處理答復"
    REPLY = "reply", "答復業戶"
    PROMISED = "promised", "約定答復"
    LETTER_REPLY = "letter_reply", "處理並回函"
    SENDER_REPLY = "sender_reply", "回復轉辦單位"
    LATEST_VISIT = "latest_visit", "最遲回訪"
    MINOR_VISIT = "minor_visit", "回訪"
    MAJOR_VISIT = "major_visit", "站長回訪"
    LEADER_REPORT = "leader_report", "不滿意上報"
    ONE_MONTH = "one_month", "一個月限期"
    REVIEW_MEETING = "review_meeting", "專題會議"
    IRREGULAR_DECISION = "irregular_decision", "非正常關閉審批"
    MANAGER_OPINION = "manager_opinion", "物業經理意見"


class Criterion(Term):
    """The criteria of 1-complaints §2; ticking them sets the grade."""

    JOINT = "joint", "三人以上就同一事項"
    MEDIA = "media", "媒體曝光或可能曝光"
    REPUTATION = "reputation", "影響公司聲譽"
    INJURY_OR_LOSS = "injury_or_loss", "人身傷害或較大經濟損失"
    LEGAL_CLAIM = "legal_claim", "律師函或明確索償"
    OUTSIDE_VISIT_DISSATISFIED = "outside_visit_dissatisfied", "呼叫中心等回訪不滿意"
    BROKEN_COMMITMENT = "broken_commitment", "承諾未實施，多次未解決"
    ONE_MONTH_UNSOLVED = "one_month_unsolved", "一個月內未合理解決"
    OVERALL_SERVICE = "overall_service", "對整體服務水平"
    CONDUCT = "conduct", "服務態度、職業道德、廉潔"
    REPEATED = "repeated", "二次投訴"
    WRITTEN_OR_PASSED_ON = "written_or_passed_on", "書面，政府、集團等轉來"
