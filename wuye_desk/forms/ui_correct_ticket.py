# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correct_ticket.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_CorrectTicketDialog(object):
    def setupUi(self, CorrectTicketDialog):
        if not CorrectTicketDialog.objectName():
            CorrectTicketDialog.setObjectName(u"CorrectTicketDialog")
        CorrectTicketDialog.resize(520, 280)
        self.dialog_layout = QVBoxLayout(CorrectTicketDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 12, 16, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_icon = QLabel(CorrectTicketDialog)
        self.title_icon.setObjectName(u"title_icon")

        self.head_layout.addWidget(self.title_icon)

        self.title_label = QLabel(CorrectTicketDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.ticket_label = QLabel(CorrectTicketDialog)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"role", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ticket_label.sizePolicy().hasHeightForWidth())
        self.ticket_label.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.ticket_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.grid_layout = QGridLayout()
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setHorizontalSpacing(12)
        self.grid_layout.setVerticalSpacing(6)
        self.grid_layout.setContentsMargins(0, 0, 0, 0)
        self.field_heading = QLabel(CorrectTicketDialog)
        self.field_heading.setObjectName(u"field_heading")
        self.field_heading.setProperty(u"role", u"muted")
        self.field_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.field_heading.setMargin(4)

        self.grid_layout.addWidget(self.field_heading, 0, 0, 1, 1)

        self.field_box = QComboBox(CorrectTicketDialog)
        self.field_box.setObjectName(u"field_box")

        self.grid_layout.addWidget(self.field_box, 0, 1, 1, 1)

        self.before_heading = QLabel(CorrectTicketDialog)
        self.before_heading.setObjectName(u"before_heading")
        self.before_heading.setProperty(u"role", u"muted")
        self.before_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.before_heading.setMargin(4)

        self.grid_layout.addWidget(self.before_heading, 1, 0, 1, 1)

        self.before_label = QLabel(CorrectTicketDialog)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setWordWrap(True)
        self.before_label.setMargin(4)
        sizePolicy.setHeightForWidth(self.before_label.sizePolicy().hasHeightForWidth())
        self.before_label.setSizePolicy(sizePolicy)

        self.grid_layout.addWidget(self.before_label, 1, 1, 1, 1)

        self.value_heading = QLabel(CorrectTicketDialog)
        self.value_heading.setObjectName(u"value_heading")
        self.value_heading.setProperty(u"role", u"muted")
        self.value_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.value_heading.setMargin(4)

        self.grid_layout.addWidget(self.value_heading, 2, 0, 1, 1)

        self.value_layout = QVBoxLayout()
        self.value_layout.setSpacing(0)
        self.value_layout.setObjectName(u"value_layout")
        self.value_layout.setContentsMargins(0, 0, 0, 0)

        self.grid_layout.addLayout(self.value_layout, 2, 1, 1, 1)

        self.reason_heading = QLabel(CorrectTicketDialog)
        self.reason_heading.setObjectName(u"reason_heading")
        self.reason_heading.setProperty(u"role", u"muted")
        self.reason_heading.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.reason_heading.setMargin(4)

        self.grid_layout.addWidget(self.reason_heading, 3, 0, 1, 1)

        self.reason_edit = QLineEdit(CorrectTicketDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.grid_layout.addWidget(self.reason_edit, 3, 1, 1, 1)


        self.dialog_layout.addLayout(self.grid_layout)

        self.changed_label = QLabel(CorrectTicketDialog)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)
        self.changed_label.setProperty(u"notice", True)

        self.dialog_layout.addWidget(self.changed_label)

        self.problem_layout = QVBoxLayout()
        self.problem_layout.setSpacing(0)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.problem_layout)

        self.dialog_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.dialog_spacer)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 4, 0, 0)
        self.kept_label = QLabel(CorrectTicketDialog)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setProperty(u"role", u"caption")

        self.button_layout.addWidget(self.kept_label)

        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(CorrectTicketDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CorrectTicketDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)
        self.save_button.setAutoDefault(False)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)


        self.retranslateUi(CorrectTicketDialog)
    # setupUi

    def retranslateUi(self, CorrectTicketDialog):
        CorrectTicketDialog.setWindowTitle(QCoreApplication.translate("CorrectTicketDialog", u"\u66f4\u6b63", None))
        self.title_icon.setText("")
        self.title_label.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u66f4\u6b63", None))
        self.ticket_label.setText("")
        self.field_heading.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u6b04\u76ee", None))
#if QT_CONFIG(accessibility)
        self.field_box.setAccessibleName(QCoreApplication.translate("CorrectTicketDialog", u"\u8981\u66f4\u6b63\u7684\u6b04\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.before_heading.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u539f\u70ba", None))
        self.value_heading.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u6539\u70ba", None))
        self.reason_heading.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CorrectTicketDialog", u"\u66f4\u6b63\u7684\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CorrectTicketDialog", u"\u4f8b\u5982\uff1a\u807d\u932f\u623f\u865f\uff0c\u8207\u4f4f\u6236\u6838\u5c0d\u904e", None))
        self.kept_label.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u55ae\u865f\u4e0d\u8b8a\uff0c\u539f\u4f86\u7684\u5167\u5bb9\u7559\u5728\u7d93\u904e\u88e1", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u53d6\u6d88  Esc", None))
        self.save_button.setText(QCoreApplication.translate("CorrectTicketDialog", u"\u4fdd\u5b58  Ctrl+Enter", None))
    # retranslateUi

