"""Registering a ticket: number, grade, clocks, events, and everything that has to be kept exactly."""

from __future__ import annotations

from datetime import timedelta

import pytest

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import CallerRelation, Channel, ClockId, Criterion, Grade, Kind, Stage
from wuye_desk.services.desk import Desk
from wuye_desk.services.registration import preview, register
from wuye_desk.store.cases import load_case
from wuye_desk.store.models import Clock, Ticket, TicketEvent
from wuye_desk.store.search import search_tickets
from tests.services.drafts_of import a_draft


def test_number_has_the_prefix_of_the_kind_and_the_month_of_saving(desk: Desk) -> None:
    numbers = [register(desk, a_draft(desk, kind=kind)).number for kind in (Kind.COMPLAINT, Kind.COMPLAINT, Kind.HELP)]
    assert numbers == ["TS-202611-001", "TS-202611-002", "QZ-202611-001"]
