"""收費月報 from the command line."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from openpyxl import load_workbook

from tests.support.charges import account_of, charge
from wuye_desk.__main__ import read_arguments
from wuye_desk.headless import run_command
from wuye_desk.services.desk import Desk


def test_a_month_s_fees_are_exported_and_who_owes_is_counted(desk: Desk, tmp_path: Path) -> None:
    charge(desk, account_of("3棟2單元1201"), "management", 202611, 25_077)
    book = tmp_path / "收費.xlsx"
    words = ("export", "fees", "--month", "2026-11", "--out", str(book))
    arguments: Namespace = read_arguments(words)
    told = run_command(desk.store.path.parent, arguments)
    assert "2026-11 收費月報，欠費 1 戶" in told
    assert load_workbook(book)["總覽"]["A1"].value.endswith("2026年11月收費月報")
    assert "（已覆寫）" in run_command(desk.store.path.parent, arguments)
