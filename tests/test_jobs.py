"""Work off the window's thread: answers come home, errors too, and nobody is answered who has gone."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from wuye_desk.jobs import Job, Jobs, Progress


@pytest.fixture
def home(qapp: object) -> QObject:
    return QObject()


def test_work_runs_elsewhere_and_is_answered_on_the_threads_of_the_window(jobs: Jobs, home: QObject) -> None:
    seen: list[int] = []
    jobs.run(
        home,
        lambda _progress: threading.get_ident(),
        lambda worker: seen.extend((worker, threading.get_ident())),
        seen.append,
    )
    jobs.drain()
    worker, answered = seen
    assert worker != answered == threading.get_ident()


def test_jobs_run_one_after_the_other_in_the_order_asked_for(jobs: Jobs, home: QObject) -> None:
    order: list[int] = []
    for number in range(20):
        jobs.run(home, lambda _progress, number=number: order.append(number), lambda _: None, order.append)
    jobs.drain()
    assert order == list(range(20))


def test_an_error_is_handed_to_whoever_asked(jobs: Jobs, home: QObject) -> None:
    errors: list[Exception] = []

    def fail(_progress: Progress) -> None:
        raise LookupError("3棟")

    jobs.run(home, fail, lambda _: None, errors.append)
    jobs.drain()
    assert [type(error) for error in errors] == [LookupError]


def test_progress_is_told_and_cancelling_ends_the_work_without_an_answer(
    qtbot: QtBot, jobs: Jobs, home: QObject
) -> None:
    answers: list[object] = []
    begun = threading.Event()

    def count(progress: Progress) -> None:
        for step in range(1_000_000):
            begun.set()
            progress.report(step, 1_000_000, "匯入")

    job = jobs.run(home, count, answers.append, answers.append)
    assert begun.wait(5)
    job.cancel()
    jobs.drain()
    assert answers == []
    assert not jobs.busy


def test_nobody_is_answered_who_has_gone(jobs: Jobs) -> None:
    answers: list[object] = []
    gone = QObject()
    may_end = threading.Event()
    jobs.run(gone, lambda _progress: may_end.wait(5), answers.append, answers.append)
    import shiboken6

    shiboken6.delete(gone)
    may_end.set()
    jobs.drain()
    assert answers == []


def test_only_work_with_a_title_is_announced(jobs: Jobs, home: QObject) -> None:
    told: list[Job] = []
    jobs.job_started.connect(told.append)
    jobs.run(home, lambda _progress: None, lambda _: None, told.append)
    jobs.run(home, lambda _progress: None, lambda _: None, told.append, "匯入名冊")
    jobs.drain()
    assert [job.title for job in told] == ["匯入名冊"]
