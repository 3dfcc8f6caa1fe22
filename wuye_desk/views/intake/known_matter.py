"""One thing known about the building: a bulletin with its answer, or a ticket the call may be about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.services.households.household_lines import NeighbourTicket
from wuye_desk.services.station.bulletins import BulletinLine
from wuye_desk.views.theme import Theme

translate = QCoreApplication.translate


class KnownMatter(QFrame):
    """Shows an icon, a sentence and a remark; a ticket has a button that takes it up."""

    pressed = Signal(object, bool)
    """The NeighbourTicket, and whether it is taken up or let go."""
    matter_requested = Signal(int)
    """The ticket whose whole matter is asked for."""

    def __init__(
        self, theme: Theme, icon: str, text: str, remark: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text, self.remark = text, remark
        self.button: QPushButton | None = None
        self.matter_button: QPushButton | None = None
        self.answers_key = False
        """Whether F3 presses its button."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        picture = QLabel(self)
        picture.setPixmap(theme.pixmap(icon, "accent", 14))
        self._grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._words(text, "base"), 0, 1, 1, 3)
        if remark:
            self._grid.addWidget(self._words(remark, "caption"), 1, 1, Qt.AlignmentFlag.AlignTop)

    @classmethod
    def of_bulletin(cls, line: BulletinLine, theme: Theme, parent: QWidget) -> KnownMatter:
        """Show a bulletin of the building with the words to answer."""
        answer = translate("KnownMatter", "可答：{words}").format(words=line.answer) if line.answer else ""
        return cls(theme, "megaphone", line.text, answer, parent)

    @classmethod
    def of_ticket(
        cls,
        line: NeighbourTicket,
        building: str,
        *,
        joined: bool,
        joinable: bool,
        theme: Theme,
        parent: QWidget,
    ) -> KnownMatter:
        """Show an open ticket; what is alike stands out."""
        where = line.room_label.removeprefix(building) if building else line.room_label
        whose = (translate("KnownMatter", "本戶"),) if line.same_room else (where, line.name)
        parts = (*whose, f"{local(line.received_at):%m-%d}", line.subject)
        remark = _remark(line, joined) if joined or joinable else line.number
        row = cls(theme, "users", " ".join(part for part in parts if part), remark, parent)
        row.setProperty("alike", line.alike or joined)
        row._grid.setContentsMargins(*((6, 4, 6, 4) if line.alike or joined else (0, 0, 0, 0)))
        if line.matter_id is not None:
            row._add_matter_button(line)
        return row

    def offer(self, line: NeighbourTicket, *, joined: bool, key: bool) -> None:
        """Add the button that joins both into one matter, or links the earlier one; key: F3 presses it."""
        self.answers_key = key
        doing = self.tr("關聯") if line.same_room else self.tr("併為一事")
        button = self._small(self.tr("已併") if joined else doing)
        button.setCheckable(True)
        button.setChecked(joined)
        button.setIcon(self._theme.icon("check" if joined else "link-2", "text", 14))
        if key:
            button.setText(f"{button.text()} F3")
        name = self.tr("關聯 {number}") if line.same_room else self.tr("與 {number} 併為一事")
        button.setAccessibleName(name.format(number=line.number))
        button.setToolTip(
            self.tr("同一戶又來說同一件事：二次投訴（篇3 四(一)2(3)）")
            if line.same_room
            else self.tr("上報、溝通、會議只辦一次，回訪逐戶；三戶起自動重大（篇3 四(一)1(1)）")
        )
        button.clicked.connect(lambda checked: self.pressed.emit(line, checked))
        self.button = button
        self._grid.addWidget(button, 1, 2, Qt.AlignmentFlag.AlignTop)

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _add_matter_button(self, line: NeighbourTicket) -> None:
        button = self._small("")
        button.setProperty("quiet", True)
        button.setIcon(self._theme.icon("list", "accent", 16))
        button.setAccessibleName(self.tr("看 {number} 的全組").format(number=line.number))
        button.setToolTip(self.tr("看全組：每一戶到哪一步、誰還要回訪"))
        button.clicked.connect(lambda: self.matter_requested.emit(line.ticket_id))
        self.matter_button = button
        self._grid.addWidget(button, 1, 3, Qt.AlignmentFlag.AlignTop)

    def _small(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("small", True)
        return button


def _remark(line: NeighbourTicket, joined: bool) -> str:
    """Return what joining makes of it, how many households and whether it is 重大 then, and the number."""
    if line.same_room:
        said = translate("KnownMatter", "關聯後是二次投訴")
    elif joined:
        said = translate("KnownMatter", "共 {count} 戶")
    else:
        said = translate("KnownMatter", "第 {count} 戶")
    if not line.same_room:
        major = translate("KnownMatter", " → 重大")
        said += translate("KnownMatter", "，滿三戶重大") if line.missing_for_major else major
    return f"{said}\n{line.number}".format(count=line.households_if_joined)
