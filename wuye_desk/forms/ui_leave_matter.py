# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leave_matter.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_LeaveMatterDialog(object):
    def setupUi(self, LeaveMatterDialog):
        if not LeaveMatterDialog.objectName():
            LeaveMatterDialog.setObjectName(u"LeaveMatterDialog")
        LeaveMatterDialog.resize(560, 260)
        self.dialog_layout = QVBoxLayout(LeaveMatterDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_icon = QLabel(LeaveMatterDialog)
        self.title_icon.setObjectName(u"title_icon")

        self.head_layout.addWidget(self.title_icon)

        self.title_label = QLabel(LeaveMatterDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.ticket_label = QLabel(LeaveMatterDialog)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ticket_label.sizePolicy().hasHeightForWidth())
        self.ticket_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.ticket_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.with_label = QLabel(LeaveMatterDialog)
        self.with_label.setObjectName(u"with_label")
        self.with_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.with_label)

        self.reason_layout = QGridLayout()
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setHorizontalSpacing(12)
        self.reason_heading = QLabel(LeaveMatterDialog)
        self.reason_heading.setObjectName(u"reason_heading")
        self.reason_heading.setProperty(u"role", u"muted")

        self.reason_layout.addWidget(self.reason_heading, 0, 0, 1, 1)

        self.reason_edit = QLineEdit(LeaveMatterDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit, 0, 1, 1, 1)


        self.dialog_layout.addLayout(self.reason_layout)

        self.consequence_label = QLabel(LeaveMatterDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)
        self.consequence_label.setProperty(u"notice", True)

        self.dialog_layout.addWidget(self.consequence_label)

        self.problem_label = QLabel(LeaveMatterDialog)
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

        self.cancel_button = QPushButton(LeaveMatterDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(LeaveMatterDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)


        self.retranslateUi(LeaveMatterDialog)
    # setupUi

    def retranslateUi(self, LeaveMatterDialog):
        LeaveMatterDialog.setWindowTitle(QCoreApplication.translate("LeaveMatterDialog", u"\u79fb\u51fa\u540c\u4e00\u4e8b\u9805", None))
        self.title_icon.setText("")
        self.title_label.setText(QCoreApplication.translate("LeaveMatterDialog", u"\u79fb\u51fa\u540c\u4e00\u4e8b\u9805", None))
        self.ticket_label.setText("")
        self.with_label.setText("")
        self.reason_heading.setText(QCoreApplication.translate("LeaveMatterDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("LeaveMatterDialog", u"\u79fb\u51fa\u7684\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("LeaveMatterDialog", u"\u4f8b\u5982\uff1a\u67e5\u904e\u4e86\uff0c\u662f\u53e6\u4e00\u689d\u6c34\u7ba1", None))
        self.consequence_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LeaveMatterDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("LeaveMatterDialog", u"\u79fb\u51fa  Ctrl+Enter", None))
    # retranslateUi

