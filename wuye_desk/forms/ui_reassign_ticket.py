# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reassign_ticket.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ReassignTicketDialog(object):
    def setupUi(self, ReassignTicketDialog):
        if not ReassignTicketDialog.objectName():
            ReassignTicketDialog.setObjectName(u"ReassignTicketDialog")
        ReassignTicketDialog.resize(560, 260)
        self.dialog_layout = QVBoxLayout(ReassignTicketDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.title_icon = QLabel(ReassignTicketDialog)
        self.title_icon.setObjectName(u"title_icon")

        self.head_layout.addWidget(self.title_icon)

        self.title_label = QLabel(ReassignTicketDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.ticket_label = QLabel(ReassignTicketDialog)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ticket_label.sizePolicy().hasHeightForWidth())
        self.ticket_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.ticket_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.with_label = QLabel(ReassignTicketDialog)
        self.with_label.setObjectName(u"with_label")
        self.with_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.with_label)

        self.reason_layout = QGridLayout()
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setHorizontalSpacing(12)
        self.to_heading = QLabel(ReassignTicketDialog)
        self.to_heading.setObjectName(u"to_heading")
        self.to_heading.setProperty(u"role", u"muted")

        self.reason_layout.addWidget(self.to_heading, 0, 0, 1, 1)

        self.to_box = QComboBox(ReassignTicketDialog)
        self.to_box.setObjectName(u"to_box")

        self.reason_layout.addWidget(self.to_box, 0, 1, 1, 1)

        self.reason_heading = QLabel(ReassignTicketDialog)
        self.reason_heading.setObjectName(u"reason_heading")
        self.reason_heading.setProperty(u"role", u"muted")

        self.reason_layout.addWidget(self.reason_heading, 1, 0, 1, 1)

        self.reason_edit = QLineEdit(ReassignTicketDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit, 1, 1, 1, 1)


        self.dialog_layout.addLayout(self.reason_layout)

        self.consequence_label = QLabel(ReassignTicketDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)
        self.consequence_label.setProperty(u"notice", True)

        self.dialog_layout.addWidget(self.consequence_label)

        self.problem_label = QLabel(ReassignTicketDialog)
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

        self.cancel_button = QPushButton(ReassignTicketDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ReassignTicketDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)


        self.retranslateUi(ReassignTicketDialog)
    # setupUi

    def retranslateUi(self, ReassignTicketDialog):
        ReassignTicketDialog.setWindowTitle(QCoreApplication.translate("ReassignTicketDialog", u"\u6539\u6d3e\u7d93\u8fa6\u4eba", None))
        self.title_icon.setText("")
        self.title_label.setText(QCoreApplication.translate("ReassignTicketDialog", u"\u6539\u6d3e\u7d93\u8fa6\u4eba", None))
        self.ticket_label.setText("")
        self.with_label.setText("")
        self.to_heading.setText(QCoreApplication.translate("ReassignTicketDialog", u"\u6539\u7531", None))
#if QT_CONFIG(accessibility)
        self.to_box.setAccessibleName(QCoreApplication.translate("ReassignTicketDialog", u"\u6539\u7531\u8ab0\u7d93\u8fa6", None))
#endif // QT_CONFIG(accessibility)
        self.reason_heading.setText(QCoreApplication.translate("ReassignTicketDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReassignTicketDialog", u"\u6539\u6d3e\u7684\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ReassignTicketDialog", u"\u4f8b\u5982\uff1a\u4f11\u5047\u4e00\u9031\uff0c\u4ea4\u7d66\u540c\u73ed\u7684\u4eba", None))
        self.consequence_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReassignTicketDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("ReassignTicketDialog", u"\u6539\u6d3e  Ctrl+Enter", None))
    # retranslateUi

