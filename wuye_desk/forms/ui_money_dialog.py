# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'money_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_MoneyDialog(object):
    def setupUi(self, MoneyDialog):
        if not MoneyDialog.objectName():
            MoneyDialog.setObjectName(u"MoneyDialog")
        MoneyDialog.setMinimumSize(QSize(440, 0))
        self.dialog_layout = QVBoxLayout(MoneyDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.words_label = QLabel(MoneyDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(8)
        self.field_grid.setVerticalSpacing(8)
        self.field_grid.setContentsMargins(0, 0, 0, 0)
        self.receipt_caption = QLabel(MoneyDialog)
        self.receipt_caption.setObjectName(u"receipt_caption")
        self.receipt_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.receipt_caption, 0, 0, 1, 1)

        self.receipt_box = QComboBox(MoneyDialog)
        self.receipt_box.setObjectName(u"receipt_box")

        self.field_grid.addWidget(self.receipt_box, 0, 1, 1, 1)

        self.amount_caption = QLabel(MoneyDialog)
        self.amount_caption.setObjectName(u"amount_caption")
        self.amount_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.amount_caption, 1, 0, 1, 1)

        self.amount_edit = QLineEdit(MoneyDialog)
        self.amount_edit.setObjectName(u"amount_edit")

        self.field_grid.addWidget(self.amount_edit, 1, 1, 1, 1)

        self.second_caption = QLabel(MoneyDialog)
        self.second_caption.setObjectName(u"second_caption")
        self.second_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.second_caption, 2, 0, 1, 1)

        self.second_edit = QLineEdit(MoneyDialog)
        self.second_edit.setObjectName(u"second_edit")

        self.field_grid.addWidget(self.second_edit, 2, 1, 1, 1)

        self.means_caption = QLabel(MoneyDialog)
        self.means_caption.setObjectName(u"means_caption")
        self.means_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.means_caption, 3, 0, 1, 1)

        self.means_box = QComboBox(MoneyDialog)
        self.means_box.setObjectName(u"means_box")

        self.field_grid.addWidget(self.means_box, 3, 1, 1, 1)

        self.day_caption = QLabel(MoneyDialog)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.day_caption, 4, 0, 1, 1)

        self.day_edit = QDateEdit(MoneyDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.field_grid.addWidget(self.day_edit, 4, 1, 1, 1)

        self.reason_caption = QLabel(MoneyDialog)
        self.reason_caption.setObjectName(u"reason_caption")
        self.reason_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.reason_caption, 5, 0, 1, 1)

        self.reason_edit = QLineEdit(MoneyDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.field_grid.addWidget(self.reason_edit, 5, 1, 1, 1)

        self.approver_caption = QLabel(MoneyDialog)
        self.approver_caption.setObjectName(u"approver_caption")
        self.approver_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.approver_caption, 6, 0, 1, 1)

        self.approver_box = QComboBox(MoneyDialog)
        self.approver_box.setObjectName(u"approver_box")

        self.field_grid.addWidget(self.approver_box, 6, 1, 1, 1)

        self.pin_caption = QLabel(MoneyDialog)
        self.pin_caption.setObjectName(u"pin_caption")
        self.pin_caption.setProperty(u"role", u"muted")

        self.field_grid.addWidget(self.pin_caption, 7, 0, 1, 1)

        self.pin_edit = QLineEdit(MoneyDialog)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.field_grid.addWidget(self.pin_edit, 7, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.field_grid)

        self.dialog_problem = QLabel(MoneyDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setWordWrap(True)
        self.dialog_problem.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_space)

        self.cancel_button = QPushButton(MoneyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(MoneyDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setProperty(u"primary", True)
        self.confirm_button.setAutoDefault(False)

        self.button_layout.addWidget(self.confirm_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.receipt_caption.setBuddy(self.receipt_box)
        self.amount_caption.setBuddy(self.amount_edit)
        self.second_caption.setBuddy(self.second_edit)
        self.means_caption.setBuddy(self.means_box)
        self.day_caption.setBuddy(self.day_edit)
        self.reason_caption.setBuddy(self.reason_edit)
        self.approver_caption.setBuddy(self.approver_box)
        self.pin_caption.setBuddy(self.pin_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.receipt_box, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.means_box)
        QWidget.setTabOrder(self.means_box, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.approver_box)
        QWidget.setTabOrder(self.approver_box, self.pin_edit)
        QWidget.setTabOrder(self.pin_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.confirm_button)

        self.retranslateUi(MoneyDialog)
    # setupUi

    def retranslateUi(self, MoneyDialog):
        self.words_label.setText("")
        self.receipt_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u54ea\u4e00\u7b46", None))
#if QT_CONFIG(accessibility)
        self.receipt_box.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u54ea\u4e00\u7b46", None))
#endif // QT_CONFIG(accessibility)
        self.amount_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u91d1\u984d", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u91d1\u984d", None))
#endif // QT_CONFIG(accessibility)
        self.second_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u5176\u4e2d\u62b5\u6b20\u8cbb", None))
#if QT_CONFIG(accessibility)
        self.second_edit.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u5176\u4e2d\u62b5\u6b20\u8cbb", None))
#endif // QT_CONFIG(accessibility)
        self.means_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u65b9\u5f0f", None))
#if QT_CONFIG(accessibility)
        self.means_box.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.day_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.reason_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.approver_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u6279\u51c6\u4eba", None))
#if QT_CONFIG(accessibility)
        self.approver_box.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u6279\u51c6\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.pin_caption.setText(QCoreApplication.translate("MoneyDialog", u"\u6279\u51c6\u4eba PIN", None))
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("MoneyDialog", u"\u6279\u51c6\u4eba PIN", None))
#endif // QT_CONFIG(accessibility)
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MoneyDialog", u"\u53d6\u6d88  Esc", None))
        self.confirm_button.setText("")
        pass
    # retranslateUi

