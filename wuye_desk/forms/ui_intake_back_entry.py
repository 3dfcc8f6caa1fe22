# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_back_entry.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_IntakeBackEntry(object):
    def setupUi(self, IntakeBackEntry):
        if not IntakeBackEntry.objectName():
            IntakeBackEntry.setObjectName(u"IntakeBackEntry")
        self.dialog_layout = QVBoxLayout(IntakeBackEntry)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.entry_hint = QLabel(IntakeBackEntry)
        self.entry_hint.setObjectName(u"entry_hint")
        self.entry_hint.setWordWrap(True)
        self.entry_hint.setProperty(u"role", u"caption")

        self.dialog_layout.addWidget(self.entry_hint)

        self.entry_grid = QGridLayout()
        self.entry_grid.setObjectName(u"entry_grid")
        self.entry_grid.setHorizontalSpacing(8)
        self.entry_grid.setVerticalSpacing(6)
        self.entry_grid.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(IntakeBackEntry)
        self.received_label.setObjectName(u"received_label")
        self.received_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.entry_grid.addWidget(self.received_label, 0, 0, 1, 1)

        self.received_edit = QLineEdit(IntakeBackEntry)
        self.received_edit.setObjectName(u"received_edit")
        self.received_edit.setMinimumSize(QSize(260, 0))

        self.entry_grid.addWidget(self.received_edit, 0, 1, 1, 1)

        self.received_problem = QLabel(IntakeBackEntry)
        self.received_problem.setObjectName(u"received_problem")
        self.received_problem.setWordWrap(True)
        self.received_problem.setProperty(u"problem", True)

        self.entry_grid.addWidget(self.received_problem, 1, 1, 1, 1)

        self.old_check = QCheckBox(IntakeBackEntry)
        self.old_check.setObjectName(u"old_check")

        self.entry_grid.addWidget(self.old_check, 2, 1, 1, 1)

        self.number_label = QLabel(IntakeBackEntry)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.entry_grid.addWidget(self.number_label, 3, 0, 1, 1)

        self.number_edit = QLineEdit(IntakeBackEntry)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMaxLength(40)

        self.entry_grid.addWidget(self.number_edit, 3, 1, 1, 1)

        self.number_problem = QLabel(IntakeBackEntry)
        self.number_problem.setObjectName(u"number_problem")
        self.number_problem.setWordWrap(True)
        self.number_problem.setProperty(u"problem", True)

        self.entry_grid.addWidget(self.number_problem, 4, 1, 1, 1)


        self.dialog_layout.addLayout(self.entry_grid)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_space)

        self.cancel_button = QPushButton(IntakeBackEntry)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.accept_button = QPushButton(IntakeBackEntry)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"primary", True)

        self.buttons_row.addWidget(self.accept_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.received_label.setBuddy(self.received_edit)
        self.number_label.setBuddy(self.number_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.received_edit, self.old_check)
        QWidget.setTabOrder(self.old_check, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(IntakeBackEntry)

        self.accept_button.setDefault(True)

    # setupUi

    def retranslateUi(self, IntakeBackEntry):
        IntakeBackEntry.setWindowTitle(QCoreApplication.translate("IntakeBackEntry", u"\u505c\u96fb\u88dc\u9304", None))
        self.entry_hint.setText(QCoreApplication.translate("IntakeBackEntry", u"\u505c\u96fb\u6216\u7cfb\u7d71\u4e0d\u80fd\u7528\u6642\u5beb\u5728\u7d19\u4e0a\u7684\u6295\u8a34\uff1a\u586b\u771f\u5be6\u7684\u53d7\u7406\u6642\u9593\uff0c\u671f\u9650\u5f9e\u90a3\u6642\u8d77\u7b97\u3002", None))
        self.received_label.setText(QCoreApplication.translate("IntakeBackEntry", u"\u771f\u5be6\u6642\u9593", None))
#if QT_CONFIG(accessibility)
        self.received_edit.setAccessibleName(QCoreApplication.translate("IntakeBackEntry", u"\u771f\u5be6\u7684\u53d7\u7406\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.received_edit.setPlaceholderText(QCoreApplication.translate("IntakeBackEntry", u"11-23 09:20", None))
        self.received_problem.setText("")
        self.old_check.setText(QCoreApplication.translate("IntakeBackEntry", u"\u6642\u9593\u6c92\u6709\u5beb\u932f\uff0c\u7167\u6b64\u88dc\u9304", None))
        self.number_label.setText(QCoreApplication.translate("IntakeBackEntry", u"\u7a7a\u767d\u55ae\u865f", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("IntakeBackEntry", u"\u9810\u7de8\u865f\u7a7a\u767d\u55ae\u7684\u7de8\u865f", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("IntakeBackEntry", u"KB-202611-003\uff0c\u6c92\u6709\u5c31\u7559\u7a7a", None))
        self.number_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IntakeBackEntry", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("IntakeBackEntry", u"\u7167\u6b64\u88dc\u9304", None))
    # retranslateUi

