from __future__ import annotations

import pytest

from wuye_desk.views.printing.page_range import wanted_pages


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", [1, 2, 3, 4]),
        ("2", [2]),
        ("1-3", [1, 2, 3]),
        ("1-2, 4", [1, 2, 4]),
        ("１－３，４", [1, 2, 3, 4]),
        ("4、1", [4, 1]),
        ("1,1-2", [1, 2]),
    ],
)
def test_pages_are_read_as_people_write_them(text: str, pages: list[int]) -> None:
    assert wanted_pages(text, 4) == pages


@pytest.mark.parametrize("text", ["0", "5", "3-1", "1-9", "全部", "1--2", ",,"])
def test_pages_that_are_not_there_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it carries the part that cannot be read
        wanted_pages(text, 4)
