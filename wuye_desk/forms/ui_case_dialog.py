# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CaseDialog(object):
    def setupUi(self, CaseDialog):
        if not CaseDialog.objectName():
            CaseDialog.setObjectName(u"CaseDialog")
        CaseDialog.resize(560, 400)
        self.dialog_layout = QVBoxLayout(CaseDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.ticket_label = QLabel(CaseDialog)
        self.ticket_label.setObjectName(u"ticket_label")
        self.ticket_label.setProperty(u"role", u"heading")
        self.ticket_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.ticket_label)

        self.form_layout = QGridLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setHorizontalSpacing(8)
        self.form_layout.setVerticalSpacing(4)
        self.title_label = QLabel(CaseDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"muted")
        self.title_label.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.form_layout.addWidget(self.title_label, 0, 0, 1, 1)

        self.title_edit = QLineEdit(CaseDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.form_layout.addWidget(self.title_edit, 0, 1, 1, 1)

        self.title_gap = QLabel(CaseDialog)
        self.title_gap.setObjectName(u"title_gap")

        self.form_layout.addWidget(self.title_gap, 1, 0, 1, 1)

        self.title_problem = QLabel(CaseDialog)
        self.title_problem.setObjectName(u"title_problem")
        self.title_problem.setProperty(u"problem", True)
        self.title_problem.setWordWrap(True)

        self.form_layout.addWidget(self.title_problem, 1, 1, 1, 1)

        self.lesson_caption = QLabel(CaseDialog)
        self.lesson_caption.setObjectName(u"lesson_caption")
        self.lesson_caption.setProperty(u"role", u"muted")
        self.lesson_caption.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.form_layout.addWidget(self.lesson_caption, 2, 0, 1, 1)

        self.lesson_edit = QPlainTextEdit(CaseDialog)
        self.lesson_edit.setObjectName(u"lesson_edit")
        self.lesson_edit.setTabChangesFocus(True)

        self.form_layout.addWidget(self.lesson_edit, 2, 1, 1, 1)

        self.lesson_gap = QLabel(CaseDialog)
        self.lesson_gap.setObjectName(u"lesson_gap")

        self.form_layout.addWidget(self.lesson_gap, 3, 0, 1, 1)

        self.lesson_problem = QLabel(CaseDialog)
        self.lesson_problem.setObjectName(u"lesson_problem")
        self.lesson_problem.setProperty(u"problem", True)
        self.lesson_problem.setWordWrap(True)

        self.form_layout.addWidget(self.lesson_problem, 3, 1, 1, 1)

        self.tags_caption = QLabel(CaseDialog)
        self.tags_caption.setObjectName(u"tags_caption")
        self.tags_caption.setProperty(u"role", u"muted")
        self.tags_caption.setAlignment(Qt.AlignmentFlag.AlignTop)

        self.form_layout.addWidget(self.tags_caption, 4, 0, 1, 1)

        self.tags_edit = QLineEdit(CaseDialog)
        self.tags_edit.setObjectName(u"tags_edit")

        self.form_layout.addWidget(self.tags_edit, 4, 1, 1, 1)

        self.tags_gap = QLabel(CaseDialog)
        self.tags_gap.setObjectName(u"tags_gap")

        self.form_layout.addWidget(self.tags_gap, 5, 0, 1, 1)

        self.used_tags_label = QLabel(CaseDialog)
        self.used_tags_label.setObjectName(u"used_tags_label")
        self.used_tags_label.setProperty(u"role", u"caption")
        self.used_tags_label.setWordWrap(True)

        self.form_layout.addWidget(self.used_tags_label, 5, 1, 1, 1)

        self.tags_gap_2 = QLabel(CaseDialog)
        self.tags_gap_2.setObjectName(u"tags_gap_2")

        self.form_layout.addWidget(self.tags_gap_2, 6, 0, 1, 1)

        self.tags_problem = QLabel(CaseDialog)
        self.tags_problem.setObjectName(u"tags_problem")
        self.tags_problem.setProperty(u"problem", True)
        self.tags_problem.setWordWrap(True)

        self.form_layout.addWidget(self.tags_problem, 6, 1, 1, 1)

        self.form_layout.setColumnStretch(1, 1)

        self.dialog_layout.addLayout(self.form_layout)

        self.hint_label = QLabel(CaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"muted")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.form_problem = QLabel(CaseDialog)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setProperty(u"problem", True)
        self.form_problem.setWordWrap(True)

        self.dialog_layout.addWidget(self.form_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.button_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_space)

        self.cancel_button = QPushButton(CaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CaseDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.lesson_caption.setBuddy(self.lesson_edit)
        self.tags_caption.setBuddy(self.tags_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.lesson_edit)
        QWidget.setTabOrder(self.lesson_edit, self.tags_edit)
        QWidget.setTabOrder(self.tags_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CaseDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CaseDialog):
        CaseDialog.setWindowTitle(QCoreApplication.translate("CaseDialog", u"\u5178\u578b\u6848\u4f8b", None))
        self.ticket_label.setText("")
        self.title_label.setText(QCoreApplication.translate("CaseDialog", u"\u6a19\u984c", None))
        self.title_edit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"\u8aaa\u9019\u662f\u4ec0\u9ebc\u6a23\u7684\u4e8b\uff0c\u4f8b\u5982\uff1a\u5730\u4e0b\u5ba4\u6ef2\u6c34\u53cd\u5fa9", None))
#if QT_CONFIG(accessibility)
        self.title_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u6a19\u984c", None))
#endif // QT_CONFIG(accessibility)
        self.title_gap.setText("")
        self.lesson_caption.setText(QCoreApplication.translate("CaseDialog", u"\u7d93\u9a57\u6559\u8a13", None))
        self.lesson_edit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"\u4e0b\u6b21\u9047\u5230\u600e\u6a23\u505a\u3001\u4e0d\u8981\u600e\u6a23\u505a", None))
#if QT_CONFIG(accessibility)
        self.lesson_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u7d93\u9a57\u6559\u8a13", None))
#endif // QT_CONFIG(accessibility)
        self.lesson_gap.setText("")
        self.tags_caption.setText(QCoreApplication.translate("CaseDialog", u"\u6a19\u7c64", None))
        self.tags_edit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"\u7528\u7a7a\u683c\u5206\u958b\uff0c\u4f8b\u5982\uff1a\u6ef2\u6c34 \u53cd\u5fa9", None))
#if QT_CONFIG(accessibility)
        self.tags_edit.setAccessibleName(QCoreApplication.translate("CaseDialog", u"\u6a19\u7c64", None))
#endif // QT_CONFIG(accessibility)
        self.tags_gap.setText("")
        self.used_tags_label.setText("")
        self.tags_gap_2.setText("")
        self.hint_label.setText(QCoreApplication.translate("CaseDialog", u"\u532f\u51fa\u6642\u5168\u7ad9\u7684\u59d3\u540d\u3001\u623f\u865f\u3001\u96fb\u8a71\u6703\u81ea\u52d5\u7565\u53bb\uff1b\u6a19\u984c\u548c\u7d93\u9a57\u6559\u8a13\u88e1\u6700\u597d\u4e5f\u4e0d\u5beb\u4eba\u540d\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("CaseDialog", u"\u53d6\u6d88", None))
        self.save_button.setText(QCoreApplication.translate("CaseDialog", u"\u5b58\u5165\u6848\u4f8b\u5eab  Ctrl+Enter", None))
    # retranslateUi

