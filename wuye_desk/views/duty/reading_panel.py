"""The tab 待閱: what was not settled on the spot, read one after the other and ticked (篇2 5.3.2)."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import Channel
from wuye_desk.forms.ui_reading_panel import Ui_ReadingPanel
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.kept_words import KeptWords
from wuye_desk.services.tickets.reading_list import ReadLine, mark_read, to_read
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.badges import BadgeDelegate, GradeBadge
from wuye_desk.views.widgets.cell_roles import GRADE_ROLE
from wuye_desk.views.widgets.tables import ColumnSpec, DataclassTableModel, prepare_table, set_widths
from wuye_desk.views.words import moment_text, place_text, say, stamp_text

_GRADE = 2


class ReadingPanel(QWidget):
    """The list at the left, the words of the chosen ticket at the right; several can be ticked at once."""

    ticket_requested = Signal(int)
    ticket_changed = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReadingPanel()
        self.ui.setupUi(self)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._asked = 0
        self._shown: int | None = None
        self._kept = KeptWords(desk.store.folder / "kept")
        self.badge = GradeBadge(theme)
        self.ui.badge_layout.addWidget(self.badge)
        self.model: DataclassTableModel[ReadLine] = DataclassTableModel(
            self._columns(), lambda line: line.ticket_id, self
        )
        self._prepare_table()
        self.ui.reading_splitter.setSizes([640, 640])
        self.ui.read_button.clicked.connect(self.tick)
        self.ui.open_button.clicked.connect(self._open)
        show_problem(self.ui.read_problem, "", theme)

    manual_page = "duty"

    @property
    def hint(self) -> str:
        """Return the keys of the tab for the status bar."""
        return self.tr("↑↓ 選 · Enter 已閱，下一件 · Shift+↑↓ 選幾件 · Tab 寫閱示 · 空格 開工作單")

    def _columns(self) -> tuple[ColumnSpec[ReadLine], ...]:
        return (
            ColumnSpec(self.tr("受理"), lambda line: stamp_text(line.received_at, self._today()), 96),
            ColumnSpec(self.tr("工作單"), lambda line: line.number, 112),
            ColumnSpec(
                self.tr("等級"), lambda line: say(line.grade), 66, roles={GRADE_ROLE: lambda line: line.grade}
            ),
            ColumnSpec(self.tr("房號"), lambda line: place_text(line.room_label, line.caller_name), 104),
            ColumnSpec(self.tr("事由"), lambda line: line.subject, 0, tip=lambda line: line.subject),
            ColumnSpec(
                self.tr("來自"),
                lambda line: say(line.channel),
                84,
                color="text_2",
                tip=lambda line: say(line.channel),
            ),
        )

    def _today(self) -> date:
        return local(self._desk.now()).date()

    def _prepare_table(self) -> None:
        table = self.ui.reading_table
        table.setModel(self.model)
        prepare_table(table, self._theme)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        set_widths(table, self.model.columns)
        self._badges = BadgeDelegate(self._theme, table)
        table.setItemDelegateForColumn(_GRADE, self._badges)
        table.installEventFilter(self)
        table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        table.doubleClicked.connect(lambda _index: self._open())

    def activate(self) -> None:
        """Read what who is at the desk still has to read, and put the cursor into the list."""
        self.refresh()
        self.ui.reading_table.setFocus()

    def refresh(self) -> None:
        """Read the list anew; only the answer to the last request is shown."""
        self._asked += 1
        asked = self._asked
        self._jobs.run(
            self,
            lambda _progress: to_read(self._desk),
            lambda lines: self._take(lines, asked),
            self.failed.emit,
        )

    def _take(self, lines: tuple[ReadLine, ...], asked: int) -> None:
        if asked != self._asked:
            return
        place = self.ui.reading_table.currentIndex().row()
        self.model.show_rows(lines)
        self._choose(place)
        self.ui.sum_label.setText(self.tr("{} 件").format(len(lines)))
        self.ui.reading_stack.setCurrentWidget(self.ui.reading_splitter if lines else self.ui.empty_page)
        if not lines:
            self._show_empty()
        self._on_selection()

    def _choose(self, place: int) -> None:
        """Keep what is chosen; where it has been read, choose what took its place."""
        table = self.ui.reading_table
        if not table.selectionModel().hasSelection() and self.model.rows:
            table.selectRow(min(max(place, 0), len(self.model.rows) - 1))

    def _show_empty(self) -> None:
        self.ui.empty_icon.setPixmap(self._theme.pixmap("circle-check", "met", 32))
        self.ui.empty_title.setText(self.tr("沒有等您閱覽的工作單"))
        self.ui.empty_hint.setText(
            self.tr("當場沒辦完的工作單，由站長和物業經理各自閱覽、打勾（篇2 5.3.2）。")
        )

    def chosen(self) -> list[ReadLine]:
        """Return the lines that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.ui.reading_table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in rows]

    def _on_selection(self) -> None:
        lines = self.chosen()
        self.ui.read_button.setEnabled(bool(lines))
        self.ui.open_button.setEnabled(len(lines) == 1)
        several = self.tr("已閱 {} 件").format(len(lines))
        self.ui.read_button.setText(several if len(lines) > 1 else self.tr("已閱，下一件"))
        if lines:
            self._show_line(lines[-1])

    def _show_line(self, line: ReadLine) -> None:
        if line.ticket_id != self._shown:
            self._keep_words()
            kept = self._kept.find(line.ticket_id, EventKind.READ)
            self.ui.words_edit.setPlainText(str(kept.get("words", "")))
            show_problem(self.ui.read_problem, "", self._theme)
        self._shown = line.ticket_id
        self.ui.number_label.setText(line.number)
        self.badge.show_grade(line.grade)
        origin = self.tr("{kind} · {channel} · {place} · {when} {receiver} 受理").format(
            kind=say(line.kind),
            channel=say(line.channel),
            place=place_text(line.room_label, line.caller_name),
            when=moment_text(line.received_at, self._today()),
            receiver=line.receiver,
        )
        self.ui.origin_label.setText(origin)
        self.ui.content_browser.setHtml(self._words(line))
        letter = line.channel is Channel.LETTER
        caption = self.tr("閱示（來函請寫，篇1 1.3）") if letter else self.tr("閱示（可不寫）")
        self.ui.words_caption.setText(caption)

    def _keep_words(self) -> None:
        """Put what was written about the ticket shown on the disk until it is ticked."""
        words = self.ui.words_edit.toPlainText()
        if self._shown is None or words == self._kept.find(self._shown, EventKind.READ).get("words", ""):
            return
        if words.strip():
            self._kept.keep(self._shown, EventKind.READ, {"words": words})
        else:
            self._kept.discard(self._shown, EventKind.READ)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written."""
        super().hideEvent(event)
        self._keep_words()

    def _words(self, line: ReadLine) -> str:
        color = self._theme.color("text_2").name()
        parts = ((self.tr("內容"), line.content), (self.tr("客戶要求"), line.demand))
        return "".join(
            f'<p style="color:{color};margin:0 0 2px 0">{escape(name)}</p>'
            f'<p style="margin:0 0 12px 0;white-space:pre-wrap">{escape(words)}</p>'
            for name, words in parts
            if words
        )

    def tick(self) -> None:
        """Tick the chosen tickets as read, with the words written for them."""
        lines = self.chosen()
        if not lines:
            return
        ids, words = [line.ticket_id for line in lines], self.ui.words_edit.toPlainText()
        self.ui.read_button.setEnabled(False)
        self._jobs.run(
            self,
            lambda _progress: mark_read(self._desk, ids, words),
            lambda _count: self._on_ticked(ids),
            self._on_refused,
        )

    def _on_ticked(self, ticket_ids: list[int]) -> None:
        self.ui.words_edit.clear()
        self._shown = None
        self.ui.reading_table.setFocus()
        for ticket_id in ticket_ids:
            self._kept.discard(ticket_id, EventKind.READ)
            self.ticket_changed.emit(ticket_id)
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        self.ui.read_button.setEnabled(True)
        if isinstance(error, DeskError):
            show_problem(self.ui.read_problem, error.sentence, self._theme)
        else:
            self.failed.emit(error)

    def _open(self) -> None:
        lines = self.chosen()
        if lines:
            self.ticket_requested.emit(lines[-1].ticket_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick by Enter and open the ticket by space."""
        if (
            watched is self.ui.reading_table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.tick()
                return True
            if event.key() == Qt.Key.Key_Space:
                self._open()
                return True
        return super().eventFilter(watched, event)
