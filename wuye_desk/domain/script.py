"""What the receptionist reads out, with the real dates, and how she behaves meanwhile (篇1 1.1–1.6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.grading import Grading
from wuye_desk.domain.moments import local, weekday
from wuye_desk.domain.ticket import ClockInstance, TicketFacts
from wuye_desk.domain.vocabulary import Channel, ClockId, Grade, Kind, Validity

_MANNERS = {
    Channel.CALL: ("三聲內接聽", "先重復重點再確認"),
    Channel.VISIT: ("起身相迎", "讓座、雙手遞水", "先重復重點再確認", "起身相送"),
    Channel.LETTER: ("複印存檔", "原件呈主管領導閱示"),
}
_USUAL_MANNERS = ("記下轉辦單位、文號和期限", "先重復重點再確認")
_LATE = "這件已過了答復期限，我們馬上跟進，今天就給您回話。"
_APOLOGY = "實在不好意思"
_THANKS = {
    Kind.SUGGESTION: "謝謝您的建議，已經登記好了。",
    Kind.INQUIRY: "您問的已經登記好了。",
    Kind.DOUBT: "您的疑問已經登記好了。",
    Kind.HELP: "別著急，已經登記好了。",
}
_WITHOUT_DATE = {
    Kind.SUGGESTION: "我們研究以後告訴您採不採納。",
    Kind.INQUIRY: "我們問清楚就給您回電。",
    Kind.DOUBT: "我們核對清楚，再向您說明。",
    Kind.HELP: "我們馬上安排人幫您辦。",
}
"""What is said of kinds without a clock of their own while no day is agreed and no department asked."""
_DONE = {
    Kind.COMPLAINT: "這件事剛才已經辦好。過後我們再回訪，聽聽您的意見。",
    Kind.SUGGESTION: "您的建議剛才已經答復，謝謝您。",
    Kind.INQUIRY: "您問的剛才已經答復，還有不清楚的請隨時打來。",
    Kind.DOUBT: "您的疑問剛才已經說明，還有不清楚的請隨時打來。",
    Kind.HELP: "您要的幫忙剛才已經辦好。",
}


@dataclass(frozen=True, slots=True)
class ScriptNames:
    """Who and what the sentence names; what is not known yet stays empty."""

    caller: str = ""
    """As he is spoken to: 「張先生」, or the name; empty where he does not say it."""
    steward: str = ""
    department: str = ""
    number: str = ""
    """The ticket's number once it is saved."""
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """The sentence to read out."""

    spoken: str
    marks: tuple[tuple[int, int], ...]
    """What must not be missed: (start, end) of each stretch of spoken."""
    manners: tuple[str, ...]
    to_caller: bool = True
    """False for a letter: nobody is on the line, and the sentence says what to do."""


class _Sentence:
    """A text put together piece by piece that remembers which pieces are marked."""

    def __init__(self) -> None:
        self.text = ""
        self.marks: list[tuple[int, int]] = []

    def say(self, words: str) -> None:
        self.text += words

    def mark(self, words: str) -> None:
        self.marks.append((len(self.text), len(self.text) + len(words)))
        self.text += words


def script(
    facts: TicketFacts,
    grading: Grading,
    clocks: Iterable[ClockInstance],
    names: ScriptNames,
    now: datetime,
) -> Script:
    """Return what to say at this moment, before the number is given or with it."""
    due = {clock.clock: clock for clock in clocks if clock.is_open}
    sentence = _Sentence()
    if facts.channel is Channel.LETTER:
        _letter(sentence, due, names, now)
        return Script(sentence.text, tuple(sentence.marks), _MANNERS[Channel.LETTER], to_caller=False)
    _opening(sentence, facts, names)
    if names.settled:
        sentence.say(_DONE[facts.kind])
    else:
        _promises(sentence, facts, grading, due, names, now)
    return Script(sentence.text, tuple(sentence.marks), _MANNERS.get(facts.channel, _USUAL_MANNERS))


def day_spoken(moment: datetime) -> str:
    """Return a day as it is said: 「11月26日（週四）」."""
    here = local(moment)
    return f"{here.month}月{here.day}日（{weekday(here.date())}）"


def _opening(sentence: _Sentence, facts: TicketFacts, names: ScriptNames) -> None:
    if names.number:
        sentence.say("您的編號是 ")
        sentence.mark(names.number)
        sentence.say("。")
        return
    greeting = f"{names.caller}您好，"
    if facts.kind is not Kind.COMPLAINT:
        sentence.say(f"{greeting}{'已經登記好了。' if names.settled else _THANKS[facts.kind]}")
    elif facts.validity is Validity.INVALID:
        sentence.say(f"{greeting}您的意見已經登記好了。")
    else:
        sentence.say(f"{greeting}{_APOLOGY}。已經登記好了。")


def _letter(
    sentence: _Sentence, due: dict[ClockId, ClockInstance], names: ScriptNames, now: datetime
) -> None:
    """Say what is to be done and written for a letter (篇1 1.3)."""
    if names.number:
        sentence.say("把編號 ")
        sentence.mark(names.number)
        sentence.say(" 和收件時間寫在來函複印件上。")
    else:
        sentence.say("原件加蓋收件章、寫上收到的時間，複印存檔，再呈主管領導閱示。")
    moments = [clock.due_at for one in (ClockId.LETTER_REPLY, ClockId.PROMISED) if (clock := due.get(one))]
    answer = min((moment for moment in moments if moment is not None), default=None)
    if names.settled or answer is None:
        return
    if answer < now:
        sentence.mark("回函期限已過，今天就辦好並回函。")
        return
    sentence.mark(f"{day_spoken(answer)}前")
    sentence.say("處理好並寄出回函。")


def _promises(
    sentence: _Sentence,
    facts: TicketFacts,
    grading: Grading,
    due: dict[ClockId, ClockInstance],
    names: ScriptNames,
    now: datetime,
) -> None:
    steps = [_on_site(due, names, now), _manager(grading, due, now), _feedback(facts, due, names, now)]
    if facts.kind is not Kind.COMPLAINT and names.department:
        steps.append(f"已轉{names.department}")
    said = [step for step in steps if step]
    if said:
        sentence.say("。".join(said))
    answer = due.get(ClockId.PROMISED) or due.get(ClockId.REPLY) or due.get(ClockId.DEPARTMENT_ANSWER)
    if answer is None or answer.due_at is None:
        sentence.say("。" if said else "")
        sentence.say(_WITHOUT_DATE.get(facts.kind, ""))
        return
    if answer.due_at < now:
        sentence.say("。" if said else "")
        sentence.mark(_LATE)
        return
    sentence.say("，" if said else "我們會在 ")
    sentence.mark(_answer_time(answer))
    sentence.say("給您答復。")


def _answer_time(answer: ClockInstance) -> str:
    assert answer.due_at is not None
    at = f" {local(answer.due_at):%H:%M} " if answer.set_by_hand else ""
    return f"{day_spoken(answer.due_at)}{at}前"


def _on_site(due: dict[ClockId, ClockInstance], names: ScriptNames, now: datetime) -> str:
    clock = due.get(ClockId.ON_SITE)
    if clock is None or clock.due_at is None or clock.due_at < now:
        return ""
    who = f"區域管理員{names.steward}" if names.steward else "區域管理員"
    return f"{who}十分鐘內到現場"


def _manager(grading: Grading, due: dict[ClockId, ClockInstance], now: datetime) -> str:
    if grading.grade is not Grade.MAJOR or ClockId.MANAGER_CONTACT not in due:
        return ""
    clock = due[ClockId.MANAGER_CONTACT]
    if clock.due_at is None or clock.due_at < now:
        return ""
    return f"物業經理{_spoken_time(clock.due_at, now)}前會親自與您聯繫"


def _feedback(
    facts: TicketFacts, due: dict[ClockId, ClockInstance], names: ScriptNames, now: datetime
) -> str:
    clock = due.get(ClockId.FIRST_FEEDBACK)
    if clock is None or clock.due_at is None or clock.due_at < now:
        return ""
    where = f"已轉{names.department}，" if names.department else ""
    how = "先與您聯繫" if facts.channel is Channel.LETTER else "先打電話告訴您進展"
    return f"{where}我們{_spoken_time(clock.due_at, now)}前{how}"


def _spoken_time(moment: datetime, now: datetime) -> str:
    """Return a moment as it is said on the phone: 「明天上午 10:38」."""
    here, days = local(moment), (local(moment).date() - local(now).date()).days
    day = {0: "今天", 1: "明天", 2: "後天"}.get(days) or day_spoken(moment)
    return f"{day}{_part_of_day(here.hour)} {here:%H:%M} "


def _part_of_day(hour: int) -> str:
    names: Sequence[tuple[int, str]] = ((6, "凌晨"), (12, "上午"), (14, "中午"), (18, "下午"), (24, "晚上"))
    return next(name for end, name in names if hour < end)
