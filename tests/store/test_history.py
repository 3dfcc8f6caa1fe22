from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime

import peewee
import pytest

from tests.support.tickets import add_ticket
from wuye_desk.domain.history import Change, Deed, Subject, read_payload
from wuye_desk.store.history import PLACE, broken_rows, write_changes
from wuye_desk.store.models import History
from wuye_desk.store.opening import Store


def write(store: Store, now: datetime, *titles: str) -> None:
    changes = [
        Change(Subject.BULLETIN, Deed.CHANGED, "7", title, {"內容": "停水"}, {"內容": title})
        for title in titles
    ]
    with store.write():
        write_changes(now, 1, changes)


def by_hand(store: Store, *statements: str) -> None:
    """Change the file as somebody with a database tool would, who takes the triggers out first."""
    with closing(sqlite3.connect(store.path)) as connection:
        for trigger in ("removed", "changed"):
            connection.execute(f"DROP TRIGGER history_never_{trigger}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def last() -> History:
    return History.select().order_by(History.id.desc()).get()


def test_a_row_says_who_when_where_what_before_and_after(station: Store, now: datetime) -> None:
    write(station, now, "停電")
    row = last()
    assert (row.person.name, row.at, row.place) == ("周建國", now, PLACE)
    assert (row.subject, row.deed, row.record, row.title) == (Subject.BULLETIN, Deed.CHANGED, "7", "停電")
    assert read_payload(row.payload) == ({"內容": "停水"}, {"內容": "停電"})


def test_the_chain_of_a_station_in_use_holds(station: Store, now: datetime) -> None:
    write(station, now, "一", "二", "三")
    assert History.select().count() > 10
    assert list(broken_rows()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM history WHERE id = 3",
        "UPDATE history SET title = 'x' WHERE id = 3",
        "UPDATE history SET payload = '[{},{}]' WHERE id = 3",
        "UPDATE history SET payload = NULL WHERE id = 3",
        "UPDATE history SET hash = zeroblob(32) WHERE id = 3",
        (
            "INSERT INTO history SELECT id + 1000, at, person_id, place, deed, subject, record, title,"
            " payload, salt, digest, hash FROM history WHERE id = 3"
        ),
        "INSERT OR REPLACE INTO history SELECT * FROM history WHERE id = 3",
    ],
)
def test_the_file_itself_refuses_to_change_or_remove_a_row(station: Store, statement: str) -> None:
    with pytest.raises(peewee.IntegrityError, match="only added to"):
        station.database.execute_sql(statement)


def test_blanking_takes_the_words_and_leaves_the_chain(station: Store, now: datetime) -> None:
    write(station, now, "一", "二")
    number = last().id - 1
    station.database.execute_sql("UPDATE history SET payload = NULL, salt = NULL WHERE id = ?", (number,))
    assert History.get_by_id(number).payload is None
    assert list(broken_rows()) == []


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE history SET payload = replace(payload, '水', '電') WHERE id = {last}", "{last}"),
        ("UPDATE history SET title = 'x' WHERE id = {last}", "{last}"),
        ("UPDATE history SET at = at - 1 WHERE id = {last}", "{last}"),
        ("UPDATE history SET person_id = NULL WHERE id = {last}", "{last}"),
        ("UPDATE history SET digest = zeroblob(32) WHERE id = {last}", "{last}"),
        ("DELETE FROM history WHERE id = {last} - 1", "{gap}"),
    ],
)
def test_what_was_changed_by_hand_is_found(
    station: Store, now: datetime, statement: str, broken: str
) -> None:
    write(station, now, "一", "二")
    places = {"last": last().id, "gap": last().id - 1}
    by_hand(station, statement.format(**places))
    assert next(broken_rows())[0] == int(broken.format(**places))


def write_and_break_off(store: Store, now: datetime) -> None:
    with store.write():
        write_changes(now, 1, [Change(Subject.STORE, Deed.ADDED, "1", "x")])
        raise RuntimeError


def test_a_ticket_event_and_its_history_are_one_commit(station: Store, now: datetime) -> None:
    before = History.select().count()
    with pytest.raises(RuntimeError):
        write_and_break_off(station, now)
    assert History.select().count() == before
    add_ticket(station, "TS-202611-001", now)
    with pytest.raises(RuntimeError, match="inside"):
        write_changes(now, 1, [])


def test_days_and_lists_stand_in_the_history_as_words(station: Store, now: datetime) -> None:
    told = {"從": date(2026, 11, 1).isoformat(), "放假調休": ["01-01 休 元旦"]}
    with station.write():
        write_changes(now, None, [Change(Subject.CALENDAR, Deed.ADDED, "2027", "2027年", after=told)])
    assert read_payload(last().payload) == ({}, told)
    assert last().person is None
