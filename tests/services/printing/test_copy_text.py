from __future__ import annotations

import pytest

from wuye_desk.services.printing.copy_text import Telling

HINTS = Telling.of(("張德勝", "王芳"), "3棟2單元1201", ("13827505678",))


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("張德勝家漏水", "住戶家漏水"),
        ("張先生說", "住戶說"),
        ("王女士說", "住戶說"),
        ("3棟2單元1201室漏水", "（房號從略）漏水"),
        ("3-2-1201 漏水", "（房號從略） 漏水"),
        ("1201 主臥", "（房號從略） 主臥"),
        ("打 138 2750 5678", "打 （電話從略）"),
        ("打13827505678", "打（電話從略）"),
    ],
)
def test_what_tells_who_it_is_is_found_and_taken_out(text: str, without: str) -> None:
    assert HINTS.found_in(text)
    assert HINTS.without(text) == without
    assert not HINTS.found_in(without)


@pytest.mark.parametrize("text", ["11201 元", "開張", "樓上 1301 室", "2026-11-23 報修", "電話 13827505679"])
def test_what_tells_nothing_stays(text: str) -> None:
    assert HINTS.without(text) == text


def test_a_ticket_without_name_room_or_phone_hides_nothing() -> None:
    assert Telling.of(("", ""), "", ("",)).found_in("公共區域漏水") == ()
