"""What kinds of words an event can carry, and the fields several events share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from wuye_desk.domain.vocabulary import ContactWay, Grade, Role, Term, Validity, VisitResult

Choices = tuple[tuple[str, str], ...]
"""Pairs of the stored code and the word shown."""


class FieldType(Enum):
    """How a field is asked for; every value is JSON-ready."""

    LINE = auto()
    WORDS = auto()
    """Several lines."""
    FLAG = auto()
    CHOICE = auto()
    MOMENT = auto()
    """ISO text with its offset."""
    HAND_OVER = auto()
    """The number of a hand-over."""
    DEPARTMENT = auto()
    PERSON = auto()
    CRITERIA = auto()
    """A list of criterion codes."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One word an event carries: a key of Event.data."""

    name: str
    label: str
    type: FieldType = FieldType.LINE
    required: bool = False
    choices: Choices = ()
    default: str = ""
    """The choice taken before anybody chooses."""


def choices_of(*terms: Term) -> Choices:
    """Return terms as choices."""
    return tuple((str(term.value), term.label) for term in terms)


OUTSIDE: Choices = (
    ("", "本站"),
    ("call_center", "呼叫中心"),
    ("group", "集團"),
    ("quality", "品質部"),
)
"""Who visited: the station itself, or one of those of 篇3 四(一)1(6)."""


class Ground(StrEnum):
    """Why a ticket is closed irregularly."""

    UNRELATED = "unrelated"
    BEYOND = "beyond"
    OTHER = "other"
    UNREASONABLE = "unreasonable"
    UNREACHABLE = "unreachable"
    ANONYMOUS = "anonymous"
    MOVED = "moved"
    NEVER_SATISFIED = "never_satisfied"


GROUNDS: Choices = (
    (Ground.UNRELATED.value, "無效：與我司無關"),
    (Ground.BEYOND.value, "無效：非我司責任和能力範圍"),
    (Ground.OTHER.value, "無效：其他"),
    (Ground.UNREASONABLE.value, "無效：無理投訴"),
    (Ground.UNREACHABLE.value, "仍有效：三次聯繫不上"),
    (Ground.ANONYMOUS.value, "仍有效：匿名"),
    (Ground.MOVED.value, "仍有效：已遷出"),
    (Ground.NEVER_SATISFIED.value, "仍有效：多輪仍不滿意"),
)
"""篇3 四(二) for the first three, 篇2 5.3.8 for the fourth; the rest, of valid tickets, are 本地."""

INVALID_GROUNDS = frozenset({Ground.UNRELATED, Ground.BEYOND, Ground.OTHER, Ground.UNREASONABLE})
"""Grounds whose approval makes a complaint 無效; by the others it stays valid in every figure."""

WORDS = FieldSpec("words", "內容", FieldType.WORDS, required=True)
REMARK = FieldSpec("words", "說明", FieldType.WORDS)
HAND_OVER = FieldSpec("hand_over", "哪次轉交", FieldType.HAND_OVER, required=True)
WAY = FieldSpec("way", "方式", FieldType.CHOICE, True, choices_of(*ContactWay), ContactWay.PHONE.value)
VISIT_WAY = FieldSpec(
    "way",
    "方式",
    FieldType.CHOICE,
    True,
    choices_of(ContactWay.DOOR, ContactWay.PHONE),
    ContactWay.DOOR.value,
)
RESULT = FieldSpec("result", "結果", FieldType.CHOICE, True, choices_of(*VisitResult))
VALIDITY = FieldSpec(
    "validity", "有效性", FieldType.CHOICE, True, choices_of(Validity.VALID, Validity.PENDING)
)
LOWER_GRADE = FieldSpec("grade", "降為", FieldType.CHOICE, False, choices_of(Grade.SIMPLE, Grade.COMPLEX))
YES, NO = "yes", "no"
"""Codes of a choice whose answer is kept as true or false."""
AGREED = FieldSpec("agreed", "審批結果", FieldType.CHOICE, True, ((YES, "同意"), (NO, "不同意")))
"""Nothing is chosen before the approver chooses; kept as true or false."""
PASSED_TO = FieldSpec(
    "to_role",
    "上報給",
    FieldType.CHOICE,
    True,
    choices_of(Role.STATION_HEAD, Role.MANAGER, Role.LEADER, Role.COMPANY_LEADER),
)
"""Whom a ticket can be passed up to (篇1 1.8)."""
