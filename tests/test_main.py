"""Commands without a window: exit codes, one line on stderr for each thing that is wrong."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from wuye_desk.__main__ import default_folder, main, read_arguments


@pytest.fixture
def folder(station_template: Path, tmp_path: Path) -> Path:
    shutil.copyfile(station_template, tmp_path / "desk.db")
    return tmp_path


def test_no_command_means_the_window_on_the_usual_folder() -> None:
    arguments = read_arguments([])
    assert arguments.command is None
    assert default_folder(demo=False) != default_folder(demo=True)


def test_days_are_read_as_days() -> None:
    arguments = read_arguments(
        ["export", "tickets", "--from", "2026-11-01", "--to", "2026-11-30", "--out", "a.xlsx"]
    )
    assert (arguments.first, arguments.last) == (date(2026, 11, 1), date(2026, 11, 30))


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["import", "roster"],
        ["check", "--loud"],
        ["export", "tickets", "--from", "2026-13-01", "--to", "2026-11-30", "--out", "a.xlsx"],
        ["export", "tickets", "--from", "2026-11-01", "--to", "2026-11-30", "--out", "e.pdf"],
        ["export", "tickets", "--from", "9999-12-31", "--to", "9999-12-31", "--out", "a.xlsx"],
        ["export", "tickets", "--from", "2026-W40-1", "--to", "2026-11-30", "--out", "a.xlsx"],
        ["export", "month", "--month", "9999-12", "--out", "a.xlsx"],
        ["print", "ticket", "TS-202611-001", "--out", "e.xlsx"],
        ["print", "ticket", "TS-202611-001", "--out"],
    ],
)
def test_misuse_ends_with_2_and_one_chinese_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    english = set(re.findall(r"[a-z]{4,}", line))
    english -= {"wuye", "desk", "fly", "file", "from", "loud", "help", "tickets", "month"}
    assert english <= {"xlsx", "import", "export", "print", "check", "backup", "restore"}


@pytest.mark.parametrize("words", [[], ["export"], ["print"], ["import"], ["restore"]])
def test_help_is_chinese_and_speaks_of_nothing_that_is_not_there(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert "用法：" in told
    assert "選項" in told
    assert not re.search(r"催繳|usage|options|positional|show this", told)


def test_check_says_that_all_is_well(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(folder), "check"]) == 0
    told = capsys.readouterr()
    assert "完好" in told.out
    assert told.err == ""


def test_a_folder_without_a_station_fails_with_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path / "無"), "check"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "無").exists()


def test_a_damaged_file_fails_with_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "desk.db").write_bytes(b"not a database" * 400)
    assert main(["--data", str(folder), "check"]) == 1
    assert "損壞" in capsys.readouterr().err


def test_an_unknown_number_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "a.pdf"
    assert main(["--data", str(folder), "print", "ticket", "TS-202611-999", "--out", str(out)]) == 1
    assert "TS-202611-999" in capsys.readouterr().err
    assert not out.exists()


def test_days_the_wrong_way_round_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = [
        "export",
        "tickets",
        "--from",
        "2026-11-30",
        "--to",
        "2026-11-01",
        "--out",
        str(folder / "a.xlsx"),
    ]
    assert main(["--data", str(folder), *words]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_roster_that_is_no_workbook_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    roster = folder / "名冊.xlsx"
    roster.write_bytes(b"PK nothing")
    assert main(["--data", str(folder), "import", "roster", str(roster)]) == 1
    assert capsys.readouterr().err.startswith("wuye-desk: ")
