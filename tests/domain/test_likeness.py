from __future__ import annotations

import pytest

from wuye_desk.domain.likeness import ALIKE_LEAST, likeness, telling_pairs


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("我家主臥天花板又滲水了", "主臥天花滲水"),
        ("電梯壞了", "電梯異響抖動"),
        ("大堂門禁刷卡打不開，晚上進不來", "門禁失靈。刷卡沒反應，晚上門關不上。"),
        ("漏水", "廚房下水管漏水，請盡快派人處理"),
    ],
)
def test_two_ways_to_say_the_same_are_alike(typed: str, other: str) -> None:
    assert likeness(telling_pairs(typed), telling_pairs(other)) >= ALIKE_LEAST


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("主臥天花滲水", "車位被占"),
        ("請盡快派人處理", "電梯壞了，請盡快派人處理"),
        ("昨天晚上樓上裝修太吵", "昨天晚上停水，物業說今天處理"),
        ("", "漏水"),
        ("漏", "漏水"),
    ],
)
def test_what_every_complaint_says_makes_nothing_alike(typed: str, other: str) -> None:
    assert likeness(telling_pairs(typed), telling_pairs(other)) < ALIKE_LEAST


def test_the_nearer_text_is_the_more_alike() -> None:
    typed = telling_pairs("主臥天花滲水")
    near, far = telling_pairs("主臥天花滲水，修後又漏"), telling_pairs("客廳天花裂縫")
    assert likeness(typed, near) > likeness(typed, far)
