"""Line icons of one family, drawn from their SVG in the colour asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wuye_desk.resources import resource

GAP = 4
"""Device-independent pixels a picture before words is wider; desk.qss asks for this width by iconSize."""


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def draw_icon(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """Return the icon as a square of `size` device-independent pixels for a screen of this pixel ratio."""
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_of(name: str, color: str, size: int) -> QIcon:
    """Return the icon with two pictures for each pixel ratio among the screens: alone, and before words."""
    icon = QIcon()
    for ratio in {1.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        alone = draw_icon(name, color, size, ratio)
        for picture in (alone, _before_words(alone)):
            icon.addPixmap(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # else Qt pales it in a selected row
    return icon


def _before_words(alone: QPixmap) -> QPixmap:
    """Return the picture with GAP after it; Qt itself leaves 4 pixels before a button's words, no more."""
    ratio = alone.devicePixelRatio()
    wide = QPixmap(alone.width() + round(GAP * ratio), alone.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, alone)
    painter.end()
    return wide


def markup_of(pixmap: QPixmap, width: int) -> str:
    """Return a picture as an image of rich text, `width` pixels wide on the line."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    data = buffer.data().toBase64().toStdString()
    place = "vertical-align: middle"
    return f'<img style="{place}" src="data:image/png;base64,{data}" width="{width}">'
