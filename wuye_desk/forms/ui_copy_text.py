# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copy_text.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CopyText(object):
    def setupUi(self, CopyText):
        if not CopyText.objectName():
            CopyText.setObjectName(u"CopyText")
        CopyText.resize(560, 460)
        self.dialog_layout = QVBoxLayout(CopyText)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.intro_label = QLabel(CopyText)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.content_label = QLabel(CopyText)
        self.content_label.setObjectName(u"content_label")

        self.dialog_layout.addWidget(self.content_label)

        self.content_edit = QPlainTextEdit(CopyText)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.content_edit)

        self.demand_label = QLabel(CopyText)
        self.demand_label.setObjectName(u"demand_label")

        self.dialog_layout.addWidget(self.demand_label)

        self.demand_edit = QPlainTextEdit(CopyText)
        self.demand_edit.setObjectName(u"demand_edit")
        self.demand_edit.setMaximumSize(QSize(16777215, 96))
        self.demand_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.demand_edit)

        self.warning_label = QLabel(CopyText)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setProperty(u"problem", True)
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(CopyText)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_layout.addWidget(self.cancel_button)

        self.use_button = QPushButton(CopyText)
        self.use_button.setObjectName(u"use_button")
        self.use_button.setProperty(u"primary", True)

        self.button_layout.addWidget(self.use_button)


        self.dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.content_label.setBuddy(self.content_edit)
        self.demand_label.setBuddy(self.demand_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.content_edit, self.demand_edit)
        QWidget.setTabOrder(self.demand_edit, self.use_button)
        QWidget.setTabOrder(self.use_button, self.cancel_button)

        self.retranslateUi(CopyText)

        self.use_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CopyText):
        CopyText.setWindowTitle(QCoreApplication.translate("CopyText", u"\u4ea4\u7d66\u90e8\u9580\u7684\u6587\u5b57", None))
        self.intro_label.setText(QCoreApplication.translate("CopyText", u"\u4f4f\u6236\u8981\u6c42\u4fdd\u5bc6\uff1a\u4ea4\u7d66\u90e8\u9580\u7684\u9019\u4e00\u806f\u4e0d\u5beb\u59d3\u540d\u3001\u623f\u865f\u3001\u96fb\u8a71\u3002\u6587\u5b57\u5728\u9019\u88e1\u6539\uff0c\u5de5\u4f5c\u55ae\u88e1\u7684\u4e0d\u53d7\u5f71\u97ff\u3002", None))
        self.content_label.setText(QCoreApplication.translate("CopyText", u"\u5167\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.content_edit.setAccessibleName(QCoreApplication.translate("CopyText", u"\u4ea4\u7d66\u90e8\u9580\u7684\u5167\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.demand_label.setText(QCoreApplication.translate("CopyText", u"\u8981\u6c42", None))
#if QT_CONFIG(accessibility)
        self.demand_edit.setAccessibleName(QCoreApplication.translate("CopyText", u"\u4ea4\u7d66\u90e8\u9580\u7684\u8981\u6c42", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("CopyText", u"\u53d6\u6d88", None))
        self.use_button.setText(QCoreApplication.translate("CopyText", u"\u7528\u9019\u4e9b\u6587\u5b57", None))
    # retranslateUi

