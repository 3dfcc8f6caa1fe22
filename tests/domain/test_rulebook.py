"""The rule book: what it holds, what it refuses, how it is edited."""

from __future__ import annotations

import pytest

from tests.domain.cases import rules
from wuye_desk.domain.clock_table import CLOCK_TABLE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.rulebook import Base, load_rulebook, with_limit, write_rulebook
from wuye_desk.domain.vocabulary import ClockId, Criterion
from wuye_desk.domain.workdays import OpeningHours
from wuye_desk.resources import resource

TEXT = resource("rulebook.toml").read_text(encoding="utf-8")
SOP_LIMITS = {
    ClockId.ON_SITE: "10 分鐘",
    ClockId.REPORT_MANAGER: "10 分鐘",
    ClockId.MANAGER_CONTACT: "12 小時",
    ClockId.DEPARTMENT_PLAN: "1 小時",
    ClockId.FIRST_FEEDBACK: "24 小時",
    ClockId.DEPARTMENT_ANSWER: "2 個工作日",
    ClockId.REPLY: "3 個工作日",
    ClockId.LETTER_REPLY: "3 個工作日",
    ClockId.LATEST_VISIT: "3 個工作日",
    ClockId.MINOR_VISIT: "24 小時",
    ClockId.ONE_MONTH: "1 個月",
}
LOCAL = set(ClockId) - set(SOP_LIMITS)


@pytest.mark.parametrize(("clock", "limit"), SOP_LIMITS.items(), ids=[one.value for one in SOP_LIMITS])
def test_limits_of_the_sop(clock: ClockId, limit: str) -> None:
    assert rules().clocks[clock].limit_text == limit


def test_what_is_ours_is_marked_本地() -> None:
    assert {clock for clock, rule in rules().clocks.items() if rule.is_local} == LOCAL


def test_every_clock_and_criterion_is_there_once() -> None:
    assert set(rules().clocks) == set(ClockId) == set(CLOCK_TABLE)
    assert set(rules().criteria) == set(Criterion)
    assert rules().hours == OpeningHours()


def test_a_book_written_reads_back_the_same() -> None:
    assert load_rulebook(write_rulebook(rules())) == rules()


def test_a_changed_limit_shows_and_the_sops_is_kept() -> None:
    changed = with_limit(rules(), ClockId.FIRST_FEEDBACK, 12)
    rule = load_rulebook(write_rulebook(changed)).clocks[ClockId.FIRST_FEEDBACK]
    assert (rule.limit, rule.sop_limit, rule.is_changed, rule.rule_text) == (12, 24, True, "受理後 12 小時")
    assert with_limit(changed, ClockId.FIRST_FEEDBACK, rule.sop_limit) == rules()


@pytest.mark.parametrize(
    ("clock", "limit"), [(ClockId.REPLY, 0), (ClockId.REPLY, 1001), (ClockId.PROMISED, 3)]
)
def test_a_limit_that_cannot_be_is_refused(clock: ClockId, limit: int) -> None:
    with pytest.raises(DeskError):
        with_limit(rules(), clock, limit)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('base = "minutes"', 'base = "moons"'),
        ('owner = "steward"', 'owner = "king"'),
        ("limit = 10", "limit = -1"),
        ("limit = 10", 'limit = "ten"'),
        ('grade = "major"', 'grade = "huge"'),
        ('clause = "篇1 1.7"', 'clause = ""'),
        ("[clocks.reply]", "[clocks.replies]"),
        ("[criteria.media]", "[criteria.radio]"),
        ("version = 1", "version ="),
        ('["08:30", "17:30"]', '["17:30", "08:30"]'),
        ('base = "minutes"', 'base = "agreed"'),
    ],
)
def test_nonsense_is_refused(before: str, after: str) -> None:
    assert before in TEXT
    with pytest.raises(DeskError):
        load_rulebook(TEXT.replace(before, after, 1))


def test_bases_have_words() -> None:
    assert [base.label for base in Base] == ["分鐘", "小時", "個工作日", "個月", "約定時間"]
