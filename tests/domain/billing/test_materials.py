"""材料 typed a line each, and what they come to (篇1 2.2)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wuye_desk.domain.billing.materials import Material, materials_text, read_materials, total_of
from wuye_desk.domain.errors import DeskError

NAMES = st.text("角閥水龍頭軟管膠墊PVC", min_size=1, max_size=6)
MATERIALS = st.builds(
    Material, NAMES, st.integers(1, 50_000), st.sampled_from(["", "個", "米", "套"]), st.integers(0, 99_999)
)


@pytest.mark.parametrize(
    ("line", "name", "quantity", "unit", "price"),
    [
        ("角閥 2 18.50", "角閥", 2000, "", 1850),
        ("角閥 2個 18.5", "角閥", 2000, "個", 1850),
        ("４分 軟管　1.5米 × 12元", "4分 軟管", 1500, "米", 1200),
        ("膠墊 3*0.8", "膠墊", 3000, "", 80),
    ],
)
def test_a_line_is_name_quantity_and_price(
    line: str, name: str, quantity: int, unit: str, price: int
) -> None:
    assert read_materials(line) == (Material(name, quantity, unit, price),)


@pytest.mark.parametrize("line", ["角閥", "角閥 18.50", "角閥 0 18.50", "角閥 兩個 18.50", "角閥 1 0.005"])
def test_what_is_no_line_is_told_as_it_was_typed(line: str) -> None:
    with pytest.raises(DeskError) as refused:
        read_materials(f"軟管 1 12\n{line}")
    assert refused.value.field == "materials"
    assert line in refused.value.sentence


@given(st.lists(MATERIALS, max_size=8))
def test_what_was_read_is_written_so_that_it_reads_the_same(lines: list[Material]) -> None:
    assert list(read_materials(materials_text(lines))) == lines


@given(st.lists(MATERIALS, max_size=8))
def test_the_total_is_the_sum_of_lines_rounded_half_up_each(lines: list[Material]) -> None:
    exact = sum(line.quantity * line.price for line in lines) / 1000
    assert abs(total_of(lines) - exact) <= 0.5 * len(lines)
    assert total_of(lines) == sum((line.quantity * line.price * 2 + 1000) // 2000 for line in lines)
