"""Words about copies of the station's file: for the status bar, the settings and the list of copies."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from wuye_desk.services.trust.safekeeping import BackupState
from wuye_desk.views.words import moment_text

_REASONS = {
    "daily": "每日",
    "close": "關閉時",
    "hand": "手動",
    "upgrade": "程式更新前",
    "before": "還原前",
}


def state_text(state: BackupState, today: date) -> str:
    """Return when the newest copy was made: 備份 今天 03:00 已校驗."""
    if state.latest is None:
        return _tr("還沒有備份")
    return _tr("備份 {moment} 已校驗").format(moment=moment_text(state.latest, today))


def bar_text(state: BackupState, today: date) -> str:
    """Return the same for the status bar, with a calm word where the second place is out of reach."""
    words = state_text(state, today)
    if state.trouble:
        return _tr("{words}，第二份沒寫成").format(words=words)
    if state.second_folder is not None and not state.second_is_there:
        return _tr("{words}，第二份未接上").format(words=words)
    return words


def second_text(state: BackupState, today: date) -> str:
    """Return how the second place stands."""
    if state.second_folder is None:
        return _tr("電腦壞了，同一塊磁碟上的備份也就沒有了。選 USB 盤或另一臺電腦的資料夾，每次都多存一份。")
    if not state.second_is_there:
        return _tr("現在接不上，接上以後幾分鐘內自動補存。")
    if not state.second_copies:
        return _tr("接上了，還沒有存過。")
    return _tr("最近 {moment}，已校驗。").format(moment=moment_text(state.second_copies[0].made_at, today))


def reason_text(reason: str) -> str:
    """Return how a copy came about."""
    return _tr(_REASONS.get(reason, reason))


def size_text(count: int) -> str:
    """Return a size in MB, one decimal place below ten."""
    size = count / 1024 / 1024
    return f"{size:.1f} MB" if size < 10 else f"{size:.0f} MB"


def _tr(text: str) -> str:
    return QCoreApplication.translate("backup", text)
