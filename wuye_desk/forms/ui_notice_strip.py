# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice_strip.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout)

class Ui_NoticeStrip(object):
    def setupUi(self, NoticeStrip):
        if not NoticeStrip.objectName():
            NoticeStrip.setObjectName(u"NoticeStrip")
        self.strip_layout = QVBoxLayout(NoticeStrip)
        self.strip_layout.setObjectName(u"strip_layout")
        self.strip_layout.setContentsMargins(8, 8, 8, 0)
        self.notice_frame = QFrame(NoticeStrip)
        self.notice_frame.setObjectName(u"notice_frame")
        self.notice_frame.setProperty(u"notice", True)
        self.notice_layout = QHBoxLayout(self.notice_frame)
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(10, 4, 4, 4)
        self.notice_icon = QLabel(self.notice_frame)
        self.notice_icon.setObjectName(u"notice_icon")

        self.notice_layout.addWidget(self.notice_icon)

        self.title_label = QLabel(self.notice_frame)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")

        self.notice_layout.addWidget(self.title_label)

        self.detail_layout = QHBoxLayout()
        self.detail_layout.setObjectName(u"detail_layout")

        self.notice_layout.addLayout(self.detail_layout)

        self.go_button = QPushButton(self.notice_frame)
        self.go_button.setObjectName(u"go_button")

        self.notice_layout.addWidget(self.go_button)

        self.dismiss_button = QPushButton(self.notice_frame)
        self.dismiss_button.setObjectName(u"dismiss_button")

        self.notice_layout.addWidget(self.dismiss_button)


        self.strip_layout.addWidget(self.notice_frame)


        self.retranslateUi(NoticeStrip)
    # setupUi

    def retranslateUi(self, NoticeStrip):
        self.dismiss_button.setText(QCoreApplication.translate("NoticeStrip", u"\u77e5\u9053\u4e86", None))
        pass
    # retranslateUi

