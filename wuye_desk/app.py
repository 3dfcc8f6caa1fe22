"""The one place where things are built and joined: station, theme, worker, window and pages."""

from __future__ import annotations

import gc
import sys
from datetime import datetime
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import STATION_ZONE, local
from wuye_desk.domain.permissions import Action
from wuye_desk.faults import FaultCatcher, open_log
from wuye_desk.jobs import Jobs, Progress
from wuye_desk.joints.window_joints import WindowJoints
from wuye_desk.resources import resource
from wuye_desk.services.desk import Desk
from wuye_desk.services.station.station import is_set_up, lock_minutes
from wuye_desk.services.station.station import theme as chosen_theme
from wuye_desk.store.faults import DamagedStoreError
from wuye_desk.store.opening import Store, open_store
from wuye_desk.views.idle_watch import IdleWatch
from wuye_desk.views.one_line_fields import OneLineFields
from wuye_desk.views.qt_words import speak_chinese
from wuye_desk.views.theme import Theme, apply_theme, load_fonts, load_further_fonts, look_of

if TYPE_CHECKING:
    from wuye_desk.views.backup_keeper import BackupKeeper
    from wuye_desk.views.fault_window import FaultWindow

_MEMORY = "window.ini"
_AFTER_PAINTING = 100
"""Milliseconds after which what could wait for the first page is done."""


def now() -> datetime:
    """Return the present moment by the clock of the PC, in the station's zone."""
    return datetime.now(STATION_ZONE)


def start_beside(*words: str) -> None:
    """Start the program once more, with these arguments."""
    from PySide6.QtCore import QProcess

    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, list(words) if frozen else ["-m", "wuye_desk", *words])


def start_sample() -> None:
    """Open the sample station beside this one, in a program and a folder of its own."""
    start_beside("--demo")


def begin_application() -> QApplication:
    """Return the application with its name, mark and fonts."""
    # Named here: a style asked for later comes with all its enums, 5 ms before the first page.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("wuye_desk")
    app.setWindowIcon(QIcon(str(resource("icons", "app.png"))))
    load_fonts()
    speak_chinese(app)
    return app


def run_window(folder: Path, *, demo: bool = False) -> int:
    """Open the window on a data folder and return the program's exit code."""
    app = begin_application()
    program = Program(app, folder)
    if not program.begin(demo=demo):
        return program.exit_code
    code = app.exec()
    program.end()
    if program.called_meanwhile:
        start_beside(*sys.argv[1:])
    return code


class Program(QObject):
    """What lives as long as the window: opened from the folder up, closed the other way round."""

    damaged = Signal(object)
    """The DamagedStoreError a look through the whole file ended with."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self.folder = folder
        self.exit_code = 0
        self.catcher = FaultCatcher(self)
        self.catcher.caught.connect(self.show_fault)
        self.damaged.connect(self.show_fault)
        self._reading: Thread | None = None
        self.jobs = Jobs(self)
        self._fields = OneLineFields(app, self)
        self._shown_fault: FaultWindow | None = None
        self._theme: Theme | None = None
        self.joints: WindowJoints | None = None
        self._roster: Path | None = None
        self._ending = False
        self.called_meanwhile = False
        """Whether somebody started the program again while it was on its way out."""

    @property
    def theme(self) -> Theme:
        """Return the look in force: that of the system until the station's own is known."""
        return self._theme or self._dress("system")

    def _dress(self, choice: str) -> Theme:
        self._theme = Theme.load(look_of(choice))
        apply_theme(self._app, self._theme)
        return self._theme

    def begin(self, *, demo: bool) -> bool:
        """Open the folder and show the window; False where nothing is to be run."""
        self.catcher.listen()
        if not self._take_folder():
            return False
        self.memory = QSettings(str(self.folder / _MEMORY), QSettings.Format.IniFormat)
        store = self._open_store()
        if store is None:
            return self._give_up(1)
        self.desk = Desk(store, now)
        if demo and not is_set_up(self.desk):
            self._build_sample()
        if not is_set_up(self.desk) and not self._first_start():
            store.close()
            return self._give_up(0)
        self.idle_watch = IdleWatch(self._app, now, lambda: lock_minutes(self.desk), self)
        self.idle_watch.idle.connect(self._lock)
        self._open_window()
        return True

    def _build_sample(self) -> None:
        """Fill the sample station on the worker's thread; a window says so meanwhile."""
        from wuye_desk.services.demo.demo import build_sample
        from wuye_desk.views.waiting import wait_for

        self._dress("system")
        failed: list[Exception] = []
        job = self.jobs.run(self, lambda _: build_sample(self.desk), lambda _: None, failed.append)
        # The waiting window is the only one yet: its closing must not end the program.
        self._app.setQuitOnLastWindowClosed(False)
        wait_for(job, self.tr("正在準備示範站 …"))
        self._app.setQuitOnLastWindowClosed(True)
        if failed:
            raise failed[0]

    def _read_whole_file(self) -> None:
        """Look for damage in a file too large to be read at opening; the window is in use meanwhile."""
        try:
            self.desk.store.check_aside()
        except DamagedStoreError as error:
            self.damaged.emit(error)

    def _give_up(self, code: int) -> bool:
        self.exit_code = code
        self.instance.release()
        self.jobs.close()
        return False

    def _take_folder(self) -> bool:
        """Hold the folder, or bring the window that holds it to the front."""
        from wuye_desk.single_instance import SingleInstance

        try:
            self.instance = SingleInstance(self.folder, self)
            taken = self.instance.take()
            self.logs = open_log(self.folder) if taken else self.folder
        except OSError:
            sentence = self.tr("用不了這個資料夾：{folder}").format(folder=self.folder)
            self._tell(sentence, self.tr("請檢查位置、權限和磁碟空間，或用 --data 另選一個資料夾。"))
            self.exit_code = 1
            return False
        if taken:
            self.instance.called.connect(self._come_to_front)
            return True
        if not self.instance.call_first():
            self._tell(self.tr("這個資料夾正被另一個程式使用。"), self.tr("請先關掉那一個，再打開這一個。"))
            self.exit_code = 1
        return False

    def _tell(self, sentence: str, advice: str = "") -> None:
        self._fault_window(sentence, advice).exec()

    def _fault_window(self, sentence: str, advice: str = "", logs: Path | None = None) -> FaultWindow:
        from wuye_desk.views.fault_window import FaultWindow

        return FaultWindow(self.theme, sentence, advice, logs, self._parent())

    def _open_store(self) -> Store | None:
        """Open the station's file; a damaged one may be replaced by its newest good backup."""
        try:
            return open_store(self.folder, now())
        except DamagedStoreError as error:
            return self._offer_backup(error)
        except DeskError as error:
            self._tell(str(error))
            return None

    def _offer_backup(self, error: DamagedStoreError) -> Store | None:
        from wuye_desk.store.backups import FOLDER, good_copies

        copy = next(iter(good_copies([self.folder / FOLDER])), None)
        if copy is None:
            self._tell(str(error), self.tr("資料夾裡沒有完好的備份。請把整個資料夾交給維護的人。"))
            return None
        window = self._fault_window(
            str(error),
            self.tr("最近一份完好的備份是 {time} 的。換上以後，原來的檔案仍留在資料夾裡。").format(
                time=f"{local(copy.made_at):%Y-%m-%d %H:%M}"
            ),
        )
        window.offer(self.tr("換上這份備份"), self.tr("退出"))
        if not window.exec():
            return None
        try:
            from wuye_desk.services.trust.safekeeping import note_restored
            from wuye_desk.store.restoring import restore

            kept = restore(self.folder, copy.path, now())
            store = open_store(self.folder, now())
            note_restored(Desk(store, now), copy.path, "", kept)
            return store
        except DeskError as failed:
            self._tell(str(failed))
            return None

    def _first_start(self) -> bool:
        from wuye_desk.views.first_start import FirstStart

        window = FirstStart(self.desk, self.jobs, self.theme)
        window.station_ready.connect(self._keep_roster)
        window.demo_requested.connect(start_sample)
        window.demo_requested.connect(window.reject)
        if not window.exec():
            return False
        self._hand_out_recovery()
        return True

    def _hand_out_recovery(self) -> None:
        """Show the recovery file at the set-up, for the day the first 站長 forgets his PIN."""
        from wuye_desk.services.people.recovery import issue
        from wuye_desk.views.recovery_window import RecoveryWindow

        RecoveryWindow(issue(self.desk), self.theme).exec()

    def _keep_roster(self, roster: Path | None) -> None:
        self._roster = roster

    def _open_window(self) -> None:
        self._dress(chosen_theme(self.desk))
        self.joints = WindowJoints(self.desk, self.jobs, self.theme, self.memory, self.folder)
        self.joints.failed.connect(self.catcher.take)
        self.joints.look_chosen.connect(self._change_look)
        self.joints.restore_requested.connect(self._change_station)
        self.joints.lock_requested.connect(self._lock)
        self.joints.show()
        roster, self._roster = self._roster, None
        if roster is not None:
            self.joints.pages.import_roster(roster)
        QTimer.singleShot(_AFTER_PAINTING, self._settle)

    def _settle(self) -> None:
        """Do what could wait for the first page: further fonts, an ear for later starts, the collector."""
        if self._ending:
            return
        load_further_fonts()
        self.idle_watch.start()
        self.instance.listen()
        gc.enable()
        if self._reading is None:
            self._reading = Thread(target=self._read_whole_file, name="file check", daemon=True)
            self._reading.start()

    def _lock(self) -> None:
        if self.joints is not None and not self._ending:
            self.joints.seat.lock(self._app.topLevelWidgets())

    def _change_look(self, _choice: str) -> None:
        """Build the window anew in another look; what was being typed comes back from the drafts."""
        QTimer.singleShot(0, self._replace_window)

    def _replace_window(self) -> None:
        old = self.joints
        if old is not None:
            old.window.remember()
        self._open_window()
        if old is not None:
            old.close()

    def _change_station(self, copy: Path) -> None:
        """Go back to a copy and open the window anew; the present state is kept as a copy of its own."""
        QTimer.singleShot(0, lambda: self._restore(copy))

    def _restore(self, copy: Path) -> None:
        try:
            by = self.desk.require(Action.MANAGE_STATION).name
        except DeskError as error:
            self.show_fault(error)
            return
        self._app.setQuitOnLastWindowClosed(False)
        self.jobs.drain()
        self._close_window()
        kept = self._replace_file(copy)
        self._app.setQuitOnLastWindowClosed(True)
        self._reopen(copy, by, kept)

    def _reopen(self, copy: Path, by: str, kept: Path | Exception | None) -> None:
        """Open the station that is in place now; kept is where the old state is, or what went wrong."""
        store = self._open_store()
        if store is None:
            self._app.exit(1)
            return
        self.desk = Desk(store, now)
        trouble = kept if isinstance(kept, Exception) else self._note_restored(copy, by, kept)
        self._open_window()
        if trouble is not None:
            self.show_fault(trouble)

    def _note_restored(self, copy: Path, by: str, kept: Path | None) -> Exception | None:
        from wuye_desk.services.trust.safekeeping import note_restored

        try:
            sentence = note_restored(self.desk, copy, by, kept)
        except DeskError as error:
            return error
        return DeskError(sentence) if sentence else None

    def _replace_file(self, copy: Path) -> Path | Exception | None:
        """Close the file and put a copy in its place; return where the old state is, or what went wrong."""
        if self._reading is not None:
            self._reading.join()
        self.desk.store.close()
        from wuye_desk.store.restoring import restore
        from wuye_desk.views.waiting import wait_for

        answers: list[Path | Exception | None] = []

        def work(progress: Progress) -> Path | None:
            return restore(self.folder, copy, now(), progress.report)

        wait_for(self.jobs.run(self, work, answers.append, answers.append), self.tr("正在還原 …"))
        return answers[0]

    def _close_window(self) -> None:
        if self.joints is not None:
            joints, self.joints = self.joints, None
            joints.close()
            # Its pages go now, not when there is time: their timers would read on in the file behind.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _come_to_front(self) -> None:
        if self._ending:
            self.called_meanwhile = True
        elif self.joints is not None:
            self.joints.come_to_front()

    def _parent(self) -> QWidget | None:
        return self.joints.window if self.joints is not None else None

    def show_fault(self, error: Exception) -> None:
        """Say what went wrong: a sentence for the clerk as it is, a bug with where its record lies."""
        if self._shown_fault is not None and self._shown_fault.isVisible():
            return
        if isinstance(error, DeskError):
            window = self._fault_window(str(error))
        else:
            window = self._fault_window(
                self.tr("程式出了差錯，剛才這一步沒有做完。"),
                self.tr("已保存的和正在打的都還在，可以接著用。差錯已記下，記錄裡沒有住戶的資料。"),
                self.logs,
            )
        self._shown_fault = window
        window.open()

    def end(self) -> None:
        """Make the copy of the day's end, then let worker, file and folder go."""
        self._ending = True
        self.idle_watch.stop()
        if self.joints is not None:
            self._back_up(self.joints.keeper)
        self._close_window()
        self.jobs.close()
        self.desk.store.close()
        self.instance.release()

    def _back_up(self, keeper: BackupKeeper) -> None:
        from wuye_desk.views.waiting import wait_for

        job = keeper.back_up_at_close()
        wait_for(job, self.tr("正在備份，完了自動關閉 …"), self.tr("不備份，直接關閉"))
        if keeper.trouble and not job.progress.cancelled:
            self._tell(keeper.trouble, self.tr("登記過的都在資料檔裡，只是這一次沒有備份。"))
