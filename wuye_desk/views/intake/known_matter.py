"""One thing known about the building: a bulletin with its answer, or a neighbour's ticket to join."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.services.households.household_lines import NeighbourTicket
from wuye_desk.services.station.bulletins import BulletinLine
from wuye_desk.views.theme import Theme

translate = QCoreApplication.translate


class KnownMatter(QWidget):
    """Shows an icon, a sentence and a remark; a neighbour's ticket has a button besides."""

    joined = Signal(int, bool)

    def __init__(
        self, theme: Theme, icon: str, text: str, remark: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.remark = remark
        self.join_button: QPushButton | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        picture = QLabel(self)
        picture.setPixmap(theme.pixmap(icon, "accent", 14))
        self._grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(text, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._grid.addWidget(words, 0, 1)
        if remark:
            caption = QLabel(remark, self)
            caption.setProperty("role", "caption")
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setWordWrap(True)
            self._grid.addWidget(caption, 1, 1, 1, 2)

    @classmethod
    def of_bulletin(cls, line: BulletinLine, theme: Theme, parent: QWidget) -> KnownMatter:
        """Show a bulletin of the building with the words to answer."""
        answer = translate("KnownMatter", "可答：{words}").format(words=line.answer) if line.answer else ""
        return cls(theme, "megaphone", line.text, answer, parent)

    @classmethod
    def of_neighbour(
        cls, line: NeighbourTicket, building: str, *, joined: bool, theme: Theme, parent: QWidget
    ) -> KnownMatter:
        """Show a neighbour's open ticket with the button that joins both into one matter."""
        day = f"{local(line.received_at):%m-%d}"
        text = translate("KnownMatter", "{room} {name} {day} {subject}").format(
            room=line.room_label.removeprefix(building), name=line.name, day=day, subject=line.subject
        )
        ending = (
            translate("KnownMatter", "滿 3 戶自動重大")
            if line.missing_for_major
            else translate("KnownMatter", "自動重大（篇3 四(一)1(1)）")
        )
        remark = translate("KnownMatter", "{number}，併後 {count} 戶，{ending}").format(
            number=line.number, count=line.households_if_joined, ending=ending
        )
        matter = cls(theme, "users", text, remark, parent)
        matter._add_join_button(line, joined=joined)
        return matter

    def _add_join_button(self, line: NeighbourTicket, *, joined: bool) -> None:
        button = QPushButton(self.tr("已併") if joined else self.tr("併為一事"), self)
        button.setProperty("small", True)
        button.setCheckable(True)
        button.setChecked(joined)
        button.setIcon(self._theme.icon("check" if joined else "link-2", "text", 14))
        button.setAccessibleName(self.tr("與 {number} 併為一事").format(number=line.number))
        button.setToolTip(self.tr("同一事項：上報、溝通和會議只辦一次，回訪逐戶；再按一次取消"))
        button.clicked.connect(lambda checked: self.joined.emit(line.ticket_id, checked))
        self.join_button = button
        self._grid.addWidget(button, 0, 2, Qt.AlignmentFlag.AlignTop)
