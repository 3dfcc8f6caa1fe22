"""Who stands in for somebody absent does his steps at a ticket, and nothing else of his (值班/代理)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.scenarios.path import HEAD, MANAGER, E, Path
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.vocabulary import Channel, Validity
from wuye_desk.services.people.people import people
from wuye_desk.services.people.substitutions import add_substitution

SUBSTITUTE = "鄭雅文"


@pytest.fixture
def absent_head(path: Path) -> Path:
    path.at(11, 23, 10)
    ids = {one.name: one.id for one in people(path.desk)}
    now = path.desk.now()
    add_substitution(path.by(HEAD), ids[HEAD], ids[SUBSTITUTE], now, now + timedelta(days=1))
    return path


def test_the_substitute_of_the_head_decides_while_he_is_away_篇3_四二3(absent_head: Path) -> None:
    path = absent_head
    path.opens()
    path.does(E.IRREGULAR_APPLIED)
    with pytest.raises(DeskError, match="只有站長或以上"):
        path.does(E.IRREGULAR_DECIDED, approver=SUBSTITUTE)
    path.does(E.IRREGULAR_DECIDED, by=SUBSTITUTE, approver=SUBSTITUTE)
    assert path.view.validity is Validity.INVALID


def test_not_before_or_after_and_nothing_but_tickets(absent_head: Path) -> None:
    path = absent_head
    desk = path.by(SUBSTITUTE)
    assert desk.may(Action.CANCEL)
    assert not desk.may(Action.MANAGE_PEOPLE)
    assert not desk.may(Action.MANAGE_RULES)
    path.at(11, 24, 10, 1)
    assert not desk.may(Action.CANCEL)


def test_a_receptionists_own_word_is_no_word_of_a_leader_篇1_1_3(path: Path) -> None:
    path.at(11, 23, 10).opens(channel=Channel.LETTER, letter_arrived_at=path.desk.now())
    with pytest.raises(DeskError, match="閱示的是站長、物業經理或領導"):
        path.does(E.READ, by_name=SUBSTITUTE)
    path.does(E.READ, by_name="許明遠", words="請經理親自回訪")
    assert path.step == "登記反饋 · 接單員"
    assert path.does(E.READ, by_name=MANAGER).events[-1].data["roles"] == ["manager"]
