"""The sentence to read out, with the real date."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.domain.cases import MONDAY, all_clocks, course, facts, rules
from wuye_desk.domain.grading import grade
from wuye_desk.domain.script import Script, ScriptNames, script
from wuye_desk.domain.vocabulary import Channel, Criterion, Kind

NAMES = ScriptNames(caller="張先生", steward="黃麗娟")


def said(*criteria: Criterion, names: ScriptNames = NAMES, **changes: Any) -> Script:
    ticket = facts(MONDAY, *criteria, **changes)
    events = course(ticket, settled=names.settled)
    return script(ticket, grade(ticket, events, rules()), all_clocks(ticket, events), names, MONDAY)


def test_it_promises_the_real_date_in_bold_篇1_1_6() -> None:
    found = said(happening=True)
    assert found.spoken == (
        "張先生您好，實在不好意思。已經登記好了。區域管理員黃麗娟十分鐘內到現場。"
        "我們明天上午 10:38 前先打電話告訴您進展，11月26日（週四）前給您答復。"
    )
    assert [found.spoken[start:end] for start, end in found.marks] == ["11月26日（週四）前"]


def test_what_is_overdue_already_is_never_promised_for_a_past_day() -> None:
    ticket = facts(MONDAY)
    events, later = course(ticket), MONDAY + timedelta(days=40)
    spoken = script(ticket, grade(ticket, events, rules()), all_clocks(ticket, events), NAMES, later).spoken
    assert "11月" not in spoken
    assert spoken.endswith("這件已過了答復期限，我們馬上跟進，今天就給您回話。")


def test_with_the_number_it_says_the_number_in_bold() -> None:
    found = said(names=ScriptNames("張先生", "黃麗娟", number="TS-202611-047"))
    assert found.spoken.startswith("您的編號是 TS-202611-047。")
    assert found.spoken[slice(*found.marks[0])] == "TS-202611-047"


def test_a_major_complaint_promises_the_manager_篇2_5_4_2() -> None:
    assert "物業經理今天晚上 22:48 前會親自與您聯繫" in said(Criterion.MEDIA).spoken


def test_settled_on_the_spot_promises_a_visit_only() -> None:
    found = said(names=ScriptNames("張先生", settled=True))
    assert "剛才已經辦好" in found.spoken
    assert "回訪" in found.spoken
    assert not found.marks


@pytest.mark.parametrize(
    ("kind", "spoken"),
    [
        (Kind.SUGGESTION, "張先生您好，謝謝您的建議，已經登記好了。我們研究以後告訴您採不採納。"),
        (Kind.INQUIRY, "張先生您好，您問的已經登記好了。我們問清楚就給您回電。"),
        (Kind.DOUBT, "張先生您好，您的疑問已經登記好了。我們核對清楚，再向您說明。"),
        (Kind.HELP, "張先生您好，別著急，已經登記好了。我們馬上安排人幫您辦。"),
    ],
)
def test_each_other_kind_is_answered_in_its_own_words(kind: Kind, spoken: str) -> None:
    assert said(kind=kind).spoken == spoken


def test_an_inquiry_with_an_agreed_time_promises_that_time() -> None:
    found = said(kind=Kind.INQUIRY, agreed_answer_at=MONDAY + timedelta(days=1))
    assert found.spoken.endswith("我們會在 11月24日（週二） 10:38 前給您答復。")


def test_an_inquiry_answered_on_the_spot_promises_no_visit() -> None:
    found = said(kind=Kind.INQUIRY, names=ScriptNames("張先生", settled=True))
    assert "剛才已經答復" in found.spoken
    assert "回訪" not in found.spoken


def test_who_gives_no_name_is_greeted_all_the_same_篇1_1_1() -> None:
    assert said(names=ScriptNames()).spoken.startswith("您好，實在不好意思。")


@pytest.mark.parametrize(
    ("channel", "manner"),
    [
        (Channel.CALL, "三聲內接聽"),
        (Channel.VISIT, "起身相送"),
        (Channel.LETTER, "複印存檔"),
        (Channel.GROUP, "文號"),
    ],
)
def test_manners_follow_the_channel_篇1_1(channel: Channel, manner: str) -> None:
    assert any(manner in one for one in said(channel=channel).manners)


def test_a_letter_is_worked_on_not_spoken_to_篇1_1_3() -> None:
    found = said(channel=Channel.LETTER, letter_arrived_at=MONDAY)
    assert not found.to_caller
    assert "您" not in found.spoken
    assert "複印存檔" in found.spoken
    assert found.spoken.endswith("11月26日（週四）前處理好並寄出回函。")
    assert said().to_caller


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("kind", list(Kind))
def test_every_sentence_is_whole(channel: Channel, kind: Kind) -> None:
    spoken = said(channel=channel, kind=kind).spoken
    assert spoken.endswith("。")
    assert not any(wrong in spoken for wrong in ("。。", "，。", "。，", "  "))
