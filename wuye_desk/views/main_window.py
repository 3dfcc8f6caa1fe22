"""The window: rail, top bar, status bar, and the pages, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QWidget

from wuye_desk.domain.moments import local
from wuye_desk.forms.ui_main_window import Ui_MainWindow
from wuye_desk.views.job_strip import JobStrip
from wuye_desk.views.page_holder import PageHolder
from wuye_desk.views.rail import RailButton
from wuye_desk.views.theme import Theme
from wuye_desk.views.words import weekday_text

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_GEOMETRY = "window/geometry"
_PAGE = "window/page"
_SMALLEST = QSize(1366, 698)
"""What every page is laid out for, in pixels: a screen of 1366x768 less the bar of the system."""
_OF_SCREEN = 0.9
"""The share of a large screen that a window takes which nobody has sized yet."""


def opening_size(available: QSize) -> QSize | None:
    """Return the size of a window nobody has sized yet; None where it fills a screen this small."""
    wanted = available * _OF_SCREEN
    if wanted.width() < _SMALLEST.width() or wanted.height() < _SMALLEST.height():
        return None
    return wanted


@dataclass(frozen=True)
class PageEntry:
    """One page of the rail: its name in the program, its label, its icon and how it is made."""

    name: str
    label: str
    icon: str
    make: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Shows one page at a time and says what was asked for in its bars; it knows no page by name."""

    new_ticket_requested = Signal()
    person_change_requested = Signal()
    lock_requested = Signal()
    overdue_requested = Signal()
    soon_requested = Signal()
    manual_requested = Signal(str)
    """The name of the manual's page for where one is."""
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, theme: Theme, entries: Sequence[PageEntry], memory: QSettings) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.ui.page_area.takeWidget()
        self.ui.page_area.setWidget(PageHolder(self.ui.page_stack))
        self._theme = theme
        self._memory = memory
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, QWidget] = {}
        self._buttons: dict[str, RailButton] = {}
        self._saved = self._backup = self._clock_doubt = ""
        self.job_strip = JobStrip(self.ui, self)
        self._dress()
        self._fill_rail()
        self._make_shortcuts()
        self._connect()
        self.show_counts(0, 0)
        self._restore()

    @property
    def search_edit(self) -> QWidget:
        """Return the field of the global search."""
        return self.ui.search_edit

    @property
    def current_name(self) -> str:
        """Return the name of the page shown; empty before the first."""
        shown = self.ui.page_stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def page(self, name: str) -> QWidget:
        """Return a page, made now if it has not been shown yet."""
        if name not in self._pages:
            self._pages[name] = self._entries[name].make()
            self.ui.page_stack.addWidget(self._pages[name])
        return self._pages[name]

    def made(self, name: str) -> QWidget | None:
        """Return a page if it has been made already."""
        return self._pages.get(name)

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front and return it."""
        page = self.page(name)
        self.ui.page_stack.setCurrentWidget(page)
        self._buttons[name].setChecked(True)
        activate = getattr(page, "activate", None)
        if activate is not None:
            activate()
        self.show_hint()
        self.page_shown.emit(name)
        return page

    def show_front(self, name: str, front: QWidget) -> None:
        """Show what stands for a page until show_page makes it."""
        self.ui.page_stack.addWidget(front)
        self.ui.page_stack.setCurrentWidget(front)
        self._buttons[name].setChecked(True)

    def show_hint(self) -> None:
        """Show the hint of the page in the status bar."""
        page = self.ui.page_stack.currentWidget()
        self.ui.hint_label.setText(str(getattr(page, "hint", "")))

    def show_moment(self, now: datetime) -> None:
        """Show date, weekday and time of the station."""
        here = local(now)
        words = f"{here:%Y-%m-%d} {weekday_text(here.date())}"
        if self._clock_doubt:
            words = f"{self._theme.icon_markup('clock-alert', 'over', 14)} <b>{words}</b>"
        self.ui.date_label.setText(words)
        self.ui.date_label.setToolTip(self._clock_doubt)
        self.ui.time_label.setText(f"{here:%H:%M}")

    def show_clock_doubt(self, sentence: str, now: datetime) -> None:
        """Mark the date where the clock of the PC cannot be right, or no longer; the tip says why."""
        self._clock_doubt = sentence
        self.show_moment(now)

    def show_counts(self, overdue: int, soon: int) -> None:
        """Show how many clocks are overdue and how many run out within the hour."""
        self.ui.over_button.setText(self.tr("逾期 {count}").format(count=overdue))
        self.ui.soon_button.setText(self.tr("一小時內 {count}").format(count=soon))
        self.ui.over_button.setVisible(overdue > 0)
        self.ui.soon_button.setVisible(soon > 0)
        self.ui.chip_line.setVisible(overdue + soon > 0)
        self.show_badge("board", overdue)

    def show_badge(self, name: str, overdue: int) -> None:
        """Show at a page of the rail how many of its things are overdue."""
        if name in self._buttons:
            self._buttons[name].show_count(overdue)

    def show_person(self, name: str, role: str) -> None:
        """Show who sits at the desk; an empty name asks to choose."""
        self.ui.person_label.setText(name or self.tr("請選擇是誰"))
        self.ui.role_label.setText(role)
        self.ui.role_label.setVisible(bool(role))
        self.ui.person_button.setFixedWidth(self.ui.person_layout.sizeHint().width())
        words = self.tr("現在是 {name}，換人").format(name=name) if name else self.tr("選擇是誰在前臺")
        self.ui.person_button.setAccessibleName(words)

    def show_saved(self, at: datetime) -> None:
        """Show when something was last kept."""
        icon = self._theme.icon_markup("save", "text_2", 14)
        words = self.tr("已保存 {time}").format(time=f"{local(at):%H:%M:%S}")
        self._saved = f"{icon} {words}"
        self._show_kept()

    def show_backup(self, words: str, *, calm: bool = True, tip: str = "") -> None:
        """Show how it stands with the copies; bold where somebody should look at it, tip says why."""
        from html import escape

        icon = self._theme.icon_markup("database-backup", "text_2" if calm else "text", 14)
        self._backup = f"{icon} {escape(words)}" if calm else f"{icon} <b>{escape(words)}</b>"
        self.ui.saved_label.setToolTip(tip)
        self._show_kept()

    def _show_kept(self) -> None:
        kept = "&nbsp;&nbsp;&nbsp;".join(words for words in (self._saved, self._backup) if words)
        self.ui.saved_label.setText(kept)

    def show_rules(self, words: str) -> None:
        """Show the version of the rule book and what the calendar knows."""
        self.ui.rules_label.setText(words)

    def show_station(self, name: str) -> None:
        """Show the station in the title bar."""
        self.setWindowTitle(self.tr("{station} - 物業前臺").format(station=name))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep size and page, and tell that the window goes."""
        self.remember()
        self.closing.emit()
        super().closeEvent(event)

    def remember(self) -> None:
        """Note place and page for the next window."""
        self._memory.setValue(_GEOMETRY, self.saveGeometry())
        self._memory.setValue(_PAGE, self.current_name)

    def last_page(self, default: str) -> str:
        """Return the page shown when the window was last closed."""
        name = str(self._memory.value(_PAGE, default))
        return name if name in self._entries else default

    def _dress(self) -> None:
        ui, theme = self.ui, self._theme
        ui.logo_label.setPixmap(theme.logo(24))
        ui.new_ticket_button.setIcon(theme.icon("plus", "accent"))
        ui.over_button.setIcon(theme.icon("circle-alert", "over"))
        ui.soon_button.setIcon(theme.icon("clock-alert", "soon"))
        for label in ui.person_button.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.ensurePolished()
        ui.person_icon.setPixmap(theme.pixmap("user-round", "text"))
        ui.person_arrow.setPixmap(theme.pixmap("chevron-down", "text_2"))
        ui.search_edit.addAction(
            QAction(theme.icon("search"), self.tr("搜尋"), self),
            ui.search_edit.ActionPosition.LeadingPosition,
        )
        row = QHBoxLayout(ui.search_edit)
        row.setContentsMargins(0, 0, 8, 0)
        keys = QLabel("Ctrl+K", ui.search_edit)
        keys.setProperty("role", "muted")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addStretch(1)
        row.addWidget(keys)
        ui.search_edit.setTextMargins(0, 0, 48, 0)

    def _fill_rail(self) -> None:
        for place, entry in enumerate(self._entries.values(), start=1):
            button = RailButton(self._theme, entry.label, entry.icon, self)
            button.setToolTip(self.tr("{label}（Ctrl+{digit}）").format(label=entry.label, digit=place))
            button.clicked.connect(lambda _checked, name=entry.name: self.show_page(name))
            self._buttons[entry.name] = button
            self.ui.rail_layout.addWidget(button)
        self.ui.rail_layout.addStretch(1)

    def _make_shortcuts(self) -> None:
        orders: dict[str, Callable[[], object]] = {
            "F1": self._request_manual,
            "F2": self.new_ticket_requested.emit,
            "Ctrl+K": self._go_to_search,
            "Ctrl+L": self.person_change_requested.emit,
            "Ctrl+Shift+L": self.lock_requested.emit,
        }
        for place, name in enumerate(self._entries, start=1):
            orders[f"Ctrl+{place}"] = partial(self.show_page, name)
        for keys, order in orders.items():
            shortcut = QShortcut(QKeySequence(keys), self, order)
            shortcut.setAutoRepeat(False)

    def _connect(self) -> None:
        ui = self.ui
        ui.new_ticket_button.clicked.connect(self.new_ticket_requested)
        ui.person_button.clicked.connect(self.person_change_requested)
        ui.over_button.clicked.connect(self.overdue_requested)
        ui.soon_button.clicked.connect(self.soon_requested)

    def _go_to_search(self) -> None:
        self.ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search_edit.selectAll()

    def _request_manual(self) -> None:
        self.manual_requested.emit(str(getattr(self.ui.page_stack.currentWidget(), "manual_page", "start")))

    def _restore(self) -> None:
        geometry = self._memory.value(_GEOMETRY)
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self._open_first()

    def _open_first(self) -> None:
        """Take most of a large screen, and the whole of a small one."""
        available = self.screen().availableGeometry()
        wanted = opening_size(available.size())
        self.resize(wanted or available.size().boundedTo(_SMALLEST))
        if wanted is None:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)
        else:
            corner = available.center() - self.rect().center()
            self.move(corner)
