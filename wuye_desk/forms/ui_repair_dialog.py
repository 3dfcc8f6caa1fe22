# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'repair_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QDateEdit, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RepairDialog(object):
    def setupUi(self, RepairDialog):
        if not RepairDialog.objectName():
            RepairDialog.setObjectName(u"RepairDialog")
        RepairDialog.resize(820, 430)
        self.dialog_layout = QVBoxLayout(RepairDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.sides_layout = QHBoxLayout()
        self.sides_layout.setSpacing(20)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QGridLayout()
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setHorizontalSpacing(12)
        self.left_layout.setVerticalSpacing(6)
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.account_caption = QLabel(RepairDialog)
        self.account_caption.setObjectName(u"account_caption")
        self.account_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.account_caption, 0, 0, 1, 1)

        self.account_holder = QVBoxLayout()
        self.account_holder.setSpacing(2)
        self.account_holder.setObjectName(u"account_holder")
        self.account_holder.setContentsMargins(0, 0, 0, 0)

        self.left_layout.addLayout(self.account_holder, 0, 1, 1, 1)

        self.common_box = QCheckBox(RepairDialog)
        self.common_box.setObjectName(u"common_box")

        self.left_layout.addWidget(self.common_box, 1, 1, 1, 1)

        self.place_caption = QLabel(RepairDialog)
        self.place_caption.setObjectName(u"place_caption")
        self.place_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.place_caption, 2, 0, 1, 1)

        self.place_edit = QLineEdit(RepairDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.left_layout.addWidget(self.place_edit, 2, 1, 1, 1)

        self.contact_caption = QLabel(RepairDialog)
        self.contact_caption.setObjectName(u"contact_caption")
        self.contact_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.contact_caption, 3, 0, 1, 1)

        self.contact_edit = QLineEdit(RepairDialog)
        self.contact_edit.setObjectName(u"contact_edit")

        self.left_layout.addWidget(self.contact_edit, 3, 1, 1, 1)

        self.day_caption = QLabel(RepairDialog)
        self.day_caption.setObjectName(u"day_caption")
        self.day_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.day_caption, 4, 0, 1, 1)

        self.day_edit = QDateEdit(RepairDialog)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setCalendarPopup(True)
        self.day_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.left_layout.addWidget(self.day_edit, 4, 1, 1, 1)

        self.content_caption = QLabel(RepairDialog)
        self.content_caption.setObjectName(u"content_caption")
        self.content_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.content_caption, 5, 0, 1, 1)

        self.content_edit = QPlainTextEdit(RepairDialog)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)
        self.content_edit.setMinimumSize(QSize(0, 84))

        self.left_layout.addWidget(self.content_edit, 5, 1, 1, 1)

        self.appointed_caption = QLabel(RepairDialog)
        self.appointed_caption.setObjectName(u"appointed_caption")
        self.appointed_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.appointed_caption, 6, 0, 1, 1)

        self.appointed_edit = QLineEdit(RepairDialog)
        self.appointed_edit.setObjectName(u"appointed_edit")

        self.left_layout.addWidget(self.appointed_edit, 6, 1, 1, 1)

        self.arrived_caption = QLabel(RepairDialog)
        self.arrived_caption.setObjectName(u"arrived_caption")
        self.arrived_caption.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.arrived_caption, 7, 0, 1, 1)

        self.arrived_edit = QLineEdit(RepairDialog)
        self.arrived_edit.setObjectName(u"arrived_edit")

        self.left_layout.addWidget(self.arrived_edit, 7, 1, 1, 1)


        self.sides_layout.addLayout(self.left_layout)

        self.right_layout = QGridLayout()
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setHorizontalSpacing(12)
        self.right_layout.setVerticalSpacing(6)
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.materials_caption = QLabel(RepairDialog)
        self.materials_caption.setObjectName(u"materials_caption")
        self.materials_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.materials_caption, 0, 0, 1, 1)

        self.materials_edit = QPlainTextEdit(RepairDialog)
        self.materials_edit.setObjectName(u"materials_edit")
        self.materials_edit.setTabChangesFocus(True)
        self.materials_edit.setMinimumSize(QSize(0, 84))

        self.right_layout.addWidget(self.materials_edit, 0, 1, 1, 1)

        self.labour_caption = QLabel(RepairDialog)
        self.labour_caption.setObjectName(u"labour_caption")
        self.labour_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.labour_caption, 1, 0, 1, 1)

        self.labour_edit = QLineEdit(RepairDialog)
        self.labour_edit.setObjectName(u"labour_edit")

        self.right_layout.addWidget(self.labour_edit, 1, 1, 1, 1)

        self.total_label = QLabel(RepairDialog)
        self.total_label.setObjectName(u"total_label")
        self.total_label.setWordWrap(True)
        self.total_label.setProperty(u"role", u"heading")

        self.right_layout.addWidget(self.total_label, 2, 1, 1, 1)

        self.agreed_caption = QLabel(RepairDialog)
        self.agreed_caption.setObjectName(u"agreed_caption")
        self.agreed_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.agreed_caption, 3, 0, 1, 1)

        self.agreed_edit = QLineEdit(RepairDialog)
        self.agreed_edit.setObjectName(u"agreed_edit")

        self.right_layout.addWidget(self.agreed_edit, 3, 1, 1, 1)

        self.worker_caption = QLabel(RepairDialog)
        self.worker_caption.setObjectName(u"worker_caption")
        self.worker_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.worker_caption, 4, 0, 1, 1)

        self.worker_edit = QLineEdit(RepairDialog)
        self.worker_edit.setObjectName(u"worker_edit")

        self.right_layout.addWidget(self.worker_edit, 4, 1, 1, 1)

        self.finished_caption = QLabel(RepairDialog)
        self.finished_caption.setObjectName(u"finished_caption")
        self.finished_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.finished_caption, 5, 0, 1, 1)

        self.finished_edit = QLineEdit(RepairDialog)
        self.finished_edit.setObjectName(u"finished_edit")

        self.right_layout.addWidget(self.finished_edit, 5, 1, 1, 1)

        self.result_caption = QLabel(RepairDialog)
        self.result_caption.setObjectName(u"result_caption")
        self.result_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.result_caption, 6, 0, 1, 1)

        self.result_edit = QPlainTextEdit(RepairDialog)
        self.result_edit.setObjectName(u"result_edit")
        self.result_edit.setTabChangesFocus(True)
        self.result_edit.setMinimumSize(QSize(0, 56))

        self.right_layout.addWidget(self.result_edit, 6, 1, 1, 1)

        self.reason_caption = QLabel(RepairDialog)
        self.reason_caption.setObjectName(u"reason_caption")
        self.reason_caption.setProperty(u"role", u"muted")

        self.right_layout.addWidget(self.reason_caption, 7, 0, 1, 1)

        self.reason_edit = QLineEdit(RepairDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.right_layout.addWidget(self.reason_edit, 7, 1, 1, 1)


        self.sides_layout.addLayout(self.right_layout)

        self.sides_layout.setStretch(0, 1)
        self.sides_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.sides_layout)

        self.dialog_problem = QLabel(RepairDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setWordWrap(True)
        self.dialog_problem.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(RepairDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.print_button = QPushButton(RepairDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.button_layout.addWidget(self.print_button)

        self.save_button = QPushButton(RepairDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.place_caption.setBuddy(self.place_edit)
        self.contact_caption.setBuddy(self.contact_edit)
        self.day_caption.setBuddy(self.day_edit)
        self.content_caption.setBuddy(self.content_edit)
        self.appointed_caption.setBuddy(self.appointed_edit)
        self.arrived_caption.setBuddy(self.arrived_edit)
        self.materials_caption.setBuddy(self.materials_edit)
        self.labour_caption.setBuddy(self.labour_edit)
        self.agreed_caption.setBuddy(self.agreed_edit)
        self.worker_caption.setBuddy(self.worker_edit)
        self.finished_caption.setBuddy(self.finished_edit)
        self.result_caption.setBuddy(self.result_edit)
        self.reason_caption.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.common_box, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.contact_edit)
        QWidget.setTabOrder(self.contact_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.appointed_edit)
        QWidget.setTabOrder(self.appointed_edit, self.arrived_edit)
        QWidget.setTabOrder(self.arrived_edit, self.materials_edit)
        QWidget.setTabOrder(self.materials_edit, self.labour_edit)
        QWidget.setTabOrder(self.labour_edit, self.agreed_edit)
        QWidget.setTabOrder(self.agreed_edit, self.worker_edit)
        QWidget.setTabOrder(self.worker_edit, self.finished_edit)
        QWidget.setTabOrder(self.finished_edit, self.result_edit)
        QWidget.setTabOrder(self.result_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)

        self.retranslateUi(RepairDialog)
    # setupUi

    def retranslateUi(self, RepairDialog):
        RepairDialog.setWindowTitle(QCoreApplication.translate("RepairDialog", u"\u7dad\u4fee\u55ae", None))
        self.account_caption.setText(QCoreApplication.translate("RepairDialog", u"\u4f4f\u6236", None))
        self.common_box.setText(QCoreApplication.translate("RepairDialog", u"\u516c\u5171\u7dad\u4fee\uff0c\u4e0d\u6536\u696d\u6236\u8cbb\u7528", None))
        self.place_caption.setText(QCoreApplication.translate("RepairDialog", u"\u5730\u9ede", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u5730\u9ede", None))
#endif // QT_CONFIG(accessibility)
        self.place_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u4f8b\u5982 \u5eda\u623f\uff1b\u516c\u5171\u7dad\u4fee\u5fc5\u586b", None))
        self.contact_caption.setText(QCoreApplication.translate("RepairDialog", u"\u806f\u7e6b\u4eba", None))
#if QT_CONFIG(accessibility)
        self.contact_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u806f\u7e6b\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.contact_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u59d3\u540d\u3001\u96fb\u8a71", None))
        self.day_caption.setText(QCoreApplication.translate("RepairDialog", u"\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.content_caption.setText(QCoreApplication.translate("RepairDialog", u"\u7dad\u4fee\u5167\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.content_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u7dad\u4fee\u5167\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.appointed_caption.setText(QCoreApplication.translate("RepairDialog", u"\u7d04\u5b9a\u6642\u9593", None))
#if QT_CONFIG(accessibility)
        self.appointed_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u7d04\u5b9a\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.appointed_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u4f8b\u5982 \u660e\u5929 15:00", None))
        self.arrived_caption.setText(QCoreApplication.translate("RepairDialog", u"\u5230\u9054\u6642\u9593", None))
#if QT_CONFIG(accessibility)
        self.arrived_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u5230\u9054\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.arrived_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u4f8b\u5982 15:10", None))
        self.materials_caption.setText(QCoreApplication.translate("RepairDialog", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.materials_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materials_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u6bcf\u884c\u4e00\u7a2e\uff1a\u540d\u7a31 \u6578\u91cf \u55ae\u50f9\uff0c\u5982 \u89d2\u95a5 2\u500b 18.50", None))
        self.labour_caption.setText(QCoreApplication.translate("RepairDialog", u"\u4eba\u5de5", None))
#if QT_CONFIG(accessibility)
        self.labour_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u4eba\u5de5\u8cbb", None))
#endif // QT_CONFIG(accessibility)
        self.labour_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u5143", None))
        self.total_label.setText("")
        self.agreed_caption.setText(QCoreApplication.translate("RepairDialog", u"\u540c\u610f\u4eba", None))
#if QT_CONFIG(accessibility)
        self.agreed_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u540c\u610f\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u52d5\u5de5\u524d\u540c\u610f\u8cbb\u7528\u7684\u4eba", None))
        self.worker_caption.setText(QCoreApplication.translate("RepairDialog", u"\u7dad\u4fee\u4eba", None))
#if QT_CONFIG(accessibility)
        self.worker_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u7dad\u4fee\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.finished_caption.setText(QCoreApplication.translate("RepairDialog", u"\u5b8c\u6210\u6642\u9593", None))
#if QT_CONFIG(accessibility)
        self.finished_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u5b8c\u6210\u6642\u9593", None))
#endif // QT_CONFIG(accessibility)
        self.result_caption.setText(QCoreApplication.translate("RepairDialog", u"\u4fee\u5fa9\u60c5\u6cc1", None))
#if QT_CONFIG(accessibility)
        self.result_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u4fee\u5fa9\u60c5\u6cc1", None))
#endif // QT_CONFIG(accessibility)
        self.reason_caption.setText(QCoreApplication.translate("RepairDialog", u"\u66f4\u6b63\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("RepairDialog", u"\u66f4\u6b63\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("RepairDialog", u"\u5df2\u4ea4\u6536\u8cbb\u5ba4\uff0c\u6539\u52d5\u8981\u5beb\u539f\u56e0", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RepairDialog", u"\u53d6\u6d88  Esc", None))
        self.print_button.setText(QCoreApplication.translate("RepairDialog", u"\u5b58\u4e0b\u4e26\u6253\u5370  F9", None))
        self.save_button.setText(QCoreApplication.translate("RepairDialog", u"\u5b58\u4e0b  Ctrl+Enter", None))
    # retranslateUi

