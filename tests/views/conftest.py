"""What tests of pages share: the program dressed in its theme while a test looks at sizes and pictures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from wuye_desk.views.theme import Theme, apply_theme


@pytest.fixture
def styled(qapp: QApplication, theme: Theme) -> Iterator[None]:
    apply_theme(qapp, theme)
    yield
    qapp.setStyleSheet("")
