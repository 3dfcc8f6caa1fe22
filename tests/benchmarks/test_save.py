"""Saving a ticket against a bare SQLite commit of the same rows, both durable (synchronous=FULL)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.big_station import copy_big_station, open_big_desk
from tests.benchmarks.ratios import hold_ratio
from wuye_desk.domain.vocabulary import Criterion
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store.opening import FILE_NAME

CONTENT = (
    "上月底報過主臥天花滲水，修後又漏。11-14 約師傅複查，兩次沒來；上週六來了態度不耐煩。床邊地板已泡起。"
)


def a_draft(desk: Desk) -> TicketDraft:
    return TicketDraft(
        account_id=7,
        room_id=7,
        caller_name="張德勝",
        callback_phone="13827505678",
        received_at=desk.now() - timedelta(minutes=4),
        content=CONTENT,
        demand="今天先止住滴水；三天內查明漏點並修好；師傅當面道歉。",
        location="主臥天花",
        department="維修組",
        hand_over_now=True,
        happening=True,
        criteria={Criterion.CONDUCT},
    )


def columns_of(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "id"]


def rows_of(connection: sqlite3.Connection, table: str, condition: str) -> tuple[str, list[list[Any]]]:
    """Return the insert statement of a table without its id, and the rows to repeat."""
    columns = columns_of(connection, table)
    names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
    rows = connection.execute(f"SELECT {names} FROM {table} WHERE {condition}").fetchall()
    return f"INSERT INTO {table} ({names}) VALUES ({marks})", [list(row) for row in rows]


def bare_commits(path: Path, ticket_id: int) -> Iterator[None]:
    """Write the rows of a ticket that was saved over and over, each time as one durable commit."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = on")
        connection.execute("PRAGMA synchronous = full")
        add_ticket, (ticket,) = rows_of(connection, "ticket", f"id = {ticket_id}")
        add_event, events = rows_of(connection, "ticket_event", f"ticket_id = {ticket_id}")
        add_clock, clocks = rows_of(connection, "clock", f"ticket_id = {ticket_id}")
        named, history = rows_of(connection, "history", f"subject = 'ticket' AND record = '{ticket_id}'")
        add_history = named.replace("(", "(id, ", 1).replace("VALUES (", "VALUES (?, ", 1)
        words = connection.execute("SELECT words FROM ticket_words WHERE rowid = ?", (ticket_id,)).fetchone()
        columns = columns_of(connection, "ticket")
        number, draft = columns.index("number"), columns.index("draft_id")
        at = 0
        while True:
            at += 1
            ticket[number], ticket[draft] = f"ZZ-{at}", f"bare{at}"
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE serial SET last = last + 0 WHERE prefix = 'TS'")
            new = connection.execute(add_ticket, ticket).lastrowid
            connection.executemany(add_event, [[new, *event[1:]] for event in events])
            connection.executemany(add_clock, [[new, *clock[1:]] for clock in clocks])
            (last,) = connection.execute("SELECT MAX(id) FROM history").fetchone()
            connection.executemany(add_history, [(last + n, *row) for n, row in enumerate(history, start=1)])
            connection.execute("INSERT INTO ticket_words (rowid, words) VALUES (?, ?)", (new, *words))
            connection.execute("COMMIT")
            yield


def test_saving_costs_at_most_twice_a_bare_commit_of_the_same_rows(tmp_path: Path) -> None:
    desk = open_big_desk(copy_big_station(tmp_path))
    first = register(desk, a_draft(desk))
    commits = bare_commits(tmp_path / FILE_NAME, first.ticket_id)
    next(commits)
    hold_ratio("save a ticket", lambda: register(desk, a_draft(desk)), lambda: next(commits), 2)
    commits.close()
    desk.store.close()
