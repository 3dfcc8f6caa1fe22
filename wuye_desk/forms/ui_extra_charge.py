# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extra_charge.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ExtraChargeDialog(object):
    def setupUi(self, ExtraChargeDialog):
        if not ExtraChargeDialog.objectName():
            ExtraChargeDialog.setObjectName(u"ExtraChargeDialog")
        ExtraChargeDialog.resize(460, 120)
        self.dialog_layout = QVBoxLayout(ExtraChargeDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(ExtraChargeDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(ExtraChargeDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.item_box_caption = QLabel(self.form_panel)
        self.item_box_caption.setObjectName(u"item_box_caption")
        self.item_box_caption.setProperty(u"role", u"muted")
        self.item_box_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.item_box_caption.setMargin(4)

        self.form_layout.addWidget(self.item_box_caption, 0, 0, 1, 1)

        self.item_box = QComboBox(self.form_panel)
        self.item_box.setObjectName(u"item_box")

        self.form_layout.addWidget(self.item_box, 0, 1, 1, 1)

        self.month_edit_caption = QLabel(self.form_panel)
        self.month_edit_caption.setObjectName(u"month_edit_caption")
        self.month_edit_caption.setProperty(u"role", u"muted")
        self.month_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.month_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.month_edit_caption, 1, 0, 1, 1)

        self.month_edit = QDateEdit(self.form_panel)
        self.month_edit.setObjectName(u"month_edit")
        self.month_edit.setCalendarPopup(True)

        self.form_layout.addWidget(self.month_edit, 1, 1, 1, 1)

        self.amount_edit_caption = QLabel(self.form_panel)
        self.amount_edit_caption.setObjectName(u"amount_edit_caption")
        self.amount_edit_caption.setProperty(u"role", u"muted")
        self.amount_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.amount_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.amount_edit_caption, 2, 0, 1, 1)

        self.amount_edit_column = QVBoxLayout()
        self.amount_edit_column.setSpacing(3)
        self.amount_edit_column.setObjectName(u"amount_edit_column")
        self.amount_edit_column.setContentsMargins(0, 0, 0, 0)
        self.amount_edit = QLineEdit(self.form_panel)
        self.amount_edit.setObjectName(u"amount_edit")

        self.amount_edit_column.addWidget(self.amount_edit)

        self.amount_problem = QLabel(self.form_panel)
        self.amount_problem.setObjectName(u"amount_problem")
        self.amount_problem.setProperty(u"problem", True)
        self.amount_problem.setWordWrap(True)

        self.amount_edit_column.addWidget(self.amount_problem)


        self.form_layout.addLayout(self.amount_edit_column, 2, 1, 1, 1)

        self.due_edit_caption = QLabel(self.form_panel)
        self.due_edit_caption.setObjectName(u"due_edit_caption")
        self.due_edit_caption.setProperty(u"role", u"muted")
        self.due_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.due_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.due_edit_caption, 3, 0, 1, 1)

        self.due_edit = QDateEdit(self.form_panel)
        self.due_edit.setObjectName(u"due_edit")
        self.due_edit.setCalendarPopup(True)

        self.form_layout.addWidget(self.due_edit, 3, 1, 1, 1)

        self.reason_edit_caption = QLabel(self.form_panel)
        self.reason_edit_caption.setObjectName(u"reason_edit_caption")
        self.reason_edit_caption.setProperty(u"role", u"muted")
        self.reason_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.reason_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.reason_edit_caption, 4, 0, 1, 1)

        self.reason_edit_column = QVBoxLayout()
        self.reason_edit_column.setSpacing(3)
        self.reason_edit_column.setObjectName(u"reason_edit_column")
        self.reason_edit_column.setContentsMargins(0, 0, 0, 0)
        self.reason_edit = QLineEdit(self.form_panel)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_edit_column.addWidget(self.reason_edit)

        self.reason_problem = QLabel(self.form_panel)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setProperty(u"problem", True)
        self.reason_problem.setWordWrap(True)

        self.reason_edit_column.addWidget(self.reason_problem)


        self.form_layout.addLayout(self.reason_edit_column, 4, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(ExtraChargeDialog)
        self.dialog_problem.setObjectName(u"dialog_problem")
        self.dialog_problem.setProperty(u"problem", True)
        self.dialog_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.dialog_problem)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_space)

        self.cancel_button = QPushButton(ExtraChargeDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ExtraChargeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.item_box_caption.setBuddy(self.item_box)
        self.month_edit_caption.setBuddy(self.month_edit)
        self.amount_edit_caption.setBuddy(self.amount_edit)
        self.due_edit_caption.setBuddy(self.due_edit)
        self.reason_edit_caption.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExtraChargeDialog)
    # setupUi

    def retranslateUi(self, ExtraChargeDialog):
        ExtraChargeDialog.setWindowTitle(QCoreApplication.translate("ExtraChargeDialog", u"\u52a0\u4e00\u7b46\u61c9\u6536", None))
        self.words_label.setText("")
        self.item_box_caption.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u9805\u76ee", None))
#if QT_CONFIG(accessibility)
        self.item_box.setAccessibleName(QCoreApplication.translate("ExtraChargeDialog", u"\u9805\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.month_edit_caption.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u6708\u4efd", None))
#if QT_CONFIG(accessibility)
        self.month_edit.setAccessibleName(QCoreApplication.translate("ExtraChargeDialog", u"\u6708\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.month_edit.setDisplayFormat(QCoreApplication.translate("ExtraChargeDialog", u"yyyy-MM", None))
        self.amount_edit_caption.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u91d1\u984d", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("ExtraChargeDialog", u"\u591a\u5c11\u5143", None))
#endif // QT_CONFIG(accessibility)
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("ExtraChargeDialog", u"\u5143", None))
        self.amount_problem.setText("")
        self.due_edit_caption.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u7e73\u8cbb\u622a\u6b62", None))
#if QT_CONFIG(accessibility)
        self.due_edit.setAccessibleName(QCoreApplication.translate("ExtraChargeDialog", u"\u7e73\u8cbb\u622a\u6b62", None))
#endif // QT_CONFIG(accessibility)
        self.due_edit.setDisplayFormat(QCoreApplication.translate("ExtraChargeDialog", u"yyyy-MM-dd", None))
        self.reason_edit_caption.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u8aaa\u660e", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ExtraChargeDialog", u"\u6536\u7684\u662f\u4ec0\u9ebc", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ExtraChargeDialog", u"\u4f8b\u5982 \u88dc\u8fa6\u9580\u7981\u5361 2 \u5f35", None))
        self.reason_problem.setText("")
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ExtraChargeDialog", u"\u5165\u5e33", None))
    # retranslateUi

