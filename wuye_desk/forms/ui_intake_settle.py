# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_settle.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_IntakeSettle(object):
    def setupUi(self, IntakeSettle):
        if not IntakeSettle.objectName():
            IntakeSettle.setObjectName(u"IntakeSettle")
        self.dialog_layout = QVBoxLayout(IntakeSettle)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.settle_label = QLabel(IntakeSettle)
        self.settle_label.setObjectName(u"settle_label")
        self.settle_label.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.settle_label)

        self.settle_hint = QLabel(IntakeSettle)
        self.settle_hint.setObjectName(u"settle_hint")
        self.settle_hint.setWordWrap(True)
        self.settle_hint.setProperty(u"role", u"caption")

        self.dialog_layout.addWidget(self.settle_hint)

        self.words_edit = QPlainTextEdit(IntakeSettle)
        self.words_edit.setObjectName(u"words_edit")
        self.words_edit.setTabChangesFocus(True)
        self.words_edit.setMinimumSize(QSize(440, 110))

        self.dialog_layout.addWidget(self.words_edit)

        self.words_problem = QLabel(IntakeSettle)
        self.words_problem.setObjectName(u"words_problem")
        self.words_problem.setWordWrap(True)
        self.words_problem.setProperty(u"problem", True)

        self.dialog_layout.addWidget(self.words_problem)

        self.buttons_row = QHBoxLayout()
        self.buttons_row.setSpacing(8)
        self.buttons_row.setObjectName(u"buttons_row")
        self.buttons_row.setContentsMargins(0, 0, 0, 0)
        self.buttons_space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_row.addItem(self.buttons_space)

        self.cancel_button = QPushButton(IntakeSettle)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_row.addWidget(self.cancel_button)

        self.accept_button = QPushButton(IntakeSettle)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"primary", True)

        self.buttons_row.addWidget(self.accept_button)


        self.dialog_layout.addLayout(self.buttons_row)

#if QT_CONFIG(shortcut)
        self.settle_label.setBuddy(self.words_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(IntakeSettle)

        self.accept_button.setDefault(True)

    # setupUi

    def retranslateUi(self, IntakeSettle):
        IntakeSettle.setWindowTitle(QCoreApplication.translate("IntakeSettle", u"\u7576\u5834\u89e3\u6c7a", None))
        self.settle_label.setText(QCoreApplication.translate("IntakeSettle", u"\u600e\u6a23\u89e3\u6c7a\u7684\uff1f\u4f4f\u6236\u600e\u9ebc\u8aaa\uff1f", None))
        self.settle_hint.setText(QCoreApplication.translate("IntakeSettle", u"\u53cd\u994b\u3001\u7b54\u5fa9\u3001\u89e3\u6c7a\u8a18\u5728\u540c\u4e00\u6642\u9593\uff1b\u8655\u7f6e\u8868\u7167\u6a23\u6253\u5370\uff0c24 \u5c0f\u6642\u5167\u7167\u6a23\u56de\u8a2a\uff08\u7bc72 6.0\uff09\u3002", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("IntakeSettle", u"\u600e\u6a23\u89e3\u6c7a\u7684", None))
#endif // QT_CONFIG(accessibility)
        self.words_edit.setPlaceholderText(QCoreApplication.translate("IntakeSettle", u"\u4f8b\uff1a\u5df2\u7576\u5834\u95dc\u597d\u95a5\u9580\uff0c\u4f4f\u6236\u8aaa\u53ef\u4ee5\u3002", None))
        self.words_problem.setText("")
        self.cancel_button.setText(QCoreApplication.translate("IntakeSettle", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("IntakeSettle", u"\u4fdd\u5b58\u4e26\u7d66\u865f  Ctrl+Enter", None))
    # retranslateUi

