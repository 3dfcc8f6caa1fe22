"""Whoever holds whatever: no duty is without somebody at the desk to see it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.permissions import Action, may
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.duty.turns import Duty, Turns
from wuye_desk.services.tickets.owners import Owners

HEAD = 1
PEOPLE = tuple(range(2, 7))
ROLES = st.frozensets(st.sampled_from(list(Role)), max_size=3)


@st.composite
def stations(draw: st.DrawFn) -> Turns:
    """Make a station with a 站長 who can sign in, and others with any roles, some with a PIN, some away."""
    roles = {HEAD: frozenset({Role.STATION_HEAD}), **{one: draw(ROLES) for one in PEOPLE}}
    pins = frozenset({HEAD}) | draw(st.frozensets(st.sampled_from(PEOPLE)))
    away = draw(st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from((HEAD, *PEOPLE)), max_size=2))
    by_role = {role: tuple(one for one in roles if role in roles[one]) for role in Role}
    owners = Owners(
        names={one: f"員工{one}" for one in roles},
        by_role={role: held for role, held in by_role.items() if held},
        heads={},
        stewards={},
        substitutes=away,
    )
    return Turns(owners, roles, frozenset(one for one in pins if may(roles[one], Action.RECORD)))


DUTIES = st.builds(
    Duty,
    role=st.sampled_from(list(Role)),
    person=st.none() | st.sampled_from((HEAD, *PEOPLE, 99)),
    keeper=st.none() | st.sampled_from((HEAD, *PEOPLE, 99)),
    steward=st.none() | st.sampled_from((HEAD, *PEOPLE)),
)


@given(stations(), DUTIES)
def test_every_duty_is_the_turn_of_somebody_who_can_do_it(turns: Turns, duty: Duty) -> None:
    whose = turns.whose(duty)
    assert whose & turns.able
    assert whose <= turns.owners.names.keys()


@given(stations(), DUTIES, st.sampled_from((HEAD, *PEOPLE)))
def test_who_is_barred_never_gets_it(turns: Turns, duty: Duty, barred: int) -> None:
    assert barred not in turns.whose(duty, frozenset({barred}))
