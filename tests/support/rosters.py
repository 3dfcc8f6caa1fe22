"""Rosters for tests, with the traps real ones have."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

HEADINGS = ("房號", "業主姓名", "電話", "建築面積")
EIGHTEEN_ONES = "1" * 18


def write_roster(path: Path, rows: Sequence[Sequence[Any]], sheet: str = "名冊") -> Path:
    """Write one sheet of these rows."""
    book = Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def write_property_roster(path: Path) -> Path:
    """Write a roster as a known program's template has it: codes, numeric phones, help at the side."""
    book = Workbook()
    sheet = book.active
    sheet.title = "资产信息"
    sheet.append(
        [
            "楼号",
            "单元",
            "房间",
            "楼层",
            "总层数",
            "是否有电梯",
            "房屋类型",
            "房屋户型",
            "建筑面积",
            "室内面积",
            "租金",
            "房屋状态",
            "业主名称",
            "性别",
            "手机号",
            "身份证号",
            "业主类型",
        ]
    )
    sheet.append(
        [
            1,
            1,
            1001,
            10,
            33,
            "有",
            110,
            10102,
            94.56,
            94.56,
            0,
            2001,
            "吴学文",
            "男",
            18909711443,
            "632126199109162056",
            1001,
        ]
    )
    sheet.append(
        [
            1,
            1,
            1001,
            10,
            33,
            "有",
            110,
            10102,
            94.56,
            94.56,
            0,
            2001,
            "吴小妹",
            "女",
            13909711443,
            EIGHTEEN_ONES,
            1002,
        ]
    )
    sheet.append(
        [
            1,
            1,
            1001,
            10,
            33,
            "有",
            110,
            10102,
            94.56,
            94.56,
            0,
            2001,
            "租客甲",
            "男",
            13709711443,
            EIGHTEEN_ONES,
            1003,
        ]
    )
    sheet.append(
        [
            1,
            1,
            1002,
            10,
            33,
            "有",
            110,
            10102,
            94.56,
            94.56,
            0,
            2002,
            None,
            None,
            18999999999,
            EIGHTEEN_ONES,
            None,
        ]
    )
    sheet.append(
        [
            1,
            0,
            12,
            1,
            33,
            "有",
            119,
            10102,
            40,
            40,
            0,
            2006,
            "张三,李四",
            "男",
            "13811112222，13833334444",
            None,
            1001,
        ]
    )
    for row, (word, text) in enumerate(
        (("说明", "请一定看下面说明"), ("楼号", "楼栋编号"), ("手机号", "没有时固定写18999999999")), 6
    ):
        sheet.cell(row, 19, word)
        sheet.cell(row, 20, text)
    book.save(path)
    return path


def write_linked_roster(path: Path) -> Path:
    """Write a roster of several sheets: rooms name their owners by number, further sheets are no rosters."""
    book = Workbook()
    buildings = book.active
    buildings.title = "楼栋单元"
    for row in (("楼栋号", "单元编号", "总层数"), (1, 1, 33), (1, 2, 33)):
        buildings.append(row)
    owners = book.create_sheet("业主信息")
    for row in (
        ("业主编号", "业主名称", "性别", "年龄", "手机号", "身份证号"),
        (1, "吴学文", "男", 28, 18999999999, "632126199109162011"),
        (2, "张三", "男", 18, 18999999991, "632126199109162011"),
    ):
        owners.append(row)
    owners["J8"] = "说明"
    owners["K9"] = "必须为唯一值，不能重复"
    fees = book.create_sheet("费用设置")
    fees.append(("费用编号", "收费项目", "计费单价"))
    fees.append((1, "测试收费1", 1.3))
    rooms = book.create_sheet("房屋信息")
    rooms.append(("房屋编号", "楼栋编号", "单元编号", "房屋楼层", "房屋户型", "建筑面积", "业主编号"))
    for number, owner in ((1011, 1), (1012, 2), (1013, 9)):
        rooms.append((number, 1, 1, 1, 1010, 94.56, owner))
    rooms["L3"] = "说明"
    rooms["M4"] = "如果没有请填写1"
    book.save(path)
    return path
