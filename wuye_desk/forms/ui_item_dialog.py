# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'item_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ItemDialog(object):
    def setupUi(self, ItemDialog):
        if not ItemDialog.objectName():
            ItemDialog.setObjectName(u"ItemDialog")
        ItemDialog.resize(460, 120)
        self.dialog_layout = QVBoxLayout(ItemDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.form_panel = QFrame(ItemDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.name_edit_caption = QLabel(self.form_panel)
        self.name_edit_caption.setObjectName(u"name_edit_caption")
        self.name_edit_caption.setProperty(u"role", u"muted")
        self.name_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.name_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.name_edit_caption, 0, 0, 1, 1)

        self.name_edit_column = QVBoxLayout()
        self.name_edit_column.setSpacing(3)
        self.name_edit_column.setObjectName(u"name_edit_column")
        self.name_edit_column.setContentsMargins(0, 0, 0, 0)
        self.name_edit = QLineEdit(self.form_panel)
        self.name_edit.setObjectName(u"name_edit")

        self.name_edit_column.addWidget(self.name_edit)

        self.name_problem = QLabel(self.form_panel)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setProperty(u"problem", True)
        self.name_problem.setWordWrap(True)

        self.name_edit_column.addWidget(self.name_problem)


        self.form_layout.addLayout(self.name_edit_column, 0, 1, 1, 1)

        self.explanation_edit_caption = QLabel(self.form_panel)
        self.explanation_edit_caption.setObjectName(u"explanation_edit_caption")
        self.explanation_edit_caption.setProperty(u"role", u"muted")
        self.explanation_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.explanation_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.explanation_edit_caption, 1, 0, 1, 1)

        self.explanation_edit = QPlainTextEdit(self.form_panel)
        self.explanation_edit.setObjectName(u"explanation_edit")
        self.explanation_edit.setTabChangesFocus(True)
        self.explanation_edit.setMaximumSize(QSize(16777215, 72))

        self.form_layout.addWidget(self.explanation_edit, 1, 1, 1, 1)

        self.active_check_caption = QLabel(self.form_panel)
        self.active_check_caption.setObjectName(u"active_check_caption")
        self.active_check_caption.setProperty(u"role", u"muted")
        self.active_check_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.active_check_caption.setMargin(4)

        self.form_layout.addWidget(self.active_check_caption, 2, 0, 1, 1)

        self.active_check = QCheckBox(self.form_panel)
        self.active_check.setObjectName(u"active_check")

        self.form_layout.addWidget(self.active_check, 2, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(ItemDialog)
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

        self.cancel_button = QPushButton(ItemDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(ItemDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_edit_caption.setBuddy(self.name_edit)
        self.explanation_edit_caption.setBuddy(self.explanation_edit)
        self.active_check_caption.setBuddy(self.active_check)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ItemDialog)
    # setupUi

    def retranslateUi(self, ItemDialog):
        ItemDialog.setWindowTitle(QCoreApplication.translate("ItemDialog", u"\u4fee\u6539\u6536\u8cbb\u9805\u76ee", None))
        self.name_edit_caption.setText(QCoreApplication.translate("ItemDialog", u"\u540d\u7a31", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ItemDialog", u"\u540d\u7a31", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.explanation_edit_caption.setText(QCoreApplication.translate("ItemDialog", u"\u8aaa\u660e", None))
#if QT_CONFIG(accessibility)
        self.explanation_edit.setAccessibleName(QCoreApplication.translate("ItemDialog", u"\u8aaa\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.explanation_edit.setPlaceholderText(QCoreApplication.translate("ItemDialog", u"\u4f4f\u6236\u554f\u8d77\u6642\u7167\u8457\u8b80", None))
        self.active_check_caption.setText(QCoreApplication.translate("ItemDialog", u"\u72c0\u614b", None))
        self.active_check.setText(QCoreApplication.translate("ItemDialog", u"\u5728\u7528", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ItemDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("ItemDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

