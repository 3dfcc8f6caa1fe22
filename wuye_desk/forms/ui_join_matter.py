# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_matter.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_JoinMatterDialog(object):
    def setupUi(self, JoinMatterDialog):
        if not JoinMatterDialog.objectName():
            JoinMatterDialog.setObjectName(u"JoinMatterDialog")
        JoinMatterDialog.resize(560, 260)
        self.dialog_layout = QVBoxLayout(JoinMatterDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_icon = QLabel(JoinMatterDialog)
        self.title_icon.setObjectName(u"title_icon")

        self.head_layout.addWidget(self.title_icon)

        self.title_label = QLabel(JoinMatterDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.ticket_label = QLabel(JoinMatterDialog)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ticket_label.sizePolicy().hasHeightForWidth())
        self.ticket_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.ticket_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.hint_label = QLabel(JoinMatterDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"muted")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.search_layout = QVBoxLayout()
        self.search_layout.setSpacing(0)
        self.search_layout.setObjectName(u"search_layout")

        self.dialog_layout.addLayout(self.search_layout)

        self.consequence_label = QLabel(JoinMatterDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)
        self.consequence_label.setProperty(u"notice", True)

        self.dialog_layout.addWidget(self.consequence_label)

        self.problem_label = QLabel(JoinMatterDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)
        self.problem_label.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.problem_label)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(JoinMatterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(JoinMatterDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)


        self.retranslateUi(JoinMatterDialog)
    # setupUi

    def retranslateUi(self, JoinMatterDialog):
        JoinMatterDialog.setWindowTitle(QCoreApplication.translate("JoinMatterDialog", u"\u4f75\u5165\u540c\u4e00\u4e8b\u9805", None))
        self.title_icon.setText("")
        self.title_label.setText(QCoreApplication.translate("JoinMatterDialog", u"\u4f75\u5165\u540c\u4e00\u4e8b\u9805", None))
        self.ticket_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("JoinMatterDialog", u"\u627e\u5230\u8aaa\u540c\u4e00\u4ef6\u4e8b\u7684\u53e6\u4e00\u6236\u3002\u9084\u6c92\u8f38\u5b57\u6642\uff0c\u5217\u7684\u662f\u540c\u4e00\u68df\u3001\u8aaa\u6cd5\u76f8\u8fd1\u7684\u3002", None))
        self.consequence_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("JoinMatterDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("JoinMatterDialog", u"\u4f75\u5165  Ctrl+Enter", None))
    # retranslateUi

