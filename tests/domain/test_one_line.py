from __future__ import annotations

import pytest

from wuye_desk.domain.one_line import one_line


@pytest.mark.parametrize("between", ["\n", "\r\n", "\t", " \n\n ", "\u2028"])
def test_breaks_and_tabs_become_one_space(between: str) -> None:
    assert one_line(f"{between}張三{between}李四{between}") == "張三 李四"


def test_a_text_without_breaks_stays_as_it_was_typed() -> None:
    assert one_line("  張三\u3000 李四 ") == "  張三\u3000 李四 "
