"""F1: the page of the manual for where one is, beside the list of all pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from wuye_desk.forms.ui_manual_window import Ui_ManualWindow
from wuye_desk.resources import resource
from wuye_desk.views.icons import markup_of
from wuye_desk.views.theme import Theme

_STYLE = (
    "h1 {{ font-size: 20px; margin: 0 0 8px; }} h2 {{ font-size: 16px; margin: 18px 0 4px; }}"
    "h3 {{ font-size: 14px; margin: 12px 0 4px; }} p {{ margin: 0 0 6px; line-height: 118%; }}"
    "li {{ margin: 0 0 4px; line-height: 118%; }} ul, ol {{ margin: 2px 0 8px -16px; }}"
    "code {{ background: {ground}; }} a {{ color: {accent}; }} td, th {{ padding: 3px 10px 3px 0; }}"
)


_OWN_STYLE = re.compile(r'<(h[1-6]|p)\b[^>]*style="[^"]*"')
_PICTURE = re.compile(r'<p[^>]*><img src="([^"]+)"[^>]*></p>')
_PICTURE_WIDTH = 620
"""Pixels of a picture on the page; the files are as wide as the window."""


@dataclass(frozen=True)
class ManualPage:
    """One page: the name of its file and what it is called."""

    name: str
    title: str


PAGES = (
    ManualPage("start", "開始使用"),
    ManualPage("intake", "受理"),
    ManualPage("board", "看板"),
    ManualPage("duty", "待我處理與提醒"),
    ManualPage("tickets", "工作單"),
    ManualPage("attachments", "附件"),
    ManualPage("archive", "檔案"),
    ManualPage("cases", "案例庫"),
    ManualPage("households", "住戶與匯入"),
    ManualPage("fees", "收費：項目、單價、核算"),
    ManualPage("calendar", "收費日曆"),
    ManualPage("notices", "管理費通知單"),
    ManualPage("payments", "收款、收據、日結"),
    ManualPage("fee_report", "收費月報、對賬單"),
    ManualPage("readings", "抄表"),
    ManualPage("debit", "銀行托收"),
    ManualPage("slips", "加時單與維修單"),
    ManualPage("printing", "打印"),
    ManualPage("reports", "月報"),
    ManualPage("register", "登記表"),
    ManualPage("shift", "換人、鎖定與交接班"),
    ManualPage("settings", "設定"),
    ManualPage("trust", "權限與變更記錄"),
    ManualPage("backup", "備份與還原"),
    ManualPage("headless", "命令行"),
)


class ManualWindow(QDialog):
    """Stays open beside the work; every F1 turns it to another page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManualWindow()
        self.ui.setupUi(self)
        self._style = _STYLE.format(
            ground=theme.color("surface_alt").name(), accent=theme.color("accent").name()
        )
        self.ui.text_browser.document().setDefaultStyleSheet(self._style)
        self.ui.contents_list.ensurePolished()  # else Qt keeps the row heights of before the stylesheet
        for page in PAGES:
            self.ui.contents_list.addItem(QListWidgetItem(self.tr(page.title)))
        self.ui.contents_list.currentRowChanged.connect(lambda row: self._show(PAGES[row]))
        self.ui.text_browser.anchorClicked.connect(self._follow)
        self.resize(860, 620)

    @property
    def shown_name(self) -> str:
        """Return the name of the page that is open; empty before the first."""
        row = self.ui.contents_list.currentRow()
        return PAGES[row].name if row >= 0 else ""

    def open_page(self, name: str) -> None:
        """Show this page, or the first where the manual has none of the name."""
        rows = [row for row, page in enumerate(PAGES) if page.name == name]
        self.ui.contents_list.setCurrentRow(rows[0] if rows else 0)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show(self, page: ManualPage) -> None:
        folder = resource("manual")
        text = (folder / f"{page.name}.md").read_text(encoding="utf-8")
        document = self.ui.text_browser.document()
        document.setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        # Markdown carries no style of its own: laid out again as HTML it takes the sheet of the theme.
        plain = _OWN_STYLE.sub(r"<\1", document.toHtml())
        document.setHtml(_PICTURE.sub(lambda found: self._picture(folder / found[1]), plain))
        self.ui.text_browser.moveCursor(QTextCursor.MoveOperation.Start)

    def _picture(self, path: Path) -> str:
        """Return a picture in the width it is shown: a text would scale it without smoothing."""
        width = round(_PICTURE_WIDTH * self.devicePixelRatioF())
        shown = QPixmap(str(path)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return f"<div>{markup_of(shown, _PICTURE_WIDTH)}</div>"

    def _follow(self, target: QUrl) -> None:
        if target.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(target)
        else:
            self.open_page(target.fileName().removesuffix(".md"))
