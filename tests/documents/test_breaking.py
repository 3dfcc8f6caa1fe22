from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from wuye_desk.documents.fonts import Lettering
from wuye_desk.documents.grammar.breaking import Setting, break_text, joined
from wuye_desk.documents.grammar.elastic import cut, lines_in, share, text_height


def lines(text: str, width: float = 40.0) -> list[str]:
    return [line.text for line in break_text(text, Setting(Lettering(), width, 10))]


@given(some.text(alphabet="漏水，。、；：！？「」（）12- ：", min_size=1, max_size=120))
def test_no_line_begins_with_a_point_or_a_closing_bracket(text: str) -> None:
    broken = lines("室" + text + "室", 60.0)
    assert all(line[0] not in "，。、；：！？」）" for line in broken[1:] if line.strip()) or _one_long_piece(
        text
    )


def _one_long_piece(text: str) -> bool:
    """Return whether a run of marks alone is wider than a line, which must then be cut somewhere."""
    return any(len(part) > 12 for part in text.replace("漏", " ").replace("水", " ").split())


@given(some.text(alphabet="漏水，。「」12 -\n", max_size=200))
def test_breaking_loses_nothing(text: str) -> None:
    setting = Setting(Lettering(), 40.0, 10)
    assert "".join(joined(break_text(text, setting)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "piece", ["2026-11-23 08:42", "11月21日", "13827505678", "40×60", "篇2 5.3.4", "17:30", "TS-202611-037"]
)
def test_numbers_and_dates_are_never_split(piece: str) -> None:
    for before in range(12):
        assert any(piece in line for line in lines("水" * before + piece + "水" * 5))


def test_no_line_is_wider_than_its_column() -> None:
    setting = Setting(Lettering(), 40.0, 10)
    text = "住戶稱「已記錄」，均未見有人上門（查看）；http://example.com/" + "a" * 60
    assert all(setting.measure(line.text.rstrip()) <= 40.0 + 1e-6 for line in break_text(text, setting))


def test_a_list_keeps_its_hanging_indent() -> None:
    broken = break_text("1. " + "水" * 30, Setting(Lettering(), 40.0, 10))
    assert broken[0].indent == 0
    assert all(line.indent > 3 for line in broken[1:])


def test_heights_are_shared_by_need_shortest_first_then_equally() -> None:
    assert share(100.0, [20.0, 20.0], [0.0, 0.0]) == [50.0, 50.0]
    assert share(100.0, [20.0, 20.0], [30.0, 200.0]) == [30.0, 70.0]
    assert sum(share(100.0, [10.0, 10.0, 10.0], [90.0, 5.0, 40.0])) == pytest.approx(100.0)


def test_a_text_too_long_leaves_a_line_for_the_words_that_send_on() -> None:
    broken = break_text("水" * 200, Setting(Lettering(), 40.0, 10))
    flow = cut(broken, text_height(5))
    assert len(flow.here) == lines_in(text_height(5)) - 1 == 4
    assert [*flow.here, *flow.rest] == broken
