"""「為什麼是這一天」: the days of a deadline side by side, each with the reason it counts or does not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wuye_desk.domain.why import WhyDay, WhyStrip
from wuye_desk.views.theme import Theme

_HEIGHT = 76
_LEAST = 118
_WIDEST = 240
_PADDING = 9
_ICON = 16
_LINES = (6, 25, 44)
_LINE_HEIGHT = 18


class WhyStripWidget(QWidget):
    """Draws one cell a day: date, 第 2 日 or 休, and why; the last one is framed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: tuple[WhyDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("為什麼是這一天"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_strip(self, strip: WhyStrip | None) -> None:
        """Draw this strip, or nothing."""
        self._days = strip.days if strip else ()
        told = "；".join(_told(day) for day in self._days)
        self.setAccessibleDescription(f"{strip.title}：{told}" if strip else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room in which every reason can be read whole."""
        return QSize(sum(self._wanted(day) for day in self._days), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the height; the width may shrink, long strips then show their ends."""
        return QSize(_LEAST, _HEIGHT)

    def _wanted(self, day: WhyDay) -> int:
        metrics = QFontMetrics(self._theme.font("base"))
        return min(_WIDEST, max(_LEAST, metrics.horizontalAdvance(day.note) + 2 * _PADDING + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells that fit."""
        painter = QPainter(self)
        for rect, day in self._cells():
            self._draw_cell(painter, rect, day)

    def _cells(self) -> list[tuple[QRect, WhyDay]]:
        days = self._shown()
        if not days:
            return []
        edges = [round(place * self.width() / len(days)) for place in range(len(days) + 1)]
        return [
            (QRect(edges[place], 0, edges[place + 1] - edges[place], self.height()), day)
            for place, day in enumerate(days)
        ]

    def _shown(self) -> tuple[WhyDay, ...]:
        """Return the days there is room for: the first and the last ones, whatever lies between."""
        room = max(1, self.width() // _LEAST)
        if len(self._days) <= room:
            return self._days
        return (*self._days[: room // 2], *self._days[len(self._days) - (room - room // 2) :])

    def _draw_cell(self, painter: QPainter, rect: QRect, day: WhyDay) -> None:
        color = self._theme.color
        fill = "accent_soft" if day.is_due else "surface" if day.counted else "surface_alt"
        pen = QPen(color("accent"), 2) if day.is_due else QPen(color("line"), 1)
        painter.setPen(pen)
        painter.setBrush(color(fill))
        inset = pen.widthF() / 2
        painter.drawRect(QRectF(rect).adjusted(inset, inset, 1 - inset - day.is_due, -inset))
        self._draw_icon(painter, rect, day)
        self._draw_words(painter, rect.adjusted(_PADDING, 0, -4, 0), day)

    def _draw_icon(self, painter: QPainter, rect: QRect, day: WhyDay) -> None:
        icon = "flag" if day.is_due else "check" if day.counted else ""
        if icon:
            place = QRect(rect.right() - _ICON - _PADDING + 1, rect.top() + 8, _ICON, _ICON)
            self._theme.icon(icon, "accent", _ICON).paint(painter, place)

    def _draw_words(self, painter: QPainter, rect: QRect, day: WhyDay) -> None:
        lines = [rect.adjusted(0, top, 0, top + _LINE_HEIGHT - rect.height()) for top in _LINES]
        date_text = f"{day.day:%m-%d}"
        width = self._line(painter, lines[0], date_text, "strong", "text")
        after = lines[0].adjusted(width + 6, 0, -_ICON - _PADDING, 0)
        self._line(painter, after, day.weekday_label, "base", "text_2")
        headline = self.tr("{words}（暫算）").format(words=day.headline) if day.provisional else day.headline
        self._line(painter, lines[1], headline, "strong", "accent" if day.counted or day.is_due else "text_2")
        self._line(painter, lines[2], day.note, "base", "text_2")

    def _line(self, painter: QPainter, rect: QRect, words: str, style: str, color: str) -> int:
        font = self._theme.font(style)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


def _told(day: WhyDay) -> str:
    return f"{day.day:%m-%d} {day.weekday_label} {day.headline} {day.note}"
