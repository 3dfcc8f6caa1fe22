"""The sentence to read to the caller, with the real date in bold, and the manners that go with it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from wuye_desk.domain.script import Script
from wuye_desk.forms.ui_intake_script import Ui_IntakeScript

translate = QCoreApplication.translate


class IntakeScript(QFrame):
    """Shows one script; words can be selected but not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeScript()
        self.ui.setupUi(self)

    def show_script(self, script: Script) -> None:
        """Show the sentence with its marked parts in bold."""
        heading = self.tr("念給他聽") if script.to_caller else self.tr("照此辦理")
        self.ui.script_heading.setText(heading)
        self.ui.spoken_label.setAccessibleName(heading)
        self.ui.spoken_label.setText(marked_up(script))
        self.ui.spoken_label.setAccessibleDescription(script.spoken)
        manners = "　".join(script.manners)
        self.ui.manners_label.setText(manners)
        self.ui.manners_label.setToolTip(manners)


def marked_up(script: Script) -> str:
    """Return the sentence as rich text, its marks in bold."""
    parts, at = [], 0
    for start, end in sorted(script.marks):
        parts.append(escape(script.spoken[at:start]))
        parts.append(f"<b>{escape(script.spoken[start:end])}</b>")
        at = end
    parts.append(escape(script.spoken[at:]))
    words = "".join(parts)
    return translate("IntakeScript", "「{words}」").format(words=words) if script.to_caller else words
