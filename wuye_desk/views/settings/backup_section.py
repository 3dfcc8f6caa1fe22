"""設定 · 備份: the copies there are, a second place for them, and going back to one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.permissions import who_may
from wuye_desk.forms.ui_backup_section import Ui_BackupSection
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.safekeeping import (
    BackupState,
    Copy,
    backup_state,
    choose_second_folder,
    data_folder,
)
from wuye_desk.services.trust.soundness import check_file
from wuye_desk.views.backup_keeper import BackupKeeper
from wuye_desk.views.backup_words import reason_text, second_text, size_text, state_text
from wuye_desk.views.field_problem import show_problem
from wuye_desk.views.folders import in_documents
from wuye_desk.views.settings.row_table import RowTable
from wuye_desk.views.settings.section import Section
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import moment_text


class BackupSection(Section):
    """Anybody may make a copy: it changes nothing. The second place and restoring are the 站長's."""

    restore_requested = Signal(object)
    """The path of the copy to go back to; it was asked for twice."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, keeper: BackupKeeper) -> None:
        super().__init__(desk, jobs, theme)
        self.ui = Ui_BackupSection()
        self.ui.setupUi(self)
        self._keeper = keeper
        self._second: tuple[Copy, ...] = ()
        self._table = RowTable(
            self.ui.copy_table, theme, self._columns(), lambda copy: copy.path, lambda _copy: self._allow()
        )
        self.ui.open_folder_button.setIcon(theme.icon("folder-open", "accent"))
        self.ui.other_file_button.setIcon(theme.icon("file-input", "accent"))
        self.ui.restore_button.setIcon(theme.icon("history"))
        self._connect()

    def _columns(self) -> list[ColumnSpec[Copy]]:
        return [
            ColumnSpec(self.tr("什麼時候"), self._moment, 176, style="strong"),
            ColumnSpec(self.tr("怎麼來的"), lambda copy: reason_text(copy.reason), 112),
            ColumnSpec(self.tr("放在"), self._place, 0, color="text_2", tip=lambda copy: str(copy.path)),
            ColumnSpec(self.tr("大小"), lambda copy: size_text(copy.size), 88, right=True, color="text_2"),
        ]

    def _connect(self) -> None:
        ui = self.ui
        ui.backup_button.clicked.connect(self._back_up)
        ui.second_button.clicked.connect(self._ask_second)
        ui.no_second_button.clicked.connect(lambda: self._choose_second(None))
        ui.open_folder_button.clicked.connect(self._open_folder)
        ui.check_button.clicked.connect(self._check)
        ui.other_file_button.clicked.connect(self._ask_file)
        ui.restore_button.clicked.connect(self._restore_chosen)
        self._keeper.changed.connect(self._show)
        self._keeper.failed.connect(lambda sentence: self.show_error(DeskError(sentence, "now")))

    def problems(self) -> dict[str, tuple[QWidget | None, QLabel]]:
        """Return the labels below each of the panels."""
        ui = self.ui
        return {
            "second": (None, ui.second_problem),
            "data": (None, ui.data_problem),
            "restore": (None, ui.restore_problem),
            "now": (None, ui.now_problem),
            "": (None, ui.now_problem),
        }

    def editors(self) -> list[QWidget]:
        """Return what only the 站長 may use."""
        ui = self.ui
        return [ui.second_button, ui.no_second_button, ui.other_file_button]

    def hint(self) -> str:
        """Return who may do what here."""
        if self.is_allowed():
            return self.tr("備份時照常登記；還原會再問一次")
        return self.tr("備份誰都可以做；第二份和還原要{0}").format(who_may(self.ACTION))

    def refresh(self) -> None:
        """Read the copies again, off the window's thread: a stick may take its time."""
        self.ui.folder_label.setText(str(data_folder(self.desk)))
        self.ui.check_label.hide()
        self._allow()
        if self._keeper.state is not None:
            self._show(self._keeper.state)
        work = self._keeper.jobs
        work.run(self, lambda _progress: backup_state(self.desk), self._keeper.show, self.show_error)

    def _show(self, state: BackupState) -> None:
        ui, today = self.ui, self._today()
        ui.state_label.setText(state_text(state, today))
        show_problem(ui.now_problem, self._keeper.trouble, self.theme)
        chosen = self.tr("還沒有選") if state.second_folder is None else str(state.second_folder)
        ui.second_label.setText(chosen)
        ui.second_state.setText(second_text(state, today))
        ui.no_second_button.setVisible(state.second_folder is not None)
        show_problem(ui.second_problem, state.trouble, self.theme)
        self._second = state.second_copies
        both = [*state.copies, *state.second_copies]
        self._table.show(sorted(both, key=lambda copy: copy.made_at, reverse=True))
        self._allow()

    def _allow(self) -> None:
        self.ui.restore_button.setEnabled(self.is_allowed() and self._table.current() is not None)

    def _today(self) -> date:
        return local(self.desk.now()).date()

    def _moment(self, copy: Copy) -> str:
        return moment_text(copy.made_at, self._today())

    def _place(self, copy: Copy) -> str:
        return self.tr("第二份") if copy in self._second else self.tr("本機")

    def _back_up(self) -> None:
        self.clear_problems()
        self.ui.backup_button.setEnabled(False)
        job = self._keeper.back_up()
        job.ended.connect(lambda: self.ui.backup_button.setEnabled(True))

    def _ask_second(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("第二份備份放在哪裡"), in_documents())
        if name:
            self._choose_second(Path(name))

    def _choose_second(self, folder: Path | None) -> None:
        self.write(
            lambda _progress: choose_second_folder(self.desk, folder),
            self._keeper.show,
            self.tr("第二份備份"),
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(data_folder(self.desk))))

    def _check(self) -> None:
        self.clear_problems()
        self.jobs.run(
            self,
            lambda _progress: check_file(self.desk),
            lambda _none: self._tell_sound(),
            lambda error: self.show_error(_at(error, "data")),
            self.tr("核對資料檔"),
        )

    def _tell_sound(self) -> None:
        self.ui.check_label.setText(self.tr("資料檔完好"))
        self.ui.check_label.show()

    def _ask_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("還原哪一份"), in_documents(), self.tr("備份 (*.db)")
        )
        if name:
            self._ask_restore(Path(name), Path(name).name)

    def _restore_chosen(self) -> None:
        copy = self._table.current()
        if copy is not None:
            self._ask_restore(copy.path, self._moment(copy))

    def _ask_restore(self, path: Path, name: str) -> None:
        """Ask once more; going on as before is the default."""
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("還原"))
        question.setText(self.tr("換回「{0}」的資料？那以後登記的，這份備份裡沒有。").format(name))
        question.setInformativeText(
            self.tr("現在的資料先另存一份，列在這裡，隨時可以換回來。正在打的草稿不動。窗口會重新打開。")
        )
        agreed = question.addButton(self.tr("還原"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("不還原"), QMessageBox.ButtonRole.RejectRole))
        agreed.clicked.connect(lambda: self.restore_requested.emit(path))
        question.open()


def _at(error: Exception, field: str) -> Exception:
    return DeskError(error.sentence, field) if isinstance(error, DeskError) else error
