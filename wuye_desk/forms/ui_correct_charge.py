# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correct_charge.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_CorrectChargeDialog(object):
    def setupUi(self, CorrectChargeDialog):
        if not CorrectChargeDialog.objectName():
            CorrectChargeDialog.setObjectName(u"CorrectChargeDialog")
        CorrectChargeDialog.resize(460, 120)
        self.dialog_layout = QVBoxLayout(CorrectChargeDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.words_label = QLabel(CorrectChargeDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.words_label)

        self.form_panel = QFrame(CorrectChargeDialog)
        self.form_panel.setObjectName(u"form_panel")
        self.form_panel.setProperty(u"panel", True)
        self.form_layout = QGridLayout(self.form_panel)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(8)
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.amount_edit_caption = QLabel(self.form_panel)
        self.amount_edit_caption.setObjectName(u"amount_edit_caption")
        self.amount_edit_caption.setProperty(u"role", u"muted")
        self.amount_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.amount_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.amount_edit_caption, 0, 0, 1, 1)

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


        self.form_layout.addLayout(self.amount_edit_column, 0, 1, 1, 1)

        self.reason_edit_caption = QLabel(self.form_panel)
        self.reason_edit_caption.setObjectName(u"reason_edit_caption")
        self.reason_edit_caption.setProperty(u"role", u"muted")
        self.reason_edit_caption.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)
        self.reason_edit_caption.setMargin(4)

        self.form_layout.addWidget(self.reason_edit_caption, 1, 0, 1, 1)

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


        self.form_layout.addLayout(self.reason_edit_column, 1, 1, 1, 1)


        self.dialog_layout.addWidget(self.form_panel)

        self.dialog_problem = QLabel(CorrectChargeDialog)
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

        self.cancel_button = QPushButton(CorrectChargeDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(CorrectChargeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_row.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.amount_edit_caption.setBuddy(self.amount_edit)
        self.reason_edit_caption.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CorrectChargeDialog)
    # setupUi

    def retranslateUi(self, CorrectChargeDialog):
        CorrectChargeDialog.setWindowTitle(QCoreApplication.translate("CorrectChargeDialog", u"\u66f4\u6b63\u61c9\u6536", None))
        self.words_label.setText("")
        self.amount_edit_caption.setText(QCoreApplication.translate("CorrectChargeDialog", u"\u6539\u70ba", None))
#if QT_CONFIG(accessibility)
        self.amount_edit.setAccessibleName(QCoreApplication.translate("CorrectChargeDialog", u"\u6539\u70ba\u591a\u5c11\u5143", None))
#endif // QT_CONFIG(accessibility)
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("CorrectChargeDialog", u"\u5143", None))
        self.amount_problem.setText("")
        self.reason_edit_caption.setText(QCoreApplication.translate("CorrectChargeDialog", u"\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("CorrectChargeDialog", u"\u66f4\u6b63\u7684\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("CorrectChargeDialog", u"\u4f8b\u5982 \u9762\u7a4d\u91cf\u932f\u3001\u5354\u8b70\u6e1b\u6536", None))
        self.reason_problem.setText("")
        self.dialog_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CorrectChargeDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CorrectChargeDialog", u"\u66f4\u6b63", None))
    # retranslateUi

