"""資料 in the station's section: where it lies, the newest copy, and whether the file is sound."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.services.safekeeping import back_up, check_file, data_folder, last_backup
from wuye_desk.views.words import moment_text

if TYPE_CHECKING:
    from wuye_desk.forms.ui_station_section import Ui_StationSection
    from wuye_desk.views.settings.section import Section


class DataPanel:
    """Anybody at the desk may make a copy: it changes nothing."""

    def __init__(self, section: Section, ui: Ui_StationSection) -> None:
        self._section, self.ui = section, ui
        ui.open_folder_button.setIcon(section.theme.icon("folder-open", "accent"))
        ui.backup_button.setIcon(section.theme.icon("database-backup"))
        ui.open_folder_button.clicked.connect(self._open_folder)
        ui.backup_button.clicked.connect(self._back_up)
        ui.check_button.clicked.connect(self._check)

    def refresh(self) -> None:
        """Show the folder and the newest copy."""
        self.ui.folder_label.setText(str(data_folder(self._section.desk)))
        made = last_backup(self._section.desk)
        self.ui.backup_label.setText(_tr("還沒有備份") if made is None else self._made_text(made))

    def _made_text(self, made: datetime) -> str:
        today = local(self._section.desk.now()).date()
        return _tr("最近備份 {0}，已核對").format(moment_text(made, today))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(data_folder(self._section.desk))))

    def _back_up(self) -> None:
        section = self._section
        section.clear_problems()
        section.jobs.run(
            section, lambda _progress: back_up(section.desk), self._backed_up, self._failed, _tr("備份")
        )

    def _backed_up(self, made: datetime) -> None:
        self.ui.backup_label.setText(self._made_text(made))

    def _check(self) -> None:
        section = self._section
        section.clear_problems()
        section.jobs.run(
            section,
            lambda _progress: check_file(section.desk),
            self._checked,
            self._failed,
            _tr("核對資料檔"),
        )

    def _checked(self, _none: None) -> None:
        self.ui.backup_label.setText(_tr("資料檔完好"))

    def _failed(self, error: Exception) -> None:
        told = DeskError(error.sentence, "data") if isinstance(error, DeskError) else error
        self._section.show_error(told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataPanel", text)
