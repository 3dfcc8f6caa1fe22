"""Everybody is taken out of a text, however typed; what is nobody's stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.people_blanking import PeopleBlanking

STATION = PeopleBlanking.of(
    residents=[
        "張德勝",
        "高明",
        "王美玲、陳大文（租）",
        "David Chen",
        "業主",
        "歐陽詠荷",
        "錦湖貿易有限公司",
    ],
    staff=["李國棟", "林曉婷"],
    rooms=[("3棟2單元1201", "1201"), ("商鋪12", "12"), ("A座803", "803")],
    phones=["13827505678", "0755-2550 1234", "6612"],
)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("張德勝說漏水", "住戶說漏水"),
        ("張 德勝和高　明吵架", "住戶和住戶吵架"),
        ("陳大文是租客", "住戶是租客"),
        ("david chen called", "住戶 called"),
        ("李國棟師傅來過", "工作人員師傅來過"),
        ("張先生、李師傅、陳經理", "某先生、某師傅、某經理"),
        ("姓王的說的，林姓員工", "姓某的說的，某姓員工"),
        ("3棟2單元1201室漏水", "某房室漏水"),
        ("３－２－１２０１漏水", "某房漏水"),
        ("3-1201、1201 房和 A座803", "某房、某房 房和 某房"),
        ("7棟1單元305也漏", "某房也漏"),
        ("賠 1201 元，用了 803 天", "賠 1201 元，用了 803 天"),
        ("電話 138 2750-5678，分機 6612", "電話 （電話從略），分機 某房"),
        ("座機 0755-25501234", "座機 （電話從略）"),
        ("不在名冊的 13912345678", "不在名冊的 （電話從略）"),
        ("身份證 44030119800101123X", "身份證 （電話從略）"),
        ("粵B12345 佔車位", "（車牌從略） 佔車位"),
        ("zds@example.com 來信", "（電話從略） 來信"),
        ("張老先生、王老太和高伯母", "某老先生、某老太和某伯母"),
        ("歐陽小姐、老張、王生", "某小姐、老某、某生"),
        ("三棟1201、1201天花", "某房、某房天花"),
        ("電話 138.2750.5678", "電話 （電話從略）"),
        ("錦湖貿易有限公司的貨", "住戶的貨"),
    ],
)
def test_people_rooms_and_phones_go(text: str, without: str) -> None:
    assert STATION.without(text) == without


@pytest.mark.parametrize(
    "text",
    [
        "TS-202611-001 於 2026-11-23 10:42 受理，篇2 5.3.3，限 3 個工作日",
        "2026年11月23日停水，17:00 恢復",
        "業主說電梯 3 樓停了 20 分鐘，衛生不好，主任說明",
        "第 12 次檢查，水壓 0.35，220 伏",
    ],
)
def test_what_tells_nobody_stays(text: str) -> None:
    assert STATION.without(text) == text


def test_a_part_of_a_longer_word_is_nobody() -> None:
    station = PeopleBlanking.of(residents=["Li", "安"], staff=[], rooms=[("12", "12")], phones=[])
    assert station.without("Lift 安全，編號 4125") == "Lift 安全，編號 4125"
    assert station.without("Mr Li at 12") == "Mr 住戶 at 12"


@given(
    st.sampled_from(["張德勝", "高明", "3棟2單元1201", "13827505678", "李國棟"]),
    st.text(alphabet="漏水張德高的，。 \n0123abc-", max_size=12),
    st.text(alphabet="漏水張德高的，。 \nabc-", max_size=12),
)
def test_no_known_word_is_left_whatever_surrounds_it(word: str, before: str, after: str) -> None:
    digits = word[0].isdigit() and before[-1:].isdigit()
    if not digits:
        assert word not in STATION.without(f"{before}{word}{after}")
