"""Puts the panels of 受理 into its three columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from wuye_desk.views.intake.columns import size_columns
from wuye_desk.views.theme import Theme

if TYPE_CHECKING:
    from wuye_desk.views.intake.intake_page import IntakePage


def lay_out_page(page: IntakePage, theme: Theme, memory: QSettings | None) -> None:
    """Lay the panels out and dress what belongs to none of them."""
    ui = page.ui
    ui.who_column_layout.addWidget(page.who)
    ui.who_column_layout.addWidget(page.household, 1)
    ui.what_column_layout.addWidget(page.what, 3)
    ui.what_column_layout.addWidget(page.criteria)
    ui.what_column_layout.addWidget(page.answer, 2)
    ui.result_column_layout.addWidget(page.deadlines, 1)
    ui.result_column_layout.addWidget(page.script)
    ui.result_column_layout.addWidget(page.save_panel)
    ui.back_entry_button.setIcon(theme.icon("file-clock", "accent", 14))
    ui.blank_forms_button.setIcon(theme.icon("file-plus", "accent", 14))
    size_columns(ui.columns_splitter, memory)
