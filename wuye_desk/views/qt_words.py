"""Qt's own words in Traditional Chinese: context menus, standard buttons, file dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from wuye_desk.resources import resource

_QT_OWN = "qtbase_zh_TW"
_GAPS = "qt_gaps_zh_TW"
"""What Qt's own translation leaves in English."""


def speak_chinese(app: QCoreApplication) -> None:
    """Install the translations; before the first window, which would else be laid out twice."""
    places = (
        (_QT_OWN, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (
            _GAPS,
            str(resource("translations")),
        ),
    )
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
