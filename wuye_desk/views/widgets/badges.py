"""Badges of the grades: 重大 filled with ink, 復雜 in soft accent, 簡易 a plain word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from wuye_desk.domain.vocabulary import Grade
from wuye_desk.views.theme import Theme
from wuye_desk.views.widgets.cell_delegate import CellDelegate
from wuye_desk.views.widgets.cell_roles import GRADE_ROLE
from wuye_desk.views.words import say

_INKS = {
    Grade.MAJOR: ("octagon-alert", "ink", "ink", "on_ink"),
    Grade.COMPLEX: ("layers-2", "accent_soft", "accent", "accent"),
    Grade.SIMPLE: ("", "surface", "line_strong", "text"),
}
_RADIUS = 3.0
_HEIGHT = 20
_LARGE = 36
"""From this height on a badge is written in the type of a title."""


def draw_grade_badge(painter: QPainter, rect: QRect, grade: Grade, theme: Theme) -> None:
    """Draw the badge of a grade so that it fills the rectangle."""
    large = rect.height() >= _LARGE
    icon, fill, line, ink = _INKS[grade]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if large and grade is Grade.COMPLEX else 1
    painter.setPen(QPen(theme.color(line), width))
    painter.setBrush(theme.color(fill))
    inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    _draw_word(painter, rect, say(grade), icon, ink, large, theme)
    painter.restore()


def _draw_word(
    painter: QPainter, rect: QRect, word: str, icon: str, ink: str, large: bool, theme: Theme
) -> None:
    font = theme.font("title" if large else "strong" if icon else "base")
    size = (20 if large else 14) if icon else 0
    gap = size // 3
    advance = QFontMetrics(font).horizontalAdvance(word)
    left = rect.left() + (rect.width() - advance - size - gap) // 2
    if icon:
        top = rect.top() + (rect.height() - size) // 2
        theme.icon(icon, ink, size).paint(painter, QRect(left, top, size, size))
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    place = QRect(left + size + gap, rect.top(), advance + 2, rect.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)


class GradeBadge(QLabel):
    """The badge as a widget; made tall, it is written large."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.grade: Grade | None = None

    def show_grade(self, grade: Grade | None) -> None:
        """Show this grade, or nothing."""
        self.grade = grade
        self.setAccessibleName(say(grade) if grade else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a small badge."""
        return QSize(54, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a badge is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the badge over the whole widget."""
        if self.grade is not None:
            draw_grade_badge(QPainter(self), self.rect(), self.grade, self._theme)


class BadgeDelegate(CellDelegate):
    """Paints the Grade that a model gives under GRADE_ROLE; 簡易 stays a plain word, without a frame."""

    def draw_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the badge, or the plain word."""
        grade = index.data(GRADE_ROLE)
        if grade is Grade.SIMPLE:
            self.draw_words(painter, rect, say(grade), "base", "text", Qt.AlignmentFlag.AlignCenter)
        elif isinstance(grade, Grade):
            width = min(54, rect.width())
            left = rect.left() + (rect.width() - width) // 2
            top = rect.top() + (rect.height() - _HEIGHT) // 2 + 1
            draw_grade_badge(painter, QRect(left, top, width, _HEIGHT), grade, self.theme)
