from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.pair_bars import Part, PartsStrip


def test_a_narrow_strip_is_as_high_as_the_lines_of_its_words(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    strip = PartsStrip(theme)
    column = QVBoxLayout(window)
    column.addWidget(strip)
    column.addStretch(1)
    labels = ("上門滿意", "電話滿意", "基本滿意", "不滿意而重開", "還沒有回訪的", "無法回訪")
    strip.show_parts([Part(label, 12, "accent") for label in labels])
    window.resize(900, 300)
    window.show()
    qtbot.waitUntil(lambda: strip.width() > 800)
    low = strip.height()
    window.resize(120, 300)
    qtbot.waitUntil(lambda: strip.height() >= low + 18)
