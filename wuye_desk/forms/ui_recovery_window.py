# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_RecoveryWindow(object):
    def setupUi(self, RecoveryWindow):
        if not RecoveryWindow.objectName():
            RecoveryWindow.setObjectName(u"RecoveryWindow")
        RecoveryWindow.setMinimumSize(QSize(560, 0))
        self.window_layout = QVBoxLayout(RecoveryWindow)
        self.window_layout.setSpacing(10)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(16, 16, 16, 16)
        self.heading_label = QLabel(RecoveryWindow)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"title")

        self.window_layout.addWidget(self.heading_label)

        self.advice_label = QLabel(RecoveryWindow)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setProperty(u"role", u"base")
        self.advice_label.setWordWrap(True)

        self.window_layout.addWidget(self.advice_label)

        self.code_caption = QLabel(RecoveryWindow)
        self.code_caption.setObjectName(u"code_caption")
        self.code_caption.setProperty(u"role", u"muted")

        self.window_layout.addWidget(self.code_caption)

        self.code_label = QLabel(RecoveryWindow)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"title")
        self.code_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.window_layout.addWidget(self.code_label)

        self.key_caption = QLabel(RecoveryWindow)
        self.key_caption.setObjectName(u"key_caption")
        self.key_caption.setProperty(u"role", u"muted")

        self.window_layout.addWidget(self.key_caption)

        self.key_label = QLabel(RecoveryWindow)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setProperty(u"role", u"base")
        self.key_label.setWordWrap(True)
        self.key_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.window_layout.addWidget(self.key_label)

        self.saved_label = QLabel(RecoveryWindow)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"role", u"muted")
        self.saved_label.setWordWrap(True)

        self.window_layout.addWidget(self.saved_label)

        self.window_problem = QLabel(RecoveryWindow)
        self.window_problem.setObjectName(u"window_problem")
        self.window_problem.setProperty(u"problem", True)
        self.window_problem.setWordWrap(True)

        self.window_layout.addWidget(self.window_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 6, 0, 0)
        self.pdf_button = QPushButton(RecoveryWindow)
        self.pdf_button.setObjectName(u"pdf_button")
        self.pdf_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.pdf_button)

        self.text_button = QPushButton(RecoveryWindow)
        self.text_button.setObjectName(u"text_button")
        self.text_button.setAutoDefault(False)

        self.button_layout.addWidget(self.text_button)

        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_space)

        self.done_button = QPushButton(RecoveryWindow)
        self.done_button.setObjectName(u"done_button")
        self.done_button.setAutoDefault(False)

        self.button_layout.addWidget(self.done_button)


        self.window_layout.addLayout(self.button_layout)


        self.retranslateUi(RecoveryWindow)

        self.pdf_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoveryWindow):
        RecoveryWindow.setWindowTitle(QCoreApplication.translate("RecoveryWindow", u"\u5fa9\u539f\u6a94", None))
        self.heading_label.setText(QCoreApplication.translate("RecoveryWindow", u"\u7ad9\u9577\u5fd8\u4e86 PIN \u7684\u90a3\u4e00\u5929\uff0c\u9760\u5b83\u9032\u4f86", None))
        self.code_caption.setText(QCoreApplication.translate("RecoveryWindow", u"\u5fa9\u539f\u78bc", None))
        self.key_caption.setText(QCoreApplication.translate("RecoveryWindow", u"\u5bc6\u9470\uff08\u8b80\u6258\u6536\u5e33\u865f\u7528\uff09", None))
        self.pdf_button.setText(QCoreApplication.translate("RecoveryWindow", u"\u5b58 PDF \u2026", None))
        self.text_button.setText(QCoreApplication.translate("RecoveryWindow", u"\u5b58\u6587\u5b57\u6a94 \u2026", None))
        self.done_button.setText(QCoreApplication.translate("RecoveryWindow", u"\u5df2\u6536\u597d", None))
    # retranslateUi

