"""The look of the desk: named colours, type and icons out of one file of tokens, light and dark."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from wuye_desk.resources import resource
from wuye_desk.views.icons import draw_icon, icon_of, markup_of

RARE_FAMILY = "Wuye Rare Names"
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_alt",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_3",
    QPalette.ColorRole.Highlight: "accent_soft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface_alt",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
}


@cache
def tokens() -> dict[str, Any]:
    """Return the named tokens as read from the file shipped with the program."""
    return tomllib.loads(resource("theme", "tokens.toml").read_text(encoding="utf-8"))


def load_fonts() -> None:
    """Register the two faces every page needs; the others come by load_further_fonts."""
    for name in ("NotoSansTC-Regular.ttf", "NotoSansTC-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def load_further_fonts() -> None:
    """Register simplified and rare characters, which Qt falls back to where the first faces lack one."""
    for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "RareNames-Regular.ttf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def look_of(choice: str) -> str:
    """Return light or dark for a choice that may also be system."""
    if choice in ("light", "dark"):
        return choice
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


class Theme:
    """The tokens of one look, as the colours, fonts, icons and stylesheet that widgets ask for."""

    def __init__(self, look: str) -> None:
        self.look = look
        self._tokens = tokens()
        self._colors: dict[str, str] = self._tokens[look]
        self._fonts: dict[str, QFont] = {}
        self._icons: dict[tuple[str, str, int], QIcon] = {}

    @staticmethod
    def load(look: str) -> Theme:
        """Return the theme of this look: light or dark."""
        return Theme(look)

    def color(self, name: str) -> QColor:
        """Return the colour of this name."""
        return QColor(self._colors[name])

    def size(self, name: str) -> int:
        """Return a single length of the tokens, in device-independent pixels."""
        return int(self._tokens["size"][name])

    def font(self, style: str) -> QFont:
        """Return the font of a type style: caption, base, strong, heading, title, counter and so on."""
        if style not in self._fonts:
            pixels, weight, _line = self._tokens["type"][style]
            font = QFont([*self._tokens["type"]["families"][:2], RARE_FAMILY])
            font.setPixelSize(pixels)
            font.setWeight(QFont.Weight(weight))
            self._fonts[style] = font
        return QFont(self._fonts[style])

    def icon(self, name: str, color: str = "text_2", size: int = 16) -> QIcon:
        """Return a line icon tinted in a colour of the theme, sharp on every screen there is."""
        key = (name, color, size)
        if key not in self._icons:
            self._icons[key] = icon_of(name, self._colors[color], size)
        return self._icons[key]

    def pixmap(self, name: str, color: str = "text_2", size: int = 16) -> QPixmap:
        """Return the same icon as a picture, for the sharpest screen there is."""
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        return draw_icon(name, self._colors[color], size, ratio)

    def logo(self, size: int) -> QPixmap:
        """Return the mark of the program, `size` device-independent pixels square."""
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        whole = QPixmap(str(resource("icons", "app.png")))
        smooth = Qt.TransformationMode.SmoothTransformation
        logo = whole.scaledToWidth(round(size * ratio), smooth)
        logo.setDevicePixelRatio(ratio)
        return logo

    def icon_markup(self, name: str, color: str = "text_2", size: int = 16) -> str:
        """Return the icon as an image of rich text, to stand in a line of words."""
        return markup_of(self.pixmap(name, color, size * 2), size)

    def palette(self) -> QPalette:
        """Return the palette, disabled words in the third text colour."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_3"))
        return palette

    def stylesheet(self) -> str:
        """Return the stylesheet with this look's colours in the place of their names."""
        template = resource("theme", "desk.qss").read_text(encoding="utf-8")
        folder = resource("theme", self.look).as_posix()
        words = {**self._colors, "folder": folder}
        return re.sub(r"@(\w+)", lambda found: words[found[1]], template)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in this theme."""
    app.setFont(theme.font("base"))
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.stylesheet())
