"""What is known about the building: bulletins with their answers, and complaints this call may be about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_intake_known import Ui_IntakeKnown
from wuye_desk.services.households.household_lines import HouseholdCard, NeighbourTicket
from wuye_desk.views.intake.known_matter import KnownMatter
from wuye_desk.views.theme import Theme


class IntakeKnown(QWidget):
    """Lists what is joined first, then what is alike, then the bulletins and the other open tickets."""

    joined = Signal(object)
    """The id of the ticket of another household to share a matter with; None to take that back."""
    linked = Signal(object)
    """The id of an earlier ticket of this household; None to take that back."""
    matter_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakeKnown()
        self.ui.setupUi(self)
        self._theme = theme
        self._card: HouseholdCard | None = None
        self._alike: tuple[NeighbourTicket, ...] = ()
        self._taken: NeighbourTicket | None = None
        """The one joined: it stays on show whatever is typed afterwards."""
        self._joined_id: int | None = None
        self._closed, self._joinable = False, True
        self._before: QWidget | None = None
        self.rows: list[KnownMatter] = []
        """What is on show, from top to bottom."""

    def come_after(self, widget: QWidget) -> None:
        """Let Tab reach the buttons after this widget."""
        self._before = widget

    def show_call(self, card: HouseholdCard | None, *, joined_id: int | None, closed: bool) -> None:
        """Show what is known about a household's building; closed once the ticket is saved."""
        if joined_id != self._joined_id:
            self._taken = None
        self._card, self._joined_id, self._closed = card, joined_id, closed
        self._show()

    def show_alike(self, lines: Sequence[NeighbourTicket], *, joinable: bool) -> None:
        """Show these as the complaints most like what is being typed; only a complaint can be joined."""
        if (tuple(lines), joinable) != (self._alike, self._joinable):
            self._alike, self._joinable = tuple(lines), joinable
            self._show()

    def press_first(self) -> None:
        """Take up the likest complaint, or take that back: what the key F3 does."""
        for row in self.rows:
            if row.button is not None and row.answers_key:
                row.button.click()
                return

    def _show(self) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = list(self._made())
        layout = self.ui.known_layout
        while layout.count():
            layout.takeAt(0)
        before = self._before
        for row in self.rows:
            layout.addWidget(row)
            for button in filter(None, (row.button, row.matter_button)):
                if before is not None:
                    QWidget.setTabOrder(before, button)
                before = button
        layout.addStretch(1)
        self._show_heading()
        self.ui.known_area.verticalScrollBar().setValue(0)

    def _made(self) -> Iterable[KnownMatter]:
        theme, parent = self._theme, self.ui.known_content
        tickets, key = self._tickets(), True
        for line in tickets:
            if self._stands_out(line):
                yield self._ticket_row(line, key=key)
                key = False
        for bulletin in self._card.bulletins if self._card is not None else ():
            yield KnownMatter.of_bulletin(bulletin, theme, parent)
        for line in tickets:
            if not self._stands_out(line):
                yield self._ticket_row(line, key=False)

    def _stands_out(self, line: NeighbourTicket) -> bool:
        return line.alike or line.ticket_id == self._joined_id

    def _tickets(self) -> list[NeighbourTicket]:
        """Return the tickets to show, of each matter one: the joined one first, the alike ones next."""
        around = self._card.neighbours if self._card is not None else ()
        found = {line.ticket_id: line for line in (*self._alike, *around)[::-1]}
        ordered = list(found.values())[::-1]
        self._taken = found.get(self._joined_id or 0, self._taken) if self._joined_id else None
        if self._taken is not None:
            ordered.insert(0, self._taken)
        matters = {line.matter_id or -line.ticket_id: line for line in reversed(ordered)}
        return list(matters.values())[::-1]

    def _ticket_row(self, line: NeighbourTicket, *, key: bool) -> KnownMatter:
        joined = line.ticket_id == self._joined_id
        row = KnownMatter.of_ticket(
            line,
            self._card.building if self._card is not None else "",
            joined=joined,
            joinable=self._joinable,
            theme=self._theme,
            parent=self.ui.known_content,
        )
        if self._joinable and not self._closed:
            row.offer(line, joined=joined, key=key)
        row.pressed.connect(self._take)
        row.matter_requested.connect(self.matter_requested)
        return row

    def _take(self, line: NeighbourTicket, wanted: bool) -> None:
        if line.same_room:
            self.linked.emit(line.ticket_id if wanted else None)
            return
        self._joined_id = line.ticket_id if wanted else None
        self._taken = line if wanted else None
        self._show()
        self.joined.emit(self._joined_id)

    def _show_heading(self) -> None:
        building = self._card.building if self._card is not None else ""
        self.setVisible(self._card is not None or bool(self.rows))
        title = self.tr("本樓已知事項") if building else self.tr("可能是同一件事")
        self.ui.known_title.setText(title)
        count = len(self.rows)
        words = self.tr("{building}，{count} 件") if count else self.tr("{building}，沒有")
        self.ui.known_count.setText(words.format(building=building, count=count) if building else "")
