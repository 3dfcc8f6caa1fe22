"""Item roles by which a model tells the delegates how a cell is to be painted."""

from __future__ import annotations

from PySide6.QtCore import Qt

STYLE_ROLE = Qt.ItemDataRole.UserRole + 101
"""Name of a type style of the theme."""
COLOR_ROLE = Qt.ItemDataRole.UserRole + 102
"""Name of a colour of the theme."""
ICON_ROLE = Qt.ItemDataRole.UserRole + 103
"""Name of the icon that stands before the words."""
STATE_ROLE = Qt.ItemDataRole.UserRole + 104
"""A StateCell: icon, words and colour of a clock."""
GRADE_ROLE = Qt.ItemDataRole.UserRole + 105
"""A Grade."""
STEP_ROLE = Qt.ItemDataRole.UserRole + 106
"""A StepCell: the button of the next step."""
