# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'price_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QDateEdit, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PriceDialog(object):
    def setupUi(self, PriceDialog):
        if not PriceDialog.objectName():
            PriceDialog.setObjectName(u"PriceDialog")
        PriceDialog.resize(480, 120)
        self.dialog_layout = QVBoxLayout(PriceDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(PriceDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(PriceDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.scope_box_caption = QLabel(self.form_panel)
        self.scope_box_caption.setObjectName(u"scope_box_caption")
        self.scope_box_caption.setProperty(u"role", u"muted")
        self.scope_box_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.scope_box_caption.setMargin(4)

        self.form_layout.addWidget(self.scope_box_caption, 0, 0, 1, 1)

        self.scope_box_column = QVBoxLayout()
        self.scope_box_column.setSpacing(3)
        self.scope_box_column.setObjectName(u"scope_box_column")
        self.scope_box_column.setContentsMargins(0, 0, 0, 0)
        self.scope_box = QComboBox(self.form_panel)
        self.scope_box.setObjectName(u"scope_box")

        self.scope_box_column.addWidget(self.scope_box)

        self.scope_problem = QLabel(self.form_panel)
        self.scope_problem.setObjectName(u"scope_problem")
        self.scope_problem.setProperty(u"problem", True)
        self.scope_problem.setWordWrap(True)

        self.scope_box_column.addWidget(self.scope_problem)


        self.form_layout.addLayout(self.scope_box_column, 0, 1, 1, 1)

        self.account_holder_caption = QLabel(self.form_panel)
        self.account_holder_caption.setObjectName(u"account_holder_caption")
        self.account_holder_caption.setProperty(u"role", u"muted")
        self.account_holder_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.account_holder_caption.setMargin(4)

        self.form_layout.addWidget(self.account_holder_caption, 1, 0, 1, 1)

        self.account_holder_column = QVBoxLayout()
        self.account_holder_column.setSpacing(3)
        self.account_holder_column.setObjectName(u"account_holder_column")
        self.account_holder_column.setContentsMargins(0, 0, 0, 0)
        self.account_holder = QWidget(self.form_panel)
        self.account_holder.setObjectName(u"account_holder")
        self.account_layout = QVBoxLayout(self.account_holder)
        self.account_layout.setSpacing(0)
        self.account_layout.setObjectName(u"account_layout")
        self.account_layout.setContentsMargins(0, 0, 0, 0)

        self.account_holder_column.addWidget(self.account_holder)

        self.account_problem = QLabel(self.form_panel)
        self.account_problem.setObjectName(u"account_problem")
        self.account_problem.setProperty(u"problem", True)
        self.account_problem.setWordWrap(True)

        self.account_holder_column.addWidget(self.account_problem)


        self.form_layout.addLayout(self.account_holder_column, 1, 1, 1, 1)

        self.starts_edit_caption = QLabel(self.form_panel)
        self.starts_edit_caption.setObjectName(u"starts_edit_caption")
        self.starts_edit_caption.setProperty(u"role", u"muted")
        self.starts_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.starts_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.starts_edit_caption, 2, 0, 1, 1)

        self.starts_edit_column = QVBoxLayout()
        self.starts_edit_column.setSpacing(3)
        self.starts_edit_column.setObjectName(u"starts_edit_column")
        self.starts_edit_column.setContentsMargins(0, 0, 0, 0)
        self.starts_edit = QDateEdit(self.form_panel)
        self.starts_edit.setObjectName(u"starts_edit")
        self.starts_edit.setCalendarPopup(True)

        self.starts_edit_column.addWidget(self.starts_edit)

        self.starts_problem = QLabel(self.form_panel)
        self.starts_problem.setObjectName(u"starts_problem")
        self.starts_problem.setProperty(u"problem", True)
        self.starts_problem.setWordWrap(True)

        self.starts_edit_column.addWidget(self.starts_problem)


        self.form_layout.addLayout(self.starts_edit_column, 2, 1, 1, 1)

        self.price_edit_caption = QLabel(self.form_panel)
        self.price_edit_caption.setObjectName(u"price_edit_caption")
        self.price_edit_caption.setProperty(u"role", u"muted")
        self.price_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.price_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.price_edit_caption, 3, 0, 1, 1)

        self.price_edit_column = QVBoxLayout()
        self.price_edit_column.setSpacing(3)
        self.price_edit_column.setObjectName(u"price_edit_column")
        self.price_edit_column.setContentsMargins(0, 0, 0, 0)
        self.price_edit = QLineEdit(self.form_panel)
        self.price_edit.setObjectName(u"price_edit")

        self.price_edit_column.addWidget(self.price_edit)

        self.price_problem = QLabel(self.form_panel)
        self.price_problem.setObjectName(u"price_problem")
        self.price_problem.setProperty(u"problem", True)
        self.price_problem.setWordWrap(True)

        self.price_edit_column.addWidget(self.price_problem)


        self.form_layout.addLayout(self.price_edit_column, 3, 1, 1, 1)

        self.steps_edit_caption = QLabel(self.form_panel)
        self.steps_edit_caption.setObjectName(u"steps_edit_caption")
        self.steps_edit_caption.setProperty(u"role", u"muted")
        self.steps_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.steps_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.steps_edit_caption, 4, 0, 1, 1)

        self.steps_edit_column = QVBoxLayout()
        self.steps_edit_column.setSpacing(3)
        self.steps_edit_column.setObjectName(u"steps_edit_column")
        self.steps_edit_column.setContentsMargins(0, 0, 0, 0)
        self.steps_edit = QPlainTextEdit(self.form_panel)
        self.steps_edit.setObjectName(u"steps_edit")
        self.steps_edit.setTabChangesFocus(True)
        self.steps_edit.setMaximumSize(QSize(16777215, 72))

        self.steps_edit_column.addWidget(self.steps_edit)

        self.steps_problem = QLabel(self.form_panel)
        self.steps_problem.setObjectName(u"steps_problem")
        self.steps_problem.setProperty(u"problem", True)
        self.steps_problem.setWordWrap(True)

        self.steps_edit_column.addWidget(self.steps_problem)


        self.form_layout.addLayout(self.steps_edit_column, 4, 1, 1, 1)

        self.note_edit_caption = QLabel(self.form_panel)
        self.note_edit_caption.setObjectName(u"note_edit_caption")
        self.note_edit_caption.setProperty(u"role", u"muted")
        self.note_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.note_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.note_edit_caption, 5, 0, 1, 1)

        self.note_edit = QLineEdit(self.form_panel)
        self.note_edit.setObjectName(u"note_edit")

        self.form_layout.addWidget(self.note_edit, 5, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(PriceDialog)
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

        self.cancel_button = QPushButton(PriceDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(PriceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.scope_box_caption.setBuddy(self.scope_box)
        self.account_holder_caption.setBuddy(self.account_holder)
        self.starts_edit_caption.setBuddy(self.starts_edit)
        self.price_edit_caption.setBuddy(self.price_edit)
        self.steps_edit_caption.setBuddy(self.steps_edit)
        self.note_edit_caption.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PriceDialog)
    # setupUi

    def retranslateUi(self, PriceDialog):
        PriceDialog.setWindowTitle(QCoreApplication.translate("PriceDialog", u"\u52a0\u55ae\u50f9", None))
        self.words_label.setText("")
        self.scope_box_caption.setText(QCoreApplication.translate("PriceDialog", u"\u9069\u7528", None))
#if QT_CONFIG(accessibility)
        self.scope_box.setAccessibleName(QCoreApplication.translate("PriceDialog", u"\u9069\u7528\u7bc4\u570d", None))
#endif // QT_CONFIG(accessibility)
        self.scope_problem.setText("")
        self.account_holder_caption.setText(QCoreApplication.translate("PriceDialog", u"\u4f4f\u6236", None))
        self.account_problem.setText("")
        self.starts_edit_caption.setText(QCoreApplication.translate("PriceDialog", u"\u5f9e\u54ea\u5929\u8d77", None))
#if QT_CONFIG(accessibility)
        self.starts_edit.setAccessibleName(QCoreApplication.translate("PriceDialog", u"\u5f9e\u54ea\u5929\u8d77", None))
#endif // QT_CONFIG(accessibility)
        self.starts_edit.setDisplayFormat(QCoreApplication.translate("PriceDialog", u"yyyy-MM-dd", None))
        self.starts_problem.setText("")
        self.price_edit_caption.setText(QCoreApplication.translate("PriceDialog", u"\u55ae\u50f9", None))
#if QT_CONFIG(accessibility)
        self.price_edit.setAccessibleName(QCoreApplication.translate("PriceDialog", u"\u55ae\u50f9", None))
#endif // QT_CONFIG(accessibility)
        self.price_edit.setPlaceholderText(QCoreApplication.translate("PriceDialog", u"\u5143", None))
        self.price_problem.setText("")
        self.steps_edit_caption.setText(QCoreApplication.translate("PriceDialog", u"\u968e\u68af", None))
#if QT_CONFIG(accessibility)
        self.steps_edit.setAccessibleName(QCoreApplication.translate("PriceDialog", u"\u968e\u68af", None))
#endif // QT_CONFIG(accessibility)
        self.steps_edit.setPlaceholderText(QCoreApplication.translate("PriceDialog", u"\u6bcf\u884c\u4e00\u7d1a\uff1a20 2.30\uff08\u81f3 20 \u70ba 2.30 \u5143\uff09\uff0c\u5176\u9918\u6309\u4e0a\u9762\u7684\u55ae\u50f9", None))
        self.steps_problem.setText("")
        self.note_edit_caption.setText(QCoreApplication.translate("PriceDialog", u"\u5099\u8a3b", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PriceDialog", u"\u5099\u8a3b", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("PriceDialog", u"\u4f8b\u5982 \u7269\u50f9\u5c40\u67d0\u865f\u6587", None))
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PriceDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("PriceDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

