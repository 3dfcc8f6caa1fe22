# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'manual_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout)

class Ui_ManualWindow(object):
    def setupUi(self, ManualWindow):
        if not ManualWindow.objectName():
            ManualWindow.setObjectName(u"ManualWindow")
        ManualWindow.setMinimumSize(QSize(640, 420))
        self.dialog_layout = QHBoxLayout(ManualWindow)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(8, 8, 8, 8)
        self.contents_list = QListWidget(ManualWindow)
        self.contents_list.setObjectName(u"contents_list")
        self.contents_list.setMinimumSize(QSize(150, 0))
        self.contents_list.setMaximumSize(QSize(150, 16777215))
        self.contents_list.setProperty(u"framed", True)

        self.dialog_layout.addWidget(self.contents_list)

        self.text_panel = QFrame(ManualWindow)
        self.text_panel.setObjectName(u"text_panel")
        self.text_panel.setProperty(u"panel", True)
        self.text_layout = QVBoxLayout(self.text_panel)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(1, 1, 1, 1)
        self.text_browser = QTextBrowser(self.text_panel)
        self.text_browser.setObjectName(u"text_browser")
        self.text_browser.setOpenLinks(False)

        self.text_layout.addWidget(self.text_browser)


        self.dialog_layout.addWidget(self.text_panel)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(ManualWindow)
    # setupUi

    def retranslateUi(self, ManualWindow):
        ManualWindow.setWindowTitle(QCoreApplication.translate("ManualWindow", u"\u4f7f\u7528\u624b\u518a", None))
#if QT_CONFIG(accessibility)
        self.contents_list.setAccessibleName(QCoreApplication.translate("ManualWindow", u"\u76ee\u9304", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_browser.setAccessibleName(QCoreApplication.translate("ManualWindow", u"\u624b\u518a\u6b63\u6587", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

