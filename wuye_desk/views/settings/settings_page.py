"""設定: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.permissions import who_may
from wuye_desk.forms.ui_settings_page import Ui_SettingsPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.section_switch import SectionSwitch
from wuye_desk.views.settings.areas_section import AreasSection
from wuye_desk.views.settings.backup_section import BackupSection
from wuye_desk.views.settings.bulletins_section import BulletinsSection
from wuye_desk.views.settings.calendar_section import CalendarSection
from wuye_desk.views.settings.history_section import HistorySection
from wuye_desk.views.settings.people_section import PeopleSection
from wuye_desk.views.settings.permissions_section import PermissionsSection
from wuye_desk.views.settings.rules_section import RulesSection
from wuye_desk.views.settings.section import Section
from wuye_desk.views.settings.station_section import StationSection
from wuye_desk.views.theme import Theme


class SettingsPage(QWidget):
    """Anybody may look; each section switches off what the person at the desk may not change."""

    hint_changed = Signal()
    theme_chosen = Signal(str)
    """system, light or dark."""
    station_changed = Signal()
    people_changed = Signal()
    calendar_changed = Signal()
    """Days, hours or rules: deadlines may have moved."""
    ticket_requested = Signal(int)
    restore_requested = Signal(object)
    """The path of the copy to go back to."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        keeper: BackupKeeper | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self._switch = SectionSwitch(self.ui.section_list, self.ui.section_stack, theme)
        self.station_section = StationSection(desk, jobs, theme)
        self.people_section = PeopleSection(desk, jobs, theme)
        self.areas_section = AreasSection(desk, jobs, theme)
        self.bulletins_section = BulletinsSection(desk, jobs, theme)
        self.calendar_section = CalendarSection(desk, jobs, theme)
        self.rules_section = RulesSection(desk, jobs, theme)
        self.backup_section = BackupSection(desk, jobs, theme, keeper or BackupKeeper(desk, self))
        self.permissions_section = PermissionsSection(desk, jobs, theme)
        self.history_section = HistorySection(desk, jobs, theme)
        self._add(self.station_section, "building-2", self.tr("服務站"))
        self._add(self.people_section, "users", self.tr("人員與 PIN"))
        self._add(self.areas_section, "route", self.tr("部門與區域"))
        self._add(self.bulletins_section, "megaphone", self.tr("告示"))
        self._add(self.calendar_section, "calendar-cog", self.tr("工作日曆"))
        self._add(self.rules_section, "scale", self.tr("規則書"))
        self._add(self.backup_section, "database-backup", self.tr("備份"))
        self._add(self.permissions_section, "lock", self.tr("權限與鎖定"))
        self._add(self.history_section, "history", self.tr("變更記錄"))
        self._connect()
        self._switch.start()

    def _add(self, section: Section, icon: str, name: str) -> None:
        section.clear_problems()  # labels still shown would make the whole window taller
        self._switch.add(section, icon, name)

    def _connect(self) -> None:
        self._switch.shown.connect(self._show_hint)
        self.station_section.theme_chosen.connect(self.theme_chosen)
        self.station_section.changed.connect(self.station_changed)
        self.station_section.hours_changed.connect(self.calendar_changed)
        self.people_section.changed.connect(self.people_changed)
        self.areas_section.changed.connect(self.people_changed)
        self.bulletins_section.changed.connect(self.station_changed)
        self.calendar_section.changed.connect(self.calendar_changed)
        self.calendar_section.ticket_requested.connect(self.ticket_requested)
        self.rules_section.changed.connect(self.calendar_changed)
        self.backup_section.restore_requested.connect(self.restore_requested)

    @property
    def manual_page(self) -> str:
        """Return the page of the manual about the section shown."""
        pages: dict[QWidget | None, str] = {
            self.people_section: "shift",
            self.backup_section: "backup",
            self.permissions_section: "trust",
            self.history_section: "trust",
        }
        return pages.get(self.ui.section_stack.currentWidget(), "settings")

    @property
    def hint(self) -> str:
        """Return what the status bar says: who may change what is shown."""
        section = self._section()
        if section.hint():
            return section.hint()
        if section.is_allowed():
            return self.tr("改了要按保存才算")
        return self.tr("這裡只能看，{0}可以改").format(who_may(section.ACTION))

    def activate(self) -> None:
        """Read the section shown again, for whoever is at the desk now."""
        self._switch.activate()

    def _section(self) -> Section:
        shown = self.ui.section_stack.currentWidget()
        assert isinstance(shown, Section)
        return shown

    def _show_hint(self) -> None:
        section = self._section()
        lock = section.theme.icon_markup("lock", "text_2", 14)
        self.ui.read_only_label.setText(f"{lock} {self.hint}")
        self.ui.read_only_label.setVisible(not section.is_allowed())
        self.hint_changed.emit()
