"""Tabs of the drafts: whose call, and whether it is being taken, parked since when, or saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar

from wuye_desk.domain.moments import local
from wuye_desk.views.intake.draft_shelf import ShelfDraft
from wuye_desk.views.theme import Theme

_REMARK = 12


class DraftTabs(QObject):
    """Keeps a tab bar in step with the shelf."""

    chosen = Signal(int)
    discard_asked = Signal(int)

    def __init__(self, bar: QTabBar, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._theme = bar, theme
        bar.setExpanding(False)
        bar.setDrawBase(False)
        bar.setUsesScrollButtons(True)
        bar.setElideMode(Qt.TextElideMode.ElideRight)
        bar.currentChanged.connect(self.chosen)
        bar.tabCloseRequested.connect(self.discard_asked)

    def show_drafts(self, drafts: Sequence[ShelfDraft], at: int, person: str) -> None:
        """Show a tab for each draft, the one in hand selected; other people's under their names."""
        with QSignalBlocker(self._bar):
            self._bar.setTabsClosable(len(drafts) > 1 or not drafts[at].draft.is_empty)
            while self._bar.count() > len(drafts):
                self._bar.removeTab(self._bar.count() - 1)
            while self._bar.count() < len(drafts):
                self._bar.addTab("")
            for place, held in enumerate(drafts):
                self._show_tab(place, held, in_hand=place == at, person=person)
            self._bar.setCurrentIndex(at)

    def _show_tab(self, place: int, held: ShelfDraft, *, in_hand: bool, person: str) -> None:
        text = self._text(held, in_hand=in_hand, person=person)
        self._bar.setTabText(place, text)
        self._bar.setTabToolTip(place, "\n".join(part for part in (text, held.draft.content[:200]) if part))
        saved, waiting = held.registered is not None, not in_hand
        icon = "circle-check" if saved else "circle-pause" if waiting else "phone-incoming"
        self._bar.setTabIcon(place, self._theme.icon(icon, "text_2" if waiting else "accent", 14))

    def _text(self, held: ShelfDraft, *, in_hand: bool, person: str) -> str:
        draft = held.draft
        if held.registered is not None:
            return self.tr("{title}　{number} 已存").format(title=draft.title, number=held.registered.number)
        if draft.received_at is None:
            return self.tr("新受理")
        title = draft.title or draft.typed or self.tr("未登記姓名")
        if in_hand:
            return self.tr("{title}　受理中 {time}").format(
                title=title, time=f"{local(draft.received_at):%H:%M}"
            )
        since = local(draft.parked_at or draft.received_at)
        parts = [self.tr("掛起 {time}").format(time=f"{since:%H:%M}"), _remark(draft.content)]
        if draft.taken_by and draft.taken_by != person:
            parts.insert(0, draft.taken_by)
        return f"{title}　{'，'.join(part for part in parts if part)}"


def _remark(content: str) -> str:
    words = " ".join(content[:200].split())
    return words if len(words) <= _REMARK else words[: _REMARK - 1] + "…"
