"""□客戶保密 on what leaves the program: neither name nor room nor phone, in no cell."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from tests.services.intake.drafts_of import CHEN, a_draft
from wuye_desk.services.board.board import board
from wuye_desk.services.board.board_export import export_board
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.reports.register import RegisterQuery
from wuye_desk.services.reports.register_export import export_register
from wuye_desk.store.models import History

SECRETS = ("張德勝", "張先生", "1201", "13827505678")
TOLD = "張先生說 3-2-1201 主臥漏水，回電 138 2750 5678。"


def words_of(path: Path) -> str:
    cells = (cell for sheet in load_workbook(path).worksheets for row in sheet.values for cell in row)
    return "\n".join(str(cell) for cell in cells if cell is not None)


def test_exported_lists_keep_a_confidential_residents_secret(desk: Desk, tmp_path: Path) -> None:
    register(desk, a_draft(desk, content=TOLD, callback_phone="13827505678", confidential=True))
    register(desk, a_draft(desk, CHEN, content="一樓燈不亮"))
    day = desk.now().date()
    export_register(desk, RegisterQuery(from_day=day, to_day=day), tmp_path / "register.xlsx")
    export_board(desk, board(desk).lines, tmp_path / "board.xlsx")
    for name in ("register.xlsx", "board.xlsx"):
        words = words_of(tmp_path / name)
        assert [secret for secret in SECRETS if secret in words] == []
        assert "（客戶保密）" in words
        assert "漏水" in words
        assert CHEN in words


def test_registered_phones_and_other_spellings_are_secret_as_well(desk: Desk, tmp_path: Path) -> None:
    told = "張師傅說３棟１２０１天花漏水，家裡電話 138.2750.5678，三棟1201。"
    register(desk, a_draft(desk, content=told, callback_phone="13911112222", confidential=True))
    day = desk.now().date()
    export_register(desk, RegisterQuery(from_day=day, to_day=day), tmp_path / "register.xlsx")
    words = words_of(tmp_path / "register.xlsx")
    assert "住戶說（房號從略）天花漏水，家裡電話 （電話從略），（房號從略）。" in words


def test_each_export_stands_in_the_history(desk: Desk, tmp_path: Path) -> None:
    day = desk.now().date()
    export_register(desk, RegisterQuery(from_day=day, to_day=day), tmp_path / "register.xlsx")
    export_board(desk, (), tmp_path / "board.xlsx")
    titles = [row.title for row in History.select().order_by(History.id.desc()).limit(2)]
    assert titles == ["看板", "前臺受理工作登記表"]
