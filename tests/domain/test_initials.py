from __future__ import annotations

import pytest

from wuye_desk.domain.initials import initials, sounds


@pytest.mark.parametrize("name", ["張德勝", "曾東山", "周大森", "张德胜"])
def test_every_reading_of_a_name_has_its_initials(name: str) -> None:
    assert "zds" in initials(name).split()


def test_a_surname_of_two_readings_is_found_under_both() -> None:
    assert {"cds", "zds"} <= set(initials("曾東山").split())
    assert {"stf", "dtf"} <= set(initials("單田芳").split())


def test_simplified_and_traditional_sound_the_same() -> None:
    assert set(sounds("张德胜")) & set(sounds("張德勝")) == {"zhangdesheng"}


def test_letters_stay_and_signs_go() -> None:
    assert initials("David Chan") == "davidchan"
    assert initials("、，。") == ""
    assert sounds("") == ()


def test_a_company_has_few_readings() -> None:
    words = initials("深圳市錦湖科技發展有限公司").split()
    assert words[0].startswith("szsjh")
    assert len(words) <= 4
