"""wuye-desk as other programs start it: a process of its own, beside an open window or another writer."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from wuye_desk.jobs import Jobs
from wuye_desk.joints.window_joints import WindowJoints
from wuye_desk.services.desk import Desk
from wuye_desk.services.households.households import find
from wuye_desk.services.intake.registration import TicketDraft, register
from wuye_desk.store.models import Printing, Ticket
from wuye_desk.views.theme import Theme

ROOT = Path(__file__).resolve().parents[1]
CONTENT = "樓道噴淋漏水，已經流到電梯口。"


@pytest.fixture
def folder(desk: Desk) -> Path:
    """Return the folder of a station that this process holds open, with one ticket in it."""
    caller = find(desk, "3-2-1201")[0].account_id
    draft = TicketDraft(content=CONTENT, received_at=desk.now(), account_id=caller)
    assert register(desk, draft).number == "TS-202611-001"
    return desk.store.folder


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, jobs: Jobs, theme: Theme, folder: Path) -> Iterator[WindowJoints]:
    memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    joints = WindowJoints(desk, jobs, theme, memory, folder)
    joints.show()
    jobs.drain()
    yield joints
    jobs.drain()
    joints.close()


@pytest.fixture
def write_lock(folder: Path) -> Iterator[None]:
    """Hold the write lock, as a long import in another window does."""
    with closing(sqlite3.connect(folder / "desk.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def wuye_desk(folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wuye_desk", "--data", str(folder), *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def write_roster(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    book.active.append(["房號", "業主姓名", "聯繫電話", "建築面積"])
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def assert_failed(told: subprocess.CompletedProcess[str], *sentences: str) -> None:
    """One line for each thing that is wrong, and nothing that looks like a bug."""
    lines = told.stderr.splitlines()
    assert told.returncode == 1
    assert told.stdout == ""
    assert len(lines) == len(sentences), told.stderr
    assert all(line.startswith("wuye-desk: ") for line in lines)
    assert all(sentence in line for sentence, line in zip(sentences, lines, strict=True))


def test_beside_an_open_window_a_ticket_is_printed_and_the_register_exported(
    window: WindowJoints, folder: Path, tmp_path: Path
) -> None:
    sheet, register_book = tmp_path / "處置表.pdf", tmp_path / "登記表.xlsx"
    printed = wuye_desk(folder, "print", "ticket", "ts-202611-001", "--out", sheet)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert "TS-202611-001" in printed.stdout
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(sheet).pages)
    assert "TS-202611-001" in text
    assert "3棟2單元1201" in text
    assert CONTENT in text

    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    exported = wuye_desk(folder, "export", "tickets", *days, "--out", register_book)
    assert (exported.returncode, exported.stderr) == (0, "")
    assert "1 件" in exported.stdout
    cells = [str(cell.value) for row in load_workbook(register_book).active.iter_rows() for cell in row]
    assert "TS-202611-001" in cells


def test_a_month_is_reported_beside_an_open_window_篇2_8_0(
    window: WindowJoints, folder: Path, tmp_path: Path
) -> None:
    book = tmp_path / "月報.xlsx"
    told = wuye_desk(folder, "export", "month", "--month", "2026-11", "--out", book)
    assert (told.returncode, told.stderr) == (0, "")
    assert "2026-11 月報，有效投訴 1 件" in told.stdout
    assert load_workbook(book).sheetnames[0] == "總覽"
    misread = wuye_desk(folder, "export", "month", "--month", "2026-13", "--out", book)
    assert (misread.returncode, misread.stdout) == (2, "")
    assert "不是月份" in misread.stderr


def test_a_roster_is_imported_and_found_in_the_open_window(
    window: WindowJoints, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    roster = write_roster(tmp_path / "名冊.xlsx", ("6-1-0302", "高麗珍", 13600001111, 88.5))
    told = wuye_desk(folder, "import", "roster", roster)
    assert (told.returncode, told.stderr) == (0, "")
    assert "新增 1 戶" in told.stdout
    assert [hit.name for hit in find(desk, "高麗珍")] == ["高麗珍"]
    again = wuye_desk(folder, "import", "roster", roster)
    assert again.returncode == 0
    assert "沒有改動" in again.stdout


def test_every_wrong_row_of_a_roster_has_its_line_and_nothing_is_imported(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    rows = [("6-1-0302", "高麗珍", 1, 88.5), ("6-1-0303", "何敏", 13600001112, -3)]
    told = wuye_desk(folder, "import", "roster", write_roster(tmp_path / "名冊.xlsx", *rows))
    assert_failed(told, "C2", "D3")
    assert find(desk, "何敏") == []


def test_reading_goes_on_while_another_process_writes(write_lock: None, folder: Path) -> None:
    assert wuye_desk(folder, "check").returncode == 0


def test_a_sheet_whose_printing_cannot_be_logged_is_not_put_out(
    write_lock: None, folder: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "處置表.pdf"
    assert_failed(wuye_desk(folder, "print", "ticket", "TS-202611-001", "--out", sheet), "正被另一個程式占用")
    assert not sheet.exists()


def test_the_second_printing_is_marked_and_both_are_logged(folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "處置表.pdf"
    words = ("print", "ticket", "TS-202611-001", "--out", sheet)
    first = wuye_desk(folder, *words)
    assert "補印" not in first.stdout + first.stderr
    again = wuye_desk(folder, *words)
    assert "補印" in again.stdout
    assert "已覆寫" in again.stdout
    text = "".join("".join(page.extract_text().split()) for page in PdfReader(sheet).pages)
    assert "補印" in text
    assert "打印人命令行" in text
    assert [(row.target, row.person) for row in Printing.select()] == [("處置表.pdf", None)] * 2


def test_an_import_that_cannot_get_its_turn_says_so_and_changes_nothing(
    write_lock: None, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    roster = write_roster(tmp_path / "名冊.xlsx", ("6-1-0302", "高麗珍", 13600001111, 88.5))
    assert_failed(wuye_desk(folder, "import", "roster", roster), "正被另一個程式占用")
    assert find(desk, "高麗珍") == []


def test_a_file_that_cannot_be_written_is_told_in_one_line(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "沒有這個資料夾" / "a"
    printed = wuye_desk(folder, "print", "ticket", "TS-202611-001", "--out", out.with_suffix(".pdf"))
    assert_failed(printed, "a.pdf：沒有這個資料夾")
    assert Printing.select().count() == 0
    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    exported = wuye_desk(folder, "export", "tickets", *days, "--out", out.with_suffix(".xlsx"))
    assert_failed(exported, "a.xlsx：沒有這個資料夾")


def test_misuse_ends_with_2(folder: Path) -> None:
    told = wuye_desk(folder, "print", "ticket")
    assert (told.returncode, told.stdout, len(told.stderr.splitlines())) == (2, "", 1)


def test_the_form_to_print_can_be_named(folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "order.pdf"
    told = wuye_desk(folder, "print", "ticket", "TS-202611-001", "--form", "kf-03", "--out", sheet)
    assert (told.returncode, told.stderr) == (0, "")
    assert "處理工作單" in told.stdout
    refused = wuye_desk(folder, "print", "ticket", "TS-202611-001", "--form", "KF-02", "--out", sheet)
    assert_failed(refused, "有的是：KF-01、KF-03")


def test_a_break_stored_in_the_callers_name_is_printed(folder: Path, tmp_path: Path) -> None:
    Ticket.update(caller_name="張德勝\n13827505678").execute()
    told = wuye_desk(folder, "print", "ticket", "TS-202611-001", "--out", tmp_path / "sheet.pdf")
    assert (told.returncode, told.stderr) == (0, "")


def test_a_bug_is_told_in_one_line_and_written_to_the_log(folder: Path, tmp_path: Path) -> None:
    Ticket.update(criteria=["nonsense"]).execute()
    told = wuye_desk(folder, "print", "ticket", "TS-202611-001", "--out", tmp_path / "sheet.pdf")
    assert told.returncode == 1
    assert told.stderr == f"wuye-desk: 程式出了差錯，這個命令沒有做完。差錯已記在：{folder / 'logs'}\n"
    assert "ValueError" in (folder / "logs" / "desk.log").read_text("utf-8")
